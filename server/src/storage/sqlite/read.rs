//! The questions that are not part of every request. One statement each, so that each sees one moment.

use jiff::Timestamp;
use sqlx::sqlite::{SqlitePool, SqliteRow};
use sqlx::{Error, Row};

use super::chains::over_chain;
use crate::storage::{
    Author, DeliveryRecord, DeliveryState, DossierId, DossierRecord, FolderId, JournalRecord,
    PathHash, RegisterRecord, SubmissionRecord, WayBackRecord,
};

pub(super) async fn dossier(
    readers: &SqlitePool,
    id: DossierId,
) -> Result<Option<DossierRecord>, Error> {
    sqlx::query(
        "SELECT id, folder, benefit, revision, wrapped_key, dossier.language AS language, opened_at, sent_at
         FROM dossier LEFT JOIN submission ON submission.dossier = dossier.id
         WHERE id = ?1",
    )
    .bind(id.0.as_slice())
    .try_map(dossier_record)
    .fetch_optional(readers)
    .await
}

pub(super) async fn dossiers_after(
    readers: &SqlitePool,
    after: Option<DossierId>,
    limit: u32,
) -> Result<Vec<DossierRecord>, Error> {
    sqlx::query(
        "SELECT id, folder, benefit, revision, wrapped_key, dossier.language AS language, opened_at, sent_at
         FROM dossier LEFT JOIN submission ON submission.dossier = dossier.id
         WHERE id > ?1
         ORDER BY id LIMIT ?2",
    )
    // Before the first name there is the empty one.
    .bind(after.map_or_else(Vec::new, |id| id.0.to_vec()))
    .bind(limit)
    .try_map(dossier_record)
    .fetch_all(readers)
    .await
}

pub(super) async fn deletion(
    readers: &SqlitePool,
    dossier: DossierId,
) -> Result<Option<Timestamp>, Error> {
    sqlx::query("SELECT deleted_at FROM deletion WHERE dossier = ?1")
        .bind(dossier.0.as_slice())
        .try_map(|row: SqliteRow| time(&row, "deleted_at"))
        .fetch_optional(readers)
        .await
}

pub(super) async fn way_back(
    readers: &SqlitePool,
    number: &str,
) -> Result<Option<WayBackRecord>, Error> {
    sqlx::query("SELECT folder, number, words_hash, made_at FROM way_back WHERE number = ?1")
        .bind(number)
        .try_map(way_back_record)
        .fetch_optional(readers)
        .await
}

pub(super) async fn way_back_to(
    readers: &SqlitePool,
    folder: FolderId,
) -> Result<Option<WayBackRecord>, Error> {
    sqlx::query("SELECT folder, number, words_hash, made_at FROM way_back WHERE folder = ?1")
        .bind(folder.0.as_slice())
        .try_map(way_back_record)
        .fetch_optional(readers)
        .await
}

fn way_back_record(row: SqliteRow) -> Result<WayBackRecord, Error> {
    Ok(WayBackRecord {
        folder: FolderId(bytes(&row, "folder")?),
        number: row.try_get("number")?,
        words_hash: row.try_get("words_hash")?,
        made_at: time(&row, "made_at")?,
    })
}

pub(super) async fn delivery(
    readers: &SqlitePool,
    dossier: DossierId,
) -> Result<Option<DeliveryRecord>, Error> {
    sqlx::query("SELECT dossier, state, since FROM delivery WHERE dossier = ?1")
        .bind(dossier.0.as_slice())
        .try_map(delivery_record)
        .fetch_optional(readers)
        .await
}

pub(super) async fn unfinished_deliveries(
    readers: &SqlitePool,
) -> Result<Vec<DeliveryRecord>, Error> {
    sqlx::query("SELECT dossier, state, since FROM delivery WHERE state <> 'handed-over' ORDER BY since, dossier")
        .try_map(delivery_record)
        .fetch_all(readers)
        .await
}

fn delivery_record(row: SqliteRow) -> Result<DeliveryRecord, Error> {
    let state: String = row.try_get("state")?;
    Ok(DeliveryRecord {
        dossier: DossierId(bytes(&row, "dossier")?),
        state: DeliveryState::from_text(&state).ok_or_else(|| damaged("state"))?,
        since: time(&row, "since")?,
    })
}

pub(super) async fn journal(
    readers: &SqlitePool,
    folder: FolderId,
) -> Result<Vec<JournalRecord>, Error> {
    sqlx::query(over_chain!(
        "journal",
        "folder",
        "SELECT folder, sequence, at, event, journal.chain
         FROM chain JOIN journal USING (row) ORDER BY sequence"
    ))
    .bind(folder.0.as_slice())
    .try_map(journal_record)
    .fetch_all(readers)
    .await
}

pub(super) async fn journal_heads(
    readers: &SqlitePool,
    since: Timestamp,
) -> Result<Vec<JournalRecord>, Error> {
    // A journal with such an event ends at or after the first of their rows. To look into each event of ten minutes would hold up whoever saves.
    sqlx::query(
        "SELECT journal.folder, journal.sequence, at, event, chain
         FROM journal_end JOIN journal ON journal.row = last
         WHERE last >= (SELECT min(row) FROM journal INDEXED BY journal_at WHERE at >= ?1)
         ORDER BY journal.folder",
    )
    .bind(since.as_millisecond())
    .try_map(journal_record)
    .fetch_all(readers)
    .await
}

fn journal_record(row: SqliteRow) -> Result<JournalRecord, Error> {
    Ok(JournalRecord {
        folder: FolderId(bytes(&row, "folder")?),
        sequence: row.try_get("sequence")?,
        at: time(&row, "at")?,
        event: row.try_get("event")?,
        chain: bytes(&row, "chain")?,
    })
}

pub(super) async fn folders(readers: &SqlitePool) -> Result<Vec<FolderId>, Error> {
    sqlx::query("SELECT id FROM folder ORDER BY id")
        .try_map(|row: SqliteRow| Ok(FolderId(bytes(&row, "id")?)))
        .fetch_all(readers)
        .await
}

pub(super) async fn journal_key(readers: &SqlitePool) -> Result<Option<Vec<u8>>, Error> {
    sqlx::query_scalar("SELECT wrapped FROM journal_key").fetch_optional(readers).await
}

fn dossier_record(row: SqliteRow) -> Result<DossierRecord, Error> {
    let sent_at: Option<i64> = row.try_get("sent_at")?;
    Ok(DossierRecord {
        id: DossierId(bytes(&row, "id")?),
        folder: FolderId(bytes(&row, "folder")?),
        benefit: row.try_get("benefit")?,
        revision: row.try_get("revision")?,
        wrapped_key: row.try_get("wrapped_key")?,
        language: row.try_get("language")?,
        opened_at: time(&row, "opened_at")?,
        sent_at: sent_at.map(|milliseconds| moment("sent_at", milliseconds)).transpose()?,
    })
}

pub(super) async fn history(
    readers: &SqlitePool,
    dossier: DossierId,
    path: &PathHash,
) -> Result<Vec<RegisterRecord>, Error> {
    sqlx::query(over_chain!(
        "register",
        "dossier",
        "SELECT path_hash, version, sealed, author, committed_at
         FROM chain JOIN register USING (row) WHERE path_hash = ?2 ORDER BY version"
    ))
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

pub(super) fn bytes<const N: usize>(
    row: &SqliteRow,
    column: &'static str,
) -> Result<[u8; N], Error> {
    row.try_get::<&[u8], _>(column)?.try_into().map_err(|_| damaged(column))
}

pub(super) fn time(row: &SqliteRow, column: &'static str) -> Result<Timestamp, Error> {
    moment(column, row.try_get(column)?)
}

fn moment(column: &'static str, milliseconds: i64) -> Result<Timestamp, Error> {
    Timestamp::from_millisecond(milliseconds).map_err(|_| damaged(column))
}

/// A value that this program would not have written. The message names the column and never the value.
pub(super) fn damaged(column: &'static str) -> Error {
    Error::ColumnDecode {
        index: column.into(),
        source: "a value that does not belong there".into(),
    }
}
