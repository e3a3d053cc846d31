//! Accounts of practitioners, and their sessions.

use app::components::Role;
use jiff::Timestamp;
use sqlx::postgres::{PgConnection, PgPool, PgRow};
use sqlx::{Error, Row};

use super::read::{bytes, damaged, time};
use super::write::{expect_a_row, refused};
use crate::storage::{
    OrganisationId, OrganisationRecord, PractitionerId, PractitionerRecord, SaveError, StaffChange,
    StaffSessionRecord, TokenHash,
};

/// Writes a change.
pub(super) async fn write(
    connection: &mut PgConnection,
    change: &StaffChange,
) -> Result<(), SaveError> {
    match change {
        StaffChange::Add(record) => add(connection, record).await,
        StaffChange::End { practitioner, ended_at } => {
            end(connection, *practitioner, *ended_at).await
        }
        StaffChange::NoteTotpStep { practitioner, from, to } => {
            let result = sqlx::query(
                "UPDATE practitioner SET totp_step = $3 WHERE id = $1 AND totp_step IS NOT DISTINCT FROM $2",
            )
            .bind(practitioner.0.as_slice())
            .bind(from)
            .bind(to)
            .execute(&mut *connection)
            .await;
            let changed = result.map_err(refused)?.rows_affected();
            expect_unchanged(connection, *practitioner, changed).await
        }
        StaffChange::RewrapTotp { practitioner, from, to } => {
            let result =
                sqlx::query("UPDATE practitioner SET totp = $3 WHERE id = $1 AND totp = $2")
                    .bind(practitioner.0.as_slice())
                    .bind(from)
                    .bind(to)
                    .execute(&mut *connection)
                    .await;
            let changed = result.map_err(refused)?.rows_affected();
            expect_unchanged(connection, *practitioner, changed).await
        }
        StaffChange::BeginSession { token, practitioner, started_at } => {
            begin_session(connection, token, *practitioner, *started_at).await
        }
        StaffChange::UseSession { token, seen_at } => {
            let result = sqlx::query(
                "UPDATE staff_session SET seen_at = greatest(seen_at, $2) WHERE token_hash = $1",
            )
            .bind(token.0.as_slice())
            .bind(seen_at.as_millisecond())
            .execute(connection)
            .await;
            expect_a_row(result)
        }
        StaffChange::VerifySession { token, verified_at } => {
            let result = sqlx::query(
                "UPDATE staff_session SET verified_at = greatest(verified_at, $2), seen_at = greatest(seen_at, $2)
                 WHERE token_hash = $1",
            )
            .bind(token.0.as_slice())
            .bind(verified_at.as_millisecond())
            .execute(connection)
            .await;
            expect_a_row(result)
        }
        StaffChange::EndSession { token } => {
            sqlx::query("DELETE FROM staff_session WHERE token_hash = $1")
                .bind(token.0.as_slice())
                .execute(connection)
                .await
                .map_err(refused)?;
            Ok(())
        }
        StaffChange::ForgetSessions { started_before } => {
            sqlx::query("DELETE FROM staff_session WHERE started_at < $1")
                .bind(started_before.as_millisecond())
                .execute(connection)
                .await
                .map_err(refused)?;
            Ok(())
        }
    }
}

async fn add(connection: &mut PgConnection, record: &PractitionerRecord) -> Result<(), SaveError> {
    let organisation = &record.organisation;
    sqlx::query(
        "INSERT INTO organisation (id, name, place) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
    )
    .bind(organisation.id.0.as_slice())
    .bind(&organisation.name)
    .bind(&organisation.place)
    .execute(&mut *connection)
    .await
    .map_err(refused)?;
    sqlx::query(
        "INSERT INTO practitioner
             (id, organisation, sign_in, given_name, family_name, role, password_hash, totp, totp_step, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(record.id.0.as_slice())
    .bind(organisation.id.0.as_slice())
    .bind(&record.sign_in)
    .bind(&record.given_name)
    .bind(&record.family_name)
    .bind(record.role.name())
    .bind(&record.password_hash)
    .bind(&record.totp)
    .bind(record.totp_step)
    .bind(record.created_at.as_millisecond())
    .execute(connection)
    .await
    .map_err(refused)?;
    Ok(())
}

async fn end(
    connection: &mut PgConnection,
    practitioner: PractitionerId,
    ended_at: Timestamp,
) -> Result<(), SaveError> {
    let result =
        sqlx::query("UPDATE practitioner SET ended_at = coalesce(ended_at, $2) WHERE id = $1")
            .bind(practitioner.0.as_slice())
            .bind(ended_at.as_millisecond())
            .execute(&mut *connection)
            .await;
    expect_a_row(result)?;
    end_sessions(connection, practitioner).await
}

async fn begin_session(
    connection: &mut PgConnection,
    token: &TokenHash,
    practitioner: PractitionerId,
    started_at: Timestamp,
) -> Result<(), SaveError> {
    // The lock: of two sessions that begin at once, the second ends the first.
    let open: Option<i32> = sqlx::query_scalar(
        "SELECT 1 FROM practitioner WHERE id = $1 AND ended_at IS NULL FOR NO KEY UPDATE",
    )
    .bind(practitioner.0.as_slice())
    .fetch_optional(&mut *connection)
    .await
    .map_err(refused)?;
    open.ok_or(SaveError::Missing)?;
    end_sessions(connection, practitioner).await?;
    sqlx::query(
        "INSERT INTO staff_session (token_hash, practitioner, started_at, seen_at, verified_at) VALUES ($1, $2, $3, $3, $3)",
    )
    .bind(token.0.as_slice())
    .bind(practitioner.0.as_slice())
    .bind(started_at.as_millisecond())
    .execute(connection)
    .await
    .map_err(refused)?;
    Ok(())
}

async fn end_sessions(
    connection: &mut PgConnection,
    practitioner: PractitionerId,
) -> Result<(), SaveError> {
    sqlx::query("DELETE FROM staff_session WHERE practitioner = $1")
        .bind(practitioner.0.as_slice())
        .execute(connection)
        .await
        .map_err(refused)?;
    Ok(())
}

/// Tells a row that moved on from one that is not there.
async fn expect_unchanged(
    connection: &mut PgConnection,
    practitioner: PractitionerId,
    changed: u64,
) -> Result<(), SaveError> {
    if changed > 0 {
        return Ok(());
    }
    let known: Option<i32> = sqlx::query_scalar("SELECT 1 FROM practitioner WHERE id = $1")
        .bind(practitioner.0.as_slice())
        .fetch_optional(connection)
        .await
        .map_err(refused)?;
    Err(known.map_or(SaveError::Missing, |_| SaveError::Conflict))
}

pub(super) async fn practitioner(
    pool: &PgPool,
    id: PractitionerId,
) -> Result<Option<PractitionerRecord>, Error> {
    sqlx::query(
        "SELECT practitioner.*, name, place FROM practitioner JOIN organisation ON organisation.id = organisation
         WHERE practitioner.id = $1",
    )
    .bind(id.0.as_slice())
    .try_map(practitioner_record)
    .fetch_optional(pool)
    .await
}

pub(super) async fn practitioner_by_sign_in(
    pool: &PgPool,
    name: &str,
) -> Result<Option<PractitionerRecord>, Error> {
    sqlx::query(
        "SELECT practitioner.*, name, place FROM practitioner JOIN organisation ON organisation.id = organisation
         WHERE sign_in = $1",
    )
    .bind(name)
    .try_map(practitioner_record)
    .fetch_optional(pool)
    .await
}

pub(super) async fn practitioners(pool: &PgPool) -> Result<Vec<PractitionerRecord>, Error> {
    sqlx::query(
        "SELECT practitioner.*, name, place FROM practitioner JOIN organisation ON organisation.id = organisation
         ORDER BY name, sign_in",
    )
    .try_map(practitioner_record)
    .fetch_all(pool)
    .await
}

fn practitioner_record(row: PgRow) -> Result<PractitionerRecord, Error> {
    let role: String = row.try_get("role")?;
    let is_over = row.try_get::<Option<i64>, _>("ended_at")?.is_some();
    Ok(PractitionerRecord {
        id: PractitionerId(bytes(&row, "id")?),
        organisation: OrganisationRecord {
            id: OrganisationId(bytes(&row, "organisation")?),
            name: row.try_get("name")?,
            place: row.try_get("place")?,
        },
        sign_in: row.try_get("sign_in")?,
        given_name: row.try_get("given_name")?,
        family_name: row.try_get("family_name")?,
        role: Role::named(&role).ok_or_else(|| damaged("role"))?,
        password_hash: row.try_get("password_hash")?,
        totp: row.try_get("totp")?,
        totp_step: row.try_get("totp_step")?,
        created_at: time(&row, "created_at")?,
        ended_at: if is_over { Some(time(&row, "ended_at")?) } else { None },
    })
}

pub(super) async fn session(
    pool: &PgPool,
    token: &TokenHash,
) -> Result<Option<StaffSessionRecord>, Error> {
    sqlx::query(
        "SELECT practitioner, started_at, seen_at, verified_at FROM staff_session WHERE token_hash = $1",
    )
    .bind(token.0.as_slice())
    .try_map(|row: PgRow| {
        Ok(StaffSessionRecord {
            practitioner: PractitionerId(bytes(&row, "practitioner")?),
            started_at: time(&row, "started_at")?,
            seen_at: time(&row, "seen_at")?,
            verified_at: time(&row, "verified_at")?,
        })
    })
    .fetch_optional(pool)
    .await
}
