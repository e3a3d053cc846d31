//! A phone number, kept as E.164 (ITU-T) and as typed.

use serde::{Deserialize, Serialize};

use super::{Asks, Part, Place, Problem, ProblemKind, Typed, Value, fixed, is_filler, latin_digit};
use crate::definition::Form;

/// The kind, which has no settings.
pub(super) struct PhoneKind;

impl Asks for PhoneKind {
    fn name(&self) -> &'static str {
        "phone"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&["number"])
    }

    fn read(&self, typed: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        parse(typed).map(Value::Phone)
    }
}

/// A phone number: `+` and 7 to 15 digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Phone(String);

impl Phone {
    /// The number as E.164: `+33612345678`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Reads `06 12 34 56 78`, `+33 6 …`, `0033 6 …`, `+33 (0)6 …` and numbers of other countries
/// that begin with `+` or `00`.
fn parse(typed: &Typed) -> Result<Phone, Vec<Problem>> {
    let fail = Err(vec![Problem::new("number", ProblemKind::NotAPhone)]);
    let text = typed.part("number").replace("(0)", "");
    let text: String = text
        .chars()
        .filter(|c| !is_filler(*c) && !matches!(c, '(' | ')'))
        .map(latin_digit)
        .collect();
    let digits = if let Some(rest) = text.strip_prefix('+').or(text.strip_prefix("00")) {
        rest.to_owned()
    } else if text.len() == 10 && text.starts_with('0') {
        format!("33{}", &text[1..])
    } else {
        return fail;
    };
    let well_made = (7..=15).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
        && !digits.starts_with('0')
        && (!digits.starts_with("33") || digits.len() == 11);
    if well_made { Ok(Phone(format!("+{digits}"))) } else { fail }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let read = |text| parse(&Typed::default().with("number", text)).map(|phone| phone.0);
        for text in [
            "06 12 34 56 78",
            "06.12.34.56.78",
            "+33 6 12 34 56 78",
            "0033612345678",
            "+33 (0)6 12 34 56 78",
            "٠٦١٢٣٤٥٦٧٨",
        ] {
            assert_eq!(read(text).as_deref(), Ok("+33612345678"), "{text}");
        }
        assert_eq!(read("+213 551 23 45 67").as_deref(), Ok("+213551234567"));
        assert!(read("612345").is_err());
        assert!(read("+33 6 12").is_err());
        assert!(read("call me").is_err());
    }
}
