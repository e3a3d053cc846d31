//! Help side by side, live: what one side does is seen by the other at once. On the pages of both sides; each works without it, by plain
//! pages and posts.
//!
//! It finds the page's own fields and marks: `data-question`, `data-version`, `data-guide-bar`, `data-step` and those inside them. It
//! never overwrites what somebody is typing, and never moves focus or scroll by itself.

use leptos::prelude::*;

mod words;

pub use words::GuideWords;

#[cfg(any(test, feature = "browser"))]
mod button;
#[cfg(any(test, feature = "browser"))]
mod connection;
#[cfg(any(test, feature = "browser"))]
mod ledger;
#[cfg(any(test, feature = "browser"))]
mod message;

#[cfg(feature = "browser")]
mod browser;

/// The live part of a page, on one side of a guide session. It shows nothing of its own. Truths and texts are read by less code than
/// names and numbers are.
#[island]
pub fn GuideIsland(
    /// Whether it is the person's page.
    is_person: bool,
    /// What its addresses are made of: `/live`, `/events`, `/say` come behind it.
    address: String,
    /// The number of the last message that the page knows of.
    seq: String,
    /// What is said.
    words: GuideWords,
) -> impl IntoView {
    #[cfg(feature = "browser")]
    browser::start(is_person, address, &seq, words);
    #[cfg(not(feature = "browser"))]
    let _ = (is_person, address, seq, words);
}
