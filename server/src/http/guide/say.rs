//! POST `…/say`: one message of a side that has no WebSocket. Its answers are a list.

use app::guide::protocol::{MOST_BYTES, Said, Told, Why};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::side::AtRoom;
use crate::guide::Verdict;
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
    let said: Option<Said> = serde_json::from_slice(body).ok();
    let verdict = at.room.take_post(at.side, said.as_ref()).await;
    let op = said.as_ref().and_then(Said::op);
    let told: Vec<Told> = match (verdict, said) {
        // As a socket that is closed: the browser tries again after a pause.
        (Verdict::Close, _) => return Ok(StatusCode::TOO_MANY_REQUESTS.into_response()),
        (_, None) => return Err(Failure::NotUnderstood),
        (Verdict::Hear, Some(said)) => at.room.hear(at.side, said, &site.around()).await,
        (Verdict::Drop, _) => Vec::new(),
        (Verdict::Refuse, _) => vec![Told::Refused { op, why: Why::Rate }],
    };
    site.guides().look_after(&at.room, site.clock.now()).await;
    let text = serde_json::to_string(&told).expect("a message has text keys only");
    let json = HeaderValue::from_static("application/json");
    Ok(([(header::CONTENT_TYPE, json)], text).into_response())
}
