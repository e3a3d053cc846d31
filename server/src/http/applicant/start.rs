//! `/{language}/{benefit}`: what a benefit is; a POST opens a dossier, or goes on with it.

use app::pages::StartPage;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};

use super::visit::{Place, Visit};
use super::{Purpose, see};
use crate::crypto::DataKey;
use crate::dossier::Dossier;
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::render::{self, Frame};
use crate::http::session::{Session, new_token, set_cookie};
use crate::storage::{Change, DossierId, DossierRecord, FolderId};

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let place = Place::of(&site, &language, &benefit)?;
    let (language, texts) = (place.language, &place.benefit.texts);
    let addresses = place.addresses();
    let words = texts.plain_words(language);
    let frame = Frame::beside(language, format!("/{benefit}")).translation(words.translation());
    let session = Session::of(&site, &headers).await?;
    let dossiers = match session {
        Some(session) => site.storage.dossiers(session.record.folder).await?,
        None => Vec::new(),
    };
    let mut mine = dossiers.iter().filter(|record| record.benefit == benefit);
    let is_open = mine.clone().next().is_some_and(|newest| newest.sent_at.is_none());
    let receipt = mine.any(|record| record.sent_at.is_some()).then(|| addresses.below("receipt"));
    Ok(render::page(&site, frame, StartPage::new(&words, is_open, receipt)).await)
}

pub(super) async fn post(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let place = Place::of(&site, &language, &benefit)?;
    let (language, form, addresses) = (place.language, place.form(), place.addresses());
    if let Some(visit) = Visit::open(&site, &headers, place).await?
        && visit.dossier.record.sent_at.is_none()
    {
        return Ok(see(&visit.next_address(Purpose::Fill)).into_response());
    }

    let now = site.clock.now();
    let randomness = &*site.randomness;
    let mut changes = Vec::new();
    let mut cookie = None;
    let folder = match Session::of(&site, &headers).await? {
        Some(session) => session.record.folder,
        None => {
            let folder = FolderId::generate(randomness);
            let (token, value) = new_token(&site);
            changes.push(Change::CreateFolder { id: folder, created_at: now });
            changes.push(Change::CreateSession { token, folder, started_at: now, shared: false });
            cookie = value;
            folder
        }
    };
    let id = DossierId::generate(randomness);
    let key = DataKey::generate(randomness);
    let record = DossierRecord {
        id,
        folder,
        benefit: form.id.to_string(),
        revision: form.revision.to_string(),
        wrapped_key: key.wrap(&site.keys, id, randomness),
        language: language.tag().to_owned(),
        opened_at: now,
        sent_at: None,
    };
    let (mut dossier, open) = Dossier::open(record, key);
    changes.push(open);
    let context = dossier.context(&site.time_zone);
    dossier.issue_rows(form, context);
    dossier.save(changes, &site.storage, now, randomness).await?;

    let journey = forms::journey::Journey::derive(form, dossier.answers(), context);
    let first = journey.pages().first().map(|page| page.path.to_string()).unwrap_or_default();
    let mut response = see(&addresses.page(Purpose::Fill, &first)).into_response();
    set_cookie(response.headers_mut(), cookie);
    Ok(response)
}
