//! `/{language}/{benefit}/sections`: the sections with their states.

use app::pages::sections_page;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};

use super::visit::Visit;
use super::{Purpose, see};
use crate::guide::PersonAt;
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::fields::Fields;
use crate::http::guide::bar;
use crate::http::render;

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let visit = Visit::to_read(&site, &headers, &language, &benefit).await?;
    let journey = visit.journey();
    let telling = visit.telling(&journey);
    let addresses = visit.addresses();
    let page = sections_page(
        telling,
        |path| addresses.page(Purpose::Fill, path),
        addresses.below("check"),
        addresses.below("delete"),
    );
    let translation = telling.translation();
    let (bar, live) = bar(&visit, PersonAt::Sections, true)
        .await?
        .map(|around| (around.bar, around.live))
        .unzip();
    let frame = visit.frame().translation(translation).bar(bar).live(live);
    Ok(render::page(&site, frame, page))
}

pub(super) async fn post(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let visit = Visit::to_change(&site, &headers, &language, &benefit).await?;
    let action = fields.action().ok_or(Failure::NotUnderstood)?;
    let out = visit.way_out(&action, "sections", &visit.addresses().start()).await?;
    Ok(out.unwrap_or_else(|| see(&visit.next_address(Purpose::Fill)).into_response()))
}
