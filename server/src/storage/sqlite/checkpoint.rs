//! Brings what the log holds into the file, beside the writer: whoever saves does not wait for it.
//!
//! A log to which something is written all the time never ends, and only one that is copied to its end begins anew. So most of it is copied
//! here, and the writer copies the few pages that came meanwhile.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

use rusqlite::{Connection, Error};

use super::writer::connect;

/// Batches after which the log is copied: some 16 MB.
const ROUND: usize = 1000;

/// The thread that copies, as the writer knows it.
pub(super) struct Checkpointer {
    wake: SyncSender<()>,
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
        let (wake, woken) = sync_channel(1);
        let is_near = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&is_near);
        let thread = std::thread::Builder::new()
            .name("checkpoint".into())
            .spawn(move || run(&connection, &woken, &flag))?;
        Ok(Self { wake, thread, is_near, batches: 0 })
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
            // A thread that is at it already comes to these, too.
            let _ = self.wake.try_send(());
        }
    }

    /// Lets go of the file.
    pub(super) fn end(self) {
        drop(self.wake);
        let _ = self.thread.join();
    }
}

fn run(connection: &Connection, woken: &Receiver<()>, is_near: &AtomicBool) {
    while woken.recv().is_ok() {
        if let Err(error) = copy(connection) {
            // Nothing is lost: it stays in the log, and the writer copies a log that grows too long.
            let code = error.sqlite_error().map(|cause| cause.extended_code);
            tracing::warn!(code, "SQLite's log was not copied");
        }
        is_near.store(true, Ordering::Release);
    }
}

/// Copies what no reader holds back.
fn copy(connection: &Connection) -> Result<(), Error> {
    connection.prepare_cached("PRAGMA wal_checkpoint(PASSIVE)")?.query_row([], |_| Ok(()))
}
