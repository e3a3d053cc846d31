//! `/{language}/{benefit}/together`: who wrote what, before the declaration. The person makes what was written for them their own.

use std::collections::HashSet;

use app::pages::guide::{TogetherLine, TogetherPage};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use forms::definition::Kind;
use forms::path::Scope;

use super::bar::bar;
use super::models::{records, who};
use crate::guide::{PersonAt, questions_of};
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
    let records = records(&site, &visit.dossier).await?;
    let journey = visit.journey();
    if !journey.is_ready() || records.is_empty() {
        return Ok(see(&visit.next_address(Purpose::Fill)).into_response());
    }
    let guided = bar(&visit, PersonAt::Together, true).await?;
    let telling = visit.telling(&journey);
    let wrote: HashSet<&String> = records.iter().flat_map(|(_, record)| &record.wrote).collect();
    let (mut mine, mut theirs) = (Vec::new(), Vec::new());
    for page in journey.question_pages() {
        for (path, question) in questions_of(page) {
            let is_answer = !matches!(
                question.kind,
                Kind::Static { .. } | Kind::Hidden { .. } | Kind::Total { .. }
            );
            let says = journey.answers().get(&path).is_some_and(|answer| !answer.typed.is_empty());
            if !is_answer || !says {
                continue;
            }
            let to_check = visit.dossier.writer_of(&path).is_some();
            let line = TogetherLine::of(telling, page, question, to_check);
            if to_check || wrote.contains(&path.to_string()) {
                theirs.push(line);
            } else {
                mine.push(line);
            }
        }
    }
    let mut people: Vec<_> = records.iter().map(|(_, record)| who(&record.helper)).collect();
    people.dedup();
    let page = TogetherPage {
        who: people,
        mine,
        theirs,
        to_confirm: visit.dossier.written_by_others().len(),
    };
    let translation = telling.form_words(&Scope::root()).translation();
    let (bar, live) = guided.map(|guided| (guided.bar, guided.live)).unzip();
    let frame = visit.frame().translation(translation).guide().bar(bar).live(live);
    Ok(render::page(&site, frame, page))
}

pub(super) async fn post(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut visit = Visit::to_change(&site, &headers, &language, &benefit).await?;
    let action = fields.action().ok_or(Failure::NotUnderstood)?;
    let addresses = visit.addresses();
    let address = match &action {
        Action::Continue if visit.journey().is_ready() => {
            visit.confirm_answers().await?;
            let journey = visit.journey();
            let last = journey.pages().last();
            last.map(|last| addresses.page(Purpose::Fill, &last.path.to_string()))
        }
        Action::Continue => Some(visit.next_address(Purpose::Fill)),
        Action::Change(path) => {
            let path: forms::path::Path = path.parse().map_err(|_| Failure::NotUnderstood)?;
            let page = addresses.page(Purpose::Change, &path.to_string());
            visit.journey().position(&path).map(|_| page)
        }
        action => {
            let out = visit.way_out(action, "together", &addresses.below("check")).await?;
            return out.ok_or(Failure::NotUnderstood);
        }
    };
    Ok(see(&address.ok_or(Failure::NotUnderstood)?).into_response())
}
