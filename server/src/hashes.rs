//! Hashes of what people know: words of the way back, passwords. Argon2id, made and compared on the blocking pool, a few at a time, so that
//! memory stays bounded.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Argon2, Params};
use tokio::sync::Semaphore;

use crate::randomness::Randomness;

/// How many hashes are computed side by side at one door: each takes its memory.
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

/// Makes and compares hashes, at one door.
pub struct Hashes {
    argon2: Argon2<'static>,
    places: Arc<Semaphore>,
    /// What a secret is compared with where there is none.
    decoy: String,
    comparisons: AtomicU64,
}

impl Hashes {
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

    /// The hash of a secret, as a PHC string.
    pub async fn hash(
        &self,
        secret: impl AsRef<[u8]> + Send + 'static,
        randomness: &dyn Randomness,
    ) -> String {
        let (argon2, salt) = (self.argon2.clone(), randomness.array());
        self.in_turn(move || hash(&argon2, secret.as_ref(), &salt)).await
    }

    /// Whether a secret is that of a hash. Without a hash it never is, after the same work.
    pub async fn verify(
        &self,
        secret: impl AsRef<[u8]> + Send + 'static,
        known: Option<String>,
    ) -> bool {
        self.comparisons.fetch_add(1, Ordering::Relaxed);
        let is_known = known.is_some();
        let (argon2, hash) = (self.argon2.clone(), known.unwrap_or_else(|| self.decoy.clone()));
        let fits = move || argon2.verify_password(secret.as_ref(), hash.as_str()).is_ok();
        self.in_turn(fits).await && is_known
    }

    /// How many times a secret was compared with a hash, decoys included.
    pub fn comparisons(&self) -> u64 {
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

fn hash(argon2: &Argon2<'_>, secret: &[u8], salt: &[u8; 16]) -> String {
    let hash = argon2.hash_password_with_salt(secret, salt);
    hash.expect("a short secret and a salt of 16 bytes can be hashed").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    #[tokio::test]
    async fn what_is_stored_says_what_it_cost_and_nothing_of_the_secret() {
        let randomness = SeededRandomness::new(1);
        let hashes = Hashes::new(Cost::OWASP, &randomness);
        let words = "chat pomme train lune";
        let first = hashes.hash(words, &randomness).await;
        let second = hashes.hash(words, &randomness).await;
        assert!(first.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{first}");
        assert!(!first.contains("chat"));
        assert_ne!(first, second, "each has a salt of its own");
        assert!(hashes.verify(words, Some(first)).await);
        assert!(!hashes.verify(words, None).await);
    }
}
