//! The session, its cookie, and what other sites may do.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use jiff::SignedDuration;

use crate::person::App;

#[tokio::test]
async fn a_session_ends_when_it_is_not_used_for_an_hour_or_ten_minutes() {
    let app = App::new().await;
    for (device, minutes) in [("own", 60), ("shared", 10)] {
        let mut person = app.person();
        let first = person.start_with_card("fr", device).await.next;
        for _ in 0..3 {
            app.clock.advance(SignedDuration::from_mins(minutes - 1));
            assert_eq!(person.get(&first).await.status, StatusCode::OK, "reading is a use");
        }
        app.clock.advance(SignedDuration::from_mins(minutes));
        assert_eq!(person.get(&first).await.location(), "/fr/return", "{device}");
    }
}

#[tokio::test]
async fn a_session_ends_after_twelve_hours_however_it_is_used() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    for _ in 0..23 {
        app.clock.advance(SignedDuration::from_mins(30));
        assert_eq!(person.get(&first).await.status, StatusCode::OK);
    }
    let html = person.get(&first).await.text();
    assert!(html.contains("data-idle-seconds=\"1800\""), "the page knows which end comes first");
    app.clock.advance(SignedDuration::from_mins(30));
    assert_eq!(person.get(&first).await.location(), "/fr/return");
}

#[tokio::test]
async fn two_people_never_meet() {
    let app = App::new().await;
    let (mut first, mut second) = (app.person(), app.person());
    let address = first.start("fr").await;
    second.start("fr").await;
    first.post(&address, &[("for-whom.choice", "someone"), ("action", "continue")]).await;
    assert!(!second.get(&address).await.text().contains("checked"));
    assert!(first.get(&address).await.text().contains("checked"));
    assert_ne!(first.cookie, second.cookie);
}

#[tokio::test]
async fn the_cookie_is_for_this_site_and_for_http_only() {
    let app = App::new().await;
    let request = Request::post("/fr/c2s").header("sec-fetch-site", "same-origin");
    let answer = app.person().send(request.body(Body::empty()).unwrap()).await;
    let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap().to_owned();
    assert!(cookie.starts_with("guichet="), "plain http has a plain name");
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/")
    );
    assert!(!cookie.contains("Max-Age") && !cookie.contains("Expires"));
}

#[tokio::test]
async fn a_post_from_another_site_is_refused_with_a_page() {
    let app = App::new().await;
    let request = Request::post("/en/c2s").header("sec-fetch-site", "cross-site");
    let answer = app.person().send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.headers.get(header::SET_COOKIE).is_none());
    assert!(answer.text().contains("<html lang=\"en\""));
}
