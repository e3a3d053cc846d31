//! GET `/{language}/{benefit}/sheet/…`: the questions of a page on a sheet to hand over.

use app::pages::sheet_page;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};

use super::visit::Visit;
use super::{Purpose, see};
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::render;

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, benefit, page)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let visit = Visit::to_read(&site, &headers, &language, &benefit).await?;
    let journey = visit.journey();
    let position = page.parse().ok().and_then(|path| journey.position(&path));
    let open = position.filter(|position| journey.may_visit(*position));
    let page = open.map(|position| &journey.pages()[position]);
    let Some(page) = page.filter(|page| page.content.may_be_handed_over()) else {
        return Ok(see(&visit.next_address(Purpose::Fill)).into_response());
    };
    let telling = visit.telling(&journey);
    let back = visit.addresses().page(Purpose::Fill, &page.path.to_string());
    let translation = telling.translation();
    let frame = visit.frame_beside(&format!("sheet/{}", page.path)).translation(translation);
    Ok(render::page(&site, frame, sheet_page(telling, page, back)))
}
