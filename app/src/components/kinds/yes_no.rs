//! Yes, no, or "I don't know".

use std::sync::Arc;

use forms::kinds::{Kind, Typed, Value, YesNoKind};

use super::super::Shown;
use super::super::question::OptionModel;
use super::options::OneOf;
use super::{Asked, Input, Looks};

impl Looks for YesNoKind {
    fn input(&self, asked: Asked<'_>) -> Arc<dyn Input> {
        let choices = Kind::YesNo(self.clone()).choices();
        let option = |choice: &forms::id::Id| OptionModel {
            value: choice.to_string(),
            label: asked.own(&format!("choice-{choice}")),
            hint: None,
        };
        Arc::new(OneOf { options: choices.iter().map(option).collect(), several: false })
    }

    fn lines(&self, value: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        match value {
            Value::Choice(chosen) => vec![Shown::Words(asked.own(&format!("choice-{chosen}")))],
            _ => Vec::new(),
        }
    }

    fn missing(&self) -> &'static str {
        "problem-missing-choice"
    }
}
