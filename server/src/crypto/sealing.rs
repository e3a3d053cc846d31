//! The one use of the cipher: XChaCha20-Poly1305 with a random nonce in front.

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::Place;
use crate::randomness::Randomness;

/// Bytes of the nonce. It is long enough to be drawn at random for ever.
pub(super) const NONCE: usize = 24;
/// Bytes of the authentication tag.
pub(super) const TAG: usize = 16;

/// A sealed value did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// It was changed, comes from another place, or was sealed under another key: the cipher does not tell which.
    #[error("a sealed value was changed, moved, or sealed under another key")]
    Refused,
    /// It was wrapped under a numbered key that the key ring does not hold.
    #[error("a data key was wrapped under key {0}, which is not in the keys folder")]
    UnknownKey(u32),
}

/// Seals `plaintext` for `place`: nonce, ciphertext, tag.
pub(super) fn seal(
    key: &[u8; 32],
    place: &Place,
    plaintext: &[u8],
    randomness: &dyn Randomness,
) -> Vec<u8> {
    let nonce: [u8; NONCE] = randomness.array();
    let mut sealed = Vec::with_capacity(NONCE + plaintext.len() + TAG);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(plaintext);
    // The plaintext is encrypted where it stands: no copy of it is left behind.
    let tag = cipher(key)
        .encrypt_inout_detached(
            &XNonce::from(nonce),
            &place.encode(),
            (&mut sealed[NONCE..]).into(),
        )
        .expect("a value is far below the cipher's limit of 256 GB");
    sealed.extend_from_slice(&tag);
    sealed
}

/// Opens what [`seal`] made, if key and place are the same.
pub(super) fn open(
    key: &[u8; 32],
    place: &Place,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let (nonce, body) = sealed.split_first_chunk::<NONCE>().ok_or(OpenError::Refused)?;
    let mut plaintext = Zeroizing::new(body.to_vec());
    cipher(key)
        .decrypt_in_place(&XNonce::from(*nonce), &place.encode(), &mut *plaintext)
        .map_err(|_| OpenError::Refused)?;
    Ok(plaintext)
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*key))
}
