//! `/{language}/desk/unlock`: a code shows that it is still the practitioner who sits there.

use app::components::AUTHENTICATOR;
use app::i18n::Language;
use app::pages::desk::UnlockPage;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use super::place::DeskPlace;
use super::visit::{AtDesk, DeskVisit, Sign};
use super::{see, sign_out};
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::fields::Fields;
use crate::http::render::{self, Frame};
use crate::staff::Proof;
use crate::storage::SaveError;

pub(super) async fn get(
    State(site): State<Site>,
    Path(language): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let query = Fields::parse(query.unwrap_or_default().as_bytes()).ok_or(Failure::NotFound)?;
    let place = DeskPlace::named(query.first(DeskPlace::FIELD));
    Ok(match AtDesk::of(&site, &headers, Sign::None).await? {
        AtDesk::Locked(visit) => page(&site, language, visit, place, StatusCode::OK),
        AtDesk::Present(_) => see(&place.address(language)).into_response(),
        AtDesk::Nobody => see(&format!("/{}/desk/sign-in", language.tag())).into_response(),
    })
}

pub(super) async fn post(
    State(site): State<Site>,
    Path(language): Path<String>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let place = DeskPlace::named(fields.first(DeskPlace::FIELD));
    let visit = match AtDesk::of(&site, &headers, Sign::None).await? {
        AtDesk::Locked(visit) => visit,
        AtDesk::Present(_) => return Ok(see(&place.address(language)).into_response()),
        AtDesk::Nobody => return Ok(sign_out::farewell(&site, language)),
    };
    let now = site.clock.now();
    let code = fields.first(AUTHENTICATOR).parse().ok();
    let proof = site.staff.prove(&visit.practitioner, code.as_ref(), now, &site.keys)?;
    let saved = match proof {
        Proof::Right(used) => {
            site.storage.save(vec![used.into(), visit.verified(now).into()]).await
        }
        // Somebody was faster with the same code.
        Proof::Wrong => Err(SaveError::Conflict),
        Proof::TooMany => {
            site.storage.save(vec![visit.end().into()]).await?;
            Err(SaveError::Missing)
        }
    };
    match saved {
        Ok(()) => Ok(see(&place.address(language)).into_response()),
        Err(SaveError::Conflict) => {
            Ok(page(&site, language, visit, place, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(SaveError::Missing) => Ok(sign_out::farewell(&site, language)),
        Err(error) => Err(error.into()),
    }
}

/// The page that asks for a code; one that is shown again says that the code was wrong.
fn page(
    site: &Site,
    language: Language,
    visit: DeskVisit,
    place: DeskPlace,
    status: StatusCode,
) -> Response {
    let page = UnlockPage {
        given: visit.practitioner.given_name,
        back: (DeskPlace::FIELD, place.name()),
        is_wrong: status != StatusCode::OK,
    };
    let frame = Frame::beside(language, place.through("unlock")).status(status);
    render::page(site, frame, page)
}
