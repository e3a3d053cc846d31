//! Chance. Keys, tokens and references are made from randomness that is handed in, so that a test can repeat them.

use std::sync::{Mutex, PoisonError};

/// Gives random bytes.
pub trait Randomness: Send + Sync {
    /// Fills `bytes` with bytes that nobody can guess.
    ///
    /// # Panics
    ///
    /// When the operating system has no randomness to give: nothing safe can be done without it.
    fn fill(&self, bytes: &mut [u8]);

    /// A text of `length` characters, each drawn evenly from `alphabet`: for references that people read aloud.
    ///
    /// # Panics
    ///
    /// When the alphabet is empty or has more than 256 characters.
    fn text(&self, alphabet: &str, length: usize) -> String {
        let letters: Vec<char> = alphabet.chars().collect();
        assert!((1..=256).contains(&letters.len()), "an alphabet has 1 to 256 characters");
        // Bytes above the largest multiple are drawn again: taking them modulo the length would favour the first letters.
        let fair = 256 - 256 % letters.len();
        let mut text = String::with_capacity(length);
        let mut drawn = 0;
        while drawn < length {
            let mut byte = [0];
            self.fill(&mut byte);
            let number = usize::from(byte[0]);
            if number < fair {
                text.push(letters[number % letters.len()]);
                drawn += 1;
            }
        }
        text
    }
}

impl dyn Randomness + '_ {
    /// `N` random bytes.
    #[must_use]
    pub fn array<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }
}

/// The operating system's randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the operating system")]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives randomness");
    }
}

/// Randomness that repeats: the same seed gives the same bytes. For tests only.
#[derive(Debug)]
pub struct SeededRandomness {
    stream: Mutex<blake3::OutputReader>,
}

impl SeededRandomness {
    /// The stream of bytes that belongs to `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("guichet.v1 seeded randomness of tests");
        hasher.update(&seed.to_le_bytes());
        Self { stream: Mutex::new(hasher.finalize_xof()) }
    }
}

impl Randomness for SeededRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        self.stream.lock().unwrap_or_else(PoisonError::into_inner).fill(bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn array_of(randomness: &dyn Randomness) -> [u8; 32] {
        randomness.array()
    }

    #[test]
    fn the_same_seed_repeats_and_another_does_not() {
        let first = SeededRandomness::new(1);
        assert_eq!(array_of(&first), array_of(&SeededRandomness::new(1)));
        assert_ne!(array_of(&first), array_of(&SeededRandomness::new(1)));
        assert_ne!(array_of(&SeededRandomness::new(2)), array_of(&SeededRandomness::new(1)));
    }

    #[test]
    fn the_system_does_not_repeat_itself() {
        assert_ne!(array_of(&SystemRandomness), array_of(&SystemRandomness));
    }

    #[test]
    fn a_text_keeps_to_its_alphabet_and_uses_all_of_it() {
        let text = SeededRandomness::new(3).text("abcé7", 500);
        assert_eq!(text.chars().count(), 500);
        for letter in "abcé7".chars() {
            let count = text.chars().filter(|&drawn| drawn == letter).count();
            assert!((50..=150).contains(&count), "{letter} drawn {count} times");
        }
    }
}
