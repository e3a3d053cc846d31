//! GET `/{language}/{benefit}/left`: what is kept, and how to come back.

use app::pages::LeftPage;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::visit::Visit;
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::render::{self, Frame};

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let visit = Visit::to_read(&site, &headers, &language, &benefit).await?;
    let frame = Frame::beside(visit.place.language, format!("/{benefit}/left"));
    Ok(render::page(&site, frame, LeftPage { back: visit.addresses().start() }).await)
}
