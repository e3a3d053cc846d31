//! What the server says of itself to those who watch it.

use axum::http::{StatusCode, header};
use server::http::{Condition, Metrics};

use crate::person::App;

#[tokio::test]
async fn a_ready_server_says_so_line_by_line() {
    let app = App::new().await;
    let answer = app.person().get("/readyz").await;
    assert_eq!(answer.text(), "database: ok\nload: ok\n");
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/plain; charset=utf-8");
}

#[tokio::test]
async fn a_database_that_is_away_is_not_ready_but_alive() {
    let app = App::new().await;
    app.site.storage.close().await;
    let answer = app.person().try_to_get("/readyz").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.text(), "database: does not work\nload: ok\n");
    assert_eq!(app.person().get("/healthz").await.text(), "ok\n");
}

#[tokio::test]
async fn a_part_that_fails_turns_people_away_and_one_that_warns_does_not() {
    let app = App::new().await;
    let report = |condition| app.site.readiness().report("submissions", condition);
    report(Condition::Warning("unfinished: 3".into()));
    let answer = app.person().get("/readyz").await;
    assert_eq!(answer.text(), "database: ok\nload: ok\nsubmissions: unfinished: 3\n");
    report(Condition::Failing("stopped".into()));
    let answer = app.person().try_to_get("/readyz").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    report(Condition::Ok);
    assert_eq!(app.person().get("/readyz").await.status, StatusCode::OK);
}

#[tokio::test]
async fn metrics_count_routes_and_nothing_of_a_person() {
    let app = App::with(|parts| parts.metrics = Some(Metrics::default())).await;
    let mut person = app.person();
    let first = person.start("fr").await;
    person.get(&first).await;
    person.get("/fr/Hj4Tm8Rw2Lc6").await;
    person.post(&first, &[("for-whom.choice", "Hj4Tm8Rw2Lc6"), ("action", "continue")]).await;
    let text = app.site.metrics.as_ref().unwrap().text(&app.site);
    let page = "route=\"/{language}/{benefit}/form/{*page}\"";
    for line in [
        format!("guichet_requests_total{{{page},method=\"GET\",status=\"200\"}} 1"),
        format!("guichet_requests_total{{{page},method=\"POST\",status=\"422\"}} 1"),
        format!("guichet_request_seconds_count{{{page},method=\"GET\"}} 1"),
        "guichet_requests_at_work 0".into(),
        "guichet_connections 0".into(),
    ] {
        assert!(text.lines().any(|found| found == line), "{line} in {text}");
    }
    assert!(text.contains("guichet_resident_memory_bytes "));
    assert!(!text.contains("Hj4Tm8Rw2Lc6") && !text.contains("\"fr\""));
}
