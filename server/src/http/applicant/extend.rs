//! POST `/{language}/session/extend`: the person wants to stay, says the page's script.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};

use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::session::Session;

pub(super) async fn post(
    State(site): State<Site>,
    headers: HeaderMap,
) -> Result<StatusCode, Failure> {
    let session = Session::of(&site, &headers).await?.ok_or(Failure::SessionEnded)?;
    site.storage.save(vec![session.used(site.clock.now())]).await?;
    Ok(StatusCode::NO_CONTENT)
}
