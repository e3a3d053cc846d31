//! A page that says one thing: not found, too large, something failed.

use leptos::prelude::*;

use super::Page;
use crate::components::{RepeatedFields, View};
use crate::i18n::Words;

/// One message, with what to do next.
pub struct MessagePage {
    /// The message's Fluent id; its attribute `.text` says how to mend it.
    pub message: &'static str,
    /// What the person can do here.
    pub way_on: WayOn,
}

/// How it goes on from a message.
pub enum WayOn {
    /// To another address.
    To(String),
    /// By asking for the same page again.
    Again,
    /// By posting the same fields again.
    Repeat(RepeatedFields),
}

impl Page for MessagePage {
    fn title(&self, words: &Words) -> String {
        words.say(self.message)
    }

    fn content(&self, words: &Words) -> View {
        let way_on = match &self.way_on {
            WayOn::To(address) => link(address.clone(), words.say("message-next")),
            // An empty reference is the page's own address.
            WayOn::Again => link(String::new(), words.say("try-again")),
            WayOn::Repeat(fields) => fields.form(
                view! { <p><button class="primary">{words.say("try-again")}</button></p> }
                    .into_any(),
            ),
        };
        view! {
            <h1>{words.say(self.message)}</h1>
            <p class="lead">{words.say(&format!("{}.text", self.message))}</p>
            {way_on}
        }
        .into_any()
    }
}

fn link(address: String, label: String) -> View {
    view! { <p><a class="secondary" href=address>{label}</a></p> }.into_any()
}
