//! After "save and leave": what is kept, and how to come back.

use leptos::prelude::*;

use super::Page;
use crate::components::View;
use crate::i18n::Words;

/// The page after leaving.
pub struct LeftPage {
    /// The address that goes on.
    pub back: String,
    /// For how many minutes it stays open on this device.
    pub minutes: i64,
}

impl Page for LeftPage {
    fn title(&self, words: &Words) -> String {
        words.say("left-title")
    }

    fn content(&self, words: &Words) -> View {
        view! {
            <h1>{words.say("left-title")}</h1>
            <p class="lead">{words.say_count("left-text", self.minutes)}</p>
            <p>{words.say("left-card")}</p>
            <p class="notice">{words.say("left-shared")}</p>
            <p><a class="secondary" href=self.back.clone()>{words.say("start-go-on")}</a></p>
            <p class="more"><a href=format!("/{}/dossiers", words.language().tag())>{words.say("dossiers-title")}</a></p>
        }
        .into_any()
    }
}
