//! An answer is given: whose word stands (shared rules of a guide, "conflicts"), what is kept, who is told.
//!
//! The person comes first. What they typed is never lost and never written over by the practitioner: an answer of the practitioner's that
//! builds on what is no longer there becomes a proposal.

use app::guide::protocol::{Level, Other, Parts, Side, Told, Why};
use forms::answers::Answer;
use forms::definition::{Class, Form, Kind, Question};
use forms::fill::fill;
use forms::journey::{Journey, PageContent};
use forms::kinds::Typed;
use forms::path::{Path, Scope};
use jiff::Timestamp;

use super::hear::{Refusal, needs};
use super::lent::Lent;
use super::record::Record;
use super::room::{Around, Room, State};
use super::view::{Seen, author_of, parts_of, see, see_all};
use crate::dossier::Dossier;
use crate::journal::Help;
use crate::storage::{Author, Change, RegisterRecord, SaveError};

/// How often a write is tried again that somebody was faster with.
const TRIES: usize = 5;

/// An answer, as a side gives it.
pub(super) struct Commit {
    pub(super) side: Side,
    pub(super) op: u32,
    pub(super) path: Path,
    /// The version that they saw.
    pub(super) base: u32,
    pub(super) parts: Parts,
    /// Whether it was typed without a connection.
    pub(super) replayed: bool,
}

/// A question that a side may answer.
pub(super) struct May<'f> {
    form: &'f Form,
    question: &'f Question,
    scope: Scope,
}

impl May<'_> {
    /// What the fields say.
    pub(super) fn read(&self, parts: &Parts) -> Result<Typed, Why> {
        let given = |part: &str| -> Vec<&String> {
            parts.iter().filter(|(known, _)| known == part).map(|(_, text)| text).collect()
        };
        let typed = Typed::read(&self.question.kind, self.form, given);
        if typed.size() > Typed::KEPT { Err(Why::TooLong) } else { Ok(typed) }
    }

    /// What becomes of the answers with it; an error when it is not asked.
    fn fill(
        &self,
        commit: &Commit,
        typed: Typed,
        dossier: &Dossier,
        around: &Around<'_>,
    ) -> Result<Option<Answer>, Why> {
        let journey = dossier.walk_to(self.form, around.context(dossier), &commit.path);
        if !is_asked(&journey, &commit.path, commit.side) {
            return Err(Why::NotYours);
        }
        let mut filled = fill(&journey, &self.scope, &[(self.question, typed)], None);
        Ok(filled.pop().map(|one| one.answer))
    }

    /// Whether only a proposal of the practitioner's is taken: where money goes, and how the person is reached, is the person's to write.
    fn is_persons(&self) -> bool {
        matches!(self.question.kind, Kind::Iban | Kind::Email | Kind::Phone)
    }
}

/// Whether a kind is answered by its fields alone, and not by a button of its page.
fn has_fields(kind: &Kind) -> bool {
    !matches!(
        kind,
        Kind::Declaration { .. } | Kind::Static { .. } | Kind::Hidden { .. } | Kind::Total { .. }
    )
}

impl Room {
    /// The question at a path, when a side may answer it now.
    pub(super) fn may_answer<'f>(
        &self,
        state: &State,
        side: Side,
        path: &Path,
        around: &'f Around<'_>,
    ) -> Result<May<'f>, Refusal> {
        let form = around.form(&state.dossier)?;
        let question = form.question(path.scope.groups(), &path.leaf).ok_or(Why::NotYours)?;
        if !has_fields(&question.kind) || question.class == Class::F3 && side == Side::Practitioner
        {
            return Err(Why::NotYours.into());
        }
        if side == Side::Practitioner {
            // On their screen, and open.
            if !matches!(state.seen(path), Some(Seen::Open { .. })) {
                return Err(Why::NotYours.into());
            }
            // Nothing is put before somebody who is not there.
            if state.is_away(Side::Person) {
                return Err(Why::Paused.into());
            }
        }
        Ok(May { form, question, scope: path.scope.clone() })
    }

    /// Keeps an answer, or says what became of it.
    pub(super) async fn commit(
        &self,
        state: &mut State,
        mut commit: Commit,
        around: &Around<'_>,
    ) -> Result<Vec<Told>, Refusal> {
        let side = commit.side;
        let may = self.may_answer(state, side, &commit.path, around)?;
        // The form's own name: all dossiers share it.
        commit.path.leaf = may.question.id.clone();
        if side == Side::Practitioner {
            needs(state, Level::Write)?;
        }
        state.stops_writing(side);
        for turn in 0..TRIES {
            let typed = may.read(&commit.parts)?;
            let dossier = state.recall(around)?;
            let version = dossier.version(&commit.path);
            let known = dossier.answers().get(&commit.path);
            if known.map_or(typed.is_empty(), |known| known.typed == typed) {
                return Ok(vec![Told::Kept { op: commit.op, version, other: None }]);
            }
            let is_current = commit.base == version;
            let is_contested = !is_current
                || may.is_persons()
                || state.is_written_by(Side::Person, &commit.path, around.now);
            if side == Side::Practitioner && is_contested {
                let mut told = Vec::new();
                if !is_current {
                    let question = dossier.register_of(&commit.path).into();
                    self.keep(state, vec![Help::Conflict { question }], around).await;
                    // Their field shows what stands there.
                    let seen = see(may.question, &commit.path, &dossier, true);
                    told.push(seen.told(&commit.path));
                }
                let Commit { op, path, parts, .. } = commit;
                told.extend(self.put_proposal(state, op, path, parts, around).await?);
                return Ok(told);
            }
            let theirs = (!is_current).then(|| Other {
                version,
                author: author_of(&dossier, &commit.path),
                parts: known.map(parts_of).unwrap_or_default(),
            });
            let theirs = match theirs {
                Some(theirs) if commit.replayed => {
                    let (op, path) = (commit.op, commit.path.to_string());
                    return Ok(vec![Told::TwoAnswers { op, path, theirs }]);
                }
                theirs => theirs,
            };
            let Some(answer) = may.fill(&commit, typed, &dossier, around)? else { break };
            let leads_like = known.is_some_and(|known| known.leads_like(&answer));
            match self.put(state, &commit, answer, dossier, &may, !is_current, around).await {
                Err(SaveError::Conflict) => state.reload(around).await?,
                Err(SaveError::AlreadySent | SaveError::Missing) => return Err(Why::Ended.into()),
                Err(error) => return Err(error.into()),
                Ok(()) => {
                    let dossier = state.recall(around)?;
                    let version = dossier.version(&commit.path);
                    let other = theirs.filter(|_| side == Side::Person);
                    if let Some(other) = &other
                        && other.author == Side::Practitioner
                    {
                        state
                            .others
                            .insert(commit.path.clone(), (other.version, other.parts.clone()));
                    }
                    state.answers(&commit, &dossier, around.now);
                    // What was read again may say more than this answer.
                    if turn == 0 {
                        let (question, path) = (may.question, &commit.path);
                        self.retell_answer(state, question, path, leads_like, around);
                    } else {
                        self.retell(state, around);
                    }
                    return Ok(vec![Told::Kept { op: commit.op, version, other }]);
                }
            }
        }
        Err(SaveError::Conflict.into())
    }

    /// Saves one answer with what follows from it.
    #[expect(clippy::too_many_arguments, reason = "one step of `commit`, which has them all")]
    async fn put(
        &self,
        state: &mut State,
        commit: &Commit,
        answer: Answer,
        dossier: Dossier,
        may: &May<'_>,
        is_conflict: bool,
        around: &Around<'_>,
    ) -> Result<(), SaveError> {
        let author = match commit.side {
            Side::Person => Author::Person,
            Side::Practitioner => State::author(self.practitioner),
        };
        let mut lent = Lent::put(state, dossier, author, &commit.path, answer, may.form);
        let Lent { state, dossier, .. } = &mut lent;
        dossier.catch_up(may.form);
        // No row follows from what leads on as before.
        if dossier.journey().is_none() {
            dossier.issue_rows(may.form, around.context(dossier));
        }
        let mut events = Vec::new();
        if is_conflict {
            events.push(Help::Conflict { question: dossier.register_of(&commit.path).into() });
        }
        let path = commit.path.to_string();
        let before = (state.record.wrote.len(), state.is_unkept);
        if commit.side == Side::Practitioner {
            Record::note_once(&mut state.record.wrote, &path);
            state.is_unkept = true;
        }
        let mut changes = Vec::new();
        if !events.is_empty() || commit.side == Side::Practitioner {
            changes = self.changes(state, events, dossier, around);
        }
        let keeps_record = changes.iter().any(|change| matches!(change, Change::PutGuide(_)));
        let saved =
            dossier.save_once(&changes, around.storage, around.now, around.randomness).await;
        if let Err(error) = saved {
            state.record.wrote.truncate(before.0);
            state.is_unkept = before.1;
            return Err(error);
        }
        if keeps_record {
            self.is_kept(state);
        }
        if commit.side == Side::Person {
            // Counted for the receipt; kept with the next thing that is.
            state.record.answered.insert(path);
            state.is_unkept = true;
        }
        lent.keep();
        Ok(())
    }

    /// Puts an earlier answer back: the person's own, in place of what the practitioner wrote; or what the person's word took the place of.
    pub(super) async fn undo(
        &self,
        state: &mut State,
        side: Side,
        (op, path): (u32, Path),
        base: u32,
        to: u32,
        around: &Around<'_>,
    ) -> Result<Vec<Told>, Refusal> {
        let may = self.may_answer(state, side, &path, around)?;
        let dossier = state.recall(around)?;
        if dossier.version(&path) != base {
            return Err(Why::Gone.into());
        }
        let history = around.storage.history(self.dossier, &dossier.register_of(&path)).await?;
        // A practitioner takes back only what they wrote themself, and only what they may write. What the person had there earlier still is
        // not theirs to see.
        if side == Side::Practitioner {
            needs(state, Level::Write)?;
            let is_own = dossier.writer_of(&path) == Some(self.practitioner);
            if !is_own || to != before_help(&history) {
                return Err(Why::NotYours.into());
            }
        }
        let answer = match history.iter().find(|record| record.version == to) {
            Some(record) => dossier.earlier(record)?,
            None if to == 0 => Answer::default(),
            None => return Err(Why::Gone.into()),
        };
        let parts = answer.typed.parts().map(|(part, text)| (part.to_owned(), text.to_owned()));
        let parts: Parts = parts.collect();
        let question = dossier.register_of(&path).into();
        let commit = Commit { side, op, path, base, parts, replayed: false };
        match self.put(state, &commit, answer, dossier, &may, false, around).await {
            Ok(()) => {}
            Err(SaveError::Conflict) => {
                state.reload(around).await?;
                return Err(Why::Gone.into());
            }
            Err(error) => return Err(error.into()),
        }
        state.others.remove(&commit.path);
        self.keep(state, vec![Help::Undone { question }], around).await;
        let dossier = state.recall(around)?;
        let version = dossier.version(&commit.path);
        if side == Side::Person {
            // The person's own page shows what was put back.
            state.tell(Side::Person, see_all(&commit.path, &dossier).told(&commit.path));
        }
        state.answers(&commit, &dossier, around.now);
        self.retell(state, around);
        Ok(vec![Told::Kept { op, version, other: None }])
    }

    /// The version of an answer, and the one that "undo" puts back: the last before what the practitioner wrote; 0 for an empty answer.
    pub(super) async fn versions(
        &self,
        state: &State,
        path: &Path,
        around: &Around<'_>,
    ) -> Result<(u32, u32), Refusal> {
        let dossier = state.recall(around)?;
        let history = around.storage.history(self.dossier, &dossier.register_of(path)).await?;
        Ok((dossier.version(path), before_help(&history)))
    }

    /// The version of an answer now.
    ///
    /// # Errors
    /// [`super::GuideError`].
    pub async fn version(
        &self,
        path: &Path,
        around: &Around<'_>,
    ) -> Result<u32, super::GuideError> {
        Ok(self.state().await.recall(around)?.version(path))
    }
}

impl State {
    /// The version of what stands there, and of the practitioner's answer that the person's took the place of.
    pub(super) fn other(&self, path: &Path, around: &Around<'_>) -> Result<(u32, u32), Refusal> {
        let (other, _) = self.others.get(path).ok_or(Why::Gone)?;
        Ok((self.recall(around)?.version(path), *other))
    }

    /// Counts an answer that is kept, and tells every page of the person's of it but the one that gave it.
    fn answers(&mut self, commit: &Commit, dossier: &Dossier, now: Timestamp) {
        match commit.side {
            Side::Person => {
                self.answers_alone(&commit.path);
                self.wrote_here.retain(|path| *path != commit.path);
                self.tell_own_others(|| see_all(&commit.path, dossier).told(&commit.path));
            }
            Side::Practitioner => {
                (self.alone, self.wrote_at) = (0, now);
                if !self.wrote_here.contains(&commit.path) {
                    self.wrote_here.push(commit.path.clone());
                }
                self.tell(Side::Person, see_all(&commit.path, dossier).told(&commit.path));
            }
        }
    }
}

/// The person's last own version of an answer; 0 when there is none.
fn before_help(history: &[RegisterRecord]) -> u32 {
    let own = |record: &&RegisterRecord| record.author == Author::Person;
    history.iter().rev().find(own).map_or(0, |record| record.version)
}

/// Whether a question stands on a page of the journey that this side may fill.
fn is_asked(journey: &Journey<'_>, path: &Path, side: Side) -> bool {
    let is_on = |page: &forms::journey::PageVisit<'_>| {
        let PageContent::Questions { questions, .. } = &page.content else { return false };
        page.path.scope == path.scope
            && (side == Side::Practitioner || !page.content.is_for_practitioner())
            && questions.iter().any(|question| question.id == path.leaf)
    };
    journey.pages().iter().any(is_on)
}
