//! Guide sessions: who helped with which dossier.

use rusqlite::{Connection, params};
use sqlx::sqlite::{SqlitePool, SqliteRow};
use sqlx::{Error, Row};

use super::read::{damaged, time};
use super::write::{execute, expect_unchanged};
use crate::storage::{DossierId, GuideId, GuideRecord, PractitionerId, SaveError};

/// Begins one, or notes how it stands; see [`Change::PutGuide`](crate::storage::Change::PutGuide).
pub(super) fn put(connection: &Connection, guide: &GuideRecord) -> Result<(), SaveError> {
    let statement = if guide.version == 1 {
        "INSERT INTO guide (id, dossier, practitioner, began_at, ended_at, version, sealed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
    } else {
        "UPDATE guide SET ended_at = ?5, version = ?6, sealed = ?7
         WHERE id = ?1 AND dossier = ?2 AND practitioner = ?3 AND began_at = ?4
             AND version = ?6 - 1 AND ended_at IS NULL"
    };
    let values = params![
        guide.id.0,
        guide.dossier.0,
        guide.practitioner.0,
        guide.began_at.as_millisecond(),
        guide.ended_at.map(|at| at.as_millisecond()),
        guide.version,
        guide.sealed
    ];
    expect_unchanged(execute(connection, statement, values)?)
}

pub(super) async fn of_dossier(
    readers: &SqlitePool,
    dossier: DossierId,
) -> Result<Vec<GuideRecord>, Error> {
    sqlx::query(
        "SELECT id, dossier, practitioner, began_at, ended_at, version, sealed
         FROM guide WHERE dossier = ?1 ORDER BY began_at, id",
    )
    .bind(dossier.0.as_slice())
    .try_map(record)
    .fetch_all(readers)
    .await
}

pub(super) async fn open(readers: &SqlitePool) -> Result<Vec<GuideRecord>, Error> {
    sqlx::query(
        "SELECT id, dossier, practitioner, began_at, ended_at, version, sealed
         FROM guide WHERE ended_at IS NULL ORDER BY began_at, id",
    )
    .try_map(record)
    .fetch_all(readers)
    .await
}

fn record(row: SqliteRow) -> Result<GuideRecord, Error> {
    let name = |column: &'static str| {
        let bytes: Vec<u8> = row.try_get(column)?;
        <[u8; 16]>::try_from(bytes).map_err(|_| damaged(column))
    };
    let is_over = row.try_get::<Option<i64>, _>("ended_at")?.is_some();
    Ok(GuideRecord {
        id: GuideId(name("id")?),
        dossier: DossierId(name("dossier")?),
        practitioner: PractitionerId(name("practitioner")?),
        began_at: time(&row, "began_at")?,
        ended_at: if is_over { Some(time(&row, "ended_at")?) } else { None },
        version: row.try_get("version")?,
        sealed: row.try_get("sealed")?,
    })
}
