//! The changes. Each checks and writes inside the batch's transaction, which holds the write lock: nothing moves in between.

use sqlx::Error;
use sqlx::sqlite::{SqliteConnection, SqliteQueryResult};

use crate::crypto::{Chain, Link};
use crate::journal::{Entry, Owner};
use crate::storage::{
    Change, DeliveryState, DossierId, DossierRecord, FolderId, RegisterRecord, SaveError,
    SubmissionRecord, Unavailable, WayBackRecord,
};

/// Applies a change, and records its event if it tells one.
pub(super) async fn apply(
    connection: &mut SqliteConnection,
    change: &Change,
    chain: Option<&Chain>,
) -> Result<(), SaveError> {
    let happened = write(connection, change).await?;
    match Entry::of(change).filter(|_| happened) {
        Some(entry) => {
            let chain = chain.ok_or_else(|| Unavailable::new("the journal has no key yet"))?;
            record(connection, &entry, chain).await
        }
        None => Ok(()),
    }
}

/// Links an event to the last one of its journal.
async fn record(
    connection: &mut SqliteConnection,
    entry: &Entry,
    chain: &Chain,
) -> Result<(), SaveError> {
    let (statement, owner) = match &entry.owner {
        Owner::Folder(folder) => (
            "SELECT folder.id, sequence, chain FROM folder LEFT JOIN journal ON journal.folder = folder.id
             WHERE folder.id = ?1 ORDER BY sequence DESC LIMIT 1",
            folder.0.as_slice(),
        ),
        Owner::Dossier(dossier) => (
            "SELECT dossier.folder, sequence, chain FROM dossier LEFT JOIN journal ON journal.folder = dossier.folder
             WHERE dossier.id = ?1 ORDER BY sequence DESC LIMIT 1",
            dossier.0.as_slice(),
        ),
    };
    let last: Option<(Vec<u8>, Option<i64>, Option<Vec<u8>>)> = sqlx::query_as(statement)
        .bind(owner)
        .fetch_optional(&mut *connection)
        .await
        .map_err(refused)?;
    let (folder, sequence, before) = last.ok_or(SaveError::Missing)?;
    let damaged = || Unavailable::new("a journal is damaged");
    let folder = FolderId(folder.try_into().map_err(|_| damaged())?);
    let before: Option<Link> =
        before.map(|link| link.try_into().map_err(|_| damaged())).transpose()?;
    let sequence = sequence.unwrap_or(0) + 1;
    let (at, event) = (entry.at.as_millisecond(), entry.text());
    let link = chain.link(before.as_ref(), folder, sequence, at, &event);
    sqlx::query(
        "INSERT INTO journal (folder, sequence, at, event, chain) VALUES (?1, ?2, ?3, ?4, ?5)",
    )
    .bind(folder.0.as_slice())
    .bind(sequence)
    .bind(at)
    .bind(event)
    .bind(link.as_slice())
    .execute(connection)
    .await
    .map_err(refused)?;
    Ok(())
}

/// Writes a change; whether anything happened that the journal must tell.
async fn write(connection: &mut SqliteConnection, change: &Change) -> Result<bool, SaveError> {
    match change {
        Change::CreateFolder { id, created_at } => {
            sqlx::query("INSERT INTO folder (id, created_at) VALUES (?1, ?2)")
                .bind(id.0.as_slice())
                .bind(created_at.as_millisecond())
                .execute(connection)
                .await
                .map_err(refused)?;
        }
        Change::CreateSession { token, folder, started_at, shared } => {
            sqlx::query("INSERT INTO session (token_hash, folder, started_at, seen_at, shared) VALUES (?1, ?2, ?3, ?3, ?4)")
                .bind(token.0.as_slice())
                .bind(folder.0.as_slice())
                .bind(started_at.as_millisecond())
                .bind(shared)
                .execute(connection)
                .await
                .map_err(refused)?;
        }
        Change::TouchSession { token, seen_at } => {
            let result =
                sqlx::query("UPDATE session SET seen_at = max(seen_at, ?2) WHERE token_hash = ?1")
                    .bind(token.0.as_slice())
                    .bind(seen_at.as_millisecond())
                    .execute(connection)
                    .await;
            expect_a_row(result)?;
        }
        Change::EndSession { token, folder, .. } => {
            let result = sqlx::query("DELETE FROM session WHERE token_hash = ?1 AND folder = ?2")
                .bind(token.0.as_slice())
                .bind(folder.0.as_slice())
                .execute(connection)
                .await;
            return Ok(result.map_err(refused)?.rows_affected() == 1);
        }
        Change::ForgetSessions { seen_before } => {
            sqlx::query("DELETE FROM session WHERE seen_at < ?1")
                .bind(seen_before.as_millisecond())
                .execute(connection)
                .await
                .map_err(refused)?;
        }
        Change::SetWayBack(way_back) => set_way_back(connection, way_back).await?,
        Change::OpenDossier(dossier) => open_dossier(connection, dossier).await?,
        Change::SetDossierLanguage { dossier, language } => {
            let result = sqlx::query("UPDATE dossier SET language = ?2 WHERE id = ?1")
                .bind(dossier.0.as_slice())
                .bind(language)
                .execute(connection)
                .await;
            expect_a_row(result)?;
        }
        Change::PutRegister { dossier, register } => {
            put_register(connection, *dossier, register).await?
        }
        Change::Send(submission) => send(connection, submission).await?,
        Change::Deliver { dossier, from, to, at } => {
            let result = sqlx::query(
                "UPDATE delivery SET state = ?3, since = ?4 WHERE dossier = ?1 AND state = ?2",
            )
            .bind(dossier.0.as_slice())
            .bind(from.as_text())
            .bind(to.as_text())
            .bind(at.as_millisecond())
            .execute(&mut *connection)
            .await;
            if result.map_err(refused)?.rows_affected() == 0 {
                let known: Option<i64> =
                    sqlx::query_scalar("SELECT 1 FROM delivery WHERE dossier = ?1")
                        .bind(dossier.0.as_slice())
                        .fetch_optional(connection)
                        .await
                        .map_err(refused)?;
                return Err(known.map_or(SaveError::Missing, |_| SaveError::Conflict));
            }
        }
        Change::DeleteDossier { dossier, folder, deleted_at } => {
            delete_dossier(connection, *dossier, *folder, deleted_at.as_millisecond()).await?
        }
        Change::Rewrap { dossier, from, to } => {
            let result = sqlx::query(
                "UPDATE dossier SET wrapped_key = ?3 WHERE id = ?1 AND wrapped_key = ?2",
            )
            .bind(dossier.0.as_slice())
            .bind(from)
            .bind(to)
            .execute(&mut *connection)
            .await;
            if result.map_err(refused)?.rows_affected() == 0 {
                let known: Option<i64> = sqlx::query_scalar("SELECT 1 FROM dossier WHERE id = ?1")
                    .bind(dossier.0.as_slice())
                    .fetch_optional(connection)
                    .await
                    .map_err(refused)?;
                return Err(known.map_or(SaveError::Missing, |_| SaveError::Conflict));
            }
        }
        Change::SetKeyCheck { wrapped } => {
            sqlx::query("INSERT INTO key_check (only_row, wrapped) VALUES (1, ?1)")
                .bind(wrapped)
                .execute(connection)
                .await
                .map_err(refused)?;
        }
        Change::RewrapKeyCheck { from, to } => {
            let result = sqlx::query("UPDATE key_check SET wrapped = ?2 WHERE wrapped = ?1")
                .bind(from)
                .bind(to)
                .execute(connection)
                .await;
            expect_unchanged(result)?;
        }
        Change::SetJournalKey { wrapped } => {
            sqlx::query("INSERT INTO journal_key (only_row, wrapped) VALUES (1, ?1)")
                .bind(wrapped)
                .execute(connection)
                .await
                .map_err(refused)?;
        }
        Change::RewrapJournalKey { from, to } => {
            let result = sqlx::query("UPDATE journal_key SET wrapped = ?2 WHERE wrapped = ?1")
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
    connection: &mut SqliteConnection,
    way_back: &WayBackRecord,
) -> Result<(), SaveError> {
    let number: Option<String> =
        sqlx::query_scalar("SELECT number FROM way_back WHERE folder = ?1")
            .bind(way_back.folder.0.as_slice())
            .fetch_optional(&mut *connection)
            .await
            .map_err(refused)?;
    if number.is_some_and(|number| number != way_back.number) {
        return Err(SaveError::Conflict);
    }
    let result = sqlx::query(
        "INSERT INTO way_back (folder, number, words_hash, made_at) VALUES (?1, ?2, ?3, ?4)
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
    connection: &mut SqliteConnection,
    dossier: DossierId,
    folder: FolderId,
    deleted_at: i64,
) -> Result<(), SaveError> {
    refuse_unless_open(connection, dossier).await?;
    let owner: Option<Vec<u8>> = sqlx::query_scalar("SELECT folder FROM dossier WHERE id = ?1")
        .bind(dossier.0.as_slice())
        .fetch_optional(&mut *connection)
        .await
        .map_err(refused)?;
    if owner.as_deref() != Some(folder.0.as_slice()) {
        return Err(SaveError::Missing);
    }
    // What is deleted is overwritten in the file, too: the key must not be found in a free page.
    sqlx::query("PRAGMA secure_delete = ON").execute(&mut *connection).await.map_err(refused)?;
    sqlx::query("INSERT INTO deletion (dossier, folder, deleted_at) VALUES (?1, ?2, ?3)")
        .bind(dossier.0.as_slice())
        .bind(folder.0.as_slice())
        .bind(deleted_at)
        .execute(&mut *connection)
        .await
        .map_err(refused)?;
    for statement in [
        "DELETE FROM register WHERE dossier = ?1",
        "DELETE FROM register_history WHERE dossier = ?1",
        "DELETE FROM dossier WHERE id = ?1",
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
    connection: &mut SqliteConnection,
    dossier: &DossierRecord,
) -> Result<(), SaveError> {
    sqlx::query(
        "INSERT INTO dossier (id, folder, benefit, revision, wrapped_key, language, opened_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
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

async fn put_register(
    connection: &mut SqliteConnection,
    dossier: DossierId,
    register: &RegisterRecord,
) -> Result<(), SaveError> {
    refuse_unless_open(connection, dossier).await?;
    let current: Option<i64> =
        sqlx::query_scalar("SELECT version FROM register WHERE dossier = ?1 AND path_hash = ?2")
            .bind(dossier.0.as_slice())
            .bind(register.path_hash.0.as_slice())
            .fetch_optional(&mut *connection)
            .await
            .map_err(refused)?;
    if i64::from(register.version) != current.unwrap_or(0) + 1 {
        return Err(SaveError::Conflict);
    }
    for statement in [
        "INSERT INTO register_history (dossier, path_hash, version, sealed, author, committed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        "INSERT INTO register (dossier, path_hash, version, sealed, author, committed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (dossier, path_hash) DO UPDATE
         SET version = excluded.version, sealed = excluded.sealed, author = excluded.author, committed_at = excluded.committed_at",
    ] {
        sqlx::query(statement)
            .bind(dossier.0.as_slice())
            .bind(register.path_hash.0.as_slice())
            .bind(register.version)
            .bind(&register.sealed)
            .bind(register.author.as_text())
            .bind(register.committed_at.as_millisecond())
            .execute(&mut *connection)
            .await
            .map_err(refused)?;
    }
    Ok(())
}

async fn send(
    connection: &mut SqliteConnection,
    submission: &SubmissionRecord,
) -> Result<(), SaveError> {
    refuse_unless_open(connection, submission.dossier).await?;
    let result = sqlx::query("INSERT INTO submission (dossier, reference, sealed, language, sent_at) VALUES (?1, ?2, ?3, ?4, ?5)")
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
    sqlx::query("INSERT INTO delivery (dossier, state, since) VALUES (?1, ?2, ?3)")
        .bind(submission.dossier.0.as_slice())
        .bind(DeliveryState::Waiting.as_text())
        .bind(submission.sent_at.as_millisecond())
        .execute(connection)
        .await
        .map_err(refused)?;
    Ok(())
}

/// A dossier can be changed while it is there and was not sent.
async fn refuse_unless_open(
    connection: &mut SqliteConnection,
    dossier: DossierId,
) -> Result<(), SaveError> {
    let sent: Option<bool> =
        sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM submission WHERE submission.dossier = dossier.id) FROM dossier WHERE id = ?1")
            .bind(dossier.0.as_slice())
            .fetch_optional(connection)
            .await
            .map_err(refused)?;
    match sent {
        None => Err(SaveError::Missing),
        Some(true) => Err(SaveError::AlreadySent),
        Some(false) => Ok(()),
    }
}

fn expect_unchanged(result: Result<SqliteQueryResult, Error>) -> Result<(), SaveError> {
    match result.map_err(refused)?.rows_affected() {
        0 => Err(SaveError::Conflict),
        _ => Ok(()),
    }
}

fn expect_a_row(result: Result<SqliteQueryResult, Error>) -> Result<(), SaveError> {
    match result.map_err(refused)?.rows_affected() {
        0 => Err(SaveError::Missing),
        _ => Ok(()),
    }
}

/// What a statement's failure means for the batch: the constraints of the tables say the same as [`SaveError`].
fn refused(error: Error) -> SaveError {
    match &error {
        Error::Database(cause) if cause.is_unique_violation() => SaveError::Conflict,
        Error::Database(cause) if cause.is_foreign_key_violation() => SaveError::Missing,
        _ => Unavailable::new(error).into(),
    }
}
