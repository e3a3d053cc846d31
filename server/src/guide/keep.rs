//! What happened in a guide is kept: events in the journal, and the record where it says more than the database.

use super::room::{Around, GuideError, Room, State};
use crate::dossier::Dossier;
use crate::journal::{Help, Helped};
use crate::storage::Change;

impl Room {
    /// Writes events into the journal, and the record where it says more than the database. What cannot be kept now is kept later: help goes
    /// on, and what was done stands in the room's memory.
    pub(super) async fn keep(&self, state: &mut State, events: Vec<Help>, around: &Around<'_>) {
        if let Err(error) = self.try_keep(state, events, around).await {
            tracing::error!(%error, "what happened in a guide was not kept");
            state.is_unkept = true;
        }
    }

    pub(super) async fn try_keep(
        &self,
        state: &mut State,
        events: Vec<Help>,
        around: &Around<'_>,
    ) -> Result<(), GuideError> {
        let dossier = state.recall(around)?;
        let changes = self.changes(state, events, &dossier, around);
        if changes.is_empty() {
            return Ok(());
        }
        around.storage.save(changes).await?;
        self.is_kept(state);
        Ok(())
    }

    /// The changes that keep events and, once there is one, the record.
    pub(super) fn changes(
        &self,
        state: &State,
        events: Vec<Help>,
        dossier: &Dossier,
        around: &Around<'_>,
    ) -> Vec<Change> {
        let tell = |what| Change::Tell {
            dossier: self.dossier,
            at: around.now,
            helped: Helped::of(self.id, self.practitioner, what),
        };
        let mut changes: Vec<Change> = events.into_iter().map(tell).collect();
        if state.is_unkept {
            let version = (self.id, state.kept + 1);
            let record = &state.record;
            changes.push(Change::PutGuide(record.sealed(
                version,
                self.practitioner,
                dossier,
                around.randomness,
            )));
        }
        changes
    }

    /// The record of the last changes is in the database.
    pub(super) fn is_kept(&self, state: &mut State) {
        if std::mem::take(&mut state.is_unkept) {
            state.kept += 1;
        }
    }
}
