//! The changes. Each checks and writes inside the batch's transaction, which holds the write lock: nothing moves in between.

use sqlx::Error;
use sqlx::sqlite::{SqliteConnection, SqliteQueryResult};

use crate::storage::{
    Change, DossierId, DossierRecord, RegisterRecord, SaveError, SubmissionRecord, Unavailable,
};

pub(super) async fn apply(
    connection: &mut SqliteConnection,
    change: &Change,
) -> Result<(), SaveError> {
    match change {
        Change::CreateFolder { id, created_at } => {
            sqlx::query("INSERT INTO folder (id, created_at) VALUES (?1, ?2)")
                .bind(id.0.as_slice())
                .bind(created_at.as_millisecond())
                .execute(connection)
                .await
                .map_err(refused)?;
        }
        Change::CreateSession { token, folder, started_at } => {
            sqlx::query("INSERT INTO session (token_hash, folder, started_at, seen_at) VALUES (?1, ?2, ?3, ?3)")
                .bind(token.0.as_slice())
                .bind(folder.0.as_slice())
                .bind(started_at.as_millisecond())
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
        Change::EndSession { token } => {
            sqlx::query("DELETE FROM session WHERE token_hash = ?1")
                .bind(token.0.as_slice())
                .execute(connection)
                .await
                .map_err(refused)?;
        }
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
        Change::SetKeyCheck { wrapped } => {
            sqlx::query("INSERT INTO key_check (only_row, wrapped) VALUES (1, ?1)")
                .bind(wrapped)
                .execute(connection)
                .await
                .map_err(refused)?;
        }
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
        .execute(connection)
        .await;
    match result.map_err(refused) {
        // The dossier has no submission, as was just checked: what is taken is the reference.
        Err(SaveError::Conflict) => Err(SaveError::ReferenceTaken),
        Err(error) => Err(error),
        Ok(_) => Ok(()),
    }
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
