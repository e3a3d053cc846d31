//! A form's text, marked where it stands in another language than the page.

use leptos::prelude::*;

use super::View;
use crate::i18n::{Phrase, Words};

/// A text in a line.
pub fn phrase(phrase: &Phrase, words: &Words) -> View {
    let text = phrase.text.clone();
    if phrase.language == words.language() {
        return text.into_any();
    }
    let (tag, direction) = (phrase.language.tag(), phrase.language.direction().as_str());
    view! {
        <span lang=tag dir=direction>{text}</span>
        " "
        <span class="untranslated">{words.say("not-translated")}</span>
    }
    .into_any()
}

/// A text of several paragraphs, parted by blank lines.
pub fn paragraphs(text: &Phrase, words: &Words) -> View {
    let parts = text.text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let part = Phrase { text: part.to_owned(), language: text.language };
            view! { <p>{phrase(&part, words)}</p> }
        })
        .collect_view()
        .into_any()
}
