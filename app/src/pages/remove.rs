//! Asks before a row of a list is removed.

use leptos::prelude::*;

use super::{Page, answers_form, go_on};
use crate::components::View;
use crate::i18n::Words;

/// The question whether to remove a row.
pub struct RemovePage {
    /// The row's name.
    pub name: Option<String>,
    /// The address to go back to.
    pub back: String,
}

impl Page for RemovePage {
    fn title(&self, words: &Words) -> String {
        match &self.name {
            Some(name) => words.say_with("remove-title", "name", name),
            None => words.say("remove-title-unnamed"),
        }
    }

    fn content(&self, words: &Words) -> View {
        let form = view! {
            <h1>{self.title(words)}</h1>
            <p>{words.say("remove-text")}</p>
            <div class="actions">{go_on(words.say("remove-confirm"))}</div>
            <p class="more"><a href=self.back.clone()>{words.say("remove-keep")}</a></p>
        };
        answers_form(form.into_any())
    }
}
