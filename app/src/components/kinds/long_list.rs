//! One of many: a field for a word of it, then buttons where the word fits several.

use std::sync::Arc;

use forms::kinds::{Entry, Found, List, LongListKind, Problem, ProblemKind, Typed, Value};
use leptos::prelude::*;

use super::super::question::OptionModel;
use super::super::{QuestionModel, Shown, View};
use super::field::Field;
use super::options::inputs;
use super::{Asked, Input, Looks};
use crate::i18n::{Language, Phrase, Words};

impl Looks for LongListKind {
    fn input(&self, asked: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(Search { list: self.list(asked.journey.form()).cloned() })
    }

    fn lines(&self, value: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        let Value::Choice(id) = value else { return Vec::new() };
        let list = self.list(asked.journey.form());
        match list.and_then(|list| list.entry(id.as_str())) {
            Some(entry) => vec![Shown::Words(name(entry, asked.words.language()))],
            None => vec![Shown::Written(id.to_string())],
        }
    }

    fn problem(&self, problem: &Problem, asked: Asked<'_>) -> Option<String> {
        Some(asked.words.say(match problem.kind {
            ProblemKind::SeveralFound => "problem-several-found",
            ProblemKind::NothingFound => "problem-nothing-found",
            _ => return None,
        }))
    }
}

/// An entry's name in the page's language, or in the one it has.
fn name(entry: &Entry, language: Language) -> Phrase {
    let (tag, text) = entry.name(language.tag());
    Phrase::plain(text.to_owned(), Language::from_tag(tag).unwrap_or(language))
}

#[derive(Debug)]
struct Search {
    list: Option<Arc<List>>,
}

impl Search {
    /// The entries that the typed word fits, when it fits several.
    fn offered(&self, question: &QuestionModel) -> Vec<&Entry> {
        match self.list.as_ref().map(|list| list.find(question.typed.part("text"))) {
            Some(Found::Several(entries)) => entries,
            _ => Vec::new(),
        }
    }
}

impl Input for Search {
    fn view(&self, question: &QuestionModel, words: &Words) -> View {
        let offered = self.offered(question);
        let options: Vec<_> = offered
            .iter()
            .map(|entry| OptionModel {
                value: entry.id.to_string(),
                label: name(entry, words.language()),
                hint: None,
            })
            .collect();
        let chosen = question.typed.all("choice");
        let which = (!options.is_empty()).then(|| {
            view! {
                <fieldset class="part" aria-describedby=question.described_by("choice")>
                    <legend>{words.say("search-which")}</legend>
                    {question.problem("choice", words)}
                    {inputs(&question.field("choice"), &options, chosen, "radio", words)}
                </fieldset>
            }
        });
        view! {
            <div class="part">
                {question.field_label("text", words)}
                {question.hints(words)}
                <p class="hint">{words.say("search-hint")}</p>
                {question.problem("text", words)}
                {Field::new("text").input(question)}
            </div>
            {which}
        }
        .into_any()
    }

    fn chosen(&self, part: &str, text: &str, words: &Words) -> Option<Phrase> {
        let list = self.list.as_ref().filter(|_| part == "choice");
        let entry = list.and_then(|list| list.entry(text));
        entry.map(|entry| name(entry, words.language()))
    }

    fn field_to_mend(&self, question: &QuestionModel, part: &str) -> String {
        let field = question.field(part);
        match self.offered(question).first() {
            Some(first) if part == "choice" => format!("{field}.{}", first.id),
            _ => field,
        }
    }
}
