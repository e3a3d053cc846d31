//! The French national number: 13 characters and a key of two digits.
//!
//! Structure: décret n° 82-103 of 22 January 1982. The key is 97 − (number mod 97), with `2A`
//! counted as 19 and `2B` as 18. The months 20–42 and 50–99 stand for incomplete records.

use serde::{Deserialize, Serialize};

use super::{Asks, Part, Place, Problem, ProblemKind, Typed, Value, fixed, is_filler, latin_digit};
use crate::definition::Form;

/// The kind, which has no settings.
pub(super) struct NirKind;

impl Asks for NirKind {
    fn name(&self) -> &'static str {
        "nir"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&["number"])
    }

    fn read(&self, typed: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        parse(typed).map(Value::Nir)
    }
}

/// A national number whose key fits: 15 characters, `A` or `B` in upper case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Nir(String);

impl Nir {
    /// The number in its usual groups, all but sex, year and month of birth covered.
    pub fn masked(&self) -> String {
        let shown = |range| self.0.get(range).unwrap_or_default();
        format!("{} {} {} •• ••• ••• ••", shown(0..1), shown(1..3), shown(3..5))
    }
}

fn parse(typed: &Typed) -> Result<Nir, Vec<Problem>> {
    let fail = |kind| Err(vec![Problem::new("number", kind)]);
    let text: String = typed
        .part("number")
        .chars()
        .filter(|c| !is_filler(*c))
        .map(|c| latin_digit(c).to_ascii_uppercase())
        .collect();
    if text.chars().count() != 15 {
        return fail(ProblemKind::NirLength);
    }
    let corsica = match text.get(5..7) {
        Some("2A") => Some("19"),
        Some("2B") => Some("18"),
        _ => None,
    };
    let digits = match (corsica, text.is_ascii()) {
        (_, false) => return fail(ProblemKind::NirShape),
        (Some(place), _) => format!("{}{place}{}", &text[..5], &text[7..]),
        (None, _) => text.clone(),
    };
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return fail(ProblemKind::NirShape);
    }
    let number =
        |range| digits.get(range).and_then(|part: &str| part.parse::<u64>().ok()).unwrap_or(0);
    let shape =
        matches!(number(0..1), 1..=4 | 7 | 8) && matches!(number(3..5), 1..=12 | 20..=42 | 50..=99);
    if !shape {
        return fail(ProblemKind::NirShape);
    }
    if number(13..15) != 97 - number(0..13) % 97 {
        return fail(ProblemKind::NirKey);
    }
    Ok(Nir(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Nir, ProblemKind> {
        parse(&Typed::default().with("number", text)).map_err(|problems| problems[0].kind.clone())
    }

    /// Values made with python-stdnum 2.2: each right number, and the same with a wrong key.
    #[test]
    fn the_key_tells_right_numbers_from_wrong_ones() {
        for (number, right, wrong) in [
            ("1840375056572", "44", "45"),
            ("2951099126659", "30", "31"),
            ("171072A004036", "85", "86"),
            ("266012B033498", "43", "44"),
            ("2901297411096", "37", "38"),
            ("1882099350412", "27", "28"),
            ("2793199351903", "73", "74"),
            ("7910599205655", "52", "53"),
        ] {
            assert!(read(&format!("{number}{right}")).is_ok(), "{number}");
            assert_eq!(read(&format!("{number}{wrong}")), Err(ProblemKind::NirKey), "{number}");
        }
    }

    #[test]
    fn spaces_dots_lower_case_and_other_digits_are_accepted() {
        assert!(read("1 71.07 2a 004 036 85").is_ok());
        assert!(read("١٨٤٠٣٧٥٠٥٦٥٧٢٤٤").is_ok());
    }

    #[test]
    fn a_slip_is_named() {
        assert_eq!(read("184037505657"), Err(ProblemKind::NirLength));
        assert_eq!(read("984037505657244"), Err(ProblemKind::NirShape));
        assert_eq!(read("18403750565724X"), Err(ProblemKind::NirShape));
        assert_eq!(read("18403ééé5657244"), Err(ProblemKind::NirShape));
    }

    #[test]
    fn a_masked_number_shows_no_more_than_sex_and_month_of_birth() {
        assert_eq!(read("184037505657244").unwrap().masked(), "1 84 03 •• ••• ••• ••");
    }
}
