//! One file a question kind: which parts are typed, and what they mean.
//!
//! Reading never refuses a spelling that is clear: spaces, hyphens, dots, Arabic-Indic and
//! Persian digits, decimal commas. What was typed is kept beside the meaning.

mod address;
mod choice;
mod date;
mod declaration;
mod email;
mod money;
mod names;
mod nir;
mod phone;
mod text;
mod whole_number;

use std::collections::BTreeMap;

use jiff::civil::Date;
use numerals::{is_direction_mark, latin_digit};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

pub use address::{Address, Situation};
pub use email::Email;
pub(crate) use money::MOST_MONTHS;
pub use names::Names;
pub use nir::Nir;
pub use phone::Phone;
pub use text::LONG as LONG_TEXT_MOST;

use crate::definition::{Kind, Question};
use crate::id::Id;

/// What a person typed, part by part. A part of several ticked boxes has several texts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(BTreeMap<String, Vec<String>>);

impl Typed {
    /// Largest answer that is kept, in bytes; what is longer is shown back but not stored.
    pub const KEPT: usize = 100_000;

    /// Reads the parts of a kind from posted fields, given by part.
    ///
    /// Control characters but line ends are dropped, line ends are `\n`, letters are NFC.
    pub fn read<'a>(kind: &Kind, field: impl Fn(&str) -> &'a [String]) -> Self {
        let parts = parts(kind).iter().map(|part| {
            let texts: Vec<_> = field(part).iter().take(100).map(|text| clean(text)).collect();
            ((*part).to_owned(), texts)
        });
        Self(parts.filter(|(_, texts)| texts.iter().any(|text| !text.is_empty())).collect())
    }

    /// One part, as typed.
    pub fn part(&self, part: &str) -> &str {
        self.0.get(part).and_then(|texts| texts.first()).map_or("", String::as_str)
    }

    /// One part without the space around it.
    pub fn trimmed(&self, part: &str) -> &str {
        self.part(part).trim()
    }

    /// All texts of a part.
    pub fn all(&self, part: &str) -> &[String] {
        self.0.get(part).map_or(&[], Vec::as_slice)
    }

    /// Whether nothing but space was typed.
    pub fn is_empty(&self) -> bool {
        self.0.values().flatten().all(|text| text.trim().is_empty())
    }

    /// Size of all parts, in bytes.
    pub fn size(&self) -> usize {
        self.0.values().flatten().map(String::len).sum()
    }

    /// What a person types into one part; for tests and robots.
    pub fn with(mut self, part: &str, text: &str) -> Self {
        self.0.entry(part.to_owned()).or_default().push(text.to_owned());
        self
    }
}

fn clean(text: &str) -> String {
    let line_ends = text.replace("\r\n", "\n").replace('\r', "\n");
    line_ends.nfc().filter(|c| *c == '\n' || !c.is_control()).collect()
}

/// The meaning of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A static text was read.
    Seen,
    /// A short or long text.
    Text(String),
    /// A person's names.
    Names(Names),
    /// A civil date.
    Date(Date),
    /// One choice; `yes`, `no` or `dont-know` for yes/no questions.
    Choice(Id),
    /// Several choices, in the form's order.
    Choices(Vec<Id>),
    /// An amount in cents.
    Cents(i64),
    /// A whole number.
    Whole(i64),
    /// A French national number.
    Nir(Nir),
    /// An e-mail address.
    Email(Email),
    /// A phone number.
    Phone(Phone),
    /// A postal address.
    Address(Address),
    /// A signed declaration.
    Declared {
        /// The name typed as signature.
        name: String,
    },
}

/// What is wrong with an answer, and in which part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The part to mend.
    pub part: &'static str,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong with an answer. Each has its words in the portal's locales.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// Nothing was typed or chosen.
    Missing,
    /// More characters than fit.
    TooLong {
        /// The most that fit.
        most: usize,
    },
    /// Something that is none of the choices.
    NotAChoice,
    /// "None of these" together with others.
    NoneWithOthers,
    /// No amount of money.
    NotAnAmount,
    /// An amount or number below the least.
    TooSmall {
        /// The least, in the unit that is typed.
        least: i64,
    },
    /// An amount or number above the most.
    TooLarge {
        /// The most, in the unit that is typed.
        most: i64,
    },
    /// Months that add up to something else than the amount beside them, both in cents.
    MonthsDiffer {
        /// What the months add up to.
        months: i64,
        /// What is typed as the amount.
        total: i64,
    },
    /// No whole number.
    NotANumber,
    /// A date with a part missing.
    DateIncomplete,
    /// A date whose parts are not numbers.
    NotADate,
    /// A day that is not in the calendar, such as 30 February.
    NoSuchDay,
    /// A year before 1900 or after 2100.
    YearOutOfRange,
    /// A date after the day of application.
    InFuture,
    /// A national number that does not have 15 characters.
    NirLength,
    /// A national number that no number is built like.
    NirShape,
    /// A national number whose key does not fit.
    NirKey,
    /// No e-mail address.
    NotAnEmail,
    /// No phone number.
    NotAPhone,
    /// Neither a birth name nor a given name.
    NameNeeded,
    /// An address without street.
    StreetNeeded,
    /// An address without town.
    TownNeeded,
    /// A postal address at somebody's without the name on the letterbox.
    AtNeeded,
    /// The box of the declaration is not ticked.
    AgreementNeeded,
    /// No name as signature.
    SignatureNeeded,
    /// A rule of the form, by its name.
    Rule(Id),
}

impl Problem {
    fn new(part: &'static str, kind: ProblemKind) -> Self {
        Self { part, kind }
    }
}

/// The parts of a kind's input, in the order in which they are typed.
pub fn parts(kind: &Kind) -> &'static [&'static str] {
    match kind {
        Kind::ShortText | Kind::LongText => &["text"],
        Kind::Names => names::PARTS,
        Kind::Date { .. } => date::PARTS,
        Kind::YesNo { .. } | Kind::Choice { .. } | Kind::Choices { .. } => &["choice"],
        Kind::Money { months, .. } => {
            money::parts(months.as_ref().map_or(0, |months| months.count))
        }
        Kind::WholeNumber { .. } | Kind::Nir | Kind::Phone => &["number"],
        Kind::Email => &["email"],
        Kind::Address => address::PARTS,
        Kind::Static { .. } => &[],
        Kind::Declaration { .. } => declaration::PARTS,
    }
}

/// What was typed, read by the question's kind.
///
/// An optional question left empty has no value and no problem.
pub fn parse(
    question: &Question,
    typed: &Typed,
    application_date: Date,
) -> Result<Option<Value>, Vec<Problem>> {
    let kind = &question.kind;
    if matches!(kind, Kind::Static { .. }) {
        return Ok(Some(Value::Seen));
    }
    if typed.is_empty() && question.optional {
        return Ok(None);
    }
    if typed.is_empty() && parts(kind).len() == 1 {
        return Err(vec![Problem::new(parts(kind)[0], ProblemKind::Missing)]);
    }
    let value = match kind {
        Kind::ShortText => text::parse(typed, text::SHORT).map(Value::Text),
        Kind::LongText => text::parse(typed, text::LONG).map(Value::Text),
        Kind::Names => names::parse(typed).map(Value::Names),
        Kind::Date { past } => {
            date::parse(typed, past.then_some(application_date)).map(Value::Date)
        }
        Kind::YesNo { .. } | Kind::Choice { .. } => {
            choice::one(typed, &kind.choices()).map(Value::Choice)
        }
        Kind::Choices { choices, none } => {
            choice::several(typed, choices, none.as_ref()).map(Value::Choices)
        }
        Kind::Money { months, .. } => {
            money::parse(typed, months.as_ref().map_or(0, |months| months.count)).map(Value::Cents)
        }
        Kind::WholeNumber { least, most } => {
            whole_number::parse(typed, *least, *most).map(Value::Whole)
        }
        Kind::Nir => nir::parse(typed).map(Value::Nir),
        Kind::Email => email::parse(typed).map(Value::Email),
        Kind::Phone => phone::parse(typed).map(Value::Phone),
        Kind::Address => address::parse(typed).map(Value::Address),
        Kind::Declaration { .. } => declaration::parse(typed).map(|name| Value::Declared { name }),
        Kind::Static { .. } => Ok(Value::Seen),
    };
    value.map(Some)
}

/// Spaces, hyphens, dots and marks of direction that people and dictation put into numbers.
fn is_filler(character: char) -> bool {
    character.is_whitespace()
        || is_direction_mark(character)
        || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '.' | '/' | '_')
}

/// A line of text: marks of direction dropped, runs of space made one.
fn one_line(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !is_direction_mark(*c)).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A line of text of at most so many characters, with the problem of its part.
fn limited_line(typed: &Typed, part: &'static str, most: usize) -> Result<String, Problem> {
    let line = one_line(typed.part(part));
    if line.chars().count() > most {
        return Err(Problem::new(part, ProblemKind::TooLong { most }));
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_text_makes_a_kind_panic(text in "\\PC{0,40}", other in "[0-9٠-٩., -]{0,20}") {
            let kinds = [
                Kind::ShortText, Kind::LongText, Kind::Names, Kind::Date { past: true },
                Kind::YesNo { dont_know: true }, Kind::Money { period: crate::definition::Period::Month, months: None },
                Kind::WholeNumber { least: 0, most: 20 }, Kind::Nir, Kind::Email, Kind::Phone,
                Kind::Address, Kind::Declaration { statements: Vec::new() },
            ];
            for kind in kinds {
                for sample in [&text, &other] {
                    let typed = Typed::read(&kind, |_| std::slice::from_ref(sample));
                    let question = Question {
                        id: Id::of("q"), class: crate::definition::Class::F1, kind: kind.clone(),
                        optional: false, may_wait: false, when: None, rules: Vec::new(),
                        source: None, checked: None,
                    };
                    let _ = parse(&question, &typed, jiff::civil::date(2026, 11, 24));
                }
            }
        }
    }

    #[test]
    fn control_characters_are_dropped_and_line_ends_are_plain() {
        let posted = ["a\0b\u{7}\r\nc".to_owned()];
        assert_eq!(Typed::read(&Kind::LongText, |_| &posted).part("text"), "ab\nc");
    }
}
