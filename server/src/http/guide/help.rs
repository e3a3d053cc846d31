//! `/{language}/{benefit}/help`: the person's page about help, from the digits to the last word.

use app::guide::pictures::Picture;
use app::pages::guide::{HelpPage, HelpStage};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};

use super::bar::bar;
use super::models::{minutes_until, records, who};
use super::verb::do_verb;
use super::{join, state};
use crate::guide::{PersonAt, Stage};
use crate::http::Site;
use crate::http::applicant::{Purpose, Visit, see};
use crate::http::failure::Failure;
use crate::http::fields::{Action, Fields};
use crate::http::render;

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let visit = Visit::to_read(&site, &headers, &language, &benefit).await?;
    if visit.guide.is_none()
        && join::use_remembered(&site, &headers, &visit.dossier, visit.place.language).await?
    {
        let mut again = see(&visit.addresses().below("help")).into_response();
        join::forget(&site, again.headers_mut());
        return Ok(again);
    }
    let around = site.around();
    let guided = bar(&visit, PersonAt::Beside, false).await?;
    let receipt = visit.addresses().below("help/receipt");
    let mut live = None;
    let stage = match (&visit.guide, guided) {
        (_, Some(guided)) => {
            live = Some(guided.live);
            HelpStage::Live(Box::new(guided.bar))
        }
        (Some(room), None) => {
            let standing = room.standing(&around).await;
            let who = who(&standing.record.helper);
            match standing.stage {
                Stage::Pictures { choices, wrong, .. } => HelpStage::Pictures {
                    who,
                    choices: choices.iter().filter_map(|pair| pictures(*pair)).collect(),
                    is_wrong: wrong > 0,
                },
                Stage::Consent { since } => {
                    let until = since + around.limits.consent;
                    HelpStage::Consent { who, seconds: until.duration_since(around.now).as_secs() }
                }
                Stage::NameCheck => HelpStage::NameCheck { who },
                Stage::Live | Stage::Ended(_) => return Ok(see(&receipt).into_response()),
            }
        }
        (None, None) => {
            let dossier = visit.dossier.record.id;
            match site.guides().asked(dossier, around.limits, around.now) {
                Some((digits, at)) => {
                    let minutes = minutes_until(at + around.limits.digits, around.now);
                    HelpStage::Digits { digits, minutes }
                }
                None => HelpStage::Offer,
            }
        }
    };
    let telling_journey = visit.journey();
    let form = visit.telling(&telling_journey).form_words(&forms::path::Scope::root());
    let has_receipt = !records(&site, &visit.dossier).await?.is_empty();
    let waits = !matches!(stage, HelpStage::Offer | HelpStage::Live(_));
    let page = HelpPage {
        stage,
        form: form.value("benefit"),
        way_on: visit.next_address(Purpose::Fill),
        receipt: has_receipt.then_some(receipt),
    };
    let frame = visit.frame_beside("help").translation(form.translation()).guide().live(live);
    let frame = if waits {
        frame.watch(visit.addresses().below("help/state"), state::of_visit(&visit).await)
    } else {
        frame
    };
    Ok(render::page(&site, frame, page))
}

/// A pair as pages show it.
pub(super) fn pictures(pair: crate::guide::Pair) -> Option<app::guide::pictures::Pair> {
    let [first, second] = pair.map(Picture::of);
    Some([first?, second?])
}

pub(super) async fn post(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let visit = Visit::to_change(&site, &headers, &language, &benefit).await?;
    let Some(Action::Guide(verb)) = fields.action() else { return Err(Failure::NotUnderstood) };
    let address = do_verb(&visit, &verb).await?;
    Ok(see(&address.unwrap_or_else(|| visit.addresses().below("help"))).into_response())
}
