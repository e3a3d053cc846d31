//! What time it is. Everything that needs the time is handed a clock, so that a test decides.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// The computer's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the computer's clock")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// Lets time pass. Whatever makes a person wait is handed a sleeper, so that a test does not wait.
#[async_trait]
pub trait Sleeper: Send + Sync {
    /// Returns after `duration`; at once when there is none.
    async fn sleep(&self, duration: SignedDuration);
}

/// Waits as long as it is told.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemSleeper;

#[async_trait]
impl Sleeper for SystemSleeper {
    async fn sleep(&self, duration: SignedDuration) {
        if duration.is_positive() {
            tokio::time::sleep(duration.unsigned_abs()).await;
        }
    }
}

/// Never waits, and adds up how long it should have: for tests.
#[derive(Debug, Clone, Default)]
pub struct Hasty(Arc<Mutex<SignedDuration>>);

impl Hasty {
    /// How long it should have waited, in all.
    #[must_use]
    pub fn skipped(&self) -> SignedDuration {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Sleeper for Hasty {
    async fn sleep(&self, duration: SignedDuration) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += duration;
    }
}

/// A clock that stands still until it is told otherwise, for tests.
#[derive(Debug)]
pub struct FixedClock {
    now: Mutex<Timestamp>,
}

impl FixedClock {
    /// A clock that stands at `now`.
    #[must_use]
    pub fn new(now: Timestamp) -> Self {
        Self { now: Mutex::new(now) }
    }

    /// Puts the clock at `now`, forwards or backwards.
    pub fn set(&self, now: Timestamp) {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }

    /// Moves the clock by `duration`; a negative one moves it back.
    ///
    /// # Panics
    ///
    /// When the time would leave the years -9999 to 9999.
    pub fn advance(&self, duration: SignedDuration) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now += duration;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_moves_only_when_told() {
        let start = Timestamp::from_second(1_800_000_000).unwrap();
        let clock = FixedClock::new(start);
        assert_eq!(clock.now(), start);
        clock.advance(SignedDuration::from_mins(5));
        assert_eq!(clock.now(), start + SignedDuration::from_mins(5));
        clock.set(start);
        assert_eq!(clock.now(), start);
    }

    #[test]
    fn the_system_clock_is_past_the_day_this_was_written() {
        assert!(SystemClock.now() > Timestamp::from_second(1_750_000_000).unwrap());
    }
}
