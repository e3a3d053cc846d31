//! GET `/{language}/{benefit}/help/receipt`: what was seen and written in the newest help with this dossier.

use app::i18n::Language;
use app::pages::Telling;
use app::pages::guide::GuideReceiptPage;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use forms::path::Scope;

use super::models::{receipt, records};
use crate::http::Site;
use crate::http::applicant::{Place, Purpose, Visit, see};
use crate::http::failure::Failure;
use crate::http::render;

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let place = Place::of(&site, &language, &benefit)?;
    let start = place.addresses().start();
    let visit = Visit::open(&site, &headers, place).await?.ok_or(Failure::Elsewhere(start))?;
    let Some((_, record)) = records(&site, &visit.dossier).await?.pop() else {
        return Ok(see(&visit.addresses().below("help")).into_response());
    };
    let journey = visit.journey();
    let telling = visit.telling(&journey);
    let french = site.words(Language::French);
    let second = (visit.place.language != Language::French)
        .then(|| receipt(&site, Telling { words: &french, ..telling }, &record));
    let way_on = if visit.dossier.record.sent_at.is_some() {
        visit.addresses().below("receipt")
    } else {
        visit.next_address(Purpose::Fill)
    };
    let page = GuideReceiptPage { receipt: receipt(&site, telling, &record), second, way_on };
    let translation = telling.form_words(&Scope::root()).translation();
    let frame = visit.frame_beside("help/receipt").translation(translation).guide();
    Ok(render::page(&site, frame, page))
}
