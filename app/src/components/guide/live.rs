//! What makes a page live.

use leptos::prelude::*;

use super::super::View;
use crate::guide::protocol::Side;
use crate::i18n::Words;
use crate::islands::{GuideIsland, GuideIslandProps, GuideWords};

/// What the island of a live page is woken with. The page's answer has to let the loader in, as for any island.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideLive {
    /// Whose page it is.
    pub side: Side,
    /// The other side, as this one calls them.
    pub name: String,
    /// The address that its own are made of: `/fr/c2s/help`, `/fr/desk/guide/…`.
    pub address: String,
    /// The number of the last message that this page knows of.
    pub seq: u64,
}

impl GuideLive {
    /// The island. It shows nothing of its own.
    pub(crate) fn view(&self, words: &Words) -> View {
        GuideIsland(GuideIslandProps {
            is_person: self.side == Side::Person,
            address: self.address.clone(),
            seq: self.seq.to_string(),
            words: GuideWords::of(words, self.side, &self.name),
        })
        .into_any()
    }
}
