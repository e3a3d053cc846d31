//! A form's text, marked where it stands in another language than the page.

use std::sync::Arc;

use leptos::prelude::*;

use super::View;
use crate::i18n::{Phrase, Word, Words};

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

/// A text in a line whose administrative words lead to what they mean.
pub fn explained(text: &Phrase, words: &Words) -> View {
    if text.mentions.is_empty() {
        return phrase(text, words);
    }
    let mut end = 0;
    let mut parts = Vec::new();
    for mention in &text.mentions {
        let before = text.text[end..mention.at.start].to_owned();
        let word = text.text[mention.at.clone()].to_owned();
        parts.push(
            view! { {before}<a class="word" href=address(&mention.word)>{word}</a> }.into_any(),
        );
        end = mention.at.end;
    }
    parts.push(text.text[end..].to_owned().into_any());
    if text.language == words.language() {
        return parts.collect_view().into_any();
    }
    let (tag, direction) = (text.language.tag(), text.language.direction().as_str());
    view! {
        <span lang=tag dir=direction>{parts.collect_view()}</span>
        " "
        <span class="untranslated">{words.say("not-translated")}</span>
    }
    .into_any()
}

fn address(word: &Word) -> String {
    format!("#word-{}", word.id)
}

/// What the words of a page mean, at its end. Nothing when there are none.
pub fn explanations(explained: &[Arc<Word>], words: &Words) -> View {
    if explained.is_empty() {
        return ().into_any();
    }
    let list = explained.iter().map(|word| {
        view! {
            <div id=format!("word-{}", word.id) tabindex="-1">
                <dt>{word.name.clone()}</dt>
                <dd>{word.meaning.clone()}</dd>
            </div>
        }
    });
    view! {
        <aside class="notice" aria-labelledby="words">
            <h2 id="words">{words.say("words-explained")}</h2>
            <dl>{list.collect_view()}</dl>
        </aside>
    }
    .into_any()
}

/// A text of several paragraphs, parted by blank lines.
pub fn paragraphs(text: &Phrase, words: &Words) -> View {
    let parts = text.paragraphs();
    parts.iter().map(|part| view! { <p>{explained(part, words)}</p> }).collect_view().into_any()
}
