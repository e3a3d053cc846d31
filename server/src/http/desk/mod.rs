//! What a practitioner asks for at their desk, all but signing in behind a session of their own: one file a verb.

mod place;
mod ready;
mod sign_in;
mod sign_out;
mod unlock;
mod visit;

pub(super) use place::DeskPlace;
pub(super) use visit::{AtDesk, DeskVisit, Open, Sign};

use axum::Router;
use axum::response::Redirect;
use axum::routing::{get, post};

use super::Site;

/// The desk's routes. None is under a benefit, and no person's cookie opens one.
pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/{language}/desk", get(ready::get).post(ready::post))
        .route("/{language}/desk/sign-in", get(sign_in::get).post(sign_in::post))
        .route("/{language}/desk/sign-out", post(sign_out::post))
        .route("/{language}/desk/unlock", get(unlock::get).post(unlock::post))
}

/// The answer to a POST: look there (303).
pub(super) fn see(address: &str) -> Redirect {
    Redirect::to(address)
}
