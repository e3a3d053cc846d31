//! How often digits may be wrong: of one account, one organisation, one network address.
//!
//! | of | wrong | within | then |
//! |---|---|---|---|
//! | an account | 5 | 15 minutes | a pause of 15 minutes |
//! | an account | 15 | a day | nothing more that day |
//! | an organisation | 30 | an hour | a pause until the hour is over |
//! | a network address | 60 | an hour | a pause until the hour is over |

use std::collections::{HashMap, VecDeque};
use std::hash::Hash;

use jiff::{SignedDuration, Timestamp};

use crate::guesses::Source;
use crate::storage::{OrganisationId, PractitionerId};

/// Why digits are not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TryError {
    /// Nobody's digits: wrong, too old, used, or taken back. Which of them is never said.
    #[error("nobody's digits")]
    Wrong,
    /// Too many were wrong just now: 15 minutes' pause.
    #[error("a pause after wrong digits")]
    Paused,
    /// Too many were wrong today.
    #[error("no more digits today")]
    Locked,
    /// Too many were wrong in the organisation, or from this network.
    #[error("a pause after wrong digits of others")]
    Busy,
}

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);
const PAUSE: SignedDuration = SignedDuration::from_mins(15);
/// How many network addresses are remembered.
const REMEMBERED: usize = 10_000;

/// The wrong digits of late.
#[derive(Default)]
pub(super) struct Tries {
    accounts: Ledger<PractitionerId>,
    organisations: Ledger<OrganisationId>,
    sources: Ledger<Source>,
}

/// Who tries.
#[derive(Debug, Clone, Copy)]
pub struct Trier {
    /// The account.
    pub account: PractitionerId,
    /// Its organisation.
    pub organisation: OrganisationId,
    /// The network address.
    pub source: Source,
}

impl Tries {
    /// Whether digits may be looked at.
    pub(super) fn may(&mut self, who: Trier, now: Timestamp) -> Result<(), TryError> {
        let account = self.accounts.of(who.account, now);
        if account.len() >= 15 {
            return Err(TryError::Locked);
        }
        // The pause begins with the fifth wrong one, and is over 15 minutes later.
        let paused = account.iter().rev().nth(4).is_some_and(|fifth| {
            let last = account.back().unwrap_or(fifth);
            last.duration_since(*fifth) < PAUSE && now.duration_since(*last) < PAUSE
        });
        if paused {
            return Err(TryError::Paused);
        }
        let hour = |list: &VecDeque<Timestamp>| {
            list.iter().filter(|at| now.duration_since(**at) < HOUR).count()
        };
        let of_organisation = hour(self.organisations.of(who.organisation, now));
        let of_source = hour(self.sources.of(who.source, now));
        if of_organisation >= 30 || of_source >= 60 { Err(TryError::Busy) } else { Ok(()) }
    }

    /// Whether digits of somebody who is nobody's account may be looked at.
    pub(super) fn may_from(&mut self, source: Source, now: Timestamp) -> bool {
        let wrong = self.sources.of(source, now).iter();
        wrong.filter(|at| now.duration_since(**at) < HOUR).count() < 60
    }

    /// Notes wrong digits of such a one.
    pub(super) fn wrong_from(&mut self, source: Source, now: Timestamp) {
        self.sources.of(source, now).push_back(now);
    }

    /// Notes wrong digits; says how many the account has had wrong today.
    pub(super) fn wrong(&mut self, who: Trier, now: Timestamp) -> usize {
        self.organisations.of(who.organisation, now).push_back(now);
        self.sources.of(who.source, now).push_back(now);
        let account = self.accounts.of(who.account, now);
        account.push_back(now);
        account.len()
    }
}

/// Moments of the last day, by name. Bounded: no name has more than its limit lets it, and the names that were quiet longest go first.
struct Ledger<N>(HashMap<N, VecDeque<Timestamp>>);

impl<N> Default for Ledger<N> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<N: Copy + Eq + Hash> Ledger<N> {
    fn of(&mut self, name: N, now: Timestamp) -> &mut VecDeque<Timestamp> {
        if self.0.len() >= REMEMBERED && !self.0.contains_key(&name) {
            self.0.retain(|_, list| list.back().is_some_and(|at| now.duration_since(*at) < HOUR));
            if self.0.len() >= REMEMBERED {
                let oldest = self.0.iter().min_by_key(|(_, list)| list.back().copied());
                oldest.map(|(name, _)| *name).map(|name| self.0.remove(&name));
            }
        }
        let list = self.0.entry(name).or_default();
        while list.front().is_some_and(|at| now.duration_since(*at) >= DAY) {
            list.pop_front();
        }
        list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn trier(account: u8, organisation: u8, source: u8) -> Trier {
        Trier {
            account: PractitionerId([account; 16]),
            organisation: OrganisationId([organisation; 16]),
            source: Source::of([192, 0, 2, source].into()),
        }
    }

    #[test]
    fn five_wrong_ones_make_a_pause_and_fifteen_end_the_day() {
        let (mut tries, who) = (Tries::default(), trier(1, 1, 1));
        let mut now = 0;
        for round in 0..3 {
            for _ in 0..5 {
                assert_eq!(tries.may(who, at(now)), Ok(()), "{round} {now}");
                tries.wrong(who, at(now));
                now += 1;
            }
            let expected = if round == 2 { TryError::Locked } else { TryError::Paused };
            assert_eq!(tries.may(who, at(now)), Err(expected));
            now += 15 * 60;
        }
        assert_eq!(tries.may(who, at(now)), Err(TryError::Locked));
        assert_eq!(tries.may(who, at(24 * 3600 + now)), Ok(()), "the next day");
    }

    #[test]
    fn slow_guesses_of_many_accounts_stop_at_the_organisation_and_at_the_network() {
        let mut tries = Tries::default();
        for account in 0..30 {
            let who = trier(account, 1, account);
            assert_eq!(tries.may(who, at(0)), Ok(()));
            tries.wrong(who, at(0));
        }
        assert_eq!(tries.may(trier(99, 1, 99), at(1)), Err(TryError::Busy));
        assert_eq!(tries.may(trier(99, 2, 99), at(1)), Ok(()), "another organisation");
        assert_eq!(tries.may(trier(99, 1, 99), at(3601)), Ok(()), "an hour later");
        let mut tries = Tries::default();
        for account in 0..60 {
            tries.wrong(trier(account, account, 7), at(0));
        }
        assert_eq!(tries.may(trier(99, 99, 7), at(1)), Err(TryError::Busy));
        assert_eq!(tries.may(trier(99, 99, 8), at(1)), Ok(()));
    }
}
