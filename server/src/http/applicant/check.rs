//! `/{language}/{benefit}/check`: the answers before they are sent.

use app::pages::check_page;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};

use super::visit::Visit;
use super::{Purpose, see};
use crate::guide::PersonAt;
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::fields::{Action, Fields};
use crate::http::guide::{bar, has_helped};
use crate::http::render;

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let visit = Visit::to_read(&site, &headers, &language, &benefit).await?;
    let journey = visit.journey();
    if !journey.is_ready() {
        return Ok(see(&visit.next_address(Purpose::Fill)).into_response());
    }
    let telling = visit.telling(&journey);
    let translation = telling.translation();
    let (bar, live) =
        bar(&visit, PersonAt::Check, true).await?.map(|around| (around.bar, around.live)).unzip();
    let frame = visit.frame().translation(translation).bar(bar).live(live);
    Ok(render::page(&site, frame, check_page(telling, None)))
}

pub(super) async fn post(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let visit = Visit::to_change(&site, &headers, &language, &benefit).await?;
    let action = fields.action().ok_or(Failure::NotUnderstood)?;
    let addresses = visit.addresses();
    let journey = visit.journey();
    let page = |path: &forms::path::Path| addresses.page(Purpose::Fill, &path.to_string());
    let address = match &action {
        // Who was helped sees first who wrote what.
        Action::Continue if journey.is_ready() && has_helped(&visit).await? => {
            Some(addresses.below("together"))
        }
        Action::Continue if journey.is_ready() => {
            journey.pages().last().map(|last| page(&last.path))
        }
        Action::Continue => Some(visit.next_address(Purpose::Fill)),
        Action::Change(path) => {
            let path = path.parse().map_err(|_| Failure::NotUnderstood)?;
            journey.position(&path).map(|_| addresses.page(Purpose::Change, &path.to_string()))
        }
        action => {
            let last = journey.question_pages().last();
            let back = last.map_or_else(|| addresses.start(), |last| page(&last.path));
            let out = visit.way_out(action, "check", &back).await?;
            return out.ok_or(Failure::NotUnderstood);
        }
    };
    Ok(see(&address.ok_or(Failure::NotUnderstood)?).into_response())
}
