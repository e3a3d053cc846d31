//! Several of many.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::option::{self, Choice};
use super::{Asks, Before, Part, Place, Problem, ProblemKind, Typed, Value, fixed};
use crate::definition::{Form, Question};
use crate::expression::{self, Outcome, Type};
use crate::id::Id;

/// Several of many.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoicesKind {
    /// The answers to choose from, in order; one with a condition only while it holds.
    pub choices: Vec<Choice>,
    /// The one that excludes all others: "none of these".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub none: Option<Id>,
}

impl ChoicesKind {
    /// The answers that are offered in a place.
    pub fn offered(&self, place: Place<'_>) -> Vec<Id> {
        option::offered(&self.choices, place)
    }
}

impl Asks for ChoicesKind {
    fn name(&self) -> &'static str {
        "choices"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&["choice"])
    }

    fn read(&self, typed: &Typed, place: Place<'_>) -> Result<Value, Vec<Problem>> {
        let offered = self.offered(place);
        several(typed, &offered, self.none.as_ref()).map(Value::Choices)
    }

    fn check(&self, _: &Form, _: &Question) -> Result<(), String> {
        option::check(&self.choices)?;
        match &self.none {
            Some(none) if !self.choices().contains(none) => {
                Err(format!("\"{none}\" is not one of the choices"))
            }
            _ => Ok(()),
        }
    }

    fn check_place(&self, before: &Before<'_>) -> Result<(), String> {
        option::check_place(&self.choices, before)
    }

    fn type_of(&self, _: &Form, _: &dyn expression::Names) -> Type {
        Type::Words(self.choices().iter().map(Id::to_string).collect())
    }

    fn outcome(&self, value: &Value) -> Outcome {
        match value {
            Value::Choices(chosen) => Outcome::Words(chosen.iter().map(Id::shared).collect()),
            _ => Outcome::Text,
        }
    }

    fn choices(&self) -> Vec<Id> {
        option::ids(&self.choices)
    }

    fn fits(&self, value: &Value, place: Place<'_>) -> bool {
        let Value::Choices(chosen) = value else { return false };
        chosen.iter().all(|choice| option::is_offered(&self.choices, choice, place))
    }
}

fn several(typed: &Typed, choices: &[Id], none: Option<&Id>) -> Result<Vec<Id>, Vec<Problem>> {
    let ticked = typed.all("choice");
    let known = |text: &String| choices.iter().any(|choice| choice.as_str() == text);
    if !ticked.iter().all(known) {
        return Err(vec![Problem::new("choice", ProblemKind::NotAChoice)]);
    }
    let chosen: Vec<Id> = choices
        .iter()
        .filter(|choice| ticked.iter().any(|t| t == choice.as_str()))
        .cloned()
        .collect();
    if chosen.len() > 1 && none.is_some_and(|none| chosen.contains(none)) {
        return Err(vec![Problem::new("choice", ProblemKind::NoneWithOthers)]);
    }
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices() -> Vec<Id> {
        vec![Id::of("wages"), Id::of("pension"), Id::of("none")]
    }

    #[test]
    fn ticked_boxes_keep_the_order_of_the_form() {
        let typed = Typed::default().with("choice", "pension").with("choice", "wages");
        assert_eq!(several(&typed, &choices(), None), Ok(vec![Id::of("wages"), Id::of("pension")]));
    }

    #[test]
    fn none_of_these_stands_alone() {
        let typed = Typed::default().with("choice", "none").with("choice", "wages");
        let problems = several(&typed, &choices(), Some(&Id::of("none"))).unwrap_err();
        assert_eq!(problems[0].kind, ProblemKind::NoneWithOthers);
    }
}
