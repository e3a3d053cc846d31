//! What verification reads: the rows as they stand, whatever somebody made of them.
//!
//! [`Storage`](super::Storage) refuses a row that this program would not have written. Here such a row is the evidence that is looked for, so
//! nothing is parsed. Nothing is written either: the connection is for reading only, and no migration runs.

use async_trait::async_trait;

use super::Unavailable;
use super::postgres::PostgresAudit;
use super::sqlite::SqliteAudit;
use crate::config::DatabaseUrl;

/// A row of the journal, raw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalRow {
    /// The number that it bears.
    pub sequence: i64,
    /// Milliseconds since 1970.
    pub at: i64,
    /// The event's text.
    pub event: Vec<u8>,
    /// The link.
    pub chain: Vec<u8>,
}

/// A dossier and a question of it.
pub(super) type Question = (Vec<u8>, Vec<u8>);

/// How often an answer was given, by what is stored of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRows {
    /// The dossier.
    pub dossier: Vec<u8>,
    /// The question.
    pub path_hash: Vec<u8>,
    /// The versions that are there, rising.
    pub versions: Vec<i64>,
}

/// A dossier as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DossierRow {
    /// Its name.
    pub id: Vec<u8>,
    /// Whether there is a submission.
    pub is_sent: bool,
}

/// What there is of one folder, seen at one moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Whether the folder itself is there.
    pub is_there: bool,
    /// Its journal, by rising number.
    pub journal: Vec<JournalRow>,
    /// Its dossiers.
    pub dossiers: Vec<DossierRow>,
    /// Their answers.
    pub answers: Vec<AnswerRows>,
    /// The proofs of its deleted dossiers.
    pub deletions: Vec<Vec<u8>>,
    /// When its sessions began, in milliseconds since 1970.
    pub sessions: Vec<i64>,
    /// Whether there are events or answers that the server does not find.
    pub is_out_of_reach: bool,
}

/// Reads evidence, beside a running server.
#[async_trait]
pub trait Audit: Send + Sync {
    /// The journal's wrapped key.
    async fn journal_key(&self) -> Result<Option<Vec<u8>>, Unavailable>;

    /// Every folder that a row of the folders or of the journal names.
    async fn folders(&self) -> Result<Vec<Vec<u8>>, Unavailable>;

    /// What there is of a folder.
    async fn evidence(&self, folder: &[u8]) -> Result<Evidence, Unavailable>;

    /// The dossiers that answers name and that are not there.
    async fn strays(&self) -> Result<Vec<Vec<u8>>, Unavailable>;

    /// Lets go of the database.
    async fn close(&self);
}

/// Opens the database that the URL names for reading.
///
/// # Errors
///
/// When this build has no engine for the URL, or the database is not there; one line each.
pub async fn open(url: &DatabaseUrl) -> anyhow::Result<Box<dyn Audit>> {
    match url {
        DatabaseUrl::Sqlite(file) => Ok(Box::new(SqliteAudit::open(file).await?)),
        DatabaseUrl::Postgres(url) => Ok(Box::new(PostgresAudit::open(url).await?)),
    }
}
