//! An account number (IBAN, ISO 13616): structure of its country and check digits (mod 97).

use iban::{Iban as Valid, IbanLike as _, ParseBaseIbanError, ParseIbanError};
use numerals::latin_digit;
use serde::{Deserialize, Serialize};

use super::{Asks, Part, Place, Problem, ProblemKind, Typed, Value, fixed, is_filler};
use crate::definition::Form;

/// The kind, which has no settings.
pub(super) struct IbanKind;

impl Asks for IbanKind {
    fn name(&self) -> &'static str {
        "iban"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&["number"])
    }

    fn read(&self, typed: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        parse(typed).map(Value::Iban)
    }
}

/// An account number: upper case, without spaces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Iban(String);

impl Iban {
    /// The number without spaces.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number in groups of four, as it is printed.
    pub fn grouped(&self) -> String {
        let groups: Vec<&str> = (0..self.0.len())
            .step_by(4)
            .filter_map(|start| self.0.get(start..(start + 4).min(self.0.len())))
            .collect();
        groups.join(" ")
    }

    /// The bank's country: ISO 3166-1 alpha-2 in lower case, as in the list of countries.
    pub fn country(&self) -> String {
        self.0.chars().take(2).flat_map(char::to_lowercase).collect()
    }
}

fn parse(typed: &Typed) -> Result<Iban, Vec<Problem>> {
    let text: String = typed
        .part("number")
        .chars()
        .filter(|c| !is_filler(*c))
        .map(|c| latin_digit(c).to_ascii_uppercase())
        .collect();
    // On papers the number often stands behind its name.
    let text = text.strip_prefix("IBAN").unwrap_or(&text).trim_start_matches(':');
    let kind = match text.parse::<Valid>() {
        Ok(iban) => return Ok(Iban(iban.electronic_str().to_owned())),
        Err(ParseIbanError::InvalidBaseIban { source: ParseBaseIbanError::InvalidChecksum }) => {
            ProblemKind::IbanCheck
        }
        Err(_) => ProblemKind::NotAnIban,
    };
    Err(vec![Problem::new("number", kind)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Iban, ProblemKind> {
        parse(&Typed::default().with("number", text)).map_err(|problems| problems[0].kind.clone())
    }

    /// Published examples, and one with wrong check digits.
    #[test]
    fn check_digits_tell_right_numbers_from_wrong_ones() {
        for right in [
            "FR76 3000 6000 0112 3456 7890 189",
            "FR1420041010050500013M02606",
            "DE89370400440532013000",
            "fr14 2004-1010-0505-0001-3m02-606",
            "IBAN : FR76 3000 6000 0112 3456 7890 189",
            "FR٧٦٣٠٠٠٦٠٠٠٠١١٢٣٤٥٦٧٨٩٠١٨٩",
        ] {
            assert!(read(right).is_ok(), "{right}");
        }
        assert_eq!(read("FR7630006000011234567890188"), Err(ProblemKind::IbanCheck));
        assert_eq!(read("FR76"), Err(ProblemKind::NotAnIban));
        assert_eq!(read("my account"), Err(ProblemKind::NotAnIban));
        assert_eq!(read("é"), Err(ProblemKind::NotAnIban));
    }

    #[test]
    fn a_number_is_printed_in_groups_and_names_its_country() {
        let iban = read("DE89370400440532013000").unwrap();
        assert_eq!(iban.grouped(), "DE89 3704 0044 0532 0130 00");
        assert_eq!(iban.country(), "de");
    }
}
