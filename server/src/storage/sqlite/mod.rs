//! The embedded engine: one SQLite file.
//!
//! SQLite has one writer at a time. We have one thread that writes, so batches queue there, in order, instead of failing on the file's lock;
//! readers have connections of their own that cannot write, and never wait for the writer (write-ahead log). `synchronous=FULL` flushes
//! the log at each commit: that is what makes [`save`](Storage::save) durable.

mod audit;
mod chains;
mod checkpoint;
mod copy;
mod guide;
mod read;
mod staff;
mod visit;
mod write;
mod writer;

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use anyhow::Context;
use async_trait::async_trait;
use jiff::Timestamp;
use sqlx::migrate::MigrateError;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use sqlx::{ConnectOptions, Connection};

use super::{
    Change, DeliveryRecord, DossierId, DossierRecord, FolderId, GuideRecord, JournalRecord,
    PathHash, PractitionerId, PractitionerRecord, RegisterRecord, SaveError, SessionRecord,
    StaffSessionRecord, Storage, SubmissionRecord, TokenHash, Unavailable, VisitRecord,
    WayBackRecord,
};
use crate::crypto::Chain;
use visit::Visitors;
use writer::{Adjust, Writer};

pub(super) use audit::SqliteAudit;
pub(super) use copy::{check, copy};

/// Readers at once. Reads are short; more connections would mostly hold memory.
const READERS: u32 = 4;
/// How long to wait for another program that holds the file (a backup), and for a free connection.
const PATIENCE: Duration = Duration::from_secs(10);

/// A SQLite file.
pub(super) struct SqliteStorage {
    writer: Writer,
    readers: SqlitePool,
    visitors: Visitors,
    chain: Arc<OnceLock<Chain>>,
}

impl SqliteStorage {
    /// Opens a file, creating and migrating it as needed. Its folder must exist.
    pub(super) async fn open(file: &Path) -> anyhow::Result<Self> {
        Self::open_with(file, |_| Ok(())).await
    }

    async fn open_with(file: &Path, adjust: Adjust) -> anyhow::Result<Self> {
        let opening = || format!("the database {} cannot be opened", file.display());
        keep_from_others(file).with_context(opening)?;
        let mut connection = migrating(file).connect().await.with_context(opening)?;
        let turn = turn_in(file).await.with_context(opening)?;
        migrate(&mut connection).await.with_context(|| {
            format!("the database {} cannot be brought to this version", file.display())
        })?;
        connection.close().await.with_context(opening)?;
        drop(turn);
        let chain = Arc::new(OnceLock::new());
        let writer = Writer::start(file, adjust, chain.clone()).with_context(opening)?;
        // Connections that stay: opening one costs more than keeping it. A page cache of 512 kB each: a reader looks at one folder at a time.
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .acquire_timeout(PATIENCE)
            .max_lifetime(None)
            .idle_timeout(None)
            .test_before_acquire(false)
            .connect_lazy_with(options(file).read_only(true).pragma("cache_size", "-512"));
        Ok(Self { writer, readers, visitors: Visitors::of(file), chain })
    }
}

/// What every connection to a file has.
fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(false)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        // Statements hold no values, but one log line each would drown the rest.
        .disable_statement_logging()
}

/// What the connection has besides that makes the tables. That the file has a log of its own, it keeps.
fn migrating(file: &Path) -> SqliteConnectOptions {
    options(file)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON")
}

/// Brings the tables to this version. Each migration is a transaction: applied whole or not.
async fn migrate(connection: &mut SqliteConnection) -> Result<(), MigrateError> {
    sqlx::migrate!("migrations/sqlite").run(connection).await
}

/// Waits until no other server is migrating a database of the same folder. The turn lasts until it is dropped, or the process ends.
///
/// sqlx takes no lock of its own here. The folder is locked, not the file: a process that closes a file gives up SQLite's locks on it.
async fn turn_in(file: &Path) -> io::Result<File> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = File::open(folder.unwrap_or(Path::new(".")))?;
    let waiting = tokio::task::spawn_blocking(move || folder.lock().map(|()| folder));
    waiting.await.map_err(io::Error::other)?
}

/// Makes the file exist, for its owner alone, whatever the umask. SQLite gives its log and index the same mode.
fn keep_from_others(file: &Path) -> io::Result<()> {
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(file) {
        // A new name must outlive a power cut as surely as the first commit does.
        Ok(_) => match file.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
            _ => Ok(()),
        },
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let mut permissions = fs::metadata(file)?.permissions();
            if permissions.mode() & 0o077 != 0 {
                permissions.set_mode(0o600);
                fs::set_permissions(file, permissions)?;
            }
            Ok(())
        }
        Err(error) => Err(error),
    }
}

#[async_trait]
impl Storage for SqliteStorage {
    async fn session(&self, token: &TokenHash) -> Result<Option<SessionRecord>, Unavailable> {
        self.visitors.ask(|connection| visit::session(connection, token))
    }

    async fn visit(&self, token: &TokenHash) -> Result<Option<VisitRecord>, Unavailable> {
        self.visitors.ask(|connection| visit::visit(connection, token))
    }

    async fn dossiers(&self, folder: FolderId) -> Result<Vec<DossierRecord>, Unavailable> {
        self.visitors.ask(|connection| visit::dossiers(connection, folder))
    }

    async fn registers(&self, dossier: DossierId) -> Result<Vec<RegisterRecord>, Unavailable> {
        self.visitors.ask(|connection| visit::registers(connection, dossier))
    }

    async fn journal_end(&self, folder: FolderId) -> Result<Option<i64>, Unavailable> {
        self.visitors.ask(|connection| visit::journal_end(connection, folder))
    }

    async fn history(
        &self,
        dossier: DossierId,
        path: &PathHash,
    ) -> Result<Vec<RegisterRecord>, Unavailable> {
        read::history(&self.readers, dossier, path).await.map_err(Unavailable::new)
    }

    async fn submission(
        &self,
        dossier: DossierId,
    ) -> Result<Option<SubmissionRecord>, Unavailable> {
        read::submission(&self.readers, dossier).await.map_err(Unavailable::new)
    }

    async fn dossier(&self, id: DossierId) -> Result<Option<DossierRecord>, Unavailable> {
        read::dossier(&self.readers, id).await.map_err(Unavailable::new)
    }

    async fn dossiers_after(
        &self,
        after: Option<DossierId>,
        limit: u32,
    ) -> Result<Vec<DossierRecord>, Unavailable> {
        read::dossiers_after(&self.readers, after, limit).await.map_err(Unavailable::new)
    }

    async fn deletion(&self, dossier: DossierId) -> Result<Option<Timestamp>, Unavailable> {
        read::deletion(&self.readers, dossier).await.map_err(Unavailable::new)
    }

    async fn way_back(&self, number: &str) -> Result<Option<WayBackRecord>, Unavailable> {
        read::way_back(&self.readers, number).await.map_err(Unavailable::new)
    }

    async fn way_back_to(&self, folder: FolderId) -> Result<Option<WayBackRecord>, Unavailable> {
        read::way_back_to(&self.readers, folder).await.map_err(Unavailable::new)
    }

    async fn delivery(&self, dossier: DossierId) -> Result<Option<DeliveryRecord>, Unavailable> {
        read::delivery(&self.readers, dossier).await.map_err(Unavailable::new)
    }

    async fn unfinished_deliveries(&self) -> Result<Vec<DeliveryRecord>, Unavailable> {
        read::unfinished_deliveries(&self.readers).await.map_err(Unavailable::new)
    }

    async fn guides(&self, dossier: DossierId) -> Result<Vec<GuideRecord>, Unavailable> {
        guide::of_dossier(&self.readers, dossier).await.map_err(Unavailable::new)
    }

    async fn open_guides(&self) -> Result<Vec<GuideRecord>, Unavailable> {
        guide::open(&self.readers).await.map_err(Unavailable::new)
    }

    async fn practitioner(
        &self,
        id: PractitionerId,
    ) -> Result<Option<PractitionerRecord>, Unavailable> {
        staff::practitioner(&self.readers, id).await.map_err(Unavailable::new)
    }

    async fn practitioner_by_sign_in(
        &self,
        name: &str,
    ) -> Result<Option<PractitionerRecord>, Unavailable> {
        staff::practitioner_by_sign_in(&self.readers, name).await.map_err(Unavailable::new)
    }

    async fn practitioners(&self) -> Result<Vec<PractitionerRecord>, Unavailable> {
        staff::practitioners(&self.readers).await.map_err(Unavailable::new)
    }

    async fn staff_session(
        &self,
        token: &TokenHash,
    ) -> Result<Option<StaffSessionRecord>, Unavailable> {
        self.visitors.ask(|connection| staff::session(connection, token))
    }

    async fn journal(&self, folder: FolderId) -> Result<Vec<JournalRecord>, Unavailable> {
        read::journal(&self.readers, folder).await.map_err(Unavailable::new)
    }

    async fn journal_heads(&self, since: Timestamp) -> Result<Vec<JournalRecord>, Unavailable> {
        read::journal_heads(&self.readers, since).await.map_err(Unavailable::new)
    }

    async fn folders(&self) -> Result<Vec<FolderId>, Unavailable> {
        read::folders(&self.readers).await.map_err(Unavailable::new)
    }

    async fn journal_key(&self) -> Result<Option<Vec<u8>>, Unavailable> {
        read::journal_key(&self.readers).await.map_err(Unavailable::new)
    }

    fn keep_journal(&self, chain: Chain) {
        // Handed over once, at the start; a second key would break the journal.
        let _ = self.chain.set(chain);
    }

    async fn key_check(&self) -> Result<Option<Vec<u8>>, Unavailable> {
        read::key_check(&self.readers).await.map_err(Unavailable::new)
    }

    async fn check(&self) -> Result<(), Unavailable> {
        if !self.writer.is_alive() {
            return Err(Unavailable::new("the writer is gone"));
        }
        read::check(&self.readers).await.map_err(Unavailable::new)
    }

    async fn save(&self, changes: Vec<Change>) -> Result<(), SaveError> {
        self.writer.save(changes).await
    }

    async fn close(&self) {
        // The writer last: the last connection empties the log into the file, which a reader may not.
        self.visitors.close();
        self.readers.close().await;
        self.writer.close().await;
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use super::super::conformance::{self, Engine};
    use super::*;

    struct SqliteEngine {
        folder: tempfile::TempDir,
    }

    impl SqliteEngine {
        fn new() -> Self {
            Self { folder: tempfile::tempdir().unwrap() }
        }

        fn file(&self) -> PathBuf {
            self.folder.path().join("guichet.db")
        }

        /// A connection beside the storage, as another program would have one.
        async fn connection(&self) -> SqliteConnection {
            options(&self.file()).connect().await.unwrap()
        }

        async fn opened(&self) -> SqliteStorage {
            let storage = SqliteStorage::open(&self.file()).await.unwrap();
            storage.keep_journal(conformance::chain());
            storage
        }
    }

    impl Engine for SqliteEngine {
        async fn open_bare(&self) -> Arc<dyn Storage> {
            Arc::new(SqliteStorage::open(&self.file()).await.unwrap())
        }
    }

    conformance::conformance_suite!(Some(SqliteEngine::new()));

    #[tokio::test]
    async fn a_database_with_two_tables_of_registers_keeps_every_version() {
        let engine = SqliteEngine::new();
        let mut old = migrating(&engine.file()).create_if_missing(true).connect().await.unwrap();
        sqlx::migrate!("migrations/sqlite").run_to(4, &mut old).await.unwrap();
        let bytes = |value, length| format!("x'{}'", format!("{value:02x}").repeat(length));
        for statement in conformance::before_one_register(bytes) {
            sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&mut old).await.unwrap();
        }
        old.close().await.unwrap();
        conformance::expect_one_register(&engine.opened().await).await;
    }

    #[tokio::test]
    async fn a_database_with_indexes_by_dossier_and_folder_keeps_every_row_and_goes_on() {
        let engine = SqliteEngine::new();
        let mut old = migrating(&engine.file()).create_if_missing(true).connect().await.unwrap();
        sqlx::migrate!("migrations/sqlite").run_to(5, &mut old).await.unwrap();
        let id = |number: u8| format!("x'{}'", format!("{number:02x}").repeat(16));
        let mut statements = Vec::new();
        // The second folder has two dossiers, and the last of all has no answer.
        for (folder, dossiers) in [(1, &[1][..]), (2, &[2, 3])] {
            statements.push(format!("INSERT INTO folder VALUES ({}, 0)", id(folder)));
            for dossier in dossiers {
                let (dossier, folder) = (id(*dossier), id(folder));
                statements.push(format!(
                    "INSERT INTO dossier VALUES ({dossier}, {folder}, 'c2s', '2026-11-24', x'', 'fr', 0)"
                ));
            }
        }
        // By turns, and by a clock that went back.
        for (dossier, path, version, at) in
            [(1, 1, 1, 9), (2, 1, 1, 8), (1, 2, 1, 7), (1, 1, 2, 6), (2, 1, 2, 5)]
        {
            let sealed = format!("x'{dossier:02x}{path:02x}{version:02x}'");
            let (dossier, path) = (id(dossier), format!("x'{}'", format!("{path:02x}").repeat(32)));
            statements.push(format!(
                "INSERT INTO register VALUES ({dossier}, {path}, {version}, {sealed}, 'person', {at})"
            ));
        }
        for (folder, sequence, at) in [(2, 1, 9), (1, 1, 8), (2, 2, 7), (2, 3, 6)] {
            statements.push(format!(
                "INSERT INTO journal VALUES ({}, {sequence}, {at}, '\"{folder}.{sequence}\"', zeroblob(32))",
                id(folder)
            ));
        }
        for statement in statements {
            sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&mut old).await.unwrap();
        }
        old.close().await.unwrap();

        let storage = engine.opened().await;
        for (dossier, path, version) in [(1, 1, 3), (2, 1, 3), (1, 2, 2), (3, 1, 1)] {
            let dossier = DossierId([dossier; 16]);
            let put = |version| Change::PutRegister {
                dossier,
                register: conformance::register_record(path, version, b"new"),
            };
            let late = storage.save(vec![put(version - 1)]).await;
            assert!(matches!(late, Err(SaveError::Conflict)), "{late:?}");
            storage.save(vec![put(version)]).await.unwrap();
        }
        let mut sealed = Vec::new();
        for (dossier, path) in [(1, 1), (2, 1), (1, 2), (3, 1)] {
            let (dossier, path) = (DossierId([dossier; 16]), conformance::path(path));
            let history = storage.history(dossier, &path).await.unwrap();
            let registers = storage.registers(dossier).await.unwrap();
            assert!(registers.contains(history.last().unwrap()));
            sealed.push(history.into_iter().map(|record| record.sealed).collect::<Vec<_>>());
        }
        let new = || b"new".to_vec();
        let expected = [
            vec![vec![1, 1, 1], vec![1, 1, 2], new()],
            vec![vec![2, 1, 1], vec![2, 1, 2], new()],
            vec![vec![1, 2, 1], new()],
            vec![new()],
        ];
        assert_eq!(sealed, expected);
        let mut events = Vec::new();
        for folder in [1, 2] {
            let journal = storage.journal(FolderId([folder; 16])).await.unwrap();
            let count = journal.len();
            assert!(journal.iter().map(|event| event.sequence).eq(1..=count as i64));
            events.push((journal[0].event.clone(), count));
        }
        assert_eq!(events, [("\"1.1\"".to_owned(), 3), ("\"2.1\"".to_owned(), 5)]);
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[tokio::test]
    async fn answers_and_events_refuse_to_be_changed_replaced_deleted_or_put_elsewhere() {
        let engine = SqliteEngine::new();
        let storage = engine.opened().await;
        let scene = conformance::Scene::set(&storage).await;
        storage.save(vec![scene.put(1, 1, b"first"), scene.put(1, 2, b"second")]).await.unwrap();
        let journal = storage.journal(scene.folder).await.unwrap();
        for statement in [
            "UPDATE register SET sealed = x'00'",
            "DELETE FROM register",
            "REPLACE INTO register SELECT row, dossier, previous, path_hash, version, x'00', author, committed_at FROM register",
            "REPLACE INTO register SELECT 1, dossier, last, zeroblob(32), 1, x'00', '', 0 FROM register_end",
            "INSERT INTO register SELECT NULL, dossier, previous, path_hash, 3, x'00', author, committed_at FROM register",
            "INSERT INTO register VALUES (NULL, zeroblob(16), NULL, zeroblob(32), 1, x'00', '', 0)",
            "UPDATE register_end SET last = NULL",
            "UPDATE register_end SET last = last - 1",
            "UPDATE register_end SET last = last + 1",
            "REPLACE INTO register_end SELECT dossier, NULL FROM register_end",
            "DELETE FROM register_end",
            "UPDATE journal SET event = ''",
            "DELETE FROM journal",
            "REPLACE INTO journal SELECT row, folder, previous, sequence, at, '', chain FROM journal",
            "REPLACE INTO journal SELECT 1, folder, last, sequence + 1, 0, '', zeroblob(32) FROM journal_end",
            "INSERT INTO journal SELECT NULL, folder, previous, sequence, at, '', chain FROM journal",
            "INSERT INTO journal SELECT NULL, folder, last, sequence + 2, 0, '', zeroblob(32) FROM journal_end",
            "INSERT INTO journal VALUES (NULL, zeroblob(16), NULL, 1, 0, '', zeroblob(32))",
            "UPDATE journal_end SET last = NULL",
            "UPDATE journal_end SET last = last - 1, sequence = sequence + 1",
            "UPDATE journal_end SET last = last + 1, sequence = sequence + 1",
            "REPLACE INTO journal_end SELECT folder, NULL, 0 FROM journal_end",
            "DELETE FROM journal_end",
        ] {
            let mut connection = engine.connection().await;
            let error =
                sqlx::query(statement).execute(&mut connection).await.unwrap_err().to_string();
            assert!(error.contains("append-only"), "{statement}: {error}");
        }
        let history = storage.history(scene.dossier, &conformance::path(1)).await.unwrap();
        let sealed: Vec<_> = history.iter().map(|register| register.sealed.as_slice()).collect();
        assert_eq!(sealed, [b"first".as_slice(), b"second"]);
        assert_eq!(storage.journal(scene.folder).await.unwrap(), journal);
    }

    #[tokio::test]
    async fn a_submission_refuses_to_be_changed() {
        let engine = SqliteEngine::new();
        let storage = engine.opened().await;
        let scene = conformance::Scene::set(&storage).await;
        storage.save(vec![scene.send("REF-1")]).await.unwrap();
        let error = sqlx::query("UPDATE submission SET reference = 'x'")
            .execute(&mut engine.connection().await)
            .await
            .unwrap_err();
        assert!(error.to_string().contains("never changes"), "{error}");
    }

    #[tokio::test]
    async fn a_reader_cannot_write() {
        let engine = SqliteEngine::new();
        let storage = SqliteStorage::open(&engine.file()).await.unwrap();
        let error = sqlx::query("DELETE FROM folder").execute(&storage.readers).await.unwrap_err();
        assert!(error.to_string().contains("readonly"), "{error}");
    }

    #[tokio::test]
    async fn the_file_and_its_log_are_for_their_owner_alone() {
        let engine = SqliteEngine::new();
        let storage = engine.opened().await;
        conformance::Scene::set(&storage).await;
        for suffix in ["", "-wal", "-shm"] {
            let file = PathBuf::from(format!("{}{suffix}", engine.file().display()));
            assert_eq!(mode(&file), 0o600, "{suffix}");
        }
        storage.close().await;
        fs::set_permissions(engine.file(), fs::Permissions::from_mode(0o644)).unwrap();
        SqliteStorage::open(&engine.file()).await.unwrap();
        assert_eq!(mode(&engine.file()), 0o600);
    }

    #[tokio::test]
    async fn closing_leaves_one_file_with_everything_in_it() {
        let engine = SqliteEngine::new();
        let storage = engine.opened().await;
        conformance::Scene::set(&storage).await;
        storage.check().await.unwrap();
        storage.close().await;
        assert_eq!(fs::read_dir(engine.folder.path()).unwrap().count(), 1);
    }

    #[tokio::test]
    async fn a_file_that_is_no_database_is_refused_in_words() {
        let engine = SqliteEngine::new();
        fs::write(
            engine.file(),
            "a letter, not a database, and long enough to be read as one ".repeat(20),
        )
        .unwrap();
        let error = SqliteStorage::open(&engine.file()).await.err().unwrap();
        assert!(format!("{error:#}").contains("guichet.db cannot be opened"), "{error:#}");
    }

    #[tokio::test]
    async fn an_author_unknown_to_this_version_is_a_fault_and_not_a_person() {
        let engine = SqliteEngine::new();
        let storage = engine.opened().await;
        let scene = conformance::Scene::set(&storage).await;
        storage.save(vec![scene.put(1, 1, b"first")]).await.unwrap();
        let mut connection = engine.connection().await;
        for statement in
            ["DROP TRIGGER register_keeps_rows", "UPDATE register SET author = 'stranger'"]
        {
            sqlx::query(statement).execute(&mut connection).await.unwrap();
        }
        let error = storage.registers(scene.dossier).await.unwrap_err();
        assert_eq!(error.to_string(), "the database does not work");
    }

    #[tokio::test]
    async fn commits_are_flushed_and_foreign_keys_hold() {
        let engine = SqliteEngine::new();
        SqliteStorage::open(&engine.file()).await.unwrap().close().await;
        let connection = writer::connect(&engine.file()).unwrap();
        let pragma = |name| {
            connection.pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0))
        };
        assert_eq!(pragma("journal_mode").unwrap(), "wal".to_owned().into());
        assert_eq!(pragma("synchronous").unwrap(), 2.into());
        assert_eq!(pragma("foreign_keys").unwrap(), 1.into());
        assert_eq!(pragma("secure_delete").unwrap(), 1.into());
    }
}
