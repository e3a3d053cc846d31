//! The questions. One statement each, so that each sees one moment.

use jiff::Timestamp;
use sqlx::sqlite::{SqlitePool, SqliteRow};
use sqlx::{Error, Row};

use crate::storage::{
    Author, DossierId, DossierRecord, FolderId, PathHash, RegisterRecord, SessionRecord,
    SubmissionRecord, TokenHash,
};

pub(super) async fn session(
    readers: &SqlitePool,
    token: &TokenHash,
) -> Result<Option<SessionRecord>, Error> {
    sqlx::query("SELECT folder, started_at, seen_at FROM session WHERE token_hash = ?1")
        .bind(token.0.as_slice())
        .try_map(|row: SqliteRow| {
            Ok(SessionRecord {
                folder: FolderId(bytes(&row, "folder")?),
                started_at: time(&row, "started_at")?,
                seen_at: time(&row, "seen_at")?,
            })
        })
        .fetch_optional(readers)
        .await
}

pub(super) async fn dossiers(
    readers: &SqlitePool,
    folder: FolderId,
) -> Result<Vec<DossierRecord>, Error> {
    sqlx::query(
        "SELECT id, folder, benefit, revision, wrapped_key, dossier.language AS language, opened_at, sent_at
         FROM dossier LEFT JOIN submission ON submission.dossier = dossier.id
         WHERE folder = ?1
         ORDER BY opened_at DESC, id DESC",
    )
    .bind(folder.0.as_slice())
    .try_map(|row: SqliteRow| {
        Ok(DossierRecord {
            id: DossierId(bytes(&row, "id")?),
            folder: FolderId(bytes(&row, "folder")?),
            benefit: row.try_get("benefit")?,
            revision: row.try_get("revision")?,
            wrapped_key: row.try_get("wrapped_key")?,
            language: row.try_get("language")?,
            opened_at: time(&row, "opened_at")?,
            sent_at: row.try_get::<Option<i64>, _>("sent_at")?.map(|milliseconds| moment("sent_at", milliseconds)).transpose()?,
        })
    })
    .fetch_all(readers)
    .await
}

pub(super) async fn registers(
    readers: &SqlitePool,
    dossier: DossierId,
) -> Result<Vec<RegisterRecord>, Error> {
    sqlx::query(
        "SELECT path_hash, version, sealed, author, committed_at FROM register WHERE dossier = ?1",
    )
    .bind(dossier.0.as_slice())
    .try_map(register)
    .fetch_all(readers)
    .await
}

pub(super) async fn history(
    readers: &SqlitePool,
    dossier: DossierId,
    path: &PathHash,
) -> Result<Vec<RegisterRecord>, Error> {
    sqlx::query(
        "SELECT path_hash, version, sealed, author, committed_at FROM register_history
         WHERE dossier = ?1 AND path_hash = ?2
         ORDER BY version",
    )
    .bind(dossier.0.as_slice())
    .bind(path.0.as_slice())
    .try_map(register)
    .fetch_all(readers)
    .await
}

pub(super) async fn submission(
    readers: &SqlitePool,
    dossier: DossierId,
) -> Result<Option<SubmissionRecord>, Error> {
    sqlx::query(
        "SELECT dossier, reference, sealed, language, sent_at FROM submission WHERE dossier = ?1",
    )
    .bind(dossier.0.as_slice())
    .try_map(|row: SqliteRow| {
        Ok(SubmissionRecord {
            dossier: DossierId(bytes(&row, "dossier")?),
            reference: row.try_get("reference")?,
            sealed: row.try_get("sealed")?,
            language: row.try_get("language")?,
            sent_at: time(&row, "sent_at")?,
        })
    })
    .fetch_optional(readers)
    .await
}

pub(super) async fn key_check(readers: &SqlitePool) -> Result<Option<Vec<u8>>, Error> {
    sqlx::query_scalar("SELECT wrapped FROM key_check").fetch_optional(readers).await
}

pub(super) async fn check(readers: &SqlitePool) -> Result<(), Error> {
    sqlx::query("SELECT only_row FROM key_check").fetch_optional(readers).await?;
    Ok(())
}

fn register(row: SqliteRow) -> Result<RegisterRecord, Error> {
    let author: String = row.try_get("author")?;
    Ok(RegisterRecord {
        path_hash: PathHash(bytes(&row, "path_hash")?),
        version: row.try_get("version")?,
        sealed: row.try_get("sealed")?,
        author: Author::from_text(&author).ok_or_else(|| damaged("author"))?,
        committed_at: time(&row, "committed_at")?,
    })
}

fn bytes<const N: usize>(row: &SqliteRow, column: &'static str) -> Result<[u8; N], Error> {
    row.try_get::<&[u8], _>(column)?.try_into().map_err(|_| damaged(column))
}

fn time(row: &SqliteRow, column: &'static str) -> Result<Timestamp, Error> {
    moment(column, row.try_get(column)?)
}

fn moment(column: &'static str, milliseconds: i64) -> Result<Timestamp, Error> {
    Timestamp::from_millisecond(milliseconds).map_err(|_| damaged(column))
}

/// A value that this program would not have written. The message names the column and never the value.
fn damaged(column: &'static str) -> Error {
    Error::ColumnDecode {
        index: column.into(),
        source: "a value that does not belong there".into(),
    }
}
