//! The connection: which road it takes, when it is tried again, what was heard of already. The clock, in milliseconds, and chance, from
//! 0 to 1, are handed in.

use crate::guide::protocol::{BEAT_SECONDS, Numbered, Told, closing};

/// Before the first new try; doubled with each that fails.
const FIRST_PAUSE: f64 = 500.0;
/// Before any new try at most.
const LONGEST_PAUSE: f64 = 20_000.0;
/// Without a sign of the server for so long, the connection is taken for dead: two beats and a half.
const LONGEST_SILENCE: f64 = BEAT_SECONDS as f64 * 2_500.0;
/// A connection that stood for so long was a good one: the next pause is the first one again.
const STANDS: f64 = 10_000.0;
/// Tries without a word from the server before the other road is taken.
const TRIES_A_ROAD: u32 = 2;
/// Who said too much waits as if so many tries had failed.
const TOO_MANY_COUNTS: u32 = 3;

/// How messages travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Road {
    /// A WebSocket, both ways.
    Socket,
    /// Server-sent events one way, a POST a message the other: where something between does not let sockets through.
    Events,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    /// Nothing, until it is tried again.
    Closed,
    /// Tried since then.
    Opening(f64),
    /// The server said welcome then.
    Open(f64),
    /// For good.
    Over,
}

/// What a message is to the one who hears it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    /// It was heard before.
    Known,
    /// It is to be done.
    New,
    /// It is to be done, and something before it was missed: what the page shows is to be fetched.
    Missed,
}

/// What follows the end of a connection.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Next {
    /// Another try, after a pause in milliseconds.
    Again(f64),
    /// The guide session is over.
    Ended,
    /// Nothing: this page goes on without.
    Nothing,
}

/// What is known of the connection.
#[derive(Debug)]
pub(super) struct Connection {
    road: Road,
    state: State,
    /// The last message that was heard.
    last_seq: u64,
    /// When anything was heard last.
    heard_at: f64,
    /// Whether the server said that it stops.
    is_away: bool,
    /// Tries that did not lead to a connection that stood.
    failures: u32,
    /// Tries on this road without a word.
    unheard: u32,
}

impl Connection {
    /// None yet. The page shows what came up to a message.
    pub(super) fn new(last_seq: u64) -> Self {
        Self {
            road: Road::Socket,
            state: State::Closed,
            last_seq,
            heard_at: 0.0,
            is_away: false,
            failures: 0,
            unheard: 0,
        }
    }

    /// The last message that was heard.
    pub(super) fn last_seq(&self) -> u64 {
        self.last_seq
    }

    /// Whether the server listens.
    pub(super) fn is_open(&self) -> bool {
        matches!(self.state, State::Open(_))
    }

    /// The road it is on.
    pub(super) fn road(&self) -> Road {
        self.road
    }

    /// A new try, and its road; none while one stands, and after the end.
    pub(super) fn open(&mut self, now: f64) -> Option<Road> {
        if self.state != State::Closed {
            return None;
        }
        self.state = State::Opening(now);
        self.heard_at = now;
        self.is_away = false;
        self.unheard += 1;
        Some(self.road)
    }

    /// Something was heard.
    pub(super) fn hear(&mut self, now: f64, message: &Numbered) -> News {
        self.heard_at = now;
        self.unheard = 0;
        let mut news = News::New;
        match message.told {
            Told::Welcome { last_seq, resync, .. } => {
                self.state = State::Open(now);
                // A server that knows less than this page has lost its memory: its numbers count.
                if resync || last_seq < self.last_seq {
                    self.last_seq = last_seq;
                    news = News::Missed;
                }
            }
            Told::Away => self.is_away = true,
            Told::Ended => self.state = State::Over,
            _ => {}
        }
        let Some(seq) = message.seq else { return news };
        if seq <= self.last_seq {
            return News::Known;
        }
        if seq > self.last_seq + 1 {
            news = News::Missed;
        }
        self.last_seq = seq;
        news
    }

    /// Whether nothing was heard for too long, so that the connection is to be closed.
    pub(super) fn is_silent(&self, now: f64) -> bool {
        let stands = matches!(self.state, State::Opening(_) | State::Open(_));
        stands && now - self.heard_at >= LONGEST_SILENCE
    }

    /// It ended: with a code of the server's, or with none.
    pub(super) fn lose(&mut self, now: f64, code: u16, chance: f64) -> Next {
        let before = std::mem::replace(&mut self.state, State::Closed);
        match (before, code) {
            (State::Over, _) | (_, closing::ENDED) => {
                self.state = State::Over;
                return Next::Ended;
            }
            (_, closing::NOT_ALLOWED) => {
                self.state = State::Over;
                return Next::Nothing;
            }
            // It is tried again already.
            (State::Closed, _) => return Next::Nothing,
            (State::Open(since), _) if now - since >= STANDS => self.failures = 0,
            _ => {}
        }
        if self.unheard >= TRIES_A_ROAD {
            self.unheard = 0;
            self.road = match self.road {
                Road::Socket => Road::Events,
                Road::Events => Road::Socket,
            };
        }
        // Everybody comes back from a restart: at once, but not all in the same moment.
        if self.is_away || (code == closing::RESTART && self.failures == 0) {
            self.failures = self.failures.max(1);
            return Next::Again(FIRST_PAUSE * chance);
        }
        if code == closing::TOO_MANY {
            self.failures = self.failures.max(TOO_MANY_COUNTS);
        }
        let pause = (FIRST_PAUSE * f64::from(1_u32 << self.failures.min(10))).min(LONGEST_PAUSE);
        self.failures += 1;
        Next::Again(pause * (0.5 + chance / 2.0))
    }

    /// It is over: nothing is tried again.
    pub(super) fn end(&mut self) {
        self.state = State::Over;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::guide::protocol::Level;

    fn welcome(last_seq: u64, resync: bool) -> Numbered {
        let told = Told::Welcome { last_seq, resync, level: Level::Look, here: true };
        Numbered { seq: None, told }
    }

    fn numbered(seq: u64) -> Numbered {
        Numbered { seq: Some(seq), told: Told::Step }
    }

    fn beat() -> Numbered {
        Numbered { seq: None, told: Told::Beat }
    }

    fn pause(next: Next) -> f64 {
        let Next::Again(pause) = next else { panic!("{next:?}") };
        pause
    }

    #[test]
    fn pauses_double_up_to_twenty_seconds_and_are_never_the_same_for_all() {
        let mut connection = Connection::new(0);
        for expected in [500.0, 1_000.0, 2_000.0, 4_000.0, 8_000.0, 16_000.0, 20_000.0, 20_000.0] {
            connection.open(0.0);
            assert_eq!(pause(connection.lose(0.0, 1006, 1.0)), expected);
        }
        connection.open(0.0);
        assert_eq!(pause(connection.lose(0.0, 1006, 0.0)), 10_000.0);
    }

    #[test]
    fn a_connection_that_stood_is_tried_again_soon_and_one_that_opens_and_falls_is_not() {
        let mut connection = Connection::new(0);
        for _ in 0..4 {
            connection.open(0.0);
            connection.hear(0.0, &welcome(0, false));
            connection.lose(1.0, 1006, 1.0);
        }
        connection.open(0.0);
        connection.hear(0.0, &welcome(0, false));
        assert_eq!(pause(connection.lose(9_999.0, 1006, 1.0)), 8_000.0);
        connection.open(10_000.0);
        connection.hear(10_000.0, &welcome(0, false));
        assert_eq!(pause(connection.lose(20_000.0, 1006, 1.0)), 500.0);
    }

    #[test]
    fn two_tries_without_a_word_lead_to_the_other_road_and_a_word_keeps_the_road() {
        let mut connection = Connection::new(0);
        let mut roads = Vec::new();
        for _ in 0..5 {
            roads.extend(connection.open(0.0));
            connection.lose(0.0, 1006, 0.5);
        }
        use Road::{Events, Socket};
        assert_eq!(connection.road(), Socket);
        assert_eq!(roads, [Socket, Socket, Events, Events, Socket]);

        let mut connection = Connection::new(0);
        for _ in 0..5 {
            assert_eq!(connection.open(0.0), Some(Socket));
            connection.hear(0.0, &welcome(0, false));
            connection.lose(0.0, 1006, 0.5);
        }
    }

    #[test]
    fn a_server_that_goes_is_come_back_to_at_once_and_not_by_all_together() {
        let mut connection = Connection::new(0);
        connection.open(0.0);
        connection.hear(0.0, &welcome(0, false));
        connection.hear(0.0, &Numbered { seq: None, told: Told::Away });
        assert_eq!(pause(connection.lose(0.0, closing::RESTART, 0.25)), 125.0);
        connection.open(0.0);
        assert_eq!(pause(connection.lose(0.0, 1006, 1.0)), 1_000.0, "it is not there yet");
    }

    #[test]
    fn silence_of_twenty_five_seconds_is_the_end_of_a_connection() {
        let mut connection = Connection::new(0);
        assert!(!connection.is_silent(1e9), "there is none");
        connection.open(1_000.0);
        assert!(!connection.is_silent(25_999.0));
        assert!(connection.is_silent(26_000.0), "a try that leads nowhere counts, too");
        connection.hear(20_000.0, &beat());
        assert!(!connection.is_silent(44_999.0));
        assert!(connection.is_silent(45_000.0));
    }

    #[test]
    fn after_the_end_nothing_is_tried_again() {
        for (code, next) in [(closing::ENDED, Next::Ended), (closing::NOT_ALLOWED, Next::Nothing)] {
            let mut connection = Connection::new(0);
            connection.open(0.0);
            assert_eq!(connection.lose(0.0, code, 0.5), next);
            assert_eq!(connection.open(0.0), None);
        }
        let mut connection = Connection::new(0);
        connection.open(0.0);
        connection.hear(0.0, &Numbered { seq: Some(1), told: Told::Ended });
        assert!(!connection.is_open());
        assert_eq!(connection.lose(0.0, 1006, 0.5), Next::Ended);
    }

    #[test]
    fn a_page_that_ends_it_hears_of_no_end_but_its_own() {
        let mut connection = Connection::new(0);
        connection.open(0.0);
        connection.end();
        assert!(!connection.is_silent(1e9));
        assert_eq!(connection.open(0.0), None);
    }

    #[test]
    fn who_said_too_much_waits_longer() {
        let mut connection = Connection::new(0);
        connection.open(0.0);
        assert_eq!(pause(connection.lose(0.0, closing::TOO_MANY, 1.0)), 4_000.0);
    }

    #[test]
    fn what_is_told_twice_is_done_once_and_a_gap_is_noticed() {
        let mut connection = Connection::new(4);
        connection.open(0.0);
        assert!(!connection.is_open());
        assert_eq!(connection.hear(0.0, &welcome(6, false)), News::New);
        assert!(connection.is_open());
        assert_eq!(connection.hear(0.0, &numbered(4)), News::Known);
        assert_eq!(connection.hear(0.0, &numbered(5)), News::New);
        assert_eq!(connection.hear(0.0, &numbered(5)), News::Known);
        assert_eq!(connection.hear(0.0, &numbered(7)), News::Missed);
        assert_eq!(connection.hear(0.0, &beat()), News::New);
        assert_eq!(connection.last_seq(), 7);
    }

    #[test]
    fn what_cannot_be_told_again_is_fetched_and_counting_goes_on_from_there() {
        let mut connection = Connection::new(4);
        connection.open(0.0);
        assert_eq!(connection.hear(0.0, &welcome(90, true)), News::Missed);
        assert_eq!(connection.hear(0.0, &numbered(91)), News::New);

        let mut connection = Connection::new(400);
        connection.open(0.0);
        assert_eq!(connection.hear(0.0, &welcome(2, false)), News::Missed, "a new count");
        assert_eq!(connection.hear(0.0, &numbered(3)), News::New);
    }

    proptest! {
        #[test]
        fn each_number_is_done_once_whatever_is_told_again(
            first in 0_u64..5,
            runs in prop::collection::vec((0_u64..6, 1_u64..8), 1..20),
        ) {
            // A server that, after each loss, tells again from what the page says on.
            let mut connection = Connection::new(first);
            let (mut server, mut done) = (first, Vec::new());
            for (fresh, until) in runs {
                server += fresh;
                connection.open(0.0);
                let from = connection.last_seq();
                connection.hear(0.0, &welcome(server, false));
                for seq in (from.saturating_sub(2)..=server).take(until as usize + 2) {
                    if connection.hear(0.0, &numbered(seq)) != News::Known {
                        done.push(seq);
                    }
                }
                connection.lose(0.0, 1006, 0.5);
            }
            let expected: Vec<_> = (first + 1..=connection.last_seq()).collect();
            prop_assert_eq!(done, expected);
        }
    }
}
