//! POST `/{language}/{benefit}/save/…`: what a page's script saves while the person types.
//!
//! The fields are the page's own, but only of the questions that `question` names. Under `was:`
//! stands what the page showed of each before: a late save never takes the place of newer words.
//! All of it is kept (204), or nothing.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use forms::definition::{Kind, Question};
use forms::fill::{fill, is_worth_keeping};
use forms::journey::PageContent;
use forms::kinds::Typed;

use super::visit::Visit;
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::fields::Fields;
use crate::storage::SaveError;

pub(super) async fn post(
    State(site): State<Site>,
    Path((language, benefit, page)): Path<(String, String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<StatusCode, Failure> {
    const TRIES: usize = 5;
    for _ in 0..TRIES {
        let visit = Visit::to_change(&site, &headers, &language, &benefit).await;
        // The way to the receipt is for people.
        let visit = visit.map_err(|failure| match failure {
            Failure::Elsewhere(_) => Failure::Changed,
            failure => failure,
        })?;
        match keep(visit, &page, &fields).await {
            // Another page of the person was faster: what it saved is looked at first.
            Err(Failure::Save(SaveError::Conflict)) => {}
            Err(Failure::Save(SaveError::AlreadySent)) => return Err(Failure::Changed),
            kept => return kept.map(|()| StatusCode::NO_CONTENT),
        }
    }
    Err(SaveError::Conflict.into())
}

/// Keeps the answers as a page does that is left: as typed, unjudged.
async fn keep(mut visit: Visit<'_>, page: &str, fields: &Fields) -> Result<(), Failure> {
    let answers = visit.dossier.answers().clone();
    let journey = visit.journey();
    let position = page.parse().ok().and_then(|path| journey.position(&path));
    let page = &journey.pages()[position.ok_or(Failure::Changed)?];
    let scope = &page.path.scope;
    let PageContent::Questions { questions, .. } = &page.content else {
        return Err(Failure::NotKept);
    };
    if page.content.is_for_practitioner() {
        return Err(Failure::NotKept);
    }

    let paths: Vec<String> = questions.iter().map(|q| scope.path(&q.id).to_string()).collect();
    let named = fields.get("question");
    if named.is_empty() || !named.iter().all(|name| paths.contains(name)) {
        return Err(Failure::NotKept);
    }
    let mut typed: Vec<(&Question, Typed)> = Vec::new();
    for (question, _) in questions.iter().zip(&paths).filter(|(_, path)| named.contains(path)) {
        // Nothing but its button signs a declaration.
        if matches!(question.kind, Kind::Declaration { .. }) {
            return Err(Failure::NotKept);
        }
        let path = scope.path(&question.id);
        let (kind, form) = (&question.kind, journey.form());
        let (now, seen) = (fields.typed(&path, kind, form), fields.seen(&path, kind, form));
        let known = answers.get(&path).map(|answer| &answer.typed);
        if known.is_some_and(|known| *known != seen && *known != now) {
            return Err(Failure::Changed);
        }
        if now.size() > Typed::KEPT {
            return Err(Failure::TooLong);
        }
        typed.push((question, now));
    }
    let filled = fill(&journey, scope, &typed, None);
    for (one, (question, _)) in filled.into_iter().zip(&typed) {
        if is_worth_keeping(question, answers.get(&one.path), &one.answer) {
            visit.dossier.put(&one.path, one.answer);
        }
    }
    visit.save_unless_changed().await
}
