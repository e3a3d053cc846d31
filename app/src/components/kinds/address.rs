//! A postal address, or "no fixed address".

use std::sync::Arc;

use forms::kinds::{Problem, ProblemKind, Situation, Typed, Value};
use leptos::prelude::*;

use super::super::question::OptionModel;
use super::super::{QuestionModel, Shown, View};
use super::field::{Field, labelled};
use super::options::inputs;
use super::{Asked, Input, Looks};
use crate::i18n::{Phrase, Words};

/// The kind, which has no settings.
#[derive(Debug)]
pub(super) struct Address;

impl Looks for Address {
    fn input(&self, _: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(Self)
    }

    fn lines(&self, value: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        let Value::Address(address) = value else { return Vec::new() };
        let mut lines = Vec::new();
        if address.situation != Situation::Home {
            let situation = format!("address-{}", address.situation.as_str());
            lines.push(Shown::Remark(asked.words.say(&situation)));
        }
        let town = format!("{} {}", address.postcode, address.town);
        for line in [&address.at, &address.street, &address.more, &town] {
            if !line.trim().is_empty() {
                lines.push(Shown::Written(line.trim().to_owned()));
            }
        }
        lines
    }

    fn missing(&self) -> &'static str {
        "problem-missing-choice"
    }

    fn problem(&self, problem: &Problem, asked: Asked<'_>) -> Option<String> {
        Some(asked.words.say(match problem.kind {
            ProblemKind::StreetNeeded => "problem-street-needed",
            ProblemKind::TownNeeded => "problem-town-needed",
            ProblemKind::AtNeeded => "problem-at-needed",
            _ => return None,
        }))
    }
}

impl Input for Address {
    fn view(&self, question: &QuestionModel, words: &Words) -> View {
        let say = |id: &str| Phrase::plain(words.say(id), words.language());
        let options = Situation::ALL.map(|situation| {
            let id = format!("address-{}", situation.as_str());
            OptionModel { value: situation.as_str().into(), label: say(&id), hint: None }
        });
        let part = |field: Field, id: &str, note: Option<&str>| {
            labelled(question, &field, words.say(id), note.map(|id| words.say(id)), words)
        };
        let situation = question.field("situation");
        view! {
            <fieldset>
                {question.legend(words)}
                {question.hints(words)}
                <fieldset class="part" aria-describedby=question.described_by("situation")>
                    <legend>{words.say("address-situation")}</legend>
                    {question.problem("situation", words)}
                    {inputs(&situation, &options, question.typed.all("situation"), "radio", words)}
                </fieldset>
                <p class="hint">{words.say("address-none-note")}</p>
                {part(Field::new("at"), "address-at", Some("address-at-note"))}
                {part(Field::new("street").known_as("address-line1"), "address-street", None)}
                {part(Field::new("more").known_as("address-line2"), "address-more", Some("optional"))}
                {part(Field::new("postcode").numeric().narrow().known_as("postal-code"), "address-postcode", None)}
                {part(Field::new("town").known_as("address-level2"), "address-town", None)}
            </fieldset>
        }
        .into_any()
    }

    fn part_label(&self, part: &str, words: &Words) -> Option<String> {
        let is_part = ["situation", "at", "street", "more", "postcode", "town"].contains(&part);
        is_part.then(|| words.say(&format!("address-{part}")))
    }

    fn chosen(&self, part: &str, text: &str, words: &Words) -> Option<Phrase> {
        let is_situation = part == "situation"
            && Situation::ALL.iter().any(|situation| situation.as_str() == text);
        let say = || Phrase::plain(words.say(&format!("address-{text}")), words.language());
        is_situation.then(say)
    }

    fn field_to_mend(&self, question: &QuestionModel, part: &str) -> String {
        let field = question.field(part);
        if part == "situation" { format!("{field}.{}", Situation::Home.as_str()) } else { field }
    }
}
