//! Asks before an application is deleted.

use leptos::prelude::*;

use super::{Page, answers_form, go_on};
use crate::components::{View, phrase};
use crate::i18n::{Phrase, Words};

/// The question whether to delete an application.
pub struct DeletePage {
    /// The benefit's name.
    pub benefit: Phrase,
    /// The address to go back to.
    pub back: String,
}

impl Page for DeletePage {
    fn title(&self, words: &Words) -> String {
        words.say("delete-title")
    }

    fn content(&self, words: &Words) -> View {
        let form = view! {
            <h1>{words.say("delete-title")}</h1>
            <p>{phrase(&self.benefit, words)}</p>
            <p>{words.say("delete-text")}</p>
            <p>{words.say("delete-for-good")}</p>
            <div class="actions">{go_on(words.say("delete-confirm"))}</div>
            <p class="more"><a href=self.back.clone()>{words.say("delete-keep")}</a></p>
        };
        answers_form(form.into_any())
    }
}

/// What is said after it was deleted.
pub struct DeletedPage {
    /// The address of the benefit's start.
    pub start: String,
}

impl Page for DeletedPage {
    fn title(&self, words: &Words) -> String {
        words.say("deleted-title")
    }

    fn content(&self, words: &Words) -> View {
        view! {
            <h1>{words.say("deleted-title")}</h1>
            <p class="lead">{words.say("deleted-text")}</p>
            <p><a class="secondary" href=self.start.clone()>{words.say("deleted-next")}</a></p>
        }
        .into_any()
    }
}
