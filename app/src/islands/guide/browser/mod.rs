//! Between the connection, the ledger and the page.

mod fields;
mod http;
mod json;
mod page;
mod save;
mod wire;

use std::cell::{RefCell, RefMut};
use std::rc::Rc;
use std::time::Duration;

use leptos::leptos_dom::helpers::{set_timeout, window_event_listener_untyped};
use leptos::prelude::{document, location, window};
use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Date, Math};
use web_sys::{CustomEvent, CustomEventInit, Document, Element, Event, FocusEvent, HtmlElement};

use super::GuideWords;
use super::button::{Press, press};
use super::connection::{Connection, News, Next, Road};
use super::ledger::{Answered, Brought, Ledger, Now, Settled, same};
use super::message::{Json, read, write};
use super::words::Word;
use crate::guide::protocol::{Decision, Level, MOST_BYTES, Other, Parts, Said, Side, Told, Why};
use fields::{CLOSED, Question, elements, find, within};
use http::ask;
use page::{BAR, STEP};
use save::Batch;
use wire::{Happened, Wire};

/// Between two messages that somebody types in a question, in milliseconds.
const WRITING_EVERY: f64 = 2_000.0;
/// Without a letter for so long, what the practitioner writes is to be kept.
const PAUSE: Duration = Duration::from_millis(600);
/// What is told in one go is fetched, and said, in one go.
const TOGETHER: Duration = Duration::from_millis(60);
/// What one asked for has happened by then.
const DONE: Duration = Duration::from_millis(400);
/// What a button said and nobody answered until then is posted: the connection may be dead without a sign.
const UNANSWERED: Duration = Duration::from_secs(3);
/// How often the silence is measured.
const TICK: Duration = Duration::from_secs(5);
/// A connection that is away for longer is said to be.
const NOTICED: Duration = Duration::from_secs(4);
/// Before the practitioner's answer that could not be saved is tried again.
const AGAIN: Duration = Duration::from_secs(2);

/// The page of one side.
struct Guide {
    side: Side,
    address: String,
    words: GuideWords,
    wire: Rc<Wire>,
    state: RefCell<State>,
}

struct State {
    connection: Connection,
    ledger: Ledger,
    /// In which question one types, and when that was said.
    writing: Option<(String, f64)>,
    /// Counts what was typed: a pause is one after which the count is the same.
    typed: u32,
    /// The proposals that came while the page was open.
    proposals: Vec<(u32, String, Parts)>,
    /// One's own proposals under way.
    proposing: Vec<(u32, String)>,
    /// The message that takes a proposal, or puts an answer back, and its question: the answer goes into the fields, whatever is in them.
    accepted: Option<(u32, String)>,
    /// The buttons whose messages are not answered yet.
    pressed: Vec<(u32, Element)>,
    /// Whether a button is pressed here, for its form to be posted.
    is_posting: bool,
    /// The questions whose mark says that the answer is one's own.
    own: Vec<String>,
    /// Answers that are offered beside questions; with a version where the server has them.
    others: Vec<(String, u32, Parts)>,
    /// What the page's script waits for.
    batch: Option<Batch>,
    /// What is to be said next.
    told: Vec<String>,
    /// What is to be fetched, and whether it is being.
    wanted: Wanted,
    is_fetching: bool,
    /// Whether fields are being taken away: nobody leaves them then.
    is_renewing: bool,
    /// Whether one is to be taken along to another page.
    is_invited: bool,
    /// Whether a connection stood before, and whether it was said that it is away.
    was_open: bool,
    is_away_said: bool,
    is_over: bool,
}

/// An answer that is offered beside a question.
const OTHER: &str = "[data-two-answers]";
/// What is in it, without its words.
const NOTICE: &str = "<p></p><button type=\"button\" class=\"secondary\" data-use-other></button>";

/// What comes after a while.
enum Later {
    /// Another try of the connection.
    Connect,
    /// Whether it is still away.
    Miss,
    /// How long the silence is.
    Tick,
    /// What was told in one go.
    Tell,
    /// The page.
    Fetch,
    /// What could not be saved.
    TryAgain,
    /// The practitioner's text, if this was the last letter of it.
    Write(String, u32),
    /// What a button said, if it is not answered.
    Post(u32),
}

/// How much of the page is to be fetched.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Wanted {
    Nothing,
    /// What stands beside the fields, and the bar.
    Marks,
    /// All of it.
    Page,
}

/// Makes a page live.
pub(super) fn start(is_person: bool, address: String, seq: &str, words: GuideWords) {
    let side = if is_person { Side::Person } else { Side::Practitioner };
    let wire = Rc::new(Wire::new(address.clone()));
    let first_op = (Math::random() * f64::from(u32::MAX)) as u32;
    let state = RefCell::new(State {
        connection: Connection::new(seq.parse().unwrap_or_default()),
        ledger: Ledger::new(first_op),
        writing: None,
        typed: 0,
        proposals: Vec::new(),
        proposing: Vec::new(),
        accepted: None,
        pressed: Vec::new(),
        is_posting: false,
        own: Vec::new(),
        others: Vec::new(),
        batch: None,
        told: Vec::new(),
        wanted: Wanted::Nothing,
        is_fetching: false,
        is_renewing: false,
        is_invited: false,
        was_open: false,
        is_away_said: false,
        is_over: false,
    });
    let guide = Rc::new(Guide { side, address, words, wire: Rc::clone(&wire), state });
    guide.learn();
    let happens = Rc::clone(&guide);
    wire.tell(move |happened| match happened {
        Happened::Opened => happens.opened(),
        Happened::Heard(message) => happens.heard(&message),
        Happened::Closed(code) => happens.closed(code),
    });
    // For the life of the page: the handles that would end it are let go.
    for event in ["input", "change", "focusout", "click", "visibilitychange", "online"] {
        let hears = Rc::clone(&guide);
        let _ = window_event_listener_untyped(event, move |event| hears.hear(&event));
    }
    guide.later(TICK, Later::Tick);
    if side == Side::Person {
        save::offer(&guide);
    }
    guide.connect();
}

/// A node of the page, if an event comes from one.
fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

impl Guide {
    /// In one place, which keeps every use of it small.
    #[inline(never)]
    fn state(&self) -> RefMut<'_, State> {
        self.state.borrow_mut()
    }

    // ---- The connection ----

    fn connect(&self) {
        let mut state = self.state();
        let seq = state.connection.last_seq();
        let road = state.connection.open(Date::now());
        drop(state);
        if let Some(road) = road {
            self.wire.open(road, seq);
        }
    }

    fn opened(&self) {
        let state = self.state();
        // The other road says it in its address.
        if state.connection.road() == Road::Socket {
            let last_seq = Some(state.connection.last_seq());
            drop(state);
            self.send(&Said::Hello { last_seq });
        }
    }

    fn closed(self: &Rc<Self>, code: u16) {
        let mut state = self.state();
        let next = state.connection.lose(Date::now(), code, Math::random());
        state.ledger.lose();
        state.proposing.clear();
        // What was not answered is not asked for any more: an answer that comes now is the other side's.
        state.accepted = None;
        let batch = state.batch.take();
        let is_new = state.was_open && !state.is_away_said;
        drop(state);
        if let Some(batch) = batch {
            batch.unanswered();
        }
        match next {
            Next::Again(pause) => {
                self.later(Duration::from_millis(pause as u64), Later::Connect);
                if is_new {
                    self.later(NOTICED, Later::Miss);
                }
            }
            Next::Ended => self.end(),
            Next::Nothing => {}
        }
    }

    /// Says that the connection is away, if it still is.
    fn miss(self: &Rc<Self>) {
        let mut state = self.state();
        if state.connection.is_open() || state.is_away_said || state.is_over {
            return;
        }
        state.is_away_said = true;
        drop(state);
        // The bar that is fetched when it is back says again whether the other side is there.
        if let Some(presence) = find("[data-guide-bar] [data-presence]") {
            presence.set_text_content(Some(self.words.say(Word::Offline)));
        }
        self.tell(Word::Offline);
    }

    /// Says it, when the server listens and it is not too long.
    fn say(&self, said: &Said) -> bool {
        self.state().connection.is_open() && self.send(said)
    }

    fn send(&self, said: &Said) -> bool {
        let text = json::text(&write(said));
        let fits = text.len() <= MOST_BYTES;
        if fits {
            self.wire.say(text);
        }
        fits
    }

    // ---- What the server says ----

    fn heard(self: &Rc<Self>, message: &Json) {
        // What this page does not know yet is passed over.
        let Some(message) = read(message) else { return };
        let news = self.state().connection.hear(Date::now(), &message);
        if news == News::Known {
            return;
        }
        if news == News::Missed {
            self.want(Wanted::Page, TOGETHER);
        }
        self.told(message.told);
    }

    fn told(self: &Rc<Self>, told: Told) {
        let is_person = self.side == Side::Person;
        // What most of them come to: something is said, something is fetched.
        let mut word = None;
        let mut wanted = Wanted::Marks;
        match told {
            Told::Welcome { .. } => return self.welcomed(),
            Told::Answer { path, version, author, parts, .. } => {
                return self.answered(&path, version, author, parts);
            }
            Told::Closed { path, filled, valid } => {
                if let Some(question) = Question::of(&path) {
                    show_closed(&question, filled, valid);
                }
                return;
            }
            Told::Step => {
                wanted = Wanted::Page;
                // What was said of the step may be private now.
                if !is_person {
                    self.unsay();
                }
            }
            Told::Reload => wanted = Wanted::Page,
            Told::Kept { op, version, other } => {
                self.settle(op, Answered::Kept(version));
                if other.is_none() {
                    return;
                }
            }
            Told::TwoAnswers { op, path, theirs } => {
                let Other { version, parts, .. } = theirs.clone();
                let words = (Word::OtherAnswer, Word::UseOther);
                self.offer(&path, words, &theirs.parts, (version, parts));
                return self.settle(op, Answered::TwoAnswers(theirs));
            }
            Told::Done { op } => {
                let Some(button) = self.take_pressed(op) else { return };
                if let Some(text) = button.get_attribute("data-done") {
                    self.tell_text(text);
                }
                wanted = Wanted::Page;
            }
            Told::Proposed { op, .. } => return self.settle(op, Answered::Proposed),
            Told::Refused { op: Some(op), why } => return self.settle(op, Answered::Refused(why)),
            Told::Refused { op: None, .. } => {}
            Told::Proposal { proposal, path, parts } => {
                if let Some(question) = Question::of(&path).filter(|_| is_person) {
                    self.tell_about(Word::Proposes, &self.named(&question, &parts));
                }
                self.state().proposals.push((proposal, path, parts));
            }
            Told::ProposalEnded { proposal, decision } => {
                self.state().proposals.retain(|(of, ..)| *of != proposal);
                word = decision.filter(|_| !is_person).map(|decision| match decision {
                    Decision::Accept => Word::Accepted,
                    Decision::Change | Decision::Refuse => Word::NotAccepted,
                });
            }
            Told::Writing { path } => return self.show_writing(path.as_deref()),
            Told::Highlight { path } => self.point(path.as_deref()),
            Told::Invite { .. } => {
                self.state().is_invited = is_person;
                word = is_person.then_some(Word::Invites);
            }
            Told::Level { level, .. } => {
                word = Some(match level {
                    Level::Look => Word::Look,
                    Level::Show => Word::Show,
                    Level::Propose => Word::Propose,
                    Level::Write => Word::Write,
                });
                wanted = Wanted::Page;
            }
            Told::Ask { level, .. } => {
                let asks = if level.is_some() { Word::AsksToWrite } else { Word::AsksToSee };
                word = is_person.then_some(asks);
                wanted = Wanted::Page;
            }
            Told::NotGranted => {
                word = (!is_person).then_some(Word::NotGranted);
                wanted = Wanted::Page;
            }
            Told::Presence { here } => {
                self.show_writing(None);
                word = Some(if here { Word::Here } else { Word::Away });
                wanted = Wanted::Page;
            }
            Told::Ended => return self.end(),
            Told::Away => {
                self.wire.close();
                return self.closed(0);
            }
            Told::Beat => return,
        }
        if let Some(word) = word {
            self.tell(word);
        }
        self.want(wanted, TOGETHER);
    }

    fn welcomed(self: &Rc<Self>) {
        let mut state = self.state();
        let is_again = std::mem::replace(&mut state.was_open, true);
        let was_said = std::mem::take(&mut state.is_away_said);
        // What the person types, their script tries again.
        let again = match self.side {
            Side::Person => Vec::new(),
            Side::Practitioner => state.ledger.again(),
        };
        drop(state);
        if was_said {
            self.tell(Word::Online);
        }
        for said in &again {
            self.say(said);
        }
        if document().hidden() {
            self.say(&Said::Hidden);
        }
        // After a while apart, the level may be another one; what was told meanwhile comes by itself.
        if is_again {
            self.want(Wanted::Page, TOGETHER);
        }
    }

    fn answered(self: &Rc<Self>, path: &str, version: u32, author: Side, parts: Parts) {
        let is_own = author == self.side;
        let question = Question::of(path);
        let now = question.as_ref().map(|question| (question.read(), question.is_focused()));
        let mut state = self.state();
        let is_asked = state.accepted.take_if(|(_, of)| of == path).is_some();
        let brought = if is_asked {
            state.ledger.take(path, version, parts.clone());
            Brought::Shown(parts.clone())
        } else {
            let now =
                now.as_ref().map(|(parts, is_focused)| Now { parts, is_focused: *is_focused });
            state.ledger.hear(path, version, parts.clone(), is_own, now)
        };
        if !is_own {
            state.own.retain(|own| own != path);
        }
        drop(state);
        let Some(question) = question.filter(|_| brought != Brought::Known) else { return };
        match brought {
            Brought::Shown(parts) => {
                if is_own
                    && !is_asked
                    && let Some((before, _)) = now
                    && !same(&before, &parts)
                {
                    let words = (Word::OtherDevice, Word::PutBack);
                    self.offer(path, words, &parts, (0, before));
                }
                self.show(&question, &parts);
            }
            Brought::Own(next) => {
                if let Some(said) = next {
                    self.say(&said);
                }
            }
            Brought::Later | Brought::Known => {}
        }
        // Who wants it quiet is told on the next page.
        if !is_own && find("[data-guide-bar] [data-quiet]").is_none() {
            self.tell_about(Word::Wrote, &self.named(&question, &parts));
        }
        self.want(Wanted::Marks, TOGETHER);
    }

    /// Puts an answer that the server has into the fields, and tells the page's script that it has.
    fn show(&self, question: &Question, parts: &Parts) {
        question.write(parts);
        brought(&question.path, None);
    }

    fn settle(self: &Rc<Self>, op: u32, answered: Answered) {
        let why = match answered {
            Answered::Refused(why) => Some(why),
            _ => None,
        };
        let is_kept = matches!(answered, Answered::Kept(_));
        let status = match &answered {
            Answered::Kept(_) => Some(204),
            Answered::TwoAnswers(_) => Some(409),
            Answered::Refused(Why::TooLong) => Some(413),
            Answered::Refused(Why::Rate) => Some(429),
            Answered::Refused(Why::Unsaved) => Some(503),
            // The plain way knows what to do.
            Answered::Proposed | Answered::Refused(_) => None,
        };
        let is_proposed = matches!(answered, Answered::Proposed);
        let mut state = self.state();
        let settled = state.ledger.settle(op, answered);
        let proposed = state.proposing.iter().position(|(of, _)| *of == op);
        let proposed = proposed.map(|place| state.proposing.remove(place).1);
        drop(state);
        let path = match (settled, proposed) {
            (Some(Settled { path, next, is_open }), _) => {
                if let Some(said) = next {
                    self.say(&said);
                    return;
                }
                if is_open && self.side == Side::Practitioner {
                    self.later(AGAIN, Later::TryAgain);
                }
                // Its mark may still say another name.
                if is_kept && !self.state().own.contains(&path) {
                    self.state().own.push(path.clone());
                    self.want(Wanted::Marks, TOGETHER);
                }
                path
            }
            // The text stands beside the field now.
            (None, Some(path)) => {
                if is_proposed && let Some(question) = Question::of(&path) {
                    let state = self.state();
                    let settled = state.ledger.settled(&path).map(|(_, parts)| parts.clone());
                    drop(state);
                    question.write(&settled.unwrap_or_default());
                }
                path
            }
            (None, None) => {
                if let Some(why) = why {
                    self.take_pressed(op);
                    self.state().accepted.take_if(|(of, _)| *of == op);
                    self.tell(word_of(why));
                    self.want(Wanted::Page, TOGETHER);
                }
                return;
            }
        };
        if is_proposed {
            self.tell(Word::Proposed);
            self.want(Wanted::Marks, TOGETHER);
        }
        if let Some(why) = why.filter(|_| self.side == Side::Practitioner) {
            self.tell(word_of(why));
            self.want(Wanted::Page, TOGETHER);
        }
        // What is kept now is newer than what was offered.
        if is_kept && let Some(question) = Question::of(&path) {
            question.remove(OTHER);
        }
        self.leave(&path);
        let mut state = self.state();
        if let Some(batch) = &mut state.batch
            && batch.settle(&path, status)
        {
            let batch = state.batch.take();
            drop(state);
            if let Some(batch) = batch {
                batch.answer();
            }
        }
    }

    fn try_again(&self) {
        let again = self.state().ledger.again();
        for said in &again {
            self.say(said);
        }
    }

    /// Tells of an answer, `shown`, beside its question, with a button that takes another one or this.
    fn offer(
        self: &Rc<Self>,
        path: &str,
        (told, label): (Word, Word),
        shown: &Parts,
        (version, parts): (u32, Parts),
    ) {
        let Some(question) = Question::of(path) else { return };
        question.remove(OTHER);
        let Some(notice) = question.add("div", "notice", "data-two-answers") else { return };
        notice.set_inner_html(NOTICE);
        let said = self.words.about(told, &question.shown(shown, &self.words));
        for (part, text) in [("p", said.as_str()), ("button", self.words.say(label))] {
            if let Some(part) = within(&notice, part) {
                part.set_text_content(Some(text));
            }
        }
        self.tell_text(said);
        let mut state = self.state();
        state.others.retain(|(of, ..)| of != path);
        state.others.push((path.to_owned(), version, parts));
    }

    /// Takes the answer that is offered: one that the server has, or as if it were typed.
    fn use_other(&self, question: &Question) {
        let mut state = self.state();
        let place = state.others.iter().position(|(of, ..)| *of == question.path);
        let Some(place) = place else { return };
        let (path, version, parts) = state.others.remove(place);
        if version > 0 {
            state.ledger.take(&path, version, parts.clone());
        }
        drop(state);
        question.remove(OTHER);
        if version == 0 {
            return type_in(question, &parts);
        }
        self.show(question, &parts);
        question.enter();
    }

    /// Where the other side types.
    fn show_writing(&self, path: Option<&str>) {
        if let Ok(slots) = document().query_selector_all("[data-question] > [data-writing]") {
            elements(&slots).iter().for_each(Element::remove);
        }
        let here = path.and_then(Question::of);
        let text = match (&here, path) {
            (Some(_), _) => Some(self.words.say(Word::WritesHere)),
            (None, Some(_)) => Some(self.words.say(Word::WritesElsewhere)),
            (None, None) => None,
        };
        if let Some(slot) = here.and_then(|here| here.add("p", "writing", "data-writing")) {
            slot.set_text_content(text);
        }
        if let Some(slot) = find("[data-guide-bar] [data-writing]") {
            slot.set_text_content(text);
        }
    }

    /// The practitioner points at a question.
    fn point(self: &Rc<Self>, path: Option<&str>) {
        if let Some(root) = document().document_element() {
            for question in Question::all(&root) {
                let is_marked = Some(question.path.as_str()) == path;
                page::mark(&question.wrapper, is_marked);
                if is_marked && self.side == Side::Person {
                    self.tell_about(Word::Points, &question.label());
                }
            }
        }
    }

    /// It is over. The practitioner's page is blank at once.
    fn end(self: &Rc<Self>) {
        let mut state = self.state();
        if std::mem::replace(&mut state.is_over, true) {
            return;
        }
        state.connection.end();
        let batch = state.batch.take();
        drop(state);
        self.wire.close();
        if let Some(batch) = batch {
            batch.unanswered();
        }
        match self.side {
            Side::Practitioner => {
                if let Some(main) = find("main") {
                    main.set_inner_html("");
                }
                self.tell(Word::Ended);
                let _ = location().replace(&self.address);
            }
            Side::Person => {
                self.show_writing(None);
                self.tell(Word::Ended);
                self.want(Wanted::Marks, TOGETHER);
            }
        }
    }

    fn named(&self, question: &Question, parts: &Parts) -> String {
        let shown = question.shown(parts, &self.words);
        self.words.pair(Word::Answer, &question.label(), &shown)
    }

    /// Says something politely: what comes in one go, in one sentence after the other.
    fn tell(self: &Rc<Self>, word: Word) {
        self.tell_text(self.words.say(word).to_owned());
    }

    fn tell_about(self: &Rc<Self>, word: Word, what: &str) {
        self.tell_text(self.words.about(word, what));
    }

    fn tell_text(self: &Rc<Self>, text: String) {
        let mut state = self.state();
        state.told.push(text);
        if state.told.len() == 1 {
            self.later(TOGETHER, Later::Tell);
        }
    }

    /// Takes back what was said, and what is about to be.
    fn unsay(&self) {
        self.state().told.clear();
        self.write_told("");
    }

    fn write_told(&self, text: &str) {
        if let Some(place) = find("[data-guide-told]") {
            place.set_text_content(Some(text));
        }
    }

    fn later(self: &Rc<Self>, after: Duration, later: Later) {
        let guide = Rc::clone(self);
        set_timeout(move || guide.on_time(later), after);
    }

    fn on_time(self: &Rc<Self>, later: Later) {
        match later {
            Later::Connect => self.connect(),
            Later::Miss => self.miss(),
            Later::Tick => {
                if self.state().connection.is_silent(Date::now()) {
                    self.wire.close();
                    self.closed(0);
                }
                self.later(TICK, Later::Tick);
            }
            Later::Tell => {
                let told = std::mem::take(&mut self.state().told);
                self.write_told(&told.join(" "));
            }
            Later::Fetch => spawn_local(Rc::clone(self).fetch()),
            Later::TryAgain => self.try_again(),
            Later::Post(op) => {
                if let Some(button) = self.take_pressed(op) {
                    self.post(&button);
                }
            }
            Later::Write(path, typed) => {
                let is_pause = self.state().typed == typed;
                if let Some(question) = Question::of(&path).filter(|_| is_pause) {
                    self.commit(&question);
                }
            }
        }
    }

    // ---- The page, fetched again ----

    fn want(self: &Rc<Self>, wanted: Wanted, after: Duration) {
        let mut state = self.state();
        let is_under_way = state.wanted != Wanted::Nothing || state.is_fetching;
        state.wanted = state.wanted.max(wanted);
        if !is_under_way {
            self.later(after, Later::Fetch);
        }
    }

    /// What is to be fetched now.
    fn take_wanted(&self) -> Wanted {
        let mut state = self.state();
        let wanted = std::mem::replace(&mut state.wanted, Wanted::Nothing);
        state.is_fetching = wanted != Wanted::Nothing;
        wanted
    }

    async fn fetch(self: Rc<Self>) {
        loop {
            let wanted = self.take_wanted();
            if wanted == Wanted::Nothing {
                return;
            }
            let address = match self.side {
                Side::Person => location().pathname().unwrap_or_default(),
                Side::Practitioner => self.address.clone(),
            };
            let page = ask(address, None).await;
            let Some(fresh) = page.as_deref().and_then(page::parse) else { continue };
            match self.side {
                Side::Person => self.renew(&fresh),
                Side::Practitioner => self.renew_desk(&fresh, wanted),
            }
        }
    }

    /// The person's page: the bar, what stands beside the fields, and what came while nobody told of it.
    fn renew(self: &Rc<Self>, fresh: &Document) {
        page::swap(BAR, fresh, &|| {});
        self.renew_questions(fresh);
        let is_invited = std::mem::take(&mut self.state().is_invited);
        // Who follows is taken along, by the button that saves what is typed first.
        if is_invited
            && find("[data-guide-bar] button[value='guide:follow:off']").is_some()
            && let Some(go) = find("[data-guide-bar] button[value='guide:go']")
            && let Some(go) = go.dyn_ref::<HtmlElement>()
        {
            go.click();
        }
    }

    fn renew_questions(self: &Rc<Self>, fresh: &Document) {
        let Some(root) = fresh.document_element() else { return };
        for new in Question::all(&root) {
            let Some(old) = Question::of(&new.path) else { continue };
            let (parts, is_focused) = (old.read(), old.is_focused());
            let now = Some(Now { parts: &parts, is_focused });
            let brought = new.brought();
            let heard = self.state().ledger.hear(&new.path, new.version(), brought, false, now);
            if let Brought::Shown(parts) = heard {
                self.show(&old, &parts);
            }
            page::swap_marks(&old, &new);
        }
    }

    /// The practitioner's page. Where the step is another one, all of it; else what stands beside the fields.
    fn renew_desk(self: &Rc<Self>, fresh: &Document, wanted: Wanted) {
        let (Some(step), Ok(Some(_))) = (find(STEP), fresh.query_selector(STEP)) else {
            // It is no live page any more: the server says what it is.
            return drop(location().replace(&self.address));
        };
        if wanted == Wanted::Marks {
            page::swap(BAR, fresh, &|| {});
            page::swap("[data-steps]", fresh, &|| {});
            return self.renew_questions(fresh);
        }
        let mut typed = Vec::new();
        // A closed question has no fields to type in: nothing there is no text that was taken away.
        for question in Question::all(&step).into_iter().filter(|question| !question.is_closed()) {
            let parts = question.read();
            if self.state().ledger.is_dirty(&question.path, &parts) {
                typed.push((question.path, parts));
            }
        }
        self.state().is_renewing = true;
        page::swap(STEP, fresh, &|| {
            for (path, parts) in &typed {
                if let Some(question) = Question::of(path) {
                    question.write(parts);
                }
            }
        });
        self.state().is_renewing = false;
        self.learn();
        // Islands of the new step are woken.
        if let Ok(renewed) = Event::new("guichet:renewed") {
            let _ = window().dispatch_event(&renewed);
        }
    }

    /// The questions of the page as it is.
    fn learn(&self) {
        let Some(root) = document().document_element() else { return };
        let mut state = self.state();
        let there = Question::all(&root);
        for question in &there {
            state.ledger.learn(&question.path, question.version(), question.brought());
        }
        state.ledger.keep(|path| there.iter().any(|question| question.path == path));
    }

    // ---- What is done on this page ----

    fn hear(self: &Rc<Self>, event: &Event) {
        match event.type_().as_str() {
            "visibilitychange" => {
                let said = if document().hidden() { Said::Hidden } else { Said::Shown };
                self.say(&said);
                return;
            }
            "online" => return self.connect(),
            _ => {}
        }
        let Some(target) = target(event) else { return };
        if event.type_() == "click" {
            return self.clicked(event, &target);
        }
        let Some(question) = Question::around(&target) else { return };
        let state = self.state();
        if state.is_renewing || !state.ledger.has(&question.path) {
            return;
        }
        drop(state);
        let may_write = self.side == Side::Practitioner && question.may("write");
        match event.type_().as_str() {
            "input" => {
                if self.side == Side::Person || question.may("propose") {
                    self.writes(&question.path);
                }
                if may_write {
                    self.write_after_a_pause(question.path);
                }
            }
            // A choice, for a text is left first.
            "change" if may_write => self.commit(&question),
            "focusout" => {
                let next = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
                let next = next.and_then(|next| next.dyn_into::<Element>().ok());
                // From one part of an answer to the next.
                if next.is_some_and(|next| question.wrapper.contains(Some(&next))) {
                    return;
                }
                if may_write {
                    self.commit(&question);
                }
                self.leave(&question.path);
            }
            _ => {}
        }
    }

    /// Says that somebody types here, now and then.
    fn writes(&self, path: &str) {
        let mut state = self.state();
        state.typed = state.typed.wrapping_add(1);
        let now = Date::now();
        let is_said = state
            .writing
            .as_ref()
            .is_some_and(|(question, at)| question == path && now - at < WRITING_EVERY);
        if !is_said {
            state.writing = Some((path.to_owned(), now));
            drop(state);
            self.say(&Said::Writing { path: path.to_owned() });
        }
    }

    fn write_after_a_pause(self: &Rc<Self>, path: String) {
        let typed = self.state().typed;
        self.later(PAUSE, Later::Write(path, typed));
    }

    /// The practitioner's text is to be kept, where it is another one and the server listens.
    fn commit(self: &Rc<Self>, question: &Question) {
        let parts = question.read();
        if !fits(&question.path, &parts) {
            return self.tell(Word::TooLong);
        }
        let mut state = self.state();
        if !state.connection.is_open() || !state.ledger.is_dirty(&question.path, &parts) {
            return;
        }
        let said = state.ledger.commit(&question.path, parts);
        drop(state);
        if let Some(said) = said {
            self.say(&said);
        }
    }

    /// Nobody is in the question any more: what came meanwhile is shown.
    fn leave(&self, path: &str) {
        let Some(question) = Question::of(path) else { return };
        let now = question.read();
        let mut state = self.state();
        let is_dirty = state.ledger.is_dirty(path, &now);
        let wrote = state.writing.take_if(|(of, _)| of == path && !is_dirty);
        let missed = if question.is_focused() { None } else { state.ledger.leave(path, &now) };
        drop(state);
        if wrote.is_some() {
            self.say(&Said::Idle { path: path.to_owned() });
        }
        if let Some(parts) = missed {
            self.show(&question, &parts);
        }
    }

    /// A button says what it does over the connection; without one, its form is posted.
    fn clicked(self: &Rc<Self>, event: &Event, target: &Element) {
        if self.state().is_posting {
            return;
        }
        if target.has_attribute("data-use-other") {
            if let Some(question) = Question::around(target) {
                self.use_other(&question);
            }
            return;
        }
        let button = target.closest("button[name='action']").ok().flatten();
        let value = button.as_ref().and_then(|button| button.get_attribute("value"));
        let (Some(button), Some(value)) = (button, value) else { return };
        let Some(press) = press(self.side, &value) else { return };
        let is_done = match press {
            Press::Verb(verb) => {
                if self.press(&button, verb) {
                    event.prevent_default();
                }
                return;
            }
            // It ends at once. The form goes, too: it saves what is typed, and leads to the receipt.
            Press::Stop => {
                self.say(&Said::Stop);
                return;
            }
            Press::Write(path) => match Question::of(&path) {
                Some(question) if self.state().connection.is_open() => {
                    self.commit(&question);
                    true
                }
                _ => false,
            },
            Press::Propose(path) => self.propose(&path),
            Press::Accept(proposal) => {
                let question = Question::around(&button).map(|question| question.path);
                let said = self.decide(proposal, Decision::Accept);
                if said.is_some() {
                    self.state().accepted = said.zip(question);
                }
                said.is_some()
            }
            Press::Change(proposal) => self.begin_with(proposal),
            Press::Refuse(proposal) => self.decide(proposal, Decision::Refuse).is_some(),
        };
        if is_done {
            event.prevent_default();
            self.want(Wanted::Marks, DONE);
        }
    }

    /// Says what a button says. Its answer is waited for.
    fn press(self: &Rc<Self>, button: &Element, verb: String) -> bool {
        let op = self.state().ledger.op();
        let takes_back = verb.starts_with("undo:") || verb.starts_with("restore:");
        if !self.say(&Said::Press { op, verb }) {
            return false;
        }
        let question = Question::around(button).filter(|_| takes_back);
        let mut state = self.state();
        state.pressed.push((op, button.clone()));
        if let Some(question) = question {
            state.accepted = Some((op, question.path));
        }
        drop(state);
        self.later(UNANSWERED, Later::Post(op));
        true
    }

    /// Posts the form of a button that is still on the page. Where it is gone, what it said was heard.
    fn post(&self, button: &Element) {
        let value = button.get_attribute("value").unwrap_or_default();
        let same = find(&["button[name='action'][value='", &value, "']"].concat());
        if let Some(button) = same.as_ref().and_then(|same| same.dyn_ref::<HtmlElement>()) {
            self.state().is_posting = true;
            button.click();
            self.state().is_posting = false;
        }
    }

    /// The button whose message was answered.
    fn take_pressed(&self, op: u32) -> Option<Element> {
        let mut state = self.state();
        let place = state.pressed.iter().position(|(of, _)| *of == op)?;
        Some(state.pressed.swap_remove(place).1)
    }

    fn propose(&self, path: &str) -> bool {
        let Some(question) = Question::of(path) else { return false };
        let op = self.state().ledger.op();
        let said = Said::Propose { op, path: path.to_owned(), parts: question.read() };
        if !self.say(&said) {
            return false;
        }
        self.state().proposing.push((op, path.to_owned()));
        true
    }

    /// The message's name, when it could be said.
    fn decide(&self, proposal: u32, decision: Decision) -> Option<u32> {
        let op = self.state().ledger.op();
        self.say(&Said::Decide { op, proposal, decision }).then_some(op)
    }

    /// Puts a proposal into the fields as if the person had typed it. Only one that came while the page was open is known as it was typed.
    fn begin_with(&self, proposal: u32) -> bool {
        let state = self.state();
        let known = state.proposals.iter().find(|(of, ..)| *of == proposal).cloned();
        drop(state);
        let Some((_, path, parts)) = known else { return false };
        let Some(question) = Question::of(&path) else { return false };
        if self.decide(proposal, Decision::Change).is_none() {
            return false;
        }
        type_in(&question, &parts);
        true
    }
}

/// Puts an answer into the fields as if it were typed there.
fn type_in(question: &Question, parts: &Parts) {
    question.write(parts);
    if let (Some(first), Ok(input)) = (question.enter(), Event::new("input")) {
        input.init_event_with_bubbles("input", true);
        let _ = first.dispatch_event(&input);
    }
}

fn word_of(why: Why) -> Word {
    match why {
        Why::Paused => Word::Paused,
        Why::TooLong => Word::TooLong,
        Why::Unsaved | Why::Rate => Word::Unsaved,
        Why::Level | Why::NotYours | Why::Gone | Why::Ended | Why::NotUnderstood => {
            Word::NotAllowed
        }
    }
}

/// Whether an answer goes into one message, with what stands around it.
fn fits(path: &str, parts: &Parts) -> bool {
    let op = u32::MAX;
    let said =
        Said::Commit { op, path: path.to_owned(), base: op, parts: parts.clone(), replayed: true };
    json::text(&write(&said)).len() <= MOST_BYTES
}

/// How a closed question stands, in the words that the page brought.
fn show_closed(question: &Question, filled: bool, valid: bool) {
    let Some(state) = within(&question.wrapper, CLOSED) else { return };
    let words = match (filled, valid) {
        (false, _) => "data-empty",
        (true, true) => "data-filled",
        (true, false) => "data-to-fix",
    };
    state.set_text_content(state.get_attribute(words).as_deref());
}

/// Tells the page's script that the server has what stands in a question, or a text of it.
fn brought(path: &str, text: Option<&str>) {
    let detail = Array::of1(&path.into());
    if let Some(text) = text {
        detail.push(&JsValue::from_str(text));
    }
    let init = CustomEventInit::new();
    init.set_detail(&detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict("guichet:brought", &init) {
        let _ = window().dispatch_event(&event);
    }
}
