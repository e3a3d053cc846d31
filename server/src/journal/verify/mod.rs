//! Verification: what the database says, held against its own links and against the signed heads.
//!
//! Nothing that is found says a value or a name: a folder is its id in hexadecimal digits, an event its number.

mod answers;
mod events;
mod finding;

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};

use super::heads::{Heads, Occasion, ReadLine, Signing};
use crate::crypto::{Chain, HeadsKey, KeyRing, Link};
use crate::storage::Unavailable;
use crate::storage::audit::{Audit, Evidence};

pub use finding::{Finding, Place, What};

/// Events older than this are signed, where a server runs.
const SIGNED_WITHIN: SignedDuration = SignedDuration::from_mins(5);

/// What a verification came to.
#[derive(Debug)]
pub struct Report {
    /// What was found, in the order of the places; empty when all is whole.
    pub findings: Vec<Finding>,
    /// How many journals were read.
    pub folders: usize,
    /// How many events.
    pub events: usize,
    /// When a backup was put in place; verification starts from there.
    pub restored_on: Option<Timestamp>,
}

/// Why nothing can be said.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// The database does not work.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
    /// Heads that are there cannot be read.
    #[error("the heads in {} cannot be read: {source}", folder.display())]
    Heads {
        /// Their folder.
        folder: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
}

/// Verifies every journal, and the answers against them. The heads are read first: a server may go on meanwhile, and then the database is
/// ahead of them, never behind.
///
/// # Errors
///
/// [`VerifyError`]: it could not be checked.
pub async fn verify(
    audit: &dyn Audit,
    heads: &[Heads],
    key: &HeadsKey,
    keys: &KeyRing,
    now: Timestamp,
) -> Result<Report, VerifyError> {
    let mut findings = Vec::new();
    let signed = Signed::read(heads, key, &mut findings)?;
    let mut report = Report { findings, folders: 0, events: 0, restored_on: signed.restored_on };
    let chain = match audit.journal_key().await? {
        Some(wrapped) => Chain::unwrap(&wrapped, keys).ok(),
        None => None,
    };
    let Some(chain) = chain else {
        report.findings.push(Finding::new(Place::Database, What::JournalKeyGone));
        return Ok(report);
    };

    let mut folders = audit.folders().await?;
    folders.extend(signed.folders.keys().map(|folder| folder.to_vec()));
    folders.sort();
    folders.dedup();
    let mut behind = Behind::default();
    let mut unsigned = Unsigned::default();
    for folder in folders {
        let evidence = audit.evidence(&folder).await?;
        let none = Vec::new();
        let id: Option<[u8; 16]> = folder.as_slice().try_into().ok();
        let heads = id.and_then(|id| signed.folders.get(&id)).unwrap_or(&none);
        report.folders += 1;
        report.events += evidence.journal.len();
        let found = of_folder(&folder, &evidence, heads, &chain);
        behind.look(&evidence, heads, &found);
        unsigned.look(&evidence, heads, now);
        report.findings.extend(found);
    }
    for dossier in audit.strays().await? {
        report.findings.push(Finding::new(Place::Dossier(dossier), What::AnswersWithoutDossier));
    }
    if let Some(copy) = behind.old_copy() {
        report.findings.retain(|finding| !finding.is_behind());
        report.findings.push(copy);
    }
    report.findings.extend(unsigned.finding());
    Ok(report)
}

/// One folder: its events by their links and by the heads, then, if they are whole, the answers by the events.
fn of_folder(
    folder: &[u8],
    evidence: &Evidence,
    heads: &[SignedHead],
    chain: &Chain,
) -> Vec<Finding> {
    let place = |first, last| Place::events(folder, first, last);
    let newest = heads.iter().map(|head| head.sequence).max();
    let Ok(id) = folder.try_into() else {
        return vec![Finding::new(Place::Folder(folder.to_vec()), What::JournalWithoutFolder)];
    };
    if evidence.journal.is_empty() {
        let what = What::JournalMissing { folder_too: !evidence.is_there };
        return vec![Finding::new(place(1, newest.unwrap_or(1)), what)];
    }
    if !evidence.is_there && newest.is_none() {
        return vec![Finding::new(Place::Folder(folder.to_vec()), What::JournalWithoutFolder)];
    }
    let judged = events::judge(crate::storage::FolderId(id), &evidence.journal, chain);
    let mut found: Vec<_> = judged
        .into_iter()
        .map(|(first, last, what)| Finding::new(place(first, last), what))
        .collect();
    if !evidence.is_there {
        found.push(Finding::new(Place::Folder(folder.to_vec()), What::FolderMissing));
    }
    let last = evidence.journal.last().map_or(0, |row| row.sequence);
    let missing = newest.map_or(0, |newest| newest.saturating_sub(last));
    // Events that were removed before and renumbered shorten the journal by as many.
    let is_explained = found.iter().any(|finding| finding.removed() == Some(missing));
    if missing > 0 && !is_explained {
        found.push(Finding::new(
            place(last.saturating_add(1), last.saturating_add(missing)),
            What::TailCut,
        ));
    }
    let differs = heads.iter().filter(|head| {
        let row = evidence.journal.iter().find(|row| row.sequence == head.sequence);
        row.is_some_and(|row| row.chain != head.chain)
    });
    if let Some(first) = differs.map(|head| head.sequence).min()
        && !found.iter().any(|finding| finding.begins_by(first))
    {
        found.push(Finding::new(place(first, first), What::HeadDiffers));
    }
    if found.is_empty() {
        found = answers::judge(folder, evidence);
    }
    // What is missing leaves the rest out of reach: that is the same finding.
    if found.is_empty() && evidence.is_out_of_reach {
        found.push(Finding::new(Place::Folder(folder.to_vec()), What::OutOfReach));
    }
    found
}

/// A head that counts.
struct SignedHead {
    sequence: i64,
    chain: Link,
    /// When it was signed.
    at: Timestamp,
}

/// What the heads say together.
struct Signed {
    folders: BTreeMap<[u8; 16], Vec<SignedHead>>,
    restored_on: Option<Timestamp>,
}

impl Signed {
    fn read(
        all: &[Heads],
        key: &HeadsKey,
        findings: &mut Vec<Finding>,
    ) -> Result<Self, VerifyError> {
        let mut signings = Vec::new();
        for heads in all {
            let place = |line| Place::Line { heads: heads.folder().to_owned(), line };
            let lines = match heads.read(key) {
                Ok(lines) => lines,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    findings.push(Finding::new(place(1), What::HeadsMissing));
                    continue;
                }
                Err(source) => {
                    return Err(VerifyError::Heads { folder: heads.folder().to_owned(), source });
                }
            };
            // The line after a forged one cannot follow it; that is the same finding.
            let mut after_forged = false;
            let mut of_these = Vec::new();
            for (number, line) in lines {
                let is_forged = line == ReadLine::Forged;
                match line {
                    ReadLine::Signed(signing) => count(&mut of_these, signing),
                    ReadLine::OutOfPlace(signing) => {
                        if !after_forged {
                            findings.push(Finding::new(place(number), What::LineOutOfPlace));
                        }
                        count(&mut of_these, signing);
                    }
                    ReadLine::Forged => {
                        findings.push(Finding::new(place(number), What::LineForged));
                    }
                }
                after_forged = is_forged;
            }
            signings.extend(of_these);
        }
        let restored = signings.iter().filter(|signing| signing.occasion == Occasion::Restored);
        let restored_on = restored.map(|signing| signing.at).max();
        let mut folders: BTreeMap<_, Vec<SignedHead>> = BTreeMap::new();
        for signing in signings.iter().filter(|signing| Some(signing.at) >= restored_on) {
            for head in &signing.heads {
                let (sequence, chain, at) = (head.sequence, head.chain, signing.at);
                folders.entry(head.folder.0).or_default().push(SignedHead { sequence, chain, at });
            }
        }
        Ok(Self { folders, restored_on })
    }
}

/// Adds a line to those that count. A restored one ends what stands before it, but the other lines of the same restoring.
fn count(counting: &mut Vec<Signing>, line: Signing) {
    if line.occasion == Occasion::Restored {
        counting.retain(|before| before.occasion == Occasion::Restored && before.at == line.at);
    }
    counting.push(line);
}

/// Journals that end before their signed heads: a few were cut; when it is all that moved since some moment, the database is an old copy.
#[derive(Default)]
struct Behind {
    folders: usize,
    /// When the first event was signed that the database does not have.
    first_missing: Option<Timestamp>,
    /// The newest event of all, milliseconds since 1970.
    newest: Option<i64>,
}

impl Behind {
    fn look(&mut self, evidence: &Evidence, heads: &[SignedHead], found: &[Finding]) {
        self.newest = self.newest.max(evidence.journal.iter().map(|row| row.at).max());
        if !heads.is_empty() && found.iter().any(Finding::is_behind) {
            self.folders += 1;
            let last = evidence.journal.last().map_or(0, |row| row.sequence);
            let ahead = heads.iter().filter(|head| head.sequence > last).map(|head| head.at).min();
            self.first_missing = match (self.first_missing, ahead) {
                (Some(known), Some(ahead)) => Some(known.min(ahead)),
                (known, ahead) => known.or(ahead),
            };
        }
    }

    fn old_copy(&self) -> Option<Finding> {
        let is_older = self.newest < Some(self.first_missing?.as_millisecond());
        let newest = self.newest.and_then(|newest| Timestamp::from_millisecond(newest).ok());
        let what = What::OldCopy { journals: self.folders, newest };
        (self.folders >= 2 && is_older).then(|| Finding::new(Place::Database, what))
    }
}

/// Events that no head covers although there was time.
#[derive(Default)]
struct Unsigned {
    journals: usize,
    since: Option<i64>,
}

impl Unsigned {
    fn look(&mut self, evidence: &Evidence, heads: &[SignedHead], now: Timestamp) {
        let newest = heads.iter().map(|head| head.sequence).max().unwrap_or(0);
        let old = now.as_millisecond() - SIGNED_WITHIN.as_millis() as i64;
        let uncovered = evidence.journal.iter().filter(|row| row.sequence > newest && row.at < old);
        if let Some(first) = uncovered.map(|row| row.at).min() {
            self.journals += 1;
            self.since = Some(self.since.map_or(first, |since| since.min(first)));
        }
    }

    fn finding(&self) -> Option<Finding> {
        let since = Timestamp::from_millisecond(self.since?).ok();
        let what = What::NotSigned { journals: self.journals, since };
        Some(Finding::new(Place::Database, what))
    }
}
