//! What a page's script saves while the person types: kept as on leaving, judged by no one.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use jiff::SignedDuration;

use server::clock::Clock;
use server::storage::{Change, FolderId, TokenHash};

use crate::person::{App, Person};
use crate::robot::{Question, Robot, questions, tags};

/// Walks to the page whose address ends so, and gives it with the address that saves it.
async fn at(person: &mut Person, robot: &mut Robot, end: &str) -> (String, String) {
    let mut address = person.start("fr").await;
    while !address.ends_with(end) {
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
    let save = address.replacen("/form/", "/save/", 1);
    (address, save)
}

/// The path of the only question of a kind on a page.
async fn path(person: &mut Person, page: &str, kind: &str) -> String {
    let html = person.get(page).await.text();
    questions(&html).into_iter().find(|question| question.kind == kind).unwrap().path
}

/// What stands in a field of a page.
async fn shown(person: &mut Person, page: &str, field: &str) -> String {
    let inputs = tags(&person.get(page).await.text(), "input");
    inputs.into_iter().find(|input| input["name"] == field).unwrap()["value"].clone()
}

/// Saves one question: parts before and after.
async fn save(
    person: &mut Person,
    address: &str,
    path: &str,
    before: &[(&str, &str)],
    after: &[(&str, &str)],
) -> StatusCode {
    let mut fields = vec![("question".to_owned(), path.to_owned())];
    for (part, text) in after {
        fields.push((format!("{path}.{part}"), (*text).to_owned()));
    }
    for (part, text) in before {
        fields.push((format!("was:{path}.{part}"), (*text).to_owned()));
    }
    let answer = person.post(address, &fields).await;
    assert!(answer.body.is_empty(), "a script reads the status only");
    answer.status
}

#[tokio::test]
async fn what_is_saved_stands_on_the_page_half_typed_too() {
    let app = App::new().await;
    let mut person = app.person();
    let (page, address) = at(&mut person, &mut Robot::new(), "/identity").await;
    let date = path(&mut person, &page, "date").await;
    let half = [("day", "1"), ("month", ""), ("year", "")];
    assert_eq!(save(&mut person, &address, &date, &[], &half).await, StatusCode::NO_CONTENT);
    assert_eq!(shown(&mut person, &page, &format!("{date}.day")).await, "1");
    let whole = [("day", "14"), ("month", "2"), ("year", "1990")];
    assert_eq!(save(&mut person, &address, &date, &half, &whole).await, StatusCode::NO_CONTENT);
    assert_eq!(shown(&mut person, &page, &format!("{date}.year")).await, "1990");
}

#[tokio::test]
async fn a_whole_answer_that_was_saved_counts_without_its_button() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let address = first.replacen("/form/", "/save/", 1);
    let me = [("choice", "me")];
    assert_eq!(save(&mut person, &address, "for-whom", &[], &me).await, StatusCode::NO_CONTENT);
    let goes_on = person.post("/fr/c2s", &[("action", "continue")]).await.location();
    assert_ne!(goes_on, first, "the page is complete");
}

#[tokio::test]
async fn only_the_named_questions_are_touched_and_boxes_can_be_emptied() {
    let app = App::new().await;
    let mut person = app.person();
    let mut robot = Robot::new();
    let (page, address) = at(&mut person, &mut robot, "/minimum-benefits").await;
    let boxes = path(&mut person, &page, "choices").await;
    let ticked = [("choice", "rsa"), ("choice", "aspa")];
    assert_eq!(save(&mut person, &address, &boxes, &[], &ticked).await, StatusCode::NO_CONTENT);
    let html = person.get(&page).await.text();
    assert_eq!(tags(&html, "input").iter().filter(|i| i.contains_key("checked")).count(), 2);
    assert_eq!(save(&mut person, &address, &boxes, &ticked, &[]).await, StatusCode::NO_CONTENT);
    assert!(!person.get(&page).await.text().contains("checked"));

    let (page, address) = at(&mut person, &mut robot, "/identity").await;
    let (date, nir) =
        (path(&mut person, &page, "date").await, path(&mut person, &page, "nir").await);
    let both = [
        ("question".to_owned(), date.clone()),
        (format!("{date}.day"), "14".to_owned()),
        (format!("{nir}.number"), "1".to_owned()),
    ];
    assert_eq!(person.post(&address, &both).await.status, StatusCode::NO_CONTENT);
    assert_eq!(shown(&mut person, &page, &format!("{date}.day")).await, "14");
    assert_eq!(shown(&mut person, &page, &format!("{nir}.number")).await, "");
}

#[tokio::test]
async fn a_late_save_never_takes_the_place_of_newer_words() {
    let app = App::new().await;
    let mut person = app.person();
    let mut robot = Robot::new();
    let (page, address) = at(&mut person, &mut robot, "/names").await;
    let names = path(&mut person, &page, "names").await;
    let fields = [(format!("{names}.given"), "Amina"), ("action".into(), "continue")];
    person.post(&page, &fields).await.location();
    let late = [("given", "Am")];
    assert_eq!(save(&mut person, &address, &names, &[], &late).await, StatusCode::CONFLICT);
    assert_eq!(shown(&mut person, &page, &format!("{names}.given")).await, "Amina");
    // Sent twice, because its first answer got lost, it is saved once.
    let (was, now) = ([("given", "Amina")], [("given", "Aminata")]);
    for _ in 0..2 {
        let status = save(&mut person, &address, &names, &was, &now).await;
        assert_eq!(status, StatusCode::NO_CONTENT);
    }
}

#[tokio::test]
async fn saves_and_a_press_on_continue_at_once_end_with_what_was_posted() {
    let app = App::new().await;
    let mut person = app.person();
    let (page, address) = at(&mut person, &mut Robot::new(), "/names").await;
    let names = path(&mut person, &page, "names").await;
    for turn in 0..10 {
        let whole = format!("Amina {turn}");
        let before = shown(&mut person, &page, &format!("{names}.given")).await;
        let (mut script, mut form) = (person.clone(), person.clone());
        let posted = [(format!("{names}.given"), whole.as_str()), ("action".into(), "continue")];
        let (was, now) = ([("given", before.as_str())], [("given", "Am")]);
        let late = save(&mut script, &address, &names, &was, &now);
        let (saved, _) = tokio::join!(late, form.post(&page, &posted));
        assert!([StatusCode::NO_CONTENT, StatusCode::CONFLICT].contains(&saved), "{saved}");
        assert_eq!(shown(&mut person, &page, &format!("{names}.given")).await, whole);
    }
}

#[tokio::test]
async fn a_page_that_may_not_be_visited_keeps_what_is_typed() {
    let app = App::new().await;
    let mut person = app.person();
    let (page, address) = at(&mut person, &mut Robot::new(), "/names").await;
    let names = path(&mut person, &page, "names").await;
    // An earlier page is emptied in another tab.
    let first = format!("{}/for-whom", page.split("/person/").next().unwrap());
    let empty = first.replacen("/form/", "/save/", 1);
    let (was, open) = ([("choice", "me")], person.get(&page).await.status);
    assert_eq!(open, StatusCode::OK);
    let me = tags(&person.get(&first).await.text(), "input")
        .into_iter()
        .find(|input| input.contains_key("checked"))
        .unwrap()["value"]
        .clone();
    let was = [(was[0].0, me.as_str())];
    assert_eq!(save(&mut person, &empty, "for-whom", &was, &[]).await, StatusCode::NO_CONTENT);
    assert_eq!(person.get(&page).await.status, StatusCode::SEE_OTHER);
    let now = [("given", "Amina")];
    assert_eq!(save(&mut person, &address, &names, &[], &now).await, StatusCode::NO_CONTENT);
    person.post(&first, &[("for-whom.choice", "me"), ("action", "continue")]).await.location();
    assert_eq!(shown(&mut person, &page, &format!("{names}.given")).await, "Amina");
}

#[tokio::test]
async fn what_cannot_be_kept_is_refused_and_changes_nothing() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let address = first.replacen("/form/", "/save/", 1);
    let me = [("choice", "me")];
    for (address, path, after, status) in [
        (address.as_str(), "nobody", &me[..], StatusCode::UNPROCESSABLE_ENTITY),
        ("/fr/c2s/save/nothing", "for-whom", &me, StatusCode::CONFLICT),
        ("/fr/c2s/save/person/0/names", "for-whom", &me, StatusCode::CONFLICT),
        ("/fr/nothing/save/for-whom", "for-whom", &me, StatusCode::NOT_FOUND),
        ("/de/c2s/save/for-whom", "for-whom", &me, StatusCode::NOT_FOUND),
    ] {
        assert_eq!(save(&mut person, address, path, &[], after).await, status, "{address}");
    }
    let nothing: [(&str, &str); 1] = [("for-whom.choice", "me")];
    let unnamed = person.post(&address, &nothing).await;
    assert_eq!(unnamed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(person.get(&address).await.status, StatusCode::METHOD_NOT_ALLOWED);
    for long in [100_001, 300 * 1024] {
        let long = "x".repeat(long);
        let status = save(&mut person, &address, "for-whom", &[], &[("choice", &long)]).await;
        assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    }
    assert!(!person.get(&first).await.text().contains("checked"));
}

#[tokio::test]
async fn a_list_and_a_declaration_are_never_answered_by_a_script() {
    let app = App::new().await;
    let mut person = app.person();
    let mut robot = Robot::new();
    let mut address = person.start("fr").await;
    let mut lists = 0;
    loop {
        let html = person.get(&address).await.text();
        let saving = address.replacen("/form/", "/save/", 1);
        if html.contains("data-kind=\"list\"") {
            lists += 1;
            let list = &questions(&html)[0].path;
            let status = save(&mut person, &saving, list, &[], &[("choice", "no")]).await;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let declaration = questions(&html).into_iter().find(|q| q.kind == "declaration");
        if let Some(Question { path, .. }) = declaration {
            let signed = [("agree", "yes"), ("name", "Amina")];
            let status = save(&mut person, &saving, &path, &[], &signed).await;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(!person.get(&address).await.text().contains("checked"));
            break;
        }
        address = person.post(&address, &robot.fields(&html)).await.location();
    }
    assert!(lists > 0);
    // The page itself says to the script that nothing here is saved.
    assert!(!person.get(&address).await.text().contains("save-state"));
}

#[tokio::test]
async fn nothing_is_saved_after_the_end_from_elsewhere_or_after_sending() {
    let app = App::new().await;
    let mut person = app.person();
    let me = [("choice", "me")];
    let first = person.start("fr").await;
    let address = first.replacen("/form/", "/save/", 1);

    let request = Request::post(&address).header("sec-fetch-site", "cross-site");
    let answer = person.send(request.body(Body::from("question=for-whom")).unwrap()).await;
    assert_eq!((answer.status, answer.body.len()), (StatusCode::FORBIDDEN, 0));

    let mut stranger = app.person();
    assert_eq!(save(&mut stranger, &address, "for-whom", &[], &me).await, StatusCode::FORBIDDEN);

    Robot::new().walk(&mut person, &first, |_, _| {}).await;
    let status = save(&mut person, &address, "for-whom", &[], &[("choice", "someone")]).await;
    assert_eq!(status, StatusCode::CONFLICT, "sent");

    let mut late = app.person();
    late.start("fr").await;
    app.clock.advance(SignedDuration::from_hours(12));
    assert_eq!(save(&mut late, &address, "for-whom", &[], &me).await, StatusCode::FORBIDDEN);
    let none: [(&str, &str); 0] = [];
    assert_eq!(late.post("/fr/session/extend", &none).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_session_is_extended_by_a_save_and_by_the_wish_to_stay() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let address = first.replacen("/form/", "/save/", 1);
    let none: [(&str, &str); 0] = [];
    app.clock.advance(SignedDuration::from_mins(50));
    let me = [("choice", "me")];
    assert_eq!(save(&mut person, &address, "for-whom", &[], &me).await, StatusCode::NO_CONTENT);
    app.clock.advance(SignedDuration::from_mins(50));
    let extended = person.post("/fr/session/extend", &none).await;
    assert_eq!((extended.status, extended.body.len()), (StatusCode::NO_CONTENT, 0));
    app.clock.advance(SignedDuration::from_mins(50));
    assert_eq!(person.get(&first).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_page_tells_its_script_the_session_and_the_dossier_and_no_other_page_does() {
    let app = App::new().await;
    let (mut person, mut other) = (app.person(), app.person());
    let body = |html: String| tags(&html, "body").pop();
    let (first, foreign) = (person.start("fr").await, other.start("ar").await);
    let mine = body(person.get(&first).await.text()).unwrap();
    assert_eq!(mine["data-idle-seconds"], "3600");
    assert!(!mine.contains_key("data-shared"));
    let theirs = body(other.get(&foreign).await.text()).unwrap();
    assert_ne!(mine["data-keep"], theirs["data-keep"]);
    let again = body(person.get("/fr/c2s/sections").await.text()).unwrap();
    assert_eq!(mine["data-keep"], again["data-keep"]);
    assert!(!person.get(&first).await.text().contains("http-equiv"));
    for address in ["/", "/fr/", "/fr/c2s", "/fr/nothing"] {
        let told = body(person.get(address).await.text()).unwrap_or_default();
        assert!(!told.contains_key("data-keep"), "{address}");
    }
}

#[tokio::test]
async fn a_page_on_a_shared_device_carries_its_cover_and_leaves_without_a_script_too() {
    let app = App::new().await;
    let (id, token) = (FolderId([7; 16]), "a-shared-device");
    let now = app.clock.now();
    let session = Change::CreateSession {
        token: TokenHash::of(token.as_bytes()),
        folder: id,
        started_at: now,
        shared: true,
    };
    app.site
        .storage
        .save(vec![Change::CreateFolder { id, created_at: now }, session])
        .await
        .unwrap();

    let mut person = app.person();
    person.cookie = Some(format!("guichet={token}"));
    let first = person.start("ar").await;
    let html = person.get(&first).await.text();
    let body = tags(&html, "body").pop().unwrap();
    assert_eq!(body["data-idle-seconds"], "600");
    assert!(body.contains_key("data-shared"));
    assert!(html.contains("<noscript><meta http-equiv=\"refresh\" content=\"600;url=/ar/done\""));
    assert!(html.contains("<template id=\"cover\">") && !html.contains("id=\"ends\""));
}
