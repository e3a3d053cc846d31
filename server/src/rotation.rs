//! Changing the key-encryption key while servers run.
//!
//! The next key is made; servers notice it and wrap with it from then on. Everything that lies under an older key is wrapped anew, each
//! value by a change that holds only while the value is what was read: a dossier that is opened or deleted meanwhile loses nothing.

use std::collections::BTreeMap;

use crate::crypto::{KeyRing, KeyRingError, OpenError, Place};
use crate::randomness::Randomness;
use crate::storage::{
    Change, DossierId, DossierRecord, PractitionerRecord, SaveError, StaffChange, Storage,
    Unavailable,
};

/// Dossiers that are read and saved at once.
const PIECE: u32 = 100;

/// What a rotation did.
#[derive(Debug, PartialEq, Eq)]
pub struct Rotation {
    /// The number of the key under which everything lies now.
    pub key: u32,
    /// Whether that key was made now; else an earlier rotation was finished.
    pub is_new: bool,
    /// How many data keys were wrapped anew.
    pub dossiers: usize,
    /// How many secrets of practitioners' codes were.
    pub practitioners: usize,
}

/// Why a rotation stopped. It can be run again, and then finishes.
#[derive(Debug, thiserror::Error)]
pub enum RotationError {
    /// The next key cannot be made.
    #[error(transparent)]
    Keys(#[from] KeyRingError),
    /// Something does not open: it was changed, or a key is missing.
    #[error("a wrapped key cannot be opened: {0}")]
    Sealed(#[from] OpenError),
    /// Nothing can be saved.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// The database does not work.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// Puts everything under the next key. When an earlier rotation was interrupted, that one is finished and no key is made.
///
/// # Errors
///
/// [`RotationError`].
pub async fn rotate(
    storage: &dyn Storage,
    keys: &KeyRing,
    randomness: &dyn Randomness,
) -> Result<Rotation, RotationError> {
    let newest = keys.newest();
    let is_new = under_each_key(storage).await?.keys().all(|number| *number == newest);
    let key = if is_new { keys.add_key(randomness)? } else { newest };
    let mut rotation = Rotation { key, is_new, dossiers: 0, practitioners: 0 };
    loop {
        let practitioners = rewrap_practitioners(storage, keys, key, randomness).await?;
        let dossiers = rewrap_others(storage, keys, key, randomness).await?;
        rotation.practitioners += practitioners;
        rotation.dossiers += dossiers;
        if dossiers + practitioners == 0 {
            return Ok(rotation);
        }
    }
}

/// How many values lie under each key: data keys, secrets of practitioners' codes, the key check and the journal's key.
///
/// # Errors
///
/// When the database does not work.
pub async fn under_each_key(storage: &dyn Storage) -> Result<BTreeMap<u32, usize>, Unavailable> {
    let mut counts = BTreeMap::new();
    let mut count = |wrapped: &[u8]| {
        *counts.entry(KeyRing::number_of(wrapped).unwrap_or(0)).or_default() += 1;
    };
    storage.key_check().await?.iter().for_each(|wrapped| count(wrapped));
    storage.journal_key().await?.iter().for_each(|wrapped| count(wrapped));
    storage.practitioners().await?.iter().for_each(|practitioner| count(&practitioner.totp));
    let mut after = None;
    loop {
        let piece = storage.dossiers_after(after, PIECE).await?;
        piece.iter().for_each(|dossier| count(&dossier.wrapped_key));
        let Some(last) = piece.last() else { return Ok(counts) };
        after = Some(last.id);
    }
}

/// Whether something lies under an older key than `key`.
fn is_older(wrapped: &[u8], key: u32) -> bool {
    KeyRing::number_of(wrapped).is_none_or(|number| number < key)
}

/// Wraps anew the secrets of practitioners' codes that lie under an older key than `key`; how many did. Ended accounts have theirs, too.
async fn rewrap_practitioners(
    storage: &dyn Storage,
    keys: &KeyRing,
    key: u32,
    randomness: &dyn Randomness,
) -> Result<usize, RotationError> {
    let mut practitioners = storage.practitioners().await?;
    practitioners.retain(|practitioner| is_older(&practitioner.totp, key));
    let rewrapped = |practitioner: PractitionerRecord| {
        let (id, from) = (practitioner.id, practitioner.totp);
        let to = keys.rewrap(&Place::totp(id), &from, randomness)?;
        Ok(StaffChange::RewrapTotp { practitioner: id, from, to }.into())
    };
    let changes: Vec<Change> =
        practitioners.into_iter().map(rewrapped).collect::<Result<_, OpenError>>()?;
    let moved = changes.len();
    save(storage, changes).await?;
    Ok(moved)
}

/// Wraps anew everything else that lies under an older key than `key`; how many data keys did.
async fn rewrap_others(
    storage: &dyn Storage,
    keys: &KeyRing,
    key: u32,
    randomness: &dyn Randomness,
) -> Result<usize, RotationError> {
    let is_older = |wrapped: &[u8]| is_older(wrapped, key);
    let mut moved = 0;
    let mut after: Option<DossierId> = None;
    loop {
        let piece = storage.dossiers_after(after, PIECE).await?;
        let Some(last) = piece.last() else { break };
        after = Some(last.id);
        let older = piece.into_iter().filter(|dossier| is_older(&dossier.wrapped_key));
        let rewrapped = |dossier: DossierRecord| {
            let to =
                keys.rewrap(&Place::wrapped_key(dossier.id), &dossier.wrapped_key, randomness)?;
            Ok(Change::Rewrap { dossier: dossier.id, from: dossier.wrapped_key, to })
        };
        let changes: Vec<Change> = older.map(rewrapped).collect::<Result<_, OpenError>>()?;
        moved += changes.len();
        save(storage, changes).await?;
    }
    // Last: while they are under the old key, an interrupted rotation is seen as such.
    if let Some(from) = storage.journal_key().await?.filter(|wrapped| is_older(wrapped)) {
        let to = keys.rewrap(&Place::journal_key(), &from, randomness)?;
        save(storage, vec![Change::RewrapJournalKey { from, to }]).await?;
    }
    if let Some(from) = storage.key_check().await?.filter(|wrapped| is_older(wrapped)) {
        let to = keys.rewrap(&Place::key_check(), &from, randomness)?;
        save(storage, vec![Change::RewrapKeyCheck { from, to }]).await?;
    }
    Ok(moved)
}

/// Saves changes together. When one of them lost a race, each is saved alone: the next pass sees what became of it.
async fn save(storage: &dyn Storage, changes: Vec<Change>) -> Result<(), SaveError> {
    if changes.is_empty() {
        return Ok(());
    }
    match storage.save(changes.clone()).await {
        Err(SaveError::Conflict | SaveError::Missing) => {}
        saved => return saved,
    }
    for change in changes {
        match storage.save(vec![change]).await {
            Err(SaveError::Conflict | SaveError::Missing) => {}
            saved => saved?,
        }
    }
    Ok(())
}
