//! Bad input gets a clear error or a redirect; nothing is lost, nothing breaks.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::person::{App, Person};
use crate::robot::{Robot, tags};

/// Walks to the page whose address ends so.
async fn at(person: &mut Person, robot: &mut Robot, end: &str) -> String {
    let mut address = person.start("fr").await;
    while !address.ends_with(end) {
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
    address
}

/// Posts one part of a question to its page, and gives the page that comes back.
async fn refused(end: &str, part: &str, value: &str) -> String {
    let app = App::new().await;
    let mut person = app.person();
    let mut robot = Robot::new();
    if end == "/income-total" {
        robot.say("income-kinds", "choice", "wages");
    }
    let page = at(&mut person, &mut robot, end).await;
    let html = person.get(&page).await.text();
    let mut fields = robot.fields(&html);
    let changed: Vec<_> = fields.iter_mut().filter(|(name, _)| name.ends_with(part)).collect();
    assert!(!changed.is_empty(), "{part}");
    changed.into_iter().for_each(|field| field.1 = value.to_owned());
    let answer = person.post(&page, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{end} {part}");
    let html = answer.text();
    assert!(html.contains("role=\"alert\"") && html.contains("aria-invalid=\"true\""));
    html
}

#[tokio::test]
async fn a_name_of_64_kilobytes_is_named_and_kept_on_the_page() {
    let long = "é".repeat(32 * 1024);
    let html = refused("/names", ".birth", &long).await;
    assert!(html.contains("moins de 100 caractères") && html.contains(&long));
}

#[tokio::test]
async fn a_body_that_is_too_large_gets_a_page_that_says_what_to_do() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let answer = person.post(&first, &[("for-whom.choice", "x".repeat(300 * 1024))]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text().contains("Revenez en arrière"));
}

#[tokio::test]
async fn numbers_and_dates_that_cannot_be_are_explained() {
    for (end, part, value, message) in [
        ("/identity", ".number", "1 84 03 75 056 572 45", "Un chiffre est différent"),
        ("/identity", ".number", "12", "15 chiffres"),
        ("/identity", ".day", "30", "Ce jour n’existe pas"),
        ("/identity", ".year", "2027", "pas encore passée"),
        ("/income-total", ".amount", "-5", "à partir de 0"),
        ("/income-total", ".amount", "beaucoup", "montant en chiffres"),
        ("/contact", ".email", "amina", "prenom.nom@exemple.fr"),
    ] {
        let html = refused(end, part, value).await;
        assert!(html.contains(message), "{end} {part}");
        let kept = tags(&html, "input")
            .into_iter()
            .any(|input| input.get("value").is_some_and(|v| v == value));
        assert!(kept, "{end} {part}: the words typed are kept");
    }
}

#[tokio::test]
async fn a_good_answer_is_never_replaced_by_one_to_be_mended() {
    let app = App::new().await;
    let mut person = app.person();
    let mut robot = Robot::new();
    let page = at(&mut person, &mut robot, "/identity").await;
    let fields = robot.fields(&person.get(&page).await.text());
    person.post(&page, &fields).await.location();
    let mut worse = fields.clone();
    worse
        .iter_mut()
        .filter(|(name, _)| name.ends_with(".day"))
        .for_each(|field| field.1 = "99".into());
    assert_eq!(person.post(&page, &worse).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = person.get(&page).await.text();
    assert!(html.contains("value=\"14\"") && !html.contains("value=\"99\""));
}

#[tokio::test]
async fn nul_bytes_marks_of_direction_and_unknown_fields_do_no_harm() {
    let app = App::new().await;
    let mut person = app.person();
    let mut robot = Robot::new();
    let page = at(&mut person, &mut robot, "/names").await;
    let mut fields = robot.fields(&person.get(&page).await.text());
    for (name, value) in &mut fields {
        if name.ends_with(".given") {
            *value = "A\0mi\u{202e}na".into();
        }
    }
    fields.push(("person/aaaaaaaa/names.given".into(), "Intruder".into()));
    fields.push(("no-such-question.text".into(), "Intruder".into()));
    fields.push(("../../etc".into(), "\u{0}".into()));
    let next = person.post(&page, &fields).await.location();
    assert_ne!(next, page);
    let html = person.get(&page).await.text();
    assert!(!html.contains('\0') && !html.contains("Intruder"));
}

#[tokio::test]
async fn addresses_that_are_none_lead_somewhere_useful() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    for address in [
        "/fr/c2s/form/person/0/names",
        "/fr/c2s/form/person/aaaaaaaa/names",
        "/fr/c2s/form/%00",
        "/fr/c2s/form/..%2f..%2fetc",
        "/fr/c2s/change/nothing",
        "/fr/c2s/remove/person/aaaaaaaa",
    ] {
        let shown = person.get(address).await.location();
        let posted = person.post(address, &[("action", "continue")]).await.location();
        assert!(shown.ends_with("/for-whom") && posted == shown, "{address}");
    }
    for address in ["/de/", "/fr/nothing", "/fr/c2s/nothing", "/%ff", "/fr/c2s/form/%ff"] {
        let answer = person.get(address).await;
        assert!(answer.status.is_client_error(), "{address}");
        assert!(answer.text().contains("<h1>"), "{address}");
    }
    for action in ["dance", "language:xx", "change:person/0", "remove:x", "wait:never"] {
        let answer = person.post(&first, &[("action", action)]).await;
        assert!(answer.status == StatusCode::BAD_REQUEST, "{action}");
    }
}

#[tokio::test]
async fn a_body_that_is_no_form_does_no_harm() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    for body in [vec![0xff, 0xfe, 0x00], b"%%%=%zz&&&==".to_vec(), vec![b'&'; 100_000]] {
        let request = Request::post(&first)
            .header(header::CONTENT_TYPE, "application/octet-stream")
            .header("sec-fetch-site", "same-origin");
        let answer = person.send(request.body(Body::from(body)).unwrap()).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn markup_that_is_typed_stays_text_on_every_page() {
    const HOSTILE: &str = "</textarea></title>\"'><img src=x>&lt;";
    let app = App::new().await;
    for language in ["fr", "ar"] {
        let mut person = app.person();
        let mut robot = Robot::rich();
        robot.words = HOSTILE.into();
        robot.say("email", "email", "");
        let mut address = person.start(language).await;
        loop {
            let html = person.get(&address).await.text();
            assert!(!html.contains("<img") && !html.contains("</textarea></title>"), "{address}");
            if html.contains("data-receipt") {
                break;
            }
            // Each page once more with what was typed, beside an error or kept for later.
            let mut fields = robot.fields(&html);
            let last = fields.len() - 1;
            fields[last].1 = format!("language:{language}");
            let again = person.post(&address, &fields).await.location();
            let kept = person.get(&again).await.text();
            assert!(!kept.contains("<img") && !kept.contains("</textarea></title>"), "{address}");
            fields[last].1 = "continue".into();
            address = person.post(&address, &fields).await.location();
        }
        let copy = person.get(&format!("/{language}/c2s/receipt/copy")).await.text();
        assert!(copy.contains("&lt;img src=x") && !copy.contains("<img"));
    }
}
