//! GET `…/state`: a word that changes when a page that waits would. It says nothing of anybody.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};

use super::side::AtRoom;
use crate::guide::Standing;
use crate::http::Site;
use crate::http::applicant::{Place, Visit};
use crate::http::desk::{AtDesk, Sign};
use crate::http::failure::Failure;

/// Nobody helps, nobody is asked.
pub(super) const NOBODY: &str = "nobody";

pub(super) async fn of_person(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let place = Place::of(&site, &language, &benefit)?;
    let visit = Visit::open(&site, &headers, place).await?.ok_or(Failure::SessionEnded)?;
    Ok(of_visit(&visit).await.into_response())
}

/// The word of a person's page.
pub(super) async fn of_visit(visit: &Visit<'_>) -> String {
    let around = visit.site.around();
    if let Some(room) = &visit.guide {
        return room.standing(&around).await.stage.name().to_owned();
    }
    let dossier = visit.dossier.record.id;
    let asked = visit.site.guides().asked(dossier, around.limits, around.now);
    if asked.is_some() { "digits".to_owned() } else { NOBODY.to_owned() }
}

pub(super) async fn of_desk(
    State(site): State<Site>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let AtDesk::Present(desk) = AtDesk::of(&site, &headers, Sign::None).await? else {
        return Ok("locked".into_response());
    };
    Ok(word_of_desk(&site, desk.practitioner.id).into_response())
}

/// The word of the practitioner's first page: another one when somebody came, or when the code is renewed.
pub(in crate::http) fn word_of_desk(
    site: &Site,
    practitioner: crate::storage::PractitionerId,
) -> String {
    if site.guides().of_practitioner(practitioner).is_some() {
        return "met".to_owned();
    }
    let around = site.around();
    let offer = site.guides().offer(practitioner, around.limits, around.now, around.randomness);
    offer.digits
}

pub(super) async fn of_practitioner(
    State(site): State<Site>,
    Path((_, guide)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let at = AtRoom::practitioner(&site, &headers, &guide, Sign::None).await?;
    Ok(word_of_guide(&at.room.standing(&site.around()).await).into_response())
}

/// The word of a practitioner's page.
pub(super) fn word_of_guide(standing: &Standing) -> String {
    if standing.is_paused { "paused".to_owned() } else { standing.stage.name().to_owned() }
}
