//! Practitioners: their accounts and their sessions. No journal is told of them: a journal is a person's.

use std::fmt;

use app::components::Role;
use jiff::Timestamp;

#[cfg(doc)]
use super::SaveError;
use super::{Change, TokenHash};
use crate::randomness::Randomness;

/// Names a practitioner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PractitionerId(pub [u8; 16]);

impl PractitionerId {
    /// A new name, which nobody has.
    #[must_use]
    pub fn generate(randomness: &dyn Randomness) -> Self {
        Self(randomness.array())
    }
}

/// Names an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganisationId(pub [u8; 16]);

impl OrganisationId {
    /// A new name, which nobody has.
    #[must_use]
    pub fn generate(randomness: &dyn Randomness) -> Self {
        Self(randomness.array())
    }
}

/// An organisation whose practitioners help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationRecord {
    /// Its id.
    pub id: OrganisationId,
    /// Its name, as people read it; no two organisations share one.
    pub name: String,
    /// Where it is, as people read it.
    pub place: String,
}

/// The account of a practitioner.
#[derive(Clone, PartialEq, Eq)]
pub struct PractitionerRecord {
    /// Its id.
    pub id: PractitionerId,
    /// Whom they work for.
    pub organisation: OrganisationRecord,
    /// The name with which they sign in; no two accounts share one, ended ones included.
    pub sign_in: String,
    /// Their given name.
    pub given_name: String,
    /// Their family name.
    pub family_name: String,
    /// What they do.
    pub role: Role,
    /// The password's argon2id hash, as a PHC string.
    pub password_hash: String,
    /// The secret of their codes, wrapped by the key ring for [`Place::totp`](crate::crypto::Place::totp).
    pub totp: Vec<u8>,
    /// The time step of the code used last, in 30 seconds since 1970.
    pub totp_step: Option<i64>,
    /// When the account was made.
    pub created_at: Timestamp,
    /// When it ended. [`StaffChange::Add`] does not read it: only [`StaffChange::End`] ends.
    pub ended_at: Option<Timestamp>,
}

/// Without what nobody may read in a log.
impl fmt::Debug for PractitionerRecord {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "PractitionerRecord({:?}, not shown)", self.id)
    }
}

/// A practitioner's session, found by its token's hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffSessionRecord {
    /// Whose it is.
    pub practitioner: PractitionerId,
    /// When it began.
    pub started_at: Timestamp,
    /// When it was last used, as far as that was saved.
    pub seen_at: Timestamp,
    /// When the second factor was last given.
    pub verified_at: Timestamp,
}

/// A change of accounts or their sessions.
#[derive(Debug, Clone)]
pub enum StaffChange {
    /// Adds the account of a practitioner, and their organisation unless it is known by its id. [`SaveError::Conflict`] when the id or the
    /// name to sign in is taken, or another organisation has the name.
    Add(Box<PractitionerRecord>),
    /// Ends an account, and its session. Ending it twice is fine: the first time counts. [`SaveError::Missing`] without the account.
    End {
        /// The practitioner.
        practitioner: PractitionerId,
        /// When.
        ended_at: Timestamp,
    },
    /// Uses a code up. [`SaveError::Conflict`] unless `from` is the step used last, [`SaveError::Missing`] without the account.
    NoteTotpStep {
        /// The practitioner.
        practitioner: PractitionerId,
        /// The step as it was read.
        from: Option<i64>,
        /// The step of the code.
        to: i64,
    },
    /// Puts the secret of a practitioner's codes under another key-encryption key. [`SaveError::Conflict`] unless `from` stands there,
    /// [`SaveError::Missing`] without the account.
    RewrapTotp {
        /// The practitioner.
        practitioner: PractitionerId,
        /// The wrapped secret as it was read.
        from: Vec<u8>,
        /// The same, wrapped anew.
        to: Vec<u8>,
    },
    /// Begins a practitioner's session and ends every other one of theirs: they work on one device at a time. [`SaveError::Conflict`] when
    /// the token is taken, [`SaveError::Missing`] without the account or when it has ended.
    BeginSession {
        /// The token's hash.
        token: TokenHash,
        /// Whose it is.
        practitioner: PractitionerId,
        /// When it began, with the second factor; it was seen then, too.
        started_at: Timestamp,
    },
    /// Notes that a practitioner's session was used; never backwards. [`SaveError::Missing`] when it has ended.
    UseSession {
        /// The token's hash.
        token: TokenHash,
        /// When it was used.
        seen_at: Timestamp,
    },
    /// Notes that the second factor was given again, which is a use, too. [`SaveError::Missing`] when the session has ended.
    VerifySession {
        /// The token's hash.
        token: TokenHash,
        /// When it was given.
        verified_at: Timestamp,
    },
    /// Ends a practitioner's session. Ending it twice is fine.
    EndSession {
        /// The token's hash.
        token: TokenHash,
    },
    /// Forgets every session of a practitioner that began before a moment: they were over long ago.
    ForgetSessions {
        /// The moment.
        started_before: Timestamp,
    },
}

impl From<StaffChange> for Change {
    fn from(change: StaffChange) -> Self {
        Self::Staff(change)
    }
}
