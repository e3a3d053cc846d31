//! Signing: which journals have moved since the last time, written down outside the database.
//!
//! It never stands in the way of a save: it runs beside them, and when it fails, that is logged and shown, and the next time catches up.

use std::collections::HashMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::heads::{Head, Heads, Occasion, Signing};
use crate::crypto::{HeadsKey, KeyFileError};
use crate::randomness::Randomness;
use crate::storage::{FolderId, JournalRecord, Storage, Unavailable};

/// An event is dated when its request began and may be saved later, also by another server: so much is looked at again.
const MARGIN: SignedDuration = SignedDuration::from_mins(10);
/// After so long without a signing something is wrong.
const OVERDUE: SignedDuration = SignedDuration::from_mins(5);

/// Why heads were not signed.
#[derive(Debug, thiserror::Error)]
pub enum SignError {
    /// The database does not work.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
    /// The heads cannot be read or written.
    #[error("the heads in {} cannot be read or written: {source}", folder.display())]
    Heads {
        /// Their folder.
        folder: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
}

/// Why signing cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum SignerError {
    /// There are heads, but no key that could have signed them.
    #[error("heads.key is missing from the keys folder {}, but there are signed heads in {}: bring the key back; or, if it is lost, keep that folder elsewhere and begin a new one with --heads", keys.display(), heads.display())]
    KeyMissing {
        /// The keys folder.
        keys: PathBuf,
        /// The folder of the heads.
        heads: PathBuf,
    },
    /// The key cannot be used.
    #[error(transparent)]
    Key(#[from] KeyFileError),
    /// The heads cannot be used.
    #[error(transparent)]
    Heads(#[from] SignError),
}

/// Signs the heads of one database into one folder.
pub struct Signer {
    storage: Arc<dyn Storage>,
    heads: Heads,
    key: Arc<HeadsKey>,
    /// What was looked at last.
    looked_at: Option<Timestamp>,
    /// The sequences that were signed lately.
    signed: HashMap<FolderId, i64>,
    /// When everything that had moved was signed.
    signed_at: Timestamp,
}

impl Signer {
    /// A signer; key and folder are made when there are none yet. `now` counts as signed, until it is overdue.
    ///
    /// # Errors
    ///
    /// [`SignerError`].
    pub fn open(
        storage: Arc<dyn Storage>,
        heads: Heads,
        keys: &std::path::Path,
        now: Timestamp,
        randomness: &dyn Randomness,
    ) -> Result<Self, SignerError> {
        if heads.is_there() && !HeadsKey::is_there(keys) {
            let heads = heads.folder().to_owned();
            return Err(SignerError::KeyMissing { keys: keys.to_owned(), heads });
        }
        let key = Arc::new(HeadsKey::open_or_create(keys, randomness)?);
        heads.prepare(&key).map_err(failed(&heads))?;
        let signed = HashMap::new();
        Ok(Self { storage, heads, key, looked_at: None, signed, signed_at: now })
    }

    /// Since when nothing could be signed, if that is too long ago.
    #[must_use]
    pub fn overdue(&self, now: Timestamp) -> Option<Timestamp> {
        (now.duration_since(self.signed_at) > OVERDUE).then_some(self.signed_at)
    }

    /// Signs the heads of the journals that moved; how many did.
    ///
    /// # Errors
    ///
    /// [`SignError`]; the next signing catches up.
    pub async fn sign(&mut self, now: Timestamp) -> Result<usize, SignError> {
        let last = match self.looked_at {
            Some(at) => Some(at),
            None => self.heads.last_signed().map_err(failed(&self.heads))?,
        };
        let since = last.and_then(|last| last.checked_sub(MARGIN).ok()).unwrap_or(Timestamp::MIN);
        let moved = self.storage.journal_heads(since).await?;
        let is_behind =
            |head: &&JournalRecord| self.signed.get(&head.folder) > Some(&head.sequence);
        let behind = moved.iter().filter(is_behind).count();
        if behind > 0 {
            tracing::error!(
                journals = behind,
                "journals are behind their signed heads: verify them"
            );
        }
        let is_new = |head: &&JournalRecord| self.signed.get(&head.folder) < Some(&head.sequence);
        let heads: Vec<Head> = moved.iter().filter(is_new).map(Head::from).collect();
        let count = heads.len();
        if count > 0 {
            self.append(Signing { at: now, occasion: Occasion::Moved, heads }).await?;
        }
        // What is behind keeps its signed number, so that it is said again.
        let known = |head: &JournalRecord| {
            let signed = self.signed.get(&head.folder).copied().unwrap_or(0);
            (head.folder, signed.max(head.sequence))
        };
        self.signed = moved.iter().map(known).collect();
        self.looked_at = Some(now);
        self.signed_at = now;
        Ok(count)
    }

    /// Notes that a backup was put in place: every journal, as it stands now, is where verification starts from.
    ///
    /// # Errors
    ///
    /// [`SignError`].
    pub async fn note_restored(&mut self, now: Timestamp) -> Result<(), SignError> {
        let all = self.storage.journal_heads(Timestamp::MIN).await?;
        let heads = all.iter().map(Head::from).collect();
        self.append(Signing { at: now, occasion: Occasion::Restored, heads }).await
    }

    async fn append(&self, signing: Signing) -> Result<(), SignError> {
        let (heads, key) = (self.heads.clone(), Arc::clone(&self.key));
        // Flushing waits for the disk.
        let written = tokio::task::spawn_blocking(move || heads.append(&key, &signing)).await;
        written
            .unwrap_or_else(|stopped| Err(io::Error::other(stopped)))
            .map_err(failed(&self.heads))
    }
}

impl From<&JournalRecord> for Head {
    fn from(record: &JournalRecord) -> Self {
        Self { folder: record.folder, sequence: record.sequence, chain: record.chain }
    }
}

fn failed(heads: &Heads) -> impl FnOnce(io::Error) -> SignError {
    let folder = heads.folder().to_owned();
    move |source| SignError::Heads { folder, source }
}
