//! Buttons over a connection: what their forms do, without a page.

use app::guide::protocol::{Level, Said, Side, Told, Why};
use jiff::SignedDuration;
use server::guide::Standing;

use super::live::Live;
use super::{Pair, buttons, verb};
use crate::person::App;
use crate::robot::{Robot, tags};

fn press(verb: &str) -> Said {
    Said::Press { op: 5, verb: verb.to_owned() }
}

async fn standing(app: &App, pair: &Pair) -> Standing {
    pair.room(app).await.standing(&app.site.around()).await
}

#[tokio::test]
async fn what_a_button_says_over_a_connection_is_what_its_form_does() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let room = pair.room(&app).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    let marie = Live::new(&app, &room, Side::Practitioner).await;
    let done = [Told::Done { op: 5 }];

    assert_eq!(amina.say(&app, press("follow:on")).await, done);
    assert!(standing(&app, &pair).await.follows);
    assert_eq!(marie.say(&app, press(&format!("highlight:{path}"))).await, done);
    assert!(standing(&app, &pair).await.highlight.is_some());
    let page = buttons(&pair.marie_sees().await)
        .into_iter()
        .find(|value| value.starts_with("guide:invite:"))
        .unwrap();
    assert_eq!(marie.say(&app, press(page.strip_prefix("guide:").unwrap())).await, done);
    assert!(standing(&app, &pair).await.invite.is_some());
    assert_eq!(amina.say(&app, press("stay")).await, done);
    assert!(standing(&app, &pair).await.invite.is_none());
    assert_eq!(amina.say(&app, press("quiet:on")).await, done);
    assert_eq!(marie.say(&app, press("sound:off")).await, done);
    let now = standing(&app, &pair).await;
    assert!(now.is_quiet && now.silent == [false, true]);

    // Time is added near the end alone.
    let refused = [Told::Refused { op: Some(5), why: Why::NotYours }];
    assert_eq!(amina.say(&app, press("extend")).await, refused);

    // Written, taken back, written over, put back.
    pair.marie_writes(&path, "Karim").await;
    assert_eq!(amina.say(&app, press(&format!("undo:{path}"))).await, done);
    assert_eq!(pair.field(&path).await, "");
    pair.marie_writes(&path, "Karim").await;
    let parts = vec![("text".to_owned(), "Leïla".to_owned())];
    let stale = Said::Commit { op: 6, path: path.clone(), base: 0, parts, replayed: false };
    amina.say(&app, stale).await;
    assert_eq!(pair.field(&path).await, "Leïla");
    assert_eq!(amina.say(&app, press(&format!("restore:{path}"))).await, done);
    assert_eq!(pair.field(&path).await, "Karim");
    assert_eq!(amina.say(&app, press("level:look")).await, done);
    assert_eq!(standing(&app, &pair).await.level, Level::Look);
}

#[tokio::test]
async fn time_is_added_by_a_button_over_the_connection_near_the_end() {
    let app = App::with(|parts| parts.guide_limits.pause = SignedDuration::from_hours(9)).await;
    let pair = Pair::meet(&app, "fr").await;
    let room = pair.room(&app).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    let before = standing(&app, &pair).await.ends_at;
    for _ in 0..9 {
        app.clock.advance(SignedDuration::from_mins(9));
        amina.say(&app, press("resume")).await;
    }
    assert_eq!(amina.say(&app, press("extend")).await, [Told::Done { op: 5 }]);
    let added = standing(&app, &pair).await.ends_at.duration_since(before);
    assert_eq!(added, SignedDuration::from_mins(30));
}

#[tokio::test]
async fn a_button_shows_the_page_that_it_stands_on_and_no_other_that_is_open_beside_it() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    pair.go_to("nir", &mut Robot::new()).await;
    let open = pair.show_button().await;
    let room = pair.room(&app).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    // Another tab is where she is now.
    let before = pair.page.clone();
    pair.amina.get("/fr/c2s/sections").await;
    let refused = [Told::Refused { op: Some(5), why: Why::Gone }];
    assert_eq!(amina.say(&app, press(&open)).await, refused);
    assert_eq!(standing(&app, &pair).await.opened, None);
    pair.amina.get(&before).await;
    assert_eq!(amina.say(&app, press("open:other")).await, refused);
    assert_eq!(amina.say(&app, press(&open)).await, [Told::Done { op: 5 }]);
    assert!(standing(&app, &pair).await.opened.is_some());
}

#[tokio::test]
async fn no_button_of_the_other_side_is_pressed_over_a_connection() {
    let app = App::new().await;
    let pair = Pair::meet(&app, "fr").await;
    let room = pair.room(&app).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    let marie = Live::new(&app, &room, Side::Practitioner).await;
    let refused = [Told::Refused { op: Some(5), why: Why::NotUnderstood }];
    for persons in ["open", "close", "second:yes", "extend", "follow:on", "stay", "restore:names"] {
        assert_eq!(marie.say(&app, press(persons)).await, refused, "{persons}");
    }
    for practitioners in ["highlight", "invite:names", "ask-open:explain", "seen:on", "nothing"] {
        assert_eq!(amina.say(&app, press(practitioners)).await, refused, "{practitioners}");
    }
}

#[tokio::test]
async fn the_form_of_a_help_that_was_ended_over_the_connection_leads_to_its_receipt() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let room = pair.room(&app).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    amina.say(&app, Said::Stop).await;
    app.site.guides().look_after(&room, app.site.around().now).await;
    let receipt = pair.amina.post(&pair.page, &verb("stop")).await.location();
    assert_eq!(receipt, format!("{}/receipt", pair.help));
}

#[tokio::test]
async fn who_wants_it_quiet_is_told_what_was_written_on_the_next_page() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    pair.amina_does("quiet:on").await;
    pair.marie_writes(&path, "Karim").await;
    let html = pair.amina_sees().await;
    assert!(html.contains("data-quiet") && !html.contains("data-later"), "{html}");
    let next = pair.amina.get("/fr/c2s/sections").await.text();
    let later = next.split_once("data-later").expect("told").1.split_once("</ul>").unwrap().0;
    assert!(later.contains("<li>"), "{later}");
    pair.amina_sees().await;
    assert!(!pair.amina.get("/fr/c2s/sections").await.text().contains("data-later"), "once");
}

#[tokio::test]
async fn each_side_silences_its_own_pages_and_the_room_remembers_it() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let sounds = |html: &str| {
        let bars = tags(html, "p").into_iter();
        bars.filter_map(|mut tag| tag.remove("data-sounds")).next()
    };
    assert_eq!(sounds(&pair.amina_sees().await).as_deref(), Some("4"));
    pair.amina_does("sound:off").await;
    assert_eq!(sounds(&pair.amina_sees().await), None);
    assert_eq!(sounds(&pair.amina.get("/fr/c2s/sections").await.text()), None);
    pair.marie_does("level:propose").await;
    assert_eq!(sounds(&pair.marie_sees().await).as_deref(), Some("6"));
    pair.amina_does("sound:on").await;
    assert_eq!(sounds(&pair.amina_sees().await).as_deref(), Some("6"));
}
