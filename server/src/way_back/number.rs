//! The number of a folder.

use std::fmt;
use std::str::FromStr;

use crate::digits;
use crate::randomness::Randomness;

/// A folder's number: nine digits. It names the folder and proves nothing.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct FolderNumber(u32);

/// What was typed is no folder number. What it was is not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a folder number has nine digits")]
pub struct NotAFolderNumber;

impl FolderNumber {
    /// A number at random; whether another folder has it is for storage to say.
    pub fn draw(randomness: &dyn Randomness) -> Self {
        // No zero in front: people leave it out.
        let text = randomness.text("123456789", 1) + &randomness.text("0123456789", 8);
        text.parse().expect("nine digits are a folder number")
    }

    /// The nine digits, as storage keeps them.
    pub fn digits(self) -> String {
        format!("{:09}", self.0)
    }
}

/// Reads digits of any script that our languages write, and passes over all that people put between them.
impl FromStr for FolderNumber {
    type Err = NotAFolderNumber;

    fn from_str(text: &str) -> Result<Self, NotAFolderNumber> {
        let digits: [u8; 9] = digits::read(text).ok_or(NotAFolderNumber)?;
        Ok(Self(digits.iter().fold(0, |number, digit| number * 10 + u32::from(*digit))))
    }
}

/// In groups of three, as people read it: `123 456 789`. The spaces do not break.
impl fmt::Display for FolderNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.digits();
        write!(formatter, "{}\u{a0}{}\u{a0}{}", &digits[..3], &digits[3..6], &digits[6..])
    }
}

impl fmt::Debug for FolderNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("FolderNumber(not shown)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    #[test]
    fn a_number_is_read_however_it_is_written() {
        let number: FolderNumber = "123456789".parse().unwrap();
        for text in [
            " 123 456 789 ",
            "123-456-789",
            "123\u{a0}456\u{202f}789",
            "n° 123.456.789".trim_start_matches("n° "),
            "١٢٣ ٤٥٦ ٧٨٩",
            "۱۲۳۴۵۶۷۸۹",
            "\u{200f}123456789\u{200e}",
        ] {
            assert!(text.parse() == Ok(number), "{text}");
        }
        for text in ["", "12345678", "1234567890", "12345678O", "123 456 789 0"] {
            assert!(text.parse::<FolderNumber>() == Err(NotAFolderNumber), "{text}");
        }
    }

    #[test]
    fn a_number_is_shown_in_groups_and_not_to_the_log() {
        let number: FolderNumber = "012345678".parse().unwrap();
        assert_eq!(number.to_string(), "012\u{a0}345\u{a0}678");
        assert_eq!(number.digits(), "012345678");
        assert!(!format!("{number:?}").contains('1'));
    }

    #[test]
    fn a_drawn_number_has_nine_digits_without_a_zero_in_front() {
        let randomness = SeededRandomness::new(1);
        for _ in 0..200 {
            let digits = FolderNumber::draw(&randomness).digits();
            assert!(digits.len() == 9 && !digits.starts_with('0'), "{digits}");
        }
    }
}
