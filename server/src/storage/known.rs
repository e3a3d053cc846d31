//! What an engine has read or written already, so that it asks once. It holds while nobody else can write the same rows, and no longer:
//! inside one transaction, or until another program writes.

use std::collections::HashMap;

use super::{DossierId, FolderId, JournalRecord, PathHash, Unavailable};
use crate::crypto::{Chain, Link};
use crate::journal::Entry;

/// Dossiers and journals that are known at once, at most, where they stay known.
const MOST: usize = 4096;
/// Versions that are known at once, at most: some 20 MB.
const MOST_VERSIONS: usize = 400_000;

/// What is known.
#[derive(Default)]
pub(super) struct Known {
    dossiers: HashMap<DossierId, Standing>,
    heads: HashMap<FolderId, Head>,
    versions: HashMap<DossierId, Versions>,
    versions_count: usize,
    /// The dossiers and journals that were read or written since the last commit.
    uncommitted_dossiers: Vec<DossierId>,
    uncommitted_heads: Vec<FolderId>,
}

/// The versions of a dossier's answers.
pub(super) type Versions = HashMap<PathHash, u32>;

/// Whose a dossier is, and whether it was sent.
#[derive(Clone, Copy)]
pub(super) struct Standing {
    pub(super) folder: FolderId,
    pub(super) is_sent: bool,
}

impl Standing {
    /// From the columns of a dossier.
    pub(super) fn read(folder: Vec<u8>, is_sent: bool) -> Result<Self, Unavailable> {
        let folder =
            folder.try_into().map_err(|_| Unavailable::new("a dossier's folder is damaged"))?;
        Ok(Self { folder: FolderId(folder), is_sent })
    }
}

/// The end of a journal: the sequence and link of its last event; 0 and none before the first.
#[derive(Clone, Copy, Default)]
pub(super) struct Head {
    sequence: i64,
    link: Option<Link>,
}

impl Head {
    /// From the columns of the last event, when there is one.
    pub(super) fn read(sequence: Option<i64>, link: Option<Vec<u8>>) -> Result<Self, Unavailable> {
        let link = link.map(Link::try_from).transpose();
        let link = link.map_err(|_| Unavailable::new("a journal is damaged"))?;
        Ok(Self { sequence: sequence.unwrap_or(0), link })
    }
}

impl Known {
    /// What was written is committed.
    pub(super) fn commit(&mut self) {
        self.uncommitted_dossiers.clear();
        self.uncommitted_heads.clear();
    }

    /// What was written is not: what was read or written since the last commit must be read again.
    pub(super) fn roll_back(&mut self) {
        for dossier in std::mem::take(&mut self.uncommitted_dossiers) {
            self.forget(dossier);
        }
        for folder in std::mem::take(&mut self.uncommitted_heads) {
            self.heads.remove(&folder);
        }
    }

    /// Whether it is so much that it is better read anew.
    pub(super) fn is_much(&self) -> bool {
        self.dossiers.len().max(self.heads.len()) > MOST || self.versions_count > MOST_VERSIONS
    }

    pub(super) fn dossier(&self, id: DossierId) -> Option<Standing> {
        self.dossiers.get(&id).copied()
    }

    pub(super) fn has_head(&self, folder: FolderId) -> bool {
        self.heads.contains_key(&folder)
    }

    /// Notes where a dossier stands. One that was sent is not written to again: it is asked for when it is.
    pub(super) fn note_dossier(&mut self, id: DossierId, standing: Standing) {
        if !standing.is_sent {
            self.dossiers.insert(id, standing);
            self.uncommitted_dossiers.push(id);
        }
    }

    /// Notes a journal's head. One that is known stays: events may have been linked to it that are not written yet.
    pub(super) fn note_head(&mut self, folder: FolderId, head: Head) {
        self.heads.entry(folder).or_insert(head);
        self.uncommitted_heads.push(folder);
    }

    /// Whether the versions of a dossier's answers are known.
    pub(super) fn has_versions(&self, id: DossierId) -> bool {
        self.versions.contains_key(&id)
    }

    /// Notes the versions of a dossier's answers.
    pub(super) fn note_versions(&mut self, id: DossierId, versions: Versions) {
        self.versions_count += versions.len();
        self.versions.insert(id, versions);
    }

    /// The version of an answer, of a dossier whose versions were noted; 0 before the first.
    pub(super) fn version(&mut self, id: DossierId, path: PathHash) -> &mut u32 {
        self.uncommitted_dossiers.push(id);
        let known = self.versions.entry(id).or_default();
        self.versions_count += usize::from(!known.contains_key(&path));
        known.entry(path).or_default()
    }

    /// A dossier was sent or deleted: it must be read again.
    pub(super) fn forget(&mut self, id: DossierId) {
        self.dossiers.remove(&id);
        let gone = self.versions.remove(&id).map_or(0, |versions| versions.len());
        self.versions_count = self.versions_count.saturating_sub(gone);
    }

    /// Gives an event the next place in a journal whose head was noted.
    pub(super) fn link(&mut self, chain: &Chain, folder: FolderId, entry: &Entry) -> JournalRecord {
        self.uncommitted_heads.push(folder);
        let head = self.heads.entry(folder).or_default();
        let (sequence, event) = (head.sequence + 1, entry.text());
        let at = entry.at.as_millisecond();
        let chain = chain.link(head.link.as_ref(), folder, sequence, at, &event);
        *head = Head { sequence, link: Some(chain) };
        JournalRecord { folder, sequence, at: entry.at, event, chain }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_versions_are_known_and_what_is_not_committed_is_forgotten_alone() {
        let mut known = Known::default();
        let path = |number: usize| {
            let mut path = [0; 32];
            path[..8].copy_from_slice(&number.to_be_bytes());
            PathHash(path)
        };
        let [first, second] = [1, 2].map(|number| DossierId([number; 16]));
        known.note_versions(first, (1..MOST_VERSIONS).map(|number| (path(number), 1)).collect());
        known.note_versions(second, Versions::new());
        *known.version(second, path(1)) += 1;
        *known.version(second, path(1)) += 1;
        assert_eq!((*known.version(second, path(1)), known.is_much()), (2, false));
        *known.version(second, path(2)) += 1;
        assert!(known.is_much());
        known.commit();
        known.roll_back();
        assert!(known.has_versions(first) && known.has_versions(second));
        *known.version(first, path(1)) += 1;
        known.roll_back();
        assert!(!known.is_much() && !known.has_versions(first) && known.has_versions(second));
    }
}
