//! GET `/{language}/{benefit}/left`: what is kept, and how to come back.

use app::pages::LeftPage;
use axum::extract::{Path, State};
use axum::response::Response;

use super::visit::Place;
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::render::{self, Frame};

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let place = Place::of(&site, &language, &benefit)?;
    let frame = Frame::beside(place.language, format!("/{benefit}/left"));
    Ok(render::page(&site, frame, LeftPage { back: place.addresses().start() }).await)
}
