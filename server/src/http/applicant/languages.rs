//! GET `/`: which language do you read?

use app::pages::LanguagesPage;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;

use crate::http::Site;
use crate::http::failure::preferred;
use crate::http::render::{self, Frame};

pub(super) async fn get(State(site): State<Site>, headers: HeaderMap) -> Response {
    let languages = preferred(headers.get(header::ACCEPT_LANGUAGE));
    render::page(&site, Frame::alone(languages[0]), LanguagesPage { languages })
}
