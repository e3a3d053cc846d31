//! The key is changed while people apply.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::http::StatusCode;
use server::crypto::KeyRing;
use server::dossier::Dossier;
use server::randomness::SystemRandomness;
use server::rotation::{rotate, under_each_key};
use server::staff::Authenticator;
use server::startup::open_journal;
use server::storage::StaffChange;

use crate::person::App;
use crate::practitioner::PASSWORD;
use crate::robot::Robot;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_opens_without_the_old_key_after_a_rotation_while_people_apply() {
    let app = App::new().await;
    let mut early = app.person();
    let first = early.start("fr").await;
    let stop = Arc::new(AtomicBool::new(false));
    let mut robots = tokio::task::JoinSet::new();
    for _ in 0..2 {
        let (mut person, stop) = (app.person(), stop.clone());
        robots.spawn(async move {
            let mut journeys = 0;
            while !stop.load(Ordering::Relaxed) || journeys == 0 {
                let first = person.start("fr").await;
                Robot::new().walk(&mut person, &first, |_, _| {}).await;
                person.cookie = None;
                journeys += 1;
            }
        });
    }
    // The command is another program: it has a ring of its own.
    let folder = app.folder.path().join("keys");
    let ring = KeyRing::open(&folder).unwrap();
    let storage = &*app.site.storage;
    let rotation = rotate(storage, &ring, &SystemRandomness).await.unwrap();
    assert!(rotation.is_new && rotation.key == 2 && rotation.dossiers >= 1, "{rotation:?}");
    stop.store(true, Ordering::Relaxed);
    while let Some(robot) = robots.join_next().await {
        robot.unwrap();
    }
    // A dossier may have been wrapped just before and saved just after: `guichet keys list` shows it, and running it again takes it along.
    while under_each_key(storage).await.unwrap().contains_key(&1) {
        assert!(!rotate(storage, &ring, &SystemRandomness).await.unwrap().is_new);
    }
    assert_eq!(under_each_key(storage).await.unwrap().into_keys().collect::<Vec<_>>(), [2]);

    std::fs::remove_file(folder.join("1.key")).unwrap();
    let ring = KeyRing::open(&folder).unwrap();
    open_journal(storage, &ring, &SystemRandomness).await.unwrap();
    let dossiers = storage.dossiers_after(None, 1_000).await.unwrap();
    assert!(dossiers.len() >= 3);
    for record in dossiers {
        Dossier::read(record, storage, &ring).await.unwrap();
    }
    let fields = Robot::new().fields(&early.get(&first).await.text());
    early.post(&first, &fields).await.location();
}

#[tokio::test]
async fn an_interrupted_rotation_is_finished_without_another_key() {
    let app = App::new().await;
    for _ in 0..3 {
        app.person().start("fr").await;
    }
    let ring = KeyRing::open(&app.folder.path().join("keys")).unwrap();
    // Interrupted as soon as the key was made.
    assert_eq!(ring.add_key(&SystemRandomness).unwrap(), 2);
    let storage = &*app.site.storage;
    let rotation = rotate(storage, &ring, &SystemRandomness).await.unwrap();
    assert_eq!((rotation.key, rotation.is_new, rotation.dossiers), (2, false, 3));
    let rotation = rotate(storage, &ring, &SystemRandomness).await.unwrap();
    assert_eq!((rotation.key, rotation.is_new, rotation.dossiers), (3, true, 3));
}

#[tokio::test]
async fn a_practitioners_codes_count_without_the_old_key() {
    let app = App::new().await;
    let marie = app.account("marie").await;
    let folder = app.folder.path().join("keys");
    let ring = KeyRing::open(&folder).unwrap();
    let storage = &*app.site.storage;
    let rotation = rotate(storage, &ring, &SystemRandomness).await.unwrap();
    assert_eq!((rotation.dossiers, rotation.practitioners), (0, 1));
    assert_eq!(under_each_key(storage).await.unwrap().into_keys().collect::<Vec<_>>(), [2]);
    std::fs::remove_file(folder.join("1.key")).unwrap();
    let record = storage.practitioner(marie.id).await.unwrap().unwrap();
    Authenticator::of(&record, &KeyRing::open(&folder).unwrap()).unwrap();
    marie.sign_in(&app, &mut app.person()).await.location();
}

#[tokio::test]
async fn a_secret_of_codes_that_was_moved_to_another_account_opens_nothing() {
    let app = App::new().await;
    let marie = app.account("marie").await;
    let storage = &*app.site.storage;
    let stolen = storage.practitioner(marie.id).await.unwrap().unwrap().totp;
    let zoe = app.account("zoe").await;
    let from = storage.practitioner(zoe.id).await.unwrap().unwrap().totp;
    let swap = StaffChange::RewrapTotp { practitioner: zoe.id, from, to: stolen };
    storage.save(vec![swap.into()]).await.unwrap();
    let fields = [("sign-in", "zoe"), ("password", PASSWORD), ("authenticator", &marie.code(&app))];
    let answer = app.person().try_to_post("/fr/desk/sign-in", &fields).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
}
