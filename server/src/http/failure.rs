//! Which failure to use where, and the page that explains it.
//!
//! A handler answers with a [`Failure`]; layers answer with a bare status. Both become a page in
//! the visitor's language that says what happened and how to go on. Neither says a value.

use app::i18n::Language;
use app::pages::MessagePage;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::Site;
use super::render::{self, Frame};
use super::session::Session;
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
pub(super) struct SessionEnded;

pub(super) async fn not_found() -> Failure {
    Failure::NotFound
}

/// Gives every bare failure its page.
pub(super) async fn explain(State(site): State<Site>, request: Request, next: Next) -> Response {
    let language = language_of(&request);
    let benefit = benefit_of(&site, &request);
    let is_for_machines = request.uri().path() == "/healthz";
    let is_head = request.method() == Method::HEAD;
    let cookies = request.headers().get(header::COOKIE).cloned();
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
        _ if message == "session-ended" => format!("/{}/return", language.tag()),
        Some(benefit) => format!("/{}/{benefit}", language.tag()),
        None => format!("/{}/", language.tag()),
    };
    let mut frame = Frame::beside(language, "/").status(status);
    // Who is in a session can end it from here, too.
    let headers: HeaderMap = cookies.map(|cookies| (header::COOKIE, cookies)).into_iter().collect();
    if let Ok(Some(session)) = Session::of(&site, &headers).await {
        frame = frame.session(session.told());
    }
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
pub(super) fn preferred(headers: &HeaderMap) -> Vec<Language> {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|asked| asked.to_str().ok());
    // Long lists cost time and say nothing.
    Language::preferred(asked.filter(|asked| asked.len() <= 200).unwrap_or_default())
}
