//! Help side by side, live: what one side does is seen by the other at once. On the pages of both sides; each works without it, by plain
//! pages and posts.
//!
//! It finds the page's own fields and marks: `data-question`, `data-version`, `data-guide-bar`, `data-step` and those inside them. It
//! never overwrites what somebody is typing, and never moves focus or scroll by itself.

use leptos::prelude::*;

use crate::guide::protocol::Side;

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

/// The live part of a page, on one side of a guide session. It shows nothing of its own.
#[island]
pub fn GuideIsland(
    /// Whose page this is.
    side: Side,
    /// What its addresses are made of: `/live`, `/events`, `/say` come behind it.
    address: String,
    /// The last message that the page knows of.
    seq: u64,
    /// What is said.
    words: GuideWords,
) -> impl IntoView {
    #[cfg(feature = "browser")]
    browser::start(side, address, seq, words);
    #[cfg(not(feature = "browser"))]
    let _ = (side, address, seq, words);
}
