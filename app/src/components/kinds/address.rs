//! A postal address, or "no fixed address".

use forms::kinds::Situation;
use leptos::prelude::*;

use super::super::question::OptionModel;
use super::super::{QuestionModel, View};
use super::choice;
use super::field::{Field, labelled};
use crate::i18n::{Phrase, Words};

pub(super) fn view(question: &QuestionModel, words: &Words) -> View {
    let say = |id: &str| Phrase { text: words.say(id), language: words.language() };
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
                {choice::inputs(&situation, &options, question.typed.all("situation"), "radio", words)}
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
