//! What the server has of each question on the page, and what is on the way to it. The fields themselves are handed in: what stands in
//! them is the person's, and nothing here takes it away.

use crate::guide::protocol::{Other, Parts, Said, Why};

/// The questions of a page.
#[derive(Debug)]
pub(super) struct Ledger {
    // A page has few: a list is small in the browser, too.
    questions: Vec<Question>,
    next_op: u32,
}

/// One question.
#[derive(Debug, Default)]
struct Question {
    /// Where its answer stands.
    path: String,
    /// The version that the page shows.
    version: u32,
    /// What the server has there, as typed.
    settled: Parts,
    /// The commit that is not answered yet: one at a time.
    under_way: Option<Commit>,
    /// What was typed since, to be sent after it.
    waiting: Option<Parts>,
    /// The newest answer that was not shown, for somebody typed here.
    missed: Option<Missed>,
}

#[derive(Debug)]
struct Commit {
    op: u32,
    base: u32,
    parts: Parts,
    /// Whether the connection went before the answer came.
    is_lost: bool,
}

#[derive(Debug)]
struct Missed {
    version: u32,
    parts: Parts,
}

/// How the fields of a question stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Now<'a> {
    /// What is in them.
    pub(super) parts: &'a Parts,
    /// Whether somebody is in one of them.
    pub(super) is_focused: bool,
}

/// What to do with an answer that the server told.
#[derive(Debug, PartialEq)]
pub(super) enum Brought {
    /// It is known, or not of this page.
    Known,
    /// It goes into the fields.
    Shown(Parts),
    /// Somebody types there: it stays outside, until they are done.
    Later,
    /// It was one's own, and its answer was lost: what was typed since goes now.
    Own(Option<Said>),
}

/// How the server answered a commit.
#[derive(Debug)]
pub(super) enum Answered {
    /// It is on the disk, at a version.
    Kept(u32),
    /// Something else stands there, and the person chooses.
    TwoAnswers(Other),
    /// It is a proposal.
    Proposed,
    /// Nothing was done.
    Refused(Why),
}

/// What follows for a question.
#[derive(Debug, PartialEq)]
pub(super) struct Settled {
    /// The question.
    pub(super) path: String,
    /// What goes next.
    pub(super) next: Option<Said>,
    /// Whether it is to be tried again later, by [`Ledger::again`] or with the next commit.
    pub(super) is_open: bool,
}

impl Ledger {
    /// Without questions. Names of messages are counted from a number that no other page of this person has begun with.
    pub(super) fn new(first_op: u32) -> Self {
        Self { questions: Vec::new(), next_op: first_op }
    }

    /// A name for a message.
    pub(super) fn op(&mut self) -> u32 {
        self.next_op = self.next_op.wrapping_add(1);
        self.next_op
    }

    fn get(&self, path: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.path == path)
    }

    fn get_mut(&mut self, path: &str) -> Option<&mut Question> {
        self.questions.iter_mut().find(|question| question.path == path)
    }

    /// What a page brought of a question. A page that is older than what was told says nothing, nor does one while something is under way.
    pub(super) fn learn(&mut self, path: &str, version: u32, settled: Parts) {
        if !self.has(path) {
            self.questions.push(Question { path: path.to_owned(), ..Question::default() });
        }
        let Some(question) = self.get_mut(path) else { return };
        if version >= question.version && question.under_way.is_none() {
            let missed = question.missed.take().filter(|missed| missed.version > version);
            *question =
                Question { path: path.to_owned(), version, settled, missed, ..Question::default() };
        }
    }

    /// Forgets the questions that a page has no more.
    pub(super) fn keep(&mut self, is_there: impl Fn(&str) -> bool) {
        self.questions.retain(|question| is_there(&question.path));
    }

    /// Whether the page has a question whose answers travel.
    pub(super) fn has(&self, path: &str) -> bool {
        self.get(path).is_some()
    }

    /// The version that the page shows, and what the server has there.
    pub(super) fn settled(&self, path: &str) -> Option<(u32, &Parts)> {
        self.get(path).map(|question| (question.version, &question.settled))
    }

    /// Whether what stands in the fields is not, or not yet, what the server has.
    pub(super) fn is_dirty(&self, path: &str, now: &Parts) -> bool {
        self.get(path).is_some_and(|question| question.is_dirty(now))
    }

    /// What is in the fields is to be kept: what is to be said now, if not something else of this question goes first.
    pub(super) fn commit(&mut self, path: &str, now: Parts) -> Option<Said> {
        if let Some(under_way) = &mut self.get_mut(path)?.under_way {
            let again = std::mem::take(&mut under_way.is_lost);
            let said = again.then(|| under_way.said(path, true));
            let waiting = (!same(&now, &under_way.parts)).then_some(now);
            self.get_mut(path)?.waiting = waiting;
            return said;
        }
        let op = self.op();
        self.get_mut(path)?.send(op, now)
    }

    /// The server answered. None when nobody waits for it any more.
    pub(super) fn settle(&mut self, op: u32, answered: Answered) -> Option<Settled> {
        let has = |question: &Question| question.under_way.as_ref().is_some_and(|it| it.op == op);
        let next_op = self.op();
        let question = self.questions.iter_mut().find(|question| has(question))?;
        let path = question.path.clone();
        if let Answered::Refused(Why::Unsaved | Why::Rate) = answered {
            let under_way = question.under_way.as_mut()?;
            under_way.is_lost = true;
            return Some(Settled { path, next: None, is_open: true });
        }
        let sent = question.under_way.take()?;
        let mut waiting = question.waiting.take();
        match answered {
            Answered::Kept(version) => {
                question.version = version;
                question.settled = sent.parts;
                question.missed = question.missed.take().filter(|missed| missed.version > version);
            }
            // The fields keep what was typed; it is sent again when the person says so.
            Answered::TwoAnswers(theirs) => {
                question.version = theirs.version;
                question.settled = theirs.parts;
                question.missed = None;
                waiting = None;
            }
            // It stands beside the field now: the person's own answer may take its place there.
            Answered::Proposed => question.settled = sent.parts,
            Answered::Refused(_) => waiting = None,
        }
        let next = waiting.and_then(|waiting| question.send(next_op, waiting));
        Some(Settled { path, next, is_open: false })
    }

    /// The connection is gone: nobody knows whether what was under way arrived.
    pub(super) fn lose(&mut self) {
        for under_way in self.questions.iter_mut().filter_map(|it| it.under_way.as_mut()) {
            under_way.is_lost = true;
        }
    }

    /// What was never answered, once more.
    pub(super) fn again(&mut self) -> Vec<Said> {
        let all = self.questions.iter_mut();
        let lost = all.filter_map(|question| {
            let under_way = question.under_way.as_mut().filter(|commit| commit.is_lost)?;
            under_way.is_lost = false;
            Some(under_way.said(&question.path, true))
        });
        lost.collect()
    }

    /// The server told an answer: of the other side, or one's own of another page or another road.
    pub(super) fn hear(
        &mut self,
        path: &str,
        version: u32,
        parts: Parts,
        is_own: bool,
        now: Option<Now<'_>>,
    ) -> Brought {
        let next_op = self.op();
        let Some(question) = self.get_mut(path) else { return Brought::Known };
        if version <= question.version {
            return Brought::Known;
        }
        // Its answer is on the way: over the other road it may come after what all are told.
        let is_sent = |commit: &Commit| !commit.is_lost && same(&commit.parts, &parts);
        if is_own && question.under_way.as_ref().is_some_and(is_sent) {
            return Brought::Known;
        }
        if is_own && question.under_way.as_ref().is_some_and(|commit| commit.is_lost) {
            // What was lost arrived, or something newer of one's own did, by the plain form.
            question.under_way = None;
            question.show(version, parts);
            let waiting = question.waiting.take();
            return Brought::Own(waiting.and_then(|it| question.send(next_op, it)));
        }
        // What stands there already may be known of, whoever is in the field.
        let is_free = now.is_some_and(|now| {
            let stands = question.under_way.is_none() && same(now.parts, &parts);
            stands || (!now.is_focused && !question.is_dirty(now.parts))
        });
        if is_free {
            question.show(version, parts.clone());
            Brought::Shown(parts)
        } else {
            if question.missed.as_ref().is_none_or(|missed| missed.version < version) {
                question.missed = Some(Missed { version, parts });
            }
            Brought::Later
        }
    }

    /// The person chose the other side's answer: it takes the place of what is in the fields.
    pub(super) fn take(&mut self, path: &str, version: u32, parts: Parts) {
        if let Some(question) = self.get_mut(path) {
            question.under_way = None;
            question.waiting = None;
            question.show(version.max(question.version), parts);
        }
    }

    /// Nobody is in the fields any more: what came meanwhile and may be shown now.
    pub(super) fn leave(&mut self, path: &str, now: &Parts) -> Option<Parts> {
        let question = self.get_mut(path)?;
        if question.is_dirty(now) {
            return None;
        }
        let missed = question.missed.take()?;
        question.show(missed.version, missed.parts.clone());
        Some(missed.parts)
    }
}

impl Question {
    fn is_dirty(&self, now: &Parts) -> bool {
        self.under_way.is_some() || self.waiting.is_some() || !same(now, &self.settled)
    }

    /// What was typed against the version that was seen.
    fn send(&mut self, op: u32, parts: Parts) -> Option<Said> {
        let commit = Commit { op, base: self.version, parts, is_lost: false };
        Some(self.under_way.insert(commit).said(&self.path, false))
    }

    fn show(&mut self, version: u32, parts: Parts) {
        self.version = version;
        self.settled = parts;
        self.missed = self.missed.take().filter(|missed| missed.version > version);
    }
}

impl Commit {
    fn said(&self, path: &str, replayed: bool) -> Said {
        let Self { op, base, parts, .. } = self;
        Said::Commit { op: *op, path: path.to_owned(), base: *base, parts: parts.clone(), replayed }
    }
}

/// Whether two texts of a question say the same: a part that is not named is empty, and the order of parts says nothing.
pub(super) fn same(one: &Parts, other: &Parts) -> bool {
    let normal = |text: &str| text.replace("\r\n", "\n");
    let count = |parts: &Parts, part: &str, text: &str| {
        let same = |(of, it): &&(String, String)| of == part && normal(it) == text;
        parts.iter().filter(same).count()
    };
    let within = |some: &Parts, all: &Parts| {
        some.iter().filter(|(_, text)| !text.is_empty()).all(|(part, text)| {
            let text = normal(text);
            count(some, part, &text) == count(all, part, &text)
        })
    };
    within(one, other) && within(other, one)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::guide::protocol::Side;

    const RENT: &str = "rent";

    fn text(text: &str) -> Parts {
        vec![("amount".into(), text.into())]
    }

    fn now(parts: &Parts) -> Option<Now<'_>> {
        Some(Now { parts, is_focused: false })
    }

    fn ledger() -> Ledger {
        let mut ledger = Ledger::new(0);
        ledger.learn(RENT, 4, text("500"));
        ledger
    }

    /// Name, version seen, text, and whether it comes again.
    fn commit(said: Option<Said>) -> (u32, u32, String, bool) {
        let Some(Said::Commit { op, base, parts, replayed, .. }) = said else { panic!("{said:?}") };
        (op, base, parts[0].1.clone(), replayed)
    }

    #[test]
    fn a_text_typed_while_another_is_under_way_goes_after_it_against_the_new_version() {
        let mut ledger = ledger();
        let (op, base, sent, _) = commit(ledger.commit(RENT, text("52")));
        assert_eq!((base, sent.as_str()), (4, "52"));
        assert_eq!(ledger.commit(RENT, text("521")), None);
        assert_eq!(ledger.commit(RENT, text("520")), None);
        let settled = ledger.settle(op, Answered::Kept(5)).unwrap();
        let (second, base, sent, _) = commit(settled.next);
        assert_eq!((base, sent.as_str()), (5, "520"));
        assert!(ledger.is_dirty(RENT, &text("520")));
        assert_eq!(ledger.settle(second, Answered::Kept(6)).unwrap().next, None);
        assert!(!ledger.is_dirty(RENT, &text("520")));
    }

    #[test]
    fn what_was_never_answered_goes_again_as_it_was_under_its_name() {
        let mut ledger = ledger();
        let (op, ..) = commit(ledger.commit(RENT, text("520")));
        assert!(ledger.again().is_empty(), "its answer may still come");
        ledger.lose();
        assert_eq!(ledger.commit(RENT, text("530")), ledger_said(op, "520"));
        ledger.lose();
        let again = ledger.again();
        assert_eq!(again, Vec::from_iter(ledger_said(op, "520")));
        let next = ledger.settle(op, Answered::Kept(5)).unwrap().next;
        assert_eq!(commit(next).2, "530", "what was typed meanwhile");
    }

    fn ledger_said(op: u32, amount: &str) -> Option<Said> {
        let (path, parts) = (RENT.into(), text(amount));
        Some(Said::Commit { op, path, base: 4, parts, replayed: true })
    }

    #[test]
    fn an_answer_goes_into_fields_that_nobody_has_touched_and_waits_outside_of_others() {
        let mut ledger = ledger();
        let (clean, typed) = (text("500"), text("50"));
        assert_eq!(ledger.hear(RENT, 4, text("1"), false, now(&clean)), Brought::Known);
        assert_eq!(
            ledger.hear(RENT, 5, text("510"), false, now(&clean)),
            Brought::Shown(text("510"))
        );
        assert_eq!(ledger.hear(RENT, 6, text("520"), false, now(&typed)), Brought::Later);
        let clean = text("510");
        let focused = Some(Now { parts: &clean, is_focused: true });
        assert_eq!(ledger.hear(RENT, 7, text("530"), false, focused), Brought::Later);
        assert_eq!(ledger.leave(RENT, &typed), None);
        assert_eq!(ledger.leave(RENT, &clean), Some(text("530")));
        assert_eq!(ledger.leave(RENT, &text("530")), None);
    }

    #[test]
    fn boxes_left_empty_and_the_order_of_parts_make_no_other_answer() {
        let parts = |all: &[(&str, &str)]| -> Parts {
            all.iter().map(|(part, text)| ((*part).to_owned(), (*text).to_owned())).collect()
        };
        let mut ledger = Ledger::new(0);
        ledger.learn("start", 1, parts(&[("month", "3"), ("day", "12")]));
        let now = parts(&[("day", "12"), ("month", "3"), ("year", "")]);
        assert!(!ledger.is_dirty("start", &now));
        assert!(ledger.is_dirty("start", &parts(&[("day", "12")])));
    }

    #[test]
    fn ones_own_answer_that_came_by_the_plain_form_is_no_other_answer() {
        let mut ledger = ledger();
        let typed = text("520");
        let focused = Some(Now { parts: &typed, is_focused: true });
        assert_eq!(
            ledger.hear(RENT, 5, typed.clone(), true, focused),
            Brought::Shown(typed.clone())
        );
        assert!(!ledger.is_dirty(RENT, &typed));
    }

    #[test]
    fn ones_own_answer_that_all_are_told_before_it_is_answered_is_no_news() {
        let mut ledger = ledger();
        let typed = text("520");
        let (op, ..) = commit(ledger.commit(RENT, typed.clone()));
        assert_eq!(ledger.hear(RENT, 5, typed.clone(), true, now(&typed)), Brought::Known);
        ledger.settle(op, Answered::Kept(5));
        assert!(!ledger.is_dirty(RENT, &typed));
        let other = text("530");
        assert_eq!(
            ledger.hear(RENT, 6, other.clone(), true, now(&typed)),
            Brought::Shown(other),
            "another device's"
        );
    }

    #[test]
    fn what_is_typed_over_an_unseen_answer_says_what_was_seen() {
        let mut ledger = ledger();
        let typed = text("50");
        ledger.hear(RENT, 5, text("600"), false, now(&typed));
        let (op, base, ..) = commit(ledger.commit(RENT, typed.clone()));
        assert_eq!(base, 4, "so that the server offers the other answer");
        ledger.settle(op, Answered::Kept(6));
        assert_eq!(ledger.leave(RENT, &typed), None, "the older answer is not brought back");
    }

    #[test]
    fn two_answers_leave_what_was_typed_in_its_place_and_send_nothing_by_themselves() {
        let mut ledger = ledger();
        let (op, ..) = commit(ledger.commit(RENT, text("520")));
        ledger.commit(RENT, text("521"));
        let theirs = Other { version: 5, author: Side::Practitioner, parts: text("600") };
        let settled = ledger.settle(op, Answered::TwoAnswers(theirs)).unwrap();
        assert_eq!(settled.next, None);
        assert!(ledger.is_dirty(RENT, &text("521")));
        assert_eq!(commit(ledger.commit(RENT, text("521"))).1, 5, "they chose: over what is seen");
    }

    #[test]
    fn what_could_not_be_saved_is_tried_again_and_what_is_refused_is_not() {
        let mut ledger = ledger();
        let (op, ..) = commit(ledger.commit(RENT, text("520")));
        assert!(ledger.settle(op, Answered::Refused(Why::Unsaved)).unwrap().is_open);
        assert_eq!(ledger.again(), Vec::from_iter(ledger_said(op, "520")));
        assert!(!ledger.settle(op, Answered::Refused(Why::Level)).unwrap().is_open);
        assert!(ledger.again().is_empty());
        assert!(ledger.is_dirty(RENT, &text("520")));
        assert_eq!(ledger.settle(op, Answered::Kept(9)), None, "nobody waits for that");
    }

    #[test]
    fn a_lost_message_that_arrived_is_known_by_what_is_told() {
        let mut ledger = ledger();
        ledger.commit(RENT, text("520"));
        ledger.commit(RENT, text("530"));
        ledger.lose();
        let brought = ledger.hear(RENT, 5, text("520"), true, now(&text("530")));
        let Brought::Own(next) = brought else { panic!("{brought:?}") };
        assert_eq!(commit(next).1, 5);
    }

    #[test]
    fn an_answer_that_is_taken_by_choice_replaces_what_is_typed_and_under_way() {
        let mut ledger = ledger();
        ledger.commit(RENT, text("52"));
        ledger.commit(RENT, text("521"));
        ledger.take(RENT, 6, text("600"));
        assert!(!ledger.is_dirty(RENT, &text("600")));
        assert_eq!(commit(ledger.commit(RENT, text("610"))).1, 6);
    }

    #[test]
    fn a_question_that_left_the_page_is_forgotten() {
        let mut ledger = ledger();
        ledger.keep(|path| path != RENT);
        assert!(!ledger.has(RENT));
        assert_eq!(ledger.commit(RENT, text("520")), None);
        let brought = ledger.hear(RENT, 9, text("520"), false, None);
        assert_eq!(brought, Brought::Known);
    }

    #[test]
    fn an_answer_older_than_what_was_saved_by_the_plain_form_is_not_brought_back() {
        let mut ledger = ledger();
        let typed = text("520");
        ledger.commit(RENT, typed.clone());
        ledger.lose();
        assert_eq!(ledger.hear(RENT, 5, text("600"), false, now(&typed)), Brought::Later);
        assert_eq!(ledger.hear(RENT, 6, typed.clone(), true, now(&typed)), Brought::Own(None));
        assert_eq!(ledger.leave(RENT, &typed), None);
    }

    #[test]
    fn a_page_that_is_fetched_while_something_is_under_way_changes_nothing() {
        let mut ledger = ledger();
        ledger.learn(RENT, 3, text("old"));
        assert_eq!(ledger.settled(RENT), Some((4, &text("500"))));
        let (op, ..) = commit(ledger.commit(RENT, text("520")));
        ledger.learn(RENT, 5, text("600"));
        assert_eq!(ledger.settled(RENT), Some((4, &text("500"))));
        ledger.settle(op, Answered::Kept(6));
        ledger.learn(RENT, 7, text("700"));
        assert_eq!(ledger.settled(RENT), Some((7, &text("700"))));
    }

    // ---- Any order of typing, answers, losses: against a server that does what guide-mode's table says ----

    /// What happens.
    #[derive(Debug, Clone)]
    enum Event {
        /// Something is typed; each text is another one.
        Type,
        /// The field is entered, or left.
        Focus(bool),
        /// A pause, a choice: what is in the field is to be kept.
        Commit,
        /// The oldest message to the server arrives.
        Arrive,
        /// The oldest message of the server arrives.
        Tell,
        /// The connection is lost, with what is under way.
        Lose,
        /// And comes back; what was told meanwhile is told again.
        Return,
        /// The other side writes.
        Other,
    }

    fn event() -> impl Strategy<Value = Event> {
        prop_oneof![
            3 => Just(Event::Type),
            1 => any::<bool>().prop_map(Event::Focus),
            3 => Just(Event::Commit),
            3 => Just(Event::Arrive),
            4 => Just(Event::Tell),
            1 => Just(Event::Lose),
            2 => Just(Event::Return),
            1 => Just(Event::Other),
        ]
    }

    #[derive(Debug, Clone)]
    enum Word {
        Kept(u32, u32),
        TwoAnswers(u32, Other),
        Proposed(u32),
        Answer(u32, Side, Parts),
    }

    /// A register of the server, and the browser of one side.
    struct World {
        me: Side,
        ledger: Ledger,
        field: Parts,
        is_focused: bool,
        typed: u32,
        /// Newest last; a version is its place.
        history: Vec<(Side, Parts)>,
        proposals: Vec<Parts>,
        is_connected: bool,
        to_server: Vec<Said>,
        to_browser: Vec<Word>,
        /// Told to this side so far, to be told again after a loss.
        told: Vec<(u32, Side, Parts)>,
        heard: u32,
    }

    impl World {
        fn new(me: Side) -> Self {
            let mut ledger = Ledger::new(0);
            ledger.learn(RENT, 0, text(""));
            Self {
                me,
                ledger,
                field: text(""),
                is_focused: false,
                typed: 0,
                history: vec![(Side::Person, text(""))],
                proposals: Vec::new(),
                is_connected: true,
                to_server: Vec::new(),
                to_browser: Vec::new(),
                told: Vec::new(),
                heard: 0,
            }
        }

        fn say(&mut self, said: impl IntoIterator<Item = Said>) {
            if self.is_connected {
                self.to_server.extend(said);
            } else {
                assert_eq!(said.into_iter().count(), 0, "nothing is said without a connection");
            }
        }

        fn commit(&mut self) {
            if !self.ledger.is_dirty(RENT, &self.field) {
                return;
            }
            // Without a connection the person's script saves by a POST, and a practitioner does not: the ledger is not asked.
            if !self.is_connected {
                if self.me == Side::Person
                    && self.history.last().is_some_and(|(_, it)| *it != self.field)
                {
                    self.history.push((self.me, self.field.clone()));
                    self.told.push((self.history.len() as u32 - 1, self.me, self.field.clone()));
                }
                return;
            }
            let said = self.ledger.commit(RENT, self.field.clone());
            self.say(said);
        }

        fn write(&mut self, author: Side, parts: Parts) {
            self.history.push((author, parts.clone()));
            let version = self.history.len() as u32 - 1;
            if author != self.me {
                self.told.push((version, author, parts.clone()));
                if self.is_connected {
                    self.to_browser.push(Word::Answer(version, author, parts));
                }
            }
        }

        fn arrive(&mut self) {
            if self.to_server.is_empty() {
                return;
            }
            let Said::Commit { op, base, parts, replayed, .. } = self.to_server.remove(0) else {
                return;
            };
            let newest = self.history.len() as u32 - 1;
            let (author, standing) = self.history[newest as usize].clone();
            let is_stale = base != newest && author != self.me;
            let word = if standing == parts {
                Word::Kept(op, newest)
            } else if is_stale && self.me == Side::Practitioner {
                self.proposals.push(parts);
                Word::Proposed(op)
            } else if is_stale && replayed {
                Word::TwoAnswers(op, Other { version: newest, author, parts: standing })
            } else {
                self.write(self.me, parts);
                Word::Kept(op, newest + 1)
            };
            self.to_browser.push(word);
        }

        fn tell(&mut self) {
            if self.to_browser.is_empty() {
                return;
            }
            let next = match self.to_browser.remove(0) {
                Word::Kept(op, version) => self.settle(op, Answered::Kept(version)),
                Word::TwoAnswers(op, theirs) => self.settle(op, Answered::TwoAnswers(theirs)),
                Word::Proposed(op) => self.settle(op, Answered::Proposed),
                Word::Answer(version, author, parts) => {
                    self.heard = self.heard.max(version);
                    let field = self.field.clone();
                    let now = Some(Now { parts: &field, is_focused: self.is_focused });
                    let own = author == self.me;
                    match self.ledger.hear(RENT, version, parts, own, now) {
                        Brought::Shown(parts) => self.put(parts),
                        Brought::Own(next) => return self.say(next),
                        Brought::Known | Brought::Later => {}
                    }
                    None
                }
            };
            self.say(next);
        }

        fn settle(&mut self, op: u32, answered: Answered) -> Option<Said> {
            self.ledger.settle(op, answered).and_then(|settled| settled.next)
        }

        /// Only ever over something that the server knows.
        fn put(&mut self, parts: Parts) {
            if parts == self.field {
                return;
            }
            assert!(!self.is_focused, "written under somebody's fingers");
            let known = |text: &Parts| self.history.iter().any(|(_, known)| known == text);
            assert!(known(&self.field) || self.proposals.contains(&self.field), "{:?}", self.field);
            self.field = parts;
        }

        fn leave(&mut self) {
            self.is_focused = false;
            if let Some(parts) = self.ledger.leave(RENT, &self.field) {
                self.put(parts);
            }
        }

        fn lose(&mut self) {
            self.is_connected = false;
            self.to_server.clear();
            self.to_browser.clear();
            self.ledger.lose();
        }

        fn come_back(&mut self) {
            if self.is_connected {
                return;
            }
            self.is_connected = true;
            let missed = self.told.iter().filter(|(version, ..)| *version > self.heard).cloned();
            let missed =
                missed.map(|(version, author, parts)| Word::Answer(version, author, parts));
            self.to_browser = missed.collect();
            // The person's script tries again by itself.
            if self.me == Side::Practitioner {
                let again = self.ledger.again();
                self.say(again);
            }
        }

        fn happen(&mut self, event: &Event) {
            match event {
                Event::Type => {
                    self.typed += 1;
                    self.is_focused = true;
                    self.field = text(&format!("{:?} {}", self.me, self.typed));
                }
                Event::Focus(true) => self.is_focused = true,
                Event::Focus(false) => {
                    self.commit();
                    self.leave();
                }
                Event::Commit => self.commit(),
                Event::Arrive => self.arrive(),
                Event::Tell => self.tell(),
                Event::Lose => self.lose(),
                Event::Return => self.come_back(),
                Event::Other => {
                    let count = self.history.len();
                    self.write(self.me.other(), text(&format!("other {count}")));
                }
            }
            let commits = self.to_server.len()
                + self.to_browser.iter().filter(|word| !matches!(word, Word::Answer(..))).count();
            assert!(commits <= 1, "one commit of a question at a time");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn nothing_typed_is_lost_in_any_order_of_answers_losses_and_returns(
            is_person in any::<bool>(),
            events in prop::collection::vec(event(), 1..60),
        ) {
            let mut world = World::new(if is_person { Side::Person } else { Side::Practitioner });
            for event in &events {
                world.happen(event);
            }
            // Then it becomes quiet: the connection comes back, and stays.
            world.come_back();
            for _ in 0..4 {
                world.commit();
                while !world.to_server.is_empty() || !world.to_browser.is_empty() {
                    world.happen(&Event::Arrive);
                    world.happen(&Event::Tell);
                }
            }
            world.leave();
            prop_assert!(world.ledger.questions.iter().all(|question| question.under_way.is_none()));
            // What stands in the field is what the server has, or it became a proposal.
            let newest = world.history.last().map(|(_, parts)| parts.clone()).unwrap_or_default();
            prop_assert!(world.field == newest || world.proposals.contains(&world.field));
        }
    }
}
