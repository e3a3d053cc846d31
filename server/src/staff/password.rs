//! A practitioner's password.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Characters of the shortest password.
pub const SHORTEST: usize = 12;
/// Bytes of the longest; what is longer is not worth hashing.
const LONGEST: usize = 1_000;

/// A password, in NFC, so that it is the same from every keyboard. Nothing else is changed: spaces and case count.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Zeroizing<String>);

/// What was chosen cannot be a password. What it was is not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a password has {SHORTEST} characters at least, and {LONGEST} bytes at most")]
pub struct NotAPassword;

impl Password {
    /// A password that somebody chooses.
    ///
    /// # Errors
    /// [`NotAPassword`] when it is too short or too long.
    pub fn choose(text: &str) -> Result<Self, NotAPassword> {
        let password = Self::typed(text);
        if password.0.chars().count() < SHORTEST { Err(NotAPassword) } else { Ok(password) }
    }

    /// A password as it was typed to sign in. One that is too long is nobody's.
    pub fn typed(text: &str) -> Self {
        let text = if text.len() > LONGEST { "" } else { text };
        Self(Zeroizing::new(text.nfc().collect()))
    }
}

/// What is hashed.
impl AsRef<[u8]> for Password {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Password(not shown)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_has_twelve_characters_at_least_and_an_end() {
        for (text, fits) in [
            ("douze lettre", true),
            ("onze lettre", false),
            ("éééééééééééé", true),
            ("", false),
            (&"x".repeat(1_001), false),
        ] {
            assert_eq!(Password::choose(text).is_ok(), fits, "{text}");
        }
    }

    #[test]
    fn a_password_is_the_same_from_every_keyboard_and_not_shown_to_the_log() {
        let composed = Password::typed("été à la plage");
        assert!(composed == Password::typed("e\u{301}te\u{301} a\u{300} la plage"));
        assert!(composed != Password::typed("Été à la plage"));
        assert!(!format!("{composed:?}").contains("plage"));
    }
}
