//! What either side does. Pages and connections say it the same way: one [`Said`], from one side.

use app::guide::protocol::{Decision, Level, Parts, Said, Side, Told, Why};
use forms::path::Path;
use jiff::Timestamp;

use super::commit::Commit;
use super::record::{EndReason, Record, road_name};
use super::room::{Around, GuideError, PersonAt, Proposal, Room, State, place};
use super::stage::{Stage, WRONG};
use crate::journal::Help;

/// Why a practitioner may ask to see a private page.
pub const REASONS: [&str; 4] = ["check-month", "check-number", "explain", "other"];

impl Room {
    /// The person taps a pair of pictures.
    pub async fn pick(&self, number: usize, around: &Around<'_>) {
        let mut state = self.state().await;
        self.settle(&mut state, around).await;
        let Stage::Pictures { pair, choices, wrong, .. } = &mut state.stage else { return };
        if choices.get(number) == Some(pair) {
            state.stage = Stage::Consent { since: around.now };
            return;
        }
        *wrong += 1;
        if *wrong >= WRONG {
            self.end(&mut state, EndReason::Unknown, around).await;
        }
    }

    /// The person listens to the request: its clock starts anew.
    pub async fn listen(&self, now: Timestamp) {
        if let Stage::Consent { since } = &mut self.state().await.stage {
            *since = now;
        }
    }

    /// The first yes: from here on there is a record of it.
    ///
    /// # Errors
    /// [`GuideError`]: then nothing was agreed.
    pub async fn agree(&self, around: &Around<'_>) -> Result<(), GuideError> {
        let mut state = self.state().await;
        self.settle(&mut state, around).await;
        if !matches!(state.stage, Stage::Consent { .. }) {
            return Ok(());
        }
        let (helper, road) = (state.record.helper.clone(), state.record.road);
        state.record = Record::new(helper, road, state.language.tag(), around.now);
        state.ends_at = around.now + around.limits.session;
        state.is_unkept = true;
        let (road, language) = (road_name(road).into(), state.language.tag().into());
        let events = vec![Help::Asked { road, language }, Help::Accepted];
        if let Err(error) = self.try_keep(&mut state, events, around).await {
            // Nothing was agreed: there is no record.
            state.is_unkept = false;
            return Err(error);
        }
        state.stage = Stage::NameCheck;
        Ok(())
    }

    /// The person says no, or that they do not know who asks.
    pub async fn refuse(&self, reason: EndReason, around: &Around<'_>) {
        let mut state = self.state().await;
        if !matches!(state.stage, Stage::NameCheck | Stage::Live) {
            self.end(&mut state, reason, around).await;
        }
    }

    /// The practitioner has said the person's first name, and it is them.
    pub async fn confirm_name(&self, around: &Around<'_>) {
        let mut state = self.state().await;
        self.settle(&mut state, around).await;
        if state.stage == Stage::NameCheck {
            state.stage = Stage::Live;
            state.record.saw = true;
            state.is_unkept = true;
            state.acts(Side::Practitioner, around.now);
            self.keep(&mut state, Vec::new(), around).await;
        }
    }

    /// It is somebody else: it ends, with nothing seen.
    pub async fn not_mine(&self, around: &Around<'_>) {
        self.end(&mut *self.state().await, EndReason::NotMine, around).await;
    }

    /// The dossier was sent: there is nothing left to help with.
    pub async fn sent(&self, reference: &str, around: &Around<'_>) {
        let mut state = self.state().await;
        state.record.sent = Some((around.now, reference.to_owned()));
        self.end(&mut state, EndReason::Sent, around).await;
    }

    /// Whether the dossier may be sent: not while the practitioner is at an answer, or one of theirs waits for the person. Gives the page to
    /// look at.
    pub async fn holds_sending(&self, now: Timestamp) -> Option<Holds> {
        let state = self.state().await;
        if state.stage != Stage::Live {
            return None;
        }
        match state.proposals.values().next() {
            Some(proposal) => Some(Holds::Proposal(proposal.path.clone())),
            None => state.is_writing(Side::Practitioner, now).then_some(Holds::Writing),
        }
    }

    /// Hears what a side says; gives what only they are answered.
    pub async fn hear(&self, side: Side, said: Said, around: &Around<'_>) -> Vec<Told> {
        self.hear_on(None, side, said, around).await
    }

    /// The same, said on one of the side's connections: its others are told what it changes.
    pub async fn hear_on(
        &self,
        connection: Option<u64>,
        side: Side,
        said: Said,
        around: &Around<'_>,
    ) -> Vec<Told> {
        let mut state = self.state().await;
        self.settle(&mut state, around).await;
        let op = said.op();
        if state.stage != Stage::Live {
            // Whoever stops, stops, at any time.
            if said == Said::Stop {
                self.end(&mut state, ended_by(side), around).await;
            }
            return vec![Told::Refused { op, why: Why::Ended }];
        }
        if is_act(&said) {
            state.acts(side, around.now);
        }
        if state.is_paused && side == Side::Practitioner && said != Said::Stop {
            return vec![Told::Refused { op, why: Why::Paused }];
        }
        if side == Side::Person && std::mem::take(&mut state.is_paused) {
            state.tell(Side::Practitioner, Told::Step);
        }
        state.speaker = connection;
        let done = match said {
            Said::Press { op, verb } => {
                let pressed = self.press(&mut state, side, &verb, around).await;
                pressed.map(|()| vec![Told::Done { op }])
            }
            said => self.do_it(&mut state, side, said, around).await,
        };
        match done {
            Ok(told) => told,
            Err(Refusal::Why(why)) => {
                if side == Side::Practitioner && why == Why::NotYours {
                    tracing::warn!(practitioner = ?self.practitioner, "a practitioner asked for what is not theirs");
                }
                vec![Told::Refused { op, why }]
            }
            Err(Refusal::Failed(error)) => {
                tracing::error!(%error, "what a side of a guide said was not saved");
                vec![Told::Refused { op, why: Why::Unsaved }]
            }
        }
    }

    pub(super) async fn do_it(
        &self,
        state: &mut State,
        side: Side,
        said: Said,
        around: &Around<'_>,
    ) -> Result<Vec<Told>, Refusal> {
        match (side, said) {
            (_, Said::Hello { .. }) => {}
            (_, Said::Stop) => self.end(state, ended_by(side), around).await,
            (_, Said::Writing { path }) => writing(state, side, &path, around.now)?,
            (_, Said::Idle { .. }) => state.stops_writing(side),
            // Only the person's page counts: nobody writes where its owner does not look.
            (Side::Person, Said::Hidden) => state.hidden_since = Some(around.now),
            (Side::Person, Said::Shown) => state.hidden_since = None,
            (Side::Practitioner, Said::Hidden | Said::Shown) => {}
            (_, Said::Commit { op, path, base, parts, replayed }) => {
                let commit = Commit { side, op, path: path_of(&path)?, base, parts, replayed };
                return self.commit(state, commit, around).await;
            }
            (Side::Practitioner, Said::Propose { op, path, parts }) => {
                return self.propose(state, op, path_of(&path)?, parts, around).await;
            }
            (Side::Person, Said::Decide { op, proposal, decision }) => {
                return self.decide(state, op, proposal, decision, around).await;
            }
            (_, Said::Undo { op, path, base, to }) => {
                return self.undo(state, side, (op, path_of(&path)?), base, to, around).await;
            }
            (Side::Practitioner, Said::Highlight { path }) => {
                needs(state, Level::Show)?;
                let path = path.map(|path| path_of(&path)).transpose()?;
                if path.as_ref().is_some_and(|path| state.seen(path).is_none()) {
                    return Err(Why::NotYours.into());
                }
                state.highlight.clone_from(&path);
                let path = path.map(|path| path.to_string());
                state.tell(Side::Person, Told::Highlight { path });
            }
            (Side::Practitioner, Said::Invite { page }) => self.invite(state, &page, around)?,
            (_, Said::Level { level }) => self.level(state, side, level, around).await?,
            (Side::Person, Said::Answer { yes }) => {
                let Some(_) = state.asks_write.take() else { return Err(Why::Gone.into()) };
                if yes {
                    self.set_level(state, Level::Write, "person", around).await;
                } else {
                    state.tell(Side::Practitioner, Told::NotGranted);
                }
            }
            (Side::Practitioner, Said::AskOpen { reason }) => {
                let is_closed = state.opened.is_none() && state.shows_page();
                if !is_closed || !REASONS.contains(&reason.as_str()) {
                    return Err(Why::NotYours.into());
                }
                state.asks_open = Some((reason.clone(), around.now));
                state.tell(Side::Person, Told::Ask { level: None, reason: Some(reason) });
            }
            (Side::Person, Said::Open) => self.open_page(state, around).await?,
            (Side::Person, Said::Close) => {
                if state.asks_open.take().is_some() {
                    state.tell(Side::Practitioner, Told::NotGranted);
                }
                self.close_page(state, around).await;
            }
            _ => return Err(Why::NotYours.into()),
        }
        Ok(Vec::new())
    }

    fn invite(&self, state: &mut State, page: &str, around: &Around<'_>) -> Result<(), Refusal> {
        needs(state, Level::Show)?;
        let path = path_of(page)?;
        let dossier = state.recall(around)?;
        let form = around.form(&state.dossier)?;
        let view = state.view(form, &dossier, around);
        let position = view.journey.position(&path).ok_or(Why::NotYours)?;
        if !view.journey.may_visit(position) {
            return Err(Why::NotYours.into());
        }
        state.invite = Some(path.clone());
        let benefit = state.dossier.benefit.clone();
        let address = format!("/{}/{benefit}/form/{path}", state.language.tag());
        state.tell(Side::Person, Told::Invite { address });
        Ok(())
    }

    async fn level(
        &self,
        state: &mut State,
        side: Side,
        level: Level,
        around: &Around<'_>,
    ) -> Result<(), Refusal> {
        match (side, level) {
            (Side::Practitioner, Level::Write) if state.level == Level::Write => {}
            // The second yes is the person's.
            (Side::Practitioner, Level::Write) => {
                state.asks_write = Some(around.now);
                state.tell(Side::Person, Told::Ask { level: Some(Level::Write), reason: None });
            }
            // "Write for me" begins with a yes to a request, never by one tap.
            (Side::Person, Level::Write) => return Err(Why::Level.into()),
            (Side::Practitioner, level) => {
                self.set_level(state, level, "practitioner", around).await;
            }
            (Side::Person, level) => self.set_level(state, level, "person", around).await,
        }
        Ok(())
    }

    /// The person shows the page that they are on.
    async fn open_page(&self, state: &mut State, around: &Around<'_>) -> Result<(), Refusal> {
        let PersonAt::Page(page) = state.at.clone() else { return Err(Why::NotYours.into()) };
        if state.opened.is_some() {
            return Ok(());
        }
        let dossier = state.recall(around)?;
        let event = Help::Opened { page: dossier.register_of(&page).into() };
        state.opened = Some((page.clone(), around.now));
        state.asks_open = None;
        Record::note_once(&mut state.record.shown, &page.to_string());
        state.is_unkept = true;
        // What is shown is first written down.
        if let Err(error) = self.try_keep(state, vec![event], around).await {
            state.opened = None;
            return Err(error.into());
        }
        self.retell(state, around);
        Ok(())
    }

    async fn propose(
        &self,
        state: &mut State,
        op: u32,
        path: Path,
        parts: Parts,
        around: &Around<'_>,
    ) -> Result<Vec<Told>, Refusal> {
        let may = self.may_answer(state, Side::Practitioner, &path, around)?;
        needs(state, Level::Propose)?;
        may.read(&parts)?;
        self.put_proposal(state, op, path, parts, around).await
    }

    /// Puts an answer beside the field, in place of an earlier one there.
    pub(super) async fn put_proposal(
        &self,
        state: &mut State,
        op: u32,
        path: Path,
        parts: Parts,
        around: &Around<'_>,
    ) -> Result<Vec<Told>, Refusal> {
        let dossier = state.recall(around)?;
        let question = dossier.register_of(&path).into();
        state.record.proposed += 1;
        state.is_unkept = true;
        self.try_keep(state, vec![Help::Proposed { question }], around).await?;
        let before: Vec<u32> = (state.proposals.iter())
            .filter(|(_, known)| known.path == path)
            .map(|(number, _)| *number)
            .collect();
        for proposal in before {
            state.proposals.remove(&proposal);
            state.tell(Side::Person, Told::ProposalEnded { proposal, decision: None });
        }
        let proposal = state.next_proposal;
        state.next_proposal += 1;
        state.proposals.insert(proposal, Proposal { path: path.clone(), parts: parts.clone() });
        let path = path.to_string();
        state.tell(Side::Person, Told::Proposal { proposal, path, parts });
        Ok(vec![Told::Proposed { op, proposal }])
    }

    async fn decide(
        &self,
        state: &mut State,
        op: u32,
        proposal: u32,
        decision: Decision,
        around: &Around<'_>,
    ) -> Result<Vec<Told>, Refusal> {
        let Some(Proposal { path, parts }) = state.proposals.get(&proposal).cloned() else {
            return Err(Why::Gone.into());
        };
        let dossier = state.recall(around)?;
        let word = match decision {
            Decision::Accept => "accept",
            Decision::Change => "change",
            Decision::Refuse => "refuse",
        };
        let event =
            Help::Decided { question: dossier.register_of(&path).into(), decision: word.into() };
        let mut told = Vec::new();
        // Who changes it starts from it: it stands in their field, as their own.
        if decision != Decision::Refuse {
            let base = dossier.version(&path);
            let side = Side::Person;
            let commit = Commit { side, op, path: path.clone(), base, parts, replayed: false };
            told = self.commit(state, commit, around).await?;
            state.tell(
                Side::Person,
                super::view::see_all(&path, &state.recall(around)?).told(&path),
            );
            state.record.accepted += u32::from(decision == Decision::Accept);
            state.is_unkept = true;
        }
        state.proposals.remove(&proposal);
        self.keep(state, vec![event], around).await;
        for side in [Side::Person, Side::Practitioner] {
            let decision = Some(decision);
            state.tell(side, Told::ProposalEnded { proposal, decision });
        }
        Ok(told)
    }
}

/// What keeps a dossier from being sent for a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// The practitioner is typing.
    Writing,
    /// An answer of theirs, to this question, waits for the person.
    Proposal(Path),
}

/// Why nothing was done.
#[derive(Debug)]
pub(super) enum Refusal {
    /// It may not be done.
    Why(Why),
    /// It could not be done.
    Failed(GuideError),
}

impl From<Why> for Refusal {
    fn from(why: Why) -> Self {
        Self::Why(why)
    }
}

impl<E: Into<GuideError>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

fn ended_by(side: Side) -> EndReason {
    match side {
        Side::Person => EndReason::Person,
        Side::Practitioner => EndReason::Practitioner,
    }
}

/// Whether it shows that somebody does something.
fn is_act(said: &Said) -> bool {
    !matches!(said, Said::Hello { .. } | Said::Idle { .. } | Said::Hidden | Said::Shown)
}

pub(super) fn needs(state: &State, level: Level) -> Result<(), Why> {
    if state.level >= level { Ok(()) } else { Err(Why::Level) }
}

pub(super) fn path_of(text: &str) -> Result<Path, Why> {
    text.parse().map_err(|_| Why::NotUnderstood)
}

/// Notes where a side types, and tells the other one: of a question that is not on the practitioner's screen, only that it is somewhere.
fn writing(state: &mut State, side: Side, path: &str, now: Timestamp) -> Result<(), Refusal> {
    let path = path_of(path)?;
    let is_shown = state.seen(&path).is_some();
    if side == Side::Practitioner && !is_shown {
        return Err(Why::NotYours.into());
    }
    let told = is_shown.then(|| path.to_string());
    state.sides[place(side)].writing = Some((path, now));
    if side == Side::Practitioner || is_shown {
        state.pass(side.other(), Told::Writing { path: told });
    }
    Ok(())
}
