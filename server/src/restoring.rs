//! Putting a backup in place.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use jiff::Timestamp;

use crate::config::{DatabaseUrl, Places};
use crate::journal::heads::Heads;
use crate::journal::sign::Signer;
use crate::randomness::Randomness;
use crate::startup::{self, Prepared};
use crate::storage::{self, backup};

/// Puts a backup in place of a database that is not there, checks that it is whole and that the keys belong to it, and notes in the signed
/// heads that it was restored: verification starts from there, and says so.
///
/// # Errors
///
/// When there is a database, the file is no backup, or the keys are not its keys; one line each. A SQLite file is then not in place.
pub async fn restore(
    places: &Places,
    file: &Path,
    now: Timestamp,
    randomness: &dyn Randomness,
) -> anyhow::Result<()> {
    match &places.database {
        DatabaseUrl::Sqlite(database) => {
            startup::create_private_folder(&places.data)?;
            let draft = backup::draft_beside(database, randomness);
            let restored = async {
                backup::copy_to_draft(file, &draft, database).await?;
                note_restored(&DatabaseUrl::Sqlite(draft.clone()), places, now, randomness).await?;
                backup::put_in_place(&draft, database)
            }
            .await;
            // What is left of a draft, its log included.
            for ending in ["", "-wal", "-shm"] {
                let mut name = draft.clone().into_os_string();
                name.push(ending);
                drop(fs::remove_file(name));
            }
            restored
        }
        DatabaseUrl::Postgres(url) => {
            backup::restore_postgres(url, file).await?;
            note_restored(&places.database, places, now, randomness).await
        }
    }
}

/// Opens what was restored with the keys, and notes it in the heads.
async fn note_restored(
    url: &DatabaseUrl,
    places: &Places,
    now: Timestamp,
    randomness: &dyn Randomness,
) -> anyhow::Result<()> {
    let storage = storage::open(url).await.context("this is not a backup of Guichet")?;
    if storage.key_check().await.is_ok_and(|check| check.is_none()) {
        storage.close().await;
        bail!("this is not a backup of Guichet");
    }
    let Prepared { storage, .. } = startup::unlock(storage, &places.keys, randomness).await?;
    let heads = Heads::at(&places.heads);
    let noted = match Signer::open(storage.clone(), heads, &places.keys, now, randomness) {
        Ok(mut signer) => signer.note_restored(now).await.map_err(Into::into),
        Err(error) => Err(error.into()),
    };
    storage.close().await;
    noted
}
