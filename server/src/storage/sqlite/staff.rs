//! Accounts of practitioners, and their sessions.

use app::components::Role;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use sqlx::sqlite::{SqlitePool, SqliteRow};
use sqlx::{Error, Row};

use super::read::{bytes, damaged, time};
use super::visit;
use super::write::{execute, exists, expect_a_row, moved_on};
use crate::storage::{
    OrganisationId, OrganisationRecord, PractitionerId, PractitionerRecord, SaveError, StaffChange,
    StaffSessionRecord, TokenHash,
};

/// Writes a change.
pub(super) fn write(connection: &Connection, change: &StaffChange) -> Result<(), SaveError> {
    match change {
        StaffChange::Add(record) => add(connection, record),
        StaffChange::End { practitioner, ended_at } => end(connection, *practitioner, *ended_at),
        StaffChange::NoteTotpStep { practitioner, from, to } => {
            let statement =
                "UPDATE practitioner SET totp_step = ?3 WHERE id = ?1 AND totp_step IS ?2";
            let changed = execute(connection, statement, params![practitioner.0, from, to])?;
            expect_unchanged(connection, *practitioner, changed)
        }
        StaffChange::RewrapTotp { practitioner, from, to } => {
            let statement = "UPDATE practitioner SET totp = ?3 WHERE id = ?1 AND totp = ?2";
            let changed = execute(connection, statement, params![practitioner.0, from, to])?;
            expect_unchanged(connection, *practitioner, changed)
        }
        StaffChange::BeginSession { token, practitioner, started_at } => {
            begin_session(connection, token, *practitioner, *started_at)
        }
        StaffChange::UseSession { token, seen_at } => expect_a_row(execute(
            connection,
            "UPDATE staff_session SET seen_at = max(seen_at, ?2) WHERE token_hash = ?1",
            params![token.0, seen_at.as_millisecond()],
        )?),
        StaffChange::VerifySession { token, verified_at } => expect_a_row(execute(
            connection,
            "UPDATE staff_session SET verified_at = max(verified_at, ?2), seen_at = max(seen_at, ?2)
             WHERE token_hash = ?1",
            params![token.0, verified_at.as_millisecond()],
        )?),
        StaffChange::EndSession { token } => {
            execute(connection, "DELETE FROM staff_session WHERE token_hash = ?1", [token.0])
                .map(drop)
        }
        StaffChange::ForgetSessions { started_before } => {
            let statement = "DELETE FROM staff_session WHERE started_at < ?1";
            execute(connection, statement, [started_before.as_millisecond()]).map(drop)
        }
    }
}

fn add(connection: &Connection, record: &PractitionerRecord) -> Result<(), SaveError> {
    let organisation = &record.organisation;
    execute(
        connection,
        "INSERT INTO organisation (id, name, place) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO NOTHING",
        params![organisation.id.0, organisation.name, organisation.place],
    )?;
    execute(
        connection,
        "INSERT INTO practitioner
             (id, organisation, sign_in, given_name, family_name, role, password_hash, totp, totp_step, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            record.id.0,
            organisation.id.0,
            record.sign_in,
            record.given_name,
            record.family_name,
            record.role.name(),
            record.password_hash,
            record.totp,
            record.totp_step,
            record.created_at.as_millisecond()
        ],
    )
    .map(drop)
}

fn end(
    connection: &Connection,
    practitioner: PractitionerId,
    ended_at: Timestamp,
) -> Result<(), SaveError> {
    let statement = "UPDATE practitioner SET ended_at = coalesce(ended_at, ?2) WHERE id = ?1";
    let values = params![practitioner.0, ended_at.as_millisecond()];
    expect_a_row(execute(connection, statement, values)?)?;
    end_sessions(connection, practitioner)
}

fn begin_session(
    connection: &Connection,
    token: &TokenHash,
    practitioner: PractitionerId,
    started_at: Timestamp,
) -> Result<(), SaveError> {
    let question = "SELECT 1 FROM practitioner WHERE id = ?1 AND ended_at IS NULL";
    if !exists(connection, question, [practitioner.0])? {
        return Err(SaveError::Missing);
    }
    end_sessions(connection, practitioner)?;
    execute(
        connection,
        "INSERT INTO staff_session (token_hash, practitioner, started_at, seen_at, verified_at) VALUES (?1, ?2, ?3, ?3, ?3)",
        params![token.0, practitioner.0, started_at.as_millisecond()],
    )
    .map(drop)
}

fn end_sessions(connection: &Connection, practitioner: PractitionerId) -> Result<(), SaveError> {
    let statement = "DELETE FROM staff_session WHERE practitioner = ?1";
    execute(connection, statement, [practitioner.0]).map(drop)
}

/// Tells a row that moved on from one that is not there.
fn expect_unchanged(
    connection: &Connection,
    practitioner: PractitionerId,
    changed: usize,
) -> Result<(), SaveError> {
    if changed > 0 {
        return Ok(());
    }
    let question = "SELECT 1 FROM practitioner WHERE id = ?1";
    Err(moved_on(exists(connection, question, [practitioner.0])?))
}

pub(super) async fn practitioner(
    readers: &SqlitePool,
    id: PractitionerId,
) -> Result<Option<PractitionerRecord>, Error> {
    sqlx::query(
        "SELECT practitioner.*, name, place FROM practitioner JOIN organisation ON organisation.id = organisation
         WHERE practitioner.id = ?1",
    )
    .bind(id.0.as_slice())
    .try_map(practitioner_record)
    .fetch_optional(readers)
    .await
}

pub(super) async fn practitioner_by_sign_in(
    readers: &SqlitePool,
    name: &str,
) -> Result<Option<PractitionerRecord>, Error> {
    sqlx::query(
        "SELECT practitioner.*, name, place FROM practitioner JOIN organisation ON organisation.id = organisation
         WHERE sign_in = ?1",
    )
    .bind(name)
    .try_map(practitioner_record)
    .fetch_optional(readers)
    .await
}

pub(super) async fn practitioners(readers: &SqlitePool) -> Result<Vec<PractitionerRecord>, Error> {
    sqlx::query(
        "SELECT practitioner.*, name, place FROM practitioner JOIN organisation ON organisation.id = organisation
         ORDER BY name, sign_in",
    )
    .try_map(practitioner_record)
    .fetch_all(readers)
    .await
}

fn practitioner_record(row: SqliteRow) -> Result<PractitionerRecord, Error> {
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

/// Asked with every request of a practitioner's, so on the thread that needs the answer; see `visit.rs`.
pub(super) fn session(
    connection: &Connection,
    token: &TokenHash,
) -> rusqlite::Result<Option<StaffSessionRecord>> {
    connection
        .prepare_cached(
            "SELECT practitioner, started_at, seen_at, verified_at FROM staff_session WHERE token_hash = ?1",
        )?
        .query_row([token.0], |row| {
            Ok(StaffSessionRecord {
                practitioner: PractitionerId(row.get(0)?),
                started_at: visit::time(row, 1)?,
                seen_at: visit::time(row, 2)?,
                verified_at: visit::time(row, 3)?,
            })
        })
        .optional()
}
