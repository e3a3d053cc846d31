//! How guessing is slowed down, and nobody locked out.
//!
//! An attempt first waits, right or wrong alike. How long grows with the failures and the attempts under way
//!
//! | of | free | then, doubling from 1 s | one is forgotten every |
//! |---|---|---|---|
//! | the name that is guessed at, from anywhere | 5 | at most 2 s | 10 minutes |
//! | the source, at any name | 30 | at most 2 s | minute |
//! | the source at this name | 3 | at most 10 s | 10 minutes |
//!
//! and the longest of the three counts. Waits run side by side: they make a guess cost time, and leave the owner, who gives the right secret
//! once, with the one wait. Nothing is ever locked. What is bounded is how many wait at once: all together, of one source, at one name;
//! and at one name, a source that failed there before cannot take the places of those that did not. The places at one name allow 58 attempts
//! a second at most: half of all words of 40 bits then take 300 years.
//!
//! The name is a folder's number, or the name with which a practitioner signs in.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};

/// Attempts that wait at once, in all: fewer than the requests that a server takes on.
const MOST: u32 = 256;
/// Those of one source.
const MOST_OF_SOURCE: u32 = 96;
/// Those at one name.
const MOST_AT_NAME: u32 = 192;
/// Those at one name of sources that failed there before or wait there already.
const MOST_REPEATED: u32 = 96;
/// How many names, sources and pairs of them are remembered; the older half is forgotten when it is more.
const REMEMBERED: usize = 10_000;

/// Where an attempt comes from: an IPv4 address, or the /64 network of an IPv6 address, which is one household or one phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Source(IpAddr);

impl Source {
    /// The source of an address.
    pub fn of(address: IpAddr) -> Self {
        Self(match address.to_canonical() {
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
            }
            v4 => v4,
        })
    }
}

impl Source {
    /// Of a request that came over no connection.
    pub const NOWHERE: Self = Self(IpAddr::V6(Ipv6Addr::UNSPECIFIED));
}

/// More attempts wait at this moment than there are places for. Nobody is to blame; soon there are places again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many attempts at this moment")]
pub struct TooMany;

/// What is guessed at: small, for many are remembered.
pub trait Name: Copy + Eq + Hash {}

impl<N: Copy + Eq + Hash> Name for N {}

/// The attempts under way, and the failures remembered.
pub struct Guesses<N>(Mutex<Ledgers<N>>);

struct Ledgers<N> {
    waiting: u32,
    names: Ledger<N>,
    sources: Ledger<Source>,
    pairs: Ledger<(Source, N)>,
    /// How many of each name's waiting attempts are repeated ones.
    repeated: HashMap<N, u32>,
}

impl<N: Name> Default for Guesses<N> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<N: Name> Default for Ledgers<N> {
    fn default() -> Self {
        Self {
            waiting: 0,
            names: Ledger::new(5, 2, SignedDuration::from_mins(10)),
            sources: Ledger::new(30, 2, SignedDuration::from_mins(1)),
            pairs: Ledger::new(3, 10, SignedDuration::from_mins(10)),
            repeated: HashMap::new(),
        }
    }
}

impl<N: Name> Guesses<N> {
    /// A turn for an attempt, which says how long it waits.
    ///
    /// # Errors
    /// [`TooMany`] when there is no place to wait.
    pub fn queue(&self, source: Source, name: N, now: Timestamp) -> Result<Turn<'_, N>, TooMany> {
        let pair = (source, name);
        let mut ledgers = self.ledgers();
        let is_repeated = ledgers.pairs.strikes(&pair, now) > 0;
        let repeated = ledgers.repeated.get(&name).copied().unwrap_or(0);
        if ledgers.waiting >= MOST
            || ledgers.sources.waiting(&source) >= MOST_OF_SOURCE
            || ledgers.names.waiting(&name) >= MOST_AT_NAME
            || (is_repeated && repeated >= MOST_REPEATED)
        {
            return Err(TooMany);
        }
        ledgers.waiting += 1;
        if is_repeated {
            *ledgers.repeated.entry(name).or_default() += 1;
        }
        let waits = [
            ledgers.names.enter(name, now),
            ledgers.sources.enter(source, now),
            ledgers.pairs.enter(pair, now),
        ];
        let wait = waits.into_iter().max().unwrap_or_default();
        drop(ledgers);
        Ok(Turn { guesses: self, source, name, is_repeated, wait })
    }

    fn ledgers(&self) -> MutexGuard<'_, Ledgers<N>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An attempt under way. It ends when it is dropped, also when its connection is cut.
#[must_use]
pub struct Turn<'a, N: Name> {
    guesses: &'a Guesses<N>,
    source: Source,
    name: N,
    is_repeated: bool,
    wait: SignedDuration,
}

impl<N: Name> Turn<'_, N> {
    /// How long it waits before anything is compared.
    pub fn wait(&self) -> SignedDuration {
        self.wait
    }

    /// The name or the secret was wrong.
    pub fn failed(self, now: Timestamp) {
        let mut ledgers = self.guesses.ledgers();
        ledgers.names.fail(&self.name, now);
        ledgers.sources.fail(&self.source, now);
        ledgers.pairs.fail(&(self.source, self.name), now);
    }
}

impl<N: Name> Drop for Turn<'_, N> {
    fn drop(&mut self) {
        let mut ledgers = self.guesses.ledgers();
        ledgers.waiting -= 1;
        ledgers.names.leave(&self.name);
        ledgers.sources.leave(&self.source);
        ledgers.pairs.leave(&(self.source, self.name));
        if self.is_repeated
            && let Some(count) = ledgers.repeated.get_mut(&self.name)
        {
            *count -= 1;
            if *count == 0 {
                ledgers.repeated.remove(&self.name);
            }
        }
    }
}

/// Failures and attempts under way, of each name, source or pair.
struct Ledger<K> {
    records: HashMap<K, Record>,
    free: u32,
    longest: u32,
    fades: SignedDuration,
}

struct Record {
    failures: u32,
    /// When it last failed or came.
    at: Timestamp,
    waiting: u32,
}

impl<K: Copy + Eq + Hash> Ledger<K> {
    /// A ledger where so many strikes are free, the longest wait is so many seconds, and a failure fades in such a time.
    fn new(free: u32, longest: u32, fades: SignedDuration) -> Self {
        Self { records: HashMap::new(), free, longest, fades }
    }

    fn waiting(&self, key: &K) -> u32 {
        self.records.get(key).map_or(0, |record| record.waiting)
    }

    /// Failures that have not faded, and attempts under way.
    fn strikes(&self, key: &K, now: Timestamp) -> u32 {
        self.records.get(key).map_or(0, |record| self.failures(record, now) + record.waiting)
    }

    fn failures(&self, record: &Record, now: Timestamp) -> u32 {
        let periods = now.duration_since(record.at).as_secs() / self.fades.as_secs();
        record.failures.saturating_sub(u32::try_from(periods.max(0)).unwrap_or(u32::MAX))
    }

    /// Notes an attempt, and says how long it waits.
    fn enter(&mut self, key: K, now: Timestamp) -> SignedDuration {
        let strikes = self.strikes(&key, now);
        if !self.records.contains_key(&key) && self.records.len() >= REMEMBERED {
            self.forget_oldest();
        }
        let failures = self.records.get(&key).map_or(0, |record| self.failures(record, now));
        let record = self.records.entry(key).or_insert(Record { failures, at: now, waiting: 0 });
        if failures == 0 {
            (record.failures, record.at) = (0, now);
        }
        record.waiting += 1;
        let seconds = match strikes.checked_sub(self.free) {
            None => 0,
            Some(doublings) => 1_u32.checked_shl(doublings).unwrap_or(u32::MAX).min(self.longest),
        };
        SignedDuration::from_secs(i64::from(seconds))
    }

    fn leave(&mut self, key: &K) {
        if let Some(record) = self.records.get_mut(key) {
            record.waiting -= 1;
            if record.waiting == 0 && record.failures == 0 {
                self.records.remove(key);
            }
        }
    }

    fn fail(&mut self, key: &K, now: Timestamp) {
        let Some(record) = self.records.get(key) else { return };
        // More failures than make the longest wait would only take longer to fade.
        let failures = (self.failures(record, now) + 1).min(self.free + 5);
        if let Some(record) = self.records.get_mut(key) {
            (record.failures, record.at) = (failures, now);
        }
    }

    /// Forgets the older half, but no attempt under way.
    fn forget_oldest(&mut self) {
        let mut times: Vec<Timestamp> = self.records.values().map(|record| record.at).collect();
        let middle = times.len() / 2;
        let (_, median, _) = times.select_nth_unstable(middle);
        let median = *median;
        self.records.retain(|_, record| record.waiting > 0 || record.at > median);
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Reverse;
    use std::collections::BinaryHeap;

    use super::*;
    use crate::way_back::FolderNumber;

    fn number(digits: u32) -> FolderNumber {
        format!("{digits:09}").parse().unwrap()
    }

    fn source(number: u32) -> Source {
        Source::of(IpAddr::V4(number.into()))
    }

    fn start() -> Timestamp {
        "2026-11-24T10:00:00Z".parse().unwrap()
    }

    fn seconds(seconds: i64) -> SignedDuration {
        SignedDuration::from_secs(seconds)
    }

    /// The waits of attempts that fail one after the other.
    fn waits(
        guesses: &Guesses<FolderNumber>,
        source: Source,
        number: FolderNumber,
        count: usize,
    ) -> Vec<i64> {
        let mut now = start();
        let waits = (0..count).map(|_| {
            let turn = guesses.queue(source, number, now).unwrap();
            let wait = turn.wait();
            now += wait;
            turn.failed(now);
            wait.as_secs()
        });
        waits.collect()
    }

    #[test]
    fn waits_grow_to_a_limit_and_fade() {
        let guesses = Guesses::<FolderNumber>::default();
        let (here, mine) = (source(1), number(1));
        assert_eq!(waits(&guesses, here, mine, 10), [0, 0, 0, 1, 2, 4, 8, 10, 10, 10]);
        let later = start() + SignedDuration::from_hours(2);
        assert_eq!(guesses.queue(here, mine, later).unwrap().wait(), seconds(0));
    }

    #[test]
    fn failures_elsewhere_cost_the_owner_two_seconds_at_most() {
        let guesses = Guesses::<FolderNumber>::default();
        for other in 0..1_000 {
            waits(&guesses, source(100 + other), number(1), 1);
        }
        assert_eq!(guesses.queue(source(1), number(1), start()).unwrap().wait(), seconds(2));
        assert_eq!(guesses.queue(source(1), number(2), start()).unwrap().wait(), seconds(0));
    }

    #[test]
    fn a_source_that_tries_many_numbers_costs_its_neighbours_two_seconds_at_most() {
        let guesses = Guesses::<FolderNumber>::default();
        for other in 0..1_000 {
            waits(&guesses, source(1), number(100 + other), 1);
        }
        assert_eq!(guesses.queue(source(1), number(1), start()).unwrap().wait(), seconds(2));
    }

    #[test]
    fn attempts_side_by_side_count_before_they_fail() {
        let guesses = Guesses::<FolderNumber>::default();
        let turns: Vec<_> =
            (0..8).map(|_| guesses.queue(source(1), number(1), start()).unwrap()).collect();
        let waits: Vec<_> = turns.iter().map(|turn| turn.wait().as_secs()).collect();
        assert_eq!(waits, [0, 0, 0, 1, 2, 4, 8, 10]);
        drop(turns);
        assert!(guesses.queue(source(1), number(1), start()).unwrap().wait().is_zero());
        assert!(
            guesses.ledgers().pairs.records.is_empty(),
            "an attempt that was cut leaves nothing"
        );
    }

    #[test]
    fn an_ipv6_household_is_one_source_and_a_mapped_address_is_its_ipv4_one() {
        let of = |address: &str| Source::of(address.parse().unwrap());
        assert_eq!(of("2001:db8:1:2:3::4"), of("2001:db8:1:2::ffff"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("::ffff:192.0.2.7"), of("192.0.2.7"));
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let guesses = Guesses::<FolderNumber>::default();
        for each in 0..30_000 {
            guesses.queue(source(each), number(each), start()).unwrap().failed(start());
        }
        let ledgers = guesses.ledgers();
        assert_eq!(ledgers.waiting, 0);
        assert!(ledgers.repeated.is_empty());
        for remembered in [
            ledgers.names.records.len(),
            ledgers.sources.records.len(),
            ledgers.pairs.records.len(),
        ] {
            assert!(remembered <= REMEMBERED, "{remembered}");
        }
    }

    /// Connections that guess at the owner's number without a pause, and the owner who comes now and then.
    struct Siege {
        guesses: Guesses<FolderNumber>,
        /// What happens next: when, to whom (a connection, or the owner).
        events: BinaryHeap<Reverse<(Timestamp, usize)>>,
        connections: Vec<Source>,
        guessed: usize,
        /// The longest that the owner was kept, refusals included.
        longest: SignedDuration,
    }

    impl Siege {
        const GUESSES: usize = 10_000;

        /// Lays siege until every guess is answered.
        fn lay(connections: Vec<Source>, owner: Source) -> Self {
            let events = (0..connections.len()).map(|each| Reverse((start(), each))).collect();
            let guesses = Guesses::<FolderNumber>::default();
            let longest = SignedDuration::ZERO;
            let mut siege = Self { guesses, events, connections, guessed: 0, longest };
            siege.run(owner);
            siege
        }

        fn run(&mut self, owner: Source) {
            const OWNER: usize = usize::MAX;
            let guesses = std::mem::take(&mut self.guesses);
            let mut turns: HashMap<usize, Turn<'_, FolderNumber>> = HashMap::new();
            let mut came = start() + seconds(1);
            self.events.push(Reverse((came, OWNER)));
            while let Some(Reverse((now, who))) = self.events.pop() {
                if let Some(turn) = turns.remove(&who) {
                    if who == OWNER {
                        drop(turn);
                        self.longest = self.longest.max(now.duration_since(came));
                        came = now + seconds(7);
                        if self.guessed < Self::GUESSES {
                            self.events.push(Reverse((came, OWNER)));
                        }
                        continue;
                    }
                    turn.failed(now);
                    self.guessed += 1;
                }
                if who != OWNER && self.guessed >= Self::GUESSES {
                    continue;
                }
                let from = if who == OWNER { owner } else { self.connections[who] };
                let next = match guesses.queue(from, number(1), now) {
                    Ok(turn) => {
                        let due = now + turn.wait();
                        turns.insert(who, turn);
                        due
                    }
                    // A script tries again at once; a person reads the page first.
                    Err(TooMany) => now + if who == OWNER { seconds(10) } else { seconds(1) },
                };
                let ledgers = guesses.ledgers();
                assert!(ledgers.waiting <= MOST && ledgers.pairs.records.len() <= REMEMBERED);
                drop(ledgers);
                self.events.push(Reverse((next, who)));
            }
        }
    }

    #[test]
    fn ten_thousand_guesses_never_keep_the_owner_for_a_minute() {
        let owner = source(1);
        for (from, connections, longest) in [
            ("one source", vec![source(2); 1_000], 2),
            ("many sources", (0..1_000).map(|each| source(100 + each)).collect(), 45),
            ("the owner's own address", vec![owner; 90], 10),
        ] {
            let siege = Siege::lay(connections, owner);
            assert!(siege.guessed >= Siege::GUESSES);
            let kept = siege.longest;
            assert!(kept <= seconds(longest), "{from}: the owner was kept for {kept:#}");
        }
    }
}
