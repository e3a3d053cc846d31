//! Several of many.

use std::sync::Arc;

use forms::kinds::{ChoicesKind, Problem, ProblemKind, Typed, Value};

use super::super::Shown;
use super::options::{OneOf, of_form, shown};
use super::{Asked, Input, Looks};

impl Looks for ChoicesKind {
    fn input(&self, asked: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(OneOf { options: of_form(&self.offered(asked.place()), asked), several: true })
    }

    fn lines(&self, value: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        match value {
            Value::Choices(chosen) => chosen.iter().map(|choice| shown(choice, asked)).collect(),
            _ => Vec::new(),
        }
    }

    fn missing(&self) -> &'static str {
        "problem-missing-choices"
    }

    fn problem(&self, problem: &Problem, asked: Asked<'_>) -> Option<String> {
        let ProblemKind::NoneWithOthers = &problem.kind else { return None };
        let none = self.none.as_ref().and_then(|none| asked.text(&format!("choice-{none}")));
        let choice = none.map(|phrase| phrase.text).unwrap_or_default();
        Some(asked.words.say_with("problem-none-with-others", "choice", choice))
    }

    fn texts(&self) -> Vec<String> {
        let choices = self.choices.iter().map(|choice| format!("choice-{}", choice.id));
        std::iter::once("why".into()).chain(choices).collect()
    }
}
