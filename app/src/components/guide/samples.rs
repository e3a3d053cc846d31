//! What tests of these pages show.

use super::super::Role;
use super::{GuideBar, PageSight, Who};
use crate::guide::protocol::Level;
use crate::i18n::{Language, Portal, Words};

/// The words of every language.
pub(crate) fn every_language() -> [Words; 3] {
    let portal = Portal::embedded().unwrap();
    Language::ALL.map(|language| portal.words(language))
}

/// The text of a page without the marks that part names from what stands around them.
pub(crate) fn plain(html: &str) -> String {
    html.replace(['\u{2068}', '\u{2069}'], "")
}

pub(crate) fn marie() -> Who {
    Who {
        given: "Marie".into(),
        family: "Dupont".into(),
        role: Role::SocialWorker,
        organisation: "CCAS de Lille".into(),
        place: "Bureau 3".into(),
    }
}

pub(crate) fn bar() -> GuideBar {
    GuideBar {
        who: marie(),
        level: Level::Look,
        minutes_left: 84,
        may_extend: true,
        write_minutes_left: None,
        is_here: true,
        is_paused: false,
        follows: false,
        page: PageSight::Open,
        here: Some("rent".into()),
        is_silent: false,
        is_quiet: false,
        wrote: Vec::new(),
        points: false,
        asks: Vec::new(),
        invite: None,
        in_form: true,
        help: "/fr/c2s/help".into(),
    }
}
