//! `/{language}/done`: the person is done on this device.

use app::guide::protocol::{Said, Side};
use app::i18n::Language;
use app::pages::DonePage;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};

use super::see;
use crate::http::Site;
use crate::http::cookie::SessionCookie;
use crate::http::failure::Failure;
use crate::http::render::{self, Frame};
use crate::http::session::{Presence, Session};

/// Says that nothing is left here. While a session is open, that would not be true.
pub(super) async fn get(
    State(site): State<Site>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    if let Presence::Open(_) = Presence::of(&site, &headers).await? {
        return Ok(see(&format!("/{}/dossiers", language.tag())).into_response());
    }
    Ok(render::page(&site, Frame::beside(language, "/done"), DonePage))
}

pub(super) async fn post(
    State(site): State<Site>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    match Presence::of(&site, &headers).await? {
        Presence::Open(session) | Presence::Over(session) => end(&site, language, &session).await,
        Presence::Nobody => Ok(farewell(&site, language)),
    }
}

/// Ends a session, for good.
pub(super) async fn end(
    site: &Site,
    language: Language,
    session: &Session,
) -> Result<Response, Failure> {
    site.storage.save(vec![session.end(site.clock.now())]).await?;
    site.opened().forget(session.record.folder);
    // Nobody helps somebody who is gone.
    if let Some(room) = site.guides().of_folder(session.record.folder) {
        room.hear(Side::Person, Said::Stop, &site.around()).await;
        site.guides().look_after(&room, site.clock.now()).await;
    }
    Ok(farewell(site, language))
}

fn farewell(site: &Site, language: Language) -> Response {
    let mut response = see(&format!("/{}/done", language.tag())).into_response();
    SessionCookie::Person.clear_browser(site, response.headers_mut());
    response
}
