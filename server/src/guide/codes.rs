//! How the two find each other: the code on the practitioner's screen, and the digits on the person's phone. In memory: each lives some
//! minutes, and whoever meets a new server asks for a new one.

use std::collections::HashMap;

use jiff::Timestamp;

use super::limits::GuideLimits;
use super::tries::{Trier, Tries, TryError};
use crate::guesses::Source;
use crate::randomness::Randomness;
use crate::storage::{DossierId, PractitionerId};

/// The characters of a token: 22 of 64 are 132 bits.
const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LENGTH: usize = 22;

/// What a practitioner's screen shows, for a person to scan or to type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The token of the code.
    pub token: String,
    /// The digits of the same, for who cannot scan.
    pub digits: String,
    made_at: Timestamp,
}

impl Offer {
    /// How long it still counts.
    #[must_use]
    pub fn seconds_left(&self, limits: &GuideLimits, now: Timestamp) -> i64 {
        (self.made_at + limits.offer).duration_since(now).as_secs()
    }
}

/// What waits for the other side.
#[derive(Default)]
pub(super) struct Codes {
    /// Of each practitioner: the offer shown now, and the one before, which somebody may be scanning.
    offers: HashMap<PractitionerId, Vec<Offer>>,
    /// Codes that were scanned by somebody who begins their application first.
    reserved: HashMap<String, (PractitionerId, Timestamp)>,
    /// The digits that persons read out.
    digits: HashMap<String, Asked>,
    tries: Tries,
}

/// A person who asked for digits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    pub(super) dossier: DossierId,
    pub(super) at: Timestamp,
}

impl Codes {
    /// What a practitioner's screen shows now.
    pub(super) fn offer(
        &mut self,
        practitioner: PractitionerId,
        limits: &GuideLimits,
        now: Timestamp,
        randomness: &dyn Randomness,
    ) -> Offer {
        let shown = self.offers.get(&practitioner).and_then(|offers| offers.last());
        if let Some(shown) = shown
            && now.duration_since(shown.made_at) < limits.offer_renewed
        {
            return shown.clone();
        }
        let live: usize = self.offers.values().map(Vec::len).sum();
        let taken =
            |digits: &str| self.offers.values().flatten().any(|offer| offer.digits == digits);
        let digits = free(live, randomness, taken);
        let offer = Offer { token: randomness.text(ALPHABET, LENGTH), digits, made_at: now };
        let offers = self.offers.entry(practitioner).or_default();
        offers.retain(|offer| now.duration_since(offer.made_at) < limits.offer);
        offers.push(offer.clone());
        offer
    }

    /// Whose offer bears a token.
    pub(super) fn offerer(
        &self,
        token: &str,
        limits: &GuideLimits,
        now: Timestamp,
    ) -> Option<PractitionerId> {
        self.find(limits, now, |offer| offer.token == token).map(|(practitioner, _)| practitioner)
    }

    /// The token of the offer with these digits. Whoever tries many finds none for a while.
    pub(super) fn token(
        &mut self,
        digits: &str,
        source: Source,
        limits: &GuideLimits,
        now: Timestamp,
    ) -> Option<String> {
        if !self.tries.may_from(source, now) {
            return None;
        }
        let found = self.find(limits, now, |offer| offer.digits == digits);
        let token = found.map(|(_, offer)| offer.token.clone());
        if token.is_none() {
            self.tries.wrong_from(source, now);
        }
        token
    }

    /// Keeps a code for somebody who begins their application first.
    pub(super) fn reserve(&mut self, token: &str, practitioner: PractitionerId, now: Timestamp) {
        self.withdraw_offers(practitioner);
        self.reserved.insert(token.to_owned(), (practitioner, now));
    }

    /// Whose code was kept; it counts once, for as long as digits do.
    pub(super) fn use_reserved(
        &mut self,
        token: &str,
        limits: &GuideLimits,
        now: Timestamp,
    ) -> Option<PractitionerId> {
        let (practitioner, at) = self.reserved.remove(token)?;
        (now.duration_since(at) < limits.digits).then_some(practitioner)
    }

    fn find(
        &self,
        limits: &GuideLimits,
        now: Timestamp,
        is_it: impl Fn(&Offer) -> bool,
    ) -> Option<(PractitionerId, &Offer)> {
        let all = self.offers.iter().flat_map(|(id, offers)| offers.iter().map(move |o| (*id, o)));
        all.filter(|(_, offer)| now.duration_since(offer.made_at) < limits.offer)
            .find(|(_, offer)| is_it(offer))
    }

    /// Uses a practitioner's offers up: a code counts once.
    pub(super) fn withdraw_offers(&mut self, practitioner: PractitionerId) {
        self.offers.remove(&practitioner);
    }

    /// The digits for a person to read out: those that wait already, or new ones.
    pub(super) fn ask(
        &mut self,
        dossier: DossierId,
        limits: &GuideLimits,
        now: Timestamp,
        randomness: &dyn Randomness,
    ) -> String {
        self.digits.retain(|_, asked| now.duration_since(asked.at) < limits.digits);
        if let Some((digits, _)) = self.asked(dossier, limits, now) {
            return digits;
        }
        let digits = free(self.digits.len(), randomness, |digits| self.digits.contains_key(digits));
        self.digits.insert(digits.clone(), Asked { dossier, at: now });
        digits
    }

    /// The digits that wait for a dossier, and since when.
    pub(super) fn asked(
        &self,
        dossier: DossierId,
        limits: &GuideLimits,
        now: Timestamp,
    ) -> Option<(String, Timestamp)> {
        let mut live = self.digits.iter().filter(|(_, asked)| asked.dossier == dossier);
        live.find(|(_, asked)| now.duration_since(asked.at) < limits.digits)
            .map(|(digits, asked)| (digits.clone(), asked.at))
    }

    /// Takes a person's digits back.
    pub(super) fn cancel(&mut self, dossier: DossierId) {
        self.digits.retain(|_, asked| asked.dossier != dossier);
    }

    /// Who reads out these digits, which are used up.
    ///
    /// # Errors
    /// [`TryError`]: the same for wrong, old and used ones, after the same work.
    pub(super) fn redeem(
        &mut self,
        digits: &str,
        who: Trier,
        limits: &GuideLimits,
        now: Timestamp,
    ) -> Result<Asked, TryError> {
        self.tries.may(who, now)?;
        let found = self.digits.remove(digits);
        let live = found.filter(|asked| now.duration_since(asked.at) < limits.digits);
        live.ok_or_else(|| {
            if self.tries.wrong(who, now) == 15 {
                tracing::warn!(practitioner = ?who.account, "no more digits today: 15 were wrong");
            }
            TryError::Wrong
        })
    }

    /// Forgets what is too old.
    pub(super) fn forget_old(&mut self, limits: &GuideLimits, now: Timestamp) {
        self.digits.retain(|_, asked| now.duration_since(asked.at) < limits.digits);
        self.reserved.retain(|_, (_, at)| now.duration_since(*at) < limits.digits);
        self.offers.retain(|_, offers| {
            offers.retain(|offer| now.duration_since(offer.made_at) < limits.offer);
            !offers.is_empty()
        });
    }
}

/// Digits that nobody has: so many that of all that could be typed one in 10,000 at most is somebody's.
fn free(live: usize, randomness: &dyn Randomness, taken: impl Fn(&str) -> bool) -> String {
    let mut length = 6;
    while 10_usize.pow(length) / 10_000 <= live && length < 12 {
        length += 1;
    }
    loop {
        let digits = randomness.text("0123456789", length as usize);
        if !taken(&digits) {
            return digits;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;
    use crate::storage::OrganisationId;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn dossier(number: u32) -> DossierId {
        let mut id = [0; 16];
        id[..4].copy_from_slice(&number.to_le_bytes());
        DossierId(id)
    }

    const WHO: Trier = Trier {
        account: PractitionerId([1; 16]),
        organisation: OrganisationId([1; 16]),
        source: Source::NOWHERE,
    };

    #[test]
    fn digits_count_once_and_for_ten_minutes() {
        let (mut codes, limits, random) =
            (Codes::default(), GuideLimits::default(), SeededRandomness::new(1));
        let digits = codes.ask(dossier(1), &limits, at(0), &random);
        assert_eq!(digits.len(), 6);
        assert_eq!(codes.ask(dossier(1), &limits, at(5), &random), digits, "the same");
        assert_eq!(codes.redeem(&digits, WHO, &limits, at(6)).unwrap().dossier, dossier(1));
        assert_eq!(codes.redeem(&digits, WHO, &limits, at(7)).unwrap_err(), TryError::Wrong);
        let late = codes.ask(dossier(1), &limits, at(10), &random);
        assert_eq!(codes.redeem(&late, WHO, &limits, at(610)).unwrap_err(), TryError::Wrong);
        let taken_back = codes.ask(dossier(1), &limits, at(700), &random);
        codes.cancel(dossier(1));
        assert_eq!(codes.redeem(&taken_back, WHO, &limits, at(701)).unwrap_err(), TryError::Wrong);
    }

    #[test]
    fn digits_grow_with_their_number() {
        let (mut codes, limits, random) =
            (Codes::default(), GuideLimits::default(), SeededRandomness::new(1));
        let mut lengths = Vec::new();
        for number in 0..1_100 {
            let digits = codes.ask(dossier(number), &limits, at(0), &random);
            lengths.push(digits.len());
        }
        assert_eq!((lengths[99], lengths[100], lengths[999], lengths[1_000]), (6, 7, 7, 8));
    }

    #[test]
    fn a_code_changes_every_minute_and_the_one_before_still_counts_for_another() {
        let (mut codes, limits, random) =
            (Codes::default(), GuideLimits::default(), SeededRandomness::new(1));
        let marie = PractitionerId([7; 16]);
        let first = codes.offer(marie, &limits, at(0), &random);
        assert_eq!(codes.offer(marie, &limits, at(59), &random), first);
        let second = codes.offer(marie, &limits, at(60), &random);
        assert_ne!(first, second);
        assert_eq!(codes.offerer(&first.token, &limits, at(119)), Some(marie));
        assert_eq!(codes.offerer(&first.token, &limits, at(120)), None);
        assert_eq!(
            codes.token(&second.digits, Source::NOWHERE, &limits, at(120)),
            Some(second.token.clone())
        );
        codes.withdraw_offers(marie);
        assert_eq!(codes.offerer(&second.token, &limits, at(121)), None);
    }
}
