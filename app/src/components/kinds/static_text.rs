//! A text to read.

use leptos::prelude::*;

use super::super::question::PointModel;
use super::super::{QuestionModel, View, paragraphs, phrase};
use crate::i18n::{Phrase, Words};

pub(super) fn view(
    question: &QuestionModel,
    text: Option<&Phrase>,
    items: &[PointModel],
    words: &Words,
) -> View {
    let label = phrase(&question.label, words);
    let heading = if question.is_heading {
        view! { <h1>{label}</h1> }.into_any()
    } else {
        view! { <h2>{label}</h2> }.into_any()
    };
    view! { {heading}{text.map(|text| paragraphs(text, words))}{points(items, words)} }.into_any()
}

/// The points of a list; nothing when there are none.
pub(super) fn points(items: &[PointModel], words: &Words) -> View {
    if items.is_empty() {
        return ().into_any();
    }
    let points = items.iter().map(|item| view! { <li>{phrase(&item.text, words)}</li> });
    view! { <ul class="points">{points.collect_view()}</ul> }.into_any()
}
