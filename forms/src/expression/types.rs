//! What an expression may say: each name has a type, and both sides of a comparison agree.

use std::collections::BTreeSet;

use thiserror::Error;

use super::{Aggregate, Expression, Node};
use crate::id::Id;

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// True or false.
    Boolean,
    /// A decimal.
    Number,
    /// A civil date.
    Date,
    /// One of these words.
    Word(BTreeSet<String>),
    /// Several of these words.
    Words(BTreeSet<String>),
    /// A text: only `answered(…)` may look at it.
    Text,
}

/// What stands behind the names of an expression.
pub trait Names {
    /// The type of a name in this place; none when it is unknown or asked only later.
    fn name(&self, id: &Id) -> Option<Type>;
    /// The names inside a row of a group, none when there is no such group here.
    fn row(&self, group: &Id) -> Option<Box<dyn Names + '_>>;
    /// The rows of a month grid asked before this place; none where the name is of no such grid.
    fn grid(&self, id: &Id) -> Option<BTreeSet<String>>;
}

/// Why an expression makes no sense here.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TypeError {
    /// No such question here, or it is asked only later.
    #[error("\"{0}\" is not asked before this place")]
    Unknown(Id),
    /// No such group here.
    #[error("there is no group \"{0}\" here")]
    UnknownGroup(Id),
    /// No month grid of this name here, or it is asked only later.
    #[error("no month grid \"{0}\" is asked before this place")]
    UnknownGrid(Id),
    /// The question does not have this choice.
    #[error("'{0}' is not one of the choices")]
    UnknownChoice(String),
    /// The two sides, or a function and its value, do not fit.
    #[error("{0}")]
    Mismatch(&'static str),
}

/// Checks an expression and says what it yields.
pub fn check(expression: &Expression, names: &dyn Names) -> Result<Type, TypeError> {
    type_of(&expression.node, names)
}

fn type_of(node: &Node, names: &dyn Names) -> Result<Type, TypeError> {
    match node {
        Node::Number(_) => Ok(Type::Number),
        Node::Word(word) => Ok(Type::Word([word.to_string()].into())),
        Node::Name(id) => names.name(id).ok_or_else(|| TypeError::Unknown(id.clone())),
        Node::Answered(id) => match names.name(id) {
            Some(_) => Ok(Type::Boolean),
            None => Err(TypeError::Unknown(id.clone())),
        },
        Node::Not(inner) => boolean(inner, names),
        Node::And(left, right) | Node::Or(left, right) => {
            boolean(left, names)?;
            boolean(right, names)
        }
        Node::Compare(comparison, left, right) => {
            let ordered =
                !matches!(comparison, super::Comparison::Equal | super::Comparison::NotEqual);
            match (type_of(left, names)?, type_of(right, names)?) {
                (Type::Number, Type::Number) | (Type::Date, Type::Date) => Ok(Type::Boolean),
                (Type::Boolean, Type::Boolean) if !ordered => Ok(Type::Boolean),
                (Type::Word(choices), Type::Word(word)) if !ordered => {
                    one_of(&choices, &word)?;
                    Ok(Type::Boolean)
                }
                _ => Err(TypeError::Mismatch("the two sides cannot be compared")),
            }
        }
        Node::In(value, words) => match type_of(value, names)? {
            Type::Word(choices) => {
                one_of(&choices, words)?;
                Ok(Type::Boolean)
            }
            _ => Err(TypeError::Mismatch("'in' needs a question with one choice before it")),
        },
        Node::Has(value, word) => match type_of(value, names)? {
            Type::Words(choices) => {
                one_of(&choices, [word])?;
                Ok(Type::Boolean)
            }
            _ => Err(TypeError::Mismatch("'has' needs a question with several choices before it")),
        },
        Node::Arithmetic(_, left, right) => {
            number(left, names)?;
            number(right, names)
        }
        Node::Age(date) => match type_of(date, names)? {
            Type::Date => Ok(Type::Number),
            _ => Err(TypeError::Mismatch("'age' needs a date")),
        },
        Node::Shift(date, ..) => match type_of(date, names)? {
            Type::Date => Ok(Type::Date),
            _ => Err(TypeError::Mismatch("only a date is moved by days, months or years")),
        },
        Node::Between(_, from, to) => match (type_of(from, names)?, type_of(to, names)?) {
            (Type::Date, Type::Date) => Ok(Type::Number),
            _ => Err(TypeError::Mismatch("what lies between needs two dates")),
        },
        Node::Extreme(_, left, right) => match (ordered(left, names)?, ordered(right, names)?) {
            (left, right) if left == right => Ok(left),
            _ => Err(TypeError::Mismatch("two numbers or two dates are needed")),
        },
        Node::If(condition, yes, no) => {
            boolean(condition, names)?;
            match (type_of(yes, names)?, type_of(no, names)?) {
                (Type::Word(yes), Type::Word(no)) => Ok(Type::Word(&yes | &no)),
                (Type::Words(yes), Type::Words(no)) => Ok(Type::Words(&yes | &no)),
                (yes, no) if yes == no => Ok(yes),
                _ => Err(TypeError::Mismatch("'if' needs two values of one type")),
            }
        }
        Node::Amount(grid, row) => {
            let rows = names.grid(grid).ok_or_else(|| TypeError::UnknownGrid(grid.clone()))?;
            one_of(&rows, [row])?;
            Ok(Type::Number)
        }
        Node::Rows(aggregate, group, inner) => {
            let row = names.row(group).ok_or_else(|| TypeError::UnknownGroup(group.clone()))?;
            match (aggregate, inner) {
                (Aggregate::Sum, Some(inner)) => number(inner, &*row),
                (Aggregate::Min | Aggregate::Max, Some(inner)) => ordered(inner, &*row),
                (Aggregate::Count, inner) => {
                    inner.as_ref().map(|inner| boolean(inner, &*row)).transpose()?;
                    Ok(Type::Number)
                }
                (_, Some(inner)) => boolean(inner, &*row),
                (_, None) => Err(TypeError::Mismatch("a condition is missing")),
            }
        }
    }
}

fn boolean(node: &Node, names: &dyn Names) -> Result<Type, TypeError> {
    match type_of(node, names)? {
        Type::Boolean => Ok(Type::Boolean),
        _ => Err(TypeError::Mismatch("a condition is needed, this is a value")),
    }
}

fn number(node: &Node, names: &dyn Names) -> Result<Type, TypeError> {
    match type_of(node, names)? {
        Type::Number => Ok(Type::Number),
        _ => Err(TypeError::Mismatch("a number is needed")),
    }
}

fn ordered(node: &Node, names: &dyn Names) -> Result<Type, TypeError> {
    match type_of(node, names)? {
        known @ (Type::Number | Type::Date) => Ok(known),
        _ => Err(TypeError::Mismatch("a number or a date is needed")),
    }
}

fn one_of<'a>(
    choices: &BTreeSet<String>,
    words: impl IntoIterator<Item = &'a String>,
) -> Result<(), TypeError> {
    match words.into_iter().find(|word| !choices.contains(*word)) {
        Some(word) => Err(TypeError::UnknownChoice(word.clone())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names by their first letter.
    struct ByLetter;

    impl Names for ByLetter {
        fn name(&self, id: &Id) -> Option<Type> {
            let words = || ["yes".to_owned(), "no".to_owned()].into();
            Some(match id.as_str().chars().next()? {
                'b' => Type::Boolean,
                'n' => Type::Number,
                'd' => Type::Date,
                'w' => Type::Word(words()),
                's' => Type::Words(words()),
                't' => Type::Text,
                _ => return None,
            })
        }

        fn row(&self, group: &Id) -> Option<Box<dyn Names + '_>> {
            (*group == "person").then(|| Box::new(Self) as Box<dyn Names>)
        }

        fn grid(&self, id: &Id) -> Option<BTreeSet<String>> {
            (*id == "grid").then(|| ["wages".to_owned()].into())
        }
    }

    fn found(source: &str) -> Result<Type, String> {
        let expression = Expression::try_from(source.to_owned()).unwrap();
        check(&expression, &ByLetter).map_err(|error| error.to_string())
    }

    #[test]
    fn what_is_computed_has_the_type_of_its_parts() {
        for (source, expected) in [
            ("n / 2 + 1", Type::Number),
            ("d + 3 months", Type::Date),
            ("days-between(d, d - 10 days)", Type::Number),
            ("smaller(n, 2)", Type::Number),
            ("larger(d, d)", Type::Date),
            ("min(person, n)", Type::Number),
            ("max(person, d)", Type::Date),
            ("if(b, n, 0)", Type::Number),
            ("if(b, 'yes', 'maybe')", Type::Word(["yes".into(), "maybe".into()].into())),
            ("amount(grid, 'wages')", Type::Number),
            ("w = if(b, 'yes', 'no')", Type::Boolean),
        ] {
            assert_eq!(found(source), Ok(expected), "{source}");
        }
    }

    #[test]
    fn what_does_not_fit_is_refused_with_its_reason() {
        for (source, expected) in [
            ("n + 3 months", "only a date is moved by days, months or years"),
            ("d / 2", "a number is needed"),
            ("years-between(d, n)", "what lies between needs two dates"),
            ("smaller(n, d)", "two numbers or two dates are needed"),
            ("larger(w, w)", "a number or a date is needed"),
            ("min(person, w)", "a number or a date is needed"),
            ("max(row, n)", "there is no group \"row\" here"),
            ("if(n, 1, 2)", "a condition is needed, this is a value"),
            ("if(b, 1, d)", "'if' needs two values of one type"),
            ("if(b, 'yes', 'maybe') = w", "'no' is not one of the choices"),
            ("amount(grid, 'pension')", "'pension' is not one of the choices"),
            ("amount(n, 'wages')", "no month grid \"n\" is asked before this place"),
        ] {
            assert_eq!(found(source), Err(expected.to_owned()), "{source}");
        }
    }
}
