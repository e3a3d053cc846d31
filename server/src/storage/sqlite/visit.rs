//! The questions of every request, asked on the thread that needs the answer.
//!
//! Each takes microseconds (the registers of a dossier some 4 for each version there was), and readers never wait for the writer: handing them to another thread and back would cost more than asking.
//! Questions that go over many folders are not asked here.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Connection, Error, OpenFlags, OptionalExtension, Result, Row};

use super::PATIENCE;
use super::chains::over_chain;
use crate::storage::{
    Author, DossierId, DossierRecord, FolderId, PathHash, RegisterRecord, SessionRecord, TokenHash,
    Unavailable, VisitRecord,
};

/// Connections that cannot write: as many as threads that ask at once.
pub(super) struct Visitors {
    file: PathBuf,
    /// Those that nobody uses; none at all once the database is closed.
    idle: Mutex<Option<Vec<Connection>>>,
}

impl Visitors {
    pub(super) fn of(file: &Path) -> Self {
        Self { file: file.to_owned(), idle: Mutex::new(Some(Vec::new())) }
    }

    /// Asks one question.
    pub(super) fn ask<T>(
        &self,
        question: impl FnOnce(&Connection) -> Result<T>,
    ) -> std::result::Result<T, Unavailable> {
        let known = self.idle().as_mut().map(Vec::pop);
        let connection = match known {
            Some(Some(connection)) => connection,
            Some(None) => connect(&self.file).map_err(Unavailable::new)?,
            None => return Err(Unavailable::new("the database is closed")),
        };
        // A connection that failed is let go: the next question opens another.
        let answer = question(&connection).map_err(Unavailable::new)?;
        if let Some(idle) = self.idle().as_mut() {
            idle.push(connection);
        }
        Ok(answer)
    }

    /// Lets go of the file.
    pub(super) fn close(&self) {
        *self.idle() = None;
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Option<Vec<Connection>>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn connect(file: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(PATIENCE)?;
    // 512 kB: a question looks at one folder.
    connection.pragma_update(None, "cache_size", -512)?;
    Ok(connection)
}

/// What a request begins with, at one moment.
pub(super) fn visit(connection: &Connection, token: &TokenHash) -> Result<Option<VisitRecord>> {
    // Three questions in one transaction: each alone would take the locks of the log once more.
    execute(connection, "BEGIN")?;
    let visit = session(connection, token)?.map(|session| {
        let journal_end = journal_end(connection, session.folder)?;
        let dossiers = dossiers(connection, session.folder)?;
        Ok(VisitRecord { session, journal_end, dossiers })
    });
    execute(connection, "COMMIT")?;
    visit.transpose()
}

fn execute(connection: &Connection, statement: &str) -> Result<()> {
    connection.prepare_cached(statement)?.execute([]).map(drop)
}

pub(super) fn session(connection: &Connection, token: &TokenHash) -> Result<Option<SessionRecord>> {
    connection
        .prepare_cached(
            "SELECT folder, started_at, seen_at, shared FROM session WHERE token_hash = ?1",
        )?
        .query_row([token.0], |row| {
            Ok(SessionRecord {
                folder: FolderId(row.get(0)?),
                started_at: time(row, 1)?,
                seen_at: time(row, 2)?,
                shared: row.get(3)?,
            })
        })
        .optional()
}

pub(super) fn dossiers(connection: &Connection, folder: FolderId) -> Result<Vec<DossierRecord>> {
    connection
        .prepare_cached(
            "SELECT id, folder, benefit, revision, wrapped_key, dossier.language, opened_at, sent_at
             FROM dossier LEFT JOIN submission ON submission.dossier = dossier.id
             WHERE folder = ?1
             ORDER BY opened_at DESC, id DESC",
        )?
        .query_map([folder.0], |row| {
            let sent_at: Option<i64> = row.get(7)?;
            Ok(DossierRecord {
                id: DossierId(row.get(0)?),
                folder: FolderId(row.get(1)?),
                benefit: row.get(2)?,
                revision: row.get(3)?,
                wrapped_key: row.get(4)?,
                language: row.get(5)?,
                opened_at: time(row, 6)?,
                sent_at: sent_at.map(|milliseconds| moment(7, milliseconds)).transpose()?,
            })
        })?
        .collect()
}

pub(super) fn registers(
    connection: &Connection,
    dossier: DossierId,
) -> Result<Vec<RegisterRecord>> {
    connection
        .prepare_cached(over_chain!("register", "dossier", 
            // Which rows are the newest, before what is sealed in them is read.
            "SELECT path_hash, version, sealed, author, committed_at
             FROM (SELECT max(version), row AS newest FROM chain JOIN register USING (row) GROUP BY path_hash)
             CROSS JOIN register ON register.row = newest"
        ))?
        .query_map([dossier.0], |row| {
            let author = Author::from_text(row.get_ref(3)?.as_str()?);
            Ok(RegisterRecord {
                path_hash: PathHash(row.get(0)?),
                version: row.get(1)?,
                sealed: row.get(2)?,
                author: author.ok_or_else(|| damaged(3))?,
                committed_at: time(row, 4)?,
            })
        })?
        .collect()
}

/// The end of a folder's journal.
pub(super) fn journal_end(connection: &Connection, folder: FolderId) -> Result<Option<i64>> {
    connection
        .prepare_cached("SELECT sequence FROM journal_end WHERE folder = ?1 AND sequence > 0")?
        .query_row([folder.0], |row| row.get(0))
        .optional()
}

pub(super) fn time(row: &Row<'_>, column: usize) -> Result<Timestamp> {
    moment(column, row.get(column)?)
}

fn moment(column: usize, milliseconds: i64) -> Result<Timestamp> {
    Timestamp::from_millisecond(milliseconds).map_err(|_| damaged(column))
}

/// A value that this program would not have written. The message names the column and never the value.
fn damaged(column: usize) -> Error {
    let source = "a value that does not belong there";
    Error::FromSqlConversionFailure(column, Type::Null, source.into())
}
