//! A sum that the server works out, shown so that a person can follow it.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Asks, Before, Part, Period, Place, Problem, Typed, Value};
use crate::definition::{Form, Question};
use crate::expression::{self, Expression, Outcome, Type};
use crate::id::Id;

/// A sum that is worked out; no answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TotalKind {
    /// What the sum is for.
    pub period: Period,
    /// What is added up, one line each.
    pub terms: Vec<Term>,
}

/// One line of a sum; its text is the question's attribute `.term-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The line's name.
    pub id: Id,
    /// The amount, in euros.
    pub value: Expression,
}

impl TotalKind {
    /// The amounts of the lines; none for one that is not known yet, or does not apply.
    pub fn lines(&self, place: Place<'_>) -> Vec<(&Term, Outcome)> {
        let line = |term| -> (&Term, Outcome) { (term, place.evaluate(&term.value)) };
        self.terms.iter().map(line).collect()
    }
}

impl Asks for TotalKind {
    fn name(&self) -> &'static str {
        "total"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        Vec::new()
    }

    fn read(&self, _: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        Ok(Value::Seen)
    }

    fn check(&self, _: &Form, question: &Question) -> Result<(), String> {
        if self.terms.is_empty() {
            return Err("a total needs at least one term".into());
        }
        takes_no_answer(question)
    }

    fn check_place(&self, before: &Before<'_>) -> Result<(), String> {
        self.terms.iter().try_for_each(|term| match expression::check(&term.value, before.names) {
            Ok(Type::Number) => Ok(()),
            Ok(_) => Err(format!("the term \"{}\" is no number", term.id)),
            Err(error) => Err(format!("the term \"{}\": {error}", term.id)),
        })
    }

    fn type_of(&self, _: &Form, _: &dyn expression::Names) -> Type {
        Type::Number
    }

    /// What does not apply adds nothing; what is missing leaves the sum open.
    fn computed(&self, place: Place<'_>) -> Option<Outcome> {
        let mut sum = Some(Decimal::ZERO);
        for (_, amount) in self.lines(place) {
            sum = match amount {
                Outcome::Number(amount) => sum.and_then(|sum| sum.checked_add(amount)),
                Outcome::NotApplicable => sum,
                _ => None,
            };
        }
        Some(sum.map_or(Outcome::Missing, Outcome::Number))
    }
}

/// A sum of money in cents, rounded half to even; none while it is not known.
pub fn cents(outcome: &Outcome) -> Option<i64> {
    match outcome {
        Outcome::Number(euros) => {
            euros.checked_mul(Decimal::ONE_HUNDRED).and_then(|cents| cents.round().to_i64())
        }
        _ => None,
    }
}

/// What is worked out is neither left out, nor put off, nor copied, nor judged.
pub(super) fn takes_no_answer(question: &Question) -> Result<(), String> {
    let is_judged = !question.rules.is_empty() || question.prefill.is_some();
    if question.may_stay_empty() || question.may_wait || is_judged {
        Err("what is worked out is neither optional, nor may it wait, nor has it rules or a \"prefill\"".into())
    } else {
        Ok(())
    }
}
