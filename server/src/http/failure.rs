//! Which failure to use where, and the page that explains it.
//!
//! A handler answers with a [`Failure`]; layers answer with a bare status. Both become a page in
//! the visitor's language that says what happened and how to go on. Neither says a value.

use app::i18n::Language;
use app::pages::MessagePage;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::Site;
use super::render::{self, Frame};
use crate::dossier::DossierError;
use crate::storage::{SaveError, Unavailable};

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
            Self::Unavailable(_) | Self::Dossier(_) | Self::Save(_) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
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
struct SessionEnded;

pub(super) async fn not_found() -> Failure {
    Failure::NotFound
}

/// Routes that no person reads: a program, or a page's script, looks at the status.
const FOR_MACHINES: [&str; 3] =
    ["/healthz", "/{language}/{benefit}/save/{*page}", "/{language}/session/extend"];

/// Gives every bare failure its page.
pub(super) async fn explain(State(site): State<Site>, request: Request, next: Next) -> Response {
    let language = language_of(&request);
    let benefit = benefit_of(&site, &request);
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let is_for_machines = route.is_some_and(|route| FOR_MACHINES.contains(&route));
    let is_head = request.method() == Method::HEAD;
    let response = next.run(request).await;
    let status = response.status();
    let has_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind != "text/plain; charset=utf-8");
    if !(status.is_client_error() || status.is_server_error())
        || has_page
        || is_head
        || is_for_machines
    {
        return response;
    }
    let message = match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => "not-found",
        StatusCode::FORBIDDEN if response.extensions().get::<SessionEnded>().is_some() => {
            "session-ended"
        }
        StatusCode::FORBIDDEN => "cross-site",
        StatusCode::PAYLOAD_TOO_LARGE => "too-large",
        StatusCode::REQUEST_TIMEOUT => "too-slow",
        status if status.is_server_error() => "not-kept",
        _ => "not-understood",
    };
    let next = match benefit {
        Some(benefit) => format!("/{}/{benefit}", language.tag()),
        None => format!("/{}/", language.tag()),
    };
    let frame = Frame::beside(language, "/").status(status);
    let mut page = render::page(&site, frame, MessagePage { message, next }).await;
    if let Some(allow) = response.headers().get(header::ALLOW) {
        page.headers_mut().insert(header::ALLOW, allow.clone());
    }
    if status == StatusCode::SERVICE_UNAVAILABLE {
        page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    page
}

/// The language of the address, else the one the browser asks for.
fn language_of(request: &Request) -> Language {
    let first = request.uri().path().split('/').nth(1).unwrap_or_default();
    Language::from_tag(first).unwrap_or_else(|| preferred(request.headers())[0])
}

fn benefit_of(site: &Site, request: &Request) -> Option<String> {
    let second = request.uri().path().split('/').nth(2)?;
    site.benefit(second).map(|_| second.to_owned())
}

/// The languages, those that the browser asks for first.
pub(super) fn preferred(headers: &axum::http::HeaderMap) -> Vec<Language> {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|asked| asked.to_str().ok());
    // Long lists cost time and say nothing.
    Language::preferred(asked.filter(|asked| asked.len() <= 200).unwrap_or_default())
}
