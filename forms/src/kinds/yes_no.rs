//! Yes, no, or "I don't know".

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Asks, Part, Place, Problem, Typed, Value, choice, fixed};
use crate::definition::Form;
use crate::expression::{self, Outcome, Type};
use crate::id::Id;

/// Yes or no.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct YesNoKind {
    /// Whether "I don't know" is one of the answers.
    #[serde(default)]
    pub dont_know: bool,
}

impl Asks for YesNoKind {
    fn name(&self) -> &'static str {
        "yes_no"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&["choice"])
    }

    fn read(&self, typed: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        choice::one(typed, &self.choices()).map(Value::Choice)
    }

    fn type_of(&self, _: &Form, _: &dyn expression::Names) -> Type {
        choice::word(&self.choices())
    }

    fn outcome(&self, value: &Value) -> Outcome {
        choice::outcome(value)
    }

    fn choices(&self) -> Vec<Id> {
        let mut choices = vec![Id::of("yes"), Id::of("no")];
        if self.dont_know {
            choices.push(Id::of("dont-know"));
        }
        choices
    }
}
