//! Every header of every kind of response, exactly: one that is new or missing fails here.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, header};
use jiff::SignedDuration;
use server::http::Limits;

use crate::failing_storage::{FailingStorage, Trouble};
use crate::person::{App, Person, form};
use crate::practitioner::PASSWORD;

/// What every response carries.
const ALWAYS: [&str; 5] = [
    "cross-origin-opener-policy: same-origin",
    "cross-origin-resource-policy: same-origin",
    "permissions-policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "referrer-policy: same-origin",
    "x-content-type-options: nosniff",
];
const NOT_STORED: &str = "cache-control: no-store";
const FOR_GOOD: &str = "cache-control: public, max-age=31536000, immutable";
const HTML: &str = "content-type: text/html; charset=utf-8";
const TEXT: &str = "content-type: text/plain; charset=utf-8";
const LENGTH: &str = "content-length: N";
const BY_ENCODING: &str = "vary: accept-encoding";
const NOTHING_LOADS: &str = "content-security-policy: default-src 'none'; frame-ancestors 'none'";
const PAGE_LOADS: &str = "content-security-policy: default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'; script-src 'self' 'nonce-N'";
const REFUSAL_LOADS: &str = "content-security-policy: default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'; script-src 'self'";
const HTTPS_ONLY: &str = "strict-transport-security: max-age=31536000";

/// One line a header, sorted; what differs each time is `N`.
fn lines(headers: &HeaderMap) -> Vec<String> {
    let mut lines: Vec<_> = headers
        .iter()
        .map(|(name, value)| {
            let value = value.to_str().unwrap();
            let value = match name.as_str() {
                "content-length" => "N".to_owned(),
                "content-security-policy" => without(value, "'nonce-", "'"),
                "set-cookie" => without(&without(value, "guichet=", ";"), "guichet-desk=", ";"),
                _ => value.to_owned(),
            };
            format!("{name}: {value}")
        })
        .collect();
    lines.sort();
    lines
}

fn without(text: &str, before: &str, after: &str) -> String {
    let Some((start, rest)) = text.split_once(before) else { return text.to_owned() };
    let (_, end) = rest.split_once(after).unwrap();
    format!("{start}{before}N{after}{end}")
}

async fn check(person: &mut Person, kind: &str, status: u16, request: Request<Body>, own: &[&str]) {
    let answer = person.try_to_send(request).await;
    assert_eq!(answer.status, status, "{kind}");
    let mut expected: Vec<_> = ALWAYS.iter().chain(own).map(|line| (*line).to_owned()).collect();
    expected.sort();
    assert_eq!(lines(&answer.headers), expected, "{kind}");
}

async fn app(trouble: Trouble, limits: Limits, is_secure: bool) -> (App, Arc<FailingStorage>) {
    FailingStorage::app(0, trouble, |parts| {
        parts.limits = limits;
        parts.is_secure = is_secure;
    })
    .await
}

fn of(method: Method, address: &str) -> Request<Body> {
    let request = Request::builder().method(method).uri(address);
    request.header("sec-fetch-site", "same-origin").body(Body::empty()).unwrap()
}

fn get(address: &str) -> Request<Body> {
    of(Method::GET, address)
}

#[tokio::test]
async fn every_kind_of_response_carries_its_headers_and_no_other() {
    let page = [NOT_STORED, HTML, LENGTH, PAGE_LOADS, BY_ENCODING];
    let also = |one: &'static str| [&page[..], &[one]].concat();
    let (app, storage) = app(Trouble::Panic, Limits::default(), false).await;
    let mut person = app.person();
    let continue_ = [("action", "continue")];
    check(
        &mut person,
        "a card, with a cookie",
        200,
        form("/fr/c2s", &continue_),
        &also("set-cookie: guichet=N; HttpOnly; SameSite=Lax; Path=/"),
    )
    .await;
    let first = "/fr/c2s/form/for-whom";
    let answers = [("for-whom.choice", "me"), ("action", "continue")];
    for address in ["/", "/fr/", "/fr/c2s", first] {
        check(&mut person, address, 200, get(address), &page).await;
    }
    check(&mut person, "HEAD", 200, of(Method::HEAD, first), &page).await;
    check(
        &mut person,
        "303",
        303,
        form(first, &answers),
        &[NOT_STORED, LENGTH, "location: /fr/c2s/form/in-france", NOTHING_LOADS],
    )
    .await;
    // What a script asks for has no body, whatever comes of it.
    let saved =
        [("question", "for-whom"), ("for-whom.choice", "me"), ("was:for-whom.choice", "me")];
    let save = "/fr/c2s/save/for-whom";
    let bare = [NOT_STORED, LENGTH, NOTHING_LOADS];
    check(&mut person, "204", 204, form(save, &saved), &bare).await;
    check(&mut person, "422 of a save", 422, form(save, &continue_), &bare).await;
    check(
        &mut person,
        "308",
        308,
        get("/fr"),
        &[NOT_STORED, LENGTH, "location: /fr/", NOTHING_LOADS],
    )
    .await;
    check(&mut person, "400", 400, form(first, &[("action", "dance")]), &page).await;
    let stranger = &mut app.person();
    check(stranger, "403 session", 403, form(first, &answers), &page).await;
    let mut cross = form(first, &answers);
    cross.headers_mut().insert("sec-fetch-site", "cross-site".parse().unwrap());
    check(&mut person, "403 cross-site", 403, cross, &page).await;
    check(&mut person, "404", 404, get("/fr/nothing"), &page).await;
    check(&mut person, "404 asset", 404, get("/assets/none"), &page).await;
    check(&mut person, "405", 405, of(Method::PUT, first), &also("allow: GET,HEAD,POST")).await;
    let large = [("for-whom.choice", "x".repeat(300_000))];
    check(&mut person, "413", 413, form(first, &large), &page).await;
    check(&mut person, "422", 422, form(first, &continue_), &page).await;
    storage.fail_next();
    check(&mut person, "500", 500, form(first, &answers), &page).await;
    check(&mut person, "healthz", 200, get("/healthz"), &[NOT_STORED, TEXT, LENGTH, NOTHING_LOADS])
        .await;
    check(&mut person, "readyz", 200, get("/readyz"), &[NOT_STORED, TEXT, LENGTH, NOTHING_LOADS])
        .await;
    let style = stylesheet(&mut person).await;
    let css = "content-type: text/css; charset=utf-8";
    check(
        &mut person,
        "asset",
        200,
        get(&style),
        &[FOR_GOOD, css, LENGTH, NOTHING_LOADS, BY_ENCODING],
    )
    .await;
    let mut gzip = get(first);
    gzip.headers_mut().insert(header::ACCEPT_ENCODING, "gzip".parse().unwrap());
    check(
        &mut person,
        "compressed",
        200,
        gzip,
        &[NOT_STORED, HTML, PAGE_LOADS, BY_ENCODING, "content-encoding: gzip"],
    )
    .await;
    app.site.storage.close().await;
    check(&mut person, "503", 503, get(first), &also("retry-after: 5")).await;
    check(
        &mut person,
        "503 readyz",
        503,
        get("/readyz"),
        &[NOT_STORED, TEXT, LENGTH, NOTHING_LOADS],
    )
    .await;
}

#[tokio::test]
async fn a_request_that_is_refused_for_the_load_carries_its_headers_and_no_other() {
    let limits = Limits { requests: 0, ..Limits::default() };
    let (app, _) = app(Trouble::Panic, limits, false).await;
    let own = [NOT_STORED, HTML, LENGTH, REFUSAL_LOADS, BY_ENCODING, "retry-after: 5"];
    check(&mut app.person(), "overload", 503, get("/fr/"), &own).await;
}

#[tokio::test]
async fn the_desks_responses_carry_their_headers_and_no_other() {
    let page = [NOT_STORED, HTML, LENGTH, PAGE_LOADS, BY_ENCODING];
    let (app, _) = app(Trouble::Panic, Limits::default(), false).await;
    let marie = app.account("marie").await;
    let mut browser = app.person();
    let sign_in = "/fr/desk/sign-in";
    check(&mut browser, "sign-in", 200, get(sign_in), &page).await;
    check(&mut browser, "422", 422, form(sign_in, &[("sign-in", "marie")]), &page).await;
    let to = |address: &'static str| [NOT_STORED, LENGTH, NOTHING_LOADS, address];
    let nobody = to("location: /fr/desk/sign-in");
    check(&mut browser, "303 to sign in", 303, get("/fr/desk"), &nobody).await;
    let code = marie.code(&app);
    let right = [("sign-in", "marie"), ("password", PASSWORD), ("authenticator", code.as_str())];
    let cookie = "set-cookie: guichet-desk=N; HttpOnly; SameSite=Strict; Path=/";
    let signed_in = [&to("location: /fr/desk")[..], &[cookie]].concat();
    check(&mut browser, "signed in", 303, form(sign_in, &right), &signed_in).await;
    check(&mut browser, "the desk", 200, get("/fr/desk"), &page).await;
    app.clock.advance(SignedDuration::from_mins(15));
    check(&mut browser, "303 to unlock", 303, get("/fr/desk"), &to("location: /fr/desk/unlock"))
        .await;
    check(&mut browser, "unlock", 200, get("/fr/desk/unlock"), &page).await;
    let mut kept = browser.clone();
    let answer = kept.try_to_send(form("/fr/desk/sign-out", &[("", "")])).await;
    let gone = answer.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(gone.starts_with("guichet-desk=;") && gone.contains("Max-Age=0"), "{gone}");
    let mut others = answer.headers;
    others.remove(header::SET_COOKIE);
    let all = "clear-site-data: \"cache\", \"storage\"";
    let mut expected: Vec<_> =
        ALWAYS.iter().chain(&nobody).map(|line| (*line).to_owned()).collect();
    expected.push(all.into());
    expected.sort();
    assert_eq!(lines(&others), expected, "signed out");
}

#[tokio::test]
async fn over_https_every_response_says_that_it_stays_so() {
    let (app, _) = app(Trouble::Panic, Limits::default(), true).await;
    let mut person = app.person();
    check(
        &mut person,
        "a card, with a cookie",
        200,
        form("/fr/c2s", &[("action", "continue")]),
        &[
            NOT_STORED,
            HTML,
            LENGTH,
            PAGE_LOADS,
            BY_ENCODING,
            "set-cookie: __Host-guichet=N; HttpOnly; SameSite=Lax; Secure; Path=/",
            HTTPS_ONLY,
        ],
    )
    .await;
    for address in ["/", "/fr/c2s", "/fr/nothing", "/assets/none", "/healthz", "/readyz"] {
        let answer = person.get(address).await;
        assert!(lines(&answer.headers).iter().any(|line| line == HTTPS_ONLY), "{address}");
    }
}

async fn stylesheet(person: &mut Person) -> String {
    let html = person.get("/fr/").await.text();
    crate::robot::tags(&html, "link")[0]["href"].clone()
}
