//! GET `/{language}/{benefit}/receipt`, and the printable copy of what was sent.

use app::i18n::Words;
use app::pages::{Copy, Delivery, ReceiptTexts, check_page, receipt_page};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use forms::path::Scope;
use jiff::Timestamp;

use super::visit::{Place, Visit};
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::render;
use crate::storage::{DeliveryState, SubmissionRecord};

type Where = Path<(String, String)>;

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, benefit)): Where,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let place = Place::of(&site, &language, &benefit)?;
    let (visit, submission) = sent(&site, &headers, place).await?;
    let journey = visit.journey();
    let telling = visit.telling(&journey);
    let (sent_on, sent_at) = day_and_time(&site, &visit.words, submission.sent_at);
    let texts = ReceiptTexts {
        reference: submission.reference,
        sent_on,
        sent_at,
        delivery: delivery(&visit).await?,
        copy: visit.addresses().below("receipt/copy"),
        agency: site.agency.clone(),
    };
    let translation = telling.translation();
    let frame = visit.frame_beside("receipt");
    let page = receipt_page(telling, texts);
    Ok(render::page(&site, frame.translation(translation), page))
}

pub(super) async fn copy(
    State(site): State<Site>,
    Path((language, benefit)): Where,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let place = Place::of(&site, &language, &benefit)?;
    let (visit, submission) = sent(&site, &headers, place).await?;
    let journey = visit.journey();
    let telling = visit.telling(&journey);
    let words = telling.form_words(&Scope::root());
    let (sent_on, sent_at) = day_and_time(&site, &visit.words, submission.sent_at);
    let copy = Copy {
        benefit: words.value("benefit"),
        reference: submission.reference,
        sent_on,
        sent_at,
        receipt: Some(visit.addresses().below("receipt")),
    };
    let frame = visit.frame_beside("receipt/copy");
    let page = check_page(telling, Some(copy));
    Ok(render::page(&site, frame.translation(words.translation()), page))
}

/// The visit to the newest dossier that was sent, with its submission. Without one the way leads
/// to the benefit's start.
async fn sent<'a>(
    site: &'a Site,
    headers: &HeaderMap,
    place: Place<'a>,
) -> Result<(Visit<'a>, SubmissionRecord), Failure> {
    let address = place.addresses().start();
    let start = || Failure::Elsewhere(address.clone());
    let visit = Visit::open_sent(site, headers, place).await?.ok_or_else(start)?;
    let submission = site.storage.submission(visit.dossier.record.id).await?;
    Ok((visit, submission.ok_or_else(start)?))
}

/// How far what was sent has come.
async fn delivery(visit: &Visit<'_>) -> Result<Delivery, Failure> {
    let delivery = visit.site.storage.delivery(visit.dossier.record.id).await?;
    Ok(match delivery.map(|delivery| (delivery.state, delivery.since)) {
        None | Some((DeliveryState::Waiting, _)) => Delivery::Waiting,
        Some((DeliveryState::Ready, _)) => Delivery::Ready,
        Some((DeliveryState::HandedOver, since)) => {
            Delivery::HandedOver(day_and_time(visit.site, &visit.words, since).0)
        }
    })
}

/// The day in words and the time of day, where the agency is.
pub(in crate::http) fn day_and_time(
    site: &Site,
    words: &Words,
    time: Timestamp,
) -> (String, String) {
    let local = site.time_zone.to_datetime(time);
    let day = words.formats().day(local.date());
    (day, format!("{:02}:{:02}", local.hour(), local.minute()))
}
