//! From the first page to the receipt.

use axum::http::StatusCode;

use crate::person::App;
use crate::robot::{Robot, questions, reference};

#[tokio::test]
async fn a_household_with_every_kind_of_income_reaches_the_receipt() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let mut kinds = std::collections::BTreeSet::new();
    Robot::rich()
        .walk(&mut person, &first, |_, page| {
            kinds.extend(questions(&page.text()).into_iter().map(|question| question.kind));
        })
        .await;
    let expected = [
        "address",
        "choice",
        "choices",
        "date",
        "declaration",
        "email",
        "list",
        "long_text",
        "money",
        "names",
        "nir",
        "phone",
        "short_text",
        "static",
        "yes_no",
    ];
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn sending_twice_gives_the_same_receipt_and_changes_nothing() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let mut last = String::new();
    let receipt = Robot::new()
        .walk(&mut person, &first, |address, _| {
            if !address.ends_with("receipt") {
                last = address.to_owned();
            }
        })
        .await;
    let sent = reference(&person.get(&receipt).await.text());
    let again =
        [("declaration.agree", "yes"), ("declaration.name", "Autre"), ("action", "continue")];
    let answer = person.post(&last, &again).await;
    assert_eq!(answer.location(), receipt);
    assert_eq!(reference(&person.get(&receipt).await.text()), sent);
    assert_eq!(person.get(&first).await.location(), receipt);
    let copy = person.get("/fr/c2s/receipt/copy").await.text();
    assert!(copy.contains(&sent) && !copy.contains("Autre"));
}

#[tokio::test]
async fn a_page_out_of_order_leads_to_the_page_that_is_next() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    for address in ["/fr/c2s/form/has-partner", "/fr/c2s/form/declaration", "/fr/c2s/check"] {
        assert_eq!(person.get(address).await.location(), first, "{address}");
        let answer = person.post(address, &[("action", "continue")]).await;
        assert_eq!(answer.location(), first, "{address}");
    }
}

#[tokio::test]
async fn a_change_returns_to_the_check_when_nothing_new_is_asked() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let mut robot = Robot::new();
    let mut address = first;
    while address != "/fr/c2s/check" {
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
    let change = person.post("/fr/c2s/check", &[("action", "change:contact")]).await.location();
    assert_eq!(change, "/fr/c2s/change/contact");
    let fields = robot.fields(&person.get(&change).await.text());
    assert_eq!(person.post(&change, &fields).await.location(), "/fr/c2s/check");

    // A partner brings new questions: they come first, and then the check.
    let yes = [("has-partner.choice", "yes"), ("action", "continue")];
    let mut address = person.post("/fr/c2s/change/has-partner", &yes).await.location();
    let mut asked = 0;
    while address != "/fr/c2s/check" {
        assert!(address.starts_with("/fr/c2s/change/person/"), "{address}");
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
        asked += 1;
    }
    assert!(asked >= 3, "{asked}");
}

#[tokio::test]
async fn an_answer_that_may_wait_does_not_stop_the_journey() {
    let app = App::new().await;
    let mut person = app.person();
    let mut address = person.start("fr").await;
    let mut robot = Robot::new();
    let mut waited = 0;
    while !address.ends_with("receipt") {
        let html = person.get(&address).await.text();
        let mut fields = robot.fields(&html);
        if html.contains("value=\"wait:with-someone\"") && !address.contains("identity") {
            fields.retain(|(name, _)| name == "action" || name.contains("helper"));
            fields.last_mut().unwrap().1 = "wait:with-someone".into();
            waited += 1;
        }
        let answer = person.post(&address, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{address}");
        address = answer.location();
    }
    assert!(waited > 5, "{waited}");
}

#[tokio::test]
async fn without_an_agency_every_page_says_that_it_is_a_demonstration() {
    for (agency, expected) in [(None, true), (Some("CPAM du Rhône"), false)] {
        let app = App::with_agency(agency).await;
        let mut person = app.person();
        for address in ["/", "/fr/", "/fr/c2s", "/fr/nothing"] {
            let html = person.get(address).await.text();
            assert_eq!(html.contains("class=\"demonstration\""), expected, "{address}");
        }
        let first = person.start("fr").await;
        Robot::new()
            .walk(&mut person, &first, |address, page| {
                let shown = page.text().contains("class=\"demonstration\"");
                assert_eq!(shown, expected, "{address}");
            })
            .await;
        let copy = person.get("/fr/c2s/receipt/copy").await.text();
        assert_eq!(copy.contains("class=\"demonstration\""), expected);
    }
}

#[tokio::test]
async fn a_second_application_leaves_the_receipt_of_the_first_within_reach() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let receipt = Robot::new().walk(&mut person, &first, |_, _| {}).await;
    let sent = reference(&person.get(&receipt).await.text());
    app.clock.advance(jiff::SignedDuration::from_mins(1));
    let second = person.start("fr").await;
    assert_eq!(person.get(&second).await.status, StatusCode::OK);
    assert!(person.get("/fr/c2s").await.text().contains("/fr/c2s/receipt"));
    assert_eq!(reference(&person.get(&receipt).await.text()), sent);
}

#[tokio::test]
async fn who_says_i_do_not_know_is_not_told_off_for_what_is_half_typed() {
    let app = App::new().await;
    let mut person = app.person();
    let mut address = person.start("fr").await;
    let mut robot = Robot::new();
    while !address.ends_with("/identity") {
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
    let row = address.trim_start_matches("/fr/c2s/form/").trim_end_matches("/identity");
    let day = format!("{row}/birth-date.day");
    let unknown = [(day.as_str(), "12"), ("action", "wait:dont-know")];
    assert_ne!(person.post(&address, &unknown).await.location(), address);
    let html = person.get(&address).await.text();
    assert!(html.contains("value=\"12\"") && html.contains("class=\"waiting\""));
    let missing = person.post(&address, &[("action", "continue")]).await.text();
    assert!(missing.contains("Je ne sais pas\u{a0}» plus bas"));
}

#[tokio::test]
async fn the_copy_holds_the_statements_that_were_signed() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    Robot::new().walk(&mut person, &first, |_, _| {}).await;
    let copy = person.get("/fr/c2s/receipt/copy").await.text();
    assert!(copy.contains("Ce que j’ai écrit est vrai") && copy.contains("Essai"));
    assert_eq!(person.get("/fr/c2s/left").await.location(), "/fr/c2s/receipt");
}

#[tokio::test]
async fn an_answer_from_an_old_page_leads_to_the_receipt_once_the_dossier_is_sent() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let receipt = Robot::new().walk(&mut person, &first, |_, _| {}).await;
    let late = [("for-whom.choice", "someone"), ("action", "continue")];
    assert_eq!(person.post(&first, &late).await.location(), receipt);
    assert_eq!(person.post("/fr/c2s/sections", &late).await.location(), receipt);
}

#[tokio::test]
async fn a_long_text_comes_back_to_the_letter() {
    let app = App::new().await;
    let mut person = app.person();
    let mut address = person.start("fr").await;
    let mut robot = Robot::new();
    while !address.ends_with("/own-words") {
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
    let story = "\nUne ligne <b>&amp; une autre</b>\n\n  fin ";
    let leave = [("own-words.text", story), ("action", "leave")];
    person.post(&address, &leave).await.location();
    let html = person.get(&address).await.text();
    let kept = html.split("<textarea").nth(1).unwrap().split_once('>').unwrap().1;
    let kept = kept.split("</textarea>").next().unwrap();
    assert_eq!(
        kept,
        format!("\n{}", story.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
    );
}

/// Fills until the check.
async fn at_check(person: &mut crate::person::Person, robot: &mut Robot) {
    let mut address = person.start("fr").await;
    while address != "/fr/c2s/check" {
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
}

#[tokio::test]
async fn a_new_answer_left_by_another_button_never_leads_in_circles() {
    for action in ["back", "sections", "leave", "language:en"] {
        let app = App::new().await;
        let mut person = app.person();
        at_check(&mut person, &mut Robot::new()).await;
        let change = [("has-partner.choice", "yes"), ("action", action)];
        person.post("/fr/c2s/change/has-partner", &change).await.location();
        let next = person.get("/fr/c2s/check").await.location();
        assert!(next.ends_with("/partner-names"), "{action}: {next}");
        assert_eq!(person.get(&next).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_signature_that_was_not_sent_never_sends_what_is_answered_later() {
    let app = App::new().await;
    let mut person = app.person();
    at_check(&mut person, &mut Robot::new()).await;
    let page = "/fr/c2s/form/declaration";
    let sign =
        |action| [("declaration.agree", "yes"), ("declaration.name", "A"), ("action", action)];
    person.post(page, &sign("language:en")).await.location();
    let change = [("has-partner.choice", "yes"), ("action", "continue")];
    person.post("/fr/c2s/change/has-partner", &change).await.location();
    let next = person.post(page, &sign("continue")).await.location();
    assert!(next.ends_with("/partner-names"), "{next}");
    assert_eq!(person.get("/fr/c2s/receipt").await.location(), "/fr/c2s");
}

#[tokio::test]
async fn what_is_typed_on_a_page_that_is_closed_meanwhile_is_kept() {
    let app = App::new().await;
    let mut person = app.person();
    let mut robot = Robot::new();
    let mut address = person.start("fr").await;
    while !address.ends_with("/contact") {
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
    // In another tab an earlier page is emptied and left.
    person.post("/fr/c2s/form/for-whom", &[("action", "leave")]).await;
    let identity = person.get("/fr/c2s/sections").await;
    assert_eq!(identity.status, StatusCode::OK);
    let typed = [("phone.number", "06 12"), ("action", "language:ar")];
    assert_eq!(person.post(&address, &typed).await.location(), address.replacen("/fr/", "/ar/", 1));
    let typed = [("phone.number", "06 12 34"), ("action", "continue")];
    person.post(&address, &typed).await.location();
    for name in ["for-whom", "helper"] {
        let fields = [(format!("{name}.choice"), "me"), ("action".into(), "continue")];
        person.post(&format!("/fr/c2s/form/{name}"), &fields).await;
    }
    assert!(person.get(&address).await.text().contains("06 12 34"));
}
