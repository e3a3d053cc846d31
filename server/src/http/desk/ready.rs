//! `/{language}/desk`: the practitioner's first page. It shows the code that a person scans, and takes the digits that a person says.

use app::i18n::Language;
use app::pages::desk::{DigitsProblem, Offer, OpenGuide, ReadyPage};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use super::place::DeskPlace;
use super::see;
use super::visit::{DeskVisit, Sign};
use crate::digits;
use crate::dossier::Dossier;
use crate::guide::{Joined, Road, TryError};
use crate::hexadecimal::hexadecimal;
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::fields::Fields;
use crate::http::guide::word_of_desk;
use crate::http::render::{self, Frame};
use crate::http::source::From;
use crate::storage::PractitionerRecord;

pub(super) async fn get(
    State(site): State<Site>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let sign = Sign::of(&headers);
    let visit = DeskVisit::of(&site, &headers, language, DeskPlace::Ready, sign).await?;
    page(&site, &headers, language, visit.practitioner, None).await
}

pub(super) async fn post(
    State(site): State<Site>,
    Path(language): Path<String>,
    headers: HeaderMap,
    From(source): From,
    fields: Fields,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let visit = DeskVisit::of(&site, &headers, language, DeskPlace::Ready, Sign::Use).await?;
    let practitioner = visit.practitioner;
    if site.guides().of_practitioner(practitioner.id).is_some() {
        return Ok(see(&DeskPlace::Ready.address(language)).into_response());
    }
    let typed: String = fields.first(ReadyPage::DIGITS).chars().take(40).collect();
    let digits = digits::read_all(&typed).unwrap_or_default();
    let around = site.around();
    let redeemed = site.guides().redeem(&digits, &practitioner, source, around.limits, around.now);
    let problem = match redeemed {
        Ok(dossier) => match site.storage.dossier(dossier).await? {
            Some(record) => {
                let dossier = Dossier::read(record, &*site.storage, &site.keys).await?;
                let spoken = Language::from_tag(&dossier.record.language).unwrap_or(language);
                let road = (Road::Digits, spoken);
                if let Joined::Room(room) =
                    site.guides().join(&practitioner, &dossier, road, &around)?
                {
                    let place = DeskPlace::Guide(room.id);
                    return Ok(see(&place.address(language)).into_response());
                }
                TryError::Wrong
            }
            // It was deleted since.
            None => TryError::Wrong,
        },
        Err(problem) => problem,
    };
    let problem = match problem {
        TryError::Wrong => DigitsProblem::Wrong,
        TryError::Paused => DigitsProblem::Paused,
        TryError::Locked => DigitsProblem::Locked,
        TryError::Busy => DigitsProblem::Busy,
    };
    page(&site, &headers, language, practitioner, Some(problem)).await
}

async fn page(
    site: &Site,
    headers: &HeaderMap,
    language: Language,
    practitioner: PractitionerRecord,
    problem: Option<DigitsProblem>,
) -> Result<Response, Failure> {
    let around = site.around();
    let open = match site.guides().of_practitioner(practitioner.id) {
        Some(room) => {
            let name = room.first_name(&around).await?;
            Some(OpenGuide { id: hexadecimal(&room.id.0), name })
        }
        None => None,
    };
    let offer = site.guides().offer(practitioner.id, around.limits, around.now, around.randomness);
    let origin = site.own_origin(headers);
    let page = ReadyPage {
        name: format!("{} {}", practitioner.given_name, practitioner.family_name),
        role: practitioner.role,
        organisation: practitioner.organisation.name,
        place: practitioner.organisation.place,
        offer: Offer {
            address: format!("{origin}/join/{}", offer.token),
            seconds: offer.seconds_left(around.limits, around.now),
            digits: offer.digits,
        },
        problem,
        open,
    };
    let status = match problem {
        None => StatusCode::OK,
        Some(DigitsProblem::Wrong) => StatusCode::UNPROCESSABLE_ENTITY,
        Some(_) => StatusCode::TOO_MANY_REQUESTS,
    };
    let frame = Frame::beside(language, "/desk").guide().status(status);
    let watched = DeskPlace::Ready.address(language) + "/state";
    let frame = frame.watch(watched, word_of_desk(site, practitioner.id));
    Ok(render::page(site, frame, page))
}
