//! GET `/{language}/desk`: the practitioner's first page.

use app::i18n::Language;
use app::pages::desk::DeskPage;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::place::DeskPlace;
use super::visit::{DeskVisit, Sign};
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::render::{self, Frame};

pub(super) async fn get(
    State(site): State<Site>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let visit = DeskVisit::of(&site, &headers, language, DeskPlace::Ready, Sign::Use).await?;
    let practitioner = visit.practitioner;
    let page = DeskPage {
        name: format!("{} {}", practitioner.given_name, practitioner.family_name),
        role: practitioner.role,
        organisation: practitioner.organisation.name,
        place: practitioner.organisation.place,
    };
    Ok(render::page(&site, Frame::beside(language, "/desk"), page))
}
