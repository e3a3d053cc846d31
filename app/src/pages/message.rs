//! A page that says one thing: not found, too large, something failed.

use leptos::prelude::*;

use super::Page;
use crate::components::View;
use crate::i18n::Words;

/// One message, with what to do next.
pub struct MessagePage {
    /// The message's Fluent id; its attribute `.text` says how to mend it.
    pub message: &'static str,
    /// The address to go on to.
    pub next: String,
}

impl Page for MessagePage {
    fn title(&self, words: &Words) -> String {
        words.say(self.message)
    }

    fn content(&self, words: &Words) -> View {
        view! {
            <h1>{words.say(self.message)}</h1>
            <p class="lead">{words.say(&format!("{}.text", self.message))}</p>
            <p><a class="secondary" href=self.next.clone()>{words.say("message-next")}</a></p>
        }
        .into_any()
    }
}
