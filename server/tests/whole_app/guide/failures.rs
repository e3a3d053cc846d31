//! What goes wrong while somebody helps, by the numbers of the specification. Those of meeting are in `meet.rs`, of codes in `codes.rs`, of
//! two who type at once in `model.rs`, of sockets in `socket.rs`, of who may do what in `verbs.rs`.

use app::guide::protocol::{Decision, Level, Said, Side, Told, Why};
use axum::http::StatusCode;
use forms::kinds::Kind;
use futures_util::future::join_all;
use jiff::SignedDuration;
use server::dossier::Dossier;
use server::guide::{EndReason, Stage};
use server::storage::{Author, RegisterRecord};
use tokio::time::Instant;

use super::live::Live;
use super::{Pair, buttons, commit, verb};
use crate::person::{Answer, App, Card};
use crate::robot::{Robot, questions, reference};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);
const SECOND: SignedDuration = SignedDuration::from_secs(1);

/// What the server's clock brings about, as its task does every second.
async fn settle(app: &App) {
    app.site.guides().settle(&app.site.around()).await;
}

/// The one dossier, read from the database.
async fn dossier(app: &App) -> Dossier {
    let record = app.site.storage.dossiers_after(None, 1).await.unwrap().pop().unwrap();
    Dossier::read(record, &*app.site.storage, &app.site.keys).await.unwrap()
}

/// Every version of an answer.
async fn history(app: &App, path: &str) -> Vec<RegisterRecord> {
    let dossier = dossier(app).await;
    let register = dossier.register_of(&path.parse().unwrap());
    app.site.storage.history(dossier.record.id, &register).await.unwrap()
}

fn ends_with_presence(told: &[Told], here: bool) -> bool {
    told.iter().rev().find(|told| matches!(told, Told::Presence { .. }))
        == Some(&Told::Presence { here })
}

#[tokio::test]
async fn f01_who_is_cut_off_in_the_middle_of_an_answer_keeps_what_was_finished_and_shows_nothing_more()
 {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    pair.go_to("nir", &mut Robot::new()).await;
    let nir = pair.path_of("nir").await;
    let room = pair.room(&app).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    pair.marie_sees().await;
    let mut marie = Live::new(&app, &room, Side::Practitioner).await;
    let parts = vec![("number".to_owned(), "2 90 03 75 116 042 34".to_owned())];
    let said = Said::Commit { op: 1, path: nir.clone(), base: 0, parts, replayed: false };
    assert!(matches!(amina.say(&app, said).await[..], [Told::Kept { version: 1, .. }]));
    amina.say(&app, Said::Open).await;
    assert!(pair.marie_sees().await.contains("116 042"));
    amina.say(&app, Said::Writing { path: nir.clone() }).await;
    marie.told();
    amina.lose(&app).await;
    // A change of page is no absence: after five seconds it is one, and what was shown is closed.
    assert_eq!(marie.told(), [Told::Writing { path: None }]);
    app.clock.advance(SECOND * 5);
    settle(&app).await;
    let told = marie.told();
    assert!(ends_with_presence(&told, false) && told.contains(&Told::Step), "{told:?}");
    assert!(!pair.marie_sees().await.contains("116 042"));
    assert_eq!(history(&app, &nir).await.len(), 1);
    app.clock.advance(MINUTE * 4);
    let amina = Live::new(&app, &room, Side::Person).await;
    assert!(ends_with_presence(&marie.told(), true));
    assert!(!pair.marie_sees().await.contains("116 042"), "it does not open by itself");
    amina.say(&app, Said::Stop).await;
}

#[tokio::test]
async fn f01_to_go_from_page_to_page_is_not_to_be_away() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let room = pair.room(&app).await;
    let mut live = [Side::Person, Side::Practitioner].map(|_| None);
    for round in 0..4 {
        for (place, side) in [Side::Person, Side::Practitioner].into_iter().enumerate() {
            if let Some(live) = live[place].take() {
                let live: Live = live;
                live.lose(&app).await;
            }
            app.clock.advance(SECOND);
            settle(&app).await;
            live[place] = Some(Live::new(&app, &room, side).await);
        }
        let [Some(amina), Some(marie)] = &mut live else { panic!() };
        let told = marie.say(&app, commit(1, &path, round, &format!("Karim {round}"))).await;
        assert!(matches!(told[..], [Told::Kept { .. }]), "still at the level: {told:?}");
        for told in [amina.told(), marie.told()] {
            assert!(!told.iter().any(|told| matches!(told, Told::Presence { .. })), "{told:?}");
        }
    }
}

#[tokio::test]
async fn f02_a_practitioner_who_is_cut_off_while_writing_leaves_only_what_is_finished() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let room = pair.room(&app).await;
    let mut amina = Live::new(&app, &room, Side::Person).await;
    let marie = Live::new(&app, &room, Side::Practitioner).await;
    marie.say(&app, commit(1, &path, 0, "Karim")).await;
    marie.say(&app, Said::Writing { path: path.clone() }).await;
    let last_seq = marie.last_seq;
    amina.told();
    marie.lose(&app).await;
    assert!(amina.told().contains(&Told::Writing { path: None }));
    app.clock.advance(SECOND * 5);
    settle(&app).await;
    let told = amina.told();
    assert!(ends_with_presence(&told, false), "{told:?}");
    assert!(told.contains(&Told::Level { level: Level::Look, seconds: None }), "{told:?}");
    assert_eq!(pair.field(&path).await, "Karim");
    // Also not by plain pages, before the connection is back.
    pair.marie_writes(&path, "Somebody else").await;
    assert_eq!(pair.field(&path).await, "Karim");
    let marie = Live::again(&app, &room, Side::Practitioner, last_seq).await;
    let told = marie.say(&app, commit(2, &path, 1, "Somebody else")).await;
    assert_eq!(told, [Told::Refused { op: Some(2), why: Why::Level }]);
}

#[tokio::test]
async fn f02_nobody_writes_for_a_minute_where_the_person_does_not_look() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let room = pair.room(&app).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    let marie = Live::new(&app, &room, Side::Practitioner).await;
    for (seconds, level) in [(59, Level::Write), (60, Level::Propose)] {
        amina.say(&app, Said::Hidden).await;
        app.clock.advance(SECOND * seconds);
        settle(&app).await;
        assert_eq!(room.standing(&app.site.around()).await.level, level, "{seconds}");
        amina.say(&app, Said::Shown).await;
    }
    let told = marie.say(&app, commit(1, &path, 0, "Karim")).await;
    assert_eq!(told, [Told::Refused { op: Some(1), why: Why::Level }]);
}

#[tokio::test]
async fn f03_when_both_are_cut_off_it_ends_after_five_minutes_and_the_receipt_says_why() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    pair.marie_writes(&path, "Karim").await;
    let room = pair.room(&app).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    let marie = Live::new(&app, &room, Side::Practitioner).await;
    amina.lose(&app).await;
    marie.lose(&app).await;
    app.clock.advance(MINUTE * 5 - SECOND);
    settle(&app).await;
    assert!(!room.is_over().await);
    app.clock.advance(SECOND);
    settle(&app).await;
    let stage = room.standing(&app.site.around()).await.stage;
    assert_eq!(stage, Stage::Ended(EndReason::Away));
    let receipt = pair.amina.get(&format!("{}/receipt", pair.help)).await.text();
    let why = app.site.words(app::i18n::Language::French).say("guide-receipt-end-away");
    assert!(receipt.contains(&why), "{why}: {receipt}");
    assert_eq!(pair.field(&path).await, "Karim", "the draft is kept");
}

#[tokio::test]
async fn f03_nothing_is_put_before_somebody_who_is_away() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let room = pair.room(&app).await;
    let marie = Live::new(&app, &room, Side::Practitioner).await;
    Live::new(&app, &room, Side::Person).await.lose(&app).await;
    app.clock.advance(SECOND * 5);
    let told = marie.say(&app, commit(1, &path, 0, "Karim")).await;
    assert_eq!(told, [Told::Refused { op: Some(1), why: Why::Paused }]);
    let _amina = Live::new(&app, &room, Side::Person).await;
    let told = marie.say(&app, commit(2, &path, 0, "Karim")).await;
    assert!(matches!(told[..], [Told::Kept { .. }]), "{told:?}");
}

#[tokio::test]
async fn f04_of_two_who_type_in_one_field_the_persons_word_stands() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let room = pair.room(&app).await;
    let mut amina = Live::new(&app, &room, Side::Person).await;
    let mut marie = Live::new(&app, &room, Side::Practitioner).await;
    // Marie types first, Amina takes the field by typing: what Marie sends is a proposal.
    marie.say(&app, Said::Writing { path: path.clone() }).await;
    assert_eq!(amina.told(), [Told::Writing { path: Some(path.clone()) }]);
    amina.say(&app, Said::Writing { path: path.clone() }).await;
    assert_eq!(marie.told(), [Told::Writing { path: Some(path.clone()) }]);
    let told = marie.say(&app, commit(1, &path, 0, "Karim Benali")).await;
    assert_eq!(told, [Told::Proposed { op: 1, proposal: 1 }]);
    let told = amina.say(&app, commit(1, &path, 0, "Karim")).await;
    assert_eq!(told, [Told::Kept { op: 1, version: 1, other: None }]);
    assert_eq!(pair.field(&path).await, "Karim");
    // Marie did not hear of it yet: the same.
    marie.told();
    let told = marie.say(&app, commit(2, &path, 0, "K. Benali")).await;
    assert!(matches!(told[..], [Told::Answer { version: 1, .. }, Told::Proposed { op: 2, .. }]));
    // Amina over what Marie wrote meanwhile: hers stands, the other can be put back.
    let told = marie.say(&app, commit(3, &path, 1, "Leïla")).await;
    assert!(matches!(told[..], [Told::Kept { version: 2, .. }]), "{told:?}");
    let told = amina.say(&app, commit(2, &path, 1, "Zoé")).await;
    let [Told::Kept { version: 3, other: Some(other), .. }] = &told[..] else { panic!("{told:?}") };
    assert_eq!((other.version, other.author), (2, Side::Practitioner));
    let html = pair.amina_sees().await;
    assert!(buttons(&html).contains(&format!("guide:restore:{path}")) && html.contains("Leïla"));
    pair.amina_does(&format!("restore:{path}")).await;
    assert_eq!(pair.field(&path).await, "Leïla");
}

#[tokio::test]
async fn f04_a_plain_page_that_is_older_than_what_the_practitioner_wrote_does_not_lose_it() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let old = super::standing(&pair.amina_sees().await);
    pair.marie_writes(&path, "Leïla").await;
    let mut fields: Vec<_> = old.into_iter().filter(|(name, _)| !name.ends_with(".text")).collect();
    fields.push((format!("{path}.text"), "Karim".into()));
    fields.push(("action".into(), "sections".into()));
    pair.amina.post(&pair.page, &fields).await.location();
    let html = pair.amina_sees().await;
    assert!(html.contains("value=\"Karim\"") && html.contains("Leïla"), "{html}");
    pair.amina_does(&format!("restore:{path}")).await;
    assert_eq!(pair.field(&path).await, "Leïla");
}

/// Amina at the declaration, with all before it filled in.
async fn at_the_declaration(pair: &mut Pair, robot: &mut Robot) {
    for _ in 0..200 {
        let html = pair.amina_sees().await;
        if questions(&html).iter().any(|question| question.kind == "declaration") {
            return;
        }
        let fields = robot.fields(&html);
        pair.page = pair.amina.post(&pair.page, &fields).await.location();
    }
    panic!("no declaration");
}

#[tokio::test]
async fn f05_sending_waits_for_who_is_writing_shows_what_waits_and_is_done_once() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let mut robot = Robot::rich();
    robot.say("helper-name", "text", "Karim");
    let path = pair.write().await;
    let helper_page = pair.page.clone();
    at_the_declaration(&mut pair, &mut robot).await;
    let declaration = pair.page.clone();
    let signed = robot.fields(&pair.amina_sees().await);
    let room = pair.room(&app).await;
    let marie = Live::new(&app, &room, Side::Practitioner).await;
    // A proposal that waits is shown first.
    pair.amina.get(&helper_page).await;
    pair.marie_sees().await;
    let parts = vec![("text".to_owned(), "Karim Benali".to_owned())];
    let told = marie.say(&app, Said::Propose { op: 1, path: path.clone(), parts }).await;
    let [Told::Proposed { proposal, .. }] = told[..] else { panic!("{told:?}") };
    let shown = pair.amina.post(&declaration, &signed).await.location();
    assert!(shown.contains("/change/") && shown.ends_with("/helper"), "{shown}");
    let html = pair.amina.get(&shown).await.text();
    assert!(buttons(&html).contains(&format!("guide:refuse:{proposal}")), "{html}");
    let decision = Decision::Refuse;
    let said = Said::Decide { op: 1, proposal, decision };
    room.hear(Side::Person, said, &app.site.around()).await;
    // Who writes is waited for, three seconds at most.
    pair.amina.get(&helper_page).await;
    pair.marie_sees().await;
    marie.say(&app, Said::Writing { path: path.clone() }).await;
    let begun = Instant::now();
    let mut windows = [pair.amina.clone(), pair.amina.clone()];
    let sent = join_all(windows.iter_mut().map(|window| window.post(&declaration, &signed))).await;
    let took = begun.elapsed().as_millis();
    assert!((3_000..20_000).contains(&took), "{took}");
    let receipts: Vec<String> = sent.iter().map(Answer::location).collect();
    assert_eq!(receipts, ["/fr/c2s/receipt", "/fr/c2s/receipt"]);
    let receipt = pair.amina.get("/fr/c2s/receipt").await.text();
    let number = reference(&receipt);
    assert_eq!(room.standing(&app.site.around()).await.stage, Stage::Ended(EndReason::Sent));
    let told = marie.say(&app, commit(9, &path, 1, "too late")).await;
    assert_eq!(told, [Told::Refused { op: Some(9), why: Why::Ended }]);
    assert!(pair.marie_sees().await.contains(&number), "the same receipt");
}

#[tokio::test]
async fn f14_a_practitioner_who_is_back_within_five_minutes_begins_with_the_least() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let room = pair.room(&app).await;
    for (away, is_over) in [(MINUTE * 4, false), (MINUTE * 5, true)] {
        let marie = Live::new(&app, &room, Side::Practitioner).await;
        marie.lose(&app).await;
        app.clock.advance(away);
        settle(&app).await;
        assert_eq!(room.is_over().await, is_over);
        if !is_over {
            let marie = Live::new(&app, &room, Side::Practitioner).await;
            let told = marie.say(&app, commit(1, &path, 0, "Karim")).await;
            assert_eq!(told, [Told::Refused { op: Some(1), why: Why::Level }]);
            marie.lose(&app).await;
        }
    }
}

#[tokio::test]
async fn f19_when_the_phone_dies_another_one_goes_on_with_the_card_and_the_same_draft() {
    let app = App::new().await;
    let mut amina = app.person();
    let card: Card = amina.start_with_card("fr", "own").await;
    let marie = app.practitioner("marie").await;
    let mut pair = Pair::by_digits((amina, card.next.clone()), marie, "/fr/c2s/help".into()).await;
    pair.agree().await;
    let path = pair.write().await;
    pair.marie_writes(&path, "Karim").await;
    let room = pair.room(&app).await;
    Live::new(&app, &room, Side::Person).await.lose(&app).await;
    app.clock.advance(MINUTE * 2);
    settle(&app).await;
    let mut tablet = app.person();
    let fields = [
        ("resume.number", card.number.as_str()),
        ("resume.words", card.words.as_str()),
        ("device", "own"),
    ];
    assert_eq!(tablet.post("/fr/return", &fields).await.location(), "/fr/dossiers");
    let html = tablet.get(&pair.page).await.text();
    assert!(html.contains("value=\"Karim\"") && html.contains("data-guide-bar"), "{html}");
    assert!(!room.is_over().await);
    assert!(pair.marie_sees().await.contains("Karim"));
}

#[tokio::test]
async fn f26_what_the_practitioner_wrote_can_be_undone_is_listed_before_sending_and_on_the_receipt()
{
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    pair.marie_writes(&path, "Karin").await;
    pair.amina_does(&format!("undo:{path}")).await;
    assert_eq!(pair.field(&path).await, "");
    pair.marie_writes(&path, "Karim").await;
    let mut robot = Robot::rich();
    robot.say("helper-name", "text", "Karim");
    for _ in 0..200 {
        if pair.page.ends_with("/together") {
            break;
        }
        let fields = robot.fields(&pair.amina_sees().await);
        pair.page = pair.amina.post(&pair.page, &fields).await.location();
    }
    let html = pair.amina_sees().await;
    let label = "Karim";
    assert!(html.contains(label) && html.contains("Marie Dupont"), "{html}");
    let is_hers = |records: &[RegisterRecord]| {
        matches!(records.last().unwrap().author, Author::Practitioner(_))
    };
    assert!(is_hers(&history(&app, &path).await), "to check, until she has looked");
    pair.amina.post(&pair.page, &[("action", "continue")]).await.location();
    assert!(!is_hers(&history(&app, &path).await), "her own from here on");
    pair.amina.post(&pair.help, &verb("stop")).await.location();
    let receipt = pair.amina.get(&format!("{}/receipt", pair.help)).await.text();
    assert!(receipt.contains("Votre nom") || receipt.contains("nom"), "{receipt}");
    assert!(!receipt.contains("Karim"), "labels, no values");
}

#[tokio::test]
async fn f29_what_is_under_way_when_the_person_stops_is_refused_and_what_was_before_stays() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let room = pair.room(&app).await;
    let marie = Live::new(&app, &room, Side::Practitioner).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    let write = |op: u32| marie.say(&app, commit(op, &path, op, &format!("word {op}")));
    let before = join_all((0..3).map(write)).await;
    let stop = amina.say(&app, Said::Stop);
    let (some, _, more) =
        tokio::join!(join_all((3..9).map(write)), stop, join_all((9..20).map(write)));
    let told: Vec<Told> = before.into_iter().chain(some).chain(more).flatten().collect();
    assert!(told.len() == 20);
    let kept = told.iter().filter(|told| matches!(told, Told::Kept { .. })).count();
    let first_refused =
        told.iter().position(|told| matches!(told, Told::Refused { why: Why::Ended, .. }));
    assert_eq!(first_refused.unwrap_or(told.len()), kept, "nothing after the stop: {told:?}");
    let written = history(&app, &path).await;
    assert_eq!(written.len(), kept);
    assert!(written.iter().all(|record| matches!(record.author, Author::Practitioner(_))));
    assert_eq!(pair.field(&path).await, format!("word {}", kept - 1));
    assert!(pair.marie_sees().await.contains("guide-receipt"));
}

#[tokio::test]
async fn f30_a_session_that_nobody_ends_ends_after_ninety_minutes_even_in_use() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let room = pair.room(&app).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    for minute in 0..90 {
        assert!(!room.is_over().await, "{minute}");
        amina.say(&app, Said::Writing { path: "for-whom".into() }).await;
        app.clock.advance(MINUTE);
        settle(&app).await;
    }
    let stage = room.standing(&app.site.around()).await.stage;
    assert_eq!(stage, Stage::Ended(EndReason::Time));
    assert!(!pair.amina_sees().await.contains("data-guide-bar"));
}

#[tokio::test]
async fn f30_only_the_person_adds_time_and_only_near_the_end() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let room = pair.room(&app).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    let until = room.standing(&app.site.around()).await.ends_at;
    pair.amina_does("extend").await;
    assert_eq!(room.standing(&app.site.around()).await.ends_at, until, "not yet");
    for _ in 0..17 {
        app.clock.advance(MINUTE * 5);
        amina.say(&app, Said::Writing { path: "for-whom".into() }).await;
        pair.amina_sees().await;
        pair.marie.post(&pair.desk, &verb("highlight")).await.location();
        settle(&app).await;
    }
    pair.marie.post(&pair.desk, &verb("extend")).await;
    assert_eq!(room.standing(&app.site.around()).await.ends_at, until, "not the practitioner");
    pair.amina_does("extend").await;
    assert_eq!(room.standing(&app.site.around()).await.ends_at, until + MINUTE * 30);
}

#[tokio::test]
async fn f33_a_form_of_another_revision_keeps_every_answer_and_asks_to_look_at_what_changed() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let mut robot = Robot::rich();
    robot.say("helper-tie", "choice", "friend");
    let helper = pair.page.clone();
    let fields = robot.fields(&pair.amina_sees().await);
    pair.page = pair.amina.post(&pair.page, &fields).await.location();
    pair.amina.get(&helper).await;
    pair.marie_sees().await;
    pair.marie_writes(&path, "Karim").await;
    let before = answers(&dossier(&app).await);
    let app = app
        .restarted(|parts| {
            let form = &mut parts.benefits.get_mut("c2s").unwrap().form;
            form.revision = "2027-01-01".parse().unwrap();
            let tie = form.questions.iter_mut().find(|question| question.id == "helper-tie");
            let Kind::Choice(kind) = &mut tie.unwrap().kind else { panic!() };
            kind.choices.retain(|choice| choice.id != "friend");
        })
        .await;
    assert_eq!(app.site.guides().restore(&app.site.around()).await.unwrap(), 1);
    let mut pair = pair.at(&app);
    assert_eq!(answers(&dossier(&app).await), before, "nothing is dropped");
    pair.page = helper;
    let html = pair.amina_sees().await;
    assert!(html.contains("value=\"Karim\"") && html.contains("data-guide-bar"), "{html}");
    assert!(!html.contains("value=\"friend\""));
    assert!(pair.marie_sees().await.contains("Karim"));
    // The way leads back to the page whose question changed before anything is sent.
    let sections = pair.amina.get("/fr/c2s/sections").await.text();
    assert!(sections.contains("form/helper"), "{sections}");
    let check = pair.amina.get("/fr/c2s/check").await;
    assert_eq!(check.status, StatusCode::SEE_OTHER);
}

fn answers(dossier: &Dossier) -> Vec<(String, String)> {
    let all = dossier.answers().iter();
    let mut all: Vec<_> =
        all.map(|(path, answer)| (path.to_string(), format!("{answer:?}"))).collect();
    all.sort();
    all
}

#[tokio::test]
async fn f34_who_comes_back_after_a_restart_is_never_told_half_of_what_they_missed() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let room = pair.room(&app).await;
    let mut amina = Live::new(&app, &room, Side::Person).await;
    pair.marie_writes(&path, "Karim").await;
    assert!(!amina.told().is_empty());
    let (last_seq, now) = (amina.last_seq, app.clock.clone());
    now.advance(SECOND);
    let app = app.restarted(|_| ()).await;
    app.site.guides().restore(&app.site.around()).await.unwrap();
    let mut pair = pair.at(&app);
    let room = pair.room(&app).await;
    // Much happens before her phone is back: as many messages as it heard of before.
    pair.amina_sees().await;
    pair.marie_sees().await;
    let marie = Live::new(&app, &room, Side::Practitioner).await;
    room.hear(Side::Practitioner, Said::Level { level: Level::Write }, &app.site.around()).await;
    room.hear(Side::Person, Said::Answer { yes: true }, &app.site.around()).await;
    for version in 1..8 {
        let told = marie.say(&app, commit(version, &path, version, &format!("K{version}"))).await;
        assert!(matches!(told[..], [Told::Kept { .. }]), "{told:?}");
    }
    let amina = Live::again(&app, &room, Side::Person, last_seq).await;
    assert!(amina.resync, "{:?}", amina.texts);
    assert_eq!(pair.field(&path).await, "K7");
}

#[tokio::test]
async fn f37_an_undo_from_the_desk_shows_nothing_of_what_the_person_had_there_earlier() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let room = pair.room(&app).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    let mut marie = Live::new(&app, &room, Side::Practitioner).await;
    amina.say(&app, commit(1, &path, 0, "a name that she took back")).await;
    amina.say(&app, commit(2, &path, 1, "Karim")).await;
    marie.told();
    marie.say(&app, commit(1, &path, 2, "Karim Benali")).await;
    for to in [0, 1, 3, 9] {
        let told = marie.say(&app, Said::Undo { op: 2, path: path.clone(), base: 3, to }).await;
        assert_eq!(told, [Told::Refused { op: Some(2), why: Why::NotYours }], "{to}");
    }
    assert_eq!(pair.field(&path).await, "Karim Benali");
    let told = marie.say(&app, Said::Undo { op: 3, path: path.clone(), base: 3, to: 2 }).await;
    assert!(matches!(told[..], [Told::Kept { version: 4, .. }]), "{told:?}");
    assert_eq!(pair.field(&path).await, "Karim");
}

#[tokio::test]
async fn f35_the_time_is_the_servers_whatever_a_phone_says() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let request = axum::http::Request::post(format!("{}/say", pair.help))
        .header("date", "Thu, 01 Jan 1970 00:00:00 GMT")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/json")
        .body(axum::body::Body::from(format!(
            "{{\"t\":\"commit\",\"op\":1,\"path\":\"{path}\",\"base\":0,\"parts\":[[\"text\",\"Karim\"]],\"at\":\"1970-01-01T00:00:00Z\"}}"
        )))
        .unwrap();
    let answer = pair.amina.send(request).await;
    assert!(answer.text().contains("\"kept\""), "{}", answer.text());
    assert_eq!(history(&app, &path).await[0].committed_at, app.site.around().now);
    // Both read the same minutes.
    app.clock.advance(MINUTE * 7);
    let minutes = |html: &str| html.contains("83 minutes") || html.contains("83\u{a0}minutes");
    let (amina, marie) = (pair.amina_sees().await, pair.marie_sees().await);
    assert!(minutes(&amina), "{amina}");
    assert!(minutes(&marie), "{marie}");
}
