//! An amount of euros as people write it, kept in cents.

use super::{Problem, ProblemKind, Typed, is_direction_mark, latin_digit};

/// The largest amount, in euros.
const MOST: i64 = 9_999_999;

/// Reads `1 234,56`, `1234.56`, `1.234,56 €`, `١٢٣٤٫٥٦`. A last separator with one or two digits
/// behind it is decimal; every other one groups digits in threes.
pub(super) fn parse(typed: &Typed) -> Result<i64, Vec<Problem>> {
    let fail = |kind| Err(vec![Problem::new("amount", kind)]);
    let text: String = typed
        .part("amount")
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
        let least = ProblemKind::TooSmall { least: 0 };
        return fail(if looks_like_an_amount { least } else { ProblemKind::NotAnAmount });
    }
    let Some((euros, cents)) = split(&text) else { return fail(ProblemKind::NotAnAmount) };
    if euros.len() > 12 {
        return fail(ProblemKind::TooLarge { most: MOST });
    }
    match (euros.parse::<i64>(), cents.parse::<i64>()) {
        (Ok(euros), _) if euros > MOST => fail(ProblemKind::TooLarge { most: MOST }),
        (Ok(euros), Ok(cents)) => Ok(euros * 100 + cents),
        _ => fail(ProblemKind::NotAnAmount),
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

    fn read(text: &str) -> Result<i64, ProblemKind> {
        parse(&Typed::default().with("amount", text)).map_err(|problems| problems[0].kind.clone())
    }

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
            assert_eq!(read(text), Ok(123_456), "{text}");
        }
        assert_eq!(read("0"), Ok(0));
        assert_eq!(read("12,5"), Ok(1_250));
        assert_eq!(read("1.234"), Ok(123_400));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        assert_eq!(read("-5"), Err(ProblemKind::TooSmall { least: 0 }));
        assert_eq!(read("1.23.45"), Err(ProblemKind::NotAnAmount));
        assert_eq!(read("about 100"), Err(ProblemKind::NotAnAmount));
        assert_eq!(read("99999999"), Err(ProblemKind::TooLarge { most: MOST }));
        assert_eq!(read(&"9".repeat(400)), Err(ProblemKind::TooLarge { most: MOST }));
    }

    proptest! {
        #[test]
        fn every_amount_is_read_back_in_either_writing(cents in 0_i64..MOST * 100) {
            let (euros, rest) = (cents / 100, cents % 100);
            let comma = format!("{euros},{rest:02}");
            let dot = format!("{euros}.{rest:02}");
            prop_assert_eq!(read(&comma), Ok(cents));
            prop_assert_eq!(read(&dot), Ok(cents));
        }
    }
}
