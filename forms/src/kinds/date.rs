//! A day, a month and a year in three fields.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::month_names::month as named_month;
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
    /// Whether the day, or the day and the month, may be left empty.
    #[serde(default)]
    pub partial: bool,
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
        parse(typed, latest, self.partial).map(|known| match (known.month, known.day) {
            (Some(_), Some(_)) => Value::Date(known.first()),
            _ => Value::PartialDate(known),
        })
    }

    fn type_of(&self, _: &Form, _: &dyn expression::Names) -> Type {
        Type::Date
    }

    fn outcome(&self, value: &Value) -> Outcome {
        match value {
            Value::Date(date) => Outcome::Date(*date),
            Value::PartialDate(known) => Outcome::dates(known.first(), known.last()),
            _ => Outcome::Text,
        }
    }
}

/// A date of which the day, or the day and the month, is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartialDate {
    /// The year, from 1900 to 2100.
    pub year: i16,
    /// The month, when it is known.
    pub month: Option<i8>,
    /// The day, when it is known.
    pub day: Option<i8>,
}

impl PartialDate {
    /// The first day it may be.
    pub fn first(&self) -> Date {
        Date::constant(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day it may be.
    pub fn last(&self) -> Date {
        match self.day {
            Some(_) => self.first(),
            None => Date::constant(self.year, self.month.unwrap_or(12), 1).last_of_month(),
        }
    }
}

/// The month is a number or a name.
fn parse(typed: &Typed, latest: Option<Date>, partial: bool) -> Result<PartialDate, Vec<Problem>> {
    let fail = |part: &'static str, kind| Err(vec![Problem::new(part, kind)]);
    let is_empty = PARTS.map(|part| typed.trimmed(part).is_empty());
    match is_empty {
        [false, false, false] => {}
        [true, true, true] => return fail("day", ProblemKind::Missing),
        [true, _, false] if partial => {}
        [false, true, false] if partial => return fail("month", ProblemKind::MonthNeeded),
        [_, _, true] if partial => return fail("year", ProblemKind::YearNeeded),
        [day, month, _] => {
            let part = if day {
                "day"
            } else if month {
                "month"
            } else {
                "year"
            };
            return fail(part, ProblemKind::DateIncomplete);
        }
    }
    let mut numbers = [None; 3];
    for ((number, part), empty) in numbers.iter_mut().zip(PARTS).zip(is_empty) {
        let digits: String =
            typed.part(part).chars().filter(|c| !is_filler(*c)).map(latin_digit).collect();
        *number = match digits.parse::<i16>() {
            _ if empty => None,
            Ok(read) if digits.len() <= 4 => Some(read),
            _ if part == "month" => match named_month(typed.part(part)) {
                Some(named) => Some(named),
                None => return fail(part, ProblemKind::NotAMonth),
            },
            _ => return fail(part, ProblemKind::NotADate),
        };
    }
    let [day, month, year] = numbers;
    let year = year.unwrap_or_default();
    if !(1900..=2100).contains(&year) {
        return fail("year", ProblemKind::YearOutOfRange);
    }
    let small = |number: Option<i16>| number.map(|n| i8::try_from(n).unwrap_or(-1));
    let known = PartialDate { year, month: small(month), day: small(day) };
    if Date::new(year, known.month.unwrap_or(1), known.day.unwrap_or(1)).is_err() {
        let part = if known.day.is_none() { "month" } else { "day" };
        return fail(part, ProblemKind::NoSuchDay);
    }
    match latest {
        Some(latest) if known.first() > latest => fail("year", ProblemKind::InFuture),
        _ => Ok(known),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn read(day: &str, month: &str, year: &str) -> Result<Date, ProblemKind> {
        let typed = Typed::default().with("day", day).with("month", month).with("year", year);
        parse(&typed, Some(date(2026, 11, 24)), false)
            .map(|known| known.first())
            .map_err(|problems| problems[0].kind.clone())
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
        assert_eq!(read("1", "jui", "1990"), Err(ProblemKind::NotAMonth));
    }

    #[test]
    fn a_month_may_be_a_name() {
        assert_eq!(read("14", "févr.", "1990"), Ok(date(1990, 2, 14)));
        assert_eq!(read("١٤", "أوت", "١٩٩٠"), Ok(date(1990, 8, 14)));
        assert_eq!(read("14", "March", "1990"), Ok(date(1990, 3, 14)));
    }

    #[test]
    fn the_day_or_day_and_month_may_be_unknown() {
        let read = |day: &str, month: &str, year: &str| {
            let typed = Typed::default().with("day", day).with("month", month).with("year", year);
            parse(&typed, Some(date(2026, 11, 24)), true)
                .map(|known| (known.first(), known.last()))
                .map_err(|problems| problems[0].kind.clone())
        };
        assert_eq!(read("", "", "1962"), Ok((date(1962, 1, 1), date(1962, 12, 31))));
        assert_eq!(read("", "fév", "1964"), Ok((date(1964, 2, 1), date(1964, 2, 29))));
        assert_eq!(read("3", "2", "1964"), Ok((date(1964, 2, 3), date(1964, 2, 3))));
        assert_eq!(read("", "", "2026"), Ok((date(2026, 1, 1), date(2026, 12, 31))));
        assert_eq!(read("3", "", "1964"), Err(ProblemKind::MonthNeeded));
        assert_eq!(read("", "2", ""), Err(ProblemKind::YearNeeded));
        assert_eq!(read("", "13", "1964"), Err(ProblemKind::NoSuchDay));
        assert_eq!(read("", "12", "2026"), Err(ProblemKind::InFuture));
    }
}
