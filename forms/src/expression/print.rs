//! From a tree back to text, with no more parentheses than the parser needs.

use std::fmt::{Display, Formatter, Result};

use super::{Aggregate, Comparison, Expression, Extreme, Node, Operation, Unit};

/// How tightly each part of the grammar binds, from the loosest on.
mod binding {
    pub(super) const OR: u8 = 0;
    pub(super) const AND: u8 = 1;
    pub(super) const NOT: u8 = 2;
    pub(super) const COMPARISON: u8 = 3;
    pub(super) const SUM: u8 = 4;
    pub(super) const PRODUCT: u8 = 5;
    pub(super) const ATOM: u8 = 6;
}
use binding::{AND, ATOM, COMPARISON, NOT, OR, PRODUCT, SUM};

impl Display for Expression {
    /// The expression as the parser reads it, whatever space and parentheses it was written with.
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        self.node.fmt(formatter)
    }
}

impl Display for Node {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        match self {
            Self::Number(number) => number.fmt(formatter),
            Self::Word(word) => write!(formatter, "'{word}'"),
            Self::Name(id) => id.fmt(formatter),
            Self::Not(inner) => write!(formatter, "not {}", inner.at(NOT)),
            Self::And(left, right) => write!(formatter, "{} and {}", left.at(AND), right.at(NOT)),
            Self::Or(left, right) => write!(formatter, "{} or {}", left.at(OR), right.at(AND)),
            Self::Compare(comparison, left, right) => {
                write!(formatter, "{} {} {}", left.at(SUM), comparison.sign(), right.at(SUM))
            }
            Self::In(inner, words) => {
                let words: Vec<_> = words.iter().map(|word| format!("'{word}'")).collect();
                write!(formatter, "{} in ({})", inner.at(SUM), words.join(", "))
            }
            Self::Has(inner, word) => write!(formatter, "{} has '{word}'", inner.at(SUM)),
            Self::Arithmetic(operation, left, right) => {
                let (sign, binding) = match operation {
                    Operation::Add => ('+', SUM),
                    Operation::Subtract => ('-', SUM),
                    Operation::Multiply => ('*', PRODUCT),
                    Operation::Divide => ('/', PRODUCT),
                };
                write!(formatter, "{} {sign} {}", left.at(binding), right.at(binding + 1))
            }
            Self::Shift(date, count, unit) => {
                let sign = if *count < 0 { '-' } else { '+' };
                write!(formatter, "{} {sign} {} {}", date.at(SUM), count.abs(), unit.name())
            }
            Self::Answered(id) => write!(formatter, "answered({id})"),
            Self::Age(date) => write!(formatter, "age({date})"),
            Self::Between(unit, from, to) => {
                write!(formatter, "{}-between({from}, {to})", unit.name())
            }
            Self::Extreme(extreme, left, right) => {
                let name = match extreme {
                    Extreme::Smaller => "smaller",
                    Extreme::Larger => "larger",
                };
                write!(formatter, "{name}({left}, {right})")
            }
            Self::If(condition, yes, no) => write!(formatter, "if({condition}, {yes}, {no})"),
            Self::Amount(grid, row) => write!(formatter, "amount({grid}, '{row}')"),
            Self::Rows(aggregate, group, None) => {
                write!(formatter, "{}({group})", aggregate.name())
            }
            Self::Rows(aggregate, group, Some(inner)) => {
                write!(formatter, "{}({group}, {inner})", aggregate.name())
            }
        }
    }
}

impl Node {
    fn binding(&self) -> u8 {
        match self {
            Self::Or(..) => OR,
            Self::And(..) => AND,
            Self::Not(_) => NOT,
            Self::Compare(..) | Self::In(..) | Self::Has(..) => COMPARISON,
            Self::Shift(..) => SUM,
            Self::Arithmetic(Operation::Add | Operation::Subtract, ..) => SUM,
            Self::Arithmetic(Operation::Multiply | Operation::Divide, ..) => PRODUCT,
            _ => ATOM,
        }
    }

    /// This as a part of something that binds so tightly.
    fn at(&self, least: u8) -> Part<'_> {
        Part { node: self, least }
    }
}

struct Part<'a> {
    node: &'a Node,
    least: u8,
}

impl Display for Part<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        if self.node.binding() < self.least {
            write!(formatter, "({})", self.node)
        } else {
            self.node.fmt(formatter)
        }
    }
}

impl Comparison {
    fn sign(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::More => ">",
            Self::AtLeast => ">=",
        }
    }
}

impl Unit {
    fn name(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Months => "months",
            Self::Years => "years",
        }
    }
}

impl Aggregate {
    fn name(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::All => "all",
            Self::Count => "count",
            Self::Sum => "sum",
            Self::Min => "min",
            Self::Max => "max",
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use super::super::parse::parse;
    use super::*;
    use crate::id::Id;

    fn id() -> impl Strategy<Value = Id> {
        // "q" first, so that no name is a word of the language.
        "q[a-z0-9-]{0,6}".prop_map(|name| Id::try_from(name).unwrap())
    }

    fn unit() -> impl Strategy<Value = Unit> {
        prop_oneof![Just(Unit::Days), Just(Unit::Months), Just(Unit::Years)]
    }

    /// Any tree at all: the parser asks for no types. At most four lists deep, as it does.
    fn node() -> impl Strategy<Value = Node> {
        let word = "[a-zé-]{0,5}";
        let leaf = prop_oneof![
            (0_i64..100_000, 0_u32..4)
                .prop_map(|(digits, scale)| Node::Number(Decimal::new(digits, scale))),
            word.prop_map(|word| Node::Word(word.into())),
            id().prop_map(Node::Name),
            id().prop_map(Node::Answered),
            (id(), word).prop_map(|(grid, row)| Node::Amount(grid, row)),
            id().prop_map(|group| Node::Rows(Aggregate::Count, group, None)),
        ];
        leaf.prop_recursive(4, 40, 3, move |inner| {
            let one = inner.clone().prop_map(Box::new).boxed();
            let comparison = prop_oneof![
                Just(Comparison::Equal),
                Just(Comparison::NotEqual),
                Just(Comparison::Less),
                Just(Comparison::AtMost),
                Just(Comparison::More),
                Just(Comparison::AtLeast),
            ];
            let operation = prop_oneof![
                Just(Operation::Add),
                Just(Operation::Subtract),
                Just(Operation::Multiply),
                Just(Operation::Divide),
            ];
            let aggregate = prop_oneof![
                Just(Aggregate::Any),
                Just(Aggregate::All),
                Just(Aggregate::Count),
                Just(Aggregate::Sum),
                Just(Aggregate::Min),
                Just(Aggregate::Max),
            ];
            let extreme = prop_oneof![Just(Extreme::Smaller), Just(Extreme::Larger)];
            let two = || (one.clone(), one.clone());
            prop_oneof![
                one.clone().prop_map(Node::Not),
                two().prop_map(|(a, b)| Node::And(a, b)),
                two().prop_map(|(a, b)| Node::Or(a, b)),
                (comparison, two()).prop_map(|(sign, (a, b))| Node::Compare(sign, a, b)),
                (one.clone(), prop::collection::vec(word, 1..3))
                    .prop_map(|(a, words)| Node::In(a, words)),
                (one.clone(), word).prop_map(|(a, word)| Node::Has(a, word)),
                (operation, two()).prop_map(|(sign, (a, b))| Node::Arithmetic(sign, a, b)),
                (one.clone(), -9_999_i32..=9_999, unit())
                    .prop_map(|(date, count, unit)| Node::Shift(date, count, unit)),
                one.clone().prop_map(Node::Age),
                (unit(), two()).prop_map(|(unit, (a, b))| Node::Between(unit, a, b)),
                (extreme, two()).prop_map(|(which, (a, b))| Node::Extreme(which, a, b)),
                (one.clone(), two()).prop_map(|(c, (a, b))| Node::If(c, a, b)),
                (aggregate, id(), one.clone()).prop_map(|(which, group, inner)| Node::Rows(
                    which,
                    group,
                    Some(inner)
                )),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_as_the_same_expression(node in node()) {
            let printed = node.to_string();
            prop_assume!(printed.len() <= 2_000);
            prop_assert_eq!(parse(&printed), Ok(node), "{}", printed);
        }
    }

    #[test]
    fn no_more_parentheses_are_printed_than_are_needed() {
        for (written, printed) in [
            ("((a) and (b or c))", "a and (b or c)"),
            ("(a and b) or c", "a and b or c"),
            ("a - (b - c) - d", "a - (b - c) - d"),
            ("not(not(a))", "not not a"),
            ("(a + 1 month) < b -18 years", "a + 1 months < b - 18 years"),
            ("2*(a+b)/c", "2 * (a + b) / c"),
        ] {
            assert_eq!(parse(written).unwrap().to_string(), printed);
        }
    }
}
