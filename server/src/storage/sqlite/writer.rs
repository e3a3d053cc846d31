//! The one thread that writes. Batches queue here; it takes all that wait, saves them in one transaction, commits once, and only then
//! answers: saves that come together share one flush of the disk. A batch that fails does so alone.
//!
//! It is a thread and no task because SQLite's functions wait for the disk, and because a statement costs less than handing it to another
//! thread and back.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::{Connection, Error, OpenFlags};
use tokio::sync::{mpsc, oneshot};

use super::checkpoint::Checkpointer;
use super::{PATIENCE, write};
use crate::crypto::Chain;
use crate::storage::known::Known;
use crate::storage::{Change, SaveError, Unavailable};

/// Batches that share a commit, at most: the first of them waits for the last.
const GROUP: usize = 1024;
/// While batches come together, more are waited for, step by step: a flush costs as much for many as for one.
const STEP: Duration = Duration::from_millis(1);
/// Steps at most.
const STEPS: usize = 6;
/// Batches that wait, at most: about a quarter of a second's work. Whoever comes after them is told at once.
const QUEUE: usize = 2048;
/// Pages of the database that stay at hand: 2 MB. A save touches the ends of tables, and where a dossier's and a folder's chains end.
const PAGES: u32 = 512;
/// Statements that stay prepared: more than there are.
const STATEMENTS: usize = 64;

/// A batch that waits, and who waits for it.
struct Batch {
    changes: Vec<Change>,
    answer: oneshot::Sender<Result<(), SaveError>>,
}

impl Batch {
    /// Whether what it deletes must be nowhere.
    fn deletes(&self) -> bool {
        self.changes.iter().any(|change| matches!(change, Change::DeleteDossier { .. }))
    }
}

/// The way to the thread.
pub(super) struct Writer {
    /// None once the writer is told to end.
    queue: Mutex<Option<mpsc::Sender<Batch>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// What a connection is given besides what every one that writes has.
pub(super) type Adjust = fn(&Connection) -> Result<(), Error>;

impl Writer {
    /// Opens a file and starts the thread. When the connection breaks, the thread opens another the same way.
    pub(super) fn start(
        file: &Path,
        adjust: Adjust,
        chain: Arc<OnceLock<Chain>>,
    ) -> anyhow::Result<Self> {
        let (queue, waiting) = mpsc::channel(QUEUE);
        let checkpointer = Checkpointer::start(file)?;
        let file = file.to_owned();
        let mut thread = Thread { opened: None, file, adjust, chain, checkpointer };
        thread.connect()?;
        let thread =
            std::thread::Builder::new().name("writer".into()).spawn(|| thread.run(waiting))?;
        Ok(Self { queue: Mutex::new(Some(queue)), thread: Mutex::new(Some(thread)) })
    }

    /// Saves a batch; see [`Storage::save`](crate::storage::Storage::save).
    pub(super) async fn save(&self, changes: Vec<Change>) -> Result<(), SaveError> {
        let (answer, answered) = oneshot::channel();
        match &*locked(&self.queue) {
            Some(queue) => queue
                .try_send(Batch { changes, answer })
                .map_err(|_| Unavailable::new("too many batches wait, or the writer is gone"))?,
            None => return Err(Unavailable::new("the database is closed").into()),
        }
        answered.await.unwrap_or_else(|_| Err(Unavailable::new("the writer is gone").into()))
    }

    /// Whether batches are taken.
    pub(super) fn is_alive(&self) -> bool {
        locked(&self.queue).as_ref().is_some_and(|queue| !queue.is_closed())
    }

    /// Saves what waits, then lets go of the connection.
    pub(super) async fn close(&self) {
        drop(locked(&self.queue).take());
        let thread = locked(&self.thread).take();
        if let Some(thread) = thread {
            // A thread that panicked has let go, too.
            let _ = tokio::task::spawn_blocking(|| thread.join()).await;
        }
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A connection that writes, and flushes the log at each commit.
pub(super) fn connect(file: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    // What is deleted or moved inside the file is overwritten: a destroyed key must not survive in a free place.
    connection.pragma_update(None, "secure_delete", "ON")?;
    connection.pragma_update(None, "cache_size", PAGES)?;
    // A log that nobody copied goes into the file after 64 MB.
    connection.pragma_update(None, "wal_autocheckpoint", 16_000)?;
    // What a statement may have to undo stays in memory.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(connection)
}

struct Thread {
    /// None after a failure: what state a connection is in then, nobody knows.
    opened: Option<Opened>,
    file: PathBuf,
    adjust: Adjust,
    chain: Arc<OnceLock<Chain>>,
    checkpointer: Checkpointer,
}

/// The connection, and what was read on it.
struct Opened {
    connection: Connection,
    /// Holds from one group to the next, until another program writes.
    known: Known,
    /// SQLite's number for what other connections wrote.
    others: i64,
}

impl Thread {
    /// Saves group after group, until every sender is gone and nothing waits. Then the connection is closed. All is on the disk already;
    /// the next start takes up a log that is left.
    fn run(mut self, mut waiting: mpsc::Receiver<Batch>) {
        let mut group = Vec::with_capacity(GROUP);
        let mut saved = 0;
        while let Some(first) = waiting.blocking_recv() {
            group.push(first);
            gather(&mut group, &mut waiting, saved);
            saved = group.len();
            let is_deleting = group.iter().any(Batch::deletes);
            match self.save(&group) {
                Ok(results) => {
                    for (batch, result) in group.drain(..).zip(results) {
                        // Whoever stopped waiting has their batch saved all the same.
                        let _ = batch.answer.send(result);
                    }
                    if let Some(opened) = &self.opened {
                        self.checkpointer.note(saved, &opened.connection);
                    }
                    if is_deleting {
                        self.checkpointer.note_deletion();
                    }
                }
                Err(cause) => {
                    self.give_up_connection(&cause);
                    let cause = Arc::new(cause);
                    for batch in group.drain(..) {
                        let _ = batch.answer.send(Err(Unavailable::new(cause.clone()).into()));
                    }
                }
            }
        }
        self.checkpointer.end();
    }

    fn connect(&mut self) -> Result<&mut Opened, Error> {
        match &mut self.opened {
            Some(opened) => Ok(opened),
            none => {
                let connection = connect(&self.file)?;
                (self.adjust)(&connection)?;
                Ok(none.insert(Opened::over(connection)))
            }
        }
    }

    /// Saves a group. On an error nothing of it may be acknowledged.
    fn save(&mut self, group: &[Batch]) -> Result<Vec<Result<(), SaveError>>, Error> {
        let chain = Arc::clone(&self.chain);
        let opened = self.connect()?;
        if opened.save_together(chain.get(), group)? {
            return Ok(group.iter().map(|_| Ok(())).collect());
        }
        opened.save_each(chain.get(), group)
    }

    /// Closing rolls back. The next group opens the database anew, so a full disk that has room again needs no restart.
    fn give_up_connection(&mut self, cause: &Error) {
        // The code only: messages may quote.
        let code = cause.sqlite_error().map(|cause| cause.extended_code);
        tracing::error!(code, "SQLite did not commit");
        self.opened = None;
    }
}

impl Opened {
    fn over(connection: Connection) -> Self {
        Self { connection, known: Known::default(), others: 0 }
    }

    /// Begins a transaction that writes. What was known is forgotten when another program wrote meanwhile.
    fn begin(&mut self) -> Result<(), Error> {
        // IMMEDIATE: what a change checks must still be true when it writes.
        execute(&self.connection, "BEGIN IMMEDIATE")?;
        let others = self
            .connection
            .prepare_cached("PRAGMA data_version")?
            .query_row([], |row| row.get(0))?;
        if std::mem::replace(&mut self.others, others) != others || self.known.is_much() {
            self.known = Known::default();
        }
        Ok(())
    }

    /// Saves a group as if it were one batch, which is nearly always possible and costs the least. When a batch fails nothing is saved,
    /// and the answer is `false`.
    fn save_together(&mut self, chain: Option<&Chain>, group: &[Batch]) -> Result<bool, Error> {
        self.begin()?;
        let changes = group.iter().flat_map(|batch| &batch.changes);
        let is_saved = write::apply(&self.connection, &mut self.known, chain, changes).is_ok();
        if is_saved {
            execute(&self.connection, "COMMIT")?;
            self.known.commit();
        } else {
            self.known.roll_back();
            // SQLite may have rolled back already, and then has nothing to roll back.
            let _ = execute(&self.connection, "ROLLBACK");
        }
        Ok(is_saved)
    }

    /// Saves each batch of a group, or not, in a savepoint of its own.
    fn save_each(
        &mut self,
        chain: Option<&Chain>,
        group: &[Batch],
    ) -> Result<Vec<Result<(), SaveError>>, Error> {
        let mut results = Vec::with_capacity(group.len());
        self.begin()?;
        let Self { connection, known, .. } = self;
        for batch in group {
            execute(connection, "SAVEPOINT batch")?;
            let result = write::apply(connection, known, chain, &batch.changes);
            if result.is_err() {
                // Where SQLite has given up the whole transaction there is no savepoint to go back to: the group has failed.
                execute(connection, "ROLLBACK TO batch")?;
                known.roll_back();
            }
            execute(connection, "RELEASE batch")?;
            results.push(result);
        }
        execute(connection, "COMMIT")?;
        known.commit();
        Ok(results)
    }
}

/// Takes what waits, as long as more keeps coming. Of as many as the last time, one that is late is waited for; whoever saves alone does not
/// wait.
fn gather(group: &mut Vec<Batch>, waiting: &mut mpsc::Receiver<Batch>, last: usize) {
    let mut quiet = 0;
    for _ in 0..STEPS {
        let known = group.len();
        while group.len() < GROUP
            && let Ok(next) = waiting.try_recv()
        {
            group.push(next);
        }
        quiet = if group.len() > known { 0 } else { quiet + 1 };
        let most_quiet = if group.len() >= last { 0 } else { 1 };
        if quiet > most_quiet {
            return;
        }
        std::thread::sleep(STEP);
    }
}

fn execute(connection: &Connection, statement: &str) -> Result<(), Error> {
    connection.prepare_cached(statement)?.execute([]).map(drop)
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;
    use futures_util::future::join_all;

    use super::super::SqliteStorage;
    use super::*;
    use crate::storage::Storage;
    use crate::storage::conformance::{self, Scene};

    struct Home {
        folder: tempfile::TempDir,
    }

    impl Home {
        fn new() -> Self {
            Self { folder: tempfile::tempdir().unwrap() }
        }

        fn file(&self) -> PathBuf {
            self.folder.path().join("guichet.db")
        }

        async fn open(&self, adjust: Adjust) -> SqliteStorage {
            let storage = SqliteStorage::open_with(&self.file(), adjust).await.unwrap();
            storage.keep_journal(conformance::chain());
            storage
        }

        /// Holds the writer up: what is saved from here on waits in its queue, until the transaction that is given back ends.
        fn hold(&self, storage: &SqliteStorage) -> Connection {
            let other = connect(&self.file()).unwrap();
            execute(&other, "BEGIN IMMEDIATE").unwrap();
            assert!(storage.save(Vec::new()).now_or_never().is_none());
            let waits = || locked(&storage.writer.queue).as_ref().unwrap().capacity() < QUEUE;
            while waits() {
                std::thread::yield_now();
            }
            other
        }

        /// The results of saves that all wait before the writer looks.
        async fn save_together<S: Future<Output = Result<(), SaveError>>>(
            &self,
            storage: &SqliteStorage,
            saves: impl IntoIterator<Item = S>,
        ) -> Vec<S::Output> {
            let held = self.hold(storage);
            let mut saves: Vec<_> = saves.into_iter().map(Box::pin).collect();
            let told: Vec<_> = saves.iter_mut().map(|save| save.now_or_never()).collect();
            execute(&held, "ROLLBACK").unwrap();
            let mut results = Vec::new();
            for (told, save) in told.into_iter().zip(saves) {
                results.push(match told {
                    Some(result) => result,
                    None => save.await,
                });
            }
            results
        }
    }

    #[tokio::test]
    async fn a_batch_that_fails_fails_alone_in_its_group() {
        let home = Home::new();
        let storage = home.open(|_| Ok(())).await;
        let scene = Scene::set(&storage).await;
        let saves = [
            storage.save(vec![scene.put(1, 1, b"one")]),
            storage.save(vec![scene.put(2, 1, b"undone"), scene.put(1, 9, b"no such version")]),
            storage.save(vec![scene.put(2, 1, b"two")]),
            storage.save(vec![scene.put(1, 2, b"builds on the first")]),
        ];
        let [first, second, third, fourth]: [_; 4] =
            home.save_together(&storage, saves).await.try_into().map_err(|_| "four").unwrap();
        assert!(first.is_ok() && third.is_ok() && fourth.is_ok());
        assert!(matches!(second, Err(SaveError::Conflict)));
        let mut registers = storage.registers(scene.dossier).await.unwrap();
        registers.sort_by_key(|register| register.path_hash);
        let sealed: Vec<_> = registers.iter().map(|register| register.sealed.as_slice()).collect();
        assert_eq!(sealed, [b"builds on the first".as_slice(), b"two"]);
        conformance::expect_whole(&storage.journal(scene.folder).await.unwrap());
    }

    #[tokio::test]
    async fn what_another_program_wrote_is_not_known_otherwise() {
        let home = Home::new();
        let storage = home.open(|_| Ok(())).await;
        let other = home.open(|_| Ok(())).await;
        let scene = Scene::set(&storage).await;
        for version in [1, 3, 5] {
            storage.save(vec![scene.put(1, version, b"here")]).await.unwrap();
            other.save(vec![scene.put(1, version + 1, b"there")]).await.unwrap();
        }
        conformance::expect_whole(&storage.journal(scene.folder).await.unwrap());
        other.save(vec![scene.send("REF-1")]).await.unwrap();
        let late = storage.save(vec![scene.put(1, 7, b"late")]).await;
        assert!(matches!(late, Err(SaveError::AlreadySent)), "{late:?}");
    }

    #[tokio::test]
    async fn what_does_not_fit_the_queue_is_told_at_once_and_the_rest_is_saved() {
        let home = Home::new();
        let storage = home.open(|_| Ok(())).await;
        let scene = Scene::set(&storage).await;
        let touch =
            || vec![Change::TouchSession { token: scene.token, seen_at: conformance::at(1) }];
        let saves = (0..QUEUE + 10).map(|_| storage.save(touch()));
        let results = home.save_together(&storage, saves).await;
        assert!(results[..QUEUE].iter().all(Result::is_ok));
        assert!(results[QUEUE..].iter().all(|r| matches!(r, Err(SaveError::Unavailable(_)))));
        storage.save(touch()).await.unwrap();
    }

    #[tokio::test]
    async fn a_batch_that_the_disk_has_no_room_for_fails_alone_and_needs_no_restart() {
        let home = Home::new();
        let storage = home.open(|writer| writer.pragma_update(None, "max_page_count", 80)).await;
        let scene = Scene::set(&storage).await;
        let large = vec![7; 400_000];
        let saves = [
            storage.save(vec![scene.put(1, 1, b"in the same group")]),
            storage.save(vec![scene.put(2, 1, b"in the same batch"), scene.put(3, 1, &large)]),
        ];
        let results = home.save_together(&storage, saves).await;
        assert!(matches!(results[..], [Ok(()), Err(SaveError::Unavailable(_))]), "{results:?}");
        storage.save(vec![scene.put(1, 2, b"later")]).await.unwrap();
        let registers = storage.registers(scene.dossier).await.unwrap();
        let sealed: Vec<_> = registers.iter().map(|register| register.sealed.as_slice()).collect();
        assert_eq!(sealed, [b"later"]);
        conformance::expect_whole(&storage.journal(scene.folder).await.unwrap());
    }

    #[tokio::test]
    async fn a_group_that_cannot_be_committed_is_acknowledged_to_nobody_and_needs_no_restart() {
        let home = Home::new();
        let storage = home.open(|writer| writer.busy_timeout(Duration::from_millis(1))).await;
        let scene = Scene::set(&storage).await;
        let other = connect(&home.file()).unwrap();
        execute(&other, "BEGIN IMMEDIATE").unwrap();
        let saves = (1..=3).map(|question| storage.save(vec![scene.put(question, 1, b"x")]));
        for result in join_all(saves).await {
            assert!(matches!(result, Err(SaveError::Unavailable(_))), "{result:?}");
        }
        storage.check().await.unwrap();
        execute(&other, "ROLLBACK").unwrap();
        storage.save(vec![scene.put(1, 1, b"x")]).await.unwrap();
        assert_eq!(storage.registers(scene.dossier).await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn a_batch_is_saved_whole_when_its_caller_stops_waiting() {
        let home = Home::new();
        let storage = home.open(|_| Ok(())).await;
        let scene = Scene::set(&storage).await;
        let batch = vec![scene.put(1, 1, b"x"), scene.put(2, 1, b"y")];
        assert!(storage.save(batch).now_or_never().is_none());
        storage.save(Vec::new()).await.unwrap();
        assert_eq!(storage.registers(scene.dossier).await.unwrap().len(), 2);
    }

    #[tokio::test]
    async fn closing_saves_what_waits() {
        let home = Home::new();
        let storage = home.open(|_| Ok(())).await;
        let scene = Scene::set(&storage).await;
        let save = storage.save(vec![scene.put(1, 1, b"x")]);
        let (saved, ()) = tokio::join!(save, storage.close());
        saved.unwrap();
        assert_eq!(home.open(|_| Ok(())).await.registers(scene.dossier).await.unwrap().len(), 1);
    }
}
