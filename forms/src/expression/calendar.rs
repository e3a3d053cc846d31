//! Days, months and years: what comes so long after a date, and how many lie between two.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::Unit;

/// The date so many units later, or earlier where the count is negative. A day that the month
/// lacks becomes its last one: 31 January and a month is 28 or 29 February. None beyond the years
/// that dates have.
pub(super) fn shift(date: Date, count: i32, unit: Unit) -> Option<Date> {
    let span: Span = match unit {
        Unit::Days => count.days(),
        Unit::Months => count.months(),
        Unit::Years => count.years(),
    };
    date.checked_add(span).ok()
}

/// How many whole units lie between two dates; negative where the second is the earlier one.
///
/// A month or year is whole once its day is reached. From the 31st, a shorter month is whole on
/// the first day after it; so a birthday on 29 February counts on 1 March.
pub(super) fn between(unit: Unit, from: Date, to: Date) -> i32 {
    if to < from {
        return -between(unit, to, from);
    }
    let month = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
    let months = || month(to) - month(from) - i32::from(to.day() < from.day());
    match unit {
        Unit::Days => (to - from).get_days(),
        Unit::Months => months(),
        Unit::Years => months().div_euclid(12),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_end_of_a_month_is_clamped() {
        let shifted = |from, count, unit| shift(from, count, unit).unwrap();
        assert_eq!(shifted(date(2026, 1, 31), 1, Unit::Months), date(2026, 2, 28));
        assert_eq!(shifted(date(2026, 5, 31), -3, Unit::Months), date(2026, 2, 28));
        assert_eq!(shifted(date(2024, 2, 29), -18, Unit::Years), date(2006, 2, 28));
        assert_eq!(shifted(date(2026, 1, 1), -10, Unit::Days), date(2025, 12, 22));
        assert_eq!(shift(date(9999, 1, 1), 1, Unit::Years), None);
    }

    #[test]
    fn only_whole_months_and_years_count() {
        let months = |from, to| between(Unit::Months, from, to);
        assert_eq!(months(date(2026, 1, 15), date(2026, 3, 14)), 1);
        assert_eq!(months(date(2026, 1, 15), date(2026, 3, 15)), 2);
        assert_eq!(months(date(2026, 1, 31), date(2026, 2, 28)), 0);
        assert_eq!(months(date(2026, 1, 31), date(2026, 3, 1)), 1);
        assert_eq!(months(date(2026, 3, 14), date(2026, 1, 15)), -1);
        let years = |from, to| between(Unit::Years, from, to);
        assert_eq!(years(date(2008, 2, 29), date(2026, 2, 28)), 17);
        assert_eq!(years(date(2008, 2, 29), date(2026, 3, 1)), 18);
        assert_eq!(between(Unit::Days, date(2024, 2, 28), date(2024, 3, 1)), 2);
    }

    fn any_date() -> impl Strategy<Value = Date> {
        (1_900_i16..2_100, 1_i8..13, 1_i8..29).prop_map(|(y, m, d)| date(y, m, d))
    }

    proptest! {
        #[test]
        fn what_is_between_is_what_was_added(from in any_date(), count in -1_000_i32..1_000) {
            for unit in [Unit::Days, Unit::Months, Unit::Years] {
                let to = shift(from, count, unit).unwrap();
                prop_assert_eq!(between(unit, from, to), count);
            }
        }
    }
}
