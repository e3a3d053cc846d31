//! The French national number.

use std::sync::Arc;

use forms::kinds::{Problem, ProblemKind, Typed, Value};

use super::super::Shown;
use super::field::{Alone, Field};
use super::{Asked, Input, Looks};

/// The kind, which has no settings.
pub(super) struct Nir;

impl Looks for Nir {
    fn input(&self, _: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(Alone(Field::new("number").left_to_right().medium()))
    }

    fn lines(&self, value: &Value, _: &Typed, _: Asked<'_>) -> Vec<Shown> {
        match value {
            Value::Nir(nir) => vec![Shown::Number(nir.masked())],
            _ => Vec::new(),
        }
    }

    fn problem(&self, problem: &Problem, asked: Asked<'_>) -> Option<String> {
        Some(asked.words.say(match problem.kind {
            ProblemKind::NirLength => "problem-nir-length",
            ProblemKind::NirShape => "problem-nir-shape",
            ProblemKind::NirKey => "problem-nir-key",
            _ => return None,
        }))
    }
}
