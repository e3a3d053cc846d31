//! Reads figures and amounts as people type them. Without dependencies and small, so that the
//! server and the islands of a page read alike.

mod amount;

pub use amount::{AmountError, MOST_EUROS, read_cents};

/// Digits of any script that people type, as `0–9`; other characters as they are.
pub fn latin_digit(character: char) -> char {
    let value = match character {
        '\u{0660}'..='\u{0669}' => character as u32 - 0x0660,
        '\u{06F0}'..='\u{06F9}' => character as u32 - 0x06F0,
        '\u{FF10}'..='\u{FF19}' => character as u32 - 0xFF10,
        _ => return character,
    };
    char::from_digit(value, 10).unwrap_or(character)
}

/// Invisible characters that change the direction of writing.
pub fn is_direction_mark(character: char) -> bool {
    matches!(
        character,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}
