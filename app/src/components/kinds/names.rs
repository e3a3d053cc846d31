//! A person's names.

use leptos::prelude::*;

use super::super::{QuestionModel, View};
use super::field::{Field, labelled};
use crate::i18n::Words;

pub(super) fn view(question: &QuestionModel, words: &Words) -> View {
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
