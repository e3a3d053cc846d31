//! The room's registers, lent to a save.

use std::sync::Arc;

use forms::answers::Answer;
use forms::definition::Form;
use forms::path::Path;

use super::room::State;
use crate::dossier::Dossier;
use crate::opened::Registers;
use crate::storage::Author;

/// A dossier while an answer is put into it and saved. One that [leads on](Dossier::leads_on) is put where it stands: a copy of all answers
/// for each change would cost more than the change. So the room has none meanwhile.
///
/// Whatever becomes of the save, also when nobody waits for it any more: when this is dropped the room has its registers, as saved or as
/// they were.
pub(super) struct Lent<'s> {
    pub(super) state: &'s mut State,
    pub(super) dossier: Dossier,
    /// The answer as it was, when the registers are lent.
    before: Option<(Path, Option<Arc<Answer>>)>,
    is_saved: bool,
}

impl<'s> Lent<'s> {
    /// Puts an answer.
    pub(super) fn put(
        state: &'s mut State,
        dossier: Dossier,
        author: Author,
        path: &Path,
        answer: Answer,
        form: &Form,
    ) -> Self {
        let is_lent = dossier.leads_on(form, path, &answer);
        if is_lent {
            state.registers = Registers::default();
        }
        let before = is_lent.then(|| (path.clone(), dossier.answers().shared(path)));
        let mut lent = Self { state, dossier, before, is_saved: false };
        lent.dossier.put_by(author, path, answer);
        lent
    }

    /// It is saved.
    pub(super) fn keep(mut self) {
        self.is_saved = true;
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        if !self.is_saved {
            // What was not lent, the room still has.
            let Some((path, before)) = self.before.take() else { return };
            self.dossier.take_back(&path, before);
        }
        self.state.registers = self.dossier.registers().unwrap_or_default();
    }
}
