//! An e-mail address.

use std::sync::Arc;

use forms::kinds::{Problem, ProblemKind, Typed, Value};

use super::super::Shown;
use super::field::{Alone, Field};
use super::{Asked, Input, Looks};

/// The kind, which has no settings.
pub(super) struct Email;

impl Looks for Email {
    fn input(&self, _: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(Alone(Field::new("email").left_to_right().of_type("email").known_as("email")))
    }

    fn lines(&self, value: &Value, _: &Typed, _: Asked<'_>) -> Vec<Shown> {
        match value {
            Value::Email(email) => vec![Shown::Number(email.as_str().to_owned())],
            _ => Vec::new(),
        }
    }

    fn problem(&self, problem: &Problem, asked: Asked<'_>) -> Option<String> {
        let is_own = problem.kind == ProblemKind::NotAnEmail;
        is_own.then(|| asked.words.say("problem-not-an-email"))
    }
}
