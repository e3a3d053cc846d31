//! An amount of euros as people write it, in cents.

use super::{is_direction_mark, latin_digit};

/// The largest amount, in euros.
pub const MOST_EUROS: i64 = 9_999_999;

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountError {
    /// No figures, or figures put together as no amount is.
    NotAnAmount,
    /// An amount below zero.
    Negative,
    /// An amount above [`MOST_EUROS`].
    TooLarge,
}

/// Reads `1 234,56`, `1234.56`, `1.234,56 €`, `١٢٣٤٫٥٦`. A last separator with one or two digits
/// behind it is decimal; every other one groups digits in threes.
///
/// # Errors
/// When the text is no amount from zero to [`MOST_EUROS`].
pub fn read_cents(text: &str) -> Result<i64, AmountError> {
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !is_direction_mark(*c) && !matches!(c, '€' | '\'' | '’'))
        .map(latin_digit)
        .map(|c| match c {
            '\u{066B}' | '،' => ',',
            '\u{066C}' => '.',
            '\u{2212}' | '\u{2013}' => '-',
            c => c,
        })
        .collect();
    if let Some(rest) = text.strip_prefix('-') {
        let looks_like_an_amount = rest.starts_with(|c: char| c.is_ascii_digit());
        return Err(if looks_like_an_amount {
            AmountError::Negative
        } else {
            AmountError::NotAnAmount
        });
    }
    let (euros, cents) = split(&text).ok_or(AmountError::NotAnAmount)?;
    if euros.len() > 12 {
        return Err(AmountError::TooLarge);
    }
    match (euros.parse::<i64>(), cents.parse::<i64>()) {
        (Ok(euros), _) if euros > MOST_EUROS => Err(AmountError::TooLarge),
        (Ok(euros), Ok(cents)) => Ok(euros * 100 + cents),
        _ => Err(AmountError::NotAnAmount),
    }
}

/// Euros without separators, and two digits of cents.
fn split(text: &str) -> Option<(String, String)> {
    let pieces: Vec<&str> = text.split([',', '.']).collect();
    let digits = |piece: &&str| !piece.is_empty() && piece.bytes().all(|b| b.is_ascii_digit());
    if !pieces.iter().all(digits) {
        return None;
    }
    let (last, before) = pieces.split_last()?;
    let decimal = !before.is_empty() && last.len() <= 2;
    let groups = if decimal { before } else { &pieces[..] };
    let (first, rest) = groups.split_first()?;
    let grouped =
        rest.iter().all(|group| group.len() == 3) && (rest.is_empty() || first.len() <= 3);
    if !grouped {
        return None;
    }
    let cents = if decimal { format!("{last:0<2}") } else { "00".to_owned() };
    Some((groups.concat(), cents))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for text in [
            "1234,56",
            "1 234,56",
            "1234.56",
            "1.234,56 €",
            "1,234.56",
            "١٢٣٤٫٥٦",
            "۱۲۳۴٫۵۶",
            "€1\u{202f}234,56",
        ] {
            assert_eq!(read_cents(text), Ok(123_456), "{text}");
        }
        assert_eq!(read_cents("0"), Ok(0));
        assert_eq!(read_cents("12,5"), Ok(1_250));
        assert_eq!(read_cents("1.234"), Ok(123_400));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        assert_eq!(read_cents("-5"), Err(AmountError::Negative));
        assert_eq!(read_cents("1.23.45"), Err(AmountError::NotAnAmount));
        assert_eq!(read_cents("about 100"), Err(AmountError::NotAnAmount));
        assert_eq!(read_cents("99999999"), Err(AmountError::TooLarge));
        assert_eq!(read_cents(&"9".repeat(400)), Err(AmountError::TooLarge));
    }

    proptest! {
        #[test]
        fn every_amount_is_read_back_in_either_writing(cents in 0..MOST_EUROS * 100) {
            let (euros, rest) = (cents / 100, cents % 100);
            let comma = format!("{euros},{rest:02}");
            let dot = format!("{euros}.{rest:02}");
            prop_assert_eq!(read_cents(&comma), Ok(cents));
            prop_assert_eq!(read_cents(&dot), Ok(cents));
        }

        #[test]
        fn no_text_makes_the_reading_panic(text in "\\PC{0,40}", other in "[0-9٠-٩., €-]{0,20}") {
            let _ = (read_cents(&text), read_cents(&other));
        }
    }
}
