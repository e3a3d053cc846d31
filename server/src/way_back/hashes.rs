//! The words' hash: argon2id, made and compared on the blocking pool, a few at a time, so that memory stays bounded.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Argon2, Params};
use tokio::sync::Semaphore;

use super::SecretWords;
use crate::randomness::Randomness;

/// How many hashes are computed side by side: each takes its memory.
const SIDE_BY_SIDE: usize = 2;

/// What one hash costs.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    memory_kibibytes: u32,
    passes: u32,
}

impl Cost {
    /// OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane.
    pub const OWASP: Self = Self { memory_kibibytes: 19 * 1024, passes: 2 };
    /// Next to nothing, for tests that start hundreds of folders.
    pub const OF_TESTS: Self = Self { memory_kibibytes: 8, passes: 1 };
}

/// Makes and compares the hashes of words.
pub struct WordHashes {
    argon2: Argon2<'static>,
    places: Arc<Semaphore>,
    /// What words are compared with where a number names no folder.
    decoy: String,
    comparisons: AtomicU64,
}

impl WordHashes {
    /// Hashes of a given cost.
    ///
    /// # Panics
    /// When argon2 refuses the cost, which is one of ours.
    pub fn new(cost: Cost, randomness: &dyn Randomness) -> Self {
        let params = Params::new(cost.memory_kibibytes, cost.passes, 1, None);
        let argon2 = Argon2::from(params.expect("the cost is one that argon2 takes"));
        let decoy = hash(&argon2, &randomness.array::<32>(), &randomness.array());
        let places = Arc::new(Semaphore::new(SIDE_BY_SIDE));
        Self { argon2, places, decoy, comparisons: AtomicU64::new(0) }
    }

    /// The hash of words, as a PHC string.
    pub(super) async fn hash(&self, words: &SecretWords, randomness: &dyn Randomness) -> String {
        let (argon2, words, salt) = (self.argon2.clone(), words.clone(), randomness.array());
        self.in_turn(move || hash(&argon2, words.as_bytes(), &salt)).await
    }

    /// Whether words are those of a hash. Without a hash they never are, after the same work.
    pub(super) async fn verify(&self, words: SecretWords, known: Option<String>) -> bool {
        self.comparisons.fetch_add(1, Ordering::Relaxed);
        let is_known = known.is_some();
        let (argon2, hash) = (self.argon2.clone(), known.unwrap_or_else(|| self.decoy.clone()));
        let fits = move || argon2.verify_password(words.as_bytes(), hash.as_str()).is_ok();
        self.in_turn(fits).await && is_known
    }

    pub(super) fn comparisons(&self) -> u64 {
        self.comparisons.load(Ordering::Relaxed)
    }

    /// Does heavy work when there is a place for it. The place is given back when the work is over, even if nobody waits for it any more.
    async fn in_turn<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> T {
        let place = Arc::clone(&self.places).acquire_owned().await;
        let place = place.expect("the places are never closed");
        let done = tokio::task::spawn_blocking(move || {
            let result = work();
            drop(place);
            result
        });
        done.await.expect("hashing does not panic")
    }
}

fn hash(argon2: &Argon2<'_>, words: &[u8], salt: &[u8; 16]) -> String {
    let hash = argon2.hash_password_with_salt(words, salt);
    hash.expect("short words and a salt of 16 bytes can be hashed").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    #[tokio::test]
    async fn what_is_stored_says_what_it_cost_and_nothing_of_the_words() {
        let randomness = SeededRandomness::new(1);
        let hashes = WordHashes::new(Cost::OWASP, &randomness);
        let words: SecretWords = "chat pomme train lune".parse().unwrap();
        let first = hashes.hash(&words, &randomness).await;
        let second = hashes.hash(&words, &randomness).await;
        assert!(first.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{first}");
        assert!(!first.contains("chat"));
        assert_ne!(first, second, "each has a salt of its own");
        assert!(hashes.verify(words.clone(), Some(first)).await);
        assert!(!hashes.verify(words, None).await);
    }
}
