//! PostgreSQL, for several servers on one database.
//!
//! A batch is a transaction at READ COMMITTED that first locks the folders it touches, in one order: inside it nothing moves in them, so
//! versions and journals hold whatever other servers do. PostgreSQL has a group commit of its own. `synchronous_commit` is on in every
//! connection, whatever the server's configuration says: that is what makes [`save`](Storage::save) durable.
//!
//! This build has no TLS: the way to PostgreSQL is a socket of the same machine, or a network that nobody else is on.

mod audit;
mod guide;
mod read;
mod staff;
mod write;

use std::str::FromStr;
use std::sync::OnceLock;
use std::time::Duration;

use anyhow::{Context, bail};
use async_trait::async_trait;
use jiff::Timestamp;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions, Connection};
use tokio::time::timeout;
use url::Url;

use super::known::Known;
use super::{
    Change, DeliveryRecord, DossierId, DossierRecord, FolderId, GuideRecord, JournalRecord,
    PathHash, PractitionerId, PractitionerRecord, RegisterRecord, SaveError, SessionRecord,
    StaffSessionRecord, Storage, SubmissionRecord, TokenHash, Unavailable, WayBackRecord,
};
use crate::crypto::Chain;

pub(super) use audit::PostgresAudit;

/// Connections of one server: each is a process of PostgreSQL's, which allows 100 unless told otherwise.
const CONNECTIONS: u32 = 16;
/// How long to wait for a connection, new or free.
const PATIENCE: Duration = Duration::from_secs(5);
/// A connection that rested so long is tried before it is used: the server may have been restarted.
const RESTED: Duration = Duration::from_secs(1);
/// How often a batch is tried that PostgreSQL gave up for another one's sake.
const TRIES: usize = 3;

/// What every connection asks for; it comes after what the URL, the role or the server's configuration say, and so counts.
const SETTINGS: [(&str, &str); 4] = [
    ("synchronous_commit", "on"),
    ("statement_timeout", "10s"),
    // A server that was cut off in the middle must not hold its folders.
    ("idle_in_transaction_session_timeout", "10s"),
    ("client_min_messages", "warning"),
];
/// The parameters that a URL may have. Another one would be ignored, and its value logged.
const PARAMETERS: [&str; 9] = [
    "sslmode",
    "host",
    "hostaddr",
    "port",
    "dbname",
    "user",
    "password",
    "application_name",
    "options",
];

/// A PostgreSQL database.
pub(super) struct PostgresStorage {
    pool: PgPool,
    chain: OnceLock<Chain>,
}

impl PostgresStorage {
    /// Opens a database, migrating it as needed. It must exist, and the role must own it.
    pub(super) async fn open(url: &str) -> anyhow::Result<Self> {
        let options = options(url)?;
        prepare(&options).await?;
        let pool = PgPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(PATIENCE)
            .max_lifetime(None)
            .idle_timeout(None)
            .test_before_acquire(false)
            .before_acquire(|connection, state| {
                Box::pin(async move {
                    if state.idle_for > RESTED {
                        connection.ping().await?;
                    }
                    Ok(true)
                })
            })
            .connect_lazy_with(options.options(SETTINGS));
        Ok(Self { pool, chain: OnceLock::new() })
    }

    async fn try_to_save(&self, changes: &[Change]) -> Result<(), SaveError> {
        let begin = "BEGIN ISOLATION LEVEL READ COMMITTED";
        let mut transaction = self.pool.begin_with(begin).await.map_err(Unavailable::new)?;
        write::lock(&mut transaction, changes).await?;
        let mut known = Known::default();
        for change in changes {
            // On an error the transaction is dropped, which rolls it back.
            write::apply(&mut transaction, &mut known, self.chain.get(), change).await?;
        }
        transaction.commit().await.map_err(Unavailable::new)?;
        Ok(())
    }
}

/// Where to connect. The URL may hold a password: no error repeats it.
fn options(url: &str) -> anyhow::Result<PgConnectOptions> {
    let wrong =
        "--database: the URL cannot be read; it looks like postgres://user:password@host/database";
    let parsed = Url::parse(url).context(wrong)?;
    for (parameter, _) in parsed.query_pairs() {
        let name = parameter.split('[').next().unwrap_or_default();
        if !PARAMETERS.contains(&name) {
            bail!("--database: the URL has the parameter {name:?}, which is not known");
        }
    }
    let options = PgConnectOptions::from_str(url).context(wrong)?;
    // Statements hold no values, but one log line each would drown the rest.
    Ok(options.disable_statement_logging())
}

/// Brings the tables to this version. Servers that start at once wait for each other: sqlx migrates under an advisory lock. It may take
/// as long as it takes, so this connection has no time limit.
async fn prepare(options: &PgConnectOptions) -> anyhow::Result<()> {
    let connecting = options.clone().options([("client_min_messages", "warning")]);
    let mut connection = timeout(PATIENCE, connecting.connect())
        .await
        .context("--database: PostgreSQL does not answer")?
        .context("--database: PostgreSQL cannot be reached")?;
    sqlx::migrate!("migrations/postgres")
        .run(&mut connection)
        .await
        .context("--database: the tables cannot be brought to this version")?;
    warn_of_lost_writes(&mut connection).await.context("--database: PostgreSQL does not answer")?;
    let _ = connection.close().await;
    Ok(())
}

/// What a server's operator turned off for all, no connection can turn on.
async fn warn_of_lost_writes(connection: &mut PgConnection) -> Result<(), sqlx::Error> {
    for (setting, statement) in
        [("fsync", "SHOW fsync"), ("full_page_writes", "SHOW full_page_writes")]
    {
        let value: String = sqlx::query_scalar(statement).fetch_one(&mut *connection).await?;
        if value == "off" {
            tracing::warn!(setting, "PostgreSQL is told not to keep answers through a power cut");
        }
    }
    Ok(())
}

/// Whether PostgreSQL gave a batch up so that another could go on: deadlock_detected, serialization_failure.
fn gave_way(error: &SaveError) -> bool {
    let SaveError::Unavailable(Unavailable(cause)) = error else { return false };
    let Some(cause) = cause.downcast_ref::<sqlx::Error>() else { return false };
    let code = cause.as_database_error().and_then(|cause| cause.code());
    matches!(code.as_deref(), Some("40P01" | "40001"))
}

#[async_trait]
impl Storage for PostgresStorage {
    async fn session(&self, token: &TokenHash) -> Result<Option<SessionRecord>, Unavailable> {
        read::session(&self.pool, token).await.map_err(Unavailable::new)
    }

    async fn dossiers(&self, folder: FolderId) -> Result<Vec<DossierRecord>, Unavailable> {
        read::dossiers(&self.pool, folder).await.map_err(Unavailable::new)
    }

    async fn registers(&self, dossier: DossierId) -> Result<Vec<RegisterRecord>, Unavailable> {
        read::registers(&self.pool, dossier).await.map_err(Unavailable::new)
    }

    async fn journal_end(&self, folder: FolderId) -> Result<Option<i64>, Unavailable> {
        read::journal_end(&self.pool, folder).await.map_err(Unavailable::new)
    }

    async fn history(
        &self,
        dossier: DossierId,
        path: &PathHash,
    ) -> Result<Vec<RegisterRecord>, Unavailable> {
        read::history(&self.pool, dossier, path).await.map_err(Unavailable::new)
    }

    async fn submission(
        &self,
        dossier: DossierId,
    ) -> Result<Option<SubmissionRecord>, Unavailable> {
        read::submission(&self.pool, dossier).await.map_err(Unavailable::new)
    }

    async fn dossier(&self, id: DossierId) -> Result<Option<DossierRecord>, Unavailable> {
        read::dossier(&self.pool, id).await.map_err(Unavailable::new)
    }

    async fn dossiers_after(
        &self,
        after: Option<DossierId>,
        limit: u32,
    ) -> Result<Vec<DossierRecord>, Unavailable> {
        read::dossiers_after(&self.pool, after, limit).await.map_err(Unavailable::new)
    }

    async fn deletion(&self, dossier: DossierId) -> Result<Option<Timestamp>, Unavailable> {
        read::deletion(&self.pool, dossier).await.map_err(Unavailable::new)
    }

    async fn way_back(&self, number: &str) -> Result<Option<WayBackRecord>, Unavailable> {
        read::way_back(&self.pool, number).await.map_err(Unavailable::new)
    }

    async fn way_back_to(&self, folder: FolderId) -> Result<Option<WayBackRecord>, Unavailable> {
        read::way_back_to(&self.pool, folder).await.map_err(Unavailable::new)
    }

    async fn delivery(&self, dossier: DossierId) -> Result<Option<DeliveryRecord>, Unavailable> {
        read::delivery(&self.pool, dossier).await.map_err(Unavailable::new)
    }

    async fn unfinished_deliveries(&self) -> Result<Vec<DeliveryRecord>, Unavailable> {
        read::unfinished_deliveries(&self.pool).await.map_err(Unavailable::new)
    }

    async fn guides(&self, dossier: DossierId) -> Result<Vec<GuideRecord>, Unavailable> {
        guide::of_dossier(&self.pool, dossier).await.map_err(Unavailable::new)
    }

    async fn open_guides(&self) -> Result<Vec<GuideRecord>, Unavailable> {
        guide::open(&self.pool).await.map_err(Unavailable::new)
    }

    async fn practitioner(
        &self,
        id: PractitionerId,
    ) -> Result<Option<PractitionerRecord>, Unavailable> {
        staff::practitioner(&self.pool, id).await.map_err(Unavailable::new)
    }

    async fn practitioner_by_sign_in(
        &self,
        name: &str,
    ) -> Result<Option<PractitionerRecord>, Unavailable> {
        staff::practitioner_by_sign_in(&self.pool, name).await.map_err(Unavailable::new)
    }

    async fn practitioners(&self) -> Result<Vec<PractitionerRecord>, Unavailable> {
        staff::practitioners(&self.pool).await.map_err(Unavailable::new)
    }

    async fn staff_session(
        &self,
        token: &TokenHash,
    ) -> Result<Option<StaffSessionRecord>, Unavailable> {
        staff::session(&self.pool, token).await.map_err(Unavailable::new)
    }

    async fn journal(&self, folder: FolderId) -> Result<Vec<JournalRecord>, Unavailable> {
        read::journal(&self.pool, folder).await.map_err(Unavailable::new)
    }

    async fn journal_heads(&self, since: Timestamp) -> Result<Vec<JournalRecord>, Unavailable> {
        read::journal_heads(&self.pool, since).await.map_err(Unavailable::new)
    }

    async fn folders(&self) -> Result<Vec<FolderId>, Unavailable> {
        read::folders(&self.pool).await.map_err(Unavailable::new)
    }

    async fn journal_key(&self) -> Result<Option<Vec<u8>>, Unavailable> {
        read::journal_key(&self.pool).await.map_err(Unavailable::new)
    }

    fn keep_journal(&self, chain: Chain) {
        // Handed over once, at the start; a second key would break the journal.
        let _ = self.chain.set(chain);
    }

    async fn key_check(&self) -> Result<Option<Vec<u8>>, Unavailable> {
        read::key_check(&self.pool).await.map_err(Unavailable::new)
    }

    async fn check(&self) -> Result<(), Unavailable> {
        read::check(&self.pool).await.map_err(Unavailable::new)
    }

    async fn save(&self, changes: Vec<Change>) -> Result<(), SaveError> {
        for _ in 1..TRIES {
            match self.try_to_save(&changes).await {
                Err(error) if gave_way(&error) => {}
                result => return result,
            }
        }
        self.try_to_save(&changes).await
    }

    async fn close(&self) {
        self.pool.close().await;
    }
}

#[cfg(test)]
#[path = "../../../tests/whole_app/own_database.rs"]
mod own_database;

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::conformance::{self, Engine, Scene};
    use super::own_database::OwnDatabase;
    use super::*;

    struct PostgresEngine(OwnDatabase);

    impl PostgresEngine {
        async fn new() -> Option<Self> {
            OwnDatabase::create().await.map(Self)
        }

        async fn opened(&self) -> PostgresStorage {
            let storage = PostgresStorage::open(&self.0.url).await.unwrap();
            storage.keep_journal(conformance::chain());
            storage
        }
    }

    impl Engine for PostgresEngine {
        async fn open_bare(&self) -> Arc<dyn Storage> {
            Arc::new(PostgresStorage::open(&self.0.url).await.unwrap())
        }
    }

    conformance::conformance_suite!(PostgresEngine::new().await);

    #[tokio::test]
    async fn a_database_with_two_tables_of_registers_keeps_every_version() {
        let Some(engine) = PostgresEngine::new().await else { return };
        let mut old = engine.0.connection().await;
        sqlx::migrate!("migrations/postgres").run_to(4, &mut old).await.unwrap();
        let bytes = |value, length| format!("'\\x{}'", format!("{value:02x}").repeat(length));
        for statement in conformance::before_one_register(bytes) {
            sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&mut old).await.unwrap();
        }
        conformance::expect_one_register(&engine.opened().await).await;
    }

    #[tokio::test]
    async fn what_must_stay_refuses_to_be_changed_deleted_or_emptied() {
        let Some(engine) = PostgresEngine::new().await else { return };
        let storage = engine.opened().await;
        let scene = Scene::set(&storage).await;
        let other = Scene { dossier: DossierId([2; 16]), ..scene };
        let record = storage.dossier(scene.dossier).await.unwrap().unwrap();
        let open = Change::OpenDossier(DossierRecord { id: other.dossier, ..record });
        storage.save(vec![scene.put(1, 1, b"first"), open, other.put(1, 1, b"x")]).await.unwrap();
        storage.save(vec![other.delete()]).await.unwrap();
        let mut connection = engine.0.connection().await;
        for (statement, words) in [
            ("UPDATE register SET sealed = ''", "register is append-only"),
            ("DELETE FROM register", "register is append-only"),
            ("TRUNCATE register", "register is append-only"),
            ("UPDATE journal SET at = 0", "journal is append-only"),
            ("DELETE FROM journal", "journal is append-only"),
            ("TRUNCATE journal", "journal is append-only"),
            ("UPDATE submission SET reference = 'x'", "a submission never changes"),
            ("UPDATE deletion SET deleted_at = 0", "a deletion stays proven"),
            ("DELETE FROM deletion", "a deletion stays proven"),
            ("TRUNCATE deletion", "a deletion stays proven"),
        ] {
            let error = sqlx::query(statement).execute(&mut connection).await.unwrap_err();
            assert!(error.to_string().contains(words), "{statement}: {error}");
        }
        let history = storage.history(scene.dossier, &conformance::path(1)).await.unwrap();
        assert_eq!(history[0].sealed, b"first");
    }

    #[tokio::test]
    async fn commits_are_flushed_whatever_the_operator_set() {
        let Some(engine) = PostgresEngine::new().await else { return };
        let mut connection = engine.0.connection().await;
        for statement in [
            "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$",
            "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation = serializable', current_database()); END $$",
        ] {
            sqlx::query(statement).execute(&mut connection).await.unwrap();
        }
        let url = format!("{}&options=-c%20synchronous_commit%3Doff", engine.0.url);
        let storage = PostgresStorage::open(&url).await.unwrap();
        let flushed: String =
            sqlx::query_scalar("SHOW synchronous_commit").fetch_one(&storage.pool).await.unwrap();
        assert_eq!(flushed, "on");
    }

    #[tokio::test]
    async fn servers_that_start_at_once_agree_on_the_tables() {
        let Some(engine) = PostgresEngine::new().await else { return };
        let open = || PostgresStorage::open(&engine.0.url);
        let (first, second, third) = tokio::join!(open(), open(), open());
        Scene::set(&{
            let storage = first.unwrap();
            storage.keep_journal(conformance::chain());
            storage
        })
        .await;
        assert_eq!(second.unwrap().folders().await.unwrap().len(), 1);
        third.unwrap().check().await.unwrap();
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn two_servers_make_one_chain() {
        let Some(engine) = PostgresEngine::new().await else { return };
        let servers = [Arc::new(engine.opened().await), Arc::new(engine.opened().await)];
        let scene = Scene::set(&*servers[0]).await;
        let saves: Vec<_> = (1..=40)
            .map(|question| {
                let server = servers[usize::from(question % 2)].clone();
                let change = scene.put(question, 1, b"x");
                tokio::spawn(async move { server.save(vec![change]).await })
            })
            .collect();
        for save in saves {
            save.await.unwrap().unwrap();
        }
        let journal = servers[1].journal(scene.folder).await.unwrap();
        assert_eq!(journal.len(), 43);
        conformance::expect_whole(&journal);
    }

    #[tokio::test]
    async fn batches_that_lock_the_same_folders_crosswise_both_go_through() {
        let Some(engine) = PostgresEngine::new().await else { return };
        let storage = engine.opened().await;
        let scene = Scene::set(&storage).await;
        let (folder, dossier) = (FolderId([2; 16]), DossierId([2; 16]));
        let record = storage.dossier(scene.dossier).await.unwrap().unwrap();
        let create = Change::CreateFolder { id: folder, created_at: conformance::at(0) };
        let open = Change::OpenDossier(DossierRecord { id: dossier, folder, ..record });
        storage.save(vec![create, open]).await.unwrap();
        let other = Scene { folder, dossier, ..scene };
        for version in 1..=10 {
            let there =
                storage.save(vec![scene.put(1, version, b"a"), other.put(1, version, b"b")]);
            let back = storage.save(vec![other.put(2, version, b"c"), scene.put(2, version, b"d")]);
            let (there, back) = tokio::join!(there, back);
            there.unwrap();
            back.unwrap();
        }
        conformance::expect_whole(&storage.journal(folder).await.unwrap());
    }

    #[tokio::test]
    async fn connections_that_were_cut_are_replaced() {
        let Some(engine) = PostgresEngine::new().await else { return };
        let storage = engine.opened().await;
        let scene = Scene::set(&storage).await;
        let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                   WHERE datname = current_database() AND pid <> pg_backend_pid()";
        sqlx::query(cut).execute(&mut engine.0.connection().await).await.unwrap();
        // At most once for each connection there was, a request learns that it is gone.
        let mut saved = storage.save(vec![scene.put(1, 1, b"x")]).await;
        for _ in 0..CONNECTIONS {
            if saved.is_ok() {
                break;
            }
            saved = storage.save(vec![scene.put(1, 1, b"x")]).await;
        }
        saved.unwrap();
    }

    #[tokio::test]
    async fn a_url_that_cannot_be_used_is_refused_in_one_line_without_its_secrets() {
        for url in [
            "postgres://u:secret@127.0.0.1:1/guichet",
            "postgres://u:secret@127.0.0.1:1/guichet?password=secret",
            "postgres://u:secret@127.0.0.1:1/guichet?pasword=secret",
            "postgres://u:secret@127.0.0.1:secret/guichet",
            "postgres://u:secret@127.0.0.1:1/guichet?sslmode=require",
            "postgres:secret",
        ] {
            let error = format!("{:#}", PostgresStorage::open(url).await.err().unwrap());
            assert!(error.starts_with("--database: "), "{error}");
            assert!(!error.contains("secret") && error.lines().count() == 1, "{error}");
        }
    }
}
