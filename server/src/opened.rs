//! The dossiers that were opened a moment ago, kept in memory: opening every register anew is half of what a page costs.
//!
//! What is kept is never taken for what is stored. Each request asks the database for the end of the person's journal: every change of an
//! answer moves it, whichever server made the change. While it stands still, so do the answers. After a save it must have moved by as many
//! events as that save told: then nobody else changed anything. Otherwise only the registers with another version are opened.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use forms::answers::Answers;
use forms::journey::KeptJourney;
use jiff::{SignedDuration, Timestamp};

use crate::crypto::{DataKey, KeyRing};
use crate::dossier::{Dossier, DossierError};
use crate::storage::{DossierId, DossierRecord, FolderId, PathHash, PractitionerId, Storage};

/// How many dossiers are kept at most: some 40 kB each.
const MOST: usize = 256;
/// How long a dossier is kept that nobody asks for.
const LONGEST: SignedDuration = SignedDuration::from_mins(2);

/// What is known of a dossier's registers.
#[derive(Clone)]
pub(crate) struct Registers {
    /// The dossier's key, once it was unwrapped.
    pub key: Option<Arc<DataKey>>,
    /// What they hold.
    pub answers: Arc<Answers>,
    /// The version of each.
    pub versions: Arc<HashMap<PathHash, u32>>,
    /// Those that a practitioner wrote last: few, and mostly none.
    pub written: Arc<HashMap<PathHash, PractitionerId>>,
    /// The journey through the answers, once it was derived.
    pub journey: Option<KeptJourney>,
}

/// Nothing. All that is nothing is shared, so that it costs no memory: a room has it at each change, while its registers are lent.
impl Default for Registers {
    fn default() -> Self {
        static NOTHING: LazyLock<Registers> = LazyLock::new(|| Registers {
            key: None,
            answers: Arc::default(),
            versions: Arc::default(),
            written: Arc::default(),
            journey: None,
        });
        NOTHING.clone()
    }
}

struct Kept {
    folder: FolderId,
    registers: Registers,
    /// The number of the last event of the folder's journal when they stood so; none when that is not known.
    known_at: Option<i64>,
    used_at: Timestamp,
}

/// The dossiers that were opened a moment ago.
#[derive(Default)]
pub struct OpenedLately(Mutex<HashMap<DossierId, Kept>>);

impl OpenedLately {
    /// Reads a dossier; opens only those of its registers that are not known. The end of its folder's journal was asked before: a change
    /// since then is seen the next time.
    ///
    /// # Errors
    /// [`DossierError`].
    pub async fn open(
        &self,
        record: DossierRecord,
        journal_end: Option<i64>,
        storage: &dyn Storage,
        keys: &KeyRing,
        now: Timestamp,
    ) -> Result<Dossier, DossierError> {
        let (registers, known_at) = self.known(record.id, now).unwrap_or_default();
        let record = Arc::new(record);
        if known_at.is_some() && known_at == journal_end {
            let mut dossier = Dossier::recall(record, registers, keys)?;
            dossier.known_at = known_at;
            return Ok(dossier);
        }
        let mut dossier = Dossier::read_beside(registers, record, storage, keys).await?;
        dossier.known_at = journal_end;
        self.keep(&dossier, now);
        Ok(dossier)
    }

    /// Keeps a dossier as it was just read or saved.
    pub fn keep(&self, dossier: &Dossier, now: Timestamp) {
        let id = dossier.record.id;
        let mut kept = self.kept();
        let Some(registers) = dossier.registers() else {
            kept.remove(&id);
            return;
        };
        if kept.len() >= MOST && !kept.contains_key(&id) {
            let oldest = kept.iter().min_by_key(|(_, kept)| kept.used_at).map(|(id, _)| *id);
            oldest.map(|id| kept.remove(&id));
        }
        let folder = dossier.record.folder;
        kept.insert(id, Kept { folder, registers, known_at: dossier.known_at, used_at: now });
    }

    /// Keeps the journey of a dossier that is kept, when it was derived only now.
    pub fn keep_journey(&self, dossier: &Dossier) {
        if let Some(kept) = self.kept().get_mut(&dossier.record.id)
            && Arc::ptr_eq(&kept.registers.answers, dossier.answers())
        {
            kept.registers.journey = dossier.journey().cloned();
        }
    }

    fn known(&self, dossier: DossierId, now: Timestamp) -> Option<(Registers, Option<i64>)> {
        let mut kept = self.kept();
        let kept = kept.get_mut(&dossier)?;
        kept.used_at = now;
        Some((kept.registers.clone(), kept.known_at))
    }

    /// Forgets a person's dossiers: they are done, or deleted one.
    pub fn forget(&self, folder: FolderId) {
        self.kept().retain(|_, kept| kept.folder != folder);
    }

    /// Forgets what nobody asked for in the last two minutes.
    pub fn forget_unused(&self, now: Timestamp) {
        self.kept().retain(|_, kept| now.duration_since(kept.used_at) < LONGEST);
    }

    /// How many dossiers are kept.
    pub fn len(&self) -> usize {
        self.kept().len()
    }

    /// Whether none is kept.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<DossierId, Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::DataKey;
    use crate::randomness::SeededRandomness;

    #[test]
    fn the_dossiers_kept_are_the_latest_and_never_too_many() {
        let opened = OpenedLately::default();
        let key = || DataKey::generate(&SeededRandomness::new(1));
        let now = |second: usize| Timestamp::from_second(second as i64).unwrap();
        let id = |number: usize| {
            let mut id = [0; 16];
            id[..8].copy_from_slice(&number.to_le_bytes());
            DossierId(id)
        };
        for number in 0..MOST + 50 {
            let record = DossierRecord {
                id: id(number),
                folder: FolderId([1; 16]),
                benefit: "c2s".into(),
                revision: "2026-11-24".into(),
                wrapped_key: Vec::new(),
                language: "fr".into(),
                opened_at: now(0),
                sent_at: None,
            };
            opened.keep(&Dossier::open(record, key()).0, now(number));
            opened.known(id(0), now(number));
        }
        assert_eq!(opened.len(), MOST);
        assert!(opened.known(id(0), now(0)).is_some(), "what is in use stays");
        assert!(opened.known(id(1), now(0)).is_none());
        assert!(opened.known(id(MOST + 49), now(0)).is_some());
        opened.forget(FolderId([1; 16]));
        assert!(opened.is_empty());
    }
}
