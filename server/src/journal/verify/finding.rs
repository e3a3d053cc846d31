//! One thing that is not as it should be, and where.

use std::fmt;
use std::path::PathBuf;

use jiff::Timestamp;

use crate::hexadecimal::hexadecimal;
use crate::journal::heads::LINES;

/// One thing that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What.
    pub what: What,
}

/// Where something was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Events of a journal, by their numbers.
    Events {
        /// Whose journal.
        folder: Vec<u8>,
        /// The first of them.
        first: i64,
        /// The last of them.
        last: i64,
    },
    /// A folder as a whole.
    Folder(Vec<u8>),
    /// A dossier whose folder is not known.
    Dossier(Vec<u8>),
    /// A line of the signed heads.
    Line {
        /// Their folder.
        heads: PathBuf,
        /// The line, the first being 1.
        line: usize,
    },
    /// The database as a whole.
    Database,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Events were changed, or written by someone else.
    Changed,
    /// Events were taken out.
    Removed,
    /// Events were put in between.
    Added,
    /// Events stand in another order.
    Reordered,
    /// The journal ends before its signed head.
    TailCut,
    /// A folder has no journal.
    JournalMissing {
        /// Whether the folder is gone, too.
        folder_too: bool,
    },
    /// The journal goes on, its folder is gone.
    FolderMissing,
    /// Events of a folder that never was.
    JournalWithoutFolder,
    /// The event is well linked and is not the one that was signed.
    HeadDiffers,
    /// The database is older than the signed heads.
    OldCopy {
        /// How many journals are behind.
        journals: usize,
        /// Its newest event.
        newest: Option<Timestamp>,
    },
    /// Events that no line of the heads covers.
    NotSigned {
        /// In how many journals.
        journals: usize,
        /// Since when.
        since: Option<Timestamp>,
    },
    /// The key of the journals is gone from the database, or cannot be opened.
    JournalKeyGone,
    /// There are no signed heads.
    HeadsMissing,
    /// A line that the key of the heads did not sign.
    LineForged,
    /// A line that does not follow the one before.
    LineOutOfPlace,
    /// An answer is older than this event says.
    OldAnswer,
    /// The answer that this event tells is gone.
    AnswerMissing,
    /// The version that this event tells is gone.
    VersionMissing,
    /// An answer or a version of it that no event tells.
    AnswerUntold,
    /// The dossier that this event tells is gone.
    DossierMissing,
    /// A dossier that no event tells, or one that is there again after it was deleted.
    DossierUntold,
    /// What was sent is gone.
    SubmissionMissing,
    /// A submission that no event tells.
    SubmissionUntold,
    /// The proof of a deletion is gone.
    ProofMissing,
    /// A proof of a deletion that no event tells.
    ProofUntold,
    /// A device that no event let in.
    SessionUntold,
    /// Answers of a dossier that is not there.
    AnswersWithoutDossier,
    /// Events or answers that are there, and that the server does not find.
    OutOfReach,
}

impl Finding {
    pub(super) fn new(place: Place, what: What) -> Self {
        Self { place, what }
    }

    /// Whether the database is behind the heads here.
    pub(super) fn is_behind(&self) -> bool {
        matches!(self.what, What::TailCut | What::JournalMissing { .. })
    }

    /// How many events were taken out.
    pub(super) fn removed(&self) -> Option<i64> {
        match (&self.place, &self.what) {
            (Place::Events { first, last, .. }, What::Removed) => {
                Some(last.saturating_sub(*first).saturating_add(1))
            }
            _ => None,
        }
    }

    /// Whether it begins at or before an event.
    pub(super) fn begins_by(&self, sequence: i64) -> bool {
        match self.place {
            Place::Events { first, .. } => first <= sequence,
            _ => true,
        }
    }
}

impl Place {
    pub(super) fn events(folder: &[u8], first: i64, last: i64) -> Self {
        Self::Events { folder: folder.to_vec(), first, last }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.place, self.what)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Events { folder, first, last } if first == last => {
                write!(formatter, "folder {}, event {first}", hexadecimal(folder))
            }
            Self::Events { folder, first, last } => {
                write!(formatter, "folder {}, events {first} to {last}", hexadecimal(folder))
            }
            Self::Folder(folder) => write!(formatter, "folder {}", hexadecimal(folder)),
            Self::Dossier(dossier) => write!(formatter, "dossier {}", hexadecimal(dossier)),
            Self::Line { heads, line } => {
                write!(formatter, "{}, line {line}", heads.join(LINES).display())
            }
            Self::Database => formatter.write_str("the database"),
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |time: &Option<Timestamp>| {
            time.map_or_else(|| "an unknown time".to_owned(), |time| format!("{time:.0}"))
        };
        formatter.write_str(match self {
            Self::Changed => "changed, or written by someone else",
            Self::Removed => "removed",
            Self::Added => "added by someone else",
            Self::Reordered => "put in another order",
            Self::TailCut => "the end of the journal was cut off: these events were signed and are gone",
            Self::JournalMissing { folder_too: false } => "the journal is missing",
            Self::JournalMissing { folder_too: true } => "the journal is missing, and the folder, too",
            Self::FolderMissing => "the folder is missing",
            Self::JournalWithoutFolder => "events of a folder that never was",
            Self::HeadDiffers => "not the event that was signed: the journal was written anew",
            Self::OldCopy { journals, newest } => {
                let newest = shown(newest);
                return write!(
                    formatter,
                    "an old copy was put back: {journals} journals are behind their signed heads, the newest event is of {newest}"
                );
            }
            Self::NotSigned { journals, since } => {
                let since = shown(since);
                return write!(
                    formatter,
                    "{journals} journals have events that are not signed, since {since}: lines of the heads were removed, or the server could not sign; if you know why, run guichet journal sign"
                );
            }
            Self::JournalKeyGone => "the key of the journals is missing or cannot be opened",
            Self::HeadsMissing => {
                "there are no signed heads: a cut tail, a missing journal or an old copy cannot be found without them"
            }
            Self::LineForged => "changed, or not signed with the key of the heads",
            Self::LineOutOfPlace => "does not follow the line before: lines were removed, added or moved",
            Self::OldAnswer => "an old answer stands in its place",
            Self::AnswerMissing => "the answer is missing",
            Self::VersionMissing => "an earlier version is missing",
            Self::AnswerUntold => "an answer that the journal does not tell",
            Self::DossierMissing => "the dossier is missing",
            Self::DossierUntold => "a dossier that the journal does not tell",
            Self::SubmissionMissing => "what was sent is missing",
            Self::SubmissionUntold => "a submission that the journal does not tell",
            Self::ProofMissing => "the proof of the deletion is missing",
            Self::ProofUntold => "a proof of a deletion that the journal does not tell",
            Self::SessionUntold => "a session that the journal does not tell: someone let a device in",
            Self::AnswersWithoutDossier => "answers of a dossier that is not there",
            Self::OutOfReach => "events or answers are there that the server does not find: what leads to them was changed",
        })
    }
}
