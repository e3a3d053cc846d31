//! What may be wrong with an answer.

use super::Part;
use crate::id::Id;

/// What is wrong with an answer, and in which part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The part to mend.
    pub part: Part,
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
    /// A month that is neither a number nor a name.
    NotAMonth,
    /// A day without its month.
    MonthNeeded,
    /// A day or month without its year.
    YearNeeded,
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
    /// No account number: not built like one of its country.
    NotAnIban,
    /// An account number whose check digits do not fit.
    IbanCheck,
    /// A month of a grid without an amount.
    MonthEmpty,
    /// A word that fits several entries of a list.
    SeveralFound,
    /// A word that fits no entry of a list.
    NothingFound,
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
    pub(crate) fn new(part: impl Into<Part>, kind: ProblemKind) -> Self {
        Self { part: part.into(), kind }
    }
}
