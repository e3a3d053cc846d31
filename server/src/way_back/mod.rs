//! How a person comes back without an account or e-mail: a folder number that names the folder, and four secret words that prove that it
//! is theirs.
//!
//! The number may be seen, as on a letter; the words may not. They are drawn from a list of everyday words (40 bits), shown once, and kept
//! only as an argon2id hash. Whoever guesses waits longer and longer; see [`guesses`](crate::guesses).

mod number;
mod words;

pub use number::FolderNumber;
pub use words::SecretWords;

use jiff::Timestamp;

use crate::clock::{Clock, Sleeper};
use crate::guesses::{Guesses, Source, TooMany};
use crate::hashes::{Cost, Hashes};
use crate::randomness::Randomness;
use crate::storage::{FolderId, Storage, Unavailable, WayBackRecord};

/// The door through which people come back.
pub struct WayBack {
    hashes: Hashes,
    guesses: Guesses<FolderNumber>,
    sleeper: Box<dyn Sleeper>,
}

/// Why nobody was let in or turned away.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Too many are trying at this moment.
    #[error(transparent)]
    TooMany(#[from] TooMany),
    /// The database does not work.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

impl WayBack {
    /// A door with hashes of a given cost. The decoy hash of unknown numbers is made now.
    pub fn new(cost: Cost, sleeper: Box<dyn Sleeper>, randomness: &dyn Randomness) -> Self {
        Self { hashes: Hashes::new(cost, randomness), guesses: Guesses::default(), sleeper }
    }

    /// The record that gives a folder its number and words; older words are void once it is saved.
    pub async fn record(
        &self,
        folder: FolderId,
        number: FolderNumber,
        words: &SecretWords,
        now: Timestamp,
        randomness: &dyn Randomness,
    ) -> WayBackRecord {
        let words_hash = self.hashes.hash(words.clone(), randomness).await;
        WayBackRecord { folder, number: number.digits(), words_hash, made_at: now }
    }

    /// The folder that number and words open together; none when either is wrong. Both cost the same work, after the same wait.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open(
        &self,
        number: FolderNumber,
        words: SecretWords,
        source: Source,
        clock: &dyn Clock,
        storage: &dyn Storage,
    ) -> Result<Option<FolderId>, OpenError> {
        let turn = self.guesses.queue(source, number, clock.now())?;
        self.sleeper.sleep(turn.wait()).await;
        let record = storage.way_back(&number.digits()).await?;
        let hash = record.as_ref().map(|record| record.words_hash.clone());
        if self.hashes.verify(words, hash).await {
            return Ok(record.map(|record| record.folder));
        }
        turn.failed(clock.now());
        Ok(None)
    }

    /// How many times words were compared with a hash, decoys included.
    pub fn comparisons(&self) -> u64 {
        self.hashes.comparisons()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{FixedClock, Hasty};
    use crate::crypto::{Chain, KeyRing};
    use crate::randomness::SeededRandomness;
    use crate::storage::Change;

    #[tokio::test]
    async fn wrong_words_and_an_unknown_number_cost_the_same_work_and_open_nothing() {
        let randomness = SeededRandomness::new(1);
        let folder = tempfile::tempdir().unwrap();
        let url = crate::config::DatabaseUrl::Sqlite(folder.path().join("guichet.db"));
        let storage = crate::storage::open(&url).await.unwrap();
        let keys = KeyRing::open_or_create(&folder.path().join("keys"), &randomness).unwrap();
        let chain = Chain::generate(&randomness).wrap(&keys, &randomness);
        storage.keep_journal(Chain::unwrap(&chain, &keys).unwrap());
        let clock = FixedClock::new("2026-11-24T10:00:00Z".parse().unwrap());
        let door = WayBack::new(Cost::OF_TESTS, Box::new(Hasty::default()), &randomness);
        let id = FolderId([1; 16]);
        let number: FolderNumber = "123 456 789".parse().unwrap();
        let words: SecretWords = "chat, école, pomme, vélo".parse().unwrap();
        let record = door.record(id, number, &words, clock.now(), &randomness).await;
        assert!(record.words_hash.starts_with("$argon2id$v=19$"), "{}", record.words_hash);
        storage
            .save(vec![
                Change::CreateFolder { id, created_at: clock.now() },
                Change::SetWayBack(record),
            ])
            .await
            .unwrap();
        let source = Source::of("192.0.2.1".parse().unwrap());
        let (wrong_number, wrong_words) = ("123 456 780", "chat école pomme train");
        for (known, (number, words, opens)) in (0..).zip([
            ("123 456 789", "POMME ECOLE velo chat", None),
            ("123 456 789", wrong_words, None),
            (wrong_number, "chat ecole pomme velo", None),
            (wrong_number, wrong_words, None),
            ("١٢٣ ٤٥٦ ٧٨٩", "CHAT-ecole-pomme-velo", Some(id)),
        ]) {
            let (number, words) = (number.parse().unwrap(), words.parse().unwrap());
            let opened = door.open(number, words, source, &clock, &*storage).await.unwrap();
            assert_eq!(opened, opens);
            assert_eq!(door.comparisons(), known + 1, "one comparison an attempt");
        }
        storage.close().await;
    }
}
