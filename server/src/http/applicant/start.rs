//! `/{language}/{benefit}`: what a benefit is; a POST opens a dossier, or goes on with it. The first one of a person also makes their folder,
//! and shows its number and words.

use app::components::Device;
use app::i18n::Language;
use app::pages::StartPage;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use forms::definition::Form;
use forms::journey::Journey;

use super::card::new_way_back;
use super::visit::{Place, Visit};
use super::{Purpose, see};
use crate::crypto::DataKey;
use crate::dossier::Dossier;
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::fields::Fields;
use crate::http::guide::{bar_beside, is_remembered};
use crate::http::render::{self, Frame};
use crate::http::session::{NewSession, Session};
use crate::storage::{Change, DossierId, DossierRecord, FolderId, SaveError};

/// How often a number is drawn before something else must be wrong.
const TRIES: usize = 5;

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let place = Place::of(&site, &language, &benefit)?;
    let (language, texts) = (place.language, &place.benefit.texts);
    let addresses = place.addresses();
    let words = texts.plain_words(&site.words(language));
    let session = Session::of(&site, &headers).await?;
    let frame = Frame::beside(language, format!("/{benefit}")).translation(words.translation());
    let frame = Frame { session: session.as_ref().map(Session::told), ..frame };
    let is_in = session.is_some();
    let folder = session.as_ref().map(|session| session.record.folder);
    let dossiers = match session {
        Some(session) => site.storage.dossiers(session.record.folder).await?,
        None => Vec::new(),
    };
    let mut mine = dossiers.iter().filter(|record| record.benefit == benefit);
    let is_open = mine.clone().next().is_some_and(|newest| newest.sent_at.is_none());
    let receipt = mine.any(|record| record.sent_at.is_some()).then(|| addresses.below("receipt"));
    let bar = match folder {
        Some(folder) => bar_beside(&site, folder, language).await,
        None => None,
    };
    let page = StartPage::new(&words, is_open, receipt, is_in);
    let frame = frame.bar(bar);
    Ok(render::page(&site, frame, page))
}

pub(super) async fn post(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = Place::of(&site, &language, &benefit)?;
    let (language, form, addresses) = (place.language, place.form(), place.addresses());
    if let Some(visit) = Visit::open(&site, &headers, place).await?
        && visit.dossier.record.sent_at.is_none()
    {
        let help = is_remembered(&headers).then(|| visit.addresses().below("help"));
        let address = help.unwrap_or_else(|| visit.next_address(Purpose::Fill));
        return Ok(see(&address).into_response());
    }

    let known = Session::of(&site, &headers).await?;
    let folder = known.as_ref().map(|session| session.record.folder);
    let folder = folder.unwrap_or_else(|| FolderId::generate(&*site.randomness));
    let (mut dossier, open) = open_dossier(&site, folder, form, language);
    let context = dossier.context(&site.time_zone);
    dossier.issue_rows(form, context);
    let journey = Journey::derive(form, dossier.answers(), context);
    let first = journey.pages().first().map(|page| page.path.to_string()).unwrap_or_default();
    // Whoever came by a practitioner's code meets them first.
    let first = if is_remembered(&headers) {
        addresses.below("help")
    } else {
        addresses.page(Purpose::Fill, &first)
    };

    let now = site.clock.now();
    if known.is_some() {
        dossier.save(vec![open], &site.storage, now, &*site.randomness).await?;
        return Ok(see(&first).into_response());
    }
    let session = NewSession::begin(&site, folder, fields.device() == Device::Shared);
    for _ in 0..TRIES {
        let (way_back, card) = new_way_back(&site, language, folder, None, first.clone()).await;
        let mut changes = vec![
            Change::CreateFolder { id: folder, created_at: now },
            Change::SetWayBack(way_back),
        ];
        changes.extend(session.changes.clone());
        changes.push(open.clone());
        match dossier.save(changes, &site.storage, now, &*site.randomness).await {
            Err(SaveError::NumberTaken) => {}
            saved => {
                saved?;
                let frame = Frame::alone(language).session(session.told(&site));
                let mut response = render::page(&site, frame, card);
                session.set_cookie(response.headers_mut());
                return Ok(response);
            }
        }
    }
    Err(SaveError::NumberTaken.into())
}

/// A new dossier, with the change that adds it.
fn open_dossier(
    site: &Site,
    folder: FolderId,
    form: &Form,
    language: Language,
) -> (Dossier, Change) {
    let randomness = &*site.randomness;
    let id = DossierId::generate(randomness);
    let key = DataKey::generate(randomness);
    let record = DossierRecord {
        id,
        folder,
        benefit: form.id.to_string(),
        revision: form.revision.to_string(),
        wrapped_key: key.wrap(&site.keys, id, randomness),
        language: language.tag().to_owned(),
        opened_at: site.clock.now(),
        sent_at: None,
    };
    Dossier::open(record, key)
}
