//! The key that signs the heads of the journals.

use std::fmt;
use std::path::Path;

use ed25519_dalek::{Signer, SigningKey, VerifyingKey};

use super::key_file::{self, KeyFileError};
use crate::randomness::Randomness;

/// The name of its file in the keys folder.
const FILE: &str = "heads.key";
/// What every signed text begins with: the key signs nothing else.
const DOMAIN: &[u8] = b"guichet.v1 heads\n";

/// Bytes of a signature.
pub const SIGNATURE: usize = ed25519_dalek::SIGNATURE_LENGTH;

/// Signs the heads of the journals (Ed25519). It lives in the keys folder as `heads.key`; whoever has only the database and the heads
/// cannot sign.
pub struct HeadsKey(SigningKey);

impl HeadsKey {
    /// The key of a keys folder, which must be there.
    ///
    /// # Errors
    ///
    /// [`KeyFileError`] when it cannot be read.
    pub fn open(keys: &Path) -> Result<Self, KeyFileError> {
        Ok(Self(SigningKey::from_bytes(&*key_file::read(&keys.join(FILE))?)))
    }

    /// The key of a keys folder; it is made when it is missing.
    ///
    /// # Errors
    ///
    /// [`KeyFileError`] when it can be neither read nor created.
    pub fn open_or_create(keys: &Path, randomness: &dyn Randomness) -> Result<Self, KeyFileError> {
        if !Self::is_there(keys) {
            key_file::create(keys, FILE, randomness)?;
        }
        Self::open(keys)
    }

    /// Whether a keys folder has one.
    #[must_use]
    pub fn is_there(keys: &Path) -> bool {
        keys.join(FILE).exists()
    }

    /// Signs a text.
    #[must_use]
    pub fn sign(&self, text: &[u8]) -> [u8; SIGNATURE] {
        self.0.sign(&[DOMAIN, text].concat()).to_bytes()
    }

    /// Whether this key signed a text.
    #[must_use]
    pub fn signed(&self, text: &[u8], signature: &[u8; SIGNATURE]) -> bool {
        let key: VerifyingKey = self.0.verifying_key();
        key.verify_strict(&[DOMAIN, text].concat(), &signature.into()).is_ok()
    }

    /// The public key: with it anyone can check the signatures, and nobody can sign.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }
}

impl fmt::Debug for HeadsKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("HeadsKey(not shown)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    #[test]
    fn a_signature_holds_for_its_text_and_its_key_only() {
        let home = tempfile::tempdir().unwrap();
        let keys = home.path().join("keys");
        let key = HeadsKey::open_or_create(&keys, &SeededRandomness::new(1)).unwrap();
        let other = HeadsKey::open_or_create(&home.path().join("other"), &SeededRandomness::new(2))
            .unwrap();
        let signature = key.sign(b"text");
        assert!(key.signed(b"text", &signature));
        assert!(!key.signed(b"texT", &signature));
        assert!(!other.signed(b"text", &signature));
        let again = HeadsKey::open(&keys).unwrap();
        assert!(again.signed(b"text", &signature));
        assert_eq!(again.public(), key.public());
        assert_eq!(format!("{key:?}"), "HeadsKey(not shown)");
    }
}
