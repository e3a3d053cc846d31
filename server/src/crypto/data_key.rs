//! The key of one dossier.

use std::fmt;

use zeroize::Zeroizing;

use super::{KeyRing, OpenError, Place, sealing};
use crate::randomness::Randomness;
use crate::storage::DossierId;

/// Values are padded to a multiple of this many bytes: a stored length tells "short" from "long", not "no" from "yes".
const PADDING: usize = 64;
/// Bytes of the length written before a value.
const LENGTH: usize = 4;

/// The key of one dossier: seals its answers and hashes the names of its questions, each under a sub-key of its own.
///
/// It is forgotten (overwritten) when dropped, and is never shown.
pub struct DataKey {
    secret: Zeroizing<[u8; 32]>,
    values: Zeroizing<[u8; 32]>,
    paths: Zeroizing<[u8; 32]>,
}

impl DataKey {
    /// A new key.
    #[must_use]
    pub fn generate(randomness: &dyn Randomness) -> Self {
        Self::from_secret(Zeroizing::new(randomness.array()))
    }

    fn from_secret(secret: Zeroizing<[u8; 32]>) -> Self {
        // The two contexts are part of the format: changing one makes every stored value unreadable.
        let values = Zeroizing::new(blake3::derive_key("guichet.v1 dossier values", &*secret));
        let paths =
            Zeroizing::new(blake3::derive_key("guichet.v1 dossier question paths", &*secret));
        Self { secret, values, paths }
    }

    /// The key as the database may hold it: sealed under the newest key of the ring, for this dossier only.
    #[must_use]
    pub fn wrap(&self, keys: &KeyRing, dossier: DossierId, randomness: &dyn Randomness) -> Vec<u8> {
        keys.wrap(&Place::wrapped_key(dossier), &*self.secret, randomness)
    }

    /// The key of `dossier`, from what [`wrap`](Self::wrap) made.
    ///
    /// # Errors
    ///
    /// [`OpenError`] when it was changed, belongs to another dossier, or its key-encryption key is not in the ring.
    pub fn unwrap(wrapped: &[u8], keys: &KeyRing, dossier: DossierId) -> Result<Self, OpenError> {
        let opened = keys.unwrap(&Place::wrapped_key(dossier), wrapped)?;
        let secret: [u8; 32] = opened.as_slice().try_into().map_err(|_| OpenError::Refused)?;
        Ok(Self::from_secret(Zeroizing::new(secret)))
    }

    /// The name under which the answer to a question is stored. The same path gives another hash in every dossier, so that the database
    /// does not tell which question a row answers.
    #[must_use]
    pub fn path_hash(&self, path: &str) -> [u8; 32] {
        *blake3::keyed_hash(&self.paths, path.as_bytes()).as_bytes()
    }

    /// Seals a value for a place. The result's length is 40 bytes more than the next multiple of 64 that holds the value and its 4 bytes
    /// of length.
    ///
    /// # Panics
    ///
    /// When the value is longer than 4 GB: requests are limited far below.
    #[must_use]
    pub fn seal(&self, place: &Place, plaintext: &[u8], randomness: &dyn Randomness) -> Vec<u8> {
        let length = u32::try_from(plaintext.len()).expect("a value is shorter than 4 GB");
        let padded_length = (LENGTH + plaintext.len()).next_multiple_of(PADDING);
        let mut padded = Zeroizing::new(Vec::with_capacity(padded_length));
        padded.extend_from_slice(&length.to_le_bytes());
        padded.extend_from_slice(plaintext);
        padded.resize(padded_length, 0);
        sealing::seal(&self.values, place, &padded, randomness)
    }

    /// The value that [`seal`](Self::seal) sealed for this place.
    ///
    /// # Errors
    ///
    /// [`OpenError::Refused`] when it was changed, moved from another place, or sealed under another key.
    pub fn open(&self, place: &Place, sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
        let padded = sealing::open(&self.values, place, sealed)?;
        let (length, rest) = padded.split_first_chunk::<LENGTH>().ok_or(OpenError::Refused)?;
        let value = rest.get(..u32::from_le_bytes(*length) as usize).ok_or(OpenError::Refused)?;
        Ok(value.to_vec())
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("DataKey(not shown)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;
    use crate::storage::PathHash;

    const DOSSIER: DossierId = DossierId([7; 16]);

    fn place() -> Place {
        Place::register(DOSSIER, &PathHash([9; 32]), 1)
    }

    #[test]
    fn every_length_comes_back_and_only_its_class_of_64_bytes_shows() {
        let randomness = SeededRandomness::new(1);
        let key = DataKey::generate(&randomness);
        for length in 0..=400_usize {
            let mut value = vec![0; length];
            randomness.fill(&mut value);
            let sealed = key.seal(&place(), &value, &randomness);
            assert_eq!(sealed.len(), 24 + (length + 4).div_ceil(64) * 64 + 16, "length {length}");
            assert_eq!(key.open(&place(), &sealed).unwrap(), value);
        }
    }

    #[test]
    fn sealing_twice_never_gives_the_same_bytes() {
        let randomness = SeededRandomness::new(2);
        let key = DataKey::generate(&randomness);
        assert_ne!(
            key.seal(&place(), b"oui", &randomness),
            key.seal(&place(), b"oui", &randomness)
        );
    }

    #[test]
    fn any_flipped_bit_is_refused() {
        let randomness = SeededRandomness::new(3);
        let key = DataKey::generate(&randomness);
        let sealed = key.seal(&place(), "Zoé".as_bytes(), &randomness);
        for bit in 0..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(key.open(&place(), &changed), Err(OpenError::Refused), "bit {bit}");
        }
    }

    #[test]
    fn any_cut_or_longer_value_is_refused() {
        let randomness = SeededRandomness::new(4);
        let key = DataKey::generate(&randomness);
        let sealed = key.seal(&place(), b"value", &randomness);
        for length in 0..sealed.len() {
            assert_eq!(key.open(&place(), &sealed[..length]), Err(OpenError::Refused));
        }
        assert_eq!(key.open(&place(), &[sealed, vec![0]].concat()), Err(OpenError::Refused));
    }

    #[test]
    fn any_other_place_is_refused() {
        let randomness = SeededRandomness::new(5);
        let key = DataKey::generate(&randomness);
        let sealed = key.seal(&place(), b"value", &randomness);
        let others = [
            Place { table: "submission", ..place() },
            Place { column: "other", ..place() },
            Place { row: Vec::new(), ..place() },
            Place::register(DossierId([8; 16]), &PathHash([9; 32]), 1),
            Place::register(DOSSIER, &PathHash([8; 32]), 1),
            Place::register(DOSSIER, &PathHash([9; 32]), 2),
        ];
        for other in others {
            assert_eq!(key.open(&other, &sealed), Err(OpenError::Refused), "{other:?}");
        }
    }

    #[test]
    fn any_other_key_is_refused() {
        let randomness = SeededRandomness::new(6);
        let sealed = DataKey::generate(&randomness).seal(&place(), b"value", &randomness);
        assert_eq!(DataKey::generate(&randomness).open(&place(), &sealed), Err(OpenError::Refused));
    }

    #[test]
    fn a_path_keeps_its_hash_in_a_dossier_and_shares_it_with_no_other() {
        let randomness = SeededRandomness::new(7);
        let key = DataKey::generate(&randomness);
        assert_eq!(key.path_hash("household.partner"), key.path_hash("household.partner"));
        assert_ne!(key.path_hash("household.partner"), key.path_hash("household.child"));
        assert_ne!(
            key.path_hash("household.partner"),
            DataKey::generate(&randomness).path_hash("household.partner")
        );
    }

    #[test]
    fn a_wrapped_key_opens_for_its_dossier_and_its_ring_only() {
        let randomness = SeededRandomness::new(8);
        let (ring, other_ring) = (KeyRing::for_tests(1), KeyRing::for_tests(2));
        let key = DataKey::generate(&randomness);
        let sealed = key.seal(&place(), b"value", &randomness);
        let wrapped = key.wrap(&ring, DOSSIER, &randomness);

        let unwrapped = DataKey::unwrap(&wrapped, &ring, DOSSIER).unwrap();
        assert_eq!(unwrapped.open(&place(), &sealed).unwrap(), b"value");
        assert_eq!(
            DataKey::unwrap(&wrapped, &ring, DossierId([8; 16])).unwrap_err(),
            OpenError::Refused
        );
        assert_eq!(
            DataKey::unwrap(&wrapped, &other_ring, DOSSIER).unwrap_err(),
            OpenError::Refused
        );
        assert_eq!(DataKey::unwrap(&[], &ring, DOSSIER).unwrap_err(), OpenError::Refused);
        for bit in 32..wrapped.len() * 8 {
            let mut changed = wrapped.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(
                DataKey::unwrap(&changed, &ring, DOSSIER).unwrap_err(),
                OpenError::Refused,
                "bit {bit}"
            );
        }
    }

    #[test]
    fn a_key_is_not_shown() {
        let key = DataKey::generate(&SeededRandomness::new(9));
        assert_eq!(format!("{key:?}"), "DataKey(not shown)");
    }
}
