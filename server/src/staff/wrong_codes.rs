//! How guessing codes ends: a code has a million values and three of them fit, so waiting is not enough.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use crate::storage::PractitionerId;

/// So many wrong codes end the tries,
const MOST: usize = 5;
/// within this time; each is forgotten after it.
const REMEMBERED: SignedDuration = SignedDuration::from_mins(15);

/// The wrong codes of each practitioner. Only who knows the password, or sits at an open session, can add to them: a stranger keeps nobody
/// out.
#[derive(Default)]
pub(super) struct WrongCodes(Mutex<HashMap<PractitionerId, Vec<Timestamp>>>);

/// What became of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is right. The step is its own.
    Right(i64),
    /// It is wrong.
    Wrong,
    /// Nothing was compared, for there were too many wrong ones; or this was the last of them.
    TooMany,
}

impl WrongCodes {
    /// Judges a code: `step` finds the step of a right one. Tries at one moment come one after the other.
    pub(super) fn judge(
        &self,
        practitioner: PractitionerId,
        now: Timestamp,
        step: impl FnOnce() -> Option<i64>,
    ) -> Verdict {
        let mut wrong = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        wrong.retain(|_, times| {
            times.retain(|time| now.duration_since(*time) < REMEMBERED);
            !times.is_empty()
        });
        if wrong.get(&practitioner).is_some_and(|times| times.len() >= MOST) {
            return Verdict::TooMany;
        }
        if let Some(step) = step() {
            wrong.remove(&practitioner);
            return Verdict::Right(step);
        }
        let times = wrong.entry(practitioner).or_default();
        times.push(now);
        if times.len() >= MOST { Verdict::TooMany } else { Verdict::Wrong }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARIE: PractitionerId = PractitionerId([1; 16]);
    const SAMIR: PractitionerId = PractitionerId([2; 16]);

    #[test]
    fn after_five_wrong_codes_no_code_is_compared_for_a_quarter_of_an_hour() {
        let codes = WrongCodes::default();
        let start: Timestamp = "2026-11-24T10:00:00Z".parse().unwrap();
        let minutes = |minutes| start + SignedDuration::from_mins(minutes);
        for minute in 0..4 {
            assert_eq!(codes.judge(MARIE, minutes(minute), || None), Verdict::Wrong);
        }
        assert_eq!(codes.judge(MARIE, minutes(4), || None), Verdict::TooMany);
        let compared = || panic!("a code was compared");
        assert_eq!(codes.judge(MARIE, minutes(14), compared), Verdict::TooMany);
        assert_eq!(codes.judge(SAMIR, minutes(14), || Some(7)), Verdict::Right(7));
        assert_eq!(codes.judge(MARIE, minutes(15), || Some(8)), Verdict::Right(8));
        assert_eq!(codes.judge(MARIE, minutes(15), || None), Verdict::Wrong, "all is forgiven");
    }
}
