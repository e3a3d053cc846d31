//! Help side by side, inside pages: who helps, the person's bar, and what stands beside each question. The pages themselves are in
//! `pages/guide` and `pages/desk`.

mod bar;
mod guided;
mod live;
#[cfg(test)]
pub(crate) mod samples;
mod watch;
mod who;

pub use bar::{Ask, GuideBar, PageSight};
pub(crate) use bar::{Buttons, Length, level_name, sound_button, sounds};
pub(crate) use guided::to_check_mark;
pub use guided::{Guided, May, ProposalModel, WhyNot, Wrote};
pub use live::GuideLive;
pub use watch::Watch;
pub(crate) use watch::look_again;
pub use who::Who;

use leptos::prelude::*;

use super::View;
use crate::i18n::Words;

/// A button that reads a part of the page aloud, hidden until the script finds a voice of the page's language on the device itself. With
/// `stops_clock`, the address is told that somebody listens: what is asked then waits.
pub(crate) fn listen(part: &'static str, stops_clock: Option<&str>, words: &Words) -> View {
    let stops_clock = stops_clock.map(str::to_owned);
    view! {
        <button type="button" class="secondary listen" data-listen=format!("#{part}") data-clock=stops_clock hidden>
            {words.say("guide-listen")}
        </button>
    }
    .into_any()
}
