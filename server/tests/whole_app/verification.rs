//! Somebody who can write to the database is found: what they did, and where.

use std::path::PathBuf;

use server::clock::Clock;
use server::config::DatabaseUrl;
use server::crypto::{Chain, HeadsKey, KeyRing};
use server::journal::heads::Heads;
use server::journal::sign::Signer;
use server::journal::verify::{Place, Report, What, verify};
use server::randomness::SystemRandomness;
use server::storage::{FolderId, audit};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor};

use crate::person::{App, Person, database};
use crate::robot::Robot;

/// Three people at work, signed, and somebody who has the database.
struct Scene {
    app: App,
    people: Vec<Person>,
    signer: Signer,
    attacker: SqliteConnection,
}

/// The victim, in SQL.
const VICTIM: &str = "(SELECT folder FROM session ORDER BY started_at LIMIT 1)";

impl Scene {
    async fn new() -> Self {
        let app = App::new().await;
        let now = app.site.clock.now();
        let (storage, keys) = (app.site.storage.clone(), app.folder.path().join("keys"));
        let mut signer = Signer::open(storage, heads(&app), &keys, now, &SystemRandomness).unwrap();
        let mut people = Vec::new();
        for _ in 0..3 {
            let mut person = app.person();
            let first = person.start("fr").await;
            answer(&mut person, &first, "me").await;
            let next = answer(&mut person, &first, "someone").await;
            answer(&mut person, &next, "no").await;
            people.push(person);
            app.clock.advance(jiff::SignedDuration::from_secs(1));
        }
        signer.sign(app.clock.now()).await.unwrap();
        let attacker = SqliteConnectOptions::new()
            .filename(database(app.folder.path()))
            .foreign_keys(false)
            .connect()
            .await
            .unwrap();
        let mut scene = Self { app, people, signer, attacker };
        // Those that guard; the server goes on with those that lead to what is new.
        let guards = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql NOT LIKE '%AFTER INSERT%'";
        let triggers: Vec<String> =
            sqlx::query_scalar(guards).fetch_all(&mut scene.attacker).await.unwrap();
        for trigger in triggers {
            scene.run(&format!("DROP TRIGGER {trigger}")).await;
        }
        scene
    }

    async fn run(&mut self, sql: &str) {
        let sql = sql.replace("VICTIM", VICTIM);
        self.attacker.execute(AssertSqlSafe(sql)).await.unwrap();
    }

    async fn number(&mut self, sql: &str) -> i64 {
        let sql = sql.replace("VICTIM", VICTIM);
        sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut self.attacker).await.unwrap()
    }

    async fn victim(&mut self) -> Vec<u8> {
        let sql = AssertSqlSafe(format!("SELECT {VICTIM}"));
        sqlx::query_scalar(sql).fetch_one(&mut self.attacker).await.unwrap()
    }

    async fn last(&mut self) -> i64 {
        self.number("SELECT max(sequence) FROM journal WHERE folder = VICTIM").await
    }

    async fn report(&self) -> Report {
        let keys = self.app.folder.path().join("keys");
        let audit =
            audit::open(&DatabaseUrl::Sqlite(database(self.app.folder.path()))).await.unwrap();
        let (key, ring) = (HeadsKey::open(&keys).unwrap(), KeyRing::open(&keys).unwrap());
        let now = self.app.clock.now();
        verify(&*audit, &[heads(&self.app)], &key, &ring, now).await.unwrap()
    }

    async fn found(&self) -> Vec<(Place, What)> {
        self.report().await.findings.into_iter().map(|found| (found.place, found.what)).collect()
    }

    /// Events of the victim.
    async fn at(&mut self, first: i64, last: i64) -> Place {
        Place::Events { folder: self.victim().await, first, last }
    }
}

fn heads(app: &App) -> Heads {
    Heads::at(&app.folder.path().join("heads"))
}

/// Answers the first question of a page, whatever it is, and gives the next address.
async fn answer(person: &mut Person, address: &str, choice: &'static str) -> String {
    let mut robot = Robot::new();
    let html = person.get(address).await.text();
    let question = crate::robot::questions(&html).remove(0);
    if question.kind == "choice" && html.contains(&format!("value=\"{choice}\"")) {
        let field = format!("{}.choice", question.path);
        return person
            .post(address, &[(field.as_str(), choice), ("action", "continue")])
            .await
            .location();
    }
    let fields = robot.fields(&html);
    person.post(address, &fields).await.location()
}

#[tokio::test]
async fn what_nobody_touched_is_whole() {
    let mut scene = Scene::new().await;
    let report = scene.report().await;
    assert_eq!((report.findings, report.folders), (vec![], 3));
    assert!(report.events > 15, "{}", report.events);
    // The server goes on: what is new is not signed yet, and nothing is wrong with that.
    let next = scene.people[0].get("/fr/c2s").await;
    assert!(next.status.is_success());
    scene.people[0].post("/fr/c2s", &[("action", "continue")]).await;
    assert_eq!(scene.found().await, []);
}

#[tokio::test]
async fn each_attack_on_a_journal_is_found_in_its_place() {
    /// What the attacker does, and what is found from where to where, counted from the event in the middle.
    type Attack = (&'static [&'static str], What, i64, i64);
    let attacks: [Attack; 9] = [
        (
            &[
                "UPDATE journal SET event = replace(event, 'e', 'f') WHERE folder = VICTIM AND sequence = 4",
            ],
            What::Changed,
            4,
            4,
        ),
        (
            &["UPDATE journal SET at = at - 1 WHERE folder = VICTIM AND sequence = 4"],
            What::Changed,
            4,
            4,
        ),
        (
            &["UPDATE journal SET chain = zeroblob(32) WHERE folder = VICTIM AND sequence = 4"],
            What::Changed,
            4,
            4,
        ),
        (&["DELETE FROM journal WHERE folder = VICTIM AND sequence = 4"], What::Removed, 4, 4),
        (
            &[
                "DELETE FROM journal WHERE folder = VICTIM AND sequence IN (3, 4)",
                "UPDATE journal SET sequence = sequence + 1000 WHERE folder = VICTIM AND sequence > 4",
                "UPDATE journal SET sequence = sequence - 1002 WHERE folder = VICTIM AND sequence > 1000",
            ],
            What::Removed,
            3,
            4,
        ),
        (
            &[
                "UPDATE journal SET sequence = sequence + 1000 WHERE folder = VICTIM AND sequence >= 4",
                "UPDATE journal SET sequence = sequence - 999 WHERE folder = VICTIM AND sequence > 1000",
                "INSERT INTO journal (folder, sequence, at, event, chain) SELECT folder, 4, at, event, zeroblob(32) FROM journal WHERE folder = VICTIM AND sequence = 3",
            ],
            What::Added,
            4,
            4,
        ),
        (
            &[
                "UPDATE journal SET sequence = 1000 WHERE folder = VICTIM AND sequence = 4",
                "UPDATE journal SET sequence = 4 WHERE folder = VICTIM AND sequence = 5",
                "UPDATE journal SET sequence = 5 WHERE folder = VICTIM AND sequence = 1000",
            ],
            What::Reordered,
            4,
            5,
        ),
        (&["DELETE FROM journal WHERE folder = VICTIM AND sequence = 1"], What::Removed, 1, 1),
        (
            &[
                "UPDATE journal SET event = CAST(x'ff' AS TEXT) WHERE folder = VICTIM AND sequence = 2",
            ],
            What::Changed,
            2,
            2,
        ),
    ];
    for (statements, what, first, last) in attacks {
        let mut scene = Scene::new().await;
        assert!(scene.last().await >= 6);
        for statement in statements {
            scene.run(statement).await;
        }
        let expected = scene.at(first, last).await;
        assert_eq!(scene.found().await, [(expected, what)], "{statements:?}");
    }
}

#[tokio::test]
async fn a_cut_tail_is_found_by_the_signed_head() {
    let mut scene = Scene::new().await;
    let last = scene.last().await;
    scene
        .run(&format!("DELETE FROM journal WHERE folder = VICTIM AND sequence > {}", last - 2))
        .await;
    let expected = scene.at(last - 1, last).await;
    assert_eq!(scene.found().await, [(expected, What::TailCut)]);
}

#[tokio::test]
async fn a_missing_journal_is_found_with_and_without_its_folder() {
    let mut scene = Scene::new().await;
    let last = scene.last().await;
    let expected = scene.at(1, last).await;
    scene.run("DELETE FROM journal WHERE folder = VICTIM").await;
    let missing = What::JournalMissing { folder_too: false };
    assert_eq!(scene.found().await, [(expected.clone(), missing)]);
    for statement in [
        "DELETE FROM register WHERE dossier IN (SELECT id FROM dossier WHERE folder = VICTIM)",
        "DELETE FROM dossier WHERE folder = VICTIM",
        "DELETE FROM folder WHERE id = VICTIM",
        "DELETE FROM session WHERE folder = VICTIM",
    ] {
        scene.run(statement).await;
    }
    let missing = What::JournalMissing { folder_too: true };
    assert_eq!(scene.found().await, [(expected, missing)]);
}

#[tokio::test]
async fn a_journal_that_was_written_anew_with_its_own_key_is_found_by_the_signed_head() {
    let mut scene = Scene::new().await;
    let (folder, last) = (scene.victim().await, scene.last().await);
    let site = &scene.app.site;
    let wrapped = site.storage.journal_key().await.unwrap().unwrap();
    let chain = Chain::unwrap(&wrapped, &site.keys).unwrap();
    let id = FolderId(folder.as_slice().try_into().unwrap());
    let journal = site.storage.journal(id).await.unwrap();
    let before = &journal[journal.len() - 2];
    let event = "\"session-ended\"";
    let link = chain.link(Some(&before.chain), id, last, before.at.as_millisecond(), event);
    sqlx::query(
        "UPDATE journal SET at = ?1, event = ?2, chain = ?3 WHERE folder = ?4 AND sequence = ?5",
    )
    .bind(before.at.as_millisecond())
    .bind(event)
    .bind(link.as_slice())
    .bind(folder)
    .bind(last)
    .execute(&mut scene.attacker)
    .await
    .unwrap();
    let expected = scene.at(last, last).await;
    assert_eq!(scene.found().await, [(expected, What::HeadDiffers)]);
}

#[tokio::test]
async fn an_old_copy_put_back_is_said_as_such() {
    let mut scene = Scene::new().await;
    let file = database(scene.app.folder.path());
    let copy = scene.app.folder.path().join("copy.db");
    scene.run(&format!("VACUUM INTO '{}'", copy.display())).await;
    for person in &mut scene.people {
        scene.app.clock.advance(jiff::SignedDuration::from_secs(90));
        let next = person.post("/fr/c2s", &[("action", "continue")]).await.location();
        answer(person, &next, "no").await;
    }
    scene.signer.sign(scene.app.clock.now()).await.unwrap();
    assert_eq!(scene.found().await, []);

    scene.app.site.storage.close().await;
    scene.attacker.close().await.unwrap();
    for ending in ["-wal", "-shm"] {
        drop(std::fs::remove_file(PathBuf::from(format!("{}{ending}", file.display()))));
    }
    std::fs::rename(copy, &file).unwrap();
    scene.attacker = SqliteConnectOptions::new().filename(&file).connect().await.unwrap();
    let found = scene.found().await;
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(matches!(found[0], (Place::Database, What::OldCopy { journals: 3, newest: Some(_) })));
}

#[tokio::test]
async fn each_attack_on_what_is_stored_is_found_by_the_journal() {
    let told = |name: &str| {
        format!("SELECT max(sequence) FROM journal WHERE folder = VICTIM AND event LIKE '%{name}%'")
    };
    let answers = "dossier IN (SELECT id FROM dossier WHERE folder = VICTIM)";
    // The question that was answered twice, by the events that tell its versions; and one that was answered once.
    let second = told("answer-committed%\"version\":2,");
    let twice = format!("SELECT path_hash FROM register WHERE version = 2 AND {answers}");
    let first = format!(
        "{} AND instr(event, lower(hex(({twice}))))",
        told("answer-committed%\"version\":1,")
    );
    let once = told("answer-committed%\"version\":1,");
    let event_of_once =
        format!("(SELECT event FROM journal WHERE folder = VICTIM AND sequence = ({once}))");
    let attacks = [
        (
            format!("DELETE FROM register WHERE version = 2 AND {answers}"),
            What::OldAnswer,
            Some(second.clone()),
        ),
        (
            format!("DELETE FROM register WHERE version = 1 AND path_hash = ({twice})"),
            What::VersionMissing,
            Some(first),
        ),
        (
            format!("DELETE FROM register WHERE instr({event_of_once}, lower(hex(path_hash)))"),
            What::AnswerMissing,
            Some(once),
        ),
        (
            format!("INSERT INTO register (dossier, path_hash, version, sealed, author, committed_at) SELECT dossier, path_hash, 3, sealed, author, committed_at FROM register WHERE version = 2 AND {answers}"),
            What::AnswerUntold,
            Some(second.clone()),
        ),
        (
            format!("INSERT INTO register (dossier, previous, path_hash, version, sealed, author, committed_at) SELECT dossier, last, path_hash, 2, sealed, author, committed_at FROM register JOIN register_end USING (dossier) WHERE version = 2 AND {answers}"),
            What::AnswerUntold,
            Some(second),
        ),
        (
            "INSERT INTO submission SELECT id, 'R', x'00', 'fr', 0 FROM dossier WHERE folder = VICTIM".into(),
            What::SubmissionUntold,
            Some(told("dossier-opened")),
        ),
        (
            "INSERT INTO session SELECT randomblob(32), folder, started_at + 1, seen_at, 0 FROM session WHERE folder = VICTIM".into(),
            What::SessionUntold,
            None,
        ),
        (
            "INSERT INTO deletion SELECT randomblob(16), folder, 0 FROM session WHERE folder = VICTIM".into(),
            What::ProofUntold,
            None,
        ),
        (
            "INSERT INTO dossier SELECT randomblob(16), folder, benefit, revision, wrapped_key, language, opened_at FROM dossier WHERE folder = VICTIM".into(),
            What::DossierUntold,
            None,
        ),
    ];
    for (statement, what, sequence) in attacks {
        let mut scene = Scene::new().await;
        scene.run(&statement).await;
        let place = match sequence {
            Some(sequence) => {
                let sequence = scene.number(&sequence).await;
                scene.at(sequence, sequence).await
            }
            None => Place::Folder(scene.victim().await),
        };
        assert_eq!(scene.found().await, [(place, what)], "{statement}");
    }
}

#[tokio::test]
async fn what_is_there_and_no_longer_found_by_the_server_is_found() {
    let answers = "dossier IN (SELECT id FROM dossier WHERE folder = VICTIM)";
    let attacks = [
        "UPDATE journal_end SET last = (SELECT min(row) FROM journal WHERE folder = VICTIM) WHERE folder = VICTIM".into(),
        "UPDATE journal SET previous = previous - 1 WHERE folder = VICTIM AND sequence = 4 AND previous > 1".into(),
        format!("UPDATE register_end SET last = NULL WHERE {answers}"),
        format!("UPDATE register SET previous = NULL WHERE {answers}"),
        "UPDATE journal_end SET sequence = sequence + 1 WHERE folder = VICTIM".into(),
        format!("DELETE FROM register_end WHERE {answers}"),
        format!("UPDATE register_end SET last = (SELECT max(row) FROM register) WHERE {answers}"),
        format!("PRAGMA ignore_check_constraints = ON; UPDATE register SET previous = (SELECT max(row) FROM register) WHERE previous IS NULL AND {answers}"),
    ];
    for statement in attacks {
        let mut scene = Scene::new().await;
        scene.run(&statement).await;
        let expected = (Place::Folder(scene.victim().await), What::OutOfReach);
        assert_eq!(scene.found().await, [expected], "{statement}");
    }
}

#[tokio::test]
async fn a_removed_dossier_and_the_answers_it_leaves_are_found() {
    let mut scene = Scene::new().await;
    let dossier: Vec<u8> = sqlx::query_scalar(AssertSqlSafe(format!(
        "SELECT id FROM dossier WHERE folder = {VICTIM}"
    )))
    .fetch_one(&mut scene.attacker)
    .await
    .unwrap();
    let opened = scene
        .number(
            "SELECT sequence FROM journal WHERE folder = VICTIM AND event LIKE '%dossier-opened%'",
        )
        .await;
    scene.run("DELETE FROM dossier WHERE folder = VICTIM").await;
    let expected = [
        (scene.at(opened, opened).await, What::DossierMissing),
        (Place::Dossier(dossier), What::AnswersWithoutDossier),
    ];
    assert_eq!(scene.found().await, expected);
}

#[tokio::test]
async fn a_dossier_that_the_person_deleted_is_no_finding_and_its_lost_proof_is() {
    let mut scene = Scene::new().await;
    let deleted = scene.people[0].post("/fr/c2s/delete", &[("action", "continue")]).await;
    assert_eq!(deleted.location(), "/fr/c2s/deleted");
    assert_eq!(scene.found().await, []);
    let last = scene.last().await;
    scene.run("DELETE FROM deletion").await;
    let expected = scene.at(last, last).await;
    assert_eq!(scene.found().await, [(expected, What::ProofMissing)]);
}

#[tokio::test]
async fn heads_that_were_cut_changed_or_removed_are_found() {
    let mut scene = Scene::new().await;
    for person in 0..2 {
        let next = scene.people[person].post("/fr/c2s", &[("action", "continue")]).await.location();
        answer(&mut scene.people[person], &next, "no").await;
        scene.app.clock.advance(jiff::SignedDuration::from_mins(6));
        scene.signer.sign(scene.app.clock.now()).await.unwrap();
    }
    assert_eq!(scene.found().await, []);
    let folder = scene.app.folder.path().join("heads");
    let file = folder.join("heads.jsonl");
    let whole = std::fs::read_to_string(&file).unwrap();
    let lines: Vec<&str> = whole.lines().collect();
    assert_eq!(lines.len(), 3);
    let line = |line| Place::Line { heads: folder.clone(), line };

    // What the line covered is then not signed any more.
    let uncovered = |found: &[(Place, What)]| {
        matches!(found, [_, (Place::Database, What::NotSigned { journals: 1, .. })])
    };
    std::fs::write(&file, format!("{}\n{}\n", lines[0], lines[2])).unwrap();
    let found = scene.found().await;
    assert_eq!(found[0], (line(2), What::LineOutOfPlace));
    assert!(uncovered(&found), "{found:?}");

    // Another number for the same event: the signature no longer holds.
    let forged = lines[1].replacen(",", ", ", 1);
    std::fs::write(&file, format!("{}\n{forged}\n{}\n", lines[0], lines[2])).unwrap();
    let found = scene.found().await;
    assert_eq!(found[0], (line(2), What::LineForged));
    assert!(uncovered(&found), "{found:?}");

    // The last line cut off: the events that it covered are no longer signed.
    scene.app.clock.advance(jiff::SignedDuration::from_mins(6));
    std::fs::write(&file, format!("{}\n{}\n", lines[0], lines[1])).unwrap();
    let found = scene.found().await;
    assert!(
        matches!(found[..], [(Place::Database, What::NotSigned { journals: 1, .. })]),
        "{found:?}"
    );

    std::fs::remove_file(&file).unwrap();
    let found = scene.found().await;
    assert_eq!(found[0], (line(1), What::HeadsMissing));
}

#[tokio::test]
async fn a_lost_journal_key_is_found() {
    let mut scene = Scene::new().await;
    scene.run("DELETE FROM journal_key").await;
    assert_eq!(scene.found().await, [(Place::Database, What::JournalKeyGone)]);
}
