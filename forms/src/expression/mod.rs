//! The language of conditions: decimals, dates, booleans, words and lists of words, three-valued.
//!
//! `has-partner = 'yes' and age(birth-date) >= 18`, `any(person, role = 'child')`. A value is
//! known, missing (not answered yet) or not applicable (not asked). `and` and `or` follow Kleene,
//! so that a "no" can be certain before everything is answered. A comparison with something not
//! applicable is false, and `!=` is true. A date known in part is every day it may be at once:
//! what all of these days agree on is known. There are no loops beyond lists, at most four of them
//! inside each other, and no functions of one's own, so that the cost is bounded by the size of the
//! answers.

mod calendar;
mod evaluate;
mod outcome;
mod parse;
mod print;
mod types;

use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use evaluate::{Facts, evaluate};
pub use outcome::Outcome;
pub use parse::ExpressionError;
pub use types::{Names, Type, TypeError, check};

use crate::id::Id;

/// A condition or computation as an author writes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Expression {
    source: String,
    pub(crate) node: Node,
}

impl Expression {
    /// The text as written.
    pub fn source(&self) -> &str {
        &self.source
    }
}

impl TryFrom<String> for Expression {
    type Error = ExpressionError;

    fn try_from(source: String) -> Result<Self, ExpressionError> {
        let node = parse::parse(&source)?;
        Ok(Self { source, node })
    }
}

impl From<Expression> for String {
    fn from(expression: Expression) -> String {
        expression.source
    }
}

/// What every evaluation needs to know beside the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Context {
    /// The day of application.
    pub application_date: Date,
}

/// A parsed expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    Number(Decimal),
    Word(Arc<str>),
    Name(Id),
    Not(Box<Node>),
    And(Box<Node>, Box<Node>),
    Or(Box<Node>, Box<Node>),
    Compare(Comparison, Box<Node>, Box<Node>),
    In(Box<Node>, Vec<String>),
    Has(Box<Node>, String),
    Arithmetic(Operation, Box<Node>, Box<Node>),
    /// A date, and so many units later; earlier where the count is negative.
    Shift(Box<Node>, i32, Unit),
    Answered(Id),
    Age(Box<Node>),
    Between(Unit, Box<Node>, Box<Node>),
    Extreme(Extreme, Box<Node>, Box<Node>),
    If(Box<Node>, Box<Node>, Box<Node>),
    /// One row of a month grid, added up.
    Amount(Id, String),
    Rows(Aggregate, Id, Option<Box<Node>>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    AtMost,
    More,
    AtLeast,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    Add,
    Subtract,
    Multiply,
    Divide,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Days,
    Months,
    Years,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extreme {
    Smaller,
    Larger,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aggregate {
    Any,
    All,
    Count,
    Sum,
    Min,
    Max,
}
