//! The connection of a page: how it comes and goes, and what is said on it.

use std::rc::Rc;
use std::time::Duration;

use web_sys::js_sys::{Date, Math};

use super::super::connection::{Next, Road};
use super::super::message::write;
use super::super::words::Word;
use super::fields::find;
use super::{Guide, Later, json};
use crate::guide::protocol::{MOST_BYTES, Said};

/// A connection that is away for longer is said to be.
const NOTICED: Duration = Duration::from_secs(4);

impl Guide {
    pub(super) fn connect(&self) {
        let mut state = self.state();
        let seq = state.connection.last_seq();
        let road = state.connection.open(Date::now());
        drop(state);
        if let Some(road) = road {
            self.wire.open(road, seq);
        }
    }

    pub(super) fn opened(&self) {
        let state = self.state();
        // The other road says it in its address.
        if state.connection.road() == Road::Socket {
            let last_seq = Some(state.connection.last_seq());
            drop(state);
            self.send(&Said::Hello { last_seq });
        }
    }

    pub(super) fn closed(self: &Rc<Self>, code: u16) {
        let mut state = self.state();
        let next = state.connection.lose(Date::now(), code, Math::random());
        state.ledger.lose();
        state.proposing.clear();
        // What was not answered is not asked for any more: an answer that comes now is the other side's.
        state.accepted = None;
        let batch = state.batch.take();
        let is_new = state.was_open && !state.is_away_said;
        drop(state);
        if let Some(batch) = batch {
            batch.unanswered();
        }
        match next {
            Next::Again(pause) => {
                self.later(Duration::from_millis(pause as u64), Later::Connect);
                if is_new {
                    self.later(NOTICED, Later::Miss);
                }
            }
            Next::Ended => self.end(),
            Next::Nothing => {}
        }
    }

    /// Says that the connection is away, if it still is.
    pub(super) fn miss(self: &Rc<Self>) {
        let mut state = self.state();
        if state.connection.is_open() || state.is_away_said || state.is_over {
            return;
        }
        state.is_away_said = true;
        drop(state);
        // The bar that is fetched when it is back says again whether the other side is there.
        if let Some(presence) = find("[data-guide-bar] [data-presence]") {
            presence.set_text_content(Some(self.words.say(Word::Offline)));
        }
        self.tell(Word::Offline);
    }

    /// Says it, when the server listens and it is not too long.
    pub(super) fn say(&self, said: &Said) -> bool {
        self.state().connection.is_open() && self.send(said)
    }

    fn send(&self, said: &Said) -> bool {
        let text = json::text(&write(said));
        let fits = text.len() <= MOST_BYTES;
        if fits {
            self.wire.say(text);
        }
        fits
    }
}
