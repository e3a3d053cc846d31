//! A day, a month and a year in three fields.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Asks, Part, Place, Problem, ProblemKind, Typed, Value, fixed, is_filler, latin_digit};
use crate::definition::Form;
use crate::expression::{self, Outcome, Type};

const PARTS: [&str; 3] = ["day", "month", "year"];

/// A day, a month and a year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DateKind {
    /// Whether the date lies before the day of application or on it.
    #[serde(default)]
    pub past: bool,
}

impl Asks for DateKind {
    fn name(&self) -> &'static str {
        "date"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&PARTS)
    }

    fn read(&self, typed: &Typed, place: Place<'_>) -> Result<Value, Vec<Problem>> {
        let latest = self.past.then(|| place.journey.application_date());
        parse(typed, latest).map(Value::Date)
    }

    fn type_of(&self, _: &dyn expression::Names) -> Type {
        Type::Date
    }

    fn outcome(&self, value: &Value) -> Outcome {
        match value {
            Value::Date(date) => Outcome::Date(*date),
            _ => Outcome::Text,
        }
    }
}

fn parse(typed: &Typed, latest: Option<Date>) -> Result<Date, Vec<Problem>> {
    let fail = |part: &'static str, kind| Err(vec![Problem::new(part, kind)]);
    let mut numbers = [0_i16; 3];
    let empty: Vec<_> = PARTS.iter().filter(|part| typed.trimmed(part).is_empty()).collect();
    match empty.as_slice() {
        [] => {}
        [_, _, _] => return fail("day", ProblemKind::Missing),
        [part, ..] => return fail(part, ProblemKind::DateIncomplete),
    }
    for (number, part) in numbers.iter_mut().zip(PARTS) {
        let digits: String =
            typed.part(part).chars().filter(|c| !is_filler(*c)).map(latin_digit).collect();
        match digits.parse() {
            Ok(read) if digits.len() <= 4 => *number = read,
            _ => return fail(part, ProblemKind::NotADate),
        }
    }
    let [day, month, year] = numbers;
    if !(1900..=2100).contains(&year) {
        return fail("year", ProblemKind::YearOutOfRange);
    }
    let date = i8::try_from(month)
        .and_then(|month| i8::try_from(day).map(|day| Date::new(year, month, day)));
    let Ok(Ok(date)) = date else { return fail("day", ProblemKind::NoSuchDay) };
    match latest {
        Some(latest) if date > latest => fail("year", ProblemKind::InFuture),
        _ => Ok(date),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn read(day: &str, month: &str, year: &str) -> Result<Date, ProblemKind> {
        let typed = Typed::default().with("day", day).with("month", month).with("year", year);
        parse(&typed, Some(date(2026, 11, 24))).map_err(|problems| problems[0].kind.clone())
    }

    #[test]
    fn digits_of_any_script_make_a_date() {
        assert_eq!(read("14", "02", "1990"), Ok(date(1990, 2, 14)));
        assert_eq!(read("١٤", "٢", "١٩٩٠"), Ok(date(1990, 2, 14)));
        assert_eq!(read(" 14.", "2", "۱۹۹۰"), Ok(date(1990, 2, 14)));
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        assert_eq!(read("30", "2", "1990"), Err(ProblemKind::NoSuchDay));
        assert_eq!(read("29", "2", "2023"), Err(ProblemKind::NoSuchDay));
        assert_eq!(read("200", "2", "1990"), Err(ProblemKind::NoSuchDay));
        assert_eq!(read("0", "0", "1990"), Err(ProblemKind::NoSuchDay));
    }

    #[test]
    fn each_slip_has_its_own_name() {
        assert_eq!(read("", "", ""), Err(ProblemKind::Missing));
        assert_eq!(read("1", "", "1990"), Err(ProblemKind::DateIncomplete));
        assert_eq!(read("one", "2", "1990"), Err(ProblemKind::NotADate));
        assert_eq!(read("1", "2", "90"), Err(ProblemKind::YearOutOfRange));
        assert_eq!(read("25", "11", "2026"), Err(ProblemKind::InFuture));
    }
}
