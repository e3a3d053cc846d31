//! What verification reads of a SQLite file.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;
use async_trait::async_trait;
use sqlx::sqlite::{SqlitePool, SqlitePoolOptions, SqliteRow};
use sqlx::{Error, Row};

use super::chains::over_chain;
use super::options;
use crate::storage::Unavailable;
use crate::storage::audit::{AnswerRows, Audit, DossierRow, Evidence, JournalRow, Question};

/// A SQLite file, for reading only.
pub(in crate::storage) struct SqliteAudit(SqlitePool);

/// Lists of the rows that no chain of their owner's leads to, which the server never reads. They are the connection's, and in no file of the
/// database. What is reached when they are made stays so: rows are added at the ends only. A journal whose chain leads on into another one
/// does not fit its links; an answer whose chain does is listed.
const UNREACHED: [&str; 3] = [
    "CREATE TEMP TABLE unreached_event AS
     WITH RECURSIVE reached (row, folder) AS (
         SELECT last, folder FROM journal_end
         UNION ALL
         SELECT previous, folder FROM reached JOIN journal USING (row, folder) WHERE previous < row
     )
     SELECT row, folder FROM journal WHERE (row, folder) NOT IN (SELECT row, folder FROM reached WHERE row IS NOT NULL)",
    "CREATE TEMP TABLE unreached_answer AS
     WITH RECURSIVE reached (row, dossier) AS (
         SELECT last, dossier FROM register_end
         UNION ALL
         SELECT previous, dossier FROM reached JOIN register USING (row, dossier) WHERE previous < row
     )
     SELECT row, dossier FROM register WHERE (row, dossier) NOT IN (SELECT row, dossier FROM reached WHERE row IS NOT NULL)",
    "INSERT INTO unreached_answer
     SELECT own.row, own.dossier FROM register AS own JOIN register AS before ON before.row = own.previous
     WHERE before.dossier <> own.dossier",
];

impl SqliteAudit {
    /// Opens a file, which must be there.
    pub(in crate::storage) async fn open(file: &Path) -> anyhow::Result<Self> {
        let only_reading = options(file).read_only(true);
        // One connection, which has its tables as long as this.
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .max_lifetime(None)
            .idle_timeout(None)
            .connect_with(only_reading);
        let opening = || format!("the database {} cannot be opened", file.display());
        let pool = pool.await.with_context(opening)?;
        for statement in UNREACHED {
            sqlx::query(statement).execute(&pool).await.with_context(opening)?;
        }
        Ok(Self(pool))
    }

    async fn read(&self, folder: &[u8]) -> Result<Evidence, Error> {
        // A read transaction: all statements see one moment.
        let mut moment = self.0.begin().await?;
        let is_there = sqlx::query("SELECT 1 FROM folder WHERE id = ?1")
            .bind(folder)
            .fetch_optional(&mut *moment)
            .await?
            .is_some();
        let journal = sqlx::query(over_chain!("journal", "folder", 
            "SELECT sequence, at, CAST(event AS BLOB) AS event, journal.chain AS chain FROM journal
             WHERE row IN (SELECT row FROM chain UNION SELECT row FROM unreached_event WHERE folder = ?1)
             ORDER BY sequence"
        ))
        .bind(folder)
        .try_map(|row: SqliteRow| {
            Ok(JournalRow {
                sequence: row.try_get("sequence")?,
                at: row.try_get("at")?,
                event: row.try_get("event")?,
                chain: row.try_get("chain")?,
            })
        })
        .fetch_all(&mut *moment)
        .await?;
        let dossiers = sqlx::query(
            "SELECT id, EXISTS (SELECT 1 FROM submission WHERE submission.dossier = dossier.id) AS is_sent FROM dossier WHERE folder = ?1 ORDER BY id",
        )
        .bind(folder)
        .try_map(|row: SqliteRow| {
            Ok(DossierRow { id: row.try_get("id")?, is_sent: row.try_get("is_sent")? })
        })
        .fetch_all(&mut *moment)
        .await?;
        let mut answers: BTreeMap<Question, Vec<i64>> = BTreeMap::new();
        let key = |row: &SqliteRow| Ok::<_, Error>((row.try_get(0)?, row.try_get(1)?));
        let versions = sqlx::query(
            "WITH RECURSIVE chain (row) AS (
                 SELECT last FROM register_end JOIN dossier ON id = dossier WHERE folder = ?1
                 UNION ALL
                 SELECT previous FROM chain JOIN register USING (row) WHERE previous < row
             )
             SELECT dossier, path_hash, version FROM register
             WHERE row IN (
                 SELECT row FROM chain
                 UNION SELECT row FROM unreached_answer JOIN dossier ON id = dossier WHERE folder = ?1
             )
             ORDER BY version",
        );
        for row in versions.bind(folder).fetch_all(&mut *moment).await? {
            answers.entry(key(&row)?).or_default().push(row.try_get(2)?);
        }
        let deletions =
            sqlx::query_scalar("SELECT dossier FROM deletion WHERE folder = ?1 ORDER BY dossier")
                .bind(folder)
                .fetch_all(&mut *moment)
                .await?;
        let sessions = sqlx::query_scalar("SELECT started_at FROM session WHERE folder = ?1")
            .bind(folder)
            .fetch_all(&mut *moment)
            .await?;
        let is_out_of_reach = sqlx::query_scalar(
            "SELECT EXISTS (SELECT 1 FROM unreached_event WHERE folder = ?1)
             OR EXISTS (SELECT 1 FROM unreached_answer JOIN dossier ON id = dossier WHERE folder = ?1)
             OR EXISTS (
                 SELECT 1 FROM journal_end LEFT JOIN journal ON row = last
                 WHERE journal_end.folder = ?1 AND journal_end.sequence IS NOT coalesce(journal.sequence, 0)
             )
             OR EXISTS (
                 SELECT 1 FROM dossier LEFT JOIN register_end ON register_end.dossier = id LEFT JOIN register ON row = last
                 WHERE folder = ?1 AND (register_end.dossier IS NULL OR last IS NOT row OR register.dossier <> id)
             )",
        )
        .bind(folder)
        .fetch_one(&mut *moment)
        .await?;
        let answers = answers.into_iter().map(|((dossier, path_hash), versions)| AnswerRows {
            dossier,
            path_hash,
            versions,
        });
        Ok(Evidence {
            is_there,
            journal,
            dossiers,
            answers: answers.collect(),
            deletions,
            sessions,
            is_out_of_reach,
        })
    }
}

#[async_trait]
impl Audit for SqliteAudit {
    async fn journal_key(&self) -> Result<Option<Vec<u8>>, Unavailable> {
        sqlx::query_scalar("SELECT wrapped FROM journal_key")
            .fetch_optional(&self.0)
            .await
            .map_err(Unavailable::new)
    }

    async fn folders(&self) -> Result<Vec<Vec<u8>>, Unavailable> {
        sqlx::query_scalar("SELECT id FROM folder UNION SELECT folder FROM journal ORDER BY 1")
            .fetch_all(&self.0)
            .await
            .map_err(Unavailable::new)
    }

    async fn evidence(&self, folder: &[u8]) -> Result<Evidence, Unavailable> {
        self.read(folder).await.map_err(Unavailable::new)
    }

    async fn strays(&self) -> Result<Vec<Vec<u8>>, Unavailable> {
        sqlx::query_scalar(
            "SELECT dossier FROM (SELECT dossier FROM register UNION SELECT dossier FROM submission)
             WHERE dossier NOT IN (SELECT id FROM dossier) ORDER BY 1",
        )
        .fetch_all(&self.0)
        .await
        .map_err(Unavailable::new)
    }

    async fn close(&self) {
        self.0.close().await;
    }
}
