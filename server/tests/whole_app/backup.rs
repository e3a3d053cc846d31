//! A backup is taken while people save, and put in place elsewhere.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};
use server::clock::Clock;
use server::config::{DatabaseUrl, Places};
use server::crypto::{DataKey, HeadsKey, KeyRing};
use server::journal::heads::Heads;
use server::journal::sign::Signer;
use server::journal::verify::{Report, What, verify};
use server::randomness::{Randomness, SystemRandomness};
use server::restoring::restore;
use server::startup::{Prepared, prepare};
use server::storage::backup::back_up;
use server::storage::{
    Author, Change, DossierId, DossierRecord, FolderId, PathHash, RegisterRecord, Storage, audit,
};

use crate::own_database::OwnDatabase;
use crate::person::{App, database};

/// An answer that was acknowledged.
type Acknowledged = (DossierId, PathHash, u32);

/// Saves one answer after the other, in dossier after dossier, until told to stop.
async fn save_on(
    storage: Arc<dyn Storage>,
    keys: Arc<KeyRing>,
    at: Timestamp,
    stop: Arc<AtomicBool>,
    acknowledged: Arc<Mutex<Vec<Acknowledged>>>,
) {
    let randomness: &dyn Randomness = &SystemRandomness;
    while !stop.load(Ordering::Relaxed) {
        let folder = FolderId::generate(randomness);
        let id = DossierId::generate(randomness);
        let key = DataKey::generate(randomness);
        let record = DossierRecord {
            id,
            folder,
            benefit: "c2s".into(),
            revision: "1".into(),
            wrapped_key: key.wrap(&keys, id, randomness),
            language: "fr".into(),
            opened_at: at,
            sent_at: None,
        };
        let changes =
            [Change::CreateFolder { id: folder, created_at: at }, Change::OpenDossier(record)];
        storage.save(changes.to_vec()).await.unwrap();
        for version in 1..=5 {
            let path_hash = PathHash([7; 32]);
            let register = RegisterRecord {
                path_hash,
                version,
                sealed: vec![1; 80],
                author: Author::Person,
                committed_at: at,
            };
            storage.save(vec![Change::PutRegister { dossier: id, register }]).await.unwrap();
            acknowledged.lock().unwrap().push((id, path_hash, version));
        }
    }
}

fn elsewhere(app: &App) -> Places {
    let folder = app.folder.path();
    Places {
        data: folder.join("elsewhere"),
        keys: folder.join("keys"),
        database: DatabaseUrl::Sqlite(folder.join("elsewhere/guichet.db")),
        heads: folder.join("heads"),
    }
}

async fn report(places: &Places, now: Timestamp) -> Report {
    let audit = audit::open(&places.database).await.unwrap();
    let key = HeadsKey::open(&places.keys).unwrap();
    let keys = KeyRing::open(&places.keys).unwrap();
    verify(&*audit, &[Heads::at(&places.heads)], &key, &keys, now).await.unwrap()
}

fn signer(app: &App) -> Signer {
    let places = elsewhere(app);
    let (storage, heads) = (app.site.storage.clone(), Heads::at(&places.heads));
    Signer::open(storage, heads, &places.keys, app.clock.now(), &SystemRandomness).unwrap()
}

fn source(app: &App) -> DatabaseUrl {
    DatabaseUrl::Sqlite(database(app.folder.path()))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_taken_while_people_save_holds_all_that_was_acknowledged_before() {
    let app = App::new().await;
    let mut signer = signer(&app);
    let (stop, acknowledged) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
    let mut savers = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let (storage, keys) = (app.site.storage.clone(), app.site.keys.clone());
        savers.spawn(save_on(storage, keys, app.clock.now(), stop.clone(), acknowledged.clone()));
    }
    while acknowledged.lock().unwrap().len() < 100 {
        tokio::task::yield_now().await;
    }
    let before = acknowledged.lock().unwrap().clone();
    let file = app.folder.path().join("backup.db");
    back_up(&source(&app), &file, &SystemRandomness).await.unwrap();
    let after = acknowledged.lock().unwrap().len();
    while acknowledged.lock().unwrap().len() < after + 50 {
        tokio::task::yield_now().await;
    }
    stop.store(true, Ordering::Relaxed);
    savers.join_all().await;
    app.clock.advance(SignedDuration::from_secs(60));
    signer.sign(app.clock.now()).await.unwrap();
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);

    let places = elsewhere(&app);
    app.clock.advance(SignedDuration::from_mins(30));
    restore(&places, &file, app.clock.now(), &SystemRandomness).await.unwrap();
    assert_eq!(files(&places.data), [places.data.join("guichet.db")], "nothing else is left there");
    let restored = server::storage::open(&places.database).await.unwrap();
    for (dossier, path, version) in before {
        let history = restored.history(dossier, &path).await.unwrap();
        assert!(history.iter().any(|register| register.version == version));
    }
    let verified = report(&places, app.clock.now()).await;
    assert_eq!(verified.findings, []);
    assert_eq!(verified.restored_on, Some(app.clock.now()));
    assert!(verified.folders >= 20);
}

#[tokio::test]
async fn an_old_backup_that_was_only_copied_back_is_found_and_a_restored_one_is_not() {
    let app = App::new().await;
    let mut signer = signer(&app);
    let mut people = [app.person(), app.person()];
    for person in &mut people {
        person.start("fr").await;
    }
    let file = app.folder.path().join("backup.db");
    back_up(&source(&app), &file, &SystemRandomness).await.unwrap();
    app.clock.advance(SignedDuration::from_secs(60));
    for person in &mut people {
        let first = person.post("/fr/c2s", &[("action", "continue")]).await.location();
        person.post(&first, &[("for-whom.choice", "me"), ("action", "continue")]).await.location();
    }
    signer.sign(app.clock.now()).await.unwrap();

    let places = elsewhere(&app);
    let copied = Places { database: DatabaseUrl::Sqlite(file.clone()), ..places.clone() };
    let found = report(&copied, app.clock.now()).await.findings;
    assert!(
        matches!(found[..], [ref one] if matches!(one.what, What::OldCopy { journals: 2, .. })),
        "{found:?}"
    );
    restore(&places, &file, app.clock.now(), &SystemRandomness).await.unwrap();
    assert_eq!(report(&places, app.clock.now()).await.findings, []);
}

#[tokio::test]
async fn nothing_is_ever_written_over() {
    let app = App::new().await;
    app.person().start("fr").await;
    let file = app.folder.path().join("backup.db");
    std::fs::write(&file, "precious").unwrap();
    let refused = back_up(&source(&app), &file, &SystemRandomness).await.unwrap_err();
    assert!(refused.to_string().contains("exists"), "{refused}");
    assert_eq!(std::fs::read(&file).unwrap(), b"precious");
    std::fs::remove_file(&file).unwrap();
    back_up(&source(&app), &file, &SystemRandomness).await.unwrap();

    let places = elsewhere(&app);
    restore(&places, &file, app.clock.now(), &SystemRandomness).await.unwrap();
    let refused = restore(&places, &file, app.clock.now(), &SystemRandomness).await.unwrap_err();
    assert!(format!("{refused:#}").contains("there is a database"), "{refused:#}");
}

#[tokio::test]
async fn a_file_that_is_no_backup_or_has_other_keys_is_not_put_in_place() {
    let app = App::new().await;
    app.person().start("fr").await;
    let file = app.folder.path().join("backup.db");
    back_up(&source(&app), &file, &SystemRandomness).await.unwrap();
    let whole = std::fs::read(&file).unwrap();
    let mut damaged = whole.clone();
    damaged[4096..8192].fill(0xee);
    let other = app.folder.path().join("other-keys");
    KeyRing::open_or_create(&other, &SystemRandomness).unwrap();
    let mut places = elsewhere(&app);
    for (content, keys) in [
        (b"a letter".repeat(1_000), places.keys.clone()),
        (damaged, places.keys.clone()),
        (Vec::new(), places.keys.clone()),
        (whole[..whole.len() / 2].to_vec(), places.keys.clone()),
        (whole, other),
    ] {
        std::fs::write(&file, content).unwrap();
        places.keys = keys;
        let refused = restore(&places, &file, app.clock.now(), &SystemRandomness).await;
        let line = format!("{:#}", refused.unwrap_err());
        assert_eq!(line.lines().count(), 1, "{line}");
        assert_eq!(files(&places.data), Vec::<PathBuf>::new(), "{line}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_postgresql_database_is_backed_up_restored_and_verified() {
    let (Some(source), Some(target)) = (OwnDatabase::create().await, OwnDatabase::create().await)
    else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let here = Places {
        data: folder.path().join("data"),
        keys: folder.path().join("keys"),
        database: DatabaseUrl::Postgres(source.url.clone()),
        heads: folder.path().join("heads"),
    };
    let now: Timestamp = "2026-11-24T10:00:00Z".parse().unwrap();
    let Prepared { storage, keys } = prepare(&here, &SystemRandomness).await.unwrap();
    let (stop, acknowledged) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
    let saver = save_on(storage.clone(), keys, now, stop.clone(), acknowledged.clone());
    let saver = tokio::spawn(saver);
    while acknowledged.lock().unwrap().len() < 20 {
        tokio::task::yield_now().await;
    }
    let file = folder.path().join("backup");
    back_up(&here.database, &file, &SystemRandomness).await.unwrap();
    stop.store(true, Ordering::Relaxed);
    saver.await.unwrap();
    let mut signer =
        Signer::open(storage.clone(), Heads::at(&here.heads), &here.keys, now, &SystemRandomness)
            .unwrap();
    signer.sign(now).await.unwrap();
    assert_eq!(report(&here, now).await.findings, []);

    let there = Places { database: DatabaseUrl::Postgres(target.url.clone()), ..here };
    let later = now + SignedDuration::from_mins(1);
    restore(&there, &file, later, &SystemRandomness).await.unwrap();
    let verified = report(&there, later).await;
    assert_eq!((verified.findings, verified.restored_on), (vec![], Some(later)));
    assert!(verified.folders >= 4);
    let refused = restore(&there, &file, later, &SystemRandomness).await.unwrap_err();
    assert!(format!("{refused:#}").contains("must be empty"), "{refused:#}");

    // Somebody who owns the database changes the second event of one journal.
    let mut attacker = target.connection().await;
    for statement in [
        "ALTER TABLE journal DISABLE TRIGGER ALL",
        "UPDATE journal SET at = at + 1 WHERE sequence = 2 AND folder = (SELECT id FROM folder ORDER BY id LIMIT 1)",
    ] {
        sqlx::query(statement).execute(&mut attacker).await.unwrap();
    }
    let found = report(&there, later).await.findings;
    assert!(
        matches!(found[..], [ref one] if one.what == What::Changed && one.to_string().contains("event 2:")),
        "{found:?}"
    );
    storage.close().await;
}
