//! The connections of both sides, and what each was told: numbered, so that one who comes back hears what they missed.

use std::collections::VecDeque;

use app::guide::protocol::{Level, Numbered, Said, Side, Told};
use axum::extract::ws::Utf8Bytes;
use forms::path::Path;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::rate::{Rate, Verdict};
use super::room::{Around, Room, State, place};

/// How many messages are kept for a side that comes back.
const BACKLOG: usize = 32;
/// How many messages wait for a slow connection before it has to start anew.
const QUEUE: usize = 64;
/// A side without a connection for so long is away. Every page that is left for the next one closes its connection, too.
pub(super) const MOMENT: SignedDuration = SignedDuration::from_secs(5);

/// A connection of one side: messages come out of it until it is closed. A closed one starts anew.
pub struct Connection {
    /// What to send.
    pub messages: mpsc::Receiver<Utf8Bytes>,
    /// Names it, to close it.
    pub number: u64,
}

/// What one side has of the room.
#[derive(Default)]
pub(super) struct SideState {
    pub(super) connections: Vec<(u64, mpsc::Sender<Utf8Bytes>)>,
    backlog: VecDeque<(u64, Utf8Bytes)>,
    pub(super) seq: u64,
    /// When they last did something.
    pub(super) active_at: Timestamp,
    /// Since when a side that had a connection has none.
    pub(super) away_since: Option<Timestamp>,
    /// Whether the other side was told so: it was for longer than a moment.
    pub(super) is_away: bool,
    /// Whether their page makes no sound.
    pub(super) is_silent: bool,
    /// What they said lately without a socket.
    posts: Rate,
    /// What they type in.
    pub(super) writing: Option<(Path, Timestamp)>,
}

impl Room {
    /// A connection of one side, which is told what it missed since `last_seq`; `None` when that is no longer known.
    pub async fn connect(
        &self,
        side: Side,
        last_seq: Option<u64>,
        around: &Around<'_>,
    ) -> (Connection, Option<Vec<Utf8Bytes>>) {
        let mut state = self.state().await;
        self.settle(&mut state, around).await;
        let number = state.next_connection;
        state.next_connection += 1;
        let (sender, messages) = mpsc::channel(QUEUE);
        let own = &mut state.sides[place(side)];
        own.connections.push((number, sender));
        let missed = own.missed(last_seq);
        state.comes_back(side);
        state.acts(side, around.now);
        (Connection { messages, number }, missed)
    }

    /// A connection is gone.
    pub async fn disconnect(&self, side: Side, number: u64, around: &Around<'_>) {
        let mut state = self.state().await;
        let own = &mut state.sides[place(side)];
        own.connections.retain(|(known, _)| *known != number);
        if !own.connections.is_empty() {
            return;
        }
        own.away_since = Some(around.now);
        state.stops_writing(side);
        if side == Side::Person {
            state.hidden_since = None;
        }
    }

    /// What becomes of a message that a side posts: all that it posts counts together.
    pub async fn take_post(&self, side: Side, said: Option<&Said>) -> Verdict {
        self.state().await.sides[place(side)].posts.take(said, Instant::now())
    }

    /// Tells both sides that the server is about to stop, and lets go of their connections.
    pub async fn send_away(&self) {
        let mut state = self.state().await;
        for side in [Side::Person, Side::Practitioner] {
            state.pass(side, Told::Away);
            state.sides[place(side)].connections.clear();
        }
    }

    /// The number of the last message, and the level, as a connection is greeted with them.
    pub async fn greeting(&self, side: Side, now: Timestamp) -> (u64, Level, bool) {
        let state = self.state().await;
        (state.sides[place(side)].seq, state.level, state.is_here(side.other(), now))
    }
}

impl State {
    /// Tells a side something that it must hear of, also after a lost connection.
    pub(super) fn tell(&mut self, side: Side, told: Told) {
        let own = &mut self.sides[place(side)];
        own.seq += 1;
        let text = text(Some(own.seq), told);
        own.backlog.push_back((own.seq, text.clone()));
        if own.backlog.len() > BACKLOG {
            own.backlog.pop_front();
        }
        own.send(&text, None);
    }

    /// Tells a side something that counts for the moment only.
    pub(super) fn pass(&mut self, side: Side, told: Told) {
        self.sides[place(side)].send(&text(None, told), None);
    }

    /// Tells the person's other devices what was said on one of theirs.
    pub(super) fn tell_own_others(&mut self, told: impl FnOnce() -> Told) {
        let own = &mut self.sides[place(Side::Person)];
        // Most people have one.
        if own.connections.iter().any(|(number, _)| Some(*number) != self.speaker) {
            own.send(&text(None, told()), self.speaker);
        }
    }
}

impl SideState {
    /// Of a side that is heard of now; its messages are numbered from there on.
    pub(super) fn new(active_at: Timestamp, seq: u64) -> Self {
        Self { active_at, seq, ..Self::default() }
    }

    /// Sends to every connection but one; one that is too slow is let go, and starts anew.
    fn send(&mut self, text: &Utf8Bytes, but: Option<u64>) {
        self.connections.retain(|(number, sender)| {
            Some(*number) == but || sender.try_send(text.clone()).is_ok()
        });
    }

    /// The messages after a number; none when they are no longer there.
    fn missed(&self, last_seq: Option<u64>) -> Option<Vec<Utf8Bytes>> {
        let last = last_seq.unwrap_or(self.seq);
        let first_kept = self.backlog.front().map_or(self.seq + 1, |(seq, _)| *seq);
        if last > self.seq || last + 1 < first_kept {
            return None;
        }
        let missed = self.backlog.iter().filter(|(seq, _)| *seq > last);
        Some(missed.map(|(_, text)| text.clone()).collect())
    }
}

/// A message as it travels. Whoever is told the same shares it.
pub fn text(seq: Option<u64>, told: Told) -> Utf8Bytes {
    serde_json::to_string(&Numbered { seq, told }).expect("a message has text keys only").into()
}
