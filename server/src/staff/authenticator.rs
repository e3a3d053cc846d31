//! The second factor: a secret that a practitioner's authenticator app shares with us, and the codes that both make of it.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use totp_rs::{Algorithm, Builder, Secret, Totp};
use zeroize::Zeroizing;

use crate::crypto::{KeyRing, OpenError, Place};
use crate::digits;
use crate::randomness::Randomness;
use crate::storage::{PractitionerId, PractitionerRecord};

/// Digits of a code.
const DIGITS: u8 = 6;
/// How long a code is the one of its moment, in seconds.
const STEP: u64 = 30;
/// How many codes before and after that one are taken, too: clocks differ, and people type slowly.
const SKEW: u16 = 1;
/// What the app shows beside a code.
const ISSUER: &str = "Guichet";

/// A code as it was typed: six digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(Zeroizing<String>);

/// What was typed is no code. What it was is not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a code has six digits")]
pub struct NotACode;

impl FromStr for Code {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        let digits: [u8; DIGITS as usize] = digits::read(text).ok_or(NotACode)?;
        Ok(Self(Zeroizing::new(digits.iter().map(|digit| char::from(b'0' + digit)).collect())))
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Code(not shown)")
    }
}

/// The secret of one practitioner's codes: RFC 6238 with SHA-1, six digits and 30 seconds, which every app knows.
pub struct Authenticator(Zeroizing<[u8; 20]>);

impl Authenticator {
    /// A new secret, of 160 bits.
    #[must_use]
    pub fn draw(randomness: &dyn Randomness) -> Self {
        Self(Zeroizing::new(randomness.array()))
    }

    /// The secret as the practitioner's row keeps it.
    #[must_use]
    pub fn seal(
        &self,
        practitioner: PractitionerId,
        keys: &KeyRing,
        randomness: &dyn Randomness,
    ) -> Vec<u8> {
        keys.wrap(&Place::totp(practitioner), &*self.0, randomness)
    }

    /// The secret of a practitioner.
    ///
    /// # Errors
    /// [`OpenError`] when it was changed, comes from another row, or its key is missing.
    pub fn of(practitioner: &PractitionerRecord, keys: &KeyRing) -> Result<Self, OpenError> {
        let secret = keys.unwrap(&Place::totp(practitioner.id), &practitioner.totp)?;
        let secret = secret.as_slice().try_into().map_err(|_| OpenError::Refused)?;
        Ok(Self(Zeroizing::new(secret)))
    }

    /// The time step whose code this is, if it is that of `now` or of a neighbour: steps of 30 seconds since 1970.
    #[must_use]
    pub fn step_of(&self, code: &Code, now: Timestamp) -> Option<i64> {
        let step = self.totp("").check(&code.0, seconds(now))?;
        i64::try_from(step).ok()
    }

    /// The code of a moment, as the app shows it.
    #[must_use]
    pub fn code_at(&self, moment: Timestamp) -> String {
        self.totp("").generate(seconds(moment)).to_string()
    }

    /// The secret in base32, to be typed into an app.
    #[must_use]
    pub fn base32(&self) -> String {
        self.totp("").secret().to_base32()
    }

    /// The `otpauth:` address that an app scans; `sign_in` is what it shows.
    ///
    /// # Panics
    /// When `sign_in` is empty or has a colon, which no name to sign in has.
    #[must_use]
    pub fn address(&self, sign_in: &str) -> String {
        self.totp(sign_in).to_url().expect("a name to sign in has no colon")
    }

    fn totp(&self, account: &str) -> Totp {
        let builder = Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_digits(DIGITS)
            .with_step_duration(STEP)
            .with_skew(SKEW)
            .with_secret(Secret::new_stack(*self.0))
            .with_issuer(Some(ISSUER))
            .with_account_name(account);
        builder.build().expect("20 bytes, six digits and 30 seconds are what RFC 6238 recommends")
    }
}

fn seconds(moment: Timestamp) -> u64 {
    u64::try_from(moment.as_second()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    /// The secret of the examples of RFC 6238.
    fn of_the_rfc() -> Authenticator {
        Authenticator(Zeroizing::new(*b"12345678901234567890"))
    }

    fn moment(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_rfc() {
        for (second, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")]
        {
            assert_eq!(of_the_rfc().code_at(moment(second)), code);
        }
    }

    #[test]
    fn a_code_is_taken_thirty_seconds_before_and_after_its_time_and_not_longer() {
        let code: Code = "081 804".parse().unwrap();
        let of_code = 1_111_111_109 / 30;
        let start = moment(of_code * 30);
        for (seconds, fits) in [(-31, false), (-30, true), (0, true), (59, true), (60, false)] {
            let now = start + SignedDuration::from_secs(seconds);
            let step = of_the_rfc().step_of(&code, now);
            assert_eq!(step, fits.then_some(of_code), "{seconds}");
        }
    }

    #[test]
    fn a_code_is_read_however_it_is_written_and_not_shown_to_the_log() {
        let code: Code = "081804".parse().unwrap();
        for text in [" 081 804 ", "081-804", "٠٨١٨٠٤", "۰۸۱۸۰۴"] {
            assert!(text.parse() == Ok(code.clone()), "{text}");
        }
        for text in ["", "81804", "0818041", "o81804"] {
            assert_eq!(text.parse::<Code>().unwrap_err(), NotACode, "{text}");
        }
        assert!(!format!("{code:?}").contains("081804"));
    }

    #[test]
    fn an_app_is_told_the_issuer_the_name_and_the_secret() {
        let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assert_eq!(of_the_rfc().base32(), secret);
        let address = of_the_rfc().address("marie.dupont");
        let expected =
            format!("otpauth://totp/Guichet:marie.dupont?secret={secret}&issuer=Guichet");
        assert_eq!(address, expected);
    }
}
