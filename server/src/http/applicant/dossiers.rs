//! `/{language}/dossiers`: all that a person applies for; and new words for the way back.

use std::sync::Arc;

use app::i18n::{Language, Words};
use app::pages::{DossierLine, DossierState, DossiersPage};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use forms::answers::Answers;
use forms::expression::Context;
use forms::journey::Journey;
use jiff::ToSpan;
use jiff::civil::Date;

use super::card::new_way_back;
use super::receipt::day_and_time;
use super::{Addresses, see};
use crate::benefits::Benefit;
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::render::{self, Frame};
use crate::http::session::Session;
use crate::storage::{Change, DossierRecord, SaveError};

pub(super) async fn get(
    State(site): State<Site>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let Some(session) = Session::of(&site, &headers).await? else {
        return Ok(see(&format!("/{}/return", language.tag())).into_response());
    };
    let words = site.words(language);
    let mut lines = Vec::new();
    let mut seen = Vec::new();
    for record in site.storage.dossiers(session.record.folder).await? {
        // Of a benefit that is no longer offered, nothing can be shown.
        let Some(benefit) = site.benefit(&record.benefit) else { continue };
        let is_newest_sent = record.sent_at.is_some() && !seen.contains(&record.benefit);
        if record.sent_at.is_some() {
            seen.push(record.benefit.clone());
        }
        lines.push(line(&site, &words, benefit, &record, is_newest_sent).await?);
    }
    let frame = Frame::beside(language, "/dossiers").session(session.told());
    Ok(render::page(&site, frame, DossiersPage { lines }))
}

/// What the list says of a dossier.
async fn line(
    site: &Site,
    words: &Words,
    benefit: &Benefit,
    record: &DossierRecord,
    has_receipt: bool,
) -> Result<DossierLine, Failure> {
    let language = words.language();
    let name = benefit.texts.plain_words(words).value("benefit");
    let addresses = Addresses { language, benefit: &record.benefit };
    let day = |time| site.time_zone.to_datetime(time).date();
    let formats = words.formats();
    let state = match site.storage.submission(record.id).await? {
        Some(submission) => {
            let (sent_on, sent_at) = day_and_time(site, words, submission.sent_at);
            // The receipt of a benefit is the newest one's.
            let receipt = has_receipt.then(|| addresses.below("receipt"));
            DossierState::Sent { reference: submission.reference, sent_on, sent_at, receipt }
        }
        None => {
            let began = day(record.opened_at);
            let today = day(site.clock.now());
            let is_older = (began.year(), began.month()) != (today.year(), today.month());
            let months = if is_older { months_asked(benefit, began, words) } else { None };
            // The check leads to the first open page, while there is one.
            DossierState::Draft {
                began: formats.day(began),
                months,
                next: addresses.below("check"),
            }
        }
    };
    Ok(DossierLine { name, state })
}

/// The first and the last of the months that a dossier asks about: they stay those of the day on which it was opened.
fn months_asked(benefit: &Benefit, opened: Date, words: &Words) -> Option<(String, String)> {
    let (answers, context) = (Arc::new(Answers::default()), Context { application_date: opened });
    let first = Journey::derive(&benefit.form, &answers, context).date("reference-start")?;
    let last = first.checked_add(11.months()).ok()?;
    Some((words.formats().month(first), words.formats().month(last)))
}

/// POST `…/words`: new words; the old ones are void.
pub(super) async fn new_words(
    State(site): State<Site>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    const TRIES: usize = 5;
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let session = Session::of(&site, &headers).await?.ok_or(Failure::SessionEnded)?;
    let folder = session.record.folder;
    let known = site.storage.way_back_to(folder).await?;
    let number = known.and_then(|known| known.number.parse().ok());
    let next = format!("/{}/dossiers", language.tag());
    for _ in 0..TRIES {
        let (record, card) = new_way_back(&site, language, folder, number, next.clone()).await;
        match site.storage.save(vec![Change::SetWayBack(record)]).await {
            // Only a folder without a number draws one.
            Err(SaveError::NumberTaken) => {}
            saved => {
                saved?;
                let frame = Frame::alone(language).session(session.told());
                return Ok(render::page(&site, frame, card));
            }
        }
    }
    Err(SaveError::NumberTaken.into())
}
