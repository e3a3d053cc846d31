//! Digits that somebody guesses: how many, by whom, and that nobody else is kept out by it (failure situation 7).

use axum::http::StatusCode;
use jiff::SignedDuration;

use super::{digits, verb};
use crate::failing_storage::{FailingStorage, Trouble};
use crate::person::{Answer, App, Person, form};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// An app whose desks are never locked: the test lets hours go by.
async fn app() -> App {
    App::with(|parts| parts.idle.desk = SignedDuration::from_hours(48)).await
}

/// A person's digits.
async fn ask(app: &App) -> (Person, String) {
    let mut person = app.person();
    person.start("fr").await;
    person.post("/fr/c2s/help", &verb("code")).await.location();
    let digits = digits(&person.get("/fr/c2s/help").await.text());
    (person, digits)
}

/// Types digits, from a network.
async fn type_in(marie: &mut Person, digits: &str, network: u8) -> Answer {
    let mut request = form("/fr/desk", &[("digits", digits)]);
    let from = format!("198.51.100.{network}").parse().unwrap();
    request.headers_mut().insert("x-forwarded-for", from);
    marie.send(request).await
}

/// Digits that are nobody's.
fn wrong(real: &str) -> &'static str {
    if real == "123456" { "654321" } else { "123456" }
}

#[tokio::test]
async fn wrong_old_used_and_taken_back_digits_get_the_same_page() {
    let app = app().await;
    let mut marie = app.practitioner("marie").await;
    let mut jean = app.practitioner("jean").await;
    let (_, old) = ask(&app).await;
    app.clock.advance(MINUTE * 10);
    let (_, used) = ask(&app).await;
    jean.post("/fr/desk", &[("digits", used.as_str())]).await.location();
    let (mut person, taken_back) = ask(&app).await;
    person.post("/fr/c2s/help", &verb("cancel")).await.location();
    let mut pages = Vec::new();
    for digits in [wrong(&old), &old, &used, &taken_back] {
        let answer = type_in(&mut marie, digits, 1).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{digits}");
        let html = answer.text();
        assert!(!html.contains(&format!("value=\"{digits}\"")), "never shown back");
        let mut headers = answer.headers;
        headers.remove("content-security-policy");
        pages.push((without_nonce(&html), headers));
    }
    assert!(pages.windows(2).all(|pages| pages[0] == pages[1]));
}

/// An app that counts what its database is asked.
async fn counting() -> (App, std::sync::Arc<FailingStorage>) {
    let never_locked = SignedDuration::from_hours(48);
    FailingStorage::app(0, Trouble::NotSaved, |parts| parts.idle.desk = never_locked).await
}

/// The digits that a desk shows, and the address of its code.
async fn shown(app: &App, marie: &mut Person) -> (String, String) {
    let html = marie.get("/fr/desk").await.text();
    let digits = html.split_once("class=\"digits\"").unwrap().1.split_once("</p>").unwrap().0;
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    let address = app.person().post("/fr/join", &[("digits", digits.as_str())]).await.location();
    (digits, address)
}

#[tokio::test]
async fn digits_that_are_refused_cost_the_same_work_whatever_is_wrong_with_them() {
    let (app, storage) = counting().await;
    let mut marie = app.practitioner("marie").await;
    let mut jean = app.practitioner("jean").await;
    let (_, old) = ask(&app).await;
    app.clock.advance(MINUTE * 10);
    let (_, used) = ask(&app).await;
    jean.post("/fr/desk", &[("digits", used.as_str())]).await.location();
    let (mut person, taken_back) = ask(&app).await;
    person.post("/fr/c2s/help", &verb("cancel")).await.location();
    // A sign of hers is noted now and then: not in what is compared.
    type_in(&mut marie, "000000", 1).await;
    let mut asked = Vec::new();
    for digits in [wrong(&old), &old, &used, &taken_back] {
        let (questions, waited) = (storage.asked(), app.waited.skipped());
        let answer = type_in(&mut marie, digits, 1).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        asked.push((storage.asked() - questions, app.waited.skipped() - waited));
    }
    assert!(asked.windows(2).all(|two| two[0] == two[1]), "{asked:?}");
}

#[tokio::test]
async fn a_desks_code_that_is_refused_gets_one_answer_after_the_same_work_whatever_is_wrong_with_it()
 {
    let (app, storage) = counting().await;
    let mut marie = app.practitioner("marie").await;
    let (old_digits, old) = shown(&app, &mut marie).await;
    app.clock.advance(MINUTE * 2);
    let (used_digits, used) = shown(&app, &mut marie).await;
    let (mut first, _) = ask(&app).await;
    first.post(&used, &[("benefit", "c2s")]).await.location();
    let mut person = app.person();
    let mut answers = Vec::new();
    for digits in [wrong(&old_digits), &old_digits, &used_digits] {
        let questions = storage.asked();
        let answer = person.post("/fr/join", &[("digits", digits)]).await;
        answers.push((answer.status, without_nonce(&answer.text()), storage.asked() - questions));
    }
    assert!(answers.windows(2).all(|two| two[0] == two[1]));
    assert_eq!(answers[0].0, StatusCode::UNPROCESSABLE_ENTITY);
    let mut answers = Vec::new();
    for address in ["/fr/join/AAAAAAAAAAAAAAAAAAAAAA", &old, &used] {
        let questions = storage.asked();
        let looked = person.get(address).await;
        let posted = person.post(address, &[("benefit", "c2s")]).await;
        let page = without_nonce(&looked.text()).replace(address.trim_start_matches("/fr"), "");
        answers.push((looked.status, posted.status, page, storage.asked() - questions));
    }
    assert!(answers.windows(2).all(|two| two[0] == two[1]));
    assert_eq!((answers[0].0, answers[0].1), (StatusCode::GONE, StatusCode::GONE));
}

fn without_nonce(html: &str) -> String {
    let mut parts = html.split(" nonce=\"");
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |html, part| html + part.split_once('"').unwrap().1)
}

#[tokio::test]
async fn five_wrong_digits_make_a_pause_and_fifteen_end_the_day_for_that_account_alone() {
    let app = app().await;
    let account = app.account("marie").await;
    let mut marie = app.person();
    account.sign_in(&app, &mut marie).await.location();
    for round in 0..3 {
        for _ in 0..5 {
            let answer = type_in(&mut marie, "123456", 1).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{round}");
        }
        let (_, real) = ask(&app).await;
        let answer = type_in(&mut marie, &real, 1).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "even the right ones");
        // They were not used up by it: somebody else takes them.
        let mut jean = app.practitioner(&format!("jean{round}")).await;
        assert_eq!(type_in(&mut jean, &real, 1).await.status, StatusCode::SEE_OTHER);
        app.clock.advance(MINUTE * 15);
    }
    let (_, real) = ask(&app).await;
    let answer = type_in(&mut marie, &real, 2).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "the day is over, from anywhere");
    app.clock.advance(SignedDuration::from_hours(24));
    account.sign_in(&app, &mut marie).await.location();
    let (_, real) = ask(&app).await;
    assert_eq!(type_in(&mut marie, &real, 1).await.status, StatusCode::SEE_OTHER, "the next day");
}

/// Accounts of one organisation, five wrong digits each, each from where `network` says.
async fn guess(
    app: &App,
    accounts: std::ops::Range<u8>,
    organisation: impl Fn(u8) -> u8,
    network: impl Fn(u8) -> u8,
) {
    for number in accounts {
        let account = app.account_in(&format!("guesser{number}"), organisation(number)).await;
        let mut guesser = app.person();
        account.sign_in(app, &mut guesser).await.location();
        for _ in 0..5 {
            let answer = type_in(&mut guesser, "123456", network(number)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{number}");
        }
    }
}

#[tokio::test]
async fn thirty_wrong_digits_an_hour_pause_an_organisation_and_no_other() {
    let app = app().await;
    guess(&app, 0..6, |_| 2, |number| number).await;
    let (_, real) = ask(&app).await;
    let mut colleague = app.person();
    let account = app.account_in("colleague", 2).await;
    account.sign_in(&app, &mut colleague).await.location();
    let answer = type_in(&mut colleague, &real, 77).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    let mut marie = app.practitioner("marie").await;
    assert_eq!(type_in(&mut marie, &real, 77).await.status, StatusCode::SEE_OTHER);
    app.clock.advance(MINUTE * 60);
    let (_, real) = ask(&app).await;
    assert_eq!(type_in(&mut colleague, &real, 77).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn sixty_wrong_digits_an_hour_pause_a_network_and_no_other() {
    let app = app().await;
    guess(&app, 0..12, |number| 10 + number, |_| 7).await;
    let (mut person, real) = ask(&app).await;
    let mut marie = app.practitioner("marie").await;
    assert_eq!(type_in(&mut marie, &real, 7).await.status, StatusCode::TOO_MANY_REQUESTS);
    // The digits beside a code, typed on a phone of that network, are not looked at, either.
    let html = marie.get("/fr/desk").await.text();
    let shown = html.split_once("class=\"digits\"").unwrap().1.split_once("</p>").unwrap().0;
    let shown: String = shown.chars().filter(char::is_ascii_digit).collect();
    for (network, status) in [(7, StatusCode::UNPROCESSABLE_ENTITY), (8, StatusCode::SEE_OTHER)] {
        let mut request = form("/fr/join", &[("digits", shown.as_str())]);
        let from = format!("198.51.100.{network}").parse().unwrap();
        request.headers_mut().insert("x-forwarded-for", from);
        assert_eq!(person.send(request).await.status, status, "{network}");
    }
    assert_eq!(type_in(&mut marie, &real, 8).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn digits_that_a_person_leaves_are_taken_back_when_they_meet_by_the_code() {
    let app = app().await;
    let (mut person, real) = ask(&app).await;
    let mut marie = app.practitioner("marie").await;
    let mut jean = app.practitioner("jean").await;
    let html = marie.get("/fr/desk").await.text();
    let shown = html.split_once("class=\"digits\"").unwrap().1.split_once("</p>").unwrap().0;
    let shown: String = shown.chars().filter(char::is_ascii_digit).collect();
    let join = person.post("/fr/join", &[("digits", shown)]).await.location();
    let help = person.post(&join, &[("benefit", "c2s")]).await.location();
    assert!(person.get(&help).await.text().contains("Marie Dupont"));
    assert_eq!(type_in(&mut jean, &real, 1).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let over = person.get(&join).await;
    assert_eq!(over.status, StatusCode::GONE, "a code counts once");
}
