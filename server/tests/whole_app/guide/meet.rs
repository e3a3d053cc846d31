//! How the two find each other, and how it ends.

use app::i18n::Language;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use jiff::SignedDuration;

use super::{Pair, buttons, digits, verb};
use crate::log::log;
use crate::person::App;
use crate::robot::Robot;

#[tokio::test]
async fn they_meet_by_digits_that_are_read_out_and_each_sees_who_the_other_is() {
    let app = App::new().await;
    let mut pair = Pair::find_each_other(&app, "ar", "c2s").await;
    let html = pair.amina.get(&pair.help).await.text();
    for text in ["Marie Dupont", "CCAS Lille", "dir=\"rtl\""] {
        assert!(html.contains(text), "{text}");
    }
    let html = pair.marie_sees().await;
    assert!(html.contains("العربية"), "her language");
    pair.pick_the_pictures().await;
    let html = pair.amina.get(&pair.help).await.text();
    assert!(buttons(&html).contains(&"guide:yes".to_owned()));
    assert!(!pair.marie_sees().await.contains("data-question"), "nothing before the first yes");
    pair.amina.post(&pair.help, &verb("yes")).await.location();
    assert!(!pair.marie_sees().await.contains("data-question"), "nothing before the name");
    pair.marie.post(&pair.desk, &verb("name:yes")).await.location();
    pair.amina.get(&pair.page).await;
    let html = pair.marie_sees().await;
    assert!(html.contains("lang=\"fr\"") && html.contains("data-question"), "{html}");
    let html = pair.amina_sees().await;
    assert!(html.contains("data-guide-bar") && html.contains("guide:stop"));
}

#[tokio::test]
async fn wrong_pictures_end_it_and_nothing_was_seen() {
    let app = App::new().await;
    let mut pair = Pair::find_each_other(&app, "fr", "c2s").await;
    for place in [9, 9, 9] {
        pair.amina.post(&pair.help, &verb(&format!("picture:{place}"))).await.location();
    }
    let html = pair.marie_sees().await;
    assert!(html.contains("guide-receipt") && !html.contains("data-question"));
    // Both are free again.
    assert!(pair.marie.get("/fr/desk").await.text().contains("/fr/desk/state"));
    let html = pair.amina.get(&pair.help).await.text();
    assert!(buttons(&html).contains(&"guide:code".to_owned()));
}

#[tokio::test]
async fn stop_blanks_the_practitioners_page_and_leaves_a_receipt_on_both_sides() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "ar").await;
    pair.amina_does("stop").await;
    let html = pair.marie_sees().await;
    assert!(html.contains("guide-receipt") && !html.contains("data-question"));
    let receipt = pair.amina.get(&format!("{}/receipt", pair.help)).await.text();
    for text in ["Marie Dupont", "CCAS Lille"] {
        assert!(receipt.contains(text), "{text}");
    }
    assert!(receipt.contains("lang=\"fr\""), "the French version behind it");
    assert!(!pair.amina_sees().await.contains("data-guide-bar"));
}

#[tokio::test]
async fn a_request_that_nobody_answers_ends() {
    let app = App::new().await;
    let mut pair = Pair::find_each_other(&app, "fr", "c2s").await;
    app.clock.advance(SignedDuration::from_mins(3));
    assert!(pair.marie_sees().await.contains("guide-receipt"), "no answer");
}

/// The address in the code on a practitioner's screen, as the digits beside it lead to it.
async fn scan(app: &App, html: &str, language: &str) -> String {
    let shown = html.split_once("class=\"digits\"").unwrap().1.split_once("</p>").unwrap().0;
    let shown: String = shown.chars().filter(char::is_ascii_digit).collect();
    let join = format!("/{language}/join");
    app.person().post(&join, &[("digits", shown)]).await.location()
}

#[tokio::test]
async fn f06_a_code_that_was_overheard_brings_a_request_with_the_real_name_and_nothing_else() {
    let log = log();
    let app = App::new().await;
    let mut amina = app.person();
    amina.start("fr").await;
    amina.post("/fr/c2s/help", &verb("code")).await.location();
    let overheard = digits(&amina.get("/fr/c2s/help").await.text());
    let mut jean = app.practitioner("jean").await;
    let mut marie = app.practitioner("marie").await;
    let desk = jean.post("/fr/desk", &[("digits", overheard.as_str())]).await.location();
    // The one she speaks with comes too late, and she reads who came.
    let late = marie.post("/fr/desk", &[("digits", overheard.as_str())]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = amina.get("/fr/c2s/help").await.text();
    assert!(html.contains("Jean Dupont") && !html.contains("Marie"), "{html}");
    assert!(buttons(&html).contains(&"guide:unknown".to_owned()));
    assert!(!jean.get(&desk).await.text().contains("data-question"));
    amina.post("/fr/c2s/help", &verb("unknown")).await;
    let html = jean.get(&desk).await.text();
    assert!(html.contains("guide-receipt") && !html.contains("data-question"));
    let html = amina.get("/fr/c2s/help").await.text();
    assert!(buttons(&html).contains(&"guide:code".to_owned()), "she may ask for new ones");
    let log = String::from_utf8_lossy(&log.read()).into_owned();
    assert!(log.contains("a person does not know who asks to help"));
    assert!(!log.contains(&format!("\"{overheard}\"")));
}

#[tokio::test]
async fn f08_a_person_of_the_neighbouring_desk_is_not_seen_beyond_first_name_and_form() {
    let app = App::new().await;
    let mut amina = app.person();
    let mut page = amina.start("fr").await;
    let mut robot = Robot::rich();
    robot.say_all("names", &[("given", "Amina"), ("birth", "Zq7Wx9Kp")]);
    robot.words = "Zq7Wx9Kp".into();
    for _ in 0..12 {
        let fields = robot.fields(&amina.get(&page).await.text());
        page = amina.post(&page, &fields).await.location();
    }
    let marie = app.practitioner("marie").await;
    let mut pair = Pair::by_digits((amina, page), marie, "/fr/c2s/help".into()).await;
    let mut seen = pair.marie_sees().await;
    pair.pick_the_pictures().await;
    seen += &pair.marie_sees().await;
    assert!(!seen.contains("Amina"), "no name before the first yes");
    pair.amina.post(&pair.help, &verb("yes")).await.location();
    let html = pair.marie_sees().await;
    assert!(html.contains("Amina"), "{html}");
    seen += &html;
    pair.marie_does("not-mine").await;
    seen += &pair.marie_sees().await;
    assert!(!seen.contains("Zq7Wx9Kp") && !seen.contains("data-question"), "{seen}");
    assert!(seen.contains("guide-receipt"));
    // Nothing more is seen of her, and she goes on alone.
    pair.amina.get(&pair.page).await;
    assert!(!pair.marie_sees().await.contains("data-question"));
    assert!(!pair.amina_sees().await.contains("data-guide-bar"));
}

#[tokio::test]
async fn f09_the_code_of_another_desk_says_whose_it_is_before_anything_is_used_or_seen() {
    let app = App::new().await;
    let mut marie = app.practitioner("marie").await;
    let mut amina = app.person();
    amina.start("ar").await;
    let html = marie.get("/fr/desk").await.text();
    let address = scan(&app, &html, "ar").await;
    for _ in 0..3 {
        let html = amina.get(&address).await.text();
        for text in ["Marie Dupont", "CCAS Lille"] {
            assert!(html.contains(text), "{text}");
        }
    }
    assert!(app.site.guides().is_empty(), "to look uses nothing up");
    assert!(marie.get("/fr/desk/state").await.text() != "met");
    amina.post(&address, &[("benefit", "c2s")]).await.location();
    assert_eq!(marie.get("/fr/desk/state").await.text(), "met");
    assert_eq!(app.person().get(&address).await.status, StatusCode::GONE);
    amina.post("/ar/c2s/help", &verb("unknown")).await;
    assert!(app.site.guides().is_empty());
}

#[tokio::test]
async fn f10_the_page_with_the_digits_says_that_nobody_asks_for_them_by_phone() {
    let app = App::new().await;
    for language in Language::ALL {
        let tag = language.tag();
        let mut amina = app.person();
        amina.start(tag).await;
        let help = format!("/{tag}/c2s/help");
        amina.post(&help, &verb("code")).await.location();
        let html = amina.get(&help).await.text();
        let words = app.site.words(language).say("guide-digits-never");
        assert!(html.contains(&words), "{tag}: {words}");
    }
    let french = app.site.words(Language::French).say("guide-digits-never");
    assert!(french.contains("Nous ne vous appelons jamais"), "{french}");
    let english = app.site.words(Language::English).say("guide-digits-never");
    assert!(english.contains("We never phone you to ask for this code"), "{english}");
}

#[tokio::test]
async fn f15_the_next_visitor_is_met_when_the_one_before_is_gone() {
    let app = App::new().await;
    let mut amina = app.person();
    let page = amina.start("fr").await;
    let mut marie = app.practitioner("marie").await;
    let html = marie.get("/fr/desk").await.text();
    let address = scan(&app, &html, "fr").await;
    // Two scan the same code, and a third one begins an application with it.
    let (mut next, mut new) = (app.person(), app.person());
    next.start("fr").await;
    assert_eq!(next.get(&address).await.status, StatusCode::OK);
    let start = new.post(&address, &[("benefit", "c2s")]).await.location();
    let mut pair = Pair::by_digits((amina, page), marie, "/fr/c2s/help".into()).await;
    pair.agree().await;
    pair.go_to("nir", &mut Robot::new()).await;
    assert_eq!(next.post(&address, &[("benefit", "c2s")]).await.status, StatusCode::GONE);
    new.post(&start, &[("device", "own"), ("action", "continue")]).await;
    let html = new.get("/fr/c2s/help").await.text();
    assert!(!html.contains("Marie"), "{html}");
    // Her first page shows whom she is still with, and no code.
    let html = pair.marie.get("/fr/desk").await.text();
    assert!(html.contains("Essai") && !html.contains("class=\"digits\""), "{html}");
    next.post("/fr/c2s/help", &verb("code")).await.location();
    let said = digits(&next.get("/fr/c2s/help").await.text());
    let answer = pair.marie.post("/fr/desk", &[("digits", said.as_str())]).await;
    assert_eq!(answer.location(), "/fr/desk", "the digits are not looked at");
    pair.marie_does("stop").await;
    let html = pair.marie.get("/fr/desk").await.text();
    assert!(html.contains("class=\"digits\"") && !html.contains("Essai"), "{html}");
    let met = pair.marie.post("/fr/desk", &[("digits", said.as_str())]).await.location();
    assert!(met.starts_with("/fr/desk/guide/"), "{met}");
}

#[tokio::test]
async fn what_a_pages_script_fetches_is_not_where_the_person_is() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let left = pair.page.clone();
    pair.go_to("names", &mut Robot::new()).await;
    let names = pair.path_of("names").await;
    assert!(pair.marie_sees().await.contains(&format!("data-question=\"{names}\"")));
    // The page that was left still asked for its marks when the next one came.
    let late = Request::get(&left).header("sec-fetch-mode", "cors").body(Body::empty()).unwrap();
    assert_eq!(pair.amina.send(late).await.status, StatusCode::OK);
    assert!(pair.marie_sees().await.contains(&format!("data-question=\"{names}\"")));
}
