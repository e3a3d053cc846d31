//! How much a browser may say at once.

use std::collections::VecDeque;
use std::time::Duration;

use app::guide::protocol::{MOST_MESSAGES, Said};
use tokio::time::Instant;

/// Messages a second at most: more are dropped, "is writing" first; twice as many close the connection.
const RATE: usize = MOST_MESSAGES as usize;

/// The messages of the last second.
#[derive(Default)]
pub struct Rate(VecDeque<Instant>);

/// What becomes of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is heard.
    Hear,
    /// It is lost: it counts for the moment only.
    Drop,
    /// It is refused.
    Refuse,
    /// It is the end of the connection.
    Close,
}

impl Rate {
    /// Counts a message; none where it is none of the protocol.
    pub fn take(&mut self, said: Option<&Said>, now: Instant) -> Verdict {
        while self.0.front().is_some_and(|at| now.duration_since(*at) >= Duration::from_secs(1)) {
            self.0.pop_front();
        }
        // Who is beyond any limit is not remembered beyond it.
        if self.0.len() <= 2 * RATE {
            self.0.push_back(now);
        }
        match self.0.len() {
            count if count > 2 * RATE => Verdict::Close,
            count if count <= RATE => Verdict::Hear,
            _ if said.is_some_and(is_momentary) => Verdict::Drop,
            _ => Verdict::Refuse,
        }
    }
}

/// Whether a message counts for the moment only, and may be lost.
fn is_momentary(said: &Said) -> bool {
    matches!(said, Said::Writing { .. } | Said::Idle { .. })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_twenty_a_second_are_dropped_or_refused_and_twice_as_many_are_the_end() {
        let now = Instant::now();
        let (mut rate, momentary) = (Rate::default(), Said::Idle { path: "rent".into() });
        for _ in 0..RATE {
            assert_eq!(rate.take(Some(&Said::Shown), now), Verdict::Hear);
        }
        assert_eq!(rate.take(Some(&momentary), now), Verdict::Drop);
        for said in [None, Some(&Said::Shown)] {
            assert_eq!(rate.take(said, now), Verdict::Refuse);
        }
        for _ in 0..RATE {
            rate.take(Some(&momentary), now);
        }
        assert_eq!(rate.take(Some(&momentary), now), Verdict::Close);
        assert_eq!(rate.take(None, now + Duration::from_secs(1)), Verdict::Hear);
    }
}
