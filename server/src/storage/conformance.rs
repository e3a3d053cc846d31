//! What every engine must do, written once. An engine's own tests implement [`Engine`] and call [`conformance_suite!`], which makes one
//! test a behaviour; an engine that is not to be had here gives none, and says so.

mod guides;
mod one_register;
mod staff;

use std::sync::Arc;

use jiff::Timestamp;

use super::{
    Author, Change, DeliveryState, DossierId, DossierRecord, FolderId, JournalRecord, PathHash,
    RegisterRecord, SaveError, Storage, SubmissionRecord, TokenHash, WayBackRecord,
};
use crate::crypto::Chain;
use crate::journal::Event;
use crate::randomness::SeededRandomness;
pub(crate) use guides::*;
pub(crate) use one_register::*;
pub(crate) use staff::*;

/// One database of an engine, made for one test.
pub(crate) trait Engine {
    /// Opens the database without the journal's key; opened again after it was closed, it is the same one.
    async fn open_bare(&self) -> Arc<dyn Storage>;

    /// Opens the database.
    async fn open(&self) -> Arc<dyn Storage> {
        let storage = self.open_bare().await;
        storage.keep_journal(chain());
        storage
    }
}

/// The key of every test's journal.
pub(crate) fn chain() -> Chain {
    Chain::generate(&SeededRandomness::new(77))
}

macro_rules! conformance_suite {
    ($engine:expr) => {
        $crate::storage::conformance::conformance_suite!(@each $engine;
            a_new_database_is_empty
            a_session_is_found_by_its_hash_only
            a_session_needs_its_folder
            a_session_is_seen_and_never_backwards
            an_ended_session_is_gone_and_ending_it_again_is_fine
            a_batch_that_touches_an_ended_session_saves_nothing
            dossiers_come_newest_first_and_from_their_folder_only
            a_dossier_needs_its_folder_and_an_id_of_its_own
            a_folder_needs_an_id_of_its_own
            a_dossier_changes_its_language
            a_register_is_read_back_as_it_was_put
            a_register_moves_one_version_at_a_time
            a_register_needs_its_dossier
            registers_of_two_dossiers_do_not_mix
            every_change_of_a_folder_moves_the_end_of_its_journal
            history_keeps_every_version_oldest_first
            a_batch_may_put_two_versions_of_one_register
            a_failed_batch_leaves_nothing
            an_empty_batch_is_saved
            sending_keeps_what_was_sent_and_dates_the_dossier
            opening_a_dossier_never_sends_it
            a_dossier_is_sent_once
            a_sent_dossier_takes_no_more_answers
            a_reference_is_given_once
            sending_needs_a_dossier
            sessions_that_are_over_are_forgotten_by_their_age
            a_folder_keeps_its_number_and_gets_new_words
            a_number_belongs_to_one_folder
            what_was_sent_moves_on_its_way_one_step_at_a_time
            a_deleted_dossier_leaves_a_proof_and_nothing_else
            a_dossier_that_was_sent_or_is_another_folders_is_not_deleted
            a_key_is_wrapped_anew_only_when_nobody_was_faster
            every_dossier_is_reached_once_in_pieces
            each_change_tells_the_journal_in_order
            a_failed_batch_tells_the_journal_nothing
            heads_are_the_last_events_of_journals_that_moved
            a_large_batch_over_two_dossiers_makes_one_chain
            concurrent_saves_make_one_chain
            nothing_is_saved_without_the_journals_key
            the_key_check_is_kept_once
            times_are_kept_to_the_millisecond
            concurrent_saves_lose_no_update
            one_of_many_concurrent_sends_wins
            readers_see_whole_batches_only
            everything_is_there_after_reopening
            a_guide_session_moves_one_version_at_a_time_until_it_ends
            a_guide_session_needs_its_dossier_and_goes_with_it
            what_happened_while_somebody_helped_is_told
            an_answer_keeps_its_author
            an_account_is_found_by_its_id_and_by_its_name
            a_name_to_sign_in_and_an_organisations_name_are_given_once
            an_account_that_ends_keeps_its_row_and_loses_its_session
            a_code_is_used_up_by_one
            a_secret_of_codes_is_wrapped_anew_only_when_nobody_was_faster
            a_practitioner_works_on_one_device_at_a_time
            a_practitioners_session_is_used_proven_again_and_ended
            sessions_of_practitioners_are_forgotten_by_their_start
            a_closed_storage_fails_without_a_panic
        );
    };
    (@each $engine:expr; $($behaviour:ident)*) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $behaviour() {
                if let Some(engine) = $engine {
                    $crate::storage::conformance::$behaviour(&engine).await;
                }
            }
        )*
    };
}
pub(crate) use conformance_suite;

/// A moment `seconds` after the story begins.
pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

/// A question.
pub(crate) fn path(number: u8) -> PathHash {
    PathHash([number; 32])
}

fn token(number: u8) -> TokenHash {
    TokenHash::of(&[number; 32])
}

fn dossier_record(id: u8, folder: FolderId, opened_at: Timestamp) -> DossierRecord {
    DossierRecord {
        id: DossierId([id; 16]),
        folder,
        benefit: "c2s".into(),
        revision: "2026-1".into(),
        wrapped_key: vec![id, 0, 255],
        language: "fr".into(),
        opened_at,
        sent_at: None,
    }
}

pub(crate) fn register_record(question: u8, version: u32, sealed: &[u8]) -> RegisterRecord {
    RegisterRecord {
        path_hash: path(question),
        version,
        sealed: sealed.into(),
        author: Author::Person,
        committed_at: at(version.into()),
    }
}

fn submission_record(dossier: DossierId, reference: &str) -> SubmissionRecord {
    SubmissionRecord {
        dossier,
        reference: reference.into(),
        sealed: b"sealed content".into(),
        language: "ar".into(),
        sent_at: at(100),
    }
}

/// A person with a session and a dossier.
pub(crate) struct Scene {
    pub(crate) folder: FolderId,
    pub(crate) token: TokenHash,
    pub(crate) dossier: DossierId,
}

impl Scene {
    pub(crate) async fn set(storage: &dyn Storage) -> Self {
        let scene =
            Self { folder: FolderId([1; 16]), token: token(1), dossier: DossierId([1; 16]) };
        storage
            .save(vec![
                Change::CreateFolder { id: scene.folder, created_at: at(0) },
                Change::CreateSession {
                    token: scene.token,
                    folder: scene.folder,
                    started_at: at(0),
                    shared: false,
                },
                Change::OpenDossier(dossier_record(1, scene.folder, at(0))),
            ])
            .await
            .unwrap();
        scene
    }

    pub(crate) fn end(&self) -> Change {
        Change::EndSession { token: self.token, folder: self.folder, ended_at: at(1) }
    }

    pub(crate) fn delete(&self) -> Change {
        Change::DeleteDossier { dossier: self.dossier, folder: self.folder, deleted_at: at(50) }
    }

    fn deliver(&self, from: DeliveryState, to: DeliveryState) -> Change {
        Change::Deliver { dossier: self.dossier, from, to, at: at(200) }
    }

    pub(crate) fn put(&self, question: u8, version: u32, sealed: &[u8]) -> Change {
        Change::PutRegister {
            dossier: self.dossier,
            register: register_record(question, version, sealed),
        }
    }

    pub(crate) fn send(&self, reference: &str) -> Change {
        Change::Send(submission_record(self.dossier, reference))
    }
}

pub(crate) async fn a_new_database_is_empty(engine: &impl Engine) {
    let storage = engine.open().await;
    storage.check().await.unwrap();
    assert_eq!(storage.session(&token(1)).await.unwrap(), None);
    assert_eq!(storage.dossiers(FolderId([1; 16])).await.unwrap(), []);
    assert_eq!(storage.registers(DossierId([1; 16])).await.unwrap(), []);
    assert_eq!(storage.history(DossierId([1; 16]), &path(1)).await.unwrap(), []);
    assert_eq!(storage.submission(DossierId([1; 16])).await.unwrap(), None);
    assert_eq!(storage.key_check().await.unwrap(), None);
}

pub(crate) async fn a_session_is_found_by_its_hash_only(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let session = storage.session(&scene.token).await.unwrap().unwrap();
    assert_eq!((session.folder, session.started_at, session.seen_at), (scene.folder, at(0), at(0)));
    assert_eq!(storage.session(&token(2)).await.unwrap(), None);
}

pub(crate) async fn a_session_needs_its_folder(engine: &impl Engine) {
    let storage = engine.open().await;
    let change = Change::CreateSession {
        token: token(1),
        folder: FolderId([9; 16]),
        started_at: at(0),
        shared: false,
    };
    assert!(matches!(storage.save(vec![change]).await, Err(SaveError::Missing)));
}

pub(crate) async fn a_session_is_seen_and_never_backwards(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    for (seen, kept) in [(60, 60), (30, 60), (90, 90)] {
        storage
            .save(vec![Change::TouchSession { token: scene.token, seen_at: at(seen) }])
            .await
            .unwrap();
        let session = storage.session(&scene.token).await.unwrap().unwrap();
        assert_eq!((session.started_at, session.seen_at), (at(0), at(kept)));
    }
}

pub(crate) async fn an_ended_session_is_gone_and_ending_it_again_is_fine(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    storage
        .save(vec![Change::CreateSession {
            token: token(2),
            folder: scene.folder,
            started_at: at(1),
            shared: true,
        }])
        .await
        .unwrap();
    for _ in 0..2 {
        storage.save(vec![scene.end()]).await.unwrap();
        assert_eq!(storage.session(&scene.token).await.unwrap(), None);
    }
    assert!(storage.session(&token(2)).await.unwrap().unwrap().shared, "the other session goes on");
    let ended = |record: &JournalRecord| record.event == r#""session-ended""#;
    let journal = storage.journal(scene.folder).await.unwrap();
    assert_eq!(journal.into_iter().filter(ended).count(), 1);
}

pub(crate) async fn a_batch_that_touches_an_ended_session_saves_nothing(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    storage.save(vec![scene.end()]).await.unwrap();
    let late =
        vec![scene.put(1, 1, b"late"), Change::TouchSession { token: scene.token, seen_at: at(1) }];
    assert!(matches!(storage.save(late).await, Err(SaveError::Missing)));
    assert_eq!(storage.registers(scene.dossier).await.unwrap(), []);
}

pub(crate) async fn dossiers_come_newest_first_and_from_their_folder_only(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let other = FolderId([2; 16]);
    let (second, third, foreign) = (
        dossier_record(2, scene.folder, at(20)),
        dossier_record(3, scene.folder, at(10)),
        dossier_record(4, other, at(30)),
    );
    storage
        .save(vec![
            Change::CreateFolder { id: other, created_at: at(0) },
            Change::OpenDossier(second.clone()),
            Change::OpenDossier(third.clone()),
            Change::OpenDossier(foreign.clone()),
        ])
        .await
        .unwrap();
    assert_eq!(
        storage.dossiers(scene.folder).await.unwrap(),
        [second, third, dossier_record(1, scene.folder, at(0))]
    );
    assert_eq!(storage.dossiers(other).await.unwrap(), [foreign]);
}

pub(crate) async fn a_dossier_needs_its_folder_and_an_id_of_its_own(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let homeless = Change::OpenDossier(dossier_record(2, FolderId([9; 16]), at(0)));
    assert!(matches!(storage.save(vec![homeless]).await, Err(SaveError::Missing)));
    let twice = Change::OpenDossier(DossierRecord {
        benefit: "other".into(),
        ..dossier_record(1, scene.folder, at(5))
    });
    assert!(matches!(storage.save(vec![twice]).await, Err(SaveError::Conflict)));
    assert_eq!(
        storage.dossiers(scene.folder).await.unwrap(),
        [dossier_record(1, scene.folder, at(0))]
    );
}

pub(crate) async fn a_folder_needs_an_id_of_its_own(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let twice = Change::CreateFolder { id: scene.folder, created_at: at(1) };
    assert!(matches!(storage.save(vec![twice]).await, Err(SaveError::Conflict)));
}

pub(crate) async fn a_dossier_changes_its_language(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let change = |dossier| Change::SetDossierLanguage { dossier, language: "fr-x-falc".into() };
    storage.save(vec![change(scene.dossier)]).await.unwrap();
    assert_eq!(storage.dossiers(scene.folder).await.unwrap()[0].language, "fr-x-falc");
    assert!(matches!(
        storage.save(vec![change(DossierId([9; 16]))]).await,
        Err(SaveError::Missing)
    ));
}

pub(crate) async fn a_register_is_read_back_as_it_was_put(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let every_byte: Vec<u8> = (0..=255).cycle().take(70_000).collect();
    storage.save(vec![scene.put(1, 1, &every_byte), scene.put(2, 1, b"")]).await.unwrap();
    let mut registers = storage.registers(scene.dossier).await.unwrap();
    registers.sort_by_key(|register| register.path_hash);
    assert_eq!(registers, [register_record(1, 1, &every_byte), register_record(2, 1, b"")]);
}

pub(crate) async fn a_register_moves_one_version_at_a_time(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    for refused in [0, 2, u32::MAX] {
        assert!(
            matches!(
                storage.save(vec![scene.put(1, refused, b"x")]).await,
                Err(SaveError::Conflict)
            ),
            "{refused}"
        );
    }
    storage.save(vec![scene.put(1, 1, b"one")]).await.unwrap();
    for refused in [0, 1, 3, u32::MAX] {
        assert!(
            matches!(
                storage.save(vec![scene.put(1, refused, b"x")]).await,
                Err(SaveError::Conflict)
            ),
            "{refused}"
        );
    }
    storage.save(vec![scene.put(1, 2, b"two")]).await.unwrap();
    assert_eq!(storage.registers(scene.dossier).await.unwrap(), [register_record(1, 2, b"two")]);
}

pub(crate) async fn a_register_needs_its_dossier(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let change =
        Change::PutRegister { dossier: DossierId([9; 16]), register: register_record(1, 1, b"x") };
    assert!(matches!(storage.save(vec![change]).await, Err(SaveError::Missing)));
    assert_eq!(storage.registers(scene.dossier).await.unwrap(), []);
}

pub(crate) async fn registers_of_two_dossiers_do_not_mix(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let other = Scene {
        dossier: DossierId([2; 16]),
        ..Scene { folder: scene.folder, token: scene.token, dossier: scene.dossier }
    };
    storage
        .save(vec![
            Change::OpenDossier(dossier_record(2, scene.folder, at(1))),
            scene.put(1, 1, b"mine"),
            other.put(1, 1, b"other"),
        ])
        .await
        .unwrap();
    assert_eq!(storage.registers(scene.dossier).await.unwrap(), [register_record(1, 1, b"mine")]);
    assert_eq!(
        storage.history(other.dossier, &path(1)).await.unwrap(),
        [register_record(1, 1, b"other")]
    );
}

pub(crate) async fn every_change_of_a_folder_moves_the_end_of_its_journal(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let mut ends = vec![storage.journal_end(scene.folder).await.unwrap()];
    for change in [scene.put(1, 1, b"one"), scene.put(1, 2, b"two"), scene.put(2, 1, b"one")] {
        storage.save(vec![change]).await.unwrap();
        ends.push(storage.journal_end(scene.folder).await.unwrap());
    }
    let last = storage.journal(scene.folder).await.unwrap().pop().unwrap();
    assert_eq!(ends.last().unwrap(), &Some(last.sequence));
    let ends: Vec<_> = ends.into_iter().map(Option::unwrap).collect();
    assert!(ends.windows(2).all(|two| two[0] + 1 == two[1]), "one event a change: {ends:?}");
    assert_eq!(storage.journal_end(FolderId([0xee; 16])).await.unwrap(), None);
}

pub(crate) async fn history_keeps_every_version_oldest_first(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    for version in 1..=12 {
        storage.save(vec![scene.put(1, version, &version.to_le_bytes())]).await.unwrap();
    }
    storage.save(vec![scene.put(2, 1, b"another question")]).await.unwrap();
    let expected: Vec<_> =
        (1..=12_u32).map(|version| register_record(1, version, &version.to_le_bytes())).collect();
    assert_eq!(storage.history(scene.dossier, &path(1)).await.unwrap(), expected);
}

pub(crate) async fn a_batch_may_put_two_versions_of_one_register(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    storage.save(vec![scene.put(1, 1, b"one"), scene.put(1, 2, b"two")]).await.unwrap();
    assert_eq!(storage.registers(scene.dossier).await.unwrap(), [register_record(1, 2, b"two")]);
    assert_eq!(storage.history(scene.dossier, &path(1)).await.unwrap().len(), 2);
}

pub(crate) async fn a_failed_batch_leaves_nothing(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let folder = FolderId([2; 16]);
    let batch = vec![
        scene.put(1, 1, b"one"),
        Change::CreateFolder { id: folder, created_at: at(0) },
        Change::CreateSession { token: token(2), folder, started_at: at(0), shared: false },
        Change::OpenDossier(dossier_record(2, folder, at(0))),
        Change::SetDossierLanguage { dossier: scene.dossier, language: "ar".into() },
        scene.end(),
        scene.send("REF-1"),
        Change::SetKeyCheck { wrapped: vec![1] },
        scene.put(2, 1, b"too late"),
    ];
    assert!(matches!(storage.save(batch).await, Err(SaveError::AlreadySent)));
    assert_eq!(storage.registers(scene.dossier).await.unwrap(), []);
    assert_eq!(storage.history(scene.dossier, &path(1)).await.unwrap(), []);
    assert_eq!(storage.session(&token(2)).await.unwrap(), None);
    assert!(storage.session(&scene.token).await.unwrap().is_some());
    assert_eq!(storage.dossiers(folder).await.unwrap(), []);
    assert_eq!(
        storage.dossiers(scene.folder).await.unwrap(),
        [dossier_record(1, scene.folder, at(0))]
    );
    assert_eq!(storage.submission(scene.dossier).await.unwrap(), None);
    assert_eq!(storage.key_check().await.unwrap(), None);
    storage.save(vec![scene.put(1, 1, b"again")]).await.unwrap();
}

pub(crate) async fn an_empty_batch_is_saved(engine: &impl Engine) {
    engine.open().await.save(Vec::new()).await.unwrap();
}

pub(crate) async fn sending_keeps_what_was_sent_and_dates_the_dossier(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    storage.save(vec![scene.put(1, 1, b"one"), scene.send("REF-1")]).await.unwrap();
    assert_eq!(
        storage.submission(scene.dossier).await.unwrap(),
        Some(submission_record(scene.dossier, "REF-1"))
    );
    let dossier = &storage.dossiers(scene.folder).await.unwrap()[0];
    assert_eq!((dossier.sent_at, dossier.language.as_str()), (Some(at(100)), "fr"));
}

pub(crate) async fn opening_a_dossier_never_sends_it(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let claimed = DossierRecord { sent_at: Some(at(1)), ..dossier_record(2, scene.folder, at(1)) };
    storage.save(vec![Change::OpenDossier(claimed)]).await.unwrap();
    assert_eq!(storage.dossiers(scene.folder).await.unwrap()[0].sent_at, None);
}

pub(crate) async fn a_dossier_is_sent_once(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    storage.save(vec![scene.send("REF-1")]).await.unwrap();
    for reference in ["REF-1", "REF-2"] {
        assert!(matches!(
            storage.save(vec![scene.send(reference)]).await,
            Err(SaveError::AlreadySent)
        ));
    }
    assert_eq!(storage.submission(scene.dossier).await.unwrap().unwrap().reference, "REF-1");
}

pub(crate) async fn a_sent_dossier_takes_no_more_answers(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    storage.save(vec![scene.put(1, 1, b"one"), scene.send("REF-1")]).await.unwrap();
    for change in
        [scene.put(1, 2, b"two"), scene.put(2, 1, b"new"), scene.put(1, 7, b"wrong version too")]
    {
        assert!(matches!(storage.save(vec![change]).await, Err(SaveError::AlreadySent)));
    }
    assert_eq!(storage.registers(scene.dossier).await.unwrap(), [register_record(1, 1, b"one")]);
}

pub(crate) async fn a_reference_is_given_once(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let other = DossierId([2; 16]);
    storage
        .save(vec![
            Change::OpenDossier(dossier_record(2, scene.folder, at(1))),
            scene.send("REF-1"),
        ])
        .await
        .unwrap();
    let same = Change::Send(submission_record(other, "REF-1"));
    assert!(matches!(storage.save(vec![same]).await, Err(SaveError::ReferenceTaken)));
    assert_eq!(storage.submission(other).await.unwrap(), None);
    storage.save(vec![Change::Send(submission_record(other, "REF-2"))]).await.unwrap();
}

pub(crate) async fn sending_needs_a_dossier(engine: &impl Engine) {
    let storage = engine.open().await;
    let change = Change::Send(submission_record(DossierId([9; 16]), "REF-1"));
    assert!(matches!(storage.save(vec![change]).await, Err(SaveError::Missing)));
}

pub(crate) async fn the_key_check_is_kept_once(engine: &impl Engine) {
    let storage = engine.open().await;
    storage.save(vec![Change::SetKeyCheck { wrapped: vec![1, 2] }]).await.unwrap();
    assert!(matches!(
        storage.save(vec![Change::SetKeyCheck { wrapped: vec![3] }]).await,
        Err(SaveError::Conflict)
    ));
    assert_eq!(storage.key_check().await.unwrap(), Some(vec![1, 2]));
}

pub(crate) async fn times_are_kept_to_the_millisecond(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let seen_at = Timestamp::from_nanosecond(1_900_000_000_123_456_789).unwrap();
    storage.save(vec![Change::TouchSession { token: scene.token, seen_at }]).await.unwrap();
    let kept = storage.session(&scene.token).await.unwrap().unwrap().seen_at;
    assert_eq!(kept.as_nanosecond(), 1_900_000_000_123_000_000);
}

pub(crate) async fn concurrent_saves_lose_no_update(engine: &impl Engine) {
    const TASKS: u8 = 8;
    const SAVES: u8 = 10;
    let storage = engine.open().await;
    let scene = Arc::new(Scene::set(&*storage).await);
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let (storage, scene) = (storage.clone(), scene.clone());
            tokio::spawn(async move {
                for save in 0..SAVES {
                    loop {
                        let current = storage
                            .registers(scene.dossier)
                            .await
                            .unwrap()
                            .first()
                            .map_or(0, |register| register.version);
                        match storage.save(vec![scene.put(1, current + 1, &[task, save])]).await {
                            Ok(()) => break,
                            Err(SaveError::Conflict) => {}
                            Err(error) => panic!("{error:?}"),
                        }
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let history = storage.history(scene.dossier, &path(1)).await.unwrap();
    let versions: Vec<_> = history.iter().map(|register| register.version).collect();
    assert_eq!(versions, (1..=u32::from(TASKS) * u32::from(SAVES)).collect::<Vec<_>>());
    let mut values: Vec<_> = history.into_iter().map(|register| register.sealed).collect();
    values.sort();
    values.dedup();
    assert_eq!(
        values.len(),
        usize::from(TASKS) * usize::from(SAVES),
        "each save is in the history once"
    );
}

pub(crate) async fn one_of_many_concurrent_sends_wins(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let sends: Vec<_> = (0..16)
        .map(|number| {
            let (storage, change) = (storage.clone(), scene.send(&format!("REF-{number}")));
            tokio::spawn(async move { storage.save(vec![change]).await })
        })
        .collect();
    let mut won = 0;
    for send in sends {
        match send.await.unwrap() {
            Ok(()) => won += 1,
            Err(SaveError::AlreadySent) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    assert_eq!(won, 1);
}

pub(crate) async fn readers_see_whole_batches_only(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let writing = {
        let (storage, dossier) = (storage.clone(), scene.dossier);
        tokio::spawn(async move {
            for version in 1..=30 {
                let batch = (1..=5)
                    .map(|question| Change::PutRegister {
                        dossier,
                        register: register_record(question, version, b"x"),
                    })
                    .collect();
                storage.save(batch).await.unwrap();
            }
        })
    };
    loop {
        let finished = writing.is_finished();
        let registers = storage.registers(scene.dossier).await.unwrap();
        assert!(registers.is_empty() || registers.len() == 5, "{} registers", registers.len());
        assert!(registers.windows(2).all(|pair| pair[0].version == pair[1].version));
        if finished {
            break;
        }
    }
    writing.await.unwrap();
}

pub(crate) async fn everything_is_there_after_reopening(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let changes = vec![
        scene.put(1, 1, b"one"),
        scene.put(1, 2, b"two"),
        scene.send("REF-1"),
        Change::SetKeyCheck { wrapped: vec![7] },
    ];
    storage.save(changes).await.unwrap();
    storage.close().await;

    let storage = engine.open().await;
    assert!(storage.session(&scene.token).await.unwrap().is_some());
    assert_eq!(storage.dossiers(scene.folder).await.unwrap()[0].sent_at, Some(at(100)));
    assert_eq!(storage.registers(scene.dossier).await.unwrap(), [register_record(1, 2, b"two")]);
    assert_eq!(
        storage.history(scene.dossier, &path(1)).await.unwrap(),
        [register_record(1, 1, b"one"), register_record(1, 2, b"two")]
    );
    assert_eq!(storage.submission(scene.dossier).await.unwrap().unwrap().reference, "REF-1");
    assert_eq!(storage.key_check().await.unwrap(), Some(vec![7]));
}

pub(crate) async fn a_closed_storage_fails_without_a_panic(engine: &impl Engine) {
    let storage = engine.open().await;
    storage.close().await;
    storage.close().await;
    assert!(storage.check().await.is_err());
    assert!(matches!(storage.save(Vec::new()).await, Err(SaveError::Unavailable(_))));
}

pub(crate) async fn sessions_that_are_over_are_forgotten_by_their_age(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let seen_at = at(10);
    storage.save(vec![Change::TouchSession { token: scene.token, seen_at }]).await.unwrap();
    storage.save(vec![Change::ForgetSessions { seen_before: at(10) }]).await.unwrap();
    assert!(storage.session(&scene.token).await.unwrap().is_some());
    storage.save(vec![Change::ForgetSessions { seen_before: at(11) }]).await.unwrap();
    assert_eq!(storage.session(&scene.token).await.unwrap(), None);
}

fn way_back_record(folder: FolderId, number: &str, words: &str) -> WayBackRecord {
    let (number, words_hash) = (number.to_owned(), format!("$argon2id${words}"));
    WayBackRecord { folder, number, words_hash, made_at: at(3) }
}

pub(crate) async fn a_folder_keeps_its_number_and_gets_new_words(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    assert_eq!(storage.way_back("123456789").await.unwrap(), None);
    assert_eq!(storage.way_back_to(scene.folder).await.unwrap(), None);
    for words in ["first", "second"] {
        let way_back = way_back_record(scene.folder, "123456789", words);
        storage.save(vec![Change::SetWayBack(way_back.clone())]).await.unwrap();
        assert_eq!(storage.way_back("123456789").await.unwrap().as_ref(), Some(&way_back));
        assert_eq!(storage.way_back_to(scene.folder).await.unwrap(), Some(way_back));
    }
    let other_number = way_back_record(scene.folder, "987654321", "third");
    assert!(matches!(
        storage.save(vec![Change::SetWayBack(other_number)]).await,
        Err(SaveError::Conflict)
    ));
    let nobody = way_back_record(FolderId([9; 16]), "987654321", "x");
    assert!(matches!(
        storage.save(vec![Change::SetWayBack(nobody)]).await,
        Err(SaveError::Missing)
    ));
}

pub(crate) async fn a_number_belongs_to_one_folder(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let other = FolderId([2; 16]);
    let mine = way_back_record(scene.folder, "123456789", "mine");
    storage
        .save(vec![
            Change::CreateFolder { id: other, created_at: at(0) },
            Change::SetWayBack(mine.clone()),
        ])
        .await
        .unwrap();
    let same = Change::SetWayBack(way_back_record(other, "123456789", "other"));
    assert!(matches!(storage.save(vec![same]).await, Err(SaveError::NumberTaken)));
    assert_eq!(storage.way_back("123456789").await.unwrap(), Some(mine));
}

pub(crate) async fn what_was_sent_moves_on_its_way_one_step_at_a_time(engine: &impl Engine) {
    use DeliveryState::{HandedOver, Ready, Waiting};
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    assert!(matches!(
        storage.save(vec![scene.deliver(Waiting, Ready)]).await,
        Err(SaveError::Missing)
    ));
    assert_eq!(storage.unfinished_deliveries().await.unwrap(), []);
    storage.save(vec![scene.send("REF-1")]).await.unwrap();
    let waiting = storage.delivery(scene.dossier).await.unwrap().unwrap();
    assert_eq!((waiting.state, waiting.since), (Waiting, at(100)));
    assert_eq!(storage.unfinished_deliveries().await.unwrap(), [waiting]);
    storage.save(vec![scene.deliver(Waiting, Ready)]).await.unwrap();
    assert!(matches!(
        storage.save(vec![scene.deliver(Waiting, Ready)]).await,
        Err(SaveError::Conflict)
    ));
    let ready = storage.delivery(scene.dossier).await.unwrap().unwrap();
    assert_eq!((ready.state, ready.since), (Ready, at(200)));
    storage.save(vec![scene.deliver(Ready, HandedOver)]).await.unwrap();
    assert_eq!(storage.unfinished_deliveries().await.unwrap(), []);
    assert_eq!(storage.delivery(scene.dossier).await.unwrap().unwrap().state, HandedOver);
}

pub(crate) async fn a_deleted_dossier_leaves_a_proof_and_nothing_else(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    storage.save(vec![scene.put(1, 1, b"one"), scene.put(1, 2, b"two")]).await.unwrap();
    let before = storage.journal(scene.folder).await.unwrap();
    storage.save(vec![scene.delete()]).await.unwrap();
    assert_eq!(storage.dossier(scene.dossier).await.unwrap(), None);
    assert_eq!(storage.dossiers(scene.folder).await.unwrap(), []);
    assert_eq!(storage.registers(scene.dossier).await.unwrap(), []);
    assert_eq!(storage.history(scene.dossier, &path(1)).await.unwrap(), []);
    assert_eq!(storage.deletion(scene.dossier).await.unwrap(), Some(at(50)));
    let after = storage.journal(scene.folder).await.unwrap();
    assert_eq!(after[..before.len()], before[..], "the journal stays");
    assert!(after[before.len()].event.contains("dossier-deleted"));
    assert!(matches!(storage.save(vec![scene.put(1, 3, b"x")]).await, Err(SaveError::Missing)));
    assert!(matches!(storage.save(vec![scene.delete()]).await, Err(SaveError::Missing)));
}

pub(crate) async fn a_dossier_that_was_sent_or_is_another_folders_is_not_deleted(
    engine: &impl Engine,
) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let stranger = FolderId([2; 16]);
    let theft =
        Change::DeleteDossier { dossier: scene.dossier, folder: stranger, deleted_at: at(50) };
    let create = Change::CreateFolder { id: stranger, created_at: at(0) };
    storage.save(vec![create, scene.put(1, 1, b"one")]).await.unwrap();
    assert!(matches!(storage.save(vec![theft]).await, Err(SaveError::Missing)));
    storage.save(vec![scene.send("REF-1")]).await.unwrap();
    assert!(matches!(storage.save(vec![scene.delete()]).await, Err(SaveError::AlreadySent)));
    assert_eq!(storage.registers(scene.dossier).await.unwrap().len(), 1);
    assert_eq!(storage.deletion(scene.dossier).await.unwrap(), None);
}

pub(crate) async fn a_key_is_wrapped_anew_only_when_nobody_was_faster(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let wrapped = dossier_record(1, scene.folder, at(0)).wrapped_key;
    let rewrap = |dossier, from: &[u8], to: &[u8]| Change::Rewrap {
        dossier,
        from: from.to_vec(),
        to: to.to_vec(),
    };
    storage.save(vec![rewrap(scene.dossier, &wrapped, b"new")]).await.unwrap();
    assert!(matches!(
        storage.save(vec![rewrap(scene.dossier, &wrapped, b"newer")]).await,
        Err(SaveError::Conflict)
    ));
    assert!(matches!(
        storage.save(vec![rewrap(DossierId([9; 16]), &wrapped, b"x")]).await,
        Err(SaveError::Missing)
    ));
    assert_eq!(storage.dossier(scene.dossier).await.unwrap().unwrap().wrapped_key, b"new");
    let (from, to) = (vec![1], vec![2]);
    storage
        .save(vec![
            Change::SetKeyCheck { wrapped: from.clone() },
            Change::SetJournalKey { wrapped: from.clone() },
            Change::RewrapKeyCheck { from: from.clone(), to: to.clone() },
            Change::RewrapJournalKey { from: from.clone(), to: to.clone() },
        ])
        .await
        .unwrap();
    assert_eq!(storage.key_check().await.unwrap().as_ref(), Some(&to));
    assert_eq!(storage.journal_key().await.unwrap().as_ref(), Some(&to));
    for late in [
        Change::RewrapKeyCheck { from: from.clone(), to: to.clone() },
        Change::RewrapJournalKey { from: from.clone(), to: to.clone() },
        Change::SetJournalKey { wrapped: from.clone() },
    ] {
        assert!(matches!(storage.save(vec![late]).await, Err(SaveError::Conflict)));
    }
}

pub(crate) async fn every_dossier_is_reached_once_in_pieces(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let more =
        (2..=7).map(|id| Change::OpenDossier(dossier_record(id, scene.folder, at(id.into()))));
    storage.save(more.collect()).await.unwrap();
    let (mut reached, mut after) = (Vec::new(), None);
    loop {
        let piece = storage.dossiers_after(after, 3).await.unwrap();
        assert!(piece.len() <= 3);
        let Some(last) = piece.last() else { break };
        after = Some(last.id);
        reached.extend(piece.iter().map(|record| record.id.0[0]));
    }
    assert_eq!(reached, (1..=7).collect::<Vec<_>>());
}

/// Fails unless the journal is whole: sequences without a gap, links that hold.
pub(crate) fn expect_whole(journal: &[JournalRecord]) {
    let chain = chain();
    let mut before = None;
    for (record, sequence) in journal.iter().zip(1..) {
        assert_eq!(record.sequence, sequence);
        let at = record.at.as_millisecond();
        let link = chain.link(before.as_ref(), record.folder, sequence, at, &record.event);
        assert_eq!(record.chain, link, "event {sequence}");
        before = Some(link);
    }
}

pub(crate) async fn each_change_tells_the_journal_in_order(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let way_back = way_back_record(scene.folder, "123456789", "words");
    storage
        .save(vec![
            Change::SetWayBack(way_back),
            scene.put(1, 1, b"one"),
            Change::TouchSession { token: scene.token, seen_at: at(5) },
            scene.put(1, 2, b"two"),
            scene.send("REF-1"),
            scene.deliver(DeliveryState::Waiting, DeliveryState::Ready),
            scene.end(),
        ])
        .await
        .unwrap();
    let journal = storage.journal(scene.folder).await.unwrap();
    expect_whole(&journal);
    let told: Vec<String> = journal
        .iter()
        .map(|record| {
            let event: Event = serde_json::from_str(&record.event).unwrap();
            let told = format!("{event:?}");
            told.split([' ', '{']).next().unwrap_or_default().to_owned()
        })
        .collect();
    let expected = [
        "FolderCreated",
        "SessionStarted",
        "DossierOpened",
        "WordsMade",
        "AnswerCommitted",
        "AnswerCommitted",
        "DossierSent",
        "DossierReady",
        "SessionEnded",
    ];
    assert_eq!(told, expected);
}

pub(crate) async fn a_failed_batch_tells_the_journal_nothing(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let before = storage.journal(scene.folder).await.unwrap();
    assert!(storage.save(vec![scene.put(1, 1, b"one"), scene.put(2, 7, b"x")]).await.is_err());
    assert_eq!(storage.journal(scene.folder).await.unwrap(), before);
}

pub(crate) async fn heads_are_the_last_events_of_journals_that_moved(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let other = FolderId([2; 16]);
    storage.save(vec![Change::CreateFolder { id: other, created_at: at(0) }]).await.unwrap();
    storage.save(vec![scene.put(1, 1, b"one"), scene.put(1, 2, b"two")]).await.unwrap();
    let all = storage.journal_heads(Timestamp::UNIX_EPOCH).await.unwrap();
    assert_eq!(
        all.iter().map(|head| (head.folder, head.sequence)).collect::<Vec<_>>(),
        [(scene.folder, 5), (other, 1)]
    );
    let moved = storage.journal_heads(at(1)).await.unwrap();
    assert_eq!(moved, [storage.journal(scene.folder).await.unwrap().pop().unwrap()]);
    assert_eq!(storage.folders().await.unwrap(), [scene.folder, other]);
}

pub(crate) async fn a_large_batch_over_two_dossiers_makes_one_chain(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Scene::set(&*storage).await;
    let other = Scene { dossier: DossierId([2; 16]), ..scene };
    let mut batch: Vec<_> = (1..=20).map(|question| scene.put(question, 1, b"x")).collect();
    batch.push(Change::OpenDossier(dossier_record(2, scene.folder, at(1))));
    for question in 1..=5 {
        batch.extend([scene.put(question, 2, b"y"), other.put(question, 1, b"z")]);
    }
    storage.save(batch).await.unwrap();
    let journal = storage.journal(scene.folder).await.unwrap();
    assert_eq!(journal.len(), 3 + 31);
    expect_whole(&journal);
    assert_eq!(storage.registers(scene.dossier).await.unwrap().len(), 20);
    assert_eq!(storage.history(scene.dossier, &path(5)).await.unwrap().len(), 2);
    assert_eq!(storage.registers(other.dossier).await.unwrap().len(), 5);
}

pub(crate) async fn concurrent_saves_make_one_chain(engine: &impl Engine) {
    let storage = engine.open().await;
    let scene = Arc::new(Scene::set(&*storage).await);
    let saves: Vec<_> = (1..=40)
        .map(|question| {
            let (storage, change) = (storage.clone(), scene.put(question, 1, b"x"));
            tokio::spawn(async move { storage.save(vec![change]).await })
        })
        .collect();
    for save in saves {
        save.await.unwrap().unwrap();
    }
    let journal = storage.journal(scene.folder).await.unwrap();
    assert_eq!(journal.len(), 43);
    expect_whole(&journal);
}

pub(crate) async fn nothing_is_saved_without_the_journals_key(engine: &impl Engine) {
    let storage = engine.open_bare().await;
    let create = Change::CreateFolder { id: FolderId([1; 16]), created_at: at(0) };
    assert!(matches!(storage.save(vec![create]).await, Err(SaveError::Unavailable(_))));
    assert_eq!(storage.folders().await.unwrap(), []);
}
