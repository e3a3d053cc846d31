//! One line a request: method, route template, status, time. Never an address, a value, a number
//! or a token.

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;

use super::Site;

pub(super) async fn request(State(site): State<Site>, request: Request, next: Next) -> Response {
    let start = site.clock.now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    let milliseconds = site.clock.now().duration_since(start).as_millis();
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    tracing::info!(%method, route, status = response.status().as_u16(), milliseconds, "request");
    response
}
