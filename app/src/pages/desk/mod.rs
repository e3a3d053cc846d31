//! The practitioner's pages.

mod home;
mod sign_in;
mod unlock;

pub use home::DeskPage;
pub use sign_in::{SignInPage, SignInProblem};
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
