//! A guide while it lasts: the two sides, how far they are, and what the practitioner may see.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;

use app::guide::protocol::{Level, Numbered, Parts, Side, Told};
use app::i18n::Language;
use forms::definition::Form;
use forms::expression::Context;
use forms::path::Path;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokio::sync::{Mutex, MutexGuard, mpsc};

use super::limits::GuideLimits;
use super::record::{EndReason, Record};
use super::stage::Stage;
use super::view::{Content, Seen, Sight, View, parts_of};
use crate::benefits::Benefits;
use crate::crypto::KeyRing;
use crate::dossier::{Dossier, DossierError};
use crate::journal::{Help, Helped};
use crate::opened::Registers;
use crate::randomness::Randomness;
use crate::storage::{
    Author, Change, DossierId, DossierRecord, FolderId, GuideId, PractitionerId, SaveError, Storage,
};

/// How many messages are kept for a side that comes back.
const BACKLOG: usize = 32;
/// How many messages wait for a slow connection before it has to start anew.
const QUEUE: usize = 64;
/// So long after the last letter somebody still counts as writing.
const LEASE: jiff::SignedDuration = jiff::SignedDuration::from_secs(5);
/// A side without a connection for so long is away. Every page that is left for the next one closes its connection, too.
const MOMENT: jiff::SignedDuration = jiff::SignedDuration::from_secs(5);

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

/// A connection of one side: messages come out of it until it is closed. A closed one starts anew.
pub struct Connection {
    /// What to send.
    pub messages: mpsc::Receiver<Arc<str>>,
    /// Names it, to close it.
    pub number: u64,
}

/// An answer that waits for the person.
#[derive(Debug, Clone)]
pub(super) struct Proposal {
    pub(super) path: Path,
    pub(super) parts: Parts,
}

/// What one side has of the room.
#[derive(Default)]
pub(super) struct SideState {
    connections: Vec<(u64, mpsc::Sender<Arc<str>>)>,
    backlog: VecDeque<(u64, Arc<str>)>,
    seq: u64,
    /// When they last did something.
    pub(super) active_at: Timestamp,
    /// Since when a side that had a connection has none.
    pub(super) away_since: Option<Timestamp>,
    /// Whether the other side was told so: it was for longer than a moment.
    is_away: bool,
    /// What they type in.
    pub(super) writing: Option<(Path, Timestamp)>,
}

/// What changes while a guide lasts.
pub struct State {
    pub(super) dossier: DossierRecord,
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
    next_connection: u64,
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

/// How a guide stands, for the pages of either side.
#[derive(Debug, Clone)]
pub struct Standing {
    /// How far it is.
    pub stage: Stage,
    /// How much help there is.
    pub level: Level,
    /// The person's language.
    pub language: Language,
    /// Who helps, how they met, what happened so far.
    pub record: Record,
    /// Where the person is.
    pub at: PersonAt,
    /// The private page that is shown.
    pub opened: Option<Path>,
    /// Whether it is paused.
    pub is_paused: bool,
    /// Whether the page of the person follows.
    pub follows: bool,
    /// When it ends by itself.
    pub ends_at: Timestamp,
    /// When "write for me" ends by itself.
    pub write_until: Option<Timestamp>,
    /// Whether the second yes is asked for.
    pub asks_write: bool,
    /// Why the practitioner asks to see the page.
    pub asks_open: Option<String>,
    /// Where the practitioner invites to.
    pub invite: Option<Path>,
    /// The question that the practitioner points at.
    pub highlight: Option<Path>,
    /// Whether each side is there: the person, the practitioner.
    pub here: [bool; 2],
    /// The answers that wait for the person.
    pub proposals: Vec<(u32, Path, Parts)>,
    /// Answers of the practitioner's that the person's own took the place of.
    pub others: Vec<(Path, Parts)>,
    /// How many answers in a row the person gave alone.
    pub alone: u32,
}

/// How much of the person's page the practitioner sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sees {
    /// All of it: nothing on it is private.
    All,
    /// All of it: the person shows it.
    Shown,
    /// Not the private questions on it.
    NotThePrivate,
    /// Nothing, ever: secrets stand on it.
    Nothing,
    /// Nothing: it is no page of the form.
    NotThere,
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
        let side = || SideState { active_at: now, seq, ..SideState::default() };
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
        };
        let (dossier, folder) = (dossier.record.id, dossier.record.folder);
        Self { id, dossier, folder, practitioner, state: Mutex::new(state) }
    }

    pub(super) async fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().await
    }

    /// How it stands.
    pub async fn standing(&self, around: &Around<'_>) -> Standing {
        let mut state = self.state.lock().await;
        self.settle(&mut state, around).await;
        let state = &*state;
        Standing {
            stage: state.stage.clone(),
            level: state.level,
            language: state.language,
            record: state.record.clone(),
            at: state.at.clone(),
            opened: state.opened.as_ref().map(|(path, _)| path.clone()),
            is_paused: state.is_paused,
            follows: state.follows,
            ends_at: state.ends_at,
            write_until: (state.level == Level::Write).then(|| state.write_until(around.limits)),
            asks_write: state.asks_write.is_some(),
            asks_open: state.asks_open.as_ref().map(|(why, _)| why.clone()),
            invite: state.invite.clone(),
            highlight: state.highlight.clone(),
            here: [Side::Person, Side::Practitioner].map(|side| state.is_here(side, around.now)),
            proposals: (state.proposals.iter())
                .map(|(number, one)| (*number, one.path.clone(), one.parts.clone()))
                .collect(),
            others: (state.others.iter())
                .map(|(path, (_, parts))| (path.clone(), parts.clone()))
                .collect(),
            alone: state.alone,
        }
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
        state.language = language;
        // The same page once more may be its script that looks.
        if state.at == at {
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

    /// How much of the person's page the practitioner sees.
    ///
    /// # Errors
    /// [`GuideError`].
    pub async fn sees(&self, around: &Around<'_>) -> Result<Sees, GuideError> {
        let state = self.state.lock().await;
        let dossier = state.recall(around)?;
        let form = around.form(&state.dossier)?;
        let view = state.view(form, &dossier, around);
        Ok(match view.content {
            Content::Page(_) if state.opened.is_some() => Sees::Shown,
            Content::Page(_) if !view.has_closed() => Sees::All,
            Content::Page(_) | Content::Private => Sees::NotThePrivate,
            Content::Secret => Sees::Nothing,
            Content::Elsewhere(_) => Sees::NotThere,
        })
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
        for path in &changed {
            state.others.remove(path);
            if dossier.writer_of(path).is_some() {
                continue;
            }
            state.record.answered.insert(path.to_string());
            state.is_unkept = true;
            state.answers_alone(path);
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
        if state.stage != Stage::Live || state.sight.is_none() || state.is_paused {
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
            events.push(Help::Ended { reason: reason.name().to_owned() });
        } else {
            let (road, language) = (state.record.road.name().into(), state.language.tag().into());
            events.push(Help::Asked { road, language });
            events.push(Help::Refused { reason: reason.name().to_owned() });
        }
        self.keep(state, events, around).await;
    }

    /// What time alone brings about.
    pub(super) async fn settle(&self, state: &mut State, around: &Around<'_>) {
        let (limits, now) = (around.limits, around.now);
        let is_over = |since: Timestamp, limit| now.duration_since(since) >= limit;
        match state.stage {
            Stage::Ended(_) => {
                if state.is_unkept && state.kept > 0 {
                    self.keep(state, Vec::new(), around).await;
                }
                return;
            }
            Stage::Pictures { since, .. } | Stage::Consent { since } => {
                if is_over(since, limits.consent) {
                    self.end(state, EndReason::NoAnswer, around).await;
                }
                return;
            }
            Stage::NameCheck | Stage::Live => {}
        }
        let last = state.sides[0].active_at.max(state.sides[1].active_at);
        let away = state.sides.iter().filter_map(|side| side.away_since);
        if now >= state.ends_at {
            return self.end(state, EndReason::Time, around).await;
        }
        if is_over(last, limits.unused) {
            return self.end(state, EndReason::Unused, around).await;
        }
        if away.into_iter().any(|since| is_over(since, limits.grace)) {
            return self.end(state, EndReason::Away, around).await;
        }
        for side in [Side::Person, Side::Practitioner] {
            let own = &mut state.sides[place(side)];
            let is_gone = own.away_since.is_some_and(|since| is_over(since, MOMENT));
            if !is_gone || std::mem::replace(&mut own.is_away, true) {
                continue;
            }
            state.pass(side.other(), Told::Presence { here: false });
            match side {
                // Whoever was away begins again with the least.
                Side::Practitioner => self.set_level(state, Level::Look, "time", around).await,
                // What a person showed, they showed while they were there.
                Side::Person => self.close_page(state, around).await,
            }
        }
        if state.asks_write.is_some_and(|since| is_over(since, limits.consent)) {
            state.asks_write = None;
            state.tell(Side::Practitioner, Told::NotGranted);
            state.tell(Side::Person, Told::NotGranted);
        }
        if state.asks_open.as_ref().is_some_and(|(_, since)| is_over(*since, limits.consent)) {
            state.asks_open = None;
            state.tell(Side::Practitioner, Told::NotGranted);
            state.tell(Side::Person, Told::NotGranted);
        }
        let is_hidden = state.hidden_since.is_some_and(|since| is_over(since, limits.write_hidden));
        if state.level == Level::Write && (now >= state.write_until(limits) || is_hidden) {
            self.set_level(state, Level::Propose, "time", around).await;
        }
        if !state.is_paused && is_over(last, limits.pause) {
            state.is_paused = true;
            state.tell(Side::Practitioner, Told::Step);
            state.tell(Side::Person, Told::Reload);
        }
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

    /// A connection of one side, which is told what it missed since `last_seq`; `None` when that is no longer known.
    pub async fn connect(
        &self,
        side: Side,
        last_seq: Option<u64>,
        around: &Around<'_>,
    ) -> (Connection, Option<Vec<Arc<str>>>) {
        let mut state = self.state.lock().await;
        self.settle(&mut state, around).await;
        let number = state.next_connection;
        state.next_connection += 1;
        let (sender, messages) = mpsc::channel(QUEUE);
        let own = &mut state.sides[place(side)];
        own.connections.push((number, sender));
        let missed = own.missed(last_seq);
        state.comes_back(side);
        state.acts(side, around.now);
        (Connection { messages, number }, missed)
    }

    /// A connection is gone.
    pub async fn disconnect(&self, side: Side, number: u64, around: &Around<'_>) {
        let mut state = self.state.lock().await;
        let own = &mut state.sides[place(side)];
        own.connections.retain(|(known, _)| *known != number);
        if !own.connections.is_empty() {
            return;
        }
        own.away_since = Some(around.now);
        state.stops_writing(side);
        if side == Side::Person {
            state.hidden_since = None;
        }
    }

    /// Closes the private page that is shown.
    pub(super) async fn close_page(&self, state: &mut State, around: &Around<'_>) {
        let Some((page, since)) = state.opened.take() else { return };
        let closed = self.closed(&page, since, state, around);
        self.keep(state, closed.into_iter().collect(), around).await;
        self.retell(state, around);
    }

    /// Tells both sides that the server is about to stop, and lets go of their connections.
    pub async fn send_away(&self) {
        let mut state = self.state.lock().await;
        for side in [Side::Person, Side::Practitioner] {
            state.pass(side, Told::Away);
            state.sides[place(side)].connections.clear();
        }
    }

    /// The number of the last message, and the level, as a connection is greeted with them.
    pub async fn greeting(&self, side: Side, now: Timestamp) -> (u64, Level, bool) {
        let state = self.state.lock().await;
        (state.sides[place(side)].seq, state.level, state.is_here(side.other(), now))
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

    /// Whether the practitioner's screen shows a page of the form.
    pub(super) fn shows_page(&self) -> bool {
        self.sight.as_ref().is_some_and(|sight| matches!(sight.content, Content::Page(_)))
    }

    /// Somebody does something.
    pub(super) fn acts(&mut self, side: Side, now: Timestamp) {
        let own = &mut self.sides[place(side)];
        own.active_at = own.active_at.max(now);
        if own.connections.is_empty() {
            // Whoever comes by plain pages is there while they do.
            self.comes_back(side);
        }
    }

    /// A side is there again.
    fn comes_back(&mut self, side: Side) {
        let own = &mut self.sides[place(side)];
        own.away_since = None;
        if std::mem::take(&mut own.is_away) {
            self.pass(side.other(), Told::Presence { here: true });
        }
    }

    /// Whether a side lost its connection, and is not back.
    pub(super) fn is_away(&self, side: Side) -> bool {
        self.sides[place(side)].is_away
    }

    /// The person gave an answer alone. What the practitioner does not see is not counted for them, either.
    pub(super) fn answers_alone(&mut self, path: &Path) {
        if matches!(self.seen(path), Some(Seen::Open { .. })) {
            self.alone += 1;
        }
    }

    /// Whether a side is there: connected, or heard of a moment ago.
    pub(super) fn is_here(&self, side: Side, now: Timestamp) -> bool {
        let own = &self.sides[place(side)];
        let lately = now.duration_since(own.active_at) < jiff::SignedDuration::from_mins(2);
        !own.connections.is_empty() || (!own.is_away && lately)
    }

    /// Whether the person types in a question now.
    pub(super) fn is_written_by(&self, side: Side, path: &Path, now: Timestamp) -> bool {
        let writing = self.sides[place(side)].writing.as_ref();
        writing.is_some_and(|(at, since)| at == path && now.duration_since(*since) < LEASE)
    }

    /// A side types no more: whoever was told that it does is told so, whether there is another answer or the same.
    pub(super) fn stops_writing(&mut self, side: Side) {
        let Some((path, _)) = self.sides[place(side)].writing.take() else { return };
        if side == Side::Practitioner || self.seen(&path).is_some() {
            self.pass(side.other(), Told::Writing { path: None });
        }
    }

    /// Whether the practitioner types anywhere now.
    pub(super) fn is_writing(&self, side: Side, now: Timestamp) -> bool {
        let writing = self.sides[place(side)].writing.as_ref();
        writing.is_some_and(|(_, since)| now.duration_since(*since) < LEASE)
    }

    /// When "write for me" ends by itself.
    pub(super) fn write_until(&self, limits: &GuideLimits) -> Timestamp {
        (self.write_since + limits.write).min(self.wrote_at + limits.write_unused)
    }

    /// The author of what the practitioner writes.
    pub(super) fn author(practitioner: PractitionerId) -> Author {
        Author::Practitioner(practitioner)
    }

    /// Tells a side something that it must hear of, also after a lost connection.
    pub(super) fn tell(&mut self, side: Side, told: Told) {
        let own = &mut self.sides[place(side)];
        own.seq += 1;
        let text = text(Some(own.seq), told);
        own.backlog.push_back((own.seq, Arc::clone(&text)));
        if own.backlog.len() > BACKLOG {
            own.backlog.pop_front();
        }
        own.send(&text);
    }

    /// Tells a side something that counts for the moment only.
    pub(super) fn pass(&mut self, side: Side, told: Told) {
        self.sides[place(side)].send(&text(None, told));
    }
}

impl SideState {
    /// Sends to every connection; one that is too slow is let go, and starts anew.
    fn send(&mut self, text: &Arc<str>) {
        self.connections.retain(|(_, sender)| sender.try_send(Arc::clone(text)).is_ok());
    }

    /// The messages after a number; none when they are no longer there.
    fn missed(&self, last_seq: Option<u64>) -> Option<Vec<Arc<str>>> {
        let last = last_seq.unwrap_or(self.seq);
        let first_kept = self.backlog.front().map_or(self.seq + 1, |(seq, _)| *seq);
        if last > self.seq || last + 1 < first_kept {
            return None;
        }
        let missed = self.backlog.iter().filter(|(seq, _)| *seq > last);
        Some(missed.map(|(_, text)| Arc::clone(text)).collect())
    }
}

/// A message as it travels.
pub(super) fn text(seq: Option<u64>, told: Told) -> Arc<str> {
    serde_json::to_string(&Numbered { seq, told }).expect("a message has text keys only").into()
}
