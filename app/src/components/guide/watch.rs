//! A page that waits for the other side.

use leptos::prelude::*;

use super::super::View;
use crate::i18n::Words;

/// Where `script/guide.js` asks whether the page would be another one by now. Without a script a line says how to look again: a page that
/// loads itself anew takes away what somebody reads, or types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watch {
    /// The address that answers with a short word.
    pub address: String,
    /// The word that this page was made of.
    pub state: String,
}

/// How to look again, where there is no script.
pub(crate) fn look_again(words: &Words) -> View {
    view! {
        <noscript>
            <p class="look-again">{words.say("guide-look-again.text")}" "<a href="">{words.say("guide-look-again")}</a></p>
        </noscript>
    }
    .into_any()
}
