//! What is done on this page: typing, leaving a field, buttons.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::{document, window};
use leptos::wasm_bindgen::JsCast;
use web_sys::js_sys::Date;
use web_sys::{Element, Event, FocusEvent, HtmlElement};

use super::super::button::{Press, press};
use super::super::words::Word;
use super::fields::{Question, find};
use super::{Guide, Later, TOGETHER, Wanted, fits, type_in};
use crate::guide::protocol::{Decision, Said, Side};

/// Between two messages that somebody types in a question, in milliseconds.
const WRITING_EVERY: f64 = 2_000.0;
/// Without a letter for so long, what the practitioner writes is to be kept.
const PAUSE: Duration = Duration::from_millis(600);
/// What one asked for has happened by then.
const DONE: Duration = Duration::from_millis(400);
/// What a button said and nobody answered until then is posted: the connection may be dead without a sign.
const UNANSWERED: Duration = Duration::from_secs(3);

impl Guide {
    pub(super) fn hear(self: &Rc<Self>, event: &Event) {
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
    pub(super) fn commit(self: &Rc<Self>, question: &Question) {
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
    pub(super) fn leave(&self, path: &str) {
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

    /// Posts the form of the person's button whose message is not answered, once there is a network. It is gone where another page is shown
    /// by now. At the desk a form keeps nothing of what is typed: the practitioner sees how it stands.
    pub(super) fn post(self: &Rc<Self>, op: u32) {
        if !window().navigator().on_line() {
            return self.later(UNANSWERED, Later::Post(op));
        }
        let Some(button) = self.take_pressed(op) else { return };
        if self.side == Side::Practitioner {
            return self.want(Wanted::Page, TOGETHER);
        }
        let value = button.get_attribute("value").unwrap_or_default();
        let same = find(&["button[name='action'][value='", &value, "']"].concat());
        if let Some(button) = same.as_ref().and_then(|same| same.dyn_ref::<HtmlElement>()) {
            self.state().is_posting = true;
            button.click();
            self.state().is_posting = false;
        }
    }

    /// The button whose message was answered.
    pub(super) fn take_pressed(&self, op: u32) -> Option<Element> {
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

/// A node of the page, if an event comes from one.
fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
