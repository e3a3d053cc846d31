//! A text to read.

use std::sync::Arc;

use forms::definition::Question;
use forms::journey::Journey;
use forms::kinds::{Item, StaticKind, Typed, Value};
use forms::path::Scope;
use leptos::prelude::*;

use super::super::question::PointModel;
use super::super::{QuestionModel, Shown, View, explained, paragraphs, phrase};
use super::{Asked, Input, Looks};
use crate::i18n::{FormWords, Phrase, Words};

impl Looks for StaticKind {
    fn input(&self, asked: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(TextToRead { text: asked.text("text"), items: points_of(asked) })
    }

    fn lines(&self, _: &Value, _: &Typed, _: Asked<'_>) -> Vec<Shown> {
        Vec::new()
    }

    fn texts(&self) -> Vec<String> {
        texts_of(&self.items)
    }
}

#[derive(Debug)]
struct TextToRead {
    /// Its paragraphs.
    text: Option<Phrase>,
    items: Vec<PointModel>,
}

impl Input for TextToRead {
    fn view(&self, question: &QuestionModel, words: &Words) -> View {
        let label = phrase(&question.label, words);
        let heading = if question.is_heading {
            view! { <h1>{label}</h1> }.into_any()
        } else {
            view! { <h2>{label}</h2> }.into_any()
        };
        let text = self.text.as_ref().map(|text| paragraphs(text, words));
        view! { {heading}{text}{points(&self.items, words)} }.into_any()
    }
}

/// The points or statements that this person is shown.
pub(crate) fn shown_items(
    journey: &Journey<'_>,
    scope: &Scope,
    question: &Question,
    form: &FormWords,
) -> Vec<Phrase> {
    let shown = |item: &&Item| item.when.as_ref().is_none_or(|when| journey.holds(when, scope));
    let text = |item: &Item| form.attribute(question.id.as_str(), &format!("item-{}", item.id));
    question.kind.items().iter().filter(shown).filter_map(text).collect()
}

pub(super) fn points_of(asked: Asked<'_>) -> Vec<PointModel> {
    let texts = shown_items(asked.journey, asked.scope, asked.question, asked.form).into_iter();
    texts.map(|text| PointModel { text }).collect()
}

/// The attributes of a list's points.
pub(super) fn texts_of(items: &[Item]) -> Vec<String> {
    items.iter().map(|item| format!("item-{}", item.id)).collect()
}

/// The points of a list; nothing when there are none.
pub(super) fn points(items: &[PointModel], words: &Words) -> View {
    if items.is_empty() {
        return ().into_any();
    }
    let points = items.iter().map(|item| view! { <li>{explained(&item.text, words)}</li> });
    view! { <ul class="points">{points.collect_view()}</ul> }.into_any()
}
