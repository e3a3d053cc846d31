//! GET `/`: which language do you read?

use app::components::LanguageSwitch;
use app::pages::LanguagesPage;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;

use crate::http::Site;
use crate::http::failure::preferred;
use crate::http::render::{self, Frame};

pub(super) async fn get(State(site): State<Site>, headers: HeaderMap) -> Response {
    let languages = preferred(&headers);
    let frame = Frame { switch: LanguageSwitch::None, ..Frame::beside(languages[0], "/") };
    render::page(&site, frame, LanguagesPage { languages }).await
}
