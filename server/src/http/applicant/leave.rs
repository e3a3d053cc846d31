//! GET `/{language}/{benefit}/left`: what is kept, and how to come back.

use app::pages::LeftPage;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::visit::Visit;
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::render;

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let visit = Visit::to_read(&site, &headers, &language, &benefit).await?;
    let frame = visit.frame_beside("left");
    let minutes = site.idle.own.as_mins();
    let page = LeftPage { back: visit.addresses().start(), minutes };
    Ok(render::page(&site, frame, page))
}
