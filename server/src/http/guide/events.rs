//! GET `…/events?seq=N`: the messages of one side as server-sent events, where a proxy lets no WebSocket through. What the side says comes to
//! `…/say`.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use app::guide::protocol::{BEAT_SECONDS, Side, Told};
use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, Stream, StreamExt};
use tokio::time::timeout;

use super::side::{AtRoom, Seat};
use crate::guide::{self, Connection, Room};
use crate::http::Site;
use crate::http::desk::Sign;
use crate::http::failure::Failure;
use crate::http::fields::Fields;

/// How often a browser hears that the connection stands.
const BEAT: Duration = Duration::from_secs(BEAT_SECONDS as u64);

pub(super) async fn of_person(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let at = AtRoom::person(&site, &headers, &language, &benefit).await?;
    Ok(open(site, at, query).await)
}

pub(super) async fn of_practitioner(
    State(site): State<Site>,
    Path((_, guide)): Path<(String, String)>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let at = AtRoom::practitioner(&site, &headers, &guide, Sign::None).await?;
    Ok(open(site, at, query).await)
}

async fn open(site: Site, at: AtRoom, RawQuery(query): RawQuery) -> Response {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes());
    let last_seq = fields.and_then(|fields| fields.first("seq").parse().ok());
    let AtRoom { room, side, seat } = at;
    let (connection, missed) = room.connect(side, last_seq, &site.around()).await;
    let (last_seq, level, here) = room.greeting(side, site.clock.now()).await;
    let resync = missed.is_none();
    let welcome = guide::text(None, Told::Welcome { last_seq, resync, level, here });
    let mut first = vec![welcome.to_string()];
    first.extend(missed.into_iter().flatten().map(|text| text.to_string()));
    let gone = Gone { site, room, side, seat, number: connection.number };
    let messages = stream::iter(first).chain(live(connection, gone));
    let events = messages.map(|text| Ok::<_, Infallible>(Event::default().data(text)));
    Sse::new(events).into_response()
}

/// The messages to come. When the browser is gone the stream is dropped, and the side with it.
fn live(connection: Connection, gone: Gone) -> impl Stream<Item = String> {
    stream::unfold((connection, gone), |(mut connection, gone)| async {
        let next = timeout(BEAT, connection.messages.recv()).await;
        let text = match next {
            Ok(message) => message?.to_string(),
            // Nothing happened: that is told, too.
            Err(_) => guide::text(None, Told::Beat).to_string(),
        };
        // Nothing is shown at a desk that is locked, or to a session that has ended.
        if !gone.seat.stands(&gone.site).await {
            return None;
        }
        Some((text, (connection, gone)))
    })
}

/// Says that a side is gone when its stream is dropped.
struct Gone {
    site: Site,
    room: Arc<Room>,
    side: Side,
    seat: Seat,
    number: u64,
}

impl Drop for Gone {
    fn drop(&mut self) {
        let (site, room, side, number) =
            (self.site.clone(), Arc::clone(&self.room), self.side, self.number);
        // A drop cannot wait.
        tokio::spawn(async move { room.disconnect(side, number, &site.around()).await });
    }
}
