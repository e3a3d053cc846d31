//! Whether the server can do its work, for whoever watches it.

use axum::extract::State;
use axum::http::StatusCode;

use super::Site;

pub(super) async fn get(State(site): State<Site>) -> (StatusCode, &'static str) {
    match site.storage.check().await {
        Ok(()) => (StatusCode::OK, "ok\n"),
        Err(error) => {
            tracing::error!(%error, "health");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not work\n")
        }
    }
}
