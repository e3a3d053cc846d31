//! What an expression yields, and how two of these are joined and compared.

use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Comparison;

/// What an expression yields.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// True or false.
    Boolean(bool),
    /// A decimal.
    Number(Decimal),
    /// A decimal known to lie between two others, which it may be itself.
    Numbers(Decimal, Decimal),
    /// A civil date.
    Date(Date),
    /// A date known in part: the earliest day it may be, and the latest.
    Dates(Date, Date),
    /// One word.
    Word(Arc<str>),
    /// Several words.
    Words(Vec<Arc<str>>),
    /// Answered, with something that conditions do not look into.
    Text,
    /// Not answered yet.
    Missing,
    /// Not asked.
    NotApplicable,
}

impl Outcome {
    /// A decimal between two others; one decimal, where they are the same.
    pub fn numbers(least: Decimal, most: Decimal) -> Self {
        if least == most { Self::Number(least) } else { Self::Numbers(least, most) }
    }

    /// A date of which the earliest and the latest possible day are known; one date, where they
    /// are the same.
    pub fn dates(earliest: Date, latest: Date) -> Self {
        if earliest == latest { Self::Date(earliest) } else { Self::Dates(earliest, latest) }
    }

    /// Whether this is certainly true.
    pub fn is_true(&self) -> bool {
        *self == Self::Boolean(true)
    }

    /// Whether this is certainly false.
    pub fn is_false(&self) -> bool {
        *self == Self::Boolean(false)
    }

    /// Whether this is no, once and for all: certainly false, or not applicable.
    pub fn is_no(&self) -> bool {
        self.truth() == Some(false)
    }

    /// The least and the most that a number may be.
    pub(super) fn number_span(&self) -> Option<(Decimal, Decimal)> {
        match self {
            Self::Number(number) => Some((*number, *number)),
            Self::Numbers(least, most) => Some((*least, *most)),
            _ => None,
        }
    }

    /// The earliest and the latest day that a date may be.
    pub(super) fn date_span(&self) -> Option<(Date, Date)> {
        match self {
            Self::Date(date) => Some((*date, *date)),
            Self::Dates(earliest, latest) => Some((*earliest, *latest)),
            _ => None,
        }
    }

    /// The contrary; what is not applicable counts as false.
    pub(super) fn not(self) -> Self {
        match self {
            Self::Boolean(value) => Self::Boolean(!value),
            Self::NotApplicable => Self::Boolean(true),
            other => other,
        }
    }

    /// Kleene's conjunction; what is not applicable counts as false.
    pub(super) fn and(self, other: Self) -> Self {
        match (self.truth(), other.truth()) {
            (Some(false), _) | (_, Some(false)) => Self::Boolean(false),
            (Some(true), Some(true)) => Self::Boolean(true),
            _ => Self::Missing,
        }
    }

    /// Kleene's disjunction; what is not applicable counts as false.
    pub(super) fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    /// Whether it is certainly true or certainly false; what is not applicable counts as false.
    pub(super) fn truth(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(*value),
            Self::NotApplicable => Some(false),
            _ => None,
        }
    }

    /// A comparison with what is not applicable is false, and `!=` is true. Where one side may be
    /// several values it is missing, unless each of them gives the same result.
    pub(super) fn compare(&self, comparison: Comparison, other: &Self) -> Self {
        if matches!((self, other), (Self::NotApplicable, _) | (_, Self::NotApplicable)) {
            return Self::Boolean(comparison == Comparison::NotEqual);
        }
        let result = if let (Some(left), Some(right)) = (self.number_span(), other.number_span()) {
            compare_spans(comparison, left, right)
        } else if let (Some(left), Some(right)) = (self.date_span(), other.date_span()) {
            compare_spans(comparison, left, right)
        } else if matches!((self, other), (Self::Missing, _) | (_, Self::Missing)) {
            None
        } else {
            // Words and truths have no order: the check of types lets them be equal or not.
            Some((self == other) == (comparison == Comparison::Equal))
        };
        result.map_or(Self::Missing, Self::Boolean)
    }
}

/// Each side is known to lie between two values; none where the values decide differently.
fn compare_spans<T: Ord>(comparison: Comparison, left: (T, T), right: (T, T)) -> Option<bool> {
    let always = |holds: bool, fails: bool| match (holds, fails) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    };
    let same = left.0 == left.1 && right.0 == right.1 && left.0 == right.0;
    let apart = left.1 < right.0 || right.1 < left.0;
    match comparison {
        Comparison::Equal => always(same, apart),
        Comparison::NotEqual => always(apart, same),
        Comparison::Less => always(left.1 < right.0, left.0 >= right.1),
        Comparison::AtMost => always(left.1 <= right.0, left.0 > right.1),
        Comparison::More => always(left.0 > right.1, left.1 <= right.0),
        Comparison::AtLeast => always(left.0 >= right.1, left.1 < right.0),
    }
}
