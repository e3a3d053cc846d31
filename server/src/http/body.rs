//! A body is read whole before any work begins: a slow one costs no turn, a large one no memory,
//! and what was posted is still at hand when the work fails.

use app::components::{AUTHENTICATOR, PASSWORD, RepeatedFields, WORDS};
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;

use super::Site;

/// The largest body: a page of long texts fits many times.
const MOST: usize = 256 * 1024;
/// How much more is read and dropped. A browser shows no answer before all that it sends is taken.
const MOST_DROPPED: usize = 4 * 1024 * 1024;
/// The most fields that a page repeats. No page of ours posts so many.
const MOST_REPEATED: usize = 1_000;

/// What was posted. A response that is not the page asked for carries it among its extensions.
#[derive(Clone)]
pub(super) struct Posted(Bytes);

impl Posted {
    /// The fields, for a page that repeats them; none when there are none, too many, or when they
    /// are what somebody signs in with. Secret words are never on a page: a person types them once
    /// more.
    pub(super) fn repeated(&self) -> Option<RepeatedFields> {
        let fields = form_urlencoded::parse(&self.0).into_owned();
        let fields = fields.filter(|(name, _)| name != WORDS);
        let fields: Vec<_> = fields.take(MOST_REPEATED + 1).collect();
        let signs_in = |name: &str| [PASSWORD, AUTHENTICATOR].contains(&name);
        if fields.iter().any(|(name, _)| signs_in(name)) {
            return None;
        }
        (1..=MOST_REPEATED).contains(&fields.len()).then_some(RepeatedFields(fields))
    }
}

/// Reads the body, and hands it on whole.
pub(super) async fn read(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let posted = match tokio::time::timeout(site.limits.body, whole(body)).await {
        Ok(Ok(posted)) => posted,
        Ok(Err(status)) => return status.into_response(),
        Err(_) => return StatusCode::REQUEST_TIMEOUT.into_response(),
    };
    let mut response = next.run(Request::from_parts(parts, Body::from(posted.clone()))).await;
    let status = response.status();
    if !posted.is_empty() && (status.is_client_error() || status.is_server_error()) {
        response.extensions_mut().insert(Posted(posted));
    }
    response
}

async fn whole(mut body: Body) -> Result<Bytes, StatusCode> {
    let mut first = Bytes::new();
    let mut more = Vec::new();
    let mut size = 0;
    while let Some(frame) = body.frame().await {
        // The connection broke off, or the body is no HTTP.
        let frame = frame.map_err(|_| StatusCode::BAD_REQUEST)?;
        let Ok(part) = frame.into_data() else { continue };
        size += part.len();
        match size {
            size if size > MOST_DROPPED => return Err(StatusCode::PAYLOAD_TOO_LARGE),
            size if size > MOST => more = Vec::new(),
            // Nearly every page fits in one part, which is handed on as it came.
            _ if first.is_empty() => first = part,
            _ => more.extend_from_slice(&part),
        }
    }
    match size {
        size if size > MOST => Err(StatusCode::PAYLOAD_TOO_LARGE),
        _ if more.is_empty() => Ok(first),
        _ => Ok([&first[..], &more].concat().into()),
    }
}
