//! The link between one event of a journal and the next.

use std::fmt;

use zeroize::Zeroizing;

use super::{KeyRing, OpenError, Place};
use crate::randomness::Randomness;
use crate::storage::FolderId;

/// What an event is linked by: a hash that nobody can make without the journal's key.
pub type Link = [u8; 32];

/// The journal's key. Whoever can write to the database and does not have it cannot change, remove, add or reorder an event unnoticed.
pub struct Chain(Zeroizing<[u8; 32]>);

impl Chain {
    /// A new key.
    #[must_use]
    pub fn generate(randomness: &dyn Randomness) -> Self {
        Self(Zeroizing::new(randomness.array()))
    }

    /// The key as the database may hold it.
    #[must_use]
    pub fn wrap(&self, keys: &KeyRing, randomness: &dyn Randomness) -> Vec<u8> {
        keys.wrap(&Place::journal_key(), &*self.0, randomness)
    }

    /// The key, from what [`wrap`](Self::wrap) made.
    ///
    /// # Errors
    ///
    /// [`OpenError`] when it was changed, or its key-encryption key is not in the ring.
    pub fn unwrap(wrapped: &[u8], keys: &KeyRing) -> Result<Self, OpenError> {
        let opened = keys.unwrap(&Place::journal_key(), wrapped)?;
        let key = opened.as_slice().try_into().map_err(|_| OpenError::Refused)?;
        Ok(Self(Zeroizing::new(key)))
    }

    /// The link of an event to the one before it (none before the first). `at` is in milliseconds since 1970.
    #[must_use]
    pub fn link(
        &self,
        before: Option<&Link>,
        folder: FolderId,
        sequence: i64,
        at: i64,
        event: &str,
    ) -> Link {
        // Fixed lengths first, the event last: no two events give the same bytes.
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher.update(before.unwrap_or(&[0; 32]));
        hasher.update(&folder.0);
        hasher.update(&sequence.to_le_bytes());
        hasher.update(&at.to_le_bytes());
        hasher.update(event.as_bytes());
        *hasher.finalize().as_bytes()
    }
}

impl fmt::Debug for Chain {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Chain(not shown)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    #[test]
    fn a_link_depends_on_all_that_it_links() {
        let chain = Chain::generate(&SeededRandomness::new(1));
        let other = Chain::generate(&SeededRandomness::new(2));
        let folder = FolderId([1; 16]);
        let links = [
            chain.link(None, folder, 1, 7, "a"),
            chain.link(Some(&[1; 32]), folder, 1, 7, "a"),
            chain.link(None, FolderId([2; 16]), 1, 7, "a"),
            chain.link(None, folder, 2, 7, "a"),
            chain.link(None, folder, 1, 8, "a"),
            chain.link(None, folder, 1, 7, "b"),
            other.link(None, folder, 1, 7, "a"),
        ];
        for (place, link) in links.iter().enumerate() {
            assert!(!links[..place].contains(link), "{place}");
        }
        assert_eq!(links[0], chain.link(None, folder, 1, 7, "a"));
    }

    #[test]
    fn the_key_comes_back_under_its_ring_only() {
        let randomness = SeededRandomness::new(3);
        let chain = Chain::generate(&randomness);
        let wrapped = chain.wrap(&KeyRing::for_tests(1), &randomness);
        let back = Chain::unwrap(&wrapped, &KeyRing::for_tests(1)).unwrap();
        let folder = FolderId([1; 16]);
        assert_eq!(back.link(None, folder, 1, 1, ""), chain.link(None, folder, 1, 1, ""));
        assert!(Chain::unwrap(&wrapped, &KeyRing::for_tests(2)).is_err());
    }
}
