//! A phone number. A rewritten one confuses people: it is shown as it was typed.

use std::sync::Arc;

use forms::kinds::{Problem, ProblemKind, Typed, Value};

use super::super::Shown;
use super::field::{Alone, Field};
use super::{Asked, Input, Looks};

/// The kind, which has no settings.
pub(super) struct Phone;

impl Looks for Phone {
    fn input(&self, _: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(Alone(
            Field::new("number").left_to_right().medium().of_type("tel").known_as("tel"),
        ))
    }

    fn lines(&self, value: &Value, typed: &Typed, _: Asked<'_>) -> Vec<Shown> {
        match value {
            Value::Phone(_) => vec![Shown::Number(typed.trimmed("number").to_owned())],
            _ => Vec::new(),
        }
    }

    fn problem(&self, problem: &Problem, asked: Asked<'_>) -> Option<String> {
        let is_own = problem.kind == ProblemKind::NotAPhone;
        is_own.then(|| asked.words.say("problem-not-a-phone"))
    }
}
