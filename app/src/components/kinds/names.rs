//! A person's names.

use std::sync::Arc;

use forms::kinds::{Problem, ProblemKind, Typed, Value};
use leptos::prelude::*;

use super::super::{QuestionModel, Shown, View};
use super::field::{Field, labelled};
use super::{Asked, Input, Looks};
use crate::i18n::Words;

/// The kind, which has no settings.
#[derive(Debug)]
pub(super) struct Names;

impl Looks for Names {
    fn input(&self, _: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(Self)
    }

    fn lines(&self, value: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        let Value::Names(names) = value else { return Vec::new() };
        let civil = format!("{} {}", names.given, names.birth);
        let mut lines = vec![Shown::Written(civil.trim().to_owned())];
        if !names.used.is_empty() {
            let used = asked.words.say_with("names-used-shown", "name", &names.used);
            lines.push(Shown::Remark(used));
        }
        lines
    }

    fn problem(&self, problem: &Problem, asked: Asked<'_>) -> Option<String> {
        let is_own = problem.kind == ProblemKind::NameNeeded;
        is_own.then(|| asked.words.say("problem-name-needed"))
    }
}

impl Input for Names {
    fn view(&self, question: &QuestionModel, words: &Words) -> View {
        let part = |field: Field, id: &str, note: Option<String>| {
            labelled(question, &field, words.say(id), note, words)
        };
        let unless_needed = Some(words.say("optional"));
        view! {
            <fieldset>
                {question.legend(words)}
                {question.hints(words)}
                {part(Field::new("given").known_as("given-name"), "names-given", None)}
                {part(Field::new("birth").known_as("family-name"), "names-birth", None)}
                {part(Field::new("used"), "names-used", unless_needed)}
            </fieldset>
        }
        .into_any()
    }

    fn part_label(&self, part: &str, words: &Words) -> Option<String> {
        Some(words.say(match part {
            "given" => "names-given",
            "birth" => "names-birth",
            "used" => "names-used",
            _ => return None,
        }))
    }
}
