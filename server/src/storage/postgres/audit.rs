//! What verification reads of a PostgreSQL database.

use std::collections::BTreeMap;

use anyhow::Context;
use async_trait::async_trait;
use sqlx::postgres::{PgPool, PgPoolOptions, PgRow};
use sqlx::{Error, Row};

use super::{PATIENCE, options};
use crate::storage::Unavailable;
use crate::storage::audit::{AnswerRows, Audit, DossierRow, Evidence, JournalRow, Question};

/// A PostgreSQL database, for reading only.
pub(in crate::storage) struct PostgresAudit(PgPool);

impl PostgresAudit {
    /// Opens a database, which must be there.
    pub(in crate::storage) async fn open(url: &str) -> anyhow::Result<Self> {
        let only_reading = options(url)?.options([("default_transaction_read_only", "on")]);
        let opened = PgPoolOptions::new().max_connections(1).acquire_timeout(PATIENCE);
        let opened = opened.connect_with(only_reading).await;
        Ok(Self(opened.context("--database: PostgreSQL cannot be reached")?))
    }

    async fn read(&self, folder: &[u8]) -> Result<Evidence, Error> {
        // All statements see one moment.
        let mut moment =
            self.0.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
        let is_there = sqlx::query("SELECT 1 FROM folder WHERE id = $1")
            .bind(folder)
            .fetch_optional(&mut *moment)
            .await?
            .is_some();
        let journal = sqlx::query(
            "SELECT sequence, at, convert_to(event, 'UTF8') AS event, chain FROM journal WHERE folder = $1 ORDER BY sequence",
        )
        .bind(folder)
        .try_map(|row: PgRow| {
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
            "SELECT id, EXISTS (SELECT 1 FROM submission WHERE submission.dossier = dossier.id) AS is_sent FROM dossier WHERE folder = $1 ORDER BY id",
        )
        .bind(folder)
        .try_map(|row: PgRow| {
            Ok(DossierRow { id: row.try_get("id")?, is_sent: row.try_get("is_sent")? })
        })
        .fetch_all(&mut *moment)
        .await?;
        let mut answers: BTreeMap<Question, Vec<i64>> = BTreeMap::new();
        let key = |row: &PgRow| Ok::<_, Error>((row.try_get(0)?, row.try_get(1)?));
        let versions = sqlx::query(
            "SELECT dossier, path_hash, version FROM register WHERE dossier IN (SELECT id FROM dossier WHERE folder = $1) ORDER BY version",
        );
        for row in versions.bind(folder).fetch_all(&mut *moment).await? {
            answers.entry(key(&row)?).or_default().push(row.try_get(2)?);
        }
        let deletions =
            sqlx::query_scalar("SELECT dossier FROM deletion WHERE folder = $1 ORDER BY dossier")
                .bind(folder)
                .fetch_all(&mut *moment)
                .await?;
        let sessions = sqlx::query_scalar("SELECT started_at FROM session WHERE folder = $1")
            .bind(folder)
            .fetch_all(&mut *moment)
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
            // Indexes find every row.
            is_out_of_reach: false,
        })
    }
}

#[async_trait]
impl Audit for PostgresAudit {
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
            "SELECT dossier FROM (SELECT dossier FROM register UNION SELECT dossier FROM submission) AS named
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
