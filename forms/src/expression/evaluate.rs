//! The value of an expression over the answers given so far.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::calendar::{between, shift};
use super::{Aggregate, Expression, Extreme, Node, Operation, Outcome, Unit};
use crate::id::Id;

/// Where an expression finds what its names stand for.
pub trait Facts {
    /// The value of a name.
    fn name(&self, id: &Id) -> Outcome;
    /// Whether a name has a value; missing where that cannot be told.
    fn answered(&self, id: &Id) -> Outcome {
        Outcome::Boolean(!matches!(self.name(id), Outcome::Missing | Outcome::NotApplicable))
    }
    /// The rows of a group that count at this moment.
    fn rows(&self, group: &Id) -> Vec<Box<dyn Facts + '_>>;
    /// Whether there may be more rows of a group than these.
    fn may_have_more_rows(&self, _group: &Id) -> bool {
        false
    }
    /// One row of a month grid, added up.
    fn amount(&self, grid: &Id, row: &str) -> Outcome;
    /// The day of application.
    fn application_date(&self) -> Date;
}

/// Evaluates an expression.
pub fn evaluate(expression: &Expression, facts: &dyn Facts) -> Outcome {
    value(&expression.node, facts)
}

fn value(node: &Node, facts: &dyn Facts) -> Outcome {
    match node {
        Node::Number(number) => Outcome::Number(*number),
        Node::Word(word) => Outcome::Word(word.clone()),
        Node::Name(id) => facts.name(id),
        Node::Answered(id) => facts.answered(id),
        Node::Not(inner) => value(inner, facts).not(),
        Node::And(left, right) => match value(left, facts) {
            Outcome::Boolean(false) => Outcome::Boolean(false),
            left => left.and(value(right, facts)),
        },
        Node::Or(left, right) => match value(left, facts) {
            Outcome::Boolean(true) => Outcome::Boolean(true),
            left => left.or(value(right, facts)),
        },
        Node::Compare(comparison, left, right) => {
            value(left, facts).compare(*comparison, &value(right, facts))
        }
        Node::In(inner, words) => match value(inner, facts) {
            Outcome::Word(word) => Outcome::Boolean(words.iter().any(|one| **one == *word)),
            Outcome::Missing => Outcome::Missing,
            _ => Outcome::Boolean(false),
        },
        Node::Has(inner, word) => match value(inner, facts) {
            Outcome::Words(words) => Outcome::Boolean(words.iter().any(|one| **one == **word)),
            Outcome::Missing => Outcome::Missing,
            _ => Outcome::Boolean(false),
        },
        Node::Arithmetic(operation, left, right) => {
            arithmetic(*operation, value(left, facts), value(right, facts))
        }
        Node::Age(date) => {
            let today = Outcome::Date(facts.application_date());
            whole_units(Unit::Years, &value(date, facts), &today)
        }
        Node::Shift(date, count, unit) => {
            let date = value(date, facts);
            let Some((earliest, latest)) = date.date_span() else { return date };
            match (shift(earliest, *count, *unit), shift(latest, *count, *unit)) {
                (Some(earliest), Some(latest)) => Outcome::dates(earliest, latest),
                _ => Outcome::Missing,
            }
        }
        Node::Between(unit, from, to) => whole_units(*unit, &value(from, facts), &value(to, facts)),
        Node::Extreme(which, left, right) => {
            extreme(*which, value(left, facts), value(right, facts))
        }
        Node::If(condition, yes, no) => match value(condition, facts).truth() {
            Some(true) => value(yes, facts),
            Some(false) => value(no, facts),
            // Where both ways lead to the same, the condition need not be known.
            None => match (value(yes, facts), value(no, facts)) {
                (yes, no) if yes == no => yes,
                _ => Outcome::Missing,
            },
        },
        Node::Amount(grid, row) => facts.amount(grid, row),
        Node::Rows(aggregate, group, inner) => rows(*aggregate, group, inner.as_deref(), facts),
    }
}

/// What is not applicable counts as absent: it adds nothing.
fn arithmetic(operation: Operation, left: Outcome, right: Outcome) -> Outcome {
    if let (Some(left), Some(right)) = (left.number_span(), right.number_span()) {
        return compute(operation, left, right).unwrap_or(Outcome::Missing);
    }
    let adds = matches!(operation, Operation::Add | Operation::Subtract);
    match (left, right) {
        (Outcome::Missing, _) | (_, Outcome::Missing) => Outcome::Missing,
        (Outcome::NotApplicable, number @ (Outcome::Number(_) | Outcome::Numbers(..)))
            if operation == Operation::Add =>
        {
            number
        }
        (number @ (Outcome::Number(_) | Outcome::Numbers(..)), Outcome::NotApplicable) if adds => {
            number
        }
        _ => Outcome::NotApplicable,
    }
}

/// None where the result is beyond what decimals hold, or something may be divided by nothing.
fn compute(
    operation: Operation,
    left: (Decimal, Decimal),
    right: (Decimal, Decimal),
) -> Option<Outcome> {
    let apply = |left: Decimal, right: Decimal| match operation {
        Operation::Add => left.checked_add(right),
        Operation::Subtract => left.checked_sub(right),
        Operation::Multiply => left.checked_mul(right),
        Operation::Divide => left.checked_div(right),
    };
    if left.0 == left.1 && right.0 == right.1 {
        return apply(left.0, right.0).map(Outcome::Number);
    }
    let zero = Decimal::ZERO;
    if operation == Operation::Divide && right.0 <= zero && zero <= right.1 {
        return None;
    }
    // Each of the four is monotone in either side: what is farthest lies in a corner.
    let corners = [
        apply(left.0, right.0)?,
        apply(left.0, right.1)?,
        apply(left.1, right.0)?,
        apply(left.1, right.1)?,
    ];
    let (least, most) = corners.iter().fold((corners[0], corners[0]), |(least, most), corner| {
        (least.min(*corner), most.max(*corner))
    });
    Some(Outcome::numbers(least, most))
}

/// What is missing hides which one it is; what is not applicable is out of the question.
fn extreme(which: Extreme, left: Outcome, right: Outcome) -> Outcome {
    fn pick<T: Ord>(which: Extreme, left: T, right: T) -> T {
        match which {
            Extreme::Smaller => left.min(right),
            Extreme::Larger => left.max(right),
        }
    }
    if let (Some(left), Some(right)) = (left.number_span(), right.number_span()) {
        return Outcome::numbers(pick(which, left.0, right.0), pick(which, left.1, right.1));
    }
    if let (Some(left), Some(right)) = (left.date_span(), right.date_span()) {
        return Outcome::dates(pick(which, left.0, right.0), pick(which, left.1, right.1));
    }
    match (left, right) {
        (Outcome::NotApplicable, known) | (known, Outcome::NotApplicable) => known,
        _ => Outcome::Missing,
    }
}

/// Whole units from one date to another. The later the first, the fewer; the later the second,
/// the more.
fn whole_units(unit: Unit, from: &Outcome, to: &Outcome) -> Outcome {
    match (from.date_span(), to.date_span()) {
        (Some(from), Some(to)) => {
            Outcome::numbers(between(unit, from.1, to.0).into(), between(unit, from.0, to.1).into())
        }
        _ if matches!((from, to), (Outcome::Missing, _) | (_, Outcome::Missing)) => {
            Outcome::Missing
        }
        _ => Outcome::NotApplicable,
    }
}

fn rows(aggregate: Aggregate, group: &Id, inner: Option<&Node>, facts: &dyn Facts) -> Outcome {
    let rows = facts.rows(group);
    let more = facts.may_have_more_rows(group).then_some(Outcome::Missing);
    let known =
        rows.iter().map(|row| inner.map_or(Outcome::Boolean(true), |inner| value(inner, &**row)));
    let mut values = known.chain(more);
    match aggregate {
        Aggregate::Any => values.fold(Outcome::Boolean(false), Outcome::or),
        Aggregate::All => values.fold(Outcome::Boolean(true), Outcome::and),
        Aggregate::Sum => values.fold(Outcome::Number(Decimal::ZERO), |sum, value| {
            arithmetic(Operation::Add, sum, value)
        }),
        Aggregate::Min => values
            .fold(Outcome::NotApplicable, |least, value| extreme(Extreme::Smaller, least, value)),
        Aggregate::Max => {
            values.fold(Outcome::NotApplicable, |most, value| extreme(Extreme::Larger, most, value))
        }
        Aggregate::Count => {
            let count = values.try_fold(0_u32, |count, value| match value {
                Outcome::Missing => None,
                value => Some(count + u32::from(value.is_true())),
            });
            count.map_or(Outcome::Missing, |count| Outcome::Number(count.into()))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    struct Given(BTreeMap<&'static str, Outcome>, Vec<Given>);

    impl Facts for Given {
        fn name(&self, id: &Id) -> Outcome {
            self.0.get(id.as_str()).cloned().unwrap_or(Outcome::Missing)
        }
        fn rows(&self, _: &Id) -> Vec<Box<dyn Facts + '_>> {
            self.1
                .iter()
                .map(|row| Box::new(Given(row.0.clone(), Vec::new())) as Box<dyn Facts>)
                .collect()
        }
        fn amount(&self, grid: &Id, row: &str) -> Outcome {
            if *grid == "grid" && row == "wages" {
                Outcome::Number(3600.into())
            } else {
                Outcome::Missing
            }
        }
        fn application_date(&self) -> Date {
            date(2026, 11, 24)
        }
    }

    fn result(source: &str, given: &Given) -> Outcome {
        evaluate(&Expression::try_from(source.to_owned()).unwrap(), given)
    }

    fn one(name: &'static str, outcome: Outcome) -> Given {
        Given([(name, outcome)].into(), Vec::new())
    }

    #[test]
    fn a_no_is_certain_before_everything_is_answered() {
        let given = one("a", Outcome::Word("no".into()));
        assert!(result("a = 'yes' and b = 'yes'", &given).is_false());
        assert!(result("b = 'yes' and a = 'yes'", &given).is_false());
        assert_eq!(result("a = 'no' and b = 'yes'", &given), Outcome::Missing);
        assert!(result("a = 'no' or b = 'yes'", &given).is_true());
        assert_eq!(result("not (b = 'yes')", &given), Outcome::Missing);
    }

    #[test]
    fn what_was_not_asked_equals_nothing() {
        let given = one("a", Outcome::NotApplicable);
        assert!(result("a = 'yes'", &given).is_false());
        assert!(result("a != 'yes'", &given).is_true());
        assert!(result("a in ('yes')", &given).is_false());
        assert!(result("a has 'yes'", &given).is_false());
    }

    #[test]
    fn age_counts_full_years_on_the_day_of_application() {
        assert!(result("age(a) = 17", &one("a", Outcome::Date(date(2008, 11, 25)))).is_true());
        assert!(result("age(a) = 18", &one("a", Outcome::Date(date(2008, 11, 24)))).is_true());
    }

    #[test]
    fn rows_are_counted_summed_and_searched() {
        let number = |n: i64| Outcome::Number(n.into());
        let given = Given([].into(), vec![one("n", number(2)), one("n", number(5))]);
        assert!(result("any(p, n = 5)", &given).is_true());
        assert!(result("all(p, n > 1)", &given).is_true());
        assert!(result("count(p) = 2 and count(p, n > 2) = 1", &given).is_true());
        assert!(result("sum(p, n * 2 - 1) = 12", &given).is_true());
        let open = Given([].into(), vec![one("n", number(2)), one("x", number(5))]);
        assert_eq!(result("sum(p, n) > 1", &open), Outcome::Missing);
        assert!(result("any(p, n = 2)", &open).is_true());
    }

    fn number(number: i64) -> Outcome {
        Outcome::Number(number.into())
    }

    #[test]
    fn dates_are_moved_and_what_lies_between_is_counted() {
        let given = Given(
            [
                ("a", Outcome::Date(date(2026, 1, 31))),
                ("today", Outcome::Date(date(2026, 11, 24))),
                ("none", Outcome::NotApplicable),
            ]
            .into(),
            Vec::new(),
        );
        assert_eq!(result("a + 1 month", &given), Outcome::Date(date(2026, 2, 28)));
        assert_eq!(result("today - 18 years", &given), Outcome::Date(date(2008, 11, 24)));
        assert_eq!(result("a - 9999 years", &given), Outcome::Date(date(-7973, 1, 31)));
        assert_eq!(result("a + 9999 years", &given), Outcome::Missing);
        assert_eq!(result("days-between(a, today)", &given), number(297));
        assert_eq!(result("months-between(a, today)", &given), number(9));
        assert_eq!(result("years-between(today, a)", &given), number(0));
        assert_eq!(result("months-between(none, today)", &given), Outcome::NotApplicable);
        assert_eq!(result("none + 3 days", &given), Outcome::NotApplicable);
        assert_eq!(result("days-between(later, today)", &given), Outcome::Missing);
    }

    #[test]
    fn a_date_known_in_part_decides_where_every_day_agrees() {
        let year = Outcome::dates(date(2008, 1, 1), date(2008, 12, 31));
        let given =
            Given([("a", year), ("today", Outcome::Date(date(2026, 11, 24)))].into(), vec![]);
        assert_eq!(result("age(a)", &given), Outcome::Numbers(17.into(), 18.into()));
        assert_eq!(result("age(a) >= 18", &given), Outcome::Missing);
        assert!(result("age(a) >= 17", &given).is_true());
        assert!(result("age(a) > 18", &given).is_false());
        assert!(result("age(a) = 16", &given).is_false());
        assert!(result("age(a) != 19", &given).is_true());
        assert!(result("a < today", &given).is_true());
        assert_eq!(result("a <= today - 18 years", &given), Outcome::Missing);
        assert!(result("a + 1 year > today - 18 years", &given).is_true());
        assert_eq!(result("age(a) * 2 - 1", &given), Outcome::Numbers(33.into(), 35.into()));
        assert_eq!(result("1 / (age(a) - 17)", &given), Outcome::Missing);
        assert!(result("larger(a, today) = today", &given).is_true());
        assert!(result("answered(a)", &given).is_true());
        let day = Outcome::dates(date(2008, 1, 1), date(2008, 1, 1));
        assert_eq!(day, Outcome::Date(date(2008, 1, 1)));
    }

    #[test]
    fn a_division_by_nothing_is_missing() {
        let given = one("a", number(7));
        assert_eq!(result("a / 2", &given), Outcome::Number(Decimal::new(35, 1)));
        assert_eq!(result("a / 0", &given), Outcome::Missing);
        assert_eq!(result("a / later", &given), Outcome::Missing);
        assert_eq!(result("a / a", &one("a", Outcome::NotApplicable)), Outcome::NotApplicable);
    }

    #[test]
    fn the_smallest_of_rows_leaves_out_what_does_not_apply() {
        let given = Given(
            [].into(),
            vec![one("n", number(2)), one("n", Outcome::NotApplicable), one("n", number(5))],
        );
        assert_eq!(result("min(p, n)", &given), number(2));
        assert_eq!(result("max(p, n) / 5", &given), number(1));
        let open = Given([].into(), vec![one("n", number(2)), one("x", number(5))]);
        assert_eq!(result("min(p, n)", &open), Outcome::Missing);
        let nobody = Given([].into(), Vec::new());
        assert_eq!(result("max(p, n)", &nobody), Outcome::NotApplicable);
        assert_eq!(result("smaller(larger(3, 9), 4)", &nobody), number(4));
    }

    #[test]
    fn a_choice_between_two_values_is_known_when_both_are_the_same() {
        let given = one("a", Outcome::Word("yes".into()));
        assert_eq!(result("if(a = 'yes', 1, 2)", &given), number(1));
        assert_eq!(result("if(a = 'no', 1, later)", &given), Outcome::Missing);
        assert_eq!(result("if(later, 1, 2)", &given), Outcome::Missing);
        assert_eq!(result("if(later, 2, 1 + 1)", &given), number(2));
        assert_eq!(result("if(a, 1, 2)", &one("a", Outcome::NotApplicable)), number(2));
    }

    #[test]
    fn a_row_of_a_grid_is_its_sum() {
        let given = one("a", Outcome::Missing);
        assert_eq!(result("amount(grid, 'wages') / 3", &given), number(1200));
        assert_eq!(result("amount(grid, 'pension')", &given), Outcome::Missing);
    }

    /// Computations with a date known in part.
    fn computed() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            (0_u8..40).prop_map(|number| number.to_string()),
            Just("age(a)".to_owned()),
            Just("months-between(a, application)".to_owned()),
            (0_u16..900).prop_map(|days| format!("days-between(a + {days} days, application)")),
        ];
        leaf.prop_recursive(3, 8, 2, |inner| {
            let signs = prop::sample::select(vec!["+", "-", "*", "/"]);
            let picks = prop::sample::select(vec!["smaller", "larger"]);
            prop_oneof![
                (inner.clone(), signs, inner.clone())
                    .prop_map(|(left, sign, right)| format!("({left} {sign} {right})")),
                (picks, inner.clone(), inner)
                    .prop_map(|(pick, left, right)| format!("{pick}({left}, {right})")),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_known_of_a_partial_date_holds_on_every_day_of_it(
            left in computed(), right in computed(), sign in prop::sample::select(vec!["=", "<", ">="]),
        ) {
            let given = |a: Outcome| {
                let application = Outcome::Date(date(2026, 11, 24));
                Given([("a", a), ("application", application)].into(), Vec::new())
            };
            let (first, last) = (date(2008, 11, 1), date(2008, 11, 30));
            let source = format!("{left} {sign} {right}");
            let known = result(&source, &given(Outcome::dates(first, last)));
            if known != Outcome::Missing {
                for day in first.series(jiff::Span::new().days(1)).take_while(|day| *day <= last) {
                    prop_assert_eq!(&result(&source, &given(Outcome::Date(day))), &known);
                }
            }
        }
    }
}
