//! How much is at work, and the refusal of what is too much: quick, cheap, and in words.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::i18n::Language;
use app::pages::{MessagePage, WayOn};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use hyper::body::Body as _;
use tokio::sync::{OnceCell, Semaphore, SemaphorePermit};
use tokio::time::timeout;

use super::render::{self, Frame};
use super::{Limits, Site, failure};

/// The connections and requests of a server.
pub(super) struct Load {
    limits: Limits,
    turns: Semaphore,
    queue: Semaphore,
    /// A permit for each connection.
    pub connections: Arc<Semaphore>,
    /// The page for who posted nothing, by language, rendered when the first one is needed.
    refusals: OnceCell<BTreeMap<Language, (HeaderMap, Bytes)>>,
}

impl Load {
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            limits,
            turns: Semaphore::new(limits.requests),
            queue: Semaphore::new(limits.requests),
            connections: Arc::new(Semaphore::new(limits.connections)),
            refusals: OnceCell::new(),
        }
    }

    /// A turn to work; none when too many are waiting, or for too long.
    async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        if let Ok(turn) = self.turns.try_acquire() {
            return Some(turn);
        }
        let _place = self.queue.try_acquire().ok()?;
        timeout(self.limits.patience, self.turns.acquire()).await.ok()?.ok()
    }

    /// Whether the next request would have to wait.
    pub(super) fn is_full(&self) -> bool {
        self.turns.available_permits() == 0 || self.connections.available_permits() == 0
    }

    /// Requests at work.
    pub(super) fn requests_at_work(&self) -> usize {
        self.limits.requests - self.turns.available_permits()
    }

    /// Requests that wait for their turn.
    pub(super) fn requests_waiting(&self) -> usize {
        self.limits.requests - self.queue.available_permits()
    }

    /// Open connections.
    pub(super) fn open_connections(&self) -> usize {
        self.limits.connections - self.connections.available_permits()
    }
}

/// Lets a request work when it is its turn. What was posted is given back with the refusal, which
/// costs a small page; any other refusal costs nearly nothing.
pub(super) async fn limit(State(site): State<Site>, request: Request, next: Next) -> Response {
    if let Some(_turn) = site.load().turn().await {
        return next.run(request).await;
    }
    if request.body().is_end_stream() {
        let asked = request.headers().get(header::ACCEPT_LANGUAGE);
        return refuse(&site, failure::language_of(request.uri(), asked)).await;
    }
    let mut response = StatusCode::SERVICE_UNAVAILABLE.into_response();
    response.extensions_mut().insert(Overloaded);
    response
}

/// Tells a request that had no turn from one whose work failed.
#[derive(Clone)]
pub(super) struct Overloaded;

async fn refuse(site: &Site, language: Language) -> Response {
    let refusals = site.load().refusals.get_or_init(|| refusals(site)).await;
    let (headers, page) = refusals.get(&language).cloned().unwrap_or_default();
    let mut response = Response::new(Body::from(page));
    *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    *response.headers_mut() = headers;
    response
}

async fn refusals(site: &Site) -> BTreeMap<Language, (HeaderMap, Bytes)> {
    let mut refusals = BTreeMap::new();
    for language in Language::ALL {
        let page = MessagePage { message: "overloaded", way_on: WayOn::Again };
        let response = render::page(site, Frame::alone(language), page);
        let (mut parts, body) = response.into_parts();
        // Rendered in memory, and small.
        let page = to_bytes(body, usize::MAX).await.unwrap_or_default();
        // Many people get this page: a nonce that they share would protect nobody.
        let policy = HeaderValue::from_static(render::POLICY);
        parts.headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        parts.headers.insert(header::RETRY_AFTER, failure::RETRY_AFTER);
        refusals.insert(language, (parts.headers, page));
    }
    refusals
}
