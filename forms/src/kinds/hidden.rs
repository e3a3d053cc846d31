//! A value that is worked out and never asked. It is sent with the answers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::total::takes_no_answer;
use super::{Asks, Before, Part, Place, Problem, Typed, Value};
use crate::definition::{Form, Question};
use crate::expression::{self, Expression, Outcome, Type};

/// A value that is worked out and never asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HiddenKind {
    /// What it is.
    pub value: Expression,
    /// Whether a number is an amount of euros.
    #[serde(default)]
    pub euros: bool,
}

impl Asks for HiddenKind {
    fn name(&self) -> &'static str {
        "hidden"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        Vec::new()
    }

    fn read(&self, _: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        Ok(Value::Seen)
    }

    fn check(&self, _: &Form, question: &Question) -> Result<(), String> {
        takes_no_answer(question)
    }

    fn check_place(&self, before: &Before<'_>) -> Result<(), String> {
        expression::check(&self.value, before.names).map(|_| ()).map_err(|error| error.to_string())
    }

    fn type_of(&self, _: &Form, names: &dyn expression::Names) -> Type {
        expression::check(&self.value, names).unwrap_or(Type::Text)
    }

    fn computed(&self, place: Place<'_>) -> Option<Outcome> {
        Some(place.evaluate(&self.value))
    }
}
