//! A value that is worked out and never asked; it is only shown back.

use std::sync::Arc;

use forms::expression::Outcome;
use forms::kinds::{HiddenKind, Typed, Value, cents};
use leptos::prelude::*;

use super::super::{QuestionModel, Shown, View};
use super::{Asked, Input, Looks};
use crate::i18n::Words;

impl Looks for HiddenKind {
    fn input(&self, _: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(Nothing)
    }

    fn lines(&self, _: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        let computed = asked.journey.computed(&asked.scope.path(&asked.question.id));
        let word = |word: &str| {
            let text = asked.text(&format!("choice-{word}"));
            text.map_or_else(|| Shown::Written(word.to_owned()), Shown::Words)
        };
        match computed.unwrap_or(&Outcome::Missing) {
            Outcome::Boolean(true) => vec![Shown::Words(asked.own("choice-yes"))],
            Outcome::Boolean(false) => vec![Shown::Words(asked.own("choice-no"))],
            Outcome::Date(date) => vec![Shown::Written(asked.words.formats().day(*date))],
            Outcome::Word(chosen) => vec![word(chosen)],
            Outcome::Words(chosen) => chosen.iter().map(|chosen| word(chosen)).collect(),
            number => match cents(number) {
                Some(cents) if self.euros => vec![Shown::Number(asked.words.euros(cents))],
                Some(cents) => vec![Shown::Number(asked.words.formats().amount(cents))],
                None => vec![Shown::Remark(asked.words.say("total-open"))],
            },
        }
    }

    fn texts(&self) -> Vec<String> {
        Vec::new()
    }
}

#[derive(Debug)]
struct Nothing;

impl Input for Nothing {
    fn view(&self, _: &QuestionModel, _: &Words) -> View {
        ().into_any()
    }
}
