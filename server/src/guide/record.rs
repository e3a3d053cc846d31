//! What is kept of a guide: who helped, when, what was shown and what was written. Never a value. It is what receipts are made of.

use std::collections::BTreeSet;

use app::components::Role;
pub use app::pages::guide::{EndReason, Road};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::crypto::Place;
use crate::dossier::{Dossier, DossierError};
use crate::randomness::Randomness;
use crate::storage::{GuideId, GuideRecord, PractitionerId, PractitionerRecord};

/// The word that journals have for how the two met.
pub(super) fn road_name(road: Road) -> &'static str {
    match road {
        Road::Code => "code",
        Road::Digits => "digits",
    }
}

/// The word that journals have for an end, or a refusal.
pub(super) fn reason_name(reason: EndReason) -> &'static str {
    match reason {
        EndReason::Person => "person",
        EndReason::Practitioner => "practitioner",
        EndReason::Time => "time",
        EndReason::Unused => "unused",
        EndReason::Away => "away",
        EndReason::Sent => "sent",
        EndReason::NotMine => "not-mine",
        EndReason::Refused => "no",
        EndReason::Unknown => "unknown",
        EndReason::NoAnswer => "late",
    }
}

/// Who helps, as the person read it when they said yes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helper {
    /// The given name.
    pub given: String,
    /// The family name.
    pub family: String,
    /// What they do, by its name.
    role: String,
    /// Whom they work for.
    pub organisation: String,
    /// Where that is.
    pub place: String,
}

impl Helper {
    /// The helper that an account describes.
    pub fn of(practitioner: &PractitionerRecord) -> Self {
        Self {
            given: practitioner.given_name.clone(),
            family: practitioner.family_name.clone(),
            role: practitioner.role.name().to_owned(),
            organisation: practitioner.organisation.name.clone(),
            place: practitioner.organisation.place.clone(),
        }
    }

    /// What they do.
    pub fn role(&self) -> Role {
        // A role that a newer program named: help all the same.
        Role::named(&self.role).unwrap_or(Role::SocialWorker)
    }
}

/// What is kept of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Who helped.
    pub helper: Helper,
    /// How they met.
    pub road: Road,
    /// The language of the person's page when they said yes, as an HTML tag.
    pub language: String,
    /// When they said yes.
    pub began_at: Timestamp,
    /// When it ended, and why.
    pub ended: Option<(Timestamp, EndReason)>,
    /// Whether the practitioner saw anything: they confirmed whom they speak with.
    pub saw: bool,
    /// The private pages that were shown, by path, each once.
    pub shown: Vec<String>,
    /// The questions that the person answered.
    pub answered: BTreeSet<String>,
    /// How many answers were proposed.
    pub proposed: u32,
    /// And how many of them accepted.
    pub accepted: u32,
    /// The questions that the practitioner wrote into, in their order, each once.
    pub wrote: Vec<String>,
    /// When the form was sent meanwhile, and its reference.
    pub sent: Option<(Timestamp, String)>,
}

impl Record {
    /// Of a guide that begins.
    pub(super) fn new(helper: Helper, road: Road, language: &str, began_at: Timestamp) -> Self {
        Self {
            helper,
            road,
            language: language.to_owned(),
            began_at,
            ended: None,
            saw: false,
            shown: Vec::new(),
            answered: BTreeSet::new(),
            proposed: 0,
            accepted: 0,
            wrote: Vec::new(),
            sent: None,
        }
    }

    /// The record as the database keeps it.
    pub(super) fn sealed(
        &self,
        (id, version): (GuideId, u32),
        practitioner: PractitionerId,
        dossier: &Dossier,
        randomness: &dyn Randomness,
    ) -> GuideRecord {
        let plain = serde_json::to_vec(self).expect("a record has text keys only");
        GuideRecord {
            id,
            dossier: dossier.record.id,
            practitioner,
            began_at: self.began_at,
            ended_at: self.ended.map(|(at, _)| at),
            version,
            sealed: dossier.seal(&Place::guide(id, version), &plain, randomness),
        }
    }

    /// The record that the database kept.
    ///
    /// # Errors
    /// [`DossierError`] when it was changed, or is not what this program writes.
    pub fn open(record: &GuideRecord, dossier: &Dossier) -> Result<Self, DossierError> {
        let place = Place::guide(record.id, record.version);
        let plain = dossier.open_sealed(&place, &record.sealed)?;
        serde_json::from_slice(&plain).map_err(|_| DossierError::Content)
    }

    /// Notes a thing once.
    pub(super) fn note_once(list: &mut Vec<String>, path: &str) {
        if !list.iter().any(|known| known == path) {
            list.push(path.to_owned());
        }
    }
}
