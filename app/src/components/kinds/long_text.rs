//! Several lines of text.

use forms::kinds::LONG_TEXT_MOST;
use leptos::prelude::*;

use super::super::{QuestionModel, View};
use crate::i18n::Words;

pub(super) fn view(question: &QuestionModel, words: &Words) -> View {
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

/// Leptos writes the content of a `textarea` as it is: what a person typed is made text here.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
