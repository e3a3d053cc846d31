//! The session, its cookie, and what other sites may do.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use jiff::SignedDuration;

use crate::person::App;

#[tokio::test]
async fn a_session_ends_after_twelve_hours_without_use() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    app.clock.advance(SignedDuration::from_hours(11));
    assert_eq!(person.get(&first).await.status, StatusCode::OK);
    let kept = [("for-whom.choice", "me"), ("action", "continue")];
    let next = person.post(&first, &kept).await.location();
    app.clock.advance(SignedDuration::from_hours(11));
    assert_eq!(person.get(&next).await.status, StatusCode::OK, "the use was noted");
    app.clock.advance(SignedDuration::from_hours(12));
    assert_eq!(person.get(&next).await.location(), "/fr/c2s");
    let late = person.post(&next, &[("action", "continue")]).await;
    assert_eq!(late.status, StatusCode::FORBIDDEN);
    assert!(late.text().contains("n’est plus ouverte"));
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
