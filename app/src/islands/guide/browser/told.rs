//! What the server says, and what becomes of it on the page.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::{document, location};
use web_sys::Element;
use web_sys::js_sys::Date;

use super::super::connection::News;
use super::super::ledger::{Answered, Brought, Now, Settled, same};
use super::super::message::{Json, read};
use super::super::words::Word;
use super::fields::{CLOSED, Question, elements, find, within};
use super::{Guide, Later, TOGETHER, Wanted, brought, page, type_in};
use crate::guide::protocol::{Decision, Level, Other, Parts, Said, Side, Told, Why};

/// Before the practitioner's answer that could not be saved is tried again.
const AGAIN: Duration = Duration::from_secs(2);
/// An answer that is offered beside a question.
const OTHER: &str = "[data-two-answers]";
/// What is in it, without its words.
const NOTICE: &str = "<p></p><button type=\"button\" class=\"secondary\" data-use-other></button>";

impl Guide {
    pub(super) fn heard(self: &Rc<Self>, message: &Json) {
        // What this page does not know yet is passed over.
        let Some(message) = read(message) else { return };
        let news = self.state().connection.hear(Date::now(), &message);
        if news == News::Known {
            return;
        }
        if news == News::Missed {
            self.unsay();
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
                self.unsay();
                wanted = Wanted::Page;
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
    pub(super) fn show(&self, question: &Question, parts: &Parts) {
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

    pub(super) fn try_again(&self) {
        let again = self.state().ledger.again();
        for said in &again {
            self.say(said);
        }
    }

    /// Tells of an answer, `shown`, beside its question, with a button that takes another one or this.
    pub(super) fn offer(
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
    pub(super) fn use_other(&self, question: &Question) {
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
    pub(super) fn end(self: &Rc<Self>) {
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
                self.unsay();
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
