//! POST `…/say`: one message of a side that has no WebSocket. Its answers are a list.

use app::guide::protocol::{MOST_BYTES, Said, Told};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::side::AtRoom;
use crate::http::Site;
use crate::http::desk::Sign;
use crate::http::failure::Failure;

pub(super) async fn of_person(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Failure> {
    let at = AtRoom::person(&site, &headers, &language, &benefit).await?;
    hear(&site, &at, &body).await
}

pub(super) async fn of_practitioner(
    State(site): State<Site>,
    Path((_, guide)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Failure> {
    let at = AtRoom::practitioner(&site, &headers, &guide, Sign::Use).await?;
    hear(&site, &at, &body).await
}

async fn hear(site: &Site, at: &AtRoom, body: &[u8]) -> Result<Response, Failure> {
    if body.len() > MOST_BYTES {
        return Err(Failure::TooLong);
    }
    let said: Said = serde_json::from_slice(body).map_err(|_| Failure::NotUnderstood)?;
    let told: Vec<Told> = at.room.hear(at.side, said, &site.around()).await;
    site.guides().look_after(&at.room, site.clock.now()).await;
    let text = serde_json::to_string(&told).expect("a message has text keys only");
    let json = HeaderValue::from_static("application/json");
    Ok(([(header::CONTENT_TYPE, json)], text).into_response())
}
