//! Statements to agree with, and a typed name as signature.
//!
//! A declaration never falls back silently: where its words are not in the page's language, the
//! page says so and asks to have it read.

use leptos::prelude::*;

use super::super::question::PointModel;
use super::super::{QuestionModel, View, paragraphs};
use super::field::{Field, labelled};
use super::static_text::points;
use crate::i18n::{Phrase, Words};

pub(super) fn view(
    question: &QuestionModel,
    text: Option<&Phrase>,
    items: &[PointModel],
    words: &Words,
) -> View {
    let foreign = items.iter().any(|item| item.text.language != words.language());
    let agree = question.field("agree");
    view! {
        <fieldset>
            {question.legend(words)}
            {foreign.then(|| view! { <p class="notice">{words.say("declaration-not-translated")}</p> })}
            {text.map(|text| paragraphs(text, words))}
            {points(items, words)}
            {question.problem("agree", words)}
            <div class="option">
                <input
                    id=agree.clone()
                    name=agree.clone()
                    type="checkbox"
                    value="yes"
                    checked=question.typed.part("agree") == "yes"
                    aria-describedby=question.described_by("agree")
                    aria-invalid=question.invalid(Some("agree"))
                />
                <label for=agree>{words.say("declaration-agree")}</label>
            </div>
            <p class="hint">{words.say("declaration-name.hint")}</p>
            {labelled(question, &Field::new("name").known_as("name"), words.say("declaration-name"), None, words)}
        </fieldset>
    }
    .into_any()
}
