//! The outbox: carries what was sent to where it ends, the agency's hands.
//!
//! Sending puts a submission there as *waiting*. The server opens it, and when it is whole it is *ready*. Handing over writes it into a
//! folder, as data and as a page to print, and only then it is *handed over*. Each step is looked at again until it is done, so that a
//! restart in between finishes it, once.

mod write;

use std::path::Path;
use std::sync::Arc;

use app::i18n::Portal;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::benefits::Benefits;
use crate::crypto::KeyRing;
use crate::randomness::Randomness;
use crate::storage::{
    Change, DeliveryRecord, DeliveryState, DossierId, DossierRecord, SaveError, Storage,
    SubmissionRecord, Unavailable,
};
use crate::submission::Submission;

/// After so long a submission that is still waiting is in trouble.
const UNFINISHED: SignedDuration = SignedDuration::from_mins(5);

/// The outbox, and what it needs to read a submission.
pub struct Outbox<'a> {
    /// The database.
    pub storage: &'a dyn Storage,
    /// The keys.
    pub keys: &'a KeyRing,
    /// The forms, with their words.
    pub benefits: &'a Benefits,
    /// The portal's words.
    pub portal: &'a Arc<Portal>,
    /// Where days begin.
    pub time_zone: &'a TimeZone,
    /// For names of files under way.
    pub randomness: &'a dyn Randomness,
}

/// What a look at the outbox came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Found whole, and ready now.
    pub ready: usize,
    /// Written and handed over.
    pub handed_over: usize,
    /// Not whole: they stay where they are.
    pub damaged: usize,
}

/// Why the outbox stopped; what it did not do is done the next time.
#[derive(Debug, thiserror::Error)]
pub enum OutboxError {
    /// The database does not work.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
    /// A step cannot be saved.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// A file cannot be written.
    #[error("{} cannot be written: {source}", path.display())]
    Write {
        /// The file or folder.
        path: std::path::PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
}

/// A submission that is whole.
struct Whole {
    dossier: DossierRecord,
    record: SubmissionRecord,
    submission: Submission,
}

/// How many submissions nobody found whole within five minutes.
///
/// # Errors
///
/// When the database does not work.
pub async fn unfinished(storage: &dyn Storage, now: Timestamp) -> Result<usize, Unavailable> {
    let is_late = |delivery: &&DeliveryRecord| {
        delivery.state == DeliveryState::Waiting && now.duration_since(delivery.since) > UNFINISHED
    };
    Ok(storage.unfinished_deliveries().await?.iter().filter(is_late).count())
}

impl Outbox<'_> {
    /// Looks at what waits; what is whole is ready afterwards.
    ///
    /// # Errors
    ///
    /// [`OutboxError`].
    pub async fn look(&self, now: Timestamp) -> Result<Round, OutboxError> {
        let mut round = Round::default();
        for delivery in self.storage.unfinished_deliveries().await? {
            if delivery.state != DeliveryState::Waiting {
                continue;
            }
            match self.whole(delivery.dossier).await? {
                Some(_) => {
                    round.ready += self.step(&delivery, DeliveryState::Ready, now).await?;
                }
                None => round.damaged += 1,
            }
        }
        Ok(round)
    }

    /// Writes what is whole into a folder, and hands it over.
    ///
    /// # Errors
    ///
    /// [`OutboxError`].
    pub async fn hand_over(&self, folder: &Path, now: Timestamp) -> Result<Round, OutboxError> {
        let mut round = self.look(now).await?;
        for delivery in self.storage.unfinished_deliveries().await? {
            if delivery.state != DeliveryState::Ready {
                continue;
            }
            match self.whole(delivery.dossier).await? {
                Some(whole) => {
                    self.write(&whole, folder)?;
                    round.handed_over +=
                        self.step(&delivery, DeliveryState::HandedOver, now).await?;
                }
                None => round.damaged += 1,
            }
        }
        Ok(round)
    }

    /// Saves a step; 0 when another server was faster.
    async fn step(
        &self,
        delivery: &DeliveryRecord,
        to: DeliveryState,
        at: Timestamp,
    ) -> Result<usize, SaveError> {
        let (dossier, from) = (delivery.dossier, delivery.state);
        match self.storage.save(vec![Change::Deliver { dossier, from, to, at }]).await {
            Ok(()) => Ok(1),
            Err(SaveError::Conflict) => Ok(0),
            Err(error) => Err(error),
        }
    }

    /// A submission, if it opens, is understood, and its form is known.
    async fn whole(&self, id: DossierId) -> Result<Option<Whole>, Unavailable> {
        let (Some(dossier), Some(record)) =
            (self.storage.dossier(id).await?, self.storage.submission(id).await?)
        else {
            return Ok(None);
        };
        let Ok(submission) = Submission::open(&dossier, &record, self.keys) else {
            return Ok(None);
        };
        let is_whole = self.benefits.contains_key(&submission.form)
            && submission.answers().is_ok()
            && names_a_file(&record.reference);
        Ok(is_whole.then_some(Whole { dossier, record, submission }))
    }
}

/// Whether a reference can name a file: whoever changed the database could have written a path.
fn names_a_file(reference: &str) -> bool {
    let fits = |letter: u8| letter.is_ascii_alphanumeric() || letter == b'-';
    (1..=64).contains(&reference.len()) && reference.bytes().all(fits)
}
