//! `/{language}/join`: where a practitioner's code leads. To look at it uses nothing up: a POST does.

use app::i18n::Language;
use app::pages::guide::{JoinDigitsPage, JoinForm, JoinPage};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};

use super::models::who;
use crate::digits;
use crate::dossier::Dossier;
use crate::guide::{Helper, Joined, Road};
use crate::http::Site;
use crate::http::applicant::{Addresses, see};
use crate::http::failure::{Failure, preferred};
use crate::http::fields::Fields;
use crate::http::render::{self, Frame};
use crate::http::session::Session;
use crate::http::source::From;
use crate::storage::PractitionerRecord;

/// The cookie that remembers a code while a person who is new here begins their application.
const COOKIE: &str = "guichet-join";

/// Where a code that is scanned leads: to the same in the language that the phone asks for.
pub(super) async fn scanned(Path(token): Path<String>, headers: HeaderMap) -> Redirect {
    let language = preferred(headers.get(header::ACCEPT_LANGUAGE))[0];
    see(&format!("/{}/join/{token}", language.tag()))
}

/// The page that takes the digits beside a code, where nothing can be scanned.
pub(super) async fn ask(
    Path(language): Path<String>,
    State(site): State<Site>,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let frame = Frame::beside(language, "/join").guide();
    Ok(render::page(&site, frame, JoinDigitsPage { is_wrong: false }))
}

pub(super) async fn find(
    State(site): State<Site>,
    Path(language): Path<String>,
    From(source): From,
    fields: Fields,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let around = site.around();
    let typed: String = fields.first(JoinDigitsPage::FIELD).chars().take(40).collect();
    let digits = digits::read_all(&typed).filter(|digits| (6..=12).contains(&digits.len()));
    let token = digits.and_then(|digits| site.guides().token_of(&digits, source, &around));
    match token {
        Some(token) => Ok(see(&format!("/{}/join/{token}", language.tag())).into_response()),
        None => {
            let frame = Frame::beside(language, "/join").guide();
            let frame = frame.status(StatusCode::UNPROCESSABLE_ENTITY);
            Ok(render::page(&site, frame, JoinDigitsPage { is_wrong: true }))
        }
    }
}

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let Some(practitioner) = offerer(&site, &token).await? else {
        return Ok(over(&site, language).await);
    };
    let session = Session::of(&site, &headers).await?;
    let dossiers = match &session {
        Some(session) => site.storage.dossiers(session.record.folder).await?,
        None => Vec::new(),
    };
    let words = site.words(language);
    let form = |(id, benefit): (&String, &crate::benefits::Benefit)| {
        let mut mine = dossiers.iter().filter(|record| record.benefit == *id);
        JoinForm {
            id: id.clone(),
            title: benefit.texts.plain_words(&words).value("benefit"),
            has_draft: mine.next().is_some_and(|newest| newest.sent_at.is_none()),
        }
    };
    let page = JoinPage {
        who: Some(who(&Helper::of(&practitioner))),
        forms: site.benefits.iter().map(form).collect(),
    };
    let frame = Frame::beside(language, format!("/join/{token}")).guide();
    let frame = Frame { session: session.as_ref().map(Session::told), ..frame };
    Ok(render::page(&site, frame, page))
}

pub(super) async fn post(
    State(site): State<Site>,
    Path((language, token)): Path<(String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let benefit = fields.first("benefit");
    let Some(practitioner) = offerer(&site, &token).await? else {
        return Ok(over(&site, language).await);
    };
    site.benefit(benefit).ok_or(Failure::NotUnderstood)?;
    let addresses = Addresses { language, benefit };
    let dossiers = match Session::of(&site, &headers).await? {
        Some(session) => site.storage.dossiers(session.record.folder).await?,
        None => Vec::new(),
    };
    let mut mine = dossiers.into_iter().filter(|record| record.benefit == benefit);
    let newest = mine.next();
    match newest.filter(|record| record.sent_at.is_none()) {
        Some(record) => {
            let dossier = Dossier::read(record, &*site.storage, &site.keys).await?;
            meet(&site, &practitioner, &dossier, language)?;
            Ok(see(&addresses.below("help")).into_response())
        }
        // Whoever is new here begins first; the code is used when they have.
        None => {
            let mut response = see(&addresses.start()).into_response();
            site.guides().reserve(&token, practitioner.id, site.clock.now());
            remember(&site, &token, response.headers_mut());
            Ok(response)
        }
    }
}

/// The practitioner whose code bears a token, unless their account has ended.
async fn offerer(site: &Site, token: &str) -> Result<Option<PractitionerRecord>, Failure> {
    let around = site.around();
    let Some(id) = site.guides().offerer(token, around.limits, around.now) else {
        return Ok(None);
    };
    let practitioner = site.storage.practitioner(id).await?;
    Ok(practitioner.filter(|practitioner| practitioner.ended_at.is_none()))
}

/// A code that works no more.
async fn over(site: &Site, language: Language) -> Response {
    let frame = Frame::beside(language, "/join").guide().status(StatusCode::GONE);
    render::page(site, frame, JoinPage { who: None, forms: Vec::new() })
}

fn meet(
    site: &Site,
    practitioner: &PractitionerRecord,
    dossier: &Dossier,
    language: Language,
) -> Result<(), Failure> {
    let around = site.around();
    let road = (Road::Code, language);
    match site.guides().join(practitioner, dossier, road, &around)? {
        Joined::Room(_) | Joined::DossierBusy | Joined::PractitionerBusy => Ok(()),
    }
}

/// Remembers a code until the application is begun.
fn remember(site: &Site, token: &str, headers: &mut HeaderMap) {
    let cookie = Cookie::build((COOKIE, token.to_owned()))
        .path("/")
        .http_only(true)
        .secure(site.is_secure)
        .same_site(SameSite::Lax);
    crate::http::cookie::append(headers, &cookie.build());
}

/// Whether a person who begins came by a code: their way leads to the practitioner first.
pub(in crate::http) fn is_remembered(headers: &HeaderMap) -> bool {
    CookieJar::from_headers(headers).get(COOKIE).is_some()
}

/// Meets the practitioner whose code a new person came with, now that their application is begun.
pub(super) async fn use_remembered(
    site: &Site,
    headers: &HeaderMap,
    dossier: &Dossier,
    language: Language,
) -> Result<bool, Failure> {
    let jar = CookieJar::from_headers(headers);
    let Some(token) = jar.get(COOKIE) else { return Ok(false) };
    let around = site.around();
    let Some(id) = site.guides().use_reserved(token.value(), around.limits, around.now) else {
        return Ok(false);
    };
    let practitioner = site.storage.practitioner(id).await?;
    let Some(practitioner) = practitioner.filter(|known| known.ended_at.is_none()) else {
        return Ok(false);
    };
    meet(site, &practitioner, dossier, language)?;
    Ok(true)
}

/// Takes the memory of a code from the browser.
pub(super) fn forget(site: &Site, headers: &mut HeaderMap) {
    let mut gone = Cookie::build((COOKIE, "")).path("/").secure(site.is_secure).build();
    gone.make_removal();
    crate::http::cookie::append(headers, &gone);
}
