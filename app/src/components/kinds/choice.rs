//! One of several.

use std::sync::Arc;

use forms::kinds::{ChoiceKind, Typed, Value};

use super::super::Shown;
use super::options::{OneOf, of_form, shown};
use super::{Asked, Input, Looks};

impl Looks for ChoiceKind {
    fn input(&self, asked: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(OneOf { options: of_form(&self.offered(asked.place()), asked), several: false })
    }

    fn lines(&self, value: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        match value {
            Value::Choice(chosen) => vec![shown(chosen, asked)],
            _ => Vec::new(),
        }
    }

    fn missing(&self) -> &'static str {
        "problem-missing-choice"
    }

    fn texts(&self) -> Vec<String> {
        let choices = self.choices.iter().map(|choice| format!("choice-{}", choice.id));
        std::iter::once("why".into()).chain(choices).collect()
    }
}
