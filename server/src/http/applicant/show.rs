//! GET `/{language}/{benefit}/form/…` and `…/change/…`: one page of the journey.

use app::pages::{advice_page, list_page, practitioner_page, question_page};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use forms::fill::Filled;
use forms::journey::{Journey, PageContent, PageVisit};

use super::visit::Visit;
use super::{Purpose, see};
use crate::guide::PersonAt;
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::guide::{bar, guided_of_person, helpers};
use crate::http::render;

type Where = Path<(String, String, String)>;

pub(super) async fn form(
    site: State<Site>,
    place: Where,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    get(site, place, headers, Purpose::Fill).await
}

pub(super) async fn change(
    site: State<Site>,
    place: Where,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    get(site, place, headers, Purpose::Change).await
}

async fn get(
    State(site): State<Site>,
    Path((language, benefit, page)): Where,
    headers: HeaderMap,
    purpose: Purpose,
) -> Result<Response, Failure> {
    let visit = Visit::to_read(&site, &headers, &language, &benefit).await?;
    let journey = visit.journey();
    let position = page.parse().ok().and_then(|path| journey.position(&path));
    let is_declaration =
        position.is_some_and(|position| journey.pages()[position].section.is_none());
    if is_declaration && !visit.dossier.written_by_others().is_empty() {
        return Ok(see(&visit.addresses().below("together")).into_response());
    }
    match position.filter(|position| journey.may_visit(*position)) {
        Some(position) => {
            page_of(&visit, &journey, &journey.pages()[position], Posted::Nothing).await
        }
        None => Ok(see(&visit.next_address(purpose)).into_response()),
    }
}

/// What was just posted to a page that is shown again.
pub(super) enum Posted<'a> {
    /// Nothing: the page is shown as it is.
    Nothing,
    /// Answers of which some are to be mended.
    Answers(&'a [Filled]),
    /// A list, without saying whether there is another row.
    ListUndecided,
}

/// The page of a visit; 422 when something is to be mended.
pub(super) async fn page_of(
    visit: &Visit<'_>,
    journey: &Journey<'_>,
    page: &PageVisit<'_>,
    posted: Posted<'_>,
) -> Result<Response, Failure> {
    let telling = visit.telling(journey);
    let translation = telling.translation();
    let status = match posted {
        Posted::Nothing => StatusCode::OK,
        Posted::Answers(_) | Posted::ListUndecided => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let at = PersonAt::Page(page.path.clone());
    let around = bar(visit, at, true).await?;
    let standing = around.as_ref().map(|around| around.standing.clone());
    let (bar, live) = around.map(|around| (around.bar, around.live)).unzip();
    let frame = visit.frame().status(status).translation(translation).bar(bar).live(live);
    Ok(match &page.content {
        PageContent::List(list) => {
            let undecided = matches!(posted, Posted::ListUndecided);
            render::page(visit.site, frame, list_page(telling, page, list, undecided))
        }
        PageContent::Advice { advice, reasons } => {
            render::page(visit.site, frame, advice_page(telling, page, advice, reasons))
        }
        content if content.is_for_practitioner() => {
            render::page(visit.site, frame, practitioner_page(telling, page))
        }
        PageContent::Questions { .. } => {
            let filled = if let Posted::Answers(filled) = posted { filled } else { &[] };
            let helpers = helpers(visit).await?;
            let guided = guided_of_person(visit, page, standing.as_ref(), &helpers);
            // Who wrote is marked by words that only these pages' style knows.
            let frame = if guided.is_empty() { frame } else { frame.guide() };
            let is_guided = standing.is_some();
            render::page(visit.site, frame, question_page(telling, page, filled, guided, is_guided))
        }
    })
}
