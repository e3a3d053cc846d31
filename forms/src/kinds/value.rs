//! What answers mean.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Address, ChosenPerson, Email, Iban, MonthGrid, Names, Nir, PartialDate, Phone};
use crate::expression::Outcome;
use crate::id::Id;

/// The meaning of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A static text or a sum was read.
    Seen,
    /// A short or long text.
    Text(String),
    /// A person's names.
    Names(Names),
    /// A civil date.
    Date(Date),
    /// A date that is known in part.
    PartialDate(PartialDate),
    /// One choice or entry of a list; `yes`, `no` or `dont-know` for yes/no questions.
    Choice(Id),
    /// Several choices, in the form's order.
    Choices(Vec<Id>),
    /// An amount a month for each ticked answer.
    MonthGrid(MonthGrid),
    /// One of the people told of.
    Person(ChosenPerson),
    /// An account number.
    Iban(Iban),
    /// What was worked out: a decimal, a date (ISO 8601), words, `true` or `false`. Only in what
    /// is sent.
    WorkedOut(String),
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

impl Value {
    /// Whether it is words: conditions see that there are some, and never which.
    pub(crate) fn is_words(&self) -> bool {
        match self {
            Self::Text(_)
            | Self::Names(_)
            | Self::Iban(_)
            | Self::Nir(_)
            | Self::Email(_)
            | Self::Phone(_)
            | Self::Address(_) => true,
            Self::Seen
            | Self::Date(_)
            | Self::PartialDate(_)
            | Self::Choice(_)
            | Self::Choices(_)
            | Self::MonthGrid(_)
            | Self::Person(_)
            | Self::WorkedOut(_)
            | Self::Cents(_)
            | Self::Whole(_)
            | Self::Declared { .. } => false,
        }
    }

    /// The sum of one row of a month grid, in cents.
    pub(crate) fn row_total(&self, row: &str) -> Option<i64> {
        match self {
            Self::MonthGrid(grid) => grid.row_total(row),
            _ => None,
        }
    }

    /// What was worked out, as it is sent; none while it is not known, or does not apply.
    pub(crate) fn worked_out(outcome: &Outcome) -> Option<Self> {
        let text = match outcome {
            Outcome::Boolean(value) => value.to_string(),
            Outcome::Number(number) => number.normalize().to_string(),
            Outcome::Date(date) => date.to_string(),
            Outcome::Word(word) => word.to_string(),
            Outcome::Words(words) => words.join(" "),
            _ => return None,
        };
        Some(Self::WorkedOut(text))
    }
}
