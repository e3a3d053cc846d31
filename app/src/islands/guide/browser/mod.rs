//! Between the connection, the ledger and the page.

mod connect;
mod fields;
mod hear;
mod http;
mod json;
mod page;
mod renew;
mod save;
mod told;
mod wire;

use std::cell::{RefCell, RefMut};
use std::rc::Rc;
use std::time::Duration;

use leptos::leptos_dom::helpers::{set_timeout, window_event_listener_untyped};
use leptos::prelude::window;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsValue;
use web_sys::js_sys::{Array, Date, Math};
use web_sys::{CustomEvent, CustomEventInit, Element, Event};

use super::GuideWords;
use super::connection::Connection;
use super::ledger::Ledger;
use super::message::write;
use super::words::Word;
use crate::guide::protocol::{MOST_BYTES, Parts, Said, Side};
use fields::{Question, find};
use save::Batch;
use wire::{Happened, Wire};

/// What is told in one go is fetched, and said, in one go.
const TOGETHER: Duration = Duration::from_millis(60);
/// How often the silence is measured.
const TICK: Duration = Duration::from_secs(5);

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

impl Guide {
    /// In one place, which keeps every use of it small.
    #[inline(never)]
    fn state(&self) -> RefMut<'_, State> {
        self.state.borrow_mut()
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

    /// Takes back what the practitioner was told, and is about to be: an answer in it may be private now.
    fn unsay(&self) {
        if self.side == Side::Practitioner {
            self.state().told.clear();
            self.write_told("");
        }
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
                if !told.is_empty() {
                    self.write_told(&told.join(" "));
                }
            }
            Later::Fetch => spawn_local(Rc::clone(self).fetch()),
            Later::TryAgain => self.try_again(),
            Later::Post(op) => self.post(op),
            Later::Write(path, typed) => {
                let is_pause = self.state().typed == typed;
                if let Some(question) = Question::of(&path).filter(|_| is_pause) {
                    self.commit(&question);
                }
            }
        }
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

/// Whether an answer goes into one message, with what stands around it.
fn fits(path: &str, parts: &Parts) -> bool {
    let op = u32::MAX;
    let said =
        Said::Commit { op, path: path.to_owned(), base: op, parts: parts.clone(), replayed: true };
    json::text(&write(&said)).len() <= MOST_BYTES
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
