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
        Node::Rows(aggregate, group, inner) => {
            let row = names.row(group).ok_or_else(|| TypeError::UnknownGroup(group.clone()))?;
            match (aggregate, inner) {
                (Aggregate::Sum, Some(inner)) => number(inner, &*row),
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

fn one_of<'a>(
    choices: &BTreeSet<String>,
    words: impl IntoIterator<Item = &'a String>,
) -> Result<(), TypeError> {
    match words.into_iter().find(|word| !choices.contains(*word)) {
        Some(word) => Err(TypeError::UnknownChoice(word.clone())),
        None => Ok(()),
    }
}
