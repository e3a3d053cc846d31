//! `/{language}/{benefit}/delete`: asks before an application is deleted, then deletes it for good.

use app::pages::{DeletePage, DeletedPage};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use forms::path::Scope;

use super::see;
use super::visit::{Place, Visit};
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::fields::{Action, Fields};
use crate::http::render::{self, Frame};

type Where = Path<(String, String)>;

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, benefit)): Where,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let visit = Visit::to_read(&site, &headers, &language, &benefit).await?;
    let journey = visit.journey();
    let words = visit.telling(&journey).form_words(&Scope::root());
    let back = visit.addresses().below("sections");
    let page = DeletePage { benefit: words.value("benefit"), back };
    let frame = visit.frame().translation(words.translation());
    Ok(render::page(&site, frame, page))
}

pub(super) async fn post(
    State(site): State<Site>,
    Path((language, benefit)): Where,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let visit = Visit::to_change(&site, &headers, &language, &benefit).await?;
    let action = fields.action().ok_or(Failure::NotUnderstood)?;
    let addresses = visit.addresses();
    if action == Action::Continue {
        visit.delete().await?;
        return Ok(see(&addresses.below("deleted")).into_response());
    }
    let out = visit.way_out(&action, "delete", &addresses.below("sections")).await?;
    out.ok_or(Failure::NotUnderstood)
}

/// GET `/{language}/{benefit}/deleted`: what is gone.
pub(super) async fn done(
    State(site): State<Site>,
    Path((language, benefit)): Where,
) -> Result<Response, Failure> {
    let place = Place::of(&site, &language, &benefit)?;
    let page = DeletedPage { start: place.addresses().start() };
    let frame = Frame::beside(place.language, format!("/{benefit}/deleted"));
    Ok(render::page(&site, frame, page))
}
