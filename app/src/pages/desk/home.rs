//! The practitioner's first page: who they are.

use leptos::prelude::*;

use super::super::Page;
use super::sign_out;
use crate::components::{Role, View};
use crate::i18n::Words;

/// The practitioner's first page.
pub struct DeskPage {
    /// Given name and family name.
    pub name: String,
    /// What they do.
    pub role: Role,
    /// Whom they work for.
    pub organisation: String,
    /// Where that is.
    pub place: String,
}

impl Page for DeskPage {
    fn title(&self, words: &Words) -> String {
        words.say("desk-home")
    }

    fn content(&self, words: &Words) -> View {
        view! {
            <h1>{words.say("desk-home")}</h1>
            <p class="lead"><bdi>{self.name.clone()}</bdi></p>
            <p>{self.role.say(words)}</p>
            <p><bdi>{self.organisation.clone()}</bdi></p>
            <p><bdi>{self.place.clone()}</bdi></p>
            <p>{words.say("desk-home.text")}</p>
            {sign_out(words)}
        }
        .into_any()
    }
}
