//! Brings what the log holds into the file, beside the writer: whoever saves does not wait for it.
//!
//! A log to which something is written all the time never ends, and only one that is copied to its end begins anew. So most of it is copied
//! here, and the writer copies the few pages that came meanwhile. What was deleted must not stand in the log until then: it is emptied.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::{Connection, Error};

use super::writer::connect;

/// Batches after which the log is copied: 3 MB of those that come together, 20 MB of those that come alone. More would be copied once that
/// is written again and again, but while much goes to the disk at once, whoever saves waits for it.
const ROUND: usize = 1000;

/// Emptying the log holds the writer up for so long at most: somebody else reads what is in it.
const EMPTYING: Duration = Duration::from_millis(50);
/// Then it is tried again.
const AGAIN: Duration = Duration::from_secs(1);

/// What is to be done.
#[derive(Clone, Copy)]
enum Task {
    Copy,
    Empty,
}

/// The thread that copies, as the writer knows it.
pub(super) struct Checkpointer {
    tasks: Sender<Task>,
    thread: JoinHandle<()>,
    is_near: Arc<AtomicBool>,
    batches: usize,
}

impl Checkpointer {
    /// Opens a file and starts the thread.
    pub(super) fn start(file: &Path) -> anyhow::Result<Self> {
        let connection = connect(file)?;
        // It copies from the log to the file, and keeps nothing.
        connection.pragma_update(None, "cache_size", -64)?;
        connection.busy_timeout(EMPTYING)?;
        let (tasks, waiting) = channel();
        let is_near = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&is_near);
        let thread = std::thread::Builder::new()
            .name("checkpoint".into())
            .spawn(move || run(&connection, &waiting, &flag))?;
        Ok(Self { tasks, thread, is_near, batches: 0 })
    }

    /// Batches were saved over a connection.
    pub(super) fn note(&mut self, batches: usize, connection: &Connection) {
        let was_due = self.batches >= ROUND;
        self.batches += batches;
        if self.is_near.swap(false, Ordering::AcqRel) {
            self.batches = 0;
            // What is not copied now is copied in the next round.
            let _ = copy(connection);
        } else if self.batches >= ROUND && !was_due {
            self.ask(Task::Copy);
        }
    }

    /// A dossier was deleted.
    pub(super) fn note_deletion(&self) {
        self.ask(Task::Empty);
    }

    fn ask(&self, task: Task) {
        // A thread that panicked copies nothing more: the writer does, once the log is long.
        let _ = self.tasks.send(task);
    }

    /// Lets go of the file.
    pub(super) fn end(self) {
        drop(self.tasks);
        let _ = self.thread.join();
    }
}

fn run(connection: &Connection, waiting: &Receiver<Task>, is_near: &AtomicBool) {
    let mut is_to_empty = false;
    loop {
        let task = if is_to_empty {
            match waiting.recv_timeout(AGAIN) {
                Err(RecvTimeoutError::Timeout) => Ok(Task::Empty),
                task => task,
            }
        } else {
            waiting.recv().map_err(RecvTimeoutError::from)
        };
        let done = match task {
            Ok(Task::Copy) => copy(connection),
            Ok(Task::Empty) => {
                let emptied = empty(connection);
                is_to_empty = !emptied.as_ref().is_ok_and(|is_empty| *is_empty);
                emptied.map(drop)
            }
            // The last connection that closes empties the log, too.
            Err(_) => return,
        };
        if let Err(error) = done {
            // Nothing is lost: it stays in the log, and the writer copies a log that grows too long.
            let code = error.sqlite_error().map(|cause| cause.extended_code);
            tracing::warn!(code, "SQLite's log was not copied");
        }
        if matches!(task, Ok(Task::Copy)) {
            is_near.store(true, Ordering::Release);
        }
    }
}

/// Copies what no reader holds back.
fn copy(connection: &Connection) -> Result<(), Error> {
    connection.prepare_cached("PRAGMA wal_checkpoint(PASSIVE)")?.query_row([], |_| Ok(()))
}

/// Copies everything, and makes the log a file without content, unless somebody reads what is in it.
fn empty(connection: &Connection) -> Result<bool, Error> {
    let mut statement = connection.prepare_cached("PRAGMA wal_checkpoint(TRUNCATE)")?;
    statement.query_row([], |row| row.get(0)).map(|is_busy: bool| !is_busy)
}
