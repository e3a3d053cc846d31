//! The questions. One statement each, so that each sees one moment.

use jiff::Timestamp;
use sqlx::postgres::{PgPool, PgRow};
use sqlx::{Error, Row};

use crate::storage::{
    Author, DeliveryRecord, DeliveryState, DossierId, DossierRecord, FolderId, JournalRecord,
    PathHash, RegisterRecord, SessionRecord, SubmissionRecord, TokenHash, WayBackRecord,
};

pub(super) async fn session(
    pool: &PgPool,
    token: &TokenHash,
) -> Result<Option<SessionRecord>, Error> {
    sqlx::query("SELECT folder, started_at, seen_at, shared FROM session WHERE token_hash = $1")
        .bind(token.0.as_slice())
        .try_map(|row: PgRow| {
            Ok(SessionRecord {
                folder: FolderId(bytes(&row, "folder")?),
                started_at: time(&row, "started_at")?,
                seen_at: time(&row, "seen_at")?,
                shared: row.try_get("shared")?,
            })
        })
        .fetch_optional(pool)
        .await
}

pub(super) async fn dossiers(pool: &PgPool, folder: FolderId) -> Result<Vec<DossierRecord>, Error> {
    sqlx::query(
        "SELECT id, folder, benefit, revision, wrapped_key, dossier.language AS language, opened_at, sent_at
         FROM dossier LEFT JOIN submission ON submission.dossier = dossier.id
         WHERE folder = $1
         ORDER BY opened_at DESC, id DESC",
    )
    .bind(folder.0.as_slice())
    .try_map(dossier_record)
    .fetch_all(pool)
    .await
}

pub(super) async fn dossier(pool: &PgPool, id: DossierId) -> Result<Option<DossierRecord>, Error> {
    sqlx::query(
        "SELECT id, folder, benefit, revision, wrapped_key, dossier.language AS language, opened_at, sent_at
         FROM dossier LEFT JOIN submission ON submission.dossier = dossier.id
         WHERE id = $1",
    )
    .bind(id.0.as_slice())
    .try_map(dossier_record)
    .fetch_optional(pool)
    .await
}

pub(super) async fn dossiers_after(
    pool: &PgPool,
    after: Option<DossierId>,
    limit: u32,
) -> Result<Vec<DossierRecord>, Error> {
    sqlx::query(
        "SELECT id, folder, benefit, revision, wrapped_key, dossier.language AS language, opened_at, sent_at
         FROM dossier LEFT JOIN submission ON submission.dossier = dossier.id
         WHERE id > $1
         ORDER BY id LIMIT $2",
    )
    // Before the first name there is the empty one.
    .bind(after.map_or_else(Vec::new, |id| id.0.to_vec()))
    .bind(i64::from(limit))
    .try_map(dossier_record)
    .fetch_all(pool)
    .await
}

pub(super) async fn deletion(
    pool: &PgPool,
    dossier: DossierId,
) -> Result<Option<Timestamp>, Error> {
    sqlx::query("SELECT deleted_at FROM deletion WHERE dossier = $1")
        .bind(dossier.0.as_slice())
        .try_map(|row: PgRow| time(&row, "deleted_at"))
        .fetch_optional(pool)
        .await
}

pub(super) async fn way_back(pool: &PgPool, number: &str) -> Result<Option<WayBackRecord>, Error> {
    sqlx::query("SELECT folder, number, words_hash, made_at FROM way_back WHERE number = $1")
        .bind(number)
        .try_map(way_back_record)
        .fetch_optional(pool)
        .await
}

pub(super) async fn way_back_to(
    pool: &PgPool,
    folder: FolderId,
) -> Result<Option<WayBackRecord>, Error> {
    sqlx::query("SELECT folder, number, words_hash, made_at FROM way_back WHERE folder = $1")
        .bind(folder.0.as_slice())
        .try_map(way_back_record)
        .fetch_optional(pool)
        .await
}

fn way_back_record(row: PgRow) -> Result<WayBackRecord, Error> {
    Ok(WayBackRecord {
        folder: FolderId(bytes(&row, "folder")?),
        number: row.try_get("number")?,
        words_hash: row.try_get("words_hash")?,
        made_at: time(&row, "made_at")?,
    })
}

pub(super) async fn delivery(
    pool: &PgPool,
    dossier: DossierId,
) -> Result<Option<DeliveryRecord>, Error> {
    sqlx::query("SELECT dossier, state, since FROM delivery WHERE dossier = $1")
        .bind(dossier.0.as_slice())
        .try_map(delivery_record)
        .fetch_optional(pool)
        .await
}

pub(super) async fn unfinished_deliveries(pool: &PgPool) -> Result<Vec<DeliveryRecord>, Error> {
    sqlx::query("SELECT dossier, state, since FROM delivery WHERE state <> 'handed-over' ORDER BY since, dossier")
        .try_map(delivery_record)
        .fetch_all(pool)
        .await
}

fn delivery_record(row: PgRow) -> Result<DeliveryRecord, Error> {
    let state: String = row.try_get("state")?;
    Ok(DeliveryRecord {
        dossier: DossierId(bytes(&row, "dossier")?),
        state: DeliveryState::from_text(&state).ok_or_else(|| damaged("state"))?,
        since: time(&row, "since")?,
    })
}

pub(super) async fn journal(pool: &PgPool, folder: FolderId) -> Result<Vec<JournalRecord>, Error> {
    sqlx::query("SELECT folder, sequence, at, event, chain FROM journal WHERE folder = $1 ORDER BY sequence")
        .bind(folder.0.as_slice())
        .try_map(journal_record)
        .fetch_all(pool)
        .await
}

pub(super) async fn journal_end(pool: &PgPool, folder: FolderId) -> Result<Option<i64>, Error> {
    let last = "SELECT sequence FROM journal WHERE folder = $1 ORDER BY sequence DESC LIMIT 1";
    sqlx::query_scalar(last).bind(folder.0.as_slice()).fetch_optional(pool).await
}

pub(super) async fn journal_heads(
    pool: &PgPool,
    since: Timestamp,
) -> Result<Vec<JournalRecord>, Error> {
    sqlx::query(
        "SELECT folder, sequence, at, event, chain FROM journal
         WHERE (folder, sequence) IN (
             SELECT folder, max(sequence) FROM journal
             WHERE folder IN (SELECT folder FROM journal WHERE at >= $1) GROUP BY folder
         )
         ORDER BY folder",
    )
    .bind(since.as_millisecond())
    .try_map(journal_record)
    .fetch_all(pool)
    .await
}

fn journal_record(row: PgRow) -> Result<JournalRecord, Error> {
    Ok(JournalRecord {
        folder: FolderId(bytes(&row, "folder")?),
        sequence: row.try_get("sequence")?,
        at: time(&row, "at")?,
        event: row.try_get("event")?,
        chain: bytes(&row, "chain")?,
    })
}

pub(super) async fn folders(pool: &PgPool) -> Result<Vec<FolderId>, Error> {
    sqlx::query("SELECT id FROM folder ORDER BY id")
        .try_map(|row: PgRow| Ok(FolderId(bytes(&row, "id")?)))
        .fetch_all(pool)
        .await
}

pub(super) async fn journal_key(pool: &PgPool) -> Result<Option<Vec<u8>>, Error> {
    sqlx::query_scalar("SELECT wrapped FROM journal_key").fetch_optional(pool).await
}

fn dossier_record(row: PgRow) -> Result<DossierRecord, Error> {
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

pub(super) async fn registers(
    pool: &PgPool,
    dossier: DossierId,
) -> Result<Vec<RegisterRecord>, Error> {
    sqlx::query(
        "SELECT DISTINCT ON (path_hash) path_hash, version, sealed, author, committed_at FROM register
         WHERE dossier = $1
         ORDER BY path_hash, version DESC",
    )
    .bind(dossier.0.as_slice())
    .try_map(register)
    .fetch_all(pool)
    .await
}

pub(super) async fn history(
    pool: &PgPool,
    dossier: DossierId,
    path: &PathHash,
) -> Result<Vec<RegisterRecord>, Error> {
    sqlx::query(
        "SELECT path_hash, version, sealed, author, committed_at FROM register
         WHERE dossier = $1 AND path_hash = $2
         ORDER BY version",
    )
    .bind(dossier.0.as_slice())
    .bind(path.0.as_slice())
    .try_map(register)
    .fetch_all(pool)
    .await
}

pub(super) async fn submission(
    pool: &PgPool,
    dossier: DossierId,
) -> Result<Option<SubmissionRecord>, Error> {
    sqlx::query(
        "SELECT dossier, reference, sealed, language, sent_at FROM submission WHERE dossier = $1",
    )
    .bind(dossier.0.as_slice())
    .try_map(|row: PgRow| {
        Ok(SubmissionRecord {
            dossier: DossierId(bytes(&row, "dossier")?),
            reference: row.try_get("reference")?,
            sealed: row.try_get("sealed")?,
            language: row.try_get("language")?,
            sent_at: time(&row, "sent_at")?,
        })
    })
    .fetch_optional(pool)
    .await
}

pub(super) async fn key_check(pool: &PgPool) -> Result<Option<Vec<u8>>, Error> {
    sqlx::query_scalar("SELECT wrapped FROM key_check").fetch_optional(pool).await
}

pub(super) async fn check(pool: &PgPool) -> Result<(), Error> {
    sqlx::query("SELECT only_row FROM key_check").fetch_optional(pool).await?;
    Ok(())
}

fn register(row: PgRow) -> Result<RegisterRecord, Error> {
    let author: String = row.try_get("author")?;
    Ok(RegisterRecord {
        path_hash: PathHash(bytes(&row, "path_hash")?),
        version: row.try_get::<i64, _>("version")?.try_into().map_err(|_| damaged("version"))?,
        sealed: row.try_get("sealed")?,
        author: Author::from_text(&author).ok_or_else(|| damaged("author"))?,
        committed_at: time(&row, "committed_at")?,
    })
}

pub(super) fn bytes<const N: usize>(row: &PgRow, column: &'static str) -> Result<[u8; N], Error> {
    row.try_get::<&[u8], _>(column)?.try_into().map_err(|_| damaged(column))
}

pub(super) fn time(row: &PgRow, column: &'static str) -> Result<Timestamp, Error> {
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
