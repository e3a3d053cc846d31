//! An account number, with the country of its bank once it is known.

use std::sync::Arc;

use forms::kinds::{Iban as Number, Problem, ProblemKind, Typed, Value};
use leptos::prelude::*;

use super::super::{QuestionModel, Shown, View};
use super::field::{Alone, Field};
use super::{Asked, Input, Looks};
use crate::i18n::Words;

/// The kind, which has no settings.
pub(super) struct Iban;

impl Looks for Iban {
    fn input(&self, asked: Asked<'_>) -> Arc<dyn Input> {
        let path = asked.scope.path(&asked.question.id);
        let country = match asked.journey.answers().value(&path) {
            Some(Value::Iban(number)) => Some(country(number, asked)),
            _ => None,
        };
        Arc::new(Account { country })
    }

    fn lines(&self, value: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        match value {
            Value::Iban(number) => {
                vec![Shown::Number(number.grouped()), Shown::Remark(country(number, asked))]
            }
            _ => Vec::new(),
        }
    }

    fn problem(&self, problem: &Problem, asked: Asked<'_>) -> Option<String> {
        Some(asked.words.say(match problem.kind {
            ProblemKind::NotAnIban => "problem-not-an-iban",
            ProblemKind::IbanCheck => "problem-iban-check",
            _ => return None,
        }))
    }
}

/// The bank's country, so that a person notices when it is another one than they think.
fn country(number: &Number, asked: Asked<'_>) -> String {
    let code = number.country();
    let list = asked.journey.form().lists.get("countries");
    let entry = list.and_then(|list| list.entry(&code));
    let name = entry.map(|entry| entry.name(asked.words.language().tag()).1.to_owned());
    asked.words.say_with("iban-country", "country", name.unwrap_or(code.to_uppercase()))
}

#[derive(Debug)]
struct Account {
    country: Option<String>,
}

impl Input for Account {
    fn view(&self, question: &QuestionModel, words: &Words) -> View {
        let country = self.country.clone().filter(|_| question.problems.is_empty());
        view! {
            {Alone(Field::new("number").left_to_right()).view(question, words)}
            {country.map(|country| view! { <p class="hint">{country}</p> })}
        }
        .into_any()
    }
}
