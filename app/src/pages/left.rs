//! After "save and leave": what is kept, and how to come back.

use leptos::prelude::*;

use super::Page;
use crate::components::View;
use crate::i18n::Words;

/// The page after leaving.
pub struct LeftPage {
    /// The address that goes on.
    pub back: String,
}

impl Page for LeftPage {
    fn title(&self, words: &Words) -> String {
        words.say("left-title")
    }

    fn content(&self, words: &Words) -> View {
        view! {
            <h1>{words.say("left-title")}</h1>
            <p class="lead">{words.say("left-text")}</p>
            <p class="notice">{words.say("left-shared")}</p>
            <p><a class="secondary" href=self.back.clone()>{words.say("start-go-on")}</a></p>
        }
        .into_any()
    }
}
