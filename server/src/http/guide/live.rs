//! GET `…/live`: the WebSocket of one side. Who it is, and from which page, is known before the upgrade.

use std::time::Duration;

use app::guide::protocol::{BEAT_SECONDS, MOST_BYTES, Said, Side, Told, VERSION, Why, closing};
use axum::extract::ws::{CloseFrame, Message, Utf8Bytes, WebSocket, WebSocketUpgrade};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};

use super::side::{AtRoom, Seat, is_own_origin};
use crate::guide::{self, Connection, Rate, Room, Verdict};
use crate::http::Site;
use crate::http::desk::Sign;
use crate::http::failure::Failure;

/// How often each side is asked whether it is there.
const BEAT: Duration = Duration::from_secs(BEAT_SECONDS as u64);
/// A side that was not heard of for so long is gone.
const SILENT: Duration = Duration::from_secs(30);
/// The time for the first message.
const FIRST: Duration = Duration::from_secs(10);

pub(super) async fn of_person(
    State(site): State<Site>,
    Path((language, benefit)): Path<(String, String)>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Result<Response, Failure> {
    if !is_own_origin(&site, &headers) {
        return Ok(StatusCode::FORBIDDEN.into_response());
    }
    let at = AtRoom::person(&site, &headers, &language, &benefit).await?;
    Ok(open(upgrade, site, at))
}

pub(super) async fn of_practitioner(
    State(site): State<Site>,
    Path((_, guide)): Path<(String, String)>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Result<Response, Failure> {
    if !is_own_origin(&site, &headers) {
        return Ok(StatusCode::FORBIDDEN.into_response());
    }
    let at = AtRoom::practitioner(&site, &headers, &guide, Sign::None).await?;
    Ok(open(upgrade, site, at))
}

fn open(upgrade: WebSocketUpgrade, site: Site, at: AtRoom) -> Response {
    let upgrade = upgrade
        .protocols([VERSION])
        .max_message_size(MOST_BYTES)
        .max_frame_size(MOST_BYTES)
        // A side has a screen or two, not a stream.
        .read_buffer_size(1024)
        .write_buffer_size(0)
        .max_write_buffer_size(4 * MOST_BYTES);
    upgrade.on_upgrade(move |socket| talk(socket, site, at))
}

/// Why a connection ends.
type Closing = (u16, &'static str);

async fn talk(mut socket: WebSocket, site: Site, at: AtRoom) {
    let AtRoom { room, side, seat } = at;
    let Ok(Some(Ok(Message::Text(first)))) = timeout(FIRST, socket.recv()).await else { return };
    let Ok(Said::Hello { last_seq }) = serde_json::from_str(&first) else {
        return close(socket, (closing::TOO_MANY, "hello comes first")).await;
    };
    let (connection, missed) = room.connect(side, last_seq, &site.around()).await;
    let number = connection.number;
    let (last_seq, level, here) = room.greeting(side, site.clock.now()).await;
    let resync = missed.is_none();
    let mut greeting = vec![guide::text(None, Told::Welcome { last_seq, resync, level, here })];
    greeting.extend(missed.into_iter().flatten());
    let closing = converse(&mut socket, greeting, connection, (&site, &room, side), seat).await;
    room.disconnect(side, number, &site.around()).await;
    site.guides().look_after(&room, site.clock.now()).await;
    if let Some(closing) = closing {
        close(socket, closing).await;
    }
}

async fn close(mut socket: WebSocket, (code, reason): Closing) {
    let frame = CloseFrame { code, reason: reason.into() };
    // Whoever is gone hears nothing.
    let _ = socket.send(Message::Close(Some(frame))).await;
}

/// Sends and hears until one of the two is gone; says how the connection is to be closed, when it still stands.
async fn converse(
    socket: &mut WebSocket,
    greeting: Vec<Utf8Bytes>,
    mut connection: Connection,
    (site, room, side): (&Site, &Room, Side),
    mut seat: Seat,
) -> Option<Closing> {
    for message in greeting {
        send(socket, message).await?;
    }
    let mut beats = interval(BEAT);
    beats.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (mut heard_at, mut rate) = (Instant::now(), Rate::default());
    loop {
        tokio::select! {
            message = connection.messages.recv() => match message {
                Some(message) => send(socket, message).await?,
                None => {
                    let is_over = room.is_over().await;
                    let come_back = (closing::RESTART, "come back");
                    return Some(if is_over { (closing::ENDED, "ended") } else { come_back });
                }
            },
            message = socket.recv() => {
                let text = match message {
                    Some(Ok(Message::Text(text))) => text,
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) => {
                        heard_at = Instant::now();
                        continue;
                    }
                    Some(Ok(Message::Binary(_))) => return Some((closing::TOO_MANY, "texts only")),
                    Some(Ok(Message::Close(_)) | Err(_)) | None => return None,
                };
                heard_at = Instant::now();
                let said = serde_json::from_str::<Said>(&text);
                let told = match rate.take(said.as_ref().ok(), Instant::now()) {
                    Verdict::Hear => match said {
                        Ok(Said::Hello { .. }) => Vec::new(),
                        Ok(said) => {
                            if !seat.may_go_on(site).await {
                                return Some((closing::NOT_ALLOWED, "locked"));
                            }
                            room.hear_on(Some(connection.number), side, said, &site.around()).await
                        }
                        Err(_) => vec![Told::Refused { op: None, why: Why::NotUnderstood }],
                    },
                    Verdict::Drop => continue,
                    Verdict::Refuse => {
                        let op = said.as_ref().ok().and_then(Said::op);
                        vec![Told::Refused { op, why: Why::Rate }]
                    }
                    Verdict::Close => return Some((closing::TOO_MANY, "too much at once")),
                };
                for told in told {
                    send(socket, guide::text(None, told)).await?;
                }
            },
            _ = beats.tick() => {
                if heard_at.elapsed() >= SILENT {
                    return None;
                }
                if !seat.stands(site).await {
                    return Some((closing::NOT_ALLOWED, "locked"));
                }
                // A ping is answered by the browser itself, and its script does not see it: it is told.
                socket.send(Message::Ping(Vec::new().into())).await.ok()?;
                send(socket, guide::text(None, Told::Beat)).await?;
            }
        }
    }
}

async fn send(socket: &mut WebSocket, text: Utf8Bytes) -> Option<()> {
    socket.send(Message::Text(text)).await.ok()
}
