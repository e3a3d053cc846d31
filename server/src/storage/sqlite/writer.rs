//! The one task that writes. Batches queue here; it takes all that wait, saves them in one transaction, commits once, and only then
//! answers: saves that come together share one flush of the disk. A batch that fails does so alone.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection, Error};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::write;
use crate::crypto::Chain;
use crate::storage::known::Known;
use crate::storage::{Change, SaveError, Unavailable};

/// Batches that share a commit, at most: the first of them waits for the last.
const GROUP: usize = 64;
/// Batches that wait, at most: about a quarter of a second's work. Whoever comes after them is told at once.
const QUEUE: usize = 512;

/// A batch that waits, and who waits for it.
struct Batch {
    changes: Vec<Change>,
    answer: oneshot::Sender<Result<(), SaveError>>,
}

/// The way to the task.
pub(super) struct Writer {
    /// None once the writer is told to end.
    queue: Mutex<Option<mpsc::Sender<Batch>>>,
    task: tokio::sync::Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    /// Starts the task with the connection that writes. When that breaks, the task opens another with the same options.
    pub(super) fn start(
        connection: SqliteConnection,
        options: SqliteConnectOptions,
        chain: Arc<OnceLock<Chain>>,
    ) -> Self {
        let (queue, waiting) = mpsc::channel(QUEUE);
        let task = Task { connection: Some(connection), options, chain };
        let task = tokio::spawn(task.run(waiting));
        Self { queue: Mutex::new(Some(queue)), task: tokio::sync::Mutex::new(Some(task)) }
    }

    /// Saves a batch; see [`Storage::save`](crate::storage::Storage::save).
    pub(super) async fn save(&self, changes: Vec<Change>) -> Result<(), SaveError> {
        let (answer, answered) = oneshot::channel();
        match &*self.queue() {
            Some(queue) => queue
                .try_send(Batch { changes, answer })
                .map_err(|_| Unavailable::new("too many batches wait, or the writer is gone"))?,
            None => return Err(Unavailable::new("the database is closed").into()),
        }
        answered.await.unwrap_or_else(|_| Err(Unavailable::new("the writer is gone").into()))
    }

    /// Whether batches are taken.
    pub(super) fn is_alive(&self) -> bool {
        self.queue().as_ref().is_some_and(|queue| !queue.is_closed())
    }

    /// Saves what waits, then lets go of the connection.
    pub(super) async fn close(&self) {
        drop(self.queue().take());
        if let Some(task) = self.task.lock().await.take() {
            // A task that panicked has let go, too.
            let _ = task.await;
        }
    }

    fn queue(&self) -> std::sync::MutexGuard<'_, Option<mpsc::Sender<Batch>>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Task {
    /// None after a failure: what state a connection is in then, nobody knows.
    connection: Option<SqliteConnection>,
    options: SqliteConnectOptions,
    chain: Arc<OnceLock<Chain>>,
}

impl Task {
    /// Saves group after group, until every sender is gone and nothing waits.
    async fn run(mut self, mut waiting: mpsc::Receiver<Batch>) {
        let mut group = Vec::with_capacity(GROUP);
        while waiting.recv_many(&mut group, GROUP).await > 0 {
            match self.save(&group).await {
                Ok(results) => {
                    for (batch, result) in group.drain(..).zip(results) {
                        // Whoever stopped waiting has their batch saved all the same.
                        let _ = batch.answer.send(result);
                    }
                }
                Err(cause) => {
                    self.give_up_connection(&cause).await;
                    let cause = Arc::new(cause);
                    for batch in group.drain(..) {
                        let _ = batch.answer.send(Err(Unavailable::new(cause.clone()).into()));
                    }
                }
            }
        }
        if let Some(connection) = self.connection {
            // All is on the disk already; the next start takes up a log that is left.
            let _ = connection.close().await;
        }
    }

    /// Saves a group. On an error nothing of it may be acknowledged.
    async fn save(&mut self, group: &[Batch]) -> Result<Vec<Result<(), SaveError>>, Error> {
        let connection = match &mut self.connection {
            Some(connection) => connection,
            none => none.insert(self.options.connect().await?),
        };
        if save_together(connection, self.chain.get(), group).await? {
            return Ok(group.iter().map(|_| Ok(())).collect());
        }
        save_each(connection, self.chain.get(), group).await
    }

    /// Closing rolls back. The next group opens the database anew, so a full disk that has room again needs no restart.
    async fn give_up_connection(&mut self, cause: &Error) {
        // The code only: messages may quote.
        let code = cause.as_database_error().and_then(|cause| cause.code());
        tracing::error!(code = code.as_deref(), "SQLite did not commit");
        if let Some(connection) = self.connection.take() {
            let _ = connection.close().await;
        }
    }
}

/// Saves a group as if it were one batch, which is nearly always possible and costs the least. When a batch fails nothing is saved, and
/// the answer is `false`.
async fn save_together(
    connection: &mut SqliteConnection,
    chain: Option<&Chain>,
    group: &[Batch],
) -> Result<bool, Error> {
    // IMMEDIATE: what a change checks must still be true when it writes.
    execute(connection, "BEGIN IMMEDIATE").await?;
    let changes: Vec<_> = group.iter().flat_map(|batch| &batch.changes).collect();
    let is_saved = write::apply(connection, &mut Known::default(), chain, &changes).await.is_ok();
    if is_saved {
        execute(connection, "COMMIT").await?;
    } else {
        // SQLite may have rolled back already, and then has nothing to roll back.
        let _ = execute(connection, "ROLLBACK").await;
    }
    Ok(is_saved)
}

/// Saves each batch of a group, or not, in a savepoint of its own.
async fn save_each(
    connection: &mut SqliteConnection,
    chain: Option<&Chain>,
    group: &[Batch],
) -> Result<Vec<Result<(), SaveError>>, Error> {
    let mut results = Vec::with_capacity(group.len());
    let mut known = Known::default();
    execute(connection, "BEGIN IMMEDIATE").await?;
    for batch in group {
        let changes: Vec<_> = batch.changes.iter().collect();
        execute(connection, "SAVEPOINT batch").await?;
        let result = write::apply(connection, &mut known, chain, &changes).await;
        if result.is_err() {
            // Where SQLite has given up the whole transaction there is no savepoint to go back to: the group has failed.
            execute(connection, "ROLLBACK TO batch").await?;
            known = Known::default();
        }
        execute(connection, "RELEASE batch").await?;
        results.push(result);
    }
    execute(connection, "COMMIT").await?;
    Ok(results)
}

async fn execute(connection: &mut SqliteConnection, statements: &'static str) -> Result<(), Error> {
    sqlx::query(statements).execute(connection).await.map(drop)
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;
    use futures_util::future::join_all;

    use super::super::{SqliteStorage, options};
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

        async fn open(
            &self,
            adjust: fn(SqliteConnectOptions) -> SqliteConnectOptions,
        ) -> SqliteStorage {
            let file = self.folder.path().join("guichet.db");
            let storage = SqliteStorage::open_with(&file, adjust(options(&file))).await.unwrap();
            storage.keep_journal(conformance::chain());
            storage
        }
    }

    // One thread: all batches of a `join_all` wait before the task looks.

    #[tokio::test]
    async fn a_batch_that_fails_fails_alone_in_its_group() {
        let home = Home::new();
        let storage = home.open(|options| options).await;
        let scene = Scene::set(&storage).await;
        let saves = [
            storage.save(vec![scene.put(1, 1, b"one")]),
            storage.save(vec![scene.put(2, 1, b"undone"), scene.put(1, 9, b"no such version")]),
            storage.save(vec![scene.put(2, 1, b"two")]),
            storage.save(vec![scene.put(1, 2, b"builds on the first")]),
        ];
        let [first, second, third, fourth]: [_; 4] =
            join_all(saves).await.try_into().map_err(|_| "four").unwrap();
        assert!(first.is_ok() && third.is_ok() && fourth.is_ok());
        assert!(matches!(second, Err(SaveError::Conflict)));
        let mut registers = storage.registers(scene.dossier).await.unwrap();
        registers.sort_by_key(|register| register.path_hash);
        let sealed: Vec<_> = registers.iter().map(|register| register.sealed.as_slice()).collect();
        assert_eq!(sealed, [b"builds on the first".as_slice(), b"two"]);
        conformance::expect_whole(&storage.journal(scene.folder).await.unwrap());
    }

    #[tokio::test]
    async fn what_does_not_fit_the_queue_is_told_at_once_and_the_rest_is_saved() {
        let home = Home::new();
        let storage = home.open(|options| options).await;
        let scene = Scene::set(&storage).await;
        let touch =
            || vec![Change::TouchSession { token: scene.token, seen_at: conformance::at(1) }];
        let results = join_all((0..QUEUE + 10).map(|_| storage.save(touch()))).await;
        assert!(results[..QUEUE].iter().all(Result::is_ok));
        assert!(results[QUEUE..].iter().all(|r| matches!(r, Err(SaveError::Unavailable(_)))));
        storage.save(touch()).await.unwrap();
    }

    #[tokio::test]
    async fn a_full_disk_acknowledges_nothing_of_its_group_and_needs_no_restart() {
        let home = Home::new();
        let storage = home.open(|options| options.pragma("max_page_count", "80")).await;
        let scene = Scene::set(&storage).await;
        let large = vec![7; 400_000];
        let saves = [
            storage.save(vec![scene.put(1, 1, b"in the same group")]),
            storage.save(vec![scene.put(2, 1, &large)]),
        ];
        for result in join_all(saves).await {
            assert!(matches!(result, Err(SaveError::Unavailable(_))), "{result:?}");
        }
        assert_eq!(storage.registers(scene.dossier).await.unwrap(), []);
        storage.save(vec![scene.put(1, 1, b"later")]).await.unwrap();
        assert_eq!(storage.registers(scene.dossier).await.unwrap().len(), 1);
        conformance::expect_whole(&storage.journal(scene.folder).await.unwrap());
    }

    #[tokio::test]
    async fn a_group_that_cannot_be_committed_is_acknowledged_to_nobody_and_needs_no_restart() {
        let home = Home::new();
        let storage =
            home.open(|options| options.busy_timeout(std::time::Duration::from_millis(1))).await;
        let scene = Scene::set(&storage).await;
        let mut other = options(&home.folder.path().join("guichet.db")).connect().await.unwrap();
        execute(&mut other, "BEGIN IMMEDIATE").await.unwrap();
        let saves = (1..=3).map(|question| storage.save(vec![scene.put(question, 1, b"x")]));
        for result in join_all(saves).await {
            assert!(matches!(result, Err(SaveError::Unavailable(_))), "{result:?}");
        }
        storage.check().await.unwrap();
        execute(&mut other, "ROLLBACK").await.unwrap();
        storage.save(vec![scene.put(1, 1, b"x")]).await.unwrap();
        assert_eq!(storage.registers(scene.dossier).await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn a_batch_is_saved_whole_when_its_caller_stops_waiting() {
        let home = Home::new();
        let storage = home.open(|options| options).await;
        let scene = Scene::set(&storage).await;
        let batch = vec![scene.put(1, 1, b"x"), scene.put(2, 1, b"y")];
        assert!(storage.save(batch).now_or_never().is_none());
        storage.save(Vec::new()).await.unwrap();
        assert_eq!(storage.registers(scene.dossier).await.unwrap().len(), 2);
    }

    #[tokio::test]
    async fn closing_saves_what_waits() {
        let home = Home::new();
        let storage = home.open(|options| options).await;
        let scene = Scene::set(&storage).await;
        let save = storage.save(vec![scene.put(1, 1, b"x")]);
        let (saved, ()) = tokio::join!(save, storage.close());
        saved.unwrap();
        assert_eq!(
            home.open(|options| options).await.registers(scene.dossier).await.unwrap().len(),
            1
        );
    }
}
