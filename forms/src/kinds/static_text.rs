//! Something to read, with points that may depend on answers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Asks, Part, Place, Problem, Typed, Value};
use crate::definition::{Form, Question};
use crate::expression::Expression;
use crate::id::Id;

/// Something to read; no answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StaticKind {
    /// Points of a list, each shown when its condition holds.
    #[serde(default)]
    pub items: Vec<Item>,
}

/// One point of a list of texts; its text is the question's attribute `.item-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The point's name.
    pub id: Id,
    /// When it is shown; always, if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Expression>,
}

impl Asks for StaticKind {
    fn name(&self) -> &'static str {
        "static"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        Vec::new()
    }

    fn read(&self, _: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        Ok(Value::Seen)
    }

    fn check(&self, _: &Form, question: &Question) -> Result<(), String> {
        never_waits(question)
    }

    fn items(&self) -> &[Item] {
        &self.items
    }
}

/// What is read or signed is neither left out nor put off.
pub(super) fn never_waits(question: &Question) -> Result<(), String> {
    if question.may_stay_empty() || question.may_wait {
        Err("a text to read or to sign is neither optional nor may it wait".into())
    } else {
        Ok(())
    }
}
