//! Digits as people type them: numbers that are copied or read aloud.

/// So many digits, of any script that our languages write. What people put between them is passed over; a letter, or another count, is none.
#[must_use]
pub fn read<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut digits = [0; N];
    let mut count = 0;
    for letter in text.chars() {
        let zero = match letter {
            '0'..='9' => '0',
            '٠'..='٩' => '٠',
            '۰'..='۹' => '۰',
            letter if letter.is_alphabetic() => return None,
            _ => continue,
        };
        *digits.get_mut(count)? = u8::try_from(u32::from(letter) - u32::from(zero)).ok()?;
        count += 1;
    }
    (count == N).then_some(digits)
}

/// The digits of a text, however many, as Latin ones; none where a letter stands among them.
#[must_use]
pub fn read_all(text: &str) -> Option<String> {
    if text.chars().any(char::is_alphabetic) {
        return None;
    }
    Some(text.chars().map(numerals::latin_digit).filter(char::is_ascii_digit).collect())
}
