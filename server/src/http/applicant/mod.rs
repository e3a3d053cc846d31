//! What a person who applies asks for: one file a verb.

mod answer;
mod card;
mod check;
mod come_back;
mod delete;
mod done;
mod dossiers;
mod extend;
mod home;
mod languages;
mod leave;
mod receipt;
mod remove;
mod resume;
mod save;
mod sections;
mod sheet;
mod show;
mod start;
mod visit;

pub(super) use receipt::day_and_time;
pub(super) use visit::{Place, Visit};

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::response::Redirect;
use axum::routing::{get, post};

use super::Site;
use app::i18n::Language;

/// The applicant's routes. No address carries an answer.
pub(super) fn routes(site: &Site) -> Router<Site> {
    Router::new()
        .merge(journey().route_layer(from_fn_with_state(site.clone(), resume::layer)))
        .route("/", get(languages::get))
        .route("/{language}", get(home::add_slash))
        .route("/{language}/", get(home::get))
        .route("/{language}/return", get(come_back::get).post(come_back::post))
        .route("/{language}/dossiers", get(dossiers::get))
        .route("/{language}/dossiers/words", post(dossiers::new_words))
        .route("/{language}/done", get(done::get).post(done::post))
        .route("/{language}/session/extend", post(extend::post))
        .route("/{language}/{benefit}", get(start::get).post(start::post))
        .route("/{language}/{benefit}/save/{*page}", post(save::post))
        .route("/{language}/{benefit}/sheet/{*page}", get(sheet::get))
        .route("/{language}/{benefit}/left", get(leave::get))
        .route("/{language}/{benefit}/deleted", get(delete::done))
        .route("/{language}/{benefit}/receipt", get(receipt::get))
        .route("/{language}/{benefit}/receipt/copy", get(receipt::copy))
}

/// The pages of a journey. What is posted to them after the end of the session is not lost.
fn journey() -> Router<Site> {
    Router::new()
        .route("/{language}/{benefit}/form/{*page}", get(show::form).post(answer::form))
        .route("/{language}/{benefit}/change/{*page}", get(show::change).post(answer::change))
        .route("/{language}/{benefit}/remove/{*row}", get(remove::get).post(remove::post))
        .route("/{language}/{benefit}/delete", get(delete::get).post(delete::post))
        .route("/{language}/{benefit}/sections", get(sections::get).post(sections::post))
        .route("/{language}/{benefit}/check", get(check::get).post(check::post))
}

/// Why a page is visited, which decides where it leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To fill the form, page after page.
    Fill,
    /// To change an answer, and to return to the check.
    Change,
}

impl Purpose {
    fn segment(self) -> &'static str {
        match self {
            Self::Fill => "form",
            Self::Change => "change",
        }
    }
}

/// The addresses of one benefit in one language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Addresses<'a> {
    pub(super) language: Language,
    pub(super) benefit: &'a str,
}

impl Addresses<'_> {
    pub(super) fn start(self) -> String {
        format!("/{}/{}", self.language.tag(), self.benefit)
    }

    pub(super) fn below(self, rest: &str) -> String {
        format!("/{}/{}/{rest}", self.language.tag(), self.benefit)
    }

    pub(super) fn page(self, purpose: Purpose, path: &str) -> String {
        self.below(&format!("{}/{path}", purpose.segment()))
    }
}

/// The answer to a POST: look there (303).
pub(super) fn see(address: &str) -> Redirect {
    Redirect::to(address)
}
