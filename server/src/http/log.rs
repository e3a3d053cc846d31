//! One line a request: method, route template, status, time. Never an address, a value, a number
//! or a token. The metrics count the same.

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;

use super::Site;

#[expect(clippy::disallowed_methods, reason = "measuring is the purpose")]
pub(super) async fn request(State(site): State<Site>, request: Request, next: Next) -> Response {
    let start = std::time::Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    let (status, time) = (response.status(), start.elapsed());
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    if let Some(metrics) = &site.metrics {
        metrics.note_request(&method, route, status, time);
    }
    let milliseconds = time.as_millis();
    tracing::info!(%method, route, status = status.as_u16(), milliseconds, "request");
    response
}
