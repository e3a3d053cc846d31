//! Who is there, who types where.

use app::guide::protocol::{Side, Told};
use forms::path::Path;
use jiff::{SignedDuration, Timestamp};

use super::room::{State, place};

/// So long after the last letter somebody still counts as writing.
const LEASE: SignedDuration = SignedDuration::from_secs(5);

impl State {
    /// Somebody does something.
    pub(super) fn acts(&mut self, side: Side, now: Timestamp) {
        let own = &mut self.sides[place(side)];
        own.active_at = own.active_at.max(now);
        if own.connections.is_empty() {
            // Whoever comes by plain pages is there while they do.
            self.comes_back(side);
        }
    }

    /// A side is there again.
    pub(super) fn comes_back(&mut self, side: Side) {
        let own = &mut self.sides[place(side)];
        own.away_since = None;
        if std::mem::take(&mut own.is_away) {
            self.pass(side.other(), Told::Presence { here: true });
        }
    }

    /// Whether a side lost its connection, and is not back.
    pub(super) fn is_away(&self, side: Side) -> bool {
        self.sides[place(side)].is_away
    }

    /// Whether a side is there: connected, or heard of a moment ago.
    pub(super) fn is_here(&self, side: Side, now: Timestamp) -> bool {
        let own = &self.sides[place(side)];
        let lately = now.duration_since(own.active_at) < SignedDuration::from_mins(2);
        !own.connections.is_empty() || (!own.is_away && lately)
    }

    /// Whether the person types in a question now.
    pub(super) fn is_written_by(&self, side: Side, path: &Path, now: Timestamp) -> bool {
        let writing = self.sides[place(side)].writing.as_ref();
        writing.is_some_and(|(at, since)| at == path && now.duration_since(*since) < LEASE)
    }

    /// A side types no more: whoever was told that it does is told so, whether there is another answer or the same.
    pub(super) fn stops_writing(&mut self, side: Side) {
        let Some((path, _)) = self.sides[place(side)].writing.take() else { return };
        if side == Side::Practitioner || self.seen(&path).is_some() {
            self.pass(side.other(), Told::Writing { path: None });
        }
    }

    /// Whether the practitioner types anywhere now.
    pub(super) fn is_writing(&self, side: Side, now: Timestamp) -> bool {
        let writing = self.sides[place(side)].writing.as_ref();
        writing.is_some_and(|(_, since)| now.duration_since(*since) < LEASE)
    }
}
