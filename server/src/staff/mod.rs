//! Accounts of practitioners: who may help, and how they prove who they are, by a password and a code of their authenticator app.
//!
//! Whoever guesses waits longer and longer, at a name and from a source, as at the [way back](crate::way_back). What is wrong is never said,
//! and costs the same work: a password is always compared, with a decoy where nobody has the name. Behind a right password a code is guessed
//! five times at most; see `wrong_codes.rs`.

mod account;
mod authenticator;
mod password;
mod wrong_codes;

pub use account::{Account, AccountError, AccountOptions};
pub use authenticator::{Authenticator, Code, NotACode};
pub use password::{NotAPassword, Password};

use jiff::Timestamp;

use crate::clock::{Clock, Sleeper};
use crate::crypto::{KeyRing, OpenError};
use crate::guesses::{Guesses, Source, TooMany};
use crate::hashes::{Cost, Hashes};
use crate::randomness::Randomness;
use crate::storage::{PractitionerRecord, StaffChange, Storage, Unavailable};
use wrong_codes::{Verdict, WrongCodes};

/// What is typed to sign in.
pub struct Credentials {
    /// The name, as it was typed.
    pub sign_in: String,
    /// The password.
    pub password: Password,
    /// The code; none when what was typed is none.
    pub code: Option<Code>,
}

/// A practitioner who proved who they are, once `used` is saved: the code counts only for whom saves it first.
pub struct Proven {
    /// The practitioner.
    pub practitioner: PractitionerRecord,
    /// Uses the code up. A conflict means that somebody was faster with the same code: nothing is proven.
    pub used: StaffChange,
}

/// What became of a code that was asked for again.
pub enum Proof {
    /// It is right, once this is saved; see [`Proven::used`].
    Right(StaffChange),
    /// It is wrong.
    Wrong,
    /// Too many were wrong: the session must end.
    TooMany,
}

/// Why nobody was let in or turned away.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    /// Too many are trying at this moment.
    #[error(transparent)]
    TooMany(#[from] TooMany),
    /// The database does not work.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
    /// The secret of an account was changed, or its key is missing.
    #[error("the secret of an account cannot be opened: {0}")]
    Sealed(#[from] OpenError),
}

/// The door of practitioners.
pub struct Staff {
    hashes: Hashes,
    guesses: Guesses<NameHash>,
    wrong_codes: WrongCodes,
    sleeper: Box<dyn Sleeper>,
}

/// A name as it was typed, hashed: the same size whatever it is.
type NameHash = [u8; 32];

impl Staff {
    /// A door with hashes of a given cost. The decoy hash of unknown names is made now.
    pub fn new(cost: Cost, sleeper: Box<dyn Sleeper>, randomness: &dyn Randomness) -> Self {
        Self {
            hashes: Hashes::new(cost, randomness),
            guesses: Guesses::default(),
            wrong_codes: WrongCodes::default(),
            sleeper,
        }
    }

    /// The hash of a password, as an account keeps it.
    pub async fn hash(&self, password: Password, randomness: &dyn Randomness) -> String {
        self.hashes.hash(password, randomness).await
    }

    /// The practitioner whom name, password and code prove together; none when any of them is wrong, or the account has ended. All cost the
    /// same work, after the same wait.
    ///
    /// # Errors
    /// [`StaffError`].
    pub async fn admit(
        &self,
        typed: Credentials,
        source: Source,
        clock: &dyn Clock,
        storage: &dyn Storage,
        keys: &KeyRing,
    ) -> Result<Option<Proven>, StaffError> {
        let name = account::folded(&typed.sign_in);
        let turn =
            self.guesses.queue(source, *blake3::hash(name.as_bytes()).as_bytes(), clock.now())?;
        self.sleeper.sleep(turn.wait()).await;
        let known = storage.practitioner_by_sign_in(&name).await?;
        let known = known.filter(|practitioner| practitioner.ended_at.is_none());
        let hash = known.as_ref().map(|practitioner| practitioner.password_hash.clone());
        let is_right = self.hashes.verify(typed.password, hash).await;
        let now = clock.now();
        if let Some(practitioner) = known.filter(|_| is_right)
            && let Proof::Right(used) = self.prove(&practitioner, typed.code.as_ref(), now, keys)?
        {
            return Ok(Some(Proven { practitioner, used }));
        }
        turn.failed(now);
        Ok(None)
    }

    /// Whether a code proves that it is the practitioner whose password was right.
    ///
    /// # Errors
    /// [`StaffError::Sealed`].
    pub fn prove(
        &self,
        practitioner: &PractitionerRecord,
        code: Option<&Code>,
        now: Timestamp,
        keys: &KeyRing,
    ) -> Result<Proof, StaffError> {
        let authenticator = Authenticator::of(practitioner, keys)?;
        let last = practitioner.totp_step;
        let verdict = self.wrong_codes.judge(practitioner.id, now, || {
            let step = authenticator.step_of(code?, now)?;
            // One that was used, and those before it, count no more.
            last.is_none_or(|last| step > last).then_some(step)
        });
        Ok(match verdict {
            Verdict::Right(to) => Proof::Right(StaffChange::NoteTotpStep {
                practitioner: practitioner.id,
                from: last,
                to,
            }),
            Verdict::Wrong => Proof::Wrong,
            Verdict::TooMany => Proof::TooMany,
        })
    }

    /// How many times a password was compared with a hash, decoys included.
    pub fn comparisons(&self) -> u64 {
        self.hashes.comparisons()
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use jiff::SignedDuration;

    use super::*;
    use crate::clock::{FixedClock, Hasty};
    use crate::randomness::SeededRandomness;
    use crate::storage::SaveError;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        options: AccountOptions,
    }

    #[tokio::test]
    async fn whatever_is_wrong_costs_one_comparison_and_opens_nothing() {
        let randomness = SeededRandomness::new(1);
        let folder = tempfile::tempdir().unwrap();
        let url = crate::config::DatabaseUrl::Sqlite(folder.path().join("guichet.db"));
        let storage = crate::storage::open(&url).await.unwrap();
        let keys = KeyRing::for_tests(1);
        let clock = FixedClock::new("2026-11-24T10:00:00Z".parse().unwrap());
        let door = Staff::new(Cost::OF_TESTS, Box::new(Hasty::default()), &randomness);
        let line = "guichet --sign-in marie --given Marie --family Dupont --role mediator --organisation CCAS --place Lille";
        let account = Account::try_from(Line::parse_from(line.split(' ')).options).unwrap();
        let authenticator = Authenticator::draw(&randomness);
        let hash = door.hash(Password::choose("soleil de plomb").unwrap(), &randomness).await;
        let (id, organisation) =
            (crate::storage::PractitionerId([1; 16]), crate::storage::OrganisationId([2; 16]));
        let totp = authenticator.seal(id, &keys, &randomness);
        let record = account.record(id, organisation, hash, totp, clock.now());
        storage.save(vec![StaffChange::Add(record.into()).into()]).await.unwrap();

        let source = Source::of("192.0.2.1".parse().unwrap());
        let code = authenticator.code_at(clock.now());
        let stale = authenticator.code_at(clock.now() - SignedDuration::from_secs(90));
        let mut compared = 0;
        for (sign_in, password, code, opens) in [
            ("marie", "soleil de plomb", stale.as_str(), false),
            ("marie", "soleil de plomb", "", false),
            ("marie", "Soleil de plomb", code.as_str(), false),
            ("samir", "soleil de plomb", code.as_str(), false),
            ("", "", "", false),
            (" Marie ", "soleil de plomb", code.as_str(), true),
            ("marie", "soleil de plomb", code.as_str(), false),
        ] {
            let typed = Credentials {
                sign_in: sign_in.into(),
                password: Password::typed(password),
                code: code.parse().ok(),
            };
            let proven = door.admit(typed, source, &clock, &*storage, &keys).await.unwrap();
            assert_eq!(proven.is_some(), opens, "{sign_in} {code}");
            compared += 1;
            assert_eq!(door.comparisons(), compared, "one comparison an attempt");
            if let Some(proven) = proven {
                let used = vec![proven.used.into()];
                storage.save(used.clone()).await.unwrap();
                assert!(matches!(storage.save(used).await, Err(SaveError::Conflict)));
            }
        }
        storage.close().await;
    }
}
