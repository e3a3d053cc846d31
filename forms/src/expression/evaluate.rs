//! The value of an expression over the answers given so far.

use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Aggregate, Comparison, Expression, Node, Operation};
use crate::id::Id;

/// What an expression yields.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// True or false.
    Boolean(bool),
    /// A decimal.
    Number(Decimal),
    /// A civil date.
    Date(Date),
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
    /// Whether this is certainly true.
    pub fn is_true(&self) -> bool {
        *self == Self::Boolean(true)
    }

    /// Whether this is certainly false.
    pub fn is_false(&self) -> bool {
        *self == Self::Boolean(false)
    }

    fn not(self) -> Self {
        match self {
            Self::Boolean(value) => Self::Boolean(!value),
            other => other,
        }
    }

    /// Kleene's conjunction; what is not applicable counts as false.
    fn and(self, other: Self) -> Self {
        match (self.truth(), other.truth()) {
            (Some(false), _) | (_, Some(false)) => Self::Boolean(false),
            (Some(true), Some(true)) => Self::Boolean(true),
            _ => Self::Missing,
        }
    }

    fn or(self, other: Self) -> Self {
        self.not_known_false().and(other.not_known_false()).not()
    }

    fn not_known_false(self) -> Self {
        match self {
            Self::NotApplicable => Self::Boolean(true),
            other => other.not(),
        }
    }

    fn truth(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(*value),
            Self::NotApplicable => Some(false),
            _ => None,
        }
    }
}

/// Where an expression finds what its names stand for.
pub trait Facts {
    /// The value of a name.
    fn name(&self, id: &Id) -> Outcome;
    /// The rows of a group that count at this moment.
    fn rows(&self, group: &Id) -> Vec<Box<dyn Facts + '_>>;
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
        Node::Answered(id) => {
            Outcome::Boolean(!matches!(facts.name(id), Outcome::Missing | Outcome::NotApplicable))
        }
        Node::Not(inner) => value(inner, facts).not_known_false(),
        Node::And(left, right) => match value(left, facts) {
            Outcome::Boolean(false) => Outcome::Boolean(false),
            left => left.and(value(right, facts)),
        },
        Node::Or(left, right) => match value(left, facts) {
            Outcome::Boolean(true) => Outcome::Boolean(true),
            left => left.or(value(right, facts)),
        },
        Node::Compare(comparison, left, right) => {
            compare(*comparison, value(left, facts), value(right, facts))
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
        Node::Age(date) => match value(date, facts) {
            Outcome::Date(date) => Outcome::Number(age(date, facts.application_date()).into()),
            other => other,
        },
        Node::Rows(aggregate, group, inner) => rows(*aggregate, group, inner.as_deref(), facts),
    }
}

fn compare(comparison: Comparison, left: Outcome, right: Outcome) -> Outcome {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let order = match (&left, &right) {
        (Outcome::NotApplicable, _) | (_, Outcome::NotApplicable) => {
            return Outcome::Boolean(comparison == Comparison::NotEqual);
        }
        (Outcome::Missing, _) | (_, Outcome::Missing) => return Outcome::Missing,
        (Outcome::Number(left), Outcome::Number(right)) => left.cmp(right),
        (Outcome::Date(left), Outcome::Date(right)) => left.cmp(right),
        (left, right) if left == right => Equal,
        _ => Less,
    };
    Outcome::Boolean(match comparison {
        Comparison::Equal => order == Equal,
        Comparison::NotEqual => order != Equal,
        Comparison::Less => order == Less,
        Comparison::AtMost => order != Greater,
        Comparison::More => order == Greater,
        Comparison::AtLeast => order != Less,
    })
}

/// What is not applicable counts as absent: it adds nothing.
fn arithmetic(operation: Operation, left: Outcome, right: Outcome) -> Outcome {
    match (left, right) {
        (Outcome::Number(left), Outcome::Number(right)) => {
            let result = match operation {
                Operation::Add => left.checked_add(right),
                Operation::Subtract => left.checked_sub(right),
                Operation::Multiply => left.checked_mul(right),
            };
            result.map_or(Outcome::Missing, Outcome::Number)
        }
        (Outcome::Missing, _) | (_, Outcome::Missing) => Outcome::Missing,
        (Outcome::NotApplicable, Outcome::Number(number)) if operation == Operation::Add => {
            Outcome::Number(number)
        }
        (Outcome::Number(number), Outcome::NotApplicable) if operation != Operation::Multiply => {
            Outcome::Number(number)
        }
        _ => Outcome::NotApplicable,
    }
}

fn rows(aggregate: Aggregate, group: &Id, inner: Option<&Node>, facts: &dyn Facts) -> Outcome {
    let rows = facts.rows(group);
    let mut values =
        rows.iter().map(|row| inner.map_or(Outcome::Boolean(true), |inner| value(inner, &**row)));
    match aggregate {
        Aggregate::Any => values.fold(Outcome::Boolean(false), Outcome::or),
        Aggregate::All => values.fold(Outcome::Boolean(true), Outcome::and),
        Aggregate::Sum => values.fold(Outcome::Number(Decimal::ZERO), |sum, value| {
            arithmetic(Operation::Add, sum, value)
        }),
        Aggregate::Count => {
            let count = values.try_fold(0_u32, |count, value| match value {
                Outcome::Missing => None,
                value => Some(count + u32::from(value.is_true())),
            });
            count.map_or(Outcome::Missing, |count| Outcome::Number(count.into()))
        }
    }
}

/// Full years between a birth date and a day. A birthday on 29 February counts on 1 March.
fn age(birth: Date, on: Date) -> i32 {
    let before_birthday = (on.month(), on.day()) < (birth.month(), birth.day());
    i32::from(on.year()) - i32::from(birth.year()) - i32::from(before_birthday)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::civil::date;

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
}
