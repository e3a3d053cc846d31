//! Both sides of every guide, connected: the person answers, and the practitioner is to see it.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use futures_util::future::try_join_all;
use futures_util::stream::{self, StreamExt, TryStreamExt};
use futures_util::{FutureExt, SinkExt};
use serde::Deserialize;
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use crate::meeting::{Meeting, QUESTIONS};
use crate::portal::process::{cpu_microseconds, memory_kilobytes};

/// Before the clock runs.
const WARM_UP: Duration = Duration::from_secs(2);
/// What is not seen so long after the last answer is lost.
const PATIENCE: Duration = Duration::from_secs(10);
/// Connections that are opened at once.
const AT_ONCE: usize = 64;

/// What one side speaks through.
type Socket = WebSocketStream<TcpStream>;

/// Memory of a process without the pages of files (the program, the database), which the system takes away and brings back as it likes: in
/// kilobytes.
pub fn memory(process: u32) -> Result<u64> {
    memory_kilobytes(process, "RssAnon")
}

/// How much is done.
#[derive(Clone, Copy)]
pub struct Plan {
    /// So long is measured.
    pub time: Duration,
    /// Answers a second of each guide.
    pub commits: f64,
}

/// What came of it.
#[derive(Default)]
pub struct Seen {
    /// From the sending of an answer to where it is seen, shortest first.
    pub took: Vec<Duration>,
    /// How much later than planned answers were sent, shortest first: that is the load's own fault.
    pub late: Vec<Duration>,
    /// Answers that were sent.
    pub sent: usize,
    /// Answers that the server refused.
    pub refused: usize,
    /// Connections that the server closed.
    pub closed: usize,
    /// The server's CPU time while it was measured, in microseconds.
    pub cpu: Option<u64>,
    /// Its memory, the pages of files left out, with every side connected: before the first answer and after the last, in kilobytes.
    pub resident: Option<[u64; 2]>,
}

impl Seen {
    fn add(&mut self, other: Self) {
        self.took.extend(other.took);
        self.late.extend(other.late);
        self.sent += other.sent;
        self.refused += other.refused;
        self.closed += other.closed;
    }
}

/// Connects both sides of every guide, and lets every person answer for a while.
pub fn run(
    address: SocketAddr,
    meetings: &mut [Meeting],
    plan: Plan,
    process: Option<u32>,
) -> Result<Seen> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(all(address, meetings, plan, process))
}

async fn all(
    address: SocketAddr,
    meetings: &mut [Meeting],
    plan: Plan,
    process: Option<u32>,
) -> Result<Seen> {
    let number = meetings.len();
    let connected = stream::iter(meetings.iter_mut().map(async |meeting| {
        let [person, practitioner] = meeting.sockets();
        let person = connect(address, &person, &meeting.person).await?;
        let practitioner = connect(address, &practitioner, &meeting.practitioner).await?;
        anyhow::Ok((meeting, person, practitioner))
    }));
    let connected: Vec<_> = connected.buffered(AT_ONCE).try_collect().await?;
    let resident = || process.map(memory).transpose();
    let resident_before = resident()?;

    let start = Instant::now() + Duration::from_millis(200);
    let period = Duration::from_secs_f64(1.0 / plan.commits);
    let from = start + WARM_UP;
    let clock = Clock { from, until: from + plan.time, period };
    let guides =
        connected.into_iter().enumerate().map(|(place, (meeting, person, practitioner))| {
            // They do not all answer at the same moment.
            let first = start + period.mul_f64(place as f64 / number as f64);
            Guide { meeting, person, practitioner, sent: HashMap::new(), seen: Seen::default() }
                .converse(first, clock)
        });
    let server = async {
        let cpu = || process.map(cpu_microseconds).transpose();
        sleep_until(clock.from).await;
        let before = cpu()?;
        sleep_until(clock.until).await;
        anyhow::Ok((before.zip(cpu()?).map(|(before, after)| after - before), resident()?))
    };
    let guides = try_join_all(guides).boxed_local();
    let (guides, server) = tokio::join!(guides, server);
    let (cpu, resident_after) = server?;
    let mut seen = Seen { cpu, ..Seen::default() };
    seen.resident = resident_before.zip(resident_after).map(|(before, after)| [before, after]);
    guides?.into_iter().for_each(|one| seen.add(one));
    seen.took.sort_unstable();
    seen.late.sort_unstable();
    Ok(seen)
}

/// Opens a side's socket, as its page's script does.
async fn connect(address: SocketAddr, path: &str, cookie: &str) -> Result<Socket> {
    let connecting = async {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let mut request = format!("ws://localhost{path}").into_client_request()?;
        let headers = request.headers_mut();
        headers.insert("cookie", HeaderValue::from_str(cookie)?);
        headers.insert("origin", HeaderValue::from_static("http://localhost"));
        headers.insert("sec-websocket-protocol", HeaderValue::from_static("guichet-guide.1"));
        let config = WebSocketConfig::default().read_buffer_size(4096).write_buffer_size(0);
        let (mut socket, _) = client_async_with_config(request, stream, Some(config)).await?;
        socket.send(Message::text(r#"{"t":"hello"}"#)).await?;
        match socket.next().await {
            Some(Ok(Message::Text(text))) if told(&text)?.t == "welcome" => Ok(socket),
            other => bail!("no welcome: {other:?}"),
        }
    };
    timeout(PATIENCE, connecting).await.context("no connection in time")?
}

/// What the server says, as far as it matters here.
#[derive(Deserialize)]
struct Told<'m> {
    t: &'m str,
    op: Option<u32>,
    version: Option<u32>,
    path: Option<&'m str>,
    #[serde(default)]
    parts: Vec<(&'m str, String)>,
}

fn told(text: &str) -> Result<Told<'_>> {
    serde_json::from_str(text).with_context(|| format!("not understood: {text}"))
}

/// When what is done.
#[derive(Clone, Copy)]
struct Clock {
    /// Answers from here on count.
    from: Instant,
    /// And none is given after this.
    until: Instant,
    /// From one answer of a guide to its next.
    period: Duration,
}

/// The two sides of one guide.
struct Guide<'m> {
    meeting: &'m mut Meeting,
    person: Socket,
    practitioner: Socket,
    /// The answers that were not seen yet: when they were sent, and whether they count.
    sent: HashMap<u32, (Instant, bool)>,
    seen: Seen,
}

impl Guide<'_> {
    /// Answers, hears and sees until all is seen, or time is over.
    async fn converse(mut self, first: Instant, clock: Clock) -> Result<Seen> {
        let mut next = first;
        loop {
            let is_sending = next < clock.until;
            if !is_sending && self.sent.is_empty() {
                break;
            }
            let wake = if is_sending { next } else { clock.until + PATIENCE };
            let is_open = tokio::select! {
                () = sleep_until(wake) => {
                    if !is_sending {
                        break;
                    }
                    let is_sent = self.answer(next, clock).await?;
                    next += clock.period;
                    is_sent
                }
                message = self.person.next() => self.heard(message)?,
                message = self.practitioner.next() => self.saw(message)?,
            };
            if !is_open {
                self.seen.closed += 1;
                break;
            }
        }
        Ok(self.seen)
    }

    /// The person answers the next question; gives whether the connection stands.
    async fn answer(&mut self, planned: Instant, clock: Clock) -> Result<bool> {
        self.meeting.last += 1;
        let op = self.meeting.last;
        let question = op % QUESTIONS;
        let base = self.meeting.versions[question as usize];
        let (path, text) = (path(question), text(op));
        let message = format!(
            r#"{{"t":"commit","op":{op},"path":"{path}","base":{base},"parts":[["text","{text}"]]}}"#
        );
        let now = Instant::now();
        let counts = now >= clock.from;
        if counts {
            self.seen.sent += 1;
            self.seen.late.push(now - planned);
        }
        self.sent.insert(op, (now, counts));
        match self.person.send(Message::text(message)).await {
            Ok(()) => Ok(true),
            Err(Error::ConnectionClosed | Error::AlreadyClosed | Error::Io(_)) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// What the person is told.
    fn heard(&mut self, message: Option<Result<Message, Error>>) -> Result<bool> {
        let Some(text) = text_of(message)? else { return Ok(false) };
        let Some(text) = text else { return Ok(true) };
        let told = told(&text)?;
        match (told.t, told.op, told.version) {
            ("kept", Some(op), Some(version)) => {
                self.meeting.versions[(op % QUESTIONS) as usize] = version;
            }
            ("refused", ..) => self.seen.refused += 1,
            _ => {}
        }
        Ok(true)
    }

    /// What the practitioner is told.
    fn saw(&mut self, message: Option<Result<Message, Error>>) -> Result<bool> {
        let Some(text) = text_of(message)? else { return Ok(false) };
        let Some(text) = text else { return Ok(true) };
        let told = told(&text)?;
        if let ("answer", Some(path), [(_, text)]) = (told.t, told.path, &*told.parts) {
            let op = op_of(text).context("an answer that nobody gave")?;
            if path != self::path(op % QUESTIONS) || *text != self::text(op) {
                bail!("an answer stands in another question, or is not what was typed");
            }
            if let Some((at, true)) = self.sent.remove(&op) {
                self.seen.took.push(at.elapsed());
            }
        }
        Ok(true)
    }
}

/// The text of a message, when it has one; nothing when the connection is gone.
fn text_of(message: Option<Result<Message, Error>>) -> Result<Option<Option<String>>> {
    match message {
        Some(Ok(Message::Text(text))) => Ok(Some(Some(text.as_str().to_owned()))),
        Some(Ok(Message::Close(_)))
        | None
        | Some(Err(Error::ConnectionClosed | Error::AlreadyClosed | Error::Io(_))) => Ok(None),
        Some(Ok(_)) => Ok(Some(None)),
        Some(Err(error)) => Err(error.into()),
    }
}

/// The path of a question.
fn path(question: u32) -> String {
    format!("answer-{:02}", question + 1)
}

/// What is typed: 40 characters that were never there.
fn text(op: u32) -> String {
    format!("{op:08} une ligne de texte du banc test")
}

/// The answer that a text was typed for.
fn op_of(text: &str) -> Option<u32> {
    text.get(..8)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_has_forty_characters_and_says_its_number() {
        assert_eq!(text(7).chars().count(), 40);
        assert_eq!(op_of(&text(1234)), Some(1234));
        assert_eq!([path(0), path(QUESTIONS - 1)], ["answer-01", "answer-20"]);
    }

    #[test]
    fn messages_are_read_as_the_server_writes_them() {
        let kept = told(r#"{"t":"kept","op":3,"version":2}"#).unwrap();
        assert_eq!((kept.t, kept.op, kept.version), ("kept", Some(3), Some(2)));
        let text = r#"{"seq":7,"t":"answer","path":"answer-02","version":1,"author":"person","parts":[["text","x\"y"]]}"#;
        let answer = told(text).unwrap();
        assert_eq!((answer.path, answer.parts[0].1.as_str()), (Some("answer-02"), "x\"y"));
    }
}
