//! One of several.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::option::{self, Choice};
use super::{Asks, Before, Part, Place, Problem, ProblemKind, Typed, Value, fixed};
use crate::definition::{Form, Question};
use crate::expression::{self, Outcome, Type};
use crate::id::Id;

/// One of several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoiceKind {
    /// The answers to choose from, in order; one with a condition only while it holds.
    pub choices: Vec<Choice>,
}

impl ChoiceKind {
    /// The answers that are offered in a place.
    pub fn offered(&self, place: Place<'_>) -> Vec<Id> {
        option::offered(&self.choices, place)
    }
}

impl Asks for ChoiceKind {
    fn name(&self) -> &'static str {
        "choice"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&["choice"])
    }

    fn read(&self, typed: &Typed, place: Place<'_>) -> Result<Value, Vec<Problem>> {
        one(typed, &self.offered(place)).map(Value::Choice)
    }

    fn check(&self, _: &Form, _: &Question) -> Result<(), String> {
        option::check(&self.choices)
    }

    fn check_place(&self, before: &Before<'_>) -> Result<(), String> {
        option::check_place(&self.choices, before)
    }

    fn type_of(&self, _: &Form, _: &dyn expression::Names) -> Type {
        word(&self.choices())
    }

    fn outcome(&self, value: &Value) -> Outcome {
        outcome(value)
    }

    fn choices(&self) -> Vec<Id> {
        option::ids(&self.choices)
    }

    fn fits(&self, value: &Value, place: Place<'_>) -> bool {
        matches!(value, Value::Choice(chosen) if option::is_offered(&self.choices, chosen, place))
    }
}

/// The one that was chosen.
pub(super) fn one(typed: &Typed, choices: &[Id]) -> Result<Id, Vec<Problem>> {
    let chosen = choices.iter().find(|choice| choice.as_str() == typed.part("choice"));
    chosen.cloned().ok_or_else(|| vec![Problem::new("choice", ProblemKind::NotAChoice)])
}

/// The type of one of these choices.
pub(super) fn word(choices: &[Id]) -> Type {
    Type::Word(choices.iter().map(Id::to_string).collect())
}

/// A choice in expressions.
pub(super) fn outcome(value: &Value) -> Outcome {
    match value {
        Value::Choice(choice) => Outcome::Word(choice.shared()),
        _ => Outcome::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invented_choice_is_refused() {
        let typed = Typed::default().with("choice", "gold");
        let choices = [Id::of("wages"), Id::of("pension")];
        assert_eq!(one(&typed, &choices).unwrap_err()[0].kind, ProblemKind::NotAChoice);
    }
}
