//! The practitioner's pages.

mod ended;
mod ladder;
mod meet;
mod ready;
mod sign_in;
mod step;
mod steps;
#[cfg(test)]
mod tests;
mod unlock;

pub use ended::EndedPage;
pub use meet::{MeetPage, MeetStage};
pub use ready::{DigitsProblem, Offer, OpenGuide, ReadyPage};
pub use sign_in::{SignInPage, SignInProblem};
pub use step::{PersonSight, Place, StepContent, StepPage, step_content};
pub use steps::{PageLine, PageState, StepLine, step_lines};
pub use unlock::UnlockPage;

use leptos::prelude::*;

use crate::components::View;
use crate::i18n::Words;

/// The button that ends the session on this device.
fn sign_out(words: &Words) -> View {
    let address = format!("/{}/desk/sign-out", words.language().tag());
    view! {
        <form class="sign-out" method="post" action=address>
            <button class="secondary">{words.say("desk-sign-out")}</button>
        </form>
    }
    .into_any()
}
