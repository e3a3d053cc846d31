//! Two devices of the person, one of which is told what was saved on the other.

use app::guide::protocol::{Said, Side, Told};

use super::live::Live;
use super::{Pair, commit};
use crate::person::App;
use crate::robot::Robot;

fn is_answer(told: &Told) -> bool {
    matches!(told, Told::Answer { author: Side::Person, .. })
}

#[tokio::test]
async fn what_is_saved_on_one_device_is_told_to_the_others_and_the_later_one_counts() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "ar").await;
    let path = pair.write().await;
    let room = pair.room(&app).await;
    let mut phone = Live::new(&app, &room, Side::Person).await;
    let mut tablet = Live::new(&app, &room, Side::Person).await;
    let kept = phone.say(&app, commit(1, &path, 0, "Karim")).await;
    assert!(matches!(kept[..], [Told::Kept { op: 1, version: 1, .. }]), "{kept:?}");
    assert_eq!(phone.told(), [], "the sender is told that it is kept, and nothing else");
    let told = tablet.told();
    let Some(Told::Answer { version: 1, parts, .. }) = told.iter().find(|told| is_answer(told))
    else {
        panic!("{told:?}")
    };
    assert_eq!(parts[0].1, "Karim");
    // The tablet had not seen it, and is not refused.
    let kept = tablet.say(&app, commit(1, &path, 0, "Leïla")).await;
    assert!(matches!(kept[..], [Told::Kept { version: 2, .. }]), "{kept:?}");
    assert!(phone.told().iter().any(is_answer));
    assert_eq!(pair.field(&path).await, "Leïla");
}

#[tokio::test]
async fn what_a_plain_page_saves_is_told_to_the_devices_that_are_connected() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let room = pair.room(&app).await;
    let mut tablet = Live::new(&app, &room, Side::Person).await;
    let fields = [(format!("{path}.text"), "Karim"), ("action".to_owned(), "sections")];
    pair.amina.post(&pair.page, &fields).await.location();
    let told = tablet.told();
    assert!(told.iter().any(is_answer), "{told:?}");
}

#[tokio::test]
async fn what_a_button_changes_on_one_device_is_looked_up_by_the_others() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    pair.go_to("nir", &mut Robot::new()).await;
    let open = pair.show_button().await;
    let room = pair.room(&app).await;
    let mut phone = Live::new(&app, &room, Side::Person).await;
    let mut tablet = Live::new(&app, &room, Side::Person).await;
    for verb in [open.as_str(), "close", "quiet:on", "follow:on"] {
        let said = Said::Press { op: 5, verb: verb.to_owned() };
        assert_eq!(phone.say(&app, said).await, [Told::Done { op: 5 }], "{verb}");
        assert_eq!(tablet.told(), [Told::Reload], "{verb}");
        assert_eq!(phone.told(), [], "{verb}");
    }
}
