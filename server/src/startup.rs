//! What happens between reading the options and taking the first visitor.

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use jiff::Timestamp;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::config::{DatabaseUrl, Places};
use crate::crypto::{Chain, KeyRing, KeyRingError, Place};
use crate::randomness::Randomness;
use crate::storage::{self, Change, SaveError, Storage};

/// What is sealed to recognise the keys. It says nothing; that it opens says everything.
const KEY_CHECK: &[u8] = b"guichet key check";

/// What the server needs besides its configuration.
pub struct Prepared {
    /// The open, migrated database.
    pub storage: Arc<dyn Storage>,
    /// The keys that belong to it.
    pub keys: Arc<KeyRing>,
}

/// Creates the folders, opens and migrates the database, and opens the keys that belong to it; a new database gets new keys if there are
/// none yet.
///
/// # Errors
///
/// When a folder, the database or the keys cannot be used, or when the keys are not the ones this database was sealed with. Lost keys are
/// never replaced: new ones would open nothing, and the old ones would look found. Shown with `{:#}`, each error is one line.
pub async fn prepare(places: &Places, randomness: &dyn Randomness) -> anyhow::Result<Prepared> {
    create_private_folder(&places.data)?;
    unlock(storage::open(&places.database).await?, &places.keys, randomness).await
}

/// Opens the keys that belong to an open database, and hands it the journal's key. On an error the database is closed.
///
/// # Errors
///
/// As [`prepare`].
pub async fn unlock(
    storage: Arc<dyn Storage>,
    folder: &Path,
    randomness: &dyn Randomness,
) -> anyhow::Result<Prepared> {
    match open_locks(&*storage, folder, randomness).await {
        Ok(keys) => Ok(Prepared { storage, keys: Arc::new(keys) }),
        Err(error) => {
            storage.close().await;
            Err(error)
        }
    }
}

async fn open_locks(
    storage: &dyn Storage,
    folder: &Path,
    randomness: &dyn Randomness,
) -> anyhow::Result<KeyRing> {
    let keys = open_keys(folder, storage, randomness).await?;
    storage.keep_journal(open_journal(storage, &keys, randomness).await?);
    Ok(keys)
}

/// Opens a database that a server has used, for a command beside it: nothing is created but what a migration brings.
///
/// # Errors
///
/// As [`prepare`], and when there is no database yet.
pub async fn open_existing(
    places: &Places,
    randomness: &dyn Randomness,
) -> anyhow::Result<Prepared> {
    if let DatabaseUrl::Sqlite(file) = &places.database
        && !file.exists()
    {
        bail!("there is no database at {}: name it with --data or --database", file.display());
    }
    prepare(places, randomness).await
}

/// The key of the journal; a database without any event gets one.
///
/// # Errors
/// When there are events and the key is gone, or it cannot be opened: somebody changed the database.
pub async fn open_journal(
    storage: &dyn Storage,
    keys: &KeyRing,
    randomness: &dyn Randomness,
) -> anyhow::Result<Chain> {
    let reading = "the database cannot be read";
    let mut wrapped = storage.journal_key().await.context(reading)?;
    if wrapped.is_none() {
        if !storage.journal_heads(Timestamp::MIN).await.context(reading)?.is_empty() {
            bail!(
                "the journal's key is missing from the database: someone removed it; restore a backup"
            );
        }
        let chain = Chain::generate(randomness).wrap(keys, randomness);
        match storage.save(vec![Change::SetJournalKey { wrapped: chain }]).await {
            // Another server that started at the same moment was faster: its key counts.
            Ok(()) | Err(SaveError::Conflict) => {}
            Err(error) => return Err(error).context("the database cannot be written"),
        }
        wrapped = storage.journal_key().await.context(reading)?;
    }
    let wrapped = wrapped.context("the journal's key cannot be kept")?;
    Chain::unwrap(&wrapped, keys).context("the journal's key cannot be opened")
}

/// Lets the process open as many files as the system allows it: each connection takes one, and many
/// systems allow few until they are asked.
pub fn ask_for_open_files(connections: usize) {
    /// Files besides connections: the database, its log, the listeners.
    const OTHERS: u64 = 64;
    let limit = getrlimit(Resource::Nofile);
    let most = Rlimit { current: limit.maximum, maximum: limit.maximum };
    let allowed = if setrlimit(Resource::Nofile, most).is_ok() { most } else { limit }.current;
    let needed = connections as u64 + OTHERS;
    if allowed.is_some_and(|allowed| allowed < needed) {
        tracing::warn!(allowed, needed, "too few open files for --most-connections");
    }
}

/// Creates a folder that only its owner may enter; one that exists stays as the operator made it.
pub(crate) fn create_private_folder(folder: &Path) -> anyhow::Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("the data folder {} cannot be created", folder.display()))
}

async fn open_keys(
    folder: &Path,
    storage: &dyn Storage,
    randomness: &dyn Randomness,
) -> anyhow::Result<KeyRing> {
    let reading = "the database cannot be read";
    if let Some(check) = storage.key_check().await.context(reading)? {
        return open_known_keys(folder, &check);
    }
    let keys = KeyRing::open_or_create(folder, randomness)?;
    let wrapped = keys.wrap(&Place::key_check(), KEY_CHECK, randomness);
    match storage.save(vec![Change::SetKeyCheck { wrapped }]).await {
        Ok(()) => Ok(keys),
        // Another server started on the same database at the same moment. Its keys count.
        Err(SaveError::Conflict) => {
            let check = storage.key_check().await.context(reading)?.context(reading)?;
            open_known_keys(folder, &check)
        }
        Err(error) => Err(error).context("the database cannot be written"),
    }
}

fn open_known_keys(folder: &Path, check: &[u8]) -> anyhow::Result<KeyRing> {
    let keys = match KeyRing::open(folder) {
        Err(KeyRingError::Empty(_)) => bail!(
            "the keys of this database are missing from {}: bring them back, or name their folder with --keys; without them nothing in it can be read",
            folder.display()
        ),
        other => other?,
    };
    match keys.unwrap(&Place::key_check(), check) {
        Ok(opened) if *opened == KEY_CHECK => Ok(keys),
        _ => bail!(
            "the keys in {} do not belong to this database: name the right folder with --keys",
            folder.display()
        ),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::path::PathBuf;

    use clap::Parser;

    use super::*;
    use crate::config::{Config, ServeOptions};
    use crate::randomness::SeededRandomness;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        options: ServeOptions,
    }

    struct Home(tempfile::TempDir);

    impl Home {
        fn new() -> Self {
            Self(tempfile::tempdir().unwrap())
        }

        fn path(&self, name: &str) -> PathBuf {
            self.0.path().join(name)
        }

        fn config(&self, more: &[&str]) -> Config {
            let data = self.path("data");
            let arguments = ["guichet", "--data", data.to_str().unwrap()];
            Line::try_parse_from(arguments.iter().chain(more)).unwrap().options.try_into().unwrap()
        }

        async fn start(&self, seed: u64) -> Result<Arc<KeyRing>, String> {
            let prepared = prepare(&self.config(&[]).places, &SeededRandomness::new(seed))
                .await
                .map_err(|error| format!("{error:#}"))?;
            prepared.storage.close().await;
            Ok(prepared.keys)
        }
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[tokio::test]
    async fn a_first_start_creates_everything_for_its_owner_alone() {
        let home = Home::new();
        home.start(1).await.unwrap();
        for (name, expected) in [
            ("data", 0o700),
            ("data/guichet.db", 0o600),
            ("data.keys", 0o700),
            ("data.keys/1.key", 0o600),
        ] {
            assert_eq!(mode(&home.path(name)), expected, "{name}");
        }
    }

    #[tokio::test]
    async fn the_next_start_finds_the_same_keys() {
        let home = Home::new();
        let randomness = SeededRandomness::new(9);
        let wrapped =
            home.start(1).await.unwrap().wrap(&Place::key_check(), b"secret", &randomness);
        let keys = home.start(2).await.unwrap();
        assert_eq!(*keys.unwrap(&Place::key_check(), &wrapped).unwrap(), b"secret");
    }

    #[tokio::test]
    async fn a_start_stopped_between_keys_and_database_is_taken_up() {
        let home = Home::new();
        KeyRing::open_or_create(&home.path("data.keys"), &SeededRandomness::new(1)).unwrap();
        home.start(2).await.unwrap();
        home.start(3).await.unwrap();
    }

    #[tokio::test]
    async fn lost_keys_stop_the_start_and_are_never_replaced() {
        let home = Home::new();
        home.start(1).await.unwrap();
        fs::rename(home.path("data.keys"), home.path("elsewhere")).unwrap();
        for _ in 0..2 {
            let error = home.start(2).await.unwrap_err();
            assert!(error.contains("are missing from") && error.lines().count() == 1, "{error}");
            assert!(!home.path("data.keys").exists());
        }
        create_private_folder(&home.path("data.keys")).unwrap();
        assert!(home.start(2).await.unwrap_err().contains("are missing from"));
        assert_eq!(fs::read_dir(home.path("data.keys")).unwrap().count(), 0);
        fs::remove_dir(home.path("data.keys")).unwrap();
        fs::rename(home.path("elsewhere"), home.path("data.keys")).unwrap();
        home.start(2).await.unwrap();
    }

    #[tokio::test]
    async fn the_keys_of_another_database_stop_the_start() {
        let (home, other) = (Home::new(), Home::new());
        home.start(1).await.unwrap();
        other.start(2).await.unwrap();
        fs::copy(other.path("data.keys/1.key"), home.path("data.keys/1.key")).unwrap();
        let error = home.start(3).await.unwrap_err();
        assert!(
            error.contains("do not belong to this database") && error.lines().count() == 1,
            "{error}"
        );
    }

    #[tokio::test]
    async fn keys_open_to_others_stop_the_start() {
        let home = Home::new();
        home.start(1).await.unwrap();
        fs::set_permissions(home.path("data.keys/1.key"), fs::Permissions::from_mode(0o644))
            .unwrap();
        assert!(home.start(2).await.unwrap_err().contains("chmod 600"));
    }

    #[tokio::test]
    async fn a_data_folder_that_cannot_be_made_is_said_in_one_line() {
        let home = Home::new();
        fs::write(home.path("data"), "a file").unwrap();
        let error = home.start(1).await.unwrap_err();
        assert!(error.contains("cannot be created") && error.lines().count() == 1, "{error}");
    }

    #[tokio::test]
    async fn a_postgresql_that_does_not_answer_stops_the_start_in_one_line_without_the_password() {
        let home = Home::new();
        let config = home.config(&["--database", "postgres://u:secret@127.0.0.1:1/guichet"]);
        let error = format!(
            "{:#}",
            prepare(&config.places, &SeededRandomness::new(1)).await.err().unwrap()
        );
        assert!(
            error.contains("PostgreSQL cannot be reached")
                && !error.contains("secret")
                && error.lines().count() == 1,
            "{error}"
        );
    }

    #[tokio::test]
    async fn two_starts_side_by_side_on_one_data_folder_agree_on_the_keys() {
        for _ in 0..20 {
            let home = Home::new();
            let (first, second) = tokio::join!(home.start(1), home.start(2));
            let randomness = SeededRandomness::new(3);
            let wrapped = first.unwrap().wrap(&Place::key_check(), b"x", &randomness);
            second.unwrap().unwrap(&Place::key_check(), &wrapped).unwrap();
        }
    }
}
