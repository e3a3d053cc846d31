//! A guide while it lasts: the two sides, how far they are, and what the practitioner may see.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use app::guide::protocol::{Level, Parts, Side, Told};
use app::i18n::Language;
use forms::definition::{Form, Question};
use forms::expression::Context;
use forms::path::Path;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokio::sync::{Mutex, MutexGuard};

use super::connections::SideState;
use super::limits::GuideLimits;
use super::record::{EndReason, Record, reason_name, road_name};
use super::stage::Stage;
use super::view::{Content, Seen, Sight, View, parts_of, see_all};
use crate::benefits::Benefits;
use crate::crypto::KeyRing;
use crate::dossier::{Dossier, DossierError};
use crate::journal::Help;
use crate::opened::Registers;
use crate::randomness::Randomness;
use crate::storage::{
    Author, DossierId, DossierRecord, FolderId, GuideId, PractitionerId, SaveError, Storage,
};

/// What a room works with: given anew each time, so that it holds nothing but its own state.
pub struct Around<'a> {
    /// The database.
    pub storage: &'a Arc<dyn Storage>,
    /// The key-encryption keys.
    pub keys: &'a KeyRing,
    /// Randomness.
    pub randomness: &'a dyn Randomness,
    /// The forms.
    pub benefits: &'a Benefits,
    /// Where days begin.
    pub time_zone: &'a TimeZone,
    /// How long things last.
    pub limits: &'a GuideLimits,
    /// The moment.
    pub now: Timestamp,
}

/// Why something could not be done now.
#[derive(Debug, thiserror::Error)]
pub enum GuideError {
    /// It was not saved.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// The dossier cannot be read.
    #[error(transparent)]
    Dossier(#[from] DossierError),
    /// The form of the dossier is no longer there.
    #[error("the form is no longer there")]
    NoForm,
}

impl From<crate::storage::Unavailable> for GuideError {
    fn from(error: crate::storage::Unavailable) -> Self {
        Self::Save(error.into())
    }
}

/// Where the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonAt {
    /// On a page of the form.
    Page(Path),
    /// On the page that shows all answers.
    Check,
    /// On the list of sections.
    Sections,
    /// Where it says who wrote what.
    Together,
    /// On a page that has nothing to do with it.
    Beside,
}

/// An answer that waits for the person.
#[derive(Debug, Clone)]
pub(super) struct Proposal {
    pub(super) path: Path,
    pub(super) parts: Parts,
}

/// What changes while a guide lasts.
pub struct State {
    pub(super) dossier: Arc<DossierRecord>,
    pub(super) registers: Registers,
    pub(super) stage: Stage,
    /// The language that the person reads now.
    pub(super) language: Language,
    pub(super) at: PersonAt,
    /// The private page that the person showed, and since when.
    pub(super) opened: Option<(Path, Timestamp)>,
    pub(super) level: Level,
    /// When the second yes was said, and when the practitioner last wrote.
    pub(super) write_since: Timestamp,
    pub(super) wrote_at: Timestamp,
    /// Since when the person's page is hidden.
    pub(super) hidden_since: Option<Timestamp>,
    /// The second yes is asked, since when.
    pub(super) asks_write: Option<Timestamp>,
    /// The practitioner asks to see the page: why, and since when.
    pub(super) asks_open: Option<(String, Timestamp)>,
    pub(super) invite: Option<Path>,
    pub(super) highlight: Option<Path>,
    /// Whether the person's page goes where the practitioner invites.
    pub(super) follows: bool,
    /// Whether the person hears of what the practitioner wrote on the next page alone.
    pub(super) is_quiet: bool,
    /// What the practitioner wrote on the page that the person is on, and on the one before.
    pub(super) wrote_here: Vec<Path>,
    pub(super) wrote_before: Vec<Path>,
    /// Whether the practitioner looks at the page as the person sees it.
    pub(super) as_person: bool,
    pub(super) proposals: BTreeMap<u32, Proposal>,
    pub(super) next_proposal: u32,
    /// Answers of the practitioner's that the person's own took the place of, by their versions.
    pub(super) others: HashMap<Path, (u32, Parts)>,
    /// How many answers in a row the person gave alone.
    pub(super) alone: u32,
    pub(super) ends_at: Timestamp,
    pub(super) is_paused: bool,
    pub(super) record: Record,
    /// The version of the record in the database; 0 before the first yes.
    pub(super) kept: u32,
    /// Whether the record says more than the database.
    pub(super) is_unkept: bool,
    pub(super) sides: [SideState; 2],
    /// What the practitioner's screen was last told.
    sight: Option<Sight>,
    pub(super) next_connection: u64,
    /// The connection on which something is said at this moment.
    pub(super) speaker: Option<u64>,
}

/// A guide while it lasts.
pub struct Room {
    /// Its name.
    pub id: GuideId,
    /// The dossier.
    pub dossier: DossierId,
    /// Whose it is.
    pub folder: FolderId,
    /// Who helps.
    pub practitioner: PractitionerId,
    state: Mutex<State>,
}

pub(super) fn place(side: Side) -> usize {
    match side {
        Side::Person => 0,
        Side::Practitioner => 1,
    }
}

impl Around<'_> {
    /// The form of a dossier.
    pub(super) fn form(&self, dossier: &DossierRecord) -> Result<&Form, GuideError> {
        self.benefits.get(&dossier.benefit).map(|benefit| &benefit.form).ok_or(GuideError::NoForm)
    }

    pub(super) fn context(&self, dossier: &Dossier) -> Context {
        dossier.context(self.time_zone)
    }
}

impl Room {
    /// A guide that begins with the pictures.
    pub(super) fn new(
        (id, practitioner): (GuideId, PractitionerId),
        dossier: &Dossier,
        registers: Registers,
        record: Record,
        language: Language,
        around: &Around<'_>,
    ) -> Self {
        let now = around.now;
        let stage = Stage::pictures(now, around.randomness);
        Self::with(
            (id, practitioner),
            dossier,
            registers,
            (record, 0),
            (language, stage),
            around.limits,
            now,
        )
    }

    /// A guide with a given record: one that begins, or one that a server finds when it starts.
    pub(super) fn with(
        (id, practitioner): (GuideId, PractitionerId),
        dossier: &Dossier,
        registers: Registers,
        (record, kept): (Record, u32),
        (language, stage): (Language, Stage),
        limits: &GuideLimits,
        now: Timestamp,
    ) -> Self {
        // Numbers go on from where no earlier server was: a browser that comes back after a restart is never told half of what it missed.
        let seq = u64::try_from(now.as_millisecond()).unwrap_or(0);
        let side = || SideState::new(now, seq);
        let state = State {
            dossier: dossier.record.clone(),
            registers,
            stage,
            language,
            at: PersonAt::Beside,
            opened: None,
            level: Level::Look,
            write_since: now,
            wrote_at: now,
            hidden_since: None,
            asks_write: None,
            asks_open: None,
            invite: None,
            highlight: None,
            follows: false,
            is_quiet: false,
            wrote_here: Vec::new(),
            wrote_before: Vec::new(),
            as_person: false,
            proposals: BTreeMap::new(),
            next_proposal: 1,
            others: HashMap::new(),
            alone: 0,
            ends_at: record.began_at + limits.session,
            is_paused: false,
            record,
            kept,
            is_unkept: false,
            sides: [side(), side()],
            sight: None,
            next_connection: 1,
            speaker: None,
        };
        let (dossier, folder) = (dossier.record.id, dossier.record.folder);
        Self { id, dossier, folder, practitioner, state: Mutex::new(state) }
    }

    pub(super) async fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().await
    }

    /// Hands the dossier, as the practitioner may see it, to a page; from here on messages tell what becomes different.
    ///
    /// # Errors
    /// [`GuideError`].
    pub async fn look<T>(
        &self,
        around: &Around<'_>,
        page: impl FnOnce(&View<'_>, &Dossier) -> T,
    ) -> Result<T, GuideError> {
        let mut state = self.state.lock().await;
        let dossier = state.recall(around)?;
        let form = around.form(&state.dossier)?;
        let view = state.view(form, &dossier, around);
        state.sight = Some(view.sight());
        Ok(page(&view, &dossier))
    }

    /// The person opens a page.
    pub async fn is_at(&self, at: PersonAt, language: Language, around: &Around<'_>) {
        let mut state = self.state.lock().await;
        let has_other_words = std::mem::replace(&mut state.language, language) != language;
        // The same page once more may be its script that looks.
        if state.at == at {
            if has_other_words && state.stage == Stage::Live {
                state.tell(Side::Practitioner, Told::Reload);
            }
            return;
        }
        state.acts(Side::Person, around.now);
        state.is_paused = false;
        // A page that was shown closes when it is left.
        let shown = state.opened.take();
        if state.invite.as_ref().is_some_and(|path| at == PersonAt::Page(path.clone())) {
            state.invite = None;
        }
        (state.at, state.highlight, state.asks_open) = (at, None, None);
        // Told on the next page that has a bar.
        if state.at != PersonAt::Beside {
            state.wrote_before = std::mem::take(&mut state.wrote_here);
        }
        if state.stage == Stage::Live {
            if let Some((page, since)) = shown {
                let closed = self.closed(&page, since, &state, around);
                self.keep(&mut state, closed.into_iter().collect(), around).await;
            }
            self.retell(&mut state, around);
        }
    }

    /// The event of a private page that is closed again.
    pub(super) fn closed(
        &self,
        page: &Path,
        since: Timestamp,
        state: &State,
        around: &Around<'_>,
    ) -> Option<Help> {
        let dossier = state.recall(around).ok()?;
        let seconds = around.now.duration_since(since).as_secs();
        let minutes = seconds.div_euclid(60) + i64::from(seconds % 60 > 0);
        Some(Help::Closed { page: dossier.register_of(page).into(), minutes: minutes.max(1) })
    }

    /// Hands the dossier and the record to a receipt.
    ///
    /// # Errors
    /// [`GuideError`].
    pub async fn receipt<T>(
        &self,
        around: &Around<'_>,
        page: impl FnOnce(&Dossier, &Record) -> T,
    ) -> Result<T, GuideError> {
        let state = self.state.lock().await;
        let dossier = state.recall(around)?;
        Ok(page(&dossier, &state.record))
    }

    /// The person's first name, once the practitioner may know it: it was confirmed that it is them.
    ///
    /// # Errors
    /// [`GuideError`].
    pub async fn first_name(&self, around: &Around<'_>) -> Result<Option<String>, GuideError> {
        let state = self.state.lock().await;
        if state.stage != Stage::Live {
            return Ok(None);
        }
        let dossier = state.recall(around)?;
        let view = state.view(around.form(&state.dossier)?, &dossier, around);
        Ok(view.journey.applicant_name())
    }

    /// The benefit that the dossier is about.
    pub async fn benefit(&self) -> String {
        self.state.lock().await.dossier.benefit.clone()
    }

    /// Whether it is over.
    pub async fn is_over(&self) -> bool {
        matches!(self.state.lock().await.stage, Stage::Ended(_))
    }

    /// Answers were changed outside of the room, by a page of the person's.
    ///
    /// # Errors
    /// [`GuideError`].
    pub(crate) async fn brought(
        &self,
        registers: Registers,
        around: &Around<'_>,
    ) -> Result<(), GuideError> {
        let mut state = self.state.lock().await;
        let before = state.registers.clone();
        let is_older =
            |name, version: &u32| before.versions.get(name).is_some_and(|own| own > version);
        let is_behind = registers.versions.iter().any(|(name, version)| is_older(name, version))
            || registers.versions.len() < before.versions.len();
        if is_behind {
            // What this room wrote meanwhile is newer: only the database has all of it.
            state.reload(around).await?;
        } else {
            state.registers = registers;
        }
        state.acts(Side::Person, around.now);
        if state.stage != Stage::Live {
            return Ok(());
        }
        let changed: Vec<Path> = (state.registers.answers.iter())
            .filter(|(path, answer)| before.answers.get(path) != Some(answer))
            .map(|(path, _)| path.clone())
            .collect();
        let dossier = state.recall(around)?;
        state.speaker = None;
        for path in &changed {
            state.others.remove(path);
            state.wrote_here.retain(|wrote| wrote != path);
            if dossier.writer_of(path).is_some() {
                continue;
            }
            state.record.answered.insert(path.to_string());
            state.is_unkept = true;
            state.answers_alone(path);
            state.tell_own_others(|| see_all(path, &dossier).told(path));
            let register = dossier.register_of(path);
            // The page may have been older than what the practitioner wrote: that is not lost.
            if before.written.contains_key(&register)
                && let Some(answer) = before.answers.get(path)
            {
                let version = before.versions.get(&register).copied().unwrap_or_default();
                state.others.insert(path.clone(), (version, parts_of(answer)));
            }
        }
        self.retell(&mut state, around);
        Ok(())
    }

    /// Tells the practitioner what became different on their screen.
    pub(super) fn retell(&self, state: &mut State, around: &Around<'_>) {
        if !state.shows_what_changes() {
            return;
        }
        let (Ok(dossier), Ok(form)) = (state.recall(around), around.form(&state.dossier)) else {
            return;
        };
        let next = state.view(form, &dossier, around).sight();
        let told = state.sight.as_ref().map(|sight| sight.until(&next)).unwrap_or_default();
        state.sight = Some(next);
        for message in told {
            state.tell(Side::Practitioner, message);
        }
    }

    /// The same after one answer alone. Where the journey leads on as it did, no more is looked at than that answer and its page.
    pub(super) fn retell_answer(
        &self,
        state: &mut State,
        question: &Question,
        path: &Path,
        leads_like: bool,
        around: &Around<'_>,
    ) {
        if !state.shows_what_changes() {
            return;
        }
        let (Ok(dossier), Ok(form)) = (state.recall(around), around.form(&state.dossier)) else {
            return;
        };
        let Some(sight) = &mut state.sight else { return };
        let told = if leads_like && !sight.has_missed() {
            sight.put(question, path, &dossier).into_iter().collect()
        } else if let Some(told) = sight.put_beside(form, question, path, &dossier) {
            told
        } else {
            return self.retell(state, around);
        };
        for message in told {
            state.tell(Side::Practitioner, message);
        }
        debug_assert!(
            state.sight.as_ref().is_some_and(|sight| {
                sight.until(&state.view(form, &dossier, around).sight()).is_empty()
            }),
            "more became different than {path}"
        );
    }

    /// Ends it: from here on nothing is seen.
    pub(super) async fn end(&self, state: &mut State, reason: EndReason, around: &Around<'_>) {
        if matches!(state.stage, Stage::Ended(_)) {
            return;
        }
        let had_begun = state.kept > 0;
        state.stage = Stage::Ended(reason);
        state.sight = None;
        state.proposals.clear();
        for side in [Side::Practitioner, Side::Person] {
            state.tell(side, Told::Ended);
            // What was told still goes out; then the connection is closed.
            state.sides[place(side)].connections.clear();
        }
        let mut events = Vec::new();
        if let Some((page, since)) = state.opened.take() {
            events.extend(self.closed(&page, since, state, around));
        }
        state.record.ended = Some((around.now, reason));
        if had_begun {
            state.is_unkept = true;
            events.push(Help::Ended { reason: reason_name(reason).to_owned() });
        } else {
            let (road, language) =
                (road_name(state.record.road).into(), state.language.tag().into());
            events.push(Help::Asked { road, language });
            events.push(Help::Refused { reason: reason_name(reason).to_owned() });
        }
        self.keep(state, events, around).await;
    }

    /// Changes how much help there is.
    pub(super) async fn set_level(
        &self,
        state: &mut State,
        level: Level,
        by: &str,
        around: &Around<'_>,
    ) {
        if state.level == level {
            return;
        }
        let from = std::mem::replace(&mut state.level, level);
        (state.asks_write, state.alone) = (None, 0);
        if level == Level::Write {
            (state.write_since, state.wrote_at) = (around.now, around.now);
        }
        if level < Level::Show {
            (state.highlight, state.invite) = (None, None);
        }
        let (from, to) = (from.name().to_owned(), level.name().to_owned());
        self.keep(state, vec![Help::Level { from, to, by: by.to_owned() }], around).await;
        let until =
            |state: &State| state.write_until(around.limits).duration_since(around.now).as_secs();
        let seconds = (level == Level::Write).then(|| until(state));
        for side in [Side::Person, Side::Practitioner] {
            state.tell(side, Told::Level { level, seconds });
        }
    }

    /// Closes the private page that is shown.
    pub(super) async fn close_page(&self, state: &mut State, around: &Around<'_>) {
        let Some((page, since)) = state.opened.take() else { return };
        let closed = self.closed(&page, since, state, around);
        self.keep(state, closed.into_iter().collect(), around).await;
        self.retell(state, around);
    }
}

impl State {
    /// The dossier, as it is known.
    pub(super) fn recall(&self, around: &Around<'_>) -> Result<Dossier, GuideError> {
        Ok(Dossier::recall(self.dossier.clone(), self.registers.clone(), around.keys)?)
    }

    /// Reads the registers again.
    pub(super) async fn reload(&mut self, around: &Around<'_>) -> Result<(), GuideError> {
        let known = self.registers.clone();
        let storage = &**around.storage;
        let dossier =
            Dossier::read_beside(known, self.dossier.clone(), storage, around.keys).await?;
        self.registers = dossier.registers().unwrap_or_default();
        Ok(())
    }

    /// What the practitioner may see.
    pub(super) fn view<'f>(
        &self,
        form: &'f Form,
        dossier: &Dossier,
        around: &Around<'_>,
    ) -> View<'f> {
        let opened = self.opened.as_ref().map(|(path, _)| path);
        View::of(form, dossier, around.context(dossier), &self.at, opened)
    }

    /// What the practitioner's screen was last told of a question.
    pub(super) fn seen(&self, path: &Path) -> Option<&Seen> {
        self.sight.as_ref()?.questions.get(path)
    }

    /// Whether the practitioner's screen is told of what becomes different.
    fn shows_what_changes(&mut self) -> bool {
        let is_told = self.stage == Stage::Live && !self.is_paused;
        let Some(sight) = &mut self.sight else { return false };
        if !is_told {
            sight.miss();
        }
        is_told
    }

    /// Whether the practitioner's screen shows a page of the form.
    pub(super) fn shows_page(&self) -> bool {
        self.sight.as_ref().is_some_and(|sight| matches!(sight.content, Content::Page(_)))
    }

    /// The person gave an answer alone. What the practitioner does not see is not counted for them, either.
    pub(super) fn answers_alone(&mut self, path: &Path) {
        if matches!(self.seen(path), Some(Seen::Open { .. })) {
            self.alone += 1;
        }
    }

    /// When "write for me" ends by itself.
    pub(super) fn write_until(&self, limits: &GuideLimits) -> Timestamp {
        (self.write_since + limits.write).min(self.wrote_at + limits.write_unused)
    }

    /// The author of what the practitioner writes.
    pub(super) fn author(practitioner: PractitionerId) -> Author {
        Author::Practitioner(practitioner)
    }
}
