//! Who helps, as the person reads it.

use leptos::prelude::*;

use super::super::{Role, View};
use crate::i18n::Words;

/// Who helps. Names come from the server's accounts, never from a browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// The given name.
    pub given: String,
    /// The family name.
    pub family: String,
    /// What they do.
    pub role: Role,
    /// Whom they work for.
    pub organisation: String,
    /// Where that is: "desk 3".
    pub place: String,
}

impl Who {
    /// Given name and family name.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.given, self.family).trim().to_owned()
    }

    /// What they do, for whom and where, in a line each.
    pub(crate) fn view(&self, words: &Words) -> View {
        view! {
            <div class="who">
                <p class="name"><strong><bdi>{self.name()}</bdi></strong></p>
                <p>{self.role.say(words)}</p>
                <p><bdi>{self.organisation.clone()}</bdi></p>
                <p><bdi>{self.place.clone()}</bdi></p>
            </div>
        }
        .into_any()
    }
}
