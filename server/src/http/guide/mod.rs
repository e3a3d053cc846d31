//! Help side by side: the pages of the person's side, the practitioner's guide at their desk, and the live connections of both.

mod bar;
mod desk;
mod events;
mod help;
mod join;
mod live;
mod models;
mod receipt;
mod say;
mod side;
mod state;
mod together;
mod verb;

pub(super) use bar::{bar, bar_beside};
pub(super) use join::is_remembered;
pub(super) use models::{guided_of_person, has_helped, helpers};
pub(super) use state::word_of_desk;
pub(super) use verb::do_verb;

use axum::Router;
use axum::routing::{get, post};

use super::Site;

/// The routes of both sides.
pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/join/{token}", get(join::scanned))
        .route("/{language}/join", get(join::ask).post(join::find))
        .route("/{language}/join/{token}", get(join::get).post(join::post))
        .route("/{language}/{benefit}/help", get(help::get).post(help::post))
        .route("/{language}/{benefit}/help/receipt", get(receipt::get))
        .route("/{language}/{benefit}/help/state", get(state::of_person))
        .route("/{language}/{benefit}/help/live", get(live::of_person))
        .route("/{language}/{benefit}/help/events", get(events::of_person))
        .route("/{language}/{benefit}/help/say", post(say::of_person))
        .route("/{language}/{benefit}/together", get(together::get).post(together::post))
        .route("/{language}/desk/state", get(state::of_desk))
        .route("/{language}/desk/guide/{guide}", get(desk::get).post(desk::post))
        .route("/{language}/desk/guide/{guide}/state", get(state::of_practitioner))
        .route("/{language}/desk/guide/{guide}/live", get(live::of_practitioner))
        .route("/{language}/desk/guide/{guide}/events", get(events::of_practitioner))
        .route("/{language}/desk/guide/{guide}/say", post(say::of_practitioner))
}
