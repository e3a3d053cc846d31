//! The server fails, and nobody loses a word: the page says so, and posts the same fields again.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::failing_storage::{FailingStorage, QUOTED, Trouble};
use crate::person::{Answer, App, Card, Person};
use crate::robot::{Robot, reference, tags};

#[tokio::test]
async fn whichever_save_fails_the_page_posts_the_same_again_and_nothing_is_lost() {
    every_save(Trouble::NotSaved).await;
}

#[tokio::test]
async fn whichever_save_succeeds_unheard_doing_it_again_does_no_harm() {
    every_save(Trouble::SavedUnheard).await;
}

/// Every save of a journey has the trouble once, one journey a save.
async fn every_save(trouble: Trouble) {
    let untroubled = Journey::walk(0, trouble).await;
    assert!(untroubled.saves > 30 && untroubled.failures == 0, "{}", untroubled.saves);
    for n in 1..=untroubled.saves {
        let journey = Journey::walk(n, trouble).await;
        assert_eq!(journey.failures, 1, "at save {n}");
        assert_eq!(journey.copy, untroubled.copy, "at save {n}");
    }
}

struct Journey {
    saves: usize,
    failures: usize,
    /// What was sent, as the person's own copy shows it, without its reference and row ids.
    copy: String,
}

impl Journey {
    async fn walk(n: usize, trouble: Trouble) -> Self {
        let (app, storage) = FailingStorage::app(n, trouble, |_| {}).await;
        let mut person = app.person();
        let mut robot = Robot::new();
        robot.rows = [("children", 1)].into();
        let mut failures = 0;
        let begin = [("action".to_owned(), "continue".to_owned())];
        let mut address = post(&mut person, "/fr/c2s", &begin, &mut failures).await;
        let receipt = loop {
            let page = person.get(&address).await.text();
            if page.contains("data-receipt=") {
                break page;
            }
            let fields = robot.fields(&page);
            address = post(&mut person, &address, &fields, &mut failures).await;
        };
        let copy = person.get("/fr/c2s/receipt/copy").await.text();
        let main = copy.split("<main").nth(1).unwrap();
        let copy = main.replace(&reference(&receipt), "");
        Self { saves: storage.saves(), failures, copy }
    }
}

/// Posts, and once more what the page repeats when it fails; gives where the way goes on.
async fn post(
    person: &mut Person,
    address: &str,
    fields: &[(String, String)],
    failures: &mut usize,
) -> String {
    let answer = person.try_to_post(address, fields).await;
    match answer.status {
        StatusCode::OK => return Card::of(&answer).next,
        StatusCode::SEE_OTHER => return answer.location(),
        _ => {}
    }
    *failures += 1;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{address}");
    let repeated = repeated(&answer);
    assert_eq!(repeated, fields, "{address}");
    let again = person.post(address, &repeated).await;
    if again.status == StatusCode::OK { Card::of(&again).next } else { again.location() }
}

/// The hidden fields of a page's form, as a browser would post them.
pub fn repeated(answer: &Answer) -> Vec<(String, String)> {
    let html = answer.text();
    let main = html.split("<main").nth(1).unwrap_or_default();
    let form = main.split("<form ").nth(1).unwrap_or_default();
    assert!(form.starts_with("method=\"post\""), "posts to its own address: {html}");
    let hidden = tags(form, "input").into_iter().filter(|input| input["type"] == "hidden");
    hidden.map(|input| (unescaped(&input["name"]), unescaped(&input["value"]))).collect()
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// An app whose next save fails when it is told so.
async fn failing(trouble: Trouble) -> (App, std::sync::Arc<FailingStorage>) {
    FailingStorage::app(0, trouble, |_| {}).await
}

#[tokio::test]
async fn a_panic_becomes_a_page_that_posts_the_same_again_and_quotes_nothing() {
    let (app, storage) = failing(Trouble::Panic).await;
    for (language, words) in
        [("fr", "Essayer encore"), ("en", "Try again"), ("ar", "المحاولة مرة أخرى")]
    {
        let mut person = app.person();
        let first = person.start(language).await;
        let fields = [("for-whom.choice", "me"), ("action", "continue")];
        storage.fail_next();
        let answer = person.try_to_post(&first, &fields).await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        let html = answer.text();
        assert!(html.contains(&format!("<html lang=\"{language}\"")) && html.contains(words));
        assert!(!html.contains(QUOTED) && !html.contains("panic"));
        assert_eq!(repeated(&answer), fields.map(|(n, v)| (n.to_owned(), v.to_owned())));
        person.post(&first, &repeated(&answer)).await.location();
    }
}

#[tokio::test]
async fn markup_and_lines_that_are_repeated_stay_text() {
    let (app, storage) = failing(Trouble::NotSaved).await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let fields = [
        ("for-whom.choice", "me"),
        ("own\"><img src=x>", "</form>'\"><img src=x>\r\n&lt;\u{202e}é"),
        ("for-whom.choice", ""),
        ("action", "continue"),
    ];
    storage.fail_next();
    let answer = person.try_to_post(&first, &fields).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(!answer.text().contains("<img") && !answer.text().contains("</form>'"));
    assert_eq!(repeated(&answer), fields.map(|(n, v)| (n.to_owned(), v.to_owned())));
}

#[tokio::test]
async fn more_fields_than_any_page_has_are_not_repeated() {
    let (app, storage) = failing(Trouble::NotSaved).await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let mut fields = vec![("for-whom.choice", "me"); 1_000];
    storage.fail_next();
    let answer = person.try_to_post(&first, &fields).await;
    assert_eq!(repeated(&answer).len(), 1_000);
    fields.push(("action", "continue"));
    storage.fail_next();
    let answer = person.try_to_post(&first, &fields).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    let html = answer.text();
    assert!(html.contains("Revenez en arrière") && !html.contains("type=\"hidden\""));
}

#[tokio::test]
async fn a_page_that_cannot_be_shown_offers_its_own_address_again() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    app.site.storage.close().await;
    let answer = person.try_to_get(&first).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.headers[header::RETRY_AFTER], "5");
    let html = answer.text();
    assert!(html.contains("Ce qui est gardé reste gardé"), "{html}");
    assert!(tags(&html, "a").iter().any(|link| link["href"].is_empty()));
}

#[tokio::test]
async fn a_refused_request_repeats_nothing() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let fields = [("for-whom.choice", "Zq7"), ("action", "dance")];
    let mut stranger = app.person();
    for answer in [
        person.post(&first, &fields).await,
        stranger.post(&first, &fields).await,
        person.post(&first, &[("for-whom.choice", "Zq7".repeat(100_000))]).await,
    ] {
        assert!(answer.status.is_client_error());
        assert!(!answer.text().contains("Zq7"), "{}", answer.status);
    }
    let request = Request::post(&first).header("sec-fetch-site", "cross-site");
    let answer = person.send(request.body(Body::from("for-whom.choice=Zq7")).unwrap()).await;
    assert!(!answer.text().contains("Zq7"));
}
