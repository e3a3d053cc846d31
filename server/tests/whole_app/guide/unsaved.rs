//! A save that comes to nothing, while somebody helps.

use app::guide::protocol::{Side, Told, Why};
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
