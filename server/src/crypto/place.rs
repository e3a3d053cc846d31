//! Where a sealed value lives.

use crate::storage::{DossierId, GuideId, PathHash, PractitionerId};

/// The one place in which a sealed value can be opened: it is authenticated together with the value, so that whoever can write to the
/// database still cannot move one person's answer into another's dossier or to another question. Putting a whole older row back goes unnoticed here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The table's name.
    pub table: &'static str,
    /// The column's name.
    pub column: &'static str,
    /// What names the row, as bytes of the caller's choice; empty where the table has one row.
    pub row: Vec<u8>,
}

impl Place {
    /// Of one version of an answer. The current one and its copy in the history are the same place.
    #[must_use]
    pub fn register(dossier: DossierId, path: &PathHash, version: u32) -> Self {
        let row = [dossier.0.as_slice(), &path.0, &version.to_le_bytes()].concat();
        Self { table: "register", column: "sealed", row }
    }

    /// Of a dossier's wrapped data key.
    #[must_use]
    pub fn wrapped_key(dossier: DossierId) -> Self {
        Self { table: "dossier", column: "wrapped_key", row: dossier.0.to_vec() }
    }

    /// Of what was sent.
    #[must_use]
    pub fn submission(dossier: DossierId) -> Self {
        Self { table: "submission", column: "sealed", row: dossier.0.to_vec() }
    }

    /// Of how a guide session stands. The version is bound, so that an older one is not taken for it.
    #[must_use]
    pub fn guide(guide: GuideId, version: u32) -> Self {
        let row = [guide.0.as_slice(), &version.to_le_bytes()].concat();
        Self { table: "guide", column: "sealed", row }
    }

    /// Of the secret of a practitioner's codes.
    #[must_use]
    pub fn totp(practitioner: PractitionerId) -> Self {
        Self { table: "practitioner", column: "totp", row: practitioner.0.to_vec() }
    }

    /// Of the value that proves that the keys belong to the database.
    #[must_use]
    pub fn key_check() -> Self {
        Self { table: "key_check", column: "wrapped", row: Vec::new() }
    }

    /// Of the key that links the journal's events.
    #[must_use]
    pub fn journal_key() -> Self {
        Self { table: "journal_key", column: "wrapped", row: Vec::new() }
    }

    /// The place as bytes. Each part is preceded by its length: no two places give the same bytes.
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for part in [self.table.as_bytes(), self.column.as_bytes(), &self.row] {
            bytes.extend_from_slice(&(part.len() as u64).to_le_bytes());
            bytes.extend_from_slice(part);
        }
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_whose_parts_join_to_the_same_text_stay_different() {
        let parts = [
            ("ab", "c", "d"),
            ("a", "bc", "d"),
            ("a", "b", "cd"),
            ("abc", "", "d"),
            ("", "abcd", ""),
            ("abcd", "", ""),
        ];
        let mut encoded: Vec<_> = parts
            .iter()
            .map(|&(table, column, row)| Place { table, column, row: row.into() }.encode())
            .collect();
        encoded.sort();
        encoded.dedup();
        assert_eq!(encoded.len(), parts.len());
    }

    #[test]
    fn every_version_of_an_answer_has_a_place_of_its_own() {
        let dossier = DossierId([1; 16]);
        let path = PathHash([2; 32]);
        assert_ne!(Place::register(dossier, &path, 1), Place::register(dossier, &path, 2));
    }
}
