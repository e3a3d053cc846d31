//! The journal: what happened in a folder, who did it and when, and never a value. What an event is, and which change tells it.
//!
//! An engine records the event of every [`Change`] in the change's own transaction, so nothing happens without its event.

pub mod heads;
pub mod sign;
pub mod verify;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::hexadecimal::hexadecimal;
use crate::storage::{
    Author, Change, DossierId, FolderId, GuideId, PathHash, PractitionerId, RegisterRecord,
};

/// A dossier's id in a journal: 32 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DossierName(String);

impl From<DossierId> for DossierName {
    fn from(id: DossierId) -> Self {
        Self(hexadecimal(&id.0))
    }
}

/// A question as it is stored, a keyed hash: 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionName(String);

impl From<PathHash> for QuestionName {
    fn from(hash: PathHash) -> Self {
        Self(hexadecimal(&hash.0))
    }
}

/// A guide session's name in a journal: 32 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideName(String);

impl From<GuideId> for GuideName {
    fn from(id: GuideId) -> Self {
        Self(hexadecimal(&id.0))
    }
}

/// What happened while somebody helped: who, in which guide session, and what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Helped {
    /// The guide session.
    pub guide: GuideName,
    /// The practitioner, as answers name their author.
    pub practitioner: Author,
    /// What it was.
    pub what: Help,
}

impl Helped {
    /// An event of a guide session.
    #[must_use]
    pub fn of(guide: GuideId, practitioner: PractitionerId, what: Help) -> Self {
        Self { guide: guide.into(), practitioner: Author::Practitioner(practitioner), what }
    }
}

/// What happened while somebody helped, never a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Help {
    /// The practitioner asked; both saw the same pictures, or the person said no.
    Asked {
        /// How they met: `code` shown by the practitioner, or `digits` of the person's.
        road: String,
        /// The person's language, as an HTML tag.
        language: String,
    },
    /// The person refused, did not answer in time, or said that they do not know who asks.
    Refused {
        /// Why: `no`, `late`, `unknown`, `not-mine`.
        reason: String,
    },
    /// The first yes.
    Accepted,
    /// How much help there is changed.
    Level {
        /// Before.
        from: String,
        /// Now.
        to: String,
        /// By whom: `person`, `practitioner`, or `time`.
        by: String,
    },
    /// The person showed a page with closed answers.
    Opened {
        /// The page, hashed as questions are.
        page: QuestionName,
    },
    /// And it was closed.
    Closed {
        /// The page.
        page: QuestionName,
        /// How long it was open, in minutes, rounded up.
        minutes: i64,
    },
    /// An answer was proposed.
    Proposed {
        /// The question.
        question: QuestionName,
    },
    /// What the person did with a proposal.
    Decided {
        /// The question.
        question: QuestionName,
        /// `accept`, `change`, `refuse`.
        decision: String,
    },
    /// Both answered the same question, and the person's word stands.
    Conflict {
        /// The question.
        question: QuestionName,
    },
    /// The person took back what the practitioner wrote, or put it back.
    Undone {
        /// The question.
        question: QuestionName,
    },
    /// It ended.
    Ended {
        /// Why: `person`, `practitioner`, `time`, `unused`, `away`, `sent`, `not-mine`.
        reason: String,
    },
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Event {
    /// The folder was made.
    FolderCreated,
    /// A device was let into the folder.
    SessionStarted {
        /// Whether others use the device, too.
        shared: bool,
    },
    /// The person said that they are done on a device.
    SessionEnded,
    /// The folder got its number and words, or new words; older words are void.
    WordsMade,
    /// A benefit is being applied for.
    DossierOpened {
        /// The dossier.
        dossier: DossierName,
        /// The benefit.
        benefit: String,
        /// The revision of its form.
        revision: String,
    },
    /// An answer was given, changed or emptied, or a row added or removed.
    AnswerCommitted {
        /// The dossier.
        dossier: DossierName,
        /// The question.
        question: QuestionName,
        /// The answer's version.
        version: u32,
        /// Who gave it.
        author: Author,
    },
    /// Somebody helped.
    Helped {
        /// The dossier.
        dossier: DossierName,
        /// Who, and with what.
        #[serde(flatten)]
        helped: Helped,
    },
    /// The declaration was signed and the dossier sent.
    DossierSent {
        /// The dossier.
        dossier: DossierName,
        /// The language in which it was declared.
        language: String,
    },
    /// What was sent was found whole, and waits for the agency.
    DossierReady {
        /// The dossier.
        dossier: DossierName,
    },
    /// What was sent was handed over to the agency.
    DossierHandedOver {
        /// The dossier.
        dossier: DossierName,
    },
    /// The dossier's key was destroyed, with its answers and their history.
    DossierDeleted {
        /// The dossier.
        dossier: DossierName,
    },
}

impl Event {
    /// The dossier that it tells of.
    #[must_use]
    pub fn dossier(&self) -> Option<&DossierName> {
        match self {
            Self::FolderCreated
            | Self::SessionStarted { .. }
            | Self::SessionEnded
            | Self::WordsMade => None,
            Self::DossierOpened { dossier, .. }
            | Self::AnswerCommitted { dossier, .. }
            | Self::Helped { dossier, .. }
            | Self::DossierSent { dossier, .. }
            | Self::DossierReady { dossier }
            | Self::DossierHandedOver { dossier }
            | Self::DossierDeleted { dossier } => Some(dossier),
        }
    }
}

/// Whose journal an event belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// This folder's.
    Folder(FolderId),
    /// That of the folder which holds this dossier.
    Dossier(DossierId),
}

/// An event before it has its place in a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Whose journal it belongs to.
    pub owner: Owner,
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub event: Event,
}

impl Entry {
    /// How many events a batch adds when it is saved; none when that is seen only then.
    #[must_use]
    pub fn count(changes: &[Change]) -> Option<i64> {
        let is_sure = !changes.iter().any(|change| matches!(change, Change::EndSession { .. }));
        let told = changes.iter().filter(|change| Self::of(change).is_some());
        is_sure.then(|| told.count() as i64)
    }

    /// What a change tells the journal; none of changes that are no event of a person's folder.
    #[must_use]
    pub fn of(change: &Change) -> Option<Self> {
        use crate::storage::DeliveryState;
        let (owner, at, event) = match change {
            Change::CreateFolder { id, created_at } => {
                (Owner::Folder(*id), *created_at, Event::FolderCreated)
            }
            Change::CreateSession { folder, started_at, shared, .. } => {
                (Owner::Folder(*folder), *started_at, Event::SessionStarted { shared: *shared })
            }
            Change::EndSession { folder, ended_at, .. } => {
                (Owner::Folder(*folder), *ended_at, Event::SessionEnded)
            }
            Change::SetWayBack(way_back) => {
                (Owner::Folder(way_back.folder), way_back.made_at, Event::WordsMade)
            }
            Change::OpenDossier(record) => {
                let (benefit, revision) = (record.benefit.clone(), record.revision.clone());
                let event = Event::DossierOpened { dossier: record.id.into(), benefit, revision };
                (Owner::Folder(record.folder), record.opened_at, event)
            }
            Change::PutRegister { dossier, register } => {
                return Some(Self::of_answer(*dossier, register));
            }
            Change::Tell { dossier, at, helped } => {
                let event = Event::Helped { dossier: (*dossier).into(), helped: helped.clone() };
                (Owner::Dossier(*dossier), *at, event)
            }
            Change::Send(submission) => {
                let event = Event::DossierSent {
                    dossier: submission.dossier.into(),
                    language: submission.language.clone(),
                };
                (Owner::Dossier(submission.dossier), submission.sent_at, event)
            }
            Change::Deliver { dossier, to, at, .. } => {
                let name = (*dossier).into();
                let event = match to {
                    DeliveryState::Waiting => return None,
                    DeliveryState::Ready => Event::DossierReady { dossier: name },
                    DeliveryState::HandedOver => Event::DossierHandedOver { dossier: name },
                };
                (Owner::Dossier(*dossier), *at, event)
            }
            Change::DeleteDossier { dossier, folder, deleted_at } => {
                let event = Event::DossierDeleted { dossier: (*dossier).into() };
                (Owner::Folder(*folder), *deleted_at, event)
            }
            Change::TouchSession { .. }
            | Change::PutGuide(_)
            | Change::ForgetSessions { .. }
            | Change::SetDossierLanguage { .. }
            | Change::Rewrap { .. }
            | Change::Staff(_)
            | Change::SetKeyCheck { .. }
            | Change::RewrapKeyCheck { .. }
            | Change::SetJournalKey { .. }
            | Change::RewrapJournalKey { .. } => return None,
        };
        Some(Self { owner, at, event })
    }

    /// What a version of an answer tells the journal.
    #[must_use]
    pub fn of_answer(dossier: DossierId, register: &RegisterRecord) -> Self {
        let event = Event::AnswerCommitted {
            dossier: dossier.into(),
            question: register.path_hash.into(),
            version: register.version,
            author: register.author,
        };
        Self { owner: Owner::Dossier(dossier), at: register.committed_at, event }
    }

    /// The event as the journal holds it: JSON without spaces, in the order of the fields.
    ///
    /// # Panics
    ///
    /// Never: an event has text keys only.
    #[must_use]
    pub fn text(&self) -> String {
        serde_json::to_string(&self.event).expect("an event has text keys only")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_told_without_its_value() {
        let register = RegisterRecord {
            path_hash: PathHash([0xab; 32]),
            version: 3,
            sealed: b"sealed".to_vec(),
            author: Author::Person,
            committed_at: Timestamp::UNIX_EPOCH,
        };
        let entry =
            Entry::of(&Change::PutRegister { dossier: DossierId([1; 16]), register }).unwrap();
        let expected = format!(
            r#"{{"answer-committed":{{"dossier":"{}","question":"{}","version":3,"author":"person"}}}}"#,
            "01".repeat(16),
            "ab".repeat(32)
        );
        assert_eq!(entry.text(), expected);
        assert_eq!(serde_json::from_str::<Event>(&entry.text()).unwrap(), entry.event);
    }
}
