//! The changes. Each checks and writes inside one transaction, which holds the write lock: nothing moves in between. What was read stays
//! [`Known`].

use rusqlite::{Connection, Error, OptionalExtension, Params, ffi, params};

use super::chains::over_chain;
use crate::crypto::Chain;
use crate::journal::{Entry, Owner};
use crate::storage::known::{Head, Known, Standing, Versions};
use crate::storage::{
    Change, DeliveryState, DossierId, DossierRecord, FolderId, JournalRecord, PathHash,
    RegisterRecord, SaveError, SubmissionRecord, Unavailable, WayBackRecord,
};

/// Applies changes in their order, each with the event it tells. On an error some of them are written, and the caller must roll back.
pub(super) fn apply<'c>(
    connection: &Connection,
    known: &mut Known,
    chain: Option<&Chain>,
    changes: impl IntoIterator<Item = &'c Change>,
) -> Result<(), SaveError> {
    for change in changes {
        let happened = write(connection, known, change)?;
        if let Some(entry) = Entry::of(change).filter(|_| happened) {
            record(connection, &place(connection, known, chain, &entry)?)?;
        }
    }
    Ok(())
}

/// Executes a statement; how many rows it changed. Statements stay prepared.
pub(super) fn execute(
    connection: &Connection,
    statement: &str,
    values: impl Params,
) -> Result<usize, SaveError> {
    let mut statement = connection.prepare_cached(statement).map_err(refused)?;
    statement.execute(values).map_err(refused)
}

/// Whether a question finds a row.
pub(super) fn exists(
    connection: &Connection,
    question: &str,
    values: impl Params,
) -> Result<bool, SaveError> {
    let mut question = connection.prepare_cached(question).map_err(refused)?;
    question.exists(values).map_err(refused)
}

/// Gives an event its place in its journal.
fn place(
    connection: &Connection,
    known: &mut Known,
    chain: Option<&Chain>,
    entry: &Entry,
) -> Result<JournalRecord, SaveError> {
    let chain = chain.ok_or_else(|| Unavailable::new("the journal has no key yet"))?;
    let folder = match entry.owner {
        Owner::Folder(folder) => folder,
        Owner::Dossier(dossier) => standing(connection, known, dossier)?.folder,
    };
    if !known.has_head(folder) {
        known.note_head(folder, head(connection, folder)?);
    }
    Ok(known.link(chain, folder, entry))
}

/// The end of a folder's journal.
fn head(connection: &Connection, folder: FolderId) -> Result<Head, SaveError> {
    let last: Option<(i64, Vec<u8>)> = connection
        .prepare_cached(
            "SELECT journal.sequence, chain FROM journal_end JOIN journal ON journal.row = last
             WHERE journal_end.folder = ?1",
        )
        .and_then(|mut question| {
            let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
            question.query_row([folder.0], read).optional()
        })
        .map_err(refused)?;
    let (sequence, link) = last.unzip();
    Ok(Head::read(sequence, link)?)
}

fn record(connection: &Connection, event: &JournalRecord) -> Result<(), SaveError> {
    execute(
        connection,
        "INSERT OR FAIL INTO journal (folder, previous, sequence, at, event, chain)
         VALUES (?1, (SELECT last FROM journal_end WHERE folder = ?1), ?2, ?3, ?4, ?5)",
        params![
            event.folder.0,
            event.sequence,
            event.at.as_millisecond(),
            event.event,
            event.chain
        ],
    )
    .map(drop)
}

/// Where a dossier stands.
fn standing(
    connection: &Connection,
    known: &mut Known,
    dossier: DossierId,
) -> Result<Standing, SaveError> {
    if let Some(standing) = known.dossier(dossier) {
        return Ok(standing);
    }
    let found: Option<(Vec<u8>, bool)> = connection
        .prepare_cached(
            "SELECT folder, EXISTS (SELECT 1 FROM submission WHERE submission.dossier = dossier.id)
             FROM dossier WHERE id = ?1",
        )
        .and_then(|mut question| {
            let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
            question.query_row([dossier.0], read).optional()
        })
        .map_err(refused)?;
    let (folder, is_sent) = found.ok_or(SaveError::Missing)?;
    let standing = Standing::read(folder, is_sent)?;
    known.note_dossier(dossier, standing);
    Ok(standing)
}

/// The folder of a dossier that can be changed: it is there and was not sent.
fn open_dossier_folder(
    connection: &Connection,
    known: &mut Known,
    dossier: DossierId,
) -> Result<FolderId, SaveError> {
    match standing(connection, known, dossier)? {
        Standing { is_sent: true, .. } => Err(SaveError::AlreadySent),
        Standing { folder, .. } => Ok(folder),
    }
}

/// Writes a change; whether anything happened that the journal must be told.
fn write(connection: &Connection, known: &mut Known, change: &Change) -> Result<bool, SaveError> {
    match change {
        Change::PutRegister { dossier, register } => {
            open_dossier_folder(connection, known, *dossier)?;
            put_register(connection, known, *dossier, register)?;
        }
        Change::CreateFolder { id, created_at } => {
            let statement = "INSERT INTO folder (id, created_at) VALUES (?1, ?2)";
            execute(connection, statement, params![id.0, created_at.as_millisecond()])?;
        }
        Change::CreateSession { token, folder, started_at, shared } => {
            execute(
                connection,
                "INSERT INTO session (token_hash, folder, started_at, seen_at, shared) VALUES (?1, ?2, ?3, ?3, ?4)",
                params![token.0, folder.0, started_at.as_millisecond(), shared],
            )?;
        }
        Change::TouchSession { token, seen_at } => {
            let statement = "UPDATE session SET seen_at = max(seen_at, ?2) WHERE token_hash = ?1";
            let values = params![token.0, seen_at.as_millisecond()];
            expect_a_row(execute(connection, statement, values)?)?;
        }
        Change::EndSession { token, folder, .. } => {
            let statement = "DELETE FROM session WHERE token_hash = ?1 AND folder = ?2";
            return Ok(execute(connection, statement, params![token.0, folder.0])? == 1);
        }
        Change::ForgetSessions { seen_before } => {
            let statement = "DELETE FROM session WHERE seen_at < ?1";
            execute(connection, statement, [seen_before.as_millisecond()])?;
        }
        Change::SetWayBack(way_back) => set_way_back(connection, way_back)?,
        Change::OpenDossier(dossier) => open_dossier(connection, dossier)?,
        Change::SetDossierLanguage { dossier, language } => {
            let statement = "UPDATE dossier SET language = ?2 WHERE id = ?1";
            expect_a_row(execute(connection, statement, params![dossier.0, language])?)?;
        }
        Change::PutGuide(guide) => super::guide::put(connection, guide)?,
        // The event is all there is to write.
        Change::Tell { .. } => {}
        Change::Send(submission) => {
            open_dossier_folder(connection, known, submission.dossier)?;
            send(connection, submission)?;
            known.forget(submission.dossier);
        }
        Change::Deliver { dossier, from, to, at } => {
            let changed = execute(
                connection,
                "UPDATE delivery SET state = ?3, since = ?4 WHERE dossier = ?1 AND state = ?2",
                params![dossier.0, from.as_text(), to.as_text(), at.as_millisecond()],
            )?;
            if changed == 0 {
                let question = "SELECT 1 FROM delivery WHERE dossier = ?1";
                return Err(moved_on(exists(connection, question, [dossier.0])?));
            }
        }
        Change::DeleteDossier { dossier, folder, deleted_at } => {
            if open_dossier_folder(connection, known, *dossier)? != *folder {
                return Err(SaveError::Missing);
            }
            delete_dossier(connection, *dossier, *folder, deleted_at.as_millisecond())?;
            known.forget(*dossier);
        }
        Change::Rewrap { dossier, from, to } => {
            let statement =
                "UPDATE dossier SET wrapped_key = ?3 WHERE id = ?1 AND wrapped_key = ?2";
            if execute(connection, statement, params![dossier.0, from, to])? == 0 {
                let question = "SELECT 1 FROM dossier WHERE id = ?1";
                return Err(moved_on(exists(connection, question, [dossier.0])?));
            }
        }
        Change::Staff(change) => super::staff::write(connection, change)?,
        Change::SetKeyCheck { wrapped } => {
            let statement = "INSERT INTO key_check (only_row, wrapped) VALUES (1, ?1)";
            execute(connection, statement, [wrapped])?;
        }
        Change::RewrapKeyCheck { from, to } => {
            let statement = "UPDATE key_check SET wrapped = ?2 WHERE wrapped = ?1";
            expect_unchanged(execute(connection, statement, [from, to])?)?;
        }
        Change::SetJournalKey { wrapped } => {
            let statement = "INSERT INTO journal_key (only_row, wrapped) VALUES (1, ?1)";
            execute(connection, statement, [wrapped])?;
        }
        Change::RewrapJournalKey { from, to } => {
            let statement = "UPDATE journal_key SET wrapped = ?2 WHERE wrapped = ?1";
            expect_unchanged(execute(connection, statement, [from, to])?)?;
        }
    }
    Ok(true)
}

fn set_way_back(connection: &Connection, way_back: &WayBackRecord) -> Result<(), SaveError> {
    let number: Option<String> = connection
        .prepare_cached("SELECT number FROM way_back WHERE folder = ?1")
        .and_then(|mut question| {
            question.query_row([way_back.folder.0], |row| row.get(0)).optional()
        })
        .map_err(refused)?;
    if number.is_some_and(|number| number != way_back.number) {
        return Err(SaveError::Conflict);
    }
    let set = execute(
        connection,
        "INSERT INTO way_back (folder, number, words_hash, made_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (folder) DO UPDATE SET words_hash = excluded.words_hash, made_at = excluded.made_at",
        params![
            way_back.folder.0,
            way_back.number,
            way_back.words_hash,
            way_back.made_at.as_millisecond()
        ],
    );
    match set {
        // This folder's own number was just compared: what is taken is another one's.
        Err(SaveError::Conflict) => Err(SaveError::NumberTaken),
        set => set.map(drop),
    }
}

/// The proof first: it is what lets the history go.
fn delete_dossier(
    connection: &Connection,
    dossier: DossierId,
    folder: FolderId,
    deleted_at: i64,
) -> Result<(), SaveError> {
    let statement = "INSERT INTO deletion (dossier, folder, deleted_at) VALUES (?1, ?2, ?3)";
    execute(connection, statement, params![dossier.0, folder.0, deleted_at])?;
    for statement in [
        over_chain!("register", "dossier", "DELETE FROM register WHERE row IN chain"),
        "DELETE FROM register_end WHERE dossier = ?1",
        "DELETE FROM guide WHERE dossier = ?1",
        "DELETE FROM dossier WHERE id = ?1",
    ] {
        execute(connection, statement, [dossier.0])?;
    }
    Ok(())
}

fn open_dossier(connection: &Connection, dossier: &DossierRecord) -> Result<(), SaveError> {
    execute(
        connection,
        "INSERT INTO dossier (id, folder, benefit, revision, wrapped_key, language, opened_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            dossier.id.0,
            dossier.folder.0,
            dossier.benefit,
            dossier.revision,
            dossier.wrapped_key,
            dossier.language,
            dossier.opened_at.as_millisecond()
        ],
    )
    .map(drop)
}

/// Puts a version of a register, when it is the next one.
fn put_register(
    connection: &Connection,
    known: &mut Known,
    dossier: DossierId,
    register: &RegisterRecord,
) -> Result<(), SaveError> {
    if !known.has_versions(dossier) {
        known.note_versions(dossier, versions(connection, dossier).map_err(refused)?);
    }
    let version = known.version(dossier, register.path_hash);
    if register.version != *version + 1 {
        return Err(SaveError::Conflict);
    }
    *version = register.version;
    execute(
        connection,
        "INSERT OR FAIL INTO register (dossier, previous, path_hash, version, sealed, author, committed_at)
         VALUES (?1, (SELECT last FROM register_end WHERE dossier = ?1), ?2, ?3, ?4, ?5, ?6)",
        params![
            dossier.0,
            register.path_hash.0,
            register.version,
            register.sealed,
            register.author.as_text(),
            register.committed_at.as_millisecond()
        ],
    )
    .map(drop)
}

/// The versions of a dossier's answers.
fn versions(connection: &Connection, dossier: DossierId) -> Result<Versions, Error> {
    let mut question = connection.prepare_cached(over_chain!(
        "register",
        "dossier",
        "SELECT path_hash, max(version) FROM chain JOIN register USING (row) GROUP BY path_hash"
    ))?;
    let read = |row: &rusqlite::Row<'_>| Ok((PathHash(row.get(0)?), row.get(1)?));
    question.query_map([dossier.0], read)?.collect()
}

fn send(connection: &Connection, submission: &SubmissionRecord) -> Result<(), SaveError> {
    let sent = execute(
        connection,
        "INSERT INTO submission (dossier, reference, sealed, language, sent_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            submission.dossier.0,
            submission.reference,
            submission.sealed,
            submission.language,
            submission.sent_at.as_millisecond()
        ],
    );
    match sent {
        // The dossier has no submission, as was just checked: what is taken is the reference.
        Err(SaveError::Conflict) => return Err(SaveError::ReferenceTaken),
        sent => sent?,
    };
    execute(
        connection,
        "INSERT INTO delivery (dossier, state, since) VALUES (?1, ?2, ?3)",
        params![
            submission.dossier.0,
            DeliveryState::Waiting.as_text(),
            submission.sent_at.as_millisecond()
        ],
    )
    .map(drop)
}

/// Why a row was not changed that was to be as the caller knew it.
pub(super) fn moved_on(is_there: bool) -> SaveError {
    if is_there { SaveError::Conflict } else { SaveError::Missing }
}

pub(super) fn expect_unchanged(changed: usize) -> Result<(), SaveError> {
    if changed == 0 { Err(SaveError::Conflict) } else { Ok(()) }
}

pub(super) fn expect_a_row(changed: usize) -> Result<(), SaveError> {
    if changed == 0 { Err(SaveError::Missing) } else { Ok(()) }
}

/// What a statement's failure means for the batch: the constraints of the tables say the same as [`SaveError`].
pub(super) fn refused(error: Error) -> SaveError {
    const TAKEN: [i32; 2] = [ffi::SQLITE_CONSTRAINT_UNIQUE, ffi::SQLITE_CONSTRAINT_PRIMARYKEY];
    if is_refused_by(&error, &TAKEN) {
        SaveError::Conflict
    } else if is_refused_by(&error, &[ffi::SQLITE_CONSTRAINT_FOREIGNKEY]) {
        SaveError::Missing
    } else {
        Unavailable::new(error).into()
    }
}

fn is_refused_by(error: &Error, constraints: &[i32]) -> bool {
    error.sqlite_error().is_some_and(|cause| constraints.contains(&cause.extended_code))
}
