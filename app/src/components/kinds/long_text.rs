//! Several lines of text.

use std::sync::Arc;

use forms::kinds::{LONG_TEXT_MOST, Typed, Value};
use leptos::prelude::*;

use super::super::{QuestionModel, Shown, View};
use super::{Asked, Input, Looks, written};
use crate::i18n::Words;

/// The kind, which has no settings.
#[derive(Debug)]
pub(super) struct LongText;

impl Looks for LongText {
    fn input(&self, _: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(Self)
    }

    fn lines(&self, value: &Value, _: &Typed, _: Asked<'_>) -> Vec<Shown> {
        match value {
            Value::Text(text) => written(text.split('\n')),
            _ => Vec::new(),
        }
    }
}

impl Input for LongText {
    fn view(&self, question: &QuestionModel, words: &Words) -> View {
        let name = question.field("text");
        // A line end right after the tag is not part of the text (HTML, "pre-textarea-newline").
        let text = format!("\n{}", escaped(question.typed.part("text")));
        let most = i64::try_from(LONG_TEXT_MOST).unwrap_or(i64::MAX);
        let most = words.say_with("long-text-most", "most", words.formats().whole(most));
        view! {
            {question.field_label("text", words)}
            {question.hints(words)}
            <p class="hint">{most}</p>
            {question.problem("text", words)}
            <textarea
                id=name.clone()
                name=name
                rows="8"
                dir="auto"
                autocomplete="off"
                aria-describedby=question.described_by("text")
                aria-invalid=question.invalid(Some("text"))
            >{text}</textarea>
        }
        .into_any()
    }
}

/// Leptos writes the content of a `textarea` as it is: what a person typed is made text here.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
