//! A save that comes to nothing, while somebody helps.

use app::guide::protocol::{Said, Side, Told, Why};
use futures_util::FutureExt;

use super::live::Live;
use super::{Pair, commit};
use crate::failing_storage::{FailingStorage, Trouble};

#[tokio::test]
async fn words_whose_save_came_to_nothing_leave_the_room_as_it_was() {
    for trouble in [Trouble::NotSaved, Trouble::SavedUnheard, Trouble::Wait] {
        let (app, storage) = FailingStorage::app(0, trouble, |_| {}).await;
        let mut pair = Pair::meet(&app, "fr").await;
        let path = pair.write().await;
        let room = pair.room(&app).await;
        let amina = Live::new(&app, &room, Side::Person).await;
        let kept = |op, version| [Told::Kept { op, version, other: None }];
        assert_eq!(amina.say(&app, commit(1, &path, 0, "Paul")).await, kept(1, 1));

        storage.fail_next();
        let mut saving = Box::pin(amina.say(&app, commit(2, &path, 1, "Pauline")));
        match trouble {
            // Nobody waits for it any more.
            Trouble::Wait => assert!((&mut saving).now_or_never().is_none()),
            _ => {
                let refused = [Told::Refused { op: Some(2), why: Why::Unsaved }];
                assert_eq!((&mut saving).await, refused, "{trouble:?}");
            }
        }
        drop(saving);
        let place = path.parse().unwrap();
        assert_eq!(room.version(&place, &app.site.around()).await.unwrap(), 1, "{trouble:?}");
        let seen = pair.marie_sees().await;
        assert!(seen.contains("\"Paul\"") && !seen.contains("Pauline"), "{trouble:?}");

        // And they are kept when they are said again, whether the database has them already or not.
        let again = amina.say(&app, commit(3, &path, 1, "Pauline")).await;
        assert_eq!(again, kept(3, 2), "{trouble:?}");
        assert!(pair.marie_sees().await.contains("\"Pauline\""), "{trouble:?}");
    }
}

#[tokio::test]
async fn a_first_answer_whose_save_came_to_nothing_was_never_given() {
    let (app, storage) = FailingStorage::app(0, Trouble::NotSaved, |_| {}).await;
    let mut pair = Pair::meet(&app, "fr").await;
    let name = pair.write().await;
    let tie = pair.path_of("helper-tie").await;
    let is_chosen = |page: &str| page.contains(" checked");
    let room = pair.room(&app).await;
    let amina = Live::new(&app, &room, Side::Person).await;
    let kept = |op| [Told::Kept { op, version: 1, other: None }];
    let choose = |op| {
        let parts = vec![("choice".to_owned(), "family".to_owned())];
        Said::Commit { op, path: tie.clone(), base: 0, parts, replayed: false }
    };
    assert_eq!(amina.say(&app, commit(1, &name, 0, "Paul")).await, kept(1));
    assert!(!is_chosen(&pair.amina_sees().await));

    storage.fail_next();
    let refused = [Told::Refused { op: Some(2), why: Why::Unsaved }];
    assert_eq!(amina.say(&app, choose(2)).await, refused);
    assert!(!is_chosen(&pair.amina_sees().await));
    let place = tie.parse().unwrap();
    assert_eq!(room.version(&place, &app.site.around()).await.unwrap(), 0);

    assert_eq!(amina.say(&app, choose(3)).await, kept(3));
    assert!(is_chosen(&pair.amina_sees().await));
}
