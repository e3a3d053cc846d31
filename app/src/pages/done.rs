//! After "I'm done": nothing is left on the device.

use leptos::prelude::*;

use super::Page;
use crate::components::View;
use crate::i18n::Words;

/// The page after the end of a session that the person ended.
pub struct DonePage;

impl Page for DonePage {
    fn title(&self, words: &Words) -> String {
        words.say("done-title")
    }

    fn content(&self, words: &Words) -> View {
        let back = format!("/{}/return", words.language().tag());
        view! {
            <h1>{words.say("done-title")}</h1>
            <p class="lead">{words.say("done-text")}</p>
            <p>{words.say("done-return")}</p>
            <p><a class="secondary" href=back>{words.say("return-link")}</a></p>
        }
        .into_any()
    }
}
