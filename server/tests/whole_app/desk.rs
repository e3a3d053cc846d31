//! Practitioners: signing in, the locked desk, and whose cookie opens what.

use axum::http::{StatusCode, header};
use jiff::SignedDuration;

use crate::failing_storage::{FailingStorage, Trouble};
use crate::person::{App, Person};
use crate::practitioner::{PASSWORD, sign_in};

fn cookie_value(browser: &Person) -> String {
    let cookie = browser.cookie.clone().unwrap();
    cookie.split_once('=').unwrap().1.to_owned()
}

fn browser_with(app: &App, cookie: String) -> Person {
    let mut browser = app.person();
    browser.cookie = Some(cookie);
    browser
}

#[tokio::test]
async fn a_practitioner_signs_in_and_sees_who_they_are() {
    let app = App::new().await;
    let mut marie = app.practitioner("marie").await;
    for (language, role) in [("fr", "Travail social"), ("en", "Social worker")] {
        let html = marie.get(&format!("/{language}/desk")).await.text();
        for text in ["Marie Dupont", "CCAS Lille", ">Lille<", role] {
            assert!(html.contains(text), "{text}");
        }
    }
    assert_eq!(marie.get("/ar/desk/sign-in").await.location(), "/ar/desk");
    assert_eq!(marie.get("/fr/desk/unlock").await.location(), "/fr/desk");
}

#[tokio::test]
async fn whatever_is_wrong_gets_the_same_page_and_the_same_work() {
    let app = App::new().await;
    let marie = app.account("marie").await;
    let code = marie.code(&app);
    let mut first = app.person();
    marie.sign_in(&app, &mut first).await.location();
    let next = marie.next_code(&app);
    let mut pages = Vec::new();
    for (n, (name, password, typed)) in (2..).zip([
        ("samir", PASSWORD, next.as_str()),
        ("marie", "soleil de plombs", next.as_str()),
        ("marie", PASSWORD, "000000"),
        ("marie", PASSWORD, ""),
        ("marie", PASSWORD, code.as_str()),
        ("", "", ""),
    ]) {
        let mut browser = app.person();
        let answer = sign_in(&mut browser, name, password, typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {typed}");
        assert!(answer.headers.get(header::SET_COOKIE).is_none());
        let html = answer.text();
        assert!(html.contains(&format!("value=\"{name}\"")) || name.is_empty());
        assert!(!html.contains("soleil") && !html.contains(&next) && !html.contains(&code));
        pages.push(html.replace(&format!(" value=\"{name}\""), ""));
        assert_eq!(app.site.staff.comparisons(), n, "one comparison an attempt");
    }
    assert!(pages.windows(2).all(|pages| pages[0] == pages[1]));
    assert_eq!(first.get("/fr/desk").await.status, StatusCode::OK, "who is in stays in");
}

#[tokio::test]
async fn whoever_guesses_waits_and_a_stranger_keeps_nobody_out() {
    let app = App::new().await;
    let marie = app.account("marie").await;
    for _ in 0..10 {
        sign_in(&mut app.person(), "marie", "a wrong password", "123456").await;
    }
    assert!(app.waited.skipped() >= SignedDuration::from_secs(10), "{:?}", app.waited.skipped());
    marie.sign_in(&app, &mut app.person()).await.location();
}

#[tokio::test]
async fn behind_the_right_password_a_code_is_guessed_five_times_and_no_more() {
    let app = App::new().await;
    let marie = app.account("marie").await;
    for _ in 0..5 {
        sign_in(&mut app.person(), "marie", PASSWORD, "000000").await;
    }
    let refused = marie.sign_in(&app, &mut app.person()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "even the right code");
    app.clock.advance(SignedDuration::from_mins(15));
    marie.sign_in(&app, &mut app.person()).await.location();
}

#[tokio::test]
async fn a_code_opens_one_session_however_many_ask_at_once() {
    let app = App::new().await;
    let marie = app.account("marie").await;
    let (mut here, mut there) = (app.person(), app.person());
    let (first, second) =
        tokio::join!(marie.sign_in(&app, &mut here), marie.sign_in(&app, &mut there));
    let mut statuses = [first.status, second.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
}

#[tokio::test]
async fn an_unused_desk_is_locked_and_a_code_opens_it_where_one_was() {
    let app = App::new().await;
    let account = app.account("marie").await;
    let mut marie = app.person();
    account.sign_in(&app, &mut marie).await.location();
    for _ in 0..3 {
        app.clock.advance(SignedDuration::from_mins(14));
        assert_eq!(marie.get("/fr/desk").await.status, StatusCode::OK, "reading is a use");
    }
    app.clock.advance(SignedDuration::from_mins(15));
    for _ in 0..2 {
        assert_eq!(marie.get("/fr/desk").await.location(), "/fr/desk/unlock");
    }
    let html = marie.get("/fr/desk/unlock").await.text();
    assert!(html.contains("Marie") && !html.contains("CCAS"));

    let guide = "guide/0123456789abcdef0123456789abcdef";
    for (back, leads_to) in [
        (guide.to_owned(), format!("/fr/desk/{guide}")),
        ("//example.org/".into(), "/fr/desk".to_owned()),
    ] {
        let wrong = [("back", back.as_str()), ("authenticator", "000000")];
        let answer = marie.post("/fr/desk/unlock", &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("aria-invalid=\"true\""));
        let code = account.code(&app);
        let right = [("back", back.as_str()), ("authenticator", code.as_str())];
        assert_eq!(marie.post("/fr/desk/unlock", &right).await.location(), leads_to);
        assert_eq!(marie.get("/fr/desk").await.status, StatusCode::OK);
        app.clock.advance(SignedDuration::from_mins(15));
        let again = marie.post("/fr/desk/unlock", &right).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "a code of a while ago");
    }
}

#[tokio::test]
async fn an_organisation_may_lock_its_desks_sooner() {
    let app = App::with(|parts| parts.idle.desk = SignedDuration::from_mins(1)).await;
    let mut marie = app.practitioner("marie").await;
    app.clock.advance(SignedDuration::from_secs(59));
    assert_eq!(marie.get("/fr/desk").await.status, StatusCode::OK);
    app.clock.advance(SignedDuration::from_mins(1));
    assert_eq!(marie.get("/fr/desk").await.location(), "/fr/desk/unlock");
}

#[tokio::test]
async fn five_wrong_codes_at_a_locked_desk_end_the_session() {
    let app = App::new().await;
    let account = app.account("marie").await;
    let mut marie = app.person();
    account.sign_in(&app, &mut marie).await.location();
    app.clock.advance(SignedDuration::from_mins(15));
    let held = marie.cookie.clone();
    for _ in 0..4 {
        let answer = marie.post("/fr/desk/unlock", &[("authenticator", "000000")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let answer = marie.post("/fr/desk/unlock", &[("authenticator", "000000")]).await;
    assert_eq!(answer.location(), "/fr/desk/sign-in");
    marie.cookie = held;
    let code = account.code(&app);
    let answer = marie.post("/fr/desk/unlock", &[("authenticator", code.as_str())]).await;
    assert_eq!(answer.location(), "/fr/desk/sign-in", "the session is gone");
}

#[tokio::test]
async fn a_session_at_the_desk_ends_twelve_hours_after_its_start() {
    let app = App::new().await;
    let mut marie = app.practitioner("marie").await;
    for _ in 0..71 {
        app.clock.advance(SignedDuration::from_mins(10));
        assert_eq!(marie.get("/fr/desk").await.status, StatusCode::OK);
    }
    app.clock.advance(SignedDuration::from_mins(10));
    assert_eq!(marie.get("/fr/desk").await.location(), "/fr/desk/sign-in");
}

#[tokio::test]
async fn a_practitioner_works_on_one_device_at_a_time() {
    let app = App::new().await;
    let account = app.account("marie").await;
    let (mut office, mut home) = (app.person(), app.person());
    account.sign_in(&app, &mut office).await.location();
    sign_in(&mut home, "marie", PASSWORD, &account.next_code(&app)).await.location();
    assert_eq!(office.get("/fr/desk").await.location(), "/fr/desk/sign-in");
    assert_eq!(home.get("/fr/desk").await.status, StatusCode::OK);
}

#[tokio::test]
async fn signing_out_ends_the_session_also_at_a_locked_desk() {
    let app = App::new().await;
    for minutes in [0, 15] {
        let mut marie = app.practitioner(&format!("marie{minutes}")).await;
        let held = marie.cookie.clone();
        app.clock.advance(SignedDuration::from_mins(minutes));
        let answer = marie.post("/fr/desk/sign-out", &[("", "")]).await;
        assert_eq!(answer.location(), "/fr/desk/sign-in");
        assert_eq!(answer.headers["clear-site-data"], "\"cache\", \"storage\"");
        marie.cookie = held;
        assert_eq!(marie.get("/fr/desk").await.location(), "/fr/desk/sign-in");
    }
    let nobody = app.person().post("/fr/desk/sign-out", &[("", "")]).await;
    assert_eq!(nobody.location(), "/fr/desk/sign-in");
}

#[tokio::test]
async fn an_account_that_ended_opens_nothing_any_more() {
    use server::storage::StaffChange;
    let app = App::new().await;
    let account = app.account("marie").await;
    let mut marie = app.person();
    account.sign_in(&app, &mut marie).await.location();
    let end = StaffChange::End {
        practitioner: account.id,
        ended_at: "2026-11-24T10:00:00Z".parse().unwrap(),
    };
    app.site.storage.save(vec![end.into()]).await.unwrap();
    assert_eq!(marie.get("/fr/desk").await.location(), "/fr/desk/sign-in");
    let code = account.next_code(&app);
    let answer = sign_in(&mut app.person(), "marie", PASSWORD, &code).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_practitioners_cookie_opens_no_person_and_a_persons_no_desk() {
    let app = App::new().await;
    let mut amina = app.person();
    let first = amina.start("fr").await;
    let mut marie = app.practitioner("marie").await;
    // Under its own name, and under the other's.
    for cookie in [marie.cookie.clone().unwrap(), format!("guichet={}", cookie_value(&marie))] {
        let mut browser = browser_with(&app, cookie);
        assert_eq!(browser.get(&first).await.location(), "/fr/c2s", "as anybody who has not begun");
        assert_eq!(browser.get("/fr/dossiers").await.location(), "/fr/return");
    }
    for cookie in [amina.cookie.clone().unwrap(), format!("guichet-desk={}", cookie_value(&amina))]
    {
        let mut browser = browser_with(&app, cookie);
        assert_eq!(browser.get("/fr/desk").await.location(), "/fr/desk/sign-in");
        assert_eq!(browser.get("/fr/desk/unlock").await.location(), "/fr/desk/sign-in");
    }
    // One browser with both has both, and each stays what it is.
    let both = format!("{}; {}", amina.cookie.clone().unwrap(), marie.cookie.clone().unwrap());
    let mut browser = browser_with(&app, both);
    assert_eq!(browser.get(&first).await.status, StatusCode::OK);
    assert_eq!(browser.get("/fr/desk").await.status, StatusCode::OK);
    assert_eq!(marie.get("/fr/desk").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_cookie_of_the_desk_is_for_this_site_alone() {
    let app = App::with(|parts| parts.is_secure = true).await;
    let account = app.account("marie").await;
    let answer = account.sign_in(&app, &mut app.person()).await;
    let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("__Host-guichet-desk="), "{cookie}");
    for part in ["HttpOnly", "SameSite=Strict", "Secure", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Max-Age") && !cookie.contains("Expires"), "{cookie}");
}

#[tokio::test]
async fn nothing_typed_to_sign_in_is_in_an_address_or_shown_again() {
    let app = App::new().await;
    let mut browser = app.person();
    let answer = sign_in(&mut browser, "x".repeat(90).as_str(), PASSWORD, "123456").await;
    let html = answer.text();
    assert!(html.contains(&format!("value=\"{}\"", "x".repeat(64))), "cut, not repeated at length");
    let get = browser.get("/fr/desk/sign-in?sign-in=marie&password=x&back=//example.org").await;
    assert!(!get.text().contains("marie") && !get.text().contains("example.org"));
}

#[tokio::test]
async fn a_failure_repeats_no_password_and_no_code() {
    let app = App::with(|parts| {
        parts.storage = FailingStorage::at(2, Trouble::NotSaved, parts.storage.clone());
    })
    .await;
    let marie = app.account("marie").await;
    let code = marie.code(&app);
    let fields = [("sign-in", "marie"), ("password", PASSWORD), ("authenticator", &code)];
    let mut browser = app.person();
    let failed = browser.try_to_post("/fr/desk/sign-in", &fields).await;
    assert_eq!(failed.status, StatusCode::SERVICE_UNAVAILABLE);
    let html = failed.text();
    assert!(!html.contains("soleil") && !html.contains(&code), "{html}");
    marie.sign_in(&app, &mut browser).await.location();
}
