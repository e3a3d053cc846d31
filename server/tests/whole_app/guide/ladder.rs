//! What the practitioner sees and may do, level by level.

use app::guide::protocol::{Side, Told};
use jiff::SignedDuration;

use super::live::Live;
use super::{Pair, buttons, commit};
use crate::person::App;
use crate::robot::{Robot, tags};

#[tokio::test]
async fn what_the_person_answers_is_seen_and_what_is_private_is_not() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let mut robot = Robot::new();
    pair.go_to("nir", &mut robot).await;
    let nir = pair.path_of("nir").await;
    let fields =
        [(format!("{nir}.number"), "2 90 03 75 116 042 34"), ("action".into(), "sections")];
    pair.amina.post(&pair.page, &fields).await.location();
    pair.amina.get(&pair.page).await;
    let html = pair.marie_sees().await;
    assert!(!html.contains("116 042") && !html.contains("116042"), "{html}");
    let inputs = tags(&html, "input");
    assert!(
        !inputs.iter().any(|input| input.get("name").is_some_and(|name| name.starts_with(&nir)))
    );
    pair.amina_shows().await;
    let html = pair.marie_sees().await;
    assert!(html.contains("116 042"), "shown");
    // It closes when the page is left.
    pair.amina.get("/fr/c2s/sections").await;
    assert!(!pair.marie_sees().await.contains("116 042"));
    pair.amina.get(&pair.page).await;
    assert!(!pair.marie_sees().await.contains("116 042"));
}

#[tokio::test]
async fn the_ladder_goes_up_by_the_persons_yes_alone_and_down_by_anybody() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    pair.go_to("helper-name", &mut Robot::rich()).await;
    let path = pair.path_of("helper-name").await;
    pair.marie_sees().await;
    let text = format!("{path}.text");
    let write = |words: &str| {
        [("action".to_owned(), format!("guide:write:{path}")), (text.clone(), words.to_owned())]
    };
    let propose = |words: &str| {
        [("action".to_owned(), format!("guide:propose:{path}")), (text.clone(), words.to_owned())]
    };
    // Look: nothing.
    pair.marie.post(&pair.desk, &write("Karim")).await.location();
    pair.marie.post(&pair.desk, &propose("Karim")).await.location();
    let html = pair.amina_sees().await;
    assert!(!html.contains("Karim"));
    // Propose.
    pair.marie_does("level:propose").await;
    pair.marie.post(&pair.desk, &write("Karim")).await.location();
    pair.marie.post(&pair.desk, &propose("Karim Benali")).await.location();
    let html = pair.amina_sees().await;
    assert!(html.contains("Karim Benali") && html.contains("guide:accept:1"), "{html}");
    pair.amina_does("accept:1").await;
    let html = pair.amina_sees().await;
    assert!(html.contains("value=\"Karim Benali\"") && !html.contains("guide:accept"));
    // Write: only with the second yes.
    pair.marie_does("level:write").await;
    pair.marie.post(&pair.desk, &write("Other")).await.location();
    assert!(!pair.amina_sees().await.contains("value=\"Other\""));
    pair.amina_does("second:yes").await;
    pair.marie.post(&pair.desk, &write("Leïla Benali")).await.location();
    let html = pair.amina_sees().await;
    assert!(html.contains("value=\"Leïla Benali\"") && html.contains("Marie Dupont"), "{html}");
    assert!(buttons(&html).contains(&format!("guide:undo:{path}")));
    pair.amina_does(&format!("undo:{path}")).await;
    assert!(pair.amina_sees().await.contains("value=\"Karim Benali\""));
    // Down again.
    pair.amina_does("level:look").await;
    pair.marie.post(&pair.desk, &write("Other")).await.location();
    assert!(!pair.amina_sees().await.contains("value=\"Other\""));
}

#[tokio::test]
async fn more_help_than_is_used_ends_before_the_rest() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    pair.marie_does("level:write").await;
    pair.amina_does("second:yes").await;
    app.clock.advance(SignedDuration::from_mins(5));
    assert!(!buttons(&pair.marie_sees().await).iter().any(|b| b.starts_with("guide:write:")));
    app.clock.advance(SignedDuration::from_mins(6));
    assert!(!pair.marie_sees().await.contains("data-question"), "paused");
    pair.amina_does("resume").await;
    assert!(pair.marie_sees().await.contains("data-question"));
    app.clock.advance(SignedDuration::from_mins(20));
    assert!(pair.marie.get(&pair.desk).await.location().contains("/desk/unlock"));
    assert!(!pair.amina_sees().await.contains("data-guide-bar"), "unused");
}

/// Saved by the page's script, which ends no pause.
#[tokio::test]
async fn what_was_saved_in_a_pause_is_seen_when_it_is_over() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let tie = pair.path_of("helper-tie").await;
    let room = pair.room(&app).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    let mut marie = Live::new(&app, &room, Side::Practitioner).await;
    let kept = |op, version| [Told::Kept { op, version, other: None }];
    assert_eq!(amina.say(&app, commit(1, &path, 0, "Paul")).await, kept(1, 1));

    app.clock.advance(SignedDuration::from_mins(11));
    assert!(!pair.marie_sees().await.contains("data-question"), "paused");
    marie.told();
    let fields = [("question".to_owned(), tie.clone()), (format!("{tie}.choice"), "family".into())];
    let saved = pair.amina.post(&pair.page.replace("/form/", "/save/"), &fields).await;
    assert!(saved.status.is_success());
    assert_eq!(marie.told(), []);

    // Nobody fetched the page yet: that is all that her browser can do.
    assert_eq!(amina.say(&app, commit(2, &path, 1, "Pauline")).await, kept(2, 2));
    assert!(marie.told().contains(&Told::Step));
    assert!(pair.marie_sees().await.contains("\"Pauline\""));
    assert_eq!(amina.say(&app, commit(3, &path, 2, "Paula")).await, kept(3, 3));
    assert!(matches!(marie.told()[..], [Told::Answer { .. }]));
}
