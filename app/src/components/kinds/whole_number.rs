//! A whole number.

use std::sync::Arc;

use forms::kinds::{Problem, ProblemKind, Typed, Value, WholeNumberKind};

use super::super::Shown;
use super::field::{Alone, Field};
use super::{Asked, Input, Looks};

impl Looks for WholeNumberKind {
    fn input(&self, _: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(Alone(Field::new("number").numeric().narrow()))
    }

    fn lines(&self, value: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        match value {
            Value::Whole(number) => vec![Shown::Number(asked.words.formats().whole(*number))],
            _ => Vec::new(),
        }
    }

    fn problem(&self, problem: &Problem, asked: Asked<'_>) -> Option<String> {
        let is_own = problem.kind == ProblemKind::NotANumber;
        is_own.then(|| asked.words.say("problem-not-a-number"))
    }
}
