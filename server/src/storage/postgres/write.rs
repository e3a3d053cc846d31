//! The changes. Each checks and writes inside the batch's transaction, after [`lock`]: nothing moves in between in the folders it touches.
//!
//! Every statement is a way to the server and back. So what an answer writes goes as one statement, and what was read is [`Known`] for the
//! rest of the transaction.

use sqlx::Error;
use sqlx::postgres::{PgConnection, PgQueryResult};

use crate::crypto::Chain;
use crate::journal::{Entry, Owner};
use crate::storage::known::{Head, Known, Standing};
use crate::storage::{
    Change, DeliveryState, DossierId, DossierRecord, FolderId, JournalRecord, RegisterRecord,
    SaveError, SubmissionRecord, Unavailable, WayBackRecord,
};

/// Holds the folders that the changes tell of until the transaction ends. In one order, so that two batches never wait for each other; and
/// before anything is read, because at READ COMMITTED a statement sees what was committed before it began.
pub(super) async fn lock(
    connection: &mut PgConnection,
    changes: &[Change],
) -> Result<(), SaveError> {
    let (mut folders, mut dossiers) = (Vec::new(), Vec::new());
    for entry in changes.iter().filter_map(Entry::of) {
        match entry.owner {
            Owner::Folder(folder) => folders.push(folder.0.to_vec()),
            Owner::Dossier(dossier) => dossiers.push(dossier.0.to_vec()),
        }
    }
    if folders.is_empty() && dossiers.is_empty() {
        return Ok(());
    }
    sqlx::query(
        "SELECT id FROM folder
         WHERE id IN (SELECT unnest($1) UNION ALL SELECT folder FROM dossier WHERE dossier.id = ANY ($2))
         ORDER BY id FOR NO KEY UPDATE",
    )
    .bind(folders)
    .bind(dossiers)
    .execute(connection)
    .await
    .map_err(refused)?;
    Ok(())
}

/// Applies a change, and records its event if it tells one.
pub(super) async fn apply(
    connection: &mut PgConnection,
    known: &mut Known,
    chain: Option<&Chain>,
    change: &Change,
) -> Result<(), SaveError> {
    let happened = write(connection, known, chain, change).await?;
    match Entry::of(change).filter(|_| happened) {
        Some(entry) => {
            let event = place(connection, known, chain, &entry).await?;
            record(connection, &event).await
        }
        None => Ok(()),
    }
}

/// Gives an event its place in its journal.
async fn place(
    connection: &mut PgConnection,
    known: &mut Known,
    chain: Option<&Chain>,
    entry: &Entry,
) -> Result<JournalRecord, SaveError> {
    let chain = chain.ok_or_else(|| Unavailable::new("the journal has no key yet"))?;
    let folder = match entry.owner {
        Owner::Folder(folder) => folder,
        Owner::Dossier(dossier) => standing(connection, known, dossier).await?.folder,
    };
    if !known.has_head(folder) {
        let last: Option<(i64, Vec<u8>)> = sqlx::query_as(
            "SELECT sequence, chain FROM journal WHERE folder = $1 ORDER BY sequence DESC LIMIT 1",
        )
        .bind(folder.0.as_slice())
        .fetch_optional(connection)
        .await
        .map_err(refused)?;
        let (sequence, link) = last.unzip();
        known.note_head(folder, Head::read(sequence, link)?);
    }
    Ok(known.link(chain, folder, entry))
}

async fn record(connection: &mut PgConnection, event: &JournalRecord) -> Result<(), SaveError> {
    sqlx::query(
        "INSERT INTO journal (folder, sequence, at, event, chain) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(event.folder.0.as_slice())
    .bind(event.sequence)
    .bind(event.at.as_millisecond())
    .bind(&event.event)
    .bind(event.chain.as_slice())
    .execute(connection)
    .await
    .map_err(refused)?;
    Ok(())
}

/// Where a dossier stands, and the head of its folder's journal with it.
async fn standing(
    connection: &mut PgConnection,
    known: &mut Known,
    dossier: DossierId,
) -> Result<Standing, SaveError> {
    type Row = (Vec<u8>, bool, Option<i64>, Option<Vec<u8>>);
    if let Some(standing) = known.dossier(dossier) {
        return Ok(standing);
    }
    let row: Option<Row> = sqlx::query_as(
        "SELECT dossier.folder, EXISTS (SELECT 1 FROM submission WHERE submission.dossier = dossier.id), sequence, chain
         FROM dossier LEFT JOIN journal ON journal.folder = dossier.folder
         WHERE id = $1 ORDER BY sequence DESC LIMIT 1",
    )
    .bind(dossier.0.as_slice())
    .fetch_optional(connection)
    .await
    .map_err(refused)?;
    let (folder, is_sent, sequence, link) = row.ok_or(SaveError::Missing)?;
    let standing = Standing::read(folder, is_sent)?;
    known.note_dossier(dossier, standing);
    known.note_head(standing.folder, Head::read(sequence, link)?);
    Ok(standing)
}

/// The folder of a dossier that can be changed: it is there and was not sent.
async fn open_dossier_folder(
    connection: &mut PgConnection,
    known: &mut Known,
    dossier: DossierId,
) -> Result<FolderId, SaveError> {
    match standing(connection, known, dossier).await? {
        Standing { is_sent: true, .. } => Err(SaveError::AlreadySent),
        Standing { folder, .. } => Ok(folder),
    }
}

/// Writes a change; whether anything happened that the journal must still be told.
async fn write(
    connection: &mut PgConnection,
    known: &mut Known,
    chain: Option<&Chain>,
    change: &Change,
) -> Result<bool, SaveError> {
    match change {
        Change::CreateFolder { id, created_at } => {
            sqlx::query("INSERT INTO folder (id, created_at) VALUES ($1, $2)")
                .bind(id.0.as_slice())
                .bind(created_at.as_millisecond())
                .execute(connection)
                .await
                .map_err(refused)?;
        }
        Change::CreateSession { token, folder, started_at, shared } => {
            sqlx::query("INSERT INTO session (token_hash, folder, started_at, seen_at, shared) VALUES ($1, $2, $3, $3, $4)")
                .bind(token.0.as_slice())
                .bind(folder.0.as_slice())
                .bind(started_at.as_millisecond())
                .bind(shared)
                .execute(connection)
                .await
                .map_err(refused)?;
        }
        Change::TouchSession { token, seen_at } => {
            let result = sqlx::query(
                "UPDATE session SET seen_at = greatest(seen_at, $2) WHERE token_hash = $1",
            )
            .bind(token.0.as_slice())
            .bind(seen_at.as_millisecond())
            .execute(connection)
            .await;
            expect_a_row(result)?;
        }
        Change::EndSession { token, folder, .. } => {
            let result = sqlx::query("DELETE FROM session WHERE token_hash = $1 AND folder = $2")
                .bind(token.0.as_slice())
                .bind(folder.0.as_slice())
                .execute(connection)
                .await;
            return Ok(result.map_err(refused)?.rows_affected() == 1);
        }
        Change::ForgetSessions { seen_before } => {
            sqlx::query("DELETE FROM session WHERE seen_at < $1")
                .bind(seen_before.as_millisecond())
                .execute(connection)
                .await
                .map_err(refused)?;
        }
        Change::SetWayBack(way_back) => set_way_back(connection, way_back).await?,
        Change::OpenDossier(dossier) => open_dossier(connection, dossier).await?,
        Change::SetDossierLanguage { dossier, language } => {
            let result = sqlx::query("UPDATE dossier SET language = $2 WHERE id = $1")
                .bind(dossier.0.as_slice())
                .bind(language)
                .execute(connection)
                .await;
            expect_a_row(result)?;
        }
        Change::PutRegister { dossier, register } => {
            let entry = Entry::of_answer(*dossier, register);
            open_dossier_folder(connection, known, *dossier).await?;
            let event = place(connection, known, chain, &entry).await?;
            put_register(connection, *dossier, register, &event).await?;
            return Ok(false);
        }
        Change::PutGuide(guide) => super::guide::put(connection, guide).await?,
        // The event is all there is to write.
        Change::Tell { .. } => {}
        Change::Send(submission) => {
            open_dossier_folder(connection, known, submission.dossier).await?;
            send(connection, submission).await?;
            known.forget(submission.dossier);
        }
        Change::Deliver { dossier, from, to, at } => {
            let result = sqlx::query(
                "UPDATE delivery SET state = $3, since = $4 WHERE dossier = $1 AND state = $2",
            )
            .bind(dossier.0.as_slice())
            .bind(from.as_text())
            .bind(to.as_text())
            .bind(at.as_millisecond())
            .execute(&mut *connection)
            .await;
            if result.map_err(refused)?.rows_affected() == 0 {
                let known: Option<String> =
                    sqlx::query_scalar("SELECT state FROM delivery WHERE dossier = $1")
                        .bind(dossier.0.as_slice())
                        .fetch_optional(connection)
                        .await
                        .map_err(refused)?;
                return Err(known.map_or(SaveError::Missing, |_| SaveError::Conflict));
            }
        }
        Change::DeleteDossier { dossier, folder, deleted_at } => {
            if open_dossier_folder(connection, known, *dossier).await? != *folder {
                return Err(SaveError::Missing);
            }
            delete_dossier(connection, *dossier, *folder, deleted_at.as_millisecond()).await?;
            known.forget(*dossier);
        }
        Change::Rewrap { dossier, from, to } => {
            let result = sqlx::query(
                "UPDATE dossier SET wrapped_key = $3 WHERE id = $1 AND wrapped_key = $2",
            )
            .bind(dossier.0.as_slice())
            .bind(from)
            .bind(to)
            .execute(&mut *connection)
            .await;
            if result.map_err(refused)?.rows_affected() == 0 {
                let known: Option<String> =
                    sqlx::query_scalar("SELECT benefit FROM dossier WHERE id = $1")
                        .bind(dossier.0.as_slice())
                        .fetch_optional(connection)
                        .await
                        .map_err(refused)?;
                return Err(known.map_or(SaveError::Missing, |_| SaveError::Conflict));
            }
        }
        Change::Staff(change) => super::staff::write(connection, change).await?,
        Change::SetKeyCheck { wrapped } => {
            sqlx::query("INSERT INTO key_check (only_row, wrapped) VALUES (1, $1)")
                .bind(wrapped)
                .execute(connection)
                .await
                .map_err(refused)?;
        }
        Change::RewrapKeyCheck { from, to } => {
            let result = sqlx::query("UPDATE key_check SET wrapped = $2 WHERE wrapped = $1")
                .bind(from)
                .bind(to)
                .execute(connection)
                .await;
            expect_unchanged(result)?;
        }
        Change::SetJournalKey { wrapped } => {
            sqlx::query("INSERT INTO journal_key (only_row, wrapped) VALUES (1, $1)")
                .bind(wrapped)
                .execute(connection)
                .await
                .map_err(refused)?;
        }
        Change::RewrapJournalKey { from, to } => {
            let result = sqlx::query("UPDATE journal_key SET wrapped = $2 WHERE wrapped = $1")
                .bind(from)
                .bind(to)
                .execute(connection)
                .await;
            expect_unchanged(result)?;
        }
    }
    Ok(true)
}

async fn set_way_back(
    connection: &mut PgConnection,
    way_back: &WayBackRecord,
) -> Result<(), SaveError> {
    let number: Option<String> =
        sqlx::query_scalar("SELECT number FROM way_back WHERE folder = $1")
            .bind(way_back.folder.0.as_slice())
            .fetch_optional(&mut *connection)
            .await
            .map_err(refused)?;
    if number.is_some_and(|number| number != way_back.number) {
        return Err(SaveError::Conflict);
    }
    let result = sqlx::query(
        "INSERT INTO way_back (folder, number, words_hash, made_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (folder) DO UPDATE SET words_hash = excluded.words_hash, made_at = excluded.made_at",
    )
    .bind(way_back.folder.0.as_slice())
    .bind(&way_back.number)
    .bind(&way_back.words_hash)
    .bind(way_back.made_at.as_millisecond())
    .execute(connection)
    .await;
    match result.map_err(refused) {
        // This folder's own number was just compared: what is taken is another one's.
        Err(SaveError::Conflict) => Err(SaveError::NumberTaken),
        Err(error) => Err(error),
        Ok(_) => Ok(()),
    }
}

/// The proof first: it is what lets the history go.
async fn delete_dossier(
    connection: &mut PgConnection,
    dossier: DossierId,
    folder: FolderId,
    deleted_at: i64,
) -> Result<(), SaveError> {
    sqlx::query("INSERT INTO deletion (dossier, folder, deleted_at) VALUES ($1, $2, $3)")
        .bind(dossier.0.as_slice())
        .bind(folder.0.as_slice())
        .bind(deleted_at)
        .execute(&mut *connection)
        .await
        .map_err(refused)?;
    for statement in [
        "DELETE FROM register WHERE dossier = $1",
        "DELETE FROM guide WHERE dossier = $1",
        "DELETE FROM dossier WHERE id = $1",
    ] {
        sqlx::query(statement)
            .bind(dossier.0.as_slice())
            .execute(&mut *connection)
            .await
            .map_err(refused)?;
    }
    Ok(())
}

async fn open_dossier(
    connection: &mut PgConnection,
    dossier: &DossierRecord,
) -> Result<(), SaveError> {
    sqlx::query(
        "INSERT INTO dossier (id, folder, benefit, revision, wrapped_key, language, opened_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(dossier.id.0.as_slice())
    .bind(dossier.folder.0.as_slice())
    .bind(&dossier.benefit)
    .bind(&dossier.revision)
    .bind(&dossier.wrapped_key)
    .bind(&dossier.language)
    .bind(dossier.opened_at.as_millisecond())
    .execute(connection)
    .await
    .map_err(refused)?;
    Ok(())
}

/// A version of a register and its event in one statement. Unless it is the next one, `put` is empty and nothing follows.
async fn put_register(
    connection: &mut PgConnection,
    dossier: DossierId,
    register: &RegisterRecord,
    event: &JournalRecord,
) -> Result<(), SaveError> {
    let result = sqlx::query(
        "WITH put AS (
             INSERT INTO register (dossier, path_hash, version, sealed, author, committed_at)
             SELECT $1, $2, $3, $4, $5, $6
             WHERE $3 = 1 + coalesce((SELECT max(version) FROM register WHERE dossier = $1 AND path_hash = $2), 0)
             RETURNING dossier
         )
         INSERT INTO journal (folder, sequence, at, event, chain) SELECT $7, $8, $6, $9, $10 FROM put",
    )
    .bind(dossier.0.as_slice())
    .bind(register.path_hash.0.as_slice())
    .bind(i64::from(register.version))
    .bind(&register.sealed)
    .bind(register.author.as_text().into_owned())
    .bind(register.committed_at.as_millisecond())
    .bind(event.folder.0.as_slice())
    .bind(event.sequence)
    .bind(&event.event)
    .bind(event.chain.as_slice())
    .execute(connection)
    .await;
    expect_unchanged(result)
}

async fn send(
    connection: &mut PgConnection,
    submission: &SubmissionRecord,
) -> Result<(), SaveError> {
    let result = sqlx::query("INSERT INTO submission (dossier, reference, sealed, language, sent_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(submission.dossier.0.as_slice())
        .bind(&submission.reference)
        .bind(&submission.sealed)
        .bind(&submission.language)
        .bind(submission.sent_at.as_millisecond())
        .execute(&mut *connection)
        .await;
    match result.map_err(refused) {
        // The dossier has no submission, as was just checked: what is taken is the reference.
        Err(SaveError::Conflict) => return Err(SaveError::ReferenceTaken),
        Err(error) => return Err(error),
        Ok(_) => {}
    }
    sqlx::query("INSERT INTO delivery (dossier, state, since) VALUES ($1, $2, $3)")
        .bind(submission.dossier.0.as_slice())
        .bind(DeliveryState::Waiting.as_text())
        .bind(submission.sent_at.as_millisecond())
        .execute(connection)
        .await
        .map_err(refused)?;
    Ok(())
}

fn expect_unchanged(result: Result<PgQueryResult, Error>) -> Result<(), SaveError> {
    match result.map_err(refused)?.rows_affected() {
        0 => Err(SaveError::Conflict),
        _ => Ok(()),
    }
}

pub(super) fn expect_a_row(result: Result<PgQueryResult, Error>) -> Result<(), SaveError> {
    match result.map_err(refused)?.rows_affected() {
        0 => Err(SaveError::Missing),
        _ => Ok(()),
    }
}

/// What a statement's failure means for the batch: the constraints of the tables say the same as [`SaveError`].
pub(super) fn refused(error: Error) -> SaveError {
    match &error {
        Error::Database(cause) if cause.is_unique_violation() => SaveError::Conflict,
        Error::Database(cause) if cause.is_foreign_key_violation() => SaveError::Missing,
        _ => Unavailable::new(error).into(),
    }
}
