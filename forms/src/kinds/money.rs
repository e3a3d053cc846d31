//! An amount of euros, kept in cents; where the form offers months, also as their sum.

use numerals::{AmountError, MOST_EUROS, read_cents};

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Asks, Part, Place, Problem, ProblemKind, Typed, Value, fixed};
use crate::definition::{Form, Question};
use crate::expression::{self, Outcome, Type};
use crate::id::Id;

/// The most months that one amount may be added up from.
const MOST_MONTHS: u8 = 12;

/// The amount, then the months in order.
const PARTS: [&str; 1 + MOST_MONTHS as usize] = [
    "amount", "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7",
    "month-8", "month-9", "month-10", "month-11", "month-12",
];

/// An amount of euros, kept in cents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoneyKind {
    /// What the amount is for.
    pub period: Period,
    /// The months that it may be added up from, one field a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<Months>,
}

/// The time that an amount covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// A month.
    Month,
    /// The twelve reference months.
    TwelveMonths,
    /// A calendar year.
    Year,
    /// Once.
    Once,
}

/// Months in a row that an amount is added up from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Months {
    /// The date of the form that lies in the first of them.
    pub from: Id,
    /// How many there are.
    #[schemars(range(min = 1, max = 12))]
    pub count: u8,
}

impl MoneyKind {
    fn months(&self) -> u8 {
        self.months.as_ref().map_or(0, |months| months.count)
    }
}

impl Asks for MoneyKind {
    fn name(&self) -> &'static str {
        "money"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(parts(self.months()))
    }

    fn read(&self, typed: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        parse(typed, self.months()).map(Value::Cents)
    }

    fn check(&self, form: &Form, _: &Question) -> Result<(), String> {
        if let Some(months) = &self.months {
            check_months(form, &months.from, months.count)?;
        }
        if self.period == Period::TwelveMonths && !form.dates.contains_key("reference-start") {
            return Err("a total of twelve months needs the date \"reference-start\"".into());
        }
        Ok(())
    }

    fn type_of(&self, _: &Form, _: &dyn expression::Names) -> Type {
        Type::Number
    }

    fn outcome(&self, value: &Value) -> Outcome {
        match value {
            Value::Cents(cents) => Outcome::Number(Decimal::new(*cents, 2)),
            _ => Outcome::Text,
        }
    }
}

/// Months begin at a date of the form, and there are not more of them than fields.
pub(super) fn check_months(form: &Form, from: &Id, count: u8) -> Result<(), String> {
    if !form.dates.contains_key(from) {
        return Err(format!("\"months\" begin at the date \"{from}\", which \"dates\" lacks"));
    }
    if !(1..=MOST_MONTHS).contains(&count) {
        return Err(format!("\"months\" count from 1 to {MOST_MONTHS}"));
    }
    Ok(())
}

/// The parts of an amount with so many months.
fn parts(months: u8) -> &'static [&'static str] {
    &PARTS[..=months.min(MOST_MONTHS).into()]
}

/// Reads the amount. Where none is typed it is the sum of the months, of which an empty one counts
/// nothing. An amount beside months must be their sum.
fn parse(typed: &Typed, months: u8) -> Result<i64, Vec<Problem>> {
    let filled = |part: &&'static str| !typed.trimmed(part).is_empty();
    let months: Vec<_> = parts(months)[1..].iter().copied().filter(filled).collect();
    let mut problems = Vec::new();
    let mut cents = |part: &'static str| match read_cents(typed.part(part)) {
        Ok(cents) => cents,
        Err(error) => {
            problems.push(Problem::new(part, error.into()));
            0
        }
    };
    let amount = (months.is_empty() || filled(&"amount")).then(|| cents("amount"));
    let sum = months.iter().map(|month| cents(month)).sum();
    if !problems.is_empty() {
        return Err(problems);
    }
    match amount {
        Some(total) if !months.is_empty() && total != sum => {
            Err(vec![Problem::new("amount", ProblemKind::MonthsDiffer { months: sum, total })])
        }
        Some(total) => Ok(total),
        None if sum > MOST_EUROS * 100 => {
            Err(vec![Problem::new("amount", AmountError::TooLarge.into())])
        }
        None => Ok(sum),
    }
}

impl From<AmountError> for ProblemKind {
    fn from(error: AmountError) -> Self {
        match error {
            AmountError::NotAnAmount => Self::NotAnAmount,
            AmountError::Negative => Self::TooSmall { least: 0 },
            AmountError::TooLarge => Self::TooLarge { most: MOST_EUROS },
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use super::*;

    fn read(typed: &[(&str, &str)]) -> Result<i64, (Part, ProblemKind)> {
        let typed =
            typed.iter().fold(Typed::default(), |typed, (part, text)| typed.with(part, text));
        parse(&typed, 12).map_err(|mut problems| {
            let Problem { part, kind } = problems.remove(0);
            (part, kind)
        })
    }

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        assert_eq!(read(&[("amount", "1.234,56 €")]), Ok(123_456));
        assert_eq!(
            read(&[("amount", "-5")]),
            Err(("amount".into(), ProblemKind::TooSmall { least: 0 }))
        );
        assert_eq!(
            read(&[("amount", "about 100")]),
            Err(("amount".into(), ProblemKind::NotAnAmount))
        );
        let too_large = ProblemKind::TooLarge { most: MOST_EUROS };
        assert_eq!(read(&[("amount", "99999999")]), Err(("amount".into(), too_large)));
    }

    #[test]
    fn months_are_added_up_and_an_empty_one_counts_nothing() {
        assert_eq!(
            read(&[("month-1", "1 000,50"), ("month-2", " "), ("month-12", "٢٠٠")]),
            Ok(120_050)
        );
        assert_eq!(read(&[("month-3", "0")]), Ok(0));
        assert_eq!(read(&[("amount", "300"), ("month-1", "100"), ("month-2", "200")]), Ok(30_000));
    }

    #[test]
    fn months_beside_another_amount_are_a_problem_that_names_both() {
        let differ = ProblemKind::MonthsDiffer { months: 10_000, total: 30_000 };
        assert_eq!(read(&[("amount", "300"), ("month-1", "100")]), Err(("amount".into(), differ)));
    }

    #[test]
    fn a_month_that_is_no_amount_is_a_problem_of_that_month() {
        let typed = [("amount", "300"), ("month-2", "some"), ("month-3", "300")];
        assert_eq!(read(&typed), Err(("month-2".into(), ProblemKind::NotAnAmount)));
        let most = ("month-1", "9999999");
        let too_large = ProblemKind::TooLarge { most: MOST_EUROS };
        assert_eq!(read(&[most, ("month-2", "1")]), Err(("amount".into(), too_large)));
    }

    #[test]
    fn a_form_with_fewer_months_reads_no_more() {
        let typed = Typed::default().with("amount", "5").with("month-4", "9");
        assert_eq!(parse(&typed, 3), Ok(500));
        assert_eq!(parse(&typed, 0), Ok(500));
    }

    /// Cents in one of the writings that people use.
    fn written(cents: i64, writing: u8) -> String {
        let (euros, rest) = (cents / 100, cents % 100);
        let grouped = |group: &str| match euros {
            0..1_000 => format!("{euros}"),
            _ => format!("{}{group}{:03}", euros / 1_000, euros % 1_000),
        };
        match writing {
            0 => format!("{euros},{rest:02}"),
            1 => format!("{euros}.{rest:02} €"),
            2 => format!("€{},{rest:02}", grouped(".")),
            3 => format!("{}.{rest:02}", grouped(",")),
            4 => format!(" {},{rest:02}", grouped("\u{202f}")),
            _ => {
                let latin = format!("{euros}٫{rest:02}");
                let arabic = |c: char| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d));
                latin.chars().map(|c| arabic(c).unwrap_or(c)).collect()
            }
        }
    }

    proptest! {
        #[test]
        fn months_in_any_writing_make_their_decimal_sum(
            months in proptest::collection::vec(proptest::option::of((0_i64..80_000_000, 0_u8..6)), 12),
        ) {
            let mut typed = Typed::default();
            let mut sum = Decimal::ZERO;
            for (part, month) in parts(12)[1..].iter().zip(&months) {
                if let Some((cents, writing)) = month {
                    typed = typed.with(part, &written(*cents, *writing));
                    sum += Decimal::new(*cents, 2);
                }
            }
            let read = parse(&typed, 12);
            if months.iter().all(Option::is_none) {
                prop_assert!(read.is_err());
            } else {
                prop_assert_eq!(Decimal::new(read.unwrap(), 2), sum);
            }
        }
    }
}
