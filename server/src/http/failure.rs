//! Which failure to use where, and the page that explains it.
//!
//! A handler answers with a [`Failure`]; layers answer with a bare status. Both become a page in
//! the visitor's language that says what happened and how to go on. Neither says a value.

use app::i18n::Language;
use app::pages::{MessagePage, WayOn};
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::Site;
use super::body::Posted;
use super::load::Overloaded;
use super::render::{self, Frame};
use super::session::Session;
use crate::dossier::DossierError;
use crate::guide::GuideError;
use crate::staff::StaffError;
use crate::storage::{SaveError, Unavailable};

/// When to try again, in seconds.
pub(super) const RETRY_AFTER: HeaderValue = HeaderValue::from_static("5");

/// Why a request is not answered with its page.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// Nothing failed: the person's way goes on at another address (303).
    #[error("the way goes on elsewhere")]
    Elsewhere(String),
    /// There is no such page, benefit or language.
    #[error("not found")]
    NotFound,
    /// Something was posted, but the session it belongs to is over.
    #[error("the session has ended")]
    SessionEnded,
    /// The form data cannot be read.
    #[error("the form data cannot be read")]
    NotUnderstood,
    /// What a script wants to save builds on something that has changed, or is no page any more.
    #[error("it has changed meanwhile")]
    Changed,
    /// What a script wants to save is longer than what is kept.
    #[error("too long to be kept")]
    TooLong,
    /// What a script wants to save is not kept before its page's button is pressed.
    #[error("not kept from here")]
    NotKept,
    /// The database does not work.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
    /// The dossier cannot be read.
    #[error(transparent)]
    Dossier(#[from] DossierError),
    /// The secret of a practitioner's account cannot be read.
    #[error(transparent)]
    Staff(#[from] StaffError),
    /// What was to be done side by side was not kept.
    #[error(transparent)]
    Guide(#[from] GuideError),
    /// Nothing was saved.
    #[error(transparent)]
    Save(#[from] SaveError),
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = match &self {
            Self::Elsewhere(address) => return Redirect::to(address).into_response(),
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SessionEnded => StatusCode::FORBIDDEN,
            Self::NotUnderstood => StatusCode::BAD_REQUEST,
            Self::Changed => StatusCode::CONFLICT,
            Self::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotKept => StatusCode::UNPROCESSABLE_ENTITY,
            // The session that the request came with is gone from the database.
            Self::Save(SaveError::Missing) => StatusCode::FORBIDDEN,
            Self::Unavailable(_)
            | Self::Dossier(_)
            | Self::Staff(_)
            | Self::Guide(_)
            | Self::Save(_) => StatusCode::SERVICE_UNAVAILABLE,
        };
        if status.is_server_error() {
            tracing::error!(error = %self, "request failed");
        }
        let mut response = status.into_response();
        if status == StatusCode::FORBIDDEN {
            response.extensions_mut().insert(SessionEnded);
        }
        response
    }
}

/// Tells a session that ended from a request of another site: both are forbidden.
#[derive(Clone)]
pub(super) struct SessionEnded;

pub(super) async fn not_found() -> Failure {
    Failure::NotFound
}

/// Routes that no person reads: a page's script looks at the status.
const FOR_SCRIPTS: [&str; 10] = [
    "/{language}/{benefit}/save/{*page}",
    "/{language}/session/extend",
    "/{language}/{benefit}/help/state",
    "/{language}/{benefit}/help/live",
    "/{language}/{benefit}/help/events",
    "/{language}/{benefit}/help/say",
    "/{language}/desk/guide/{guide}/state",
    "/{language}/desk/guide/{guide}/live",
    "/{language}/desk/guide/{guide}/events",
    "/{language}/desk/guide/{guide}/say",
];

/// Gives every bare failure its page. When the work failed after all was posted, the page posts it
/// once more.
pub(super) async fn explain(State(site): State<Site>, request: Request, next: Next) -> Response {
    // Cheap copies: few requests fail.
    let (uri, method) = (request.uri().clone(), request.method().clone());
    let asked_languages = request.headers().get(header::ACCEPT_LANGUAGE).cloned();
    let cookies = request.headers().get(header::COOKIE).cloned();
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let is_for_scripts = route.is_some_and(|route| FOR_SCRIPTS.contains(&route));
    let response = next.run(request).await;
    let status = response.status();
    let has_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind != "text/plain; charset=utf-8");
    let is_failure = status.is_client_error() || status.is_server_error();
    if !is_failure || has_page || is_for_scripts || method == Method::HEAD {
        return response;
    }
    let language = language_of(&uri, asked_languages.as_ref());
    let repeated = response.extensions().get::<Posted>().and_then(Posted::repeated);
    let to_start = WayOn::To(start_of(&site, &uri, language));
    let (message, way_on) = match (status, repeated) {
        (StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED, _) => ("not-found", to_start),
        (StatusCode::FORBIDDEN, _) if response.extensions().get::<SessionEnded>().is_some() => {
            ("session-ended", WayOn::To(format!("/{}/return", language.tag())))
        }
        (StatusCode::FORBIDDEN, _) => ("cross-site", to_start),
        (StatusCode::PAYLOAD_TOO_LARGE, _) => ("too-large", to_start),
        (StatusCode::REQUEST_TIMEOUT, _) => ("too-slow", to_start),
        (_, Some(fields)) if response.extensions().get::<Overloaded>().is_some() => {
            ("overloaded-posted", WayOn::Repeat(fields))
        }
        (status, Some(fields)) if status.is_server_error() => {
            ("not-yet-kept", WayOn::Repeat(fields))
        }
        (status, None) if status.is_server_error() && method == Method::GET => {
            ("not-shown", WayOn::Again)
        }
        (status, None) if status.is_server_error() => ("not-kept", to_start),
        _ => ("not-understood", to_start),
    };
    let frame = match way_on {
        // Another language would be another page, without what was posted.
        WayOn::Repeat(_) => Frame::alone(language),
        WayOn::To(_) | WayOn::Again => Frame::beside(language, "/"),
    };
    let mut frame = frame.status(status);
    // Who is in a session can end it from here, too.
    let headers = cookies.map(|cookies| (header::COOKIE, cookies)).into_iter().collect();
    if let Ok(Some(session)) = Session::of(&site, &headers).await {
        frame = frame.session(session.told());
    }
    let page = MessagePage { message, way_on };
    let mut page = render::page(&site, frame, page);
    if let Some(allow) = response.headers().get(header::ALLOW) {
        page.headers_mut().insert(header::ALLOW, allow.clone());
    }
    if status == StatusCode::SERVICE_UNAVAILABLE {
        page.headers_mut().insert(header::RETRY_AFTER, RETRY_AFTER);
    }
    page
}

/// Says when to try again, where too many try.
pub(super) fn with_pause(mut response: Response) -> Response {
    if response.status() == StatusCode::TOO_MANY_REQUESTS {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("30"));
    }
    response
}

/// The language of the address, else the one the browser asks for.
pub(super) fn language_of(uri: &Uri, asked: Option<&HeaderValue>) -> Language {
    let first = uri.path().split('/').nth(1).unwrap_or_default();
    Language::from_tag(first).unwrap_or_else(|| preferred(asked)[0])
}

/// The start of the benefit that the address names, else the home page.
fn start_of(site: &Site, uri: &Uri, language: Language) -> String {
    match uri.path().split('/').nth(2).filter(|second| site.benefit(second).is_some()) {
        Some(benefit) => format!("/{}/{benefit}", language.tag()),
        None => format!("/{}/", language.tag()),
    }
}

/// The languages, those first that `Accept-Language` asks for.
pub(super) fn preferred(asked: Option<&HeaderValue>) -> Vec<Language> {
    let asked = asked.and_then(|asked| asked.to_str().ok());
    // Long lists cost time and say nothing.
    Language::preferred(asked.filter(|asked| asked.len() <= 200).unwrap_or_default())
}
