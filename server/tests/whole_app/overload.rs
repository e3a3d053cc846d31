//! More people than the server can serve: each is told so at once, in words.

use std::sync::Arc;
use std::time::Duration;

use axum::http::{StatusCode, header};
use server::http::{Limits, Metrics};

use crate::failing_storage::{FailingStorage, Trouble};
use crate::failure::repeated;
use crate::person::App;
use crate::robot::tags;

/// An app with one turn, which the first person holds until the database goes on.
async fn busy(patience: Duration) -> (App, Arc<FailingStorage>) {
    FailingStorage::app(0, Trouble::Wait, |parts| {
        parts.metrics = Some(Metrics::default());
        parts.limits = Limits { requests: 1, patience, ..Limits::default() };
    })
    .await
}

#[tokio::test]
async fn beyond_the_limit_a_page_in_the_visitors_language_says_that_the_text_is_still_there() {
    let (app, storage) = busy(Duration::ZERO).await;
    let (mut first, mut second) = (app.person(), app.person());
    let page = first.start("fr").await;
    storage.fail_next();
    let fields = [("for-whom.choice", "me"), ("action", "continue")];
    let held = tokio::spawn(async move { first.post(&page, &fields).await });
    storage.arrived.acquire().await.unwrap().forget();

    for (language, words) in [
        ("fr", "Votre texte est toujours là"),
        ("en", "Your text is still there"),
        ("ar", "نصك ما زال موجودًا"),
    ] {
        let address = format!("/{language}/c2s/form/for-whom");
        let answer = second.try_to_post(&address, &fields).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.headers[header::RETRY_AFTER], "5");
        let html = answer.text();
        assert!(html.contains(&format!("<html lang=\"{language}\"")) && html.contains(words));
        assert_eq!(repeated(&answer), fields.map(|(n, v)| (n.to_owned(), v.to_owned())));

        // Who only wants to read a page gets one that was made ahead.
        let answer = second.try_to_get(&address).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.headers[header::RETRY_AFTER], "5");
        let html = answer.text();
        assert!(html.contains(&format!("<html lang=\"{language}\"")));
        assert!(tags(&html, "a").iter().any(|link| link["href"].is_empty()));
    }
    // What is not work is answered all the same.
    assert_eq!(second.get("/healthz").await.status, StatusCode::OK);
    let ready = second.try_to_get("/readyz").await;
    assert_eq!(ready.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(ready.text().contains("load: full\n"));

    storage.go_on();
    held.await.unwrap().location();
    assert_eq!(second.get("/readyz").await.status, StatusCode::OK);
    assert_eq!(second.get("/fr/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn who_waits_a_moment_gets_the_turn_that_comes_free() {
    let (app, storage) = busy(Duration::from_secs(60)).await;
    let (mut first, mut second, mut third) = (app.person(), app.person(), app.person());
    let page = first.start("fr").await;
    storage.fail_next();
    let fields = [("for-whom.choice", "me"), ("action", "continue")];
    let held = tokio::spawn(async move { first.post(&page, &fields).await });
    storage.arrived.acquire().await.unwrap().forget();
    let waiting = tokio::spawn(async move { second.get("/fr/").await.status });
    // As many may wait as may work; who comes next is refused at once.
    let metrics = app.site.metrics.as_ref().unwrap();
    while !metrics.text(&app.site).contains("guichet_requests_waiting 1\n") {
        tokio::task::yield_now().await;
    }
    assert_eq!(third.try_to_get("/fr/").await.status, StatusCode::SERVICE_UNAVAILABLE);
    storage.go_on();
    assert_eq!(waiting.await.unwrap(), StatusCode::OK);
    held.await.unwrap().location();
}
