//! Guide sessions, and answers that somebody else wrote.

use super::{Engine, Scene, at, dossier_record, path, register_record};
use crate::journal::{Event, Help, Helped};
use crate::storage::{
    Author, Change, DossierId, GuideId, GuideRecord, PractitionerId, RegisterRecord, SaveError,
};

const MARIE: PractitionerId = PractitionerId([7; 16]);

fn guide(scene: &Scene, version: u32) -> GuideRecord {
    GuideRecord {
        id: GuideId([5; 16]),
        dossier: scene.dossier,
        practitioner: MARIE,
        began_at: at(1),
        ended_at: None,
        version,
        sealed: vec![version as u8; 70],
    }
}

pub(crate) async fn a_guide_session_moves_one_version_at_a_time_until_it_ends(
    engine: &impl Engine,
) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    storage.save(vec![Change::PutGuide(guide(&scene, 1))]).await.unwrap();
    for stale in [1, 3] {
        let error = storage.save(vec![Change::PutGuide(guide(&scene, stale))]).await.unwrap_err();
        assert!(matches!(error, SaveError::Conflict), "{stale}: {error:?}");
    }
    storage.save(vec![Change::PutGuide(guide(&scene, 2))]).await.unwrap();
    assert_eq!(storage.open_guides().await.unwrap(), [guide(&scene, 2)]);
    let ended = GuideRecord { ended_at: Some(at(9)), ..guide(&scene, 3) };
    storage.save(vec![Change::PutGuide(ended.clone())]).await.unwrap();
    assert_eq!(storage.open_guides().await.unwrap(), []);
    assert_eq!(storage.guides(scene.dossier).await.unwrap(), [ended]);
    let error = storage.save(vec![Change::PutGuide(guide(&scene, 4))]).await.unwrap_err();
    assert!(matches!(error, SaveError::Conflict), "{error:?}");
}

pub(crate) async fn a_guide_session_needs_its_dossier_and_goes_with_it(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let stranger = GuideRecord { dossier: DossierId([9; 16]), ..guide(&scene, 1) };
    let error = storage.save(vec![Change::PutGuide(stranger)]).await.unwrap_err();
    assert!(matches!(error, SaveError::Missing), "{error:?}");
    let other = dossier_record(2, scene.folder, at(0));
    let of_other = GuideRecord { id: GuideId([6; 16]), dossier: other.id, ..guide(&scene, 1) };
    let changes = vec![
        Change::OpenDossier(other),
        Change::PutGuide(guide(&scene, 1)),
        Change::PutGuide(of_other.clone()),
    ];
    storage.save(changes).await.unwrap();
    storage.save(vec![scene.delete()]).await.unwrap();
    assert_eq!(storage.guides(scene.dossier).await.unwrap(), []);
    assert_eq!(storage.open_guides().await.unwrap(), [of_other]);
}

pub(crate) async fn what_happened_while_somebody_helped_is_told(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let helped = Helped::of(GuideId([5; 16]), MARIE, Help::Accepted);
    let tell = |dossier| Change::Tell { dossier, at: at(2), helped: helped.clone() };
    storage.save(vec![tell(scene.dossier)]).await.unwrap();
    let journal = storage.journal(scene.folder).await.unwrap();
    let last: Event = serde_json::from_str(&journal.last().unwrap().event).unwrap();
    assert_eq!(last, Event::Helped { dossier: scene.dossier.into(), helped: helped.clone() });
    let error = storage.save(vec![tell(DossierId([9; 16]))]).await.unwrap_err();
    assert!(matches!(error, SaveError::Missing), "{error:?}");
}

pub(crate) async fn an_answer_keeps_its_author(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let written = RegisterRecord {
        author: Author::Practitioner(MARIE),
        ..register_record(1, 1, b"written by Marie")
    };
    let put = Change::PutRegister { dossier: scene.dossier, register: written.clone() };
    storage.save(vec![put, scene.put(1, 2, b"by the person")]).await.unwrap();
    let history = storage.history(scene.dossier, &path(1)).await.unwrap();
    assert_eq!(history, [written, register_record(1, 2, b"by the person")]);
    assert_eq!(storage.registers(scene.dossier).await.unwrap()[0].author, Author::Person);
}
