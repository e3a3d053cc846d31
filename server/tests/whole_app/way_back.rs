//! Coming back with number and words, being done, and what is posted too late.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use jiff::SignedDuration;

use crate::person::{Answer, App, Card, Person};
use crate::robot::{Robot, reference, tags};

/// Comes back with what a card says.
async fn come_back(person: &mut Person, language: &str, number: &str, words: &str) -> Answer {
    let fields = [("resume.number", number), ("resume.words", words), ("device", "own")];
    person.post(&format!("/{language}/return"), &fields).await
}

/// A person who typed a name and was let in with a card.
async fn at_names(app: &App, device: &str) -> (Person, Card, String) {
    let mut person = app.person();
    let card = person.start_with_card("fr", device).await;
    let mut robot = Robot::new();
    let mut address = card.next.clone();
    while !address.ends_with("/names") {
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
    (person, card, address)
}

fn names_of(address: &str) -> [String; 2] {
    let path = address.strip_prefix("/fr/c2s/form/").unwrap();
    ["given", "birth"].map(|part| format!("{path}.{part}"))
}

#[tokio::test]
async fn the_words_are_shown_once() {
    let app = App::new().await;
    let mut person = app.person();
    let card = person.start_with_card("fr", "own").await;
    assert_eq!(card.words.split(' ').count(), 4);
    let again = person.post("/fr/c2s", &[("action", "continue")]).await;
    assert_eq!(again.location(), card.next, "loaded again, the page goes on");
    for address in [card.next.as_str(), "/fr/dossiers", "/fr/c2s/left", "/fr/c2s", "/fr/"] {
        let html = person.get(address).await.text();
        assert!(!html.contains(&card.number), "{address}");
        for word in card.words.split(' ').filter(|word| word.len() > 4) {
            assert!(!html.contains(&format!(">{word}<")), "{address}");
        }
    }
}

#[tokio::test]
async fn the_card_is_not_cached_and_its_code_holds_no_word() {
    let app = App::new().await;
    let answer = app.person().post("/ar/c2s", &[("action", "continue")]).await;
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    let html = answer.text();
    assert!(html.contains("<svg") && html.contains("role=\"img\""));
    let words = Card::of(&answer).words;
    assert!(words.chars().any(|letter| ('ا'..='ي').contains(&letter)), "Arabic words");
    // A word may be drawn twice.
    for word in words.split(' ') {
        let drawn = words.split(' ').filter(|other| *other == word).count();
        assert_eq!(html.matches(&format!("<li>{word}</li>")).count(), drawn);
    }
}

#[tokio::test]
async fn a_card_opens_the_folder_on_another_device_in_another_language() {
    let app = App::new().await;
    let (mut person, card, address) = at_names(&app, "own").await;
    let [given, birth] = names_of(&address);
    let typed = [(given.as_str(), "Zoé"), (birth.as_str(), "Ben Ali"), ("action", "continue")];
    person.post(&address, &typed).await.location();

    let mut elsewhere = app.person();
    let shouted = card.words.to_uppercase().replace(' ', ", ");
    let answer =
        come_back(&mut elsewhere, "ar", &card.number.replace('\u{a0}', "-"), &shouted).await;
    assert_eq!(answer.location(), "/ar/dossiers");
    assert!(elsewhere.get("/ar/dossiers").await.text().contains("/ar/c2s/check"));
    let html = elsewhere.get(&address).await.text();
    assert!(html.contains("value=\"Zoé\"") && html.contains("value=\"Ben Ali\""));
    assert_eq!(person.get(&address).await.status, StatusCode::OK, "the first device stays in");
}

#[tokio::test]
async fn new_words_end_the_old_ones_and_the_number_stays() {
    let app = App::new().await;
    let mut person = app.person();
    let old = person.start_with_card("fr", "own").await;
    let new = Card::of(&person.post("/en/dossiers/words", &[("", "")]).await);
    assert_eq!((&new.number, new.next.as_str()), (&old.number, "/en/dossiers"));
    assert_ne!(new.words, old.words);
    let mut elsewhere = app.person();
    let answer = come_back(&mut elsewhere, "fr", &old.number, &old.words).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    come_back(&mut elsewhere, "fr", &new.number, &new.words).await.location();
    let stranger = app.person().post("/fr/dossiers/words", &[("", "")]).await;
    assert_eq!(stranger.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_wrong_number_and_wrong_words_get_the_same_page() {
    let app = App::new().await;
    let card = app.person().start_with_card("fr", "own").await;
    let mut pages = Vec::new();
    for (number, words) in [
        (card.number.as_str(), "chat chat chat chat"),
        ("111 222 333", card.words.as_str()),
        ("111 222 333", "chat chat chat chat"),
    ] {
        let answer = come_back(&mut app.person(), "fr", number, words).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = answer.text();
        assert!(html.contains(&format!("value=\"{number}\"")), "the number is kept");
        assert!(!html.contains(words), "the words are not repeated");
        assert!(tags(&html, "script").iter().all(|script| !script.contains_key("nonce")));
        pages.push(html.replace(number, "…"));
    }
    assert!(pages.windows(2).all(|pages| pages[0] == pages[1]));
}

#[tokio::test]
async fn what_cannot_be_a_card_is_explained_and_is_no_guess() {
    let app = App::new().await;
    let mut person = app.person();
    let answer = come_back(&mut person, "fr", "12 34", "chat").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    assert!(html.contains("Écrivez les 9 chiffres") && html.contains("Écrivez les quatre mots"));
    for link in ["#resume.number", "#resume.words"] {
        assert!(html.contains(&format!("href=\"{link}\"")));
    }
    for _ in 0..20 {
        come_back(&mut person, "fr", "12 34", "chat").await;
    }
    assert!(app.waited.skipped().is_zero());
}

#[tokio::test]
async fn who_guesses_waits_and_the_right_words_still_open() {
    let app = App::new().await;
    let card = app.person().start_with_card("fr", "own").await;
    for _ in 0..12 {
        let answer = come_back(&mut app.person(), "fr", &card.number, "un deux trois quatre").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let waited = app.waited.skipped();
    assert!(waited > SignedDuration::from_secs(30), "{waited}");
    let answer = come_back(&mut app.person(), "fr", &card.number, &card.words).await;
    assert_eq!(answer.location(), "/fr/dossiers");
    let owner = app.waited.skipped() - waited;
    assert!(owner <= SignedDuration::from_secs(10), "{owner}");
}

#[tokio::test]
async fn a_post_after_the_end_completes_with_the_words() {
    let app = App::new().await;
    let (mut person, card, address) = at_names(&app, "own").await;
    let [given, birth] = names_of(&address);
    let mut typed =
        vec![(given.as_str(), "Zoé\r\n\"<b>"), (birth.as_str(), "Ben Ali"), ("action", "continue")];
    app.clock.advance(SignedDuration::from_mins(61));
    let late = person.post(&address, &typed).await;
    assert_eq!(late.status, StatusCode::FORBIDDEN);
    let html = late.text();
    assert!(!html.contains(&card.number) && html.contains("name=\"resume.words\""));
    let hidden = |html: &str| {
        let inputs = tags(html, "input").into_iter().filter(|input| input["type"] == "hidden");
        inputs.map(|input| (input["name"].clone(), input["value"].clone())).collect::<Vec<_>>()
    };
    let repeated = hidden(&html);
    assert_eq!(repeated.len(), 3);
    assert!(repeated.contains(&(birth.clone(), "Ben Ali".into())));

    typed.push(("resume.words", "un deux trois quatre"));
    let wrong = person.post(&address, &typed).await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    assert_eq!(hidden(&wrong.text()), repeated);
    assert!(!wrong.text().contains("trois"));
    typed.pop();

    typed.push(("resume.words", card.words.as_str()));
    let next = person.post(&address, &typed).await.location();
    assert_ne!(next, address);
    assert!(person.get(&address).await.text().contains("value=\"Ben Ali\""), "saved, and back in");
    assert_eq!(person.get(&next).await.status, StatusCode::OK);
}

#[tokio::test]
async fn on_a_shared_device_a_late_post_is_gone_and_nothing_is_repeated() {
    let app = App::new().await;
    let (mut person, card, address) = at_names(&app, "shared").await;
    let [given, birth] = names_of(&address);
    let typed = [
        (given.as_str(), "Zoé"),
        (birth.as_str(), "Ben Ali"),
        ("resume.words", card.words.as_str()),
        ("action", "continue"),
    ];
    app.clock.advance(SignedDuration::from_mins(10));
    let late = person.post(&address, &typed).await;
    assert_eq!(late.status, StatusCode::FORBIDDEN);
    let html = late.text();
    assert!(!html.contains("Ben Ali") && !html.contains("resume.words"));
    assert!(html.contains("/fr/return") && html.contains("est effacé"));
    assert_eq!(person.get(&address).await.location(), "/fr/return");
    come_back(&mut person, "fr", &card.number, &card.words).await.location();
    assert!(!person.get(&address).await.text().contains("Ben Ali"));
}

#[tokio::test]
async fn after_a_day_nothing_of_a_session_is_known() {
    let app = App::new().await;
    let (mut person, _, address) = at_names(&app, "own").await;
    app.clock.advance(SignedDuration::from_hours(25));
    let late = person.post(&address, &[("action", "continue")]).await;
    assert_eq!(late.status, StatusCode::FORBIDDEN);
    assert!(!late.text().contains("resume.words"));
    assert_eq!(person.get(&address).await.location(), "/fr/c2s");
}

#[tokio::test]
async fn who_is_done_leaves_nothing_and_what_was_typed_is_saved() {
    let app = App::new().await;
    for (device, button) in [("own", "done"), ("shared", "done"), ("shared", "leave")] {
        let (mut person, card, address) = at_names(&app, device).await;
        let [given, _] = names_of(&address);
        let cookie = person.cookie.clone();
        let answer = person.post(&address, &[(given.as_str(), "Zoé"), ("action", button)]).await;
        assert_eq!(answer.headers["clear-site-data"], "\"cache\", \"storage\"");
        assert!(answer.headers[header::SET_COOKIE].to_str().unwrap().contains("Max-Age=0"));
        assert_eq!(answer.location(), "/fr/done");
        assert!(person.get("/fr/done").await.text().contains("reste rien"));
        // Even a browser that kept its cookie has nothing.
        person.cookie = cookie;
        assert_eq!(person.get(&address).await.location(), "/fr/c2s");
        assert_eq!(person.get("/fr/dossiers").await.location(), "/fr/return");
        let late = person.post(&address, &[(given.as_str(), "Zoé"), ("action", "continue")]).await;
        assert_eq!(late.status, StatusCode::FORBIDDEN);
        assert!(!late.text().contains("Zoé"));
        come_back(&mut person, "fr", &card.number, &card.words).await.location();
        assert!(person.get(&address).await.text().contains("value=\"Zoé\""), "{device} {button}");
    }
}

#[tokio::test]
async fn every_page_of_a_session_offers_to_be_done() {
    let app = App::new().await;
    let (mut person, _, address) = at_names(&app, "own").await;
    for page in ["/fr/", "/fr/c2s", "/fr/dossiers", "/fr/c2s/left", "/fr/nothing/at/all"] {
        let html = person.get(page).await.text();
        assert!(html.contains("action=\"/fr/done\""), "{page}");
        assert!(html.contains("data-idle-seconds"), "{page}");
    }
    for page in [address.as_str(), "/fr/c2s/sections"] {
        let html = person.get(page).await.text();
        assert!(html.contains("name=\"action\" value=\"done\""), "{page}");
        assert!(html.contains("value=\"leave\"") && !html.contains("data-shared"));
    }
    let (mut shared, _, address) = at_names(&app, "shared").await;
    let html = shared.get(&address).await.text();
    assert!(html.contains("data-shared") && html.contains("content=\"600;url=/fr/done\""));
    assert!(!html.contains("value=\"leave\""), "one way out");
    let html = app.person().get("/fr/").await.text();
    assert!(!html.contains("/fr/done") && !html.contains("data-idle-seconds"));
}

#[tokio::test]
async fn a_session_can_be_extended_until_it_is_over() {
    let app = App::new().await;
    let mut person = app.person();
    let card = person.start_with_card("fr", "shared").await;
    for _ in 0..5 {
        app.clock.advance(SignedDuration::from_mins(9));
        let answer = person.post("/fr/session/extend", &[("", "")]).await;
        assert_eq!((answer.status, answer.body.len()), (StatusCode::NO_CONTENT, 0));
    }
    assert_eq!(person.get(&card.next).await.status, StatusCode::OK);
    app.clock.advance(SignedDuration::from_mins(10));
    let answer = person.post("/fr/session/extend", &[("", "")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    // The page that a browser without script turns to says the truth.
    assert_eq!(person.get("/fr/done").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_done_page_waits_until_the_session_is_over() {
    let app = App::new().await;
    let mut person = app.person();
    person.start("fr").await;
    assert_eq!(person.get("/fr/done").await.location(), "/fr/dossiers");
}

#[tokio::test]
async fn a_person_finds_drafts_and_receipts() {
    let app = App::new().await;
    let mut person = app.person();
    let card = person.start_with_card("fr", "own").await;
    let receipt = Robot::new().walk(&mut person, &card.next, |_, _| {}).await;
    let sent = reference(&person.get(&receipt).await.text());
    app.clock.advance(SignedDuration::from_secs(1));
    let answer = person.post("/fr/c2s", &[("action", "continue")]).await;
    assert!(answer.location().starts_with("/fr/c2s/form/"), "no new card in a known folder");

    app.clock.advance(SignedDuration::from_hours(24 * 40));
    let mut elsewhere = app.person();
    come_back(&mut elsewhere, "fr", &card.number, &card.words).await.location();
    let html = elsewhere.get("/fr/dossiers").await.text();
    assert!(html.contains(&sent) && html.contains(&receipt) && html.contains("/fr/c2s/check"));
    assert!(html.contains("Commencée le 24 novembre 2026"));
    assert!(html.contains("restent ceux de"), "the months are those of then");
    assert!(elsewhere.get("/fr/c2s/check").await.location().starts_with("/fr/c2s/form/"));
}

#[tokio::test]
async fn a_way_back_from_another_session_leaves_none_behind() {
    let app = App::new().await;
    let (mut first, mut second) = (app.person(), app.person());
    let card = first.start_with_card("fr", "own").await;
    second.start("fr").await;
    let old = second.cookie.clone();
    let fields = [("resume.number", card.number.as_str()), ("resume.words", &card.words)];
    second.post("/fr/return", &fields).await.location();
    assert_ne!(second.cookie, old);
    second.cookie = old;
    assert_eq!(second.get("/fr/dossiers").await.location(), "/fr/return");
}

#[tokio::test]
async fn a_late_post_without_a_body_is_answered_with_a_page() {
    let app = App::new().await;
    let (mut person, _, address) = at_names(&app, "own").await;
    app.clock.advance(SignedDuration::from_mins(61));
    let request = Request::post(&address).header("sec-fetch-site", "same-origin");
    let answer = person.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.text().contains("resume.words"));
}
