//! What is asked, in which order, what is complete, and which page may be visited.
//!
//! All of it follows from the form and the answers; nothing of it is stored. One walk through the
//! steps, in order, is enough, because a condition may only look at what was asked before it.

mod kept;

use std::cell::Cell;
use std::sync::Arc;

use hashbrown::{HashMap, HashSet};
use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::answers::{Answer, Answers, Row, Waiting};
use crate::definition::{Advice, By, Form, Kind, List, Page, Question, Rule, Step};
use crate::expression::{Context, Expression, Facts, Outcome, evaluate};
use crate::id::Id;
use crate::kinds::{ChoicesKind, Names, Place, Value};
use crate::path::{Path, RowId, Scope};
use crate::redaction::is_closed;

pub use kept::{Apart, KeptJourney};

/// The journey of one person through a form.
#[derive(Debug)]
pub struct Journey<'a> {
    form: &'a Form,
    answers: Arc<Answers>,
    context: Context,
    pages: Vec<PageVisit<'a>>,
    hidden: Vec<Hidden<'a>>,
    found: Arc<Found>,
}

/// What the walk met that says nothing of the form's own parts. Shared with what is [kept](KeptJourney) of the journey.
#[derive(Debug, Clone, Default, PartialEq)]
struct Found {
    needed: Vec<RowNeeded>,
    asked: HashSet<Path>,
    rows: HashMap<(Scope, Id), Vec<RowId>>,
    computed: HashMap<Path, Outcome>,
    unfit: HashSet<Path>,
    /// Of redacted answers: questions that may be asked, and groups that may have more rows. Only the person knows.
    perhaps: HashSet<Path>,
}

/// Whether a part of the form is shown, as far as the answers say.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Yes,
    No,
    /// Closed answers decide: only the person knows.
    Perhaps,
}

/// A value that is worked out and never asked.
#[derive(Debug, Clone)]
pub struct Hidden<'a> {
    /// The section it belongs to.
    pub section: Option<usize>,
    /// Where it stands.
    pub path: Path,
    /// What it is.
    pub question: &'a Question,
}

/// One page as this person meets it.
#[derive(Debug, Clone)]
pub struct PageVisit<'a> {
    /// The section it belongs to; none for the declaration.
    pub section: Option<usize>,
    /// Where it stands; its text form is the end of the page's address.
    pub path: Path,
    /// What is on it.
    pub content: PageContent<'a>,
    /// How far it is.
    pub state: State,
}

/// What is on a page.
#[derive(Debug, Clone)]
pub enum PageContent<'a> {
    /// Questions.
    Questions {
        /// The page as defined.
        page: &'a Page,
        /// Those of its questions that are asked.
        questions: Vec<&'a Question>,
    },
    /// The rows of a list, and whether there is another one.
    List(&'a List),
    /// Why this may not be for the person.
    Advice {
        /// The advice as defined.
        advice: &'a Advice,
        /// Those of its reasons that hold.
        reasons: Vec<&'a Id>,
    },
}

impl PageContent<'_> {
    /// Whether only a practitioner fills it: what the person posts to it counts for nothing.
    pub fn is_for_practitioner(&self) -> bool {
        matches!(self, Self::Questions { page, .. } if page.by == Some(By::Practitioner))
    }

    /// Whether its questions may be handed over to somebody who knows better.
    pub fn may_be_handed_over(&self) -> bool {
        matches!(self, Self::Questions { page, .. } if page.by == Some(By::ThirdParty))
    }
}

/// Whether a question wants an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The page is not done without it.
    Required,
    /// It may stay empty.
    Optional,
    /// It may stay empty; an answer helps.
    Recommended,
}

/// How far a page or question is. Ordered: the least advanced is the largest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Answered.
    Complete,
    /// The person said that the answer comes later.
    Waiting,
    /// What was typed is to be fixed.
    ToFix,
    /// Not answered yet.
    ToDo,
}

impl State {
    /// Whether the journey may go on behind it.
    pub fn is_done(self) -> bool {
        self <= Self::Waiting
    }
}

/// A row that the answers call for and that has no identifier yet. The server issues it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowNeeded {
    /// The scope around it.
    pub scope: Scope,
    /// Its group.
    pub group: Id,
    /// Its role, or the ticked choice.
    pub role: Id,
}

impl<'a> Journey<'a> {
    /// Derives the journey from the answers, which it shares: it stays what it is when they change.
    pub fn derive(form: &'a Form, answers: &Arc<Answers>, context: Context) -> Self {
        let mut journey = Self {
            form,
            answers: Arc::clone(answers),
            context,
            pages: Vec::new(),
            hidden: Vec::new(),
            found: Arc::default(),
        };
        for (index, section) in form.sections.iter().enumerate() {
            if journey.enters(section.when.as_ref(), &section.steps, &Scope::root()) {
                journey.walk(&section.steps, &Scope::root(), index);
            }
        }
        journey.visit(&form.declaration, &Scope::root(), None);
        journey
    }

    /// The form.
    pub fn form(&self) -> &'a Form {
        self.form
    }

    /// The answers.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Whether it was derived from these very answers, and they have not changed since.
    pub fn is_of(&self, answers: &Arc<Answers>) -> bool {
        Arc::ptr_eq(&self.answers, answers)
    }

    /// What it was derived with, beside the answers.
    pub fn context(&self) -> Context {
        self.context
    }

    /// The day of application.
    pub fn application_date(&self) -> Date {
        self.context.application_date
    }

    /// All pages in order, the declaration last.
    pub fn pages(&self) -> &[PageVisit<'a>] {
        &self.pages
    }

    /// The pages before the declaration.
    pub fn question_pages(&self) -> &[PageVisit<'a>] {
        self.pages.split_last().map_or(&[], |(_, pages)| pages)
    }

    /// Rows that must be issued before the journey is whole.
    pub fn needed(&self) -> &[RowNeeded] {
        &self.found.needed
    }

    /// The place of a page in [`Self::pages`], when it is part of this journey.
    pub fn position(&self, path: &Path) -> Option<usize> {
        self.pages.iter().position(|page| page.path == *path)
    }

    /// The first page before the declaration that is not done.
    pub fn next_open(&self) -> Option<&PageVisit<'a>> {
        self.question_pages().iter().find(|page| !page.state.is_done())
    }

    /// Whether all pages before the declaration are done, so that the answers can be checked.
    pub fn is_ready(&self) -> bool {
        self.found.needed.is_empty() && self.next_open().is_none()
    }

    /// Whether a page may be visited: it is done, or everything before it is. The declaration is
    /// open only while everything before it is done; the page of a list also while one of its
    /// rows is not, so that a row begun by mistake can be removed.
    pub fn may_visit(&self, position: usize) -> bool {
        let Some(page) = self.pages.get(position) else { return false };
        if page.section.is_none() {
            return self.is_ready();
        }
        let rows = match &page.content {
            PageContent::List(list) => self.list_rows(&page.path.scope, list),
            PageContent::Questions { .. } | PageContent::Advice { .. } => Vec::new(),
        };
        let is_open = |before: &PageVisit<'_>| {
            before.state.is_done() || rows.iter().any(|row| before.path.scope.is_within(row))
        };
        page.state.is_done() || self.pages[..position].iter().all(is_open)
    }

    /// The page of the list that a page's row belongs to, when it is the row's first page.
    pub fn list_of_first_page(&self, position: usize) -> Option<&PageVisit<'a>> {
        let scope = &self.pages.get(position)?.path.scope;
        let before = position.checked_sub(1).and_then(|before| self.pages.get(before));
        if before.is_some_and(|before| before.path.scope.is_within(scope)) {
            return None;
        }
        self.pages.iter().find(|page| match &page.content {
            PageContent::List(list) => self.list_rows(&page.path.scope, list).contains(scope),
            PageContent::Questions { .. } | PageContent::Advice { .. } => false,
        })
    }

    /// The rows that count, each with what it stands for.
    pub fn rows(&self) -> Vec<(Scope, &Row)> {
        let scopes = self
            .found
            .rows
            .iter()
            .flat_map(|((scope, group), ids)| ids.iter().map(|id| scope.row(group, id)));
        let mut rows: Vec<_> =
            scopes.filter_map(|scope| Some((scope.clone(), self.answers.row(&scope)?))).collect();
        rows.sort_by(|a, b| a.0.cmp(&b.0));
        rows
    }

    /// The rows of a group that count, seen from a scope: those of the innermost scope with any.
    pub fn rows_around(&self, scope: &Scope, group: &Id) -> Vec<Scope> {
        let mut scopes = std::iter::successors(Some(scope.clone()), Scope::outer);
        let found = scopes.find_map(|scope| {
            let ids = self.found.rows.get(&(scope.clone(), group.clone()))?;
            Some(ids.iter().map(|id| scope.row(group, id)).collect())
        });
        found.unwrap_or_default()
    }

    /// The value of a question that is worked out, when it is part of this journey.
    pub fn computed(&self, path: &Path) -> Option<&Outcome> {
        self.found.computed.get(path)
    }

    /// What was worked out and is known, by path: part of what is sent.
    pub fn worked_out(&self) -> Vec<(Path, Value)> {
        let known = self.found.computed.iter().filter_map(|(path, outcome)| {
            Value::worked_out(outcome).map(|value| (path.clone(), value))
        });
        let mut known: Vec<_> = known.collect();
        known.sort_by(|a, b| a.0.cmp(&b.0));
        known
    }

    /// The values that are worked out and never asked, in the order of the form.
    pub fn hidden(&self) -> &[Hidden<'a>] {
        &self.hidden
    }

    /// Whether a question is asked in this journey.
    pub fn is_asked(&self, path: &Path) -> bool {
        self.found.asked.contains(path)
    }

    /// Whether a question of a scope wants an answer, as far as is known: one whose need is not
    /// decided yet counts as required.
    pub fn need(&self, question: &Question, scope: &Scope) -> Need {
        match &question.required_when {
            Some(when) if self.outcome(when, scope).is_no() => Need::Optional,
            None if question.optional => Need::Optional,
            None if question.recommended => Need::Recommended,
            _ => Need::Required,
        }
    }

    /// The rules that only advise, and that the answer to a question of a scope breaks.
    pub fn advice<'q>(&self, question: &'q Question, scope: &Scope) -> Vec<&'q Rule> {
        if self.answers.value(&scope.path(&question.id)).is_none() {
            return Vec::new();
        }
        let is_broken = |rule: &&Rule| rule.advice && self.outcome(&rule.holds, scope).is_false();
        question.rules.iter().filter(is_broken).collect()
    }

    /// The answer to an earlier question that a question without one starts with, and where it
    /// stands.
    pub fn prefill(&self, question: &Question, scope: &Scope) -> Option<(Path, &Answer)> {
        let source = question.prefill.as_ref()?;
        if self.answers.get(&scope.path(&question.id)).is_some() {
            return None;
        }
        let path = self.place_of(source, scope).map(|(path, _)| path)?;
        let answer = self.answers.get(&path).filter(|answer| answer.value.is_some())?;
        self.found.asked.contains(&path).then_some((path, answer))
    }

    /// The answers that stand in rows that are still there and apply no more, in the order of the
    /// rows and then of the form. They are kept until it is sent, and never sent.
    pub fn no_longer_asked(&self) -> Vec<(&Path, &'a Question, &Answer)> {
        let is_there = |scope: &Scope| {
            let mut rows = std::iter::successors(Some(scope.clone()), Scope::outer);
            rows.all(|row| row.innermost().is_none() || self.answers.row(&row).is_some())
        };
        let known = self.answers.iter().filter_map(|(path, answer)| {
            let question = self.form.question(path.scope.groups(), &path.leaf)?;
            let says = !answer.typed.is_empty() || answer.waiting.is_some();
            (says && !self.found.asked.contains(path) && is_there(&path.scope))
                .then_some((path, question, answer))
        });
        let mut known: Vec<_> = known.collect();
        let order: HashMap<&Id, usize> = (self.form.every_question().into_iter().enumerate())
            .map(|(place, (_, question))| (&question.id, place))
            .collect();
        known.sort_by_key(|(path, question, _)| (&path.scope, order.get(&question.id)));
        known
    }

    /// Everything that is kept and has no part in the journey: answers that apply no more, those of
    /// removed rows, and what pages keep that are not shown. Nothing is left of it once it is sent.
    pub fn leftovers(&self) -> Vec<&Path> {
        let pages: HashSet<&Path> = self.pages.iter().map(|page| &page.path).collect();
        let empty = Answer::default();
        self.answers
            .iter()
            .filter(|(path, answer)| {
                **answer != empty && !self.found.asked.contains(*path) && !pages.contains(path)
            })
            .map(|(path, _)| path)
            .collect()
    }

    /// Where the question of a name stands that a scope sees: in it, or around it.
    fn place_of(&self, id: &Id, scope: &Scope) -> Option<(Path, &'a Question)> {
        let (groups, question) = self.form.find(id)?;
        let scope = scope.around(groups.len())?;
        scope.groups().eq(groups).then(|| (scope.path(id), question))
    }

    /// Whether a question of a scope may stay empty: what is not certainly required may.
    pub(crate) fn may_stay_empty(&self, question: &Question, scope: &Scope) -> bool {
        let certainly = |when: &Expression| self.holds(when, scope);
        question.may_stay_empty() && !question.required_when.as_ref().is_some_and(certainly)
    }

    /// Whether a condition certainly holds in a scope.
    pub fn holds(&self, condition: &Expression, scope: &Scope) -> bool {
        self.outcome(condition, scope).is_true()
    }

    /// What an expression yields in a scope.
    pub fn outcome(&self, expression: &Expression, scope: &Scope) -> Outcome {
        self.look(expression, scope).0
    }

    /// A date of the form, by its name.
    pub fn date(&self, name: &str) -> Option<Date> {
        let rules = self.form.dates.get(name)?;
        let today = self.context.application_date;
        let rule = rules.iter().filter(|rule| rule.from <= today).max_by_key(|rule| rule.from)?;
        let year = today.year().checked_add(rule.year.unwrap_or(0))?;
        let month = if rule.year.is_some() { 1 } else { i32::from(today.month()) };
        let months = (i32::from(year) * 12 + month - 1).checked_add(rule.months)?;
        let year = i16::try_from(months.div_euclid(12)).ok()?;
        Date::new(year, i8::try_from(months.rem_euclid(12) + 1).ok()?, 1).ok()
    }

    /// The display name of the person that a row is, once answered.
    pub fn name_of(&self, scope: &Scope) -> Option<String> {
        let name = self.form.group(scope.groups())?.name.as_ref()?;
        match self.answers.value(&scope.path(name))? {
            Value::Names(names) => Some(Names::display(names).to_owned()),
            Value::Text(text) => Some(text.clone()),
            _ => None,
        }
    }

    /// The display name of the applicant, once answered.
    pub fn applicant_name(&self) -> Option<String> {
        self.form.groups.iter().filter(|group| group.people).find_map(|group| {
            let root = Scope::root();
            let rows = self.answers.rows(&root, &group.id);
            let (id, _) = rows.into_iter().find(|(_, row)| row.role == "applicant")?;
            self.name_of(&root.row(&group.id, id))
        })
    }

    /// The rows of a list that count, in order.
    pub fn list_rows(&self, scope: &Scope, list: &List) -> Vec<Scope> {
        self.answers
            .rows(scope, &list.group)
            .filter(|(_, row)| row.role == list.role)
            .map(|(id, _)| scope.row(&list.group, id))
            .collect()
    }

    /// Where the walk notes what it meets: while it goes on, nobody shares it.
    fn note(&mut self) -> &mut Found {
        Arc::make_mut(&mut self.found)
    }

    fn walk(&mut self, steps: &'a [Step], scope: &Scope, section: usize) {
        for step in steps {
            let this = std::slice::from_ref(step);
            match step {
                Step::Page(page) => {
                    if self.enters(page.when.as_ref(), this, scope) {
                        self.visit(page, scope, Some(section));
                    }
                }
                Step::One(one) => {
                    if self.enters(one.when.as_ref(), this, scope) {
                        self.walk_role(&one.group, &one.role, &one.steps, scope, section);
                    }
                }
                Step::List(list) => {
                    if self.enters(list.when.as_ref(), this, scope) {
                        if is_closed(list.class) && self.answers.is_redacted() {
                            self.may_ask(this, scope);
                        }
                        for row in self.list_rows(scope, list) {
                            self.enter(&list.group, &row, &list.steps, scope, section);
                        }
                        self.visit_list(list, scope, section);
                    }
                }
                Step::Each(each) => {
                    let known = self.found.rows.get(&(scope.clone(), each.group.clone()));
                    for id in known.cloned().unwrap_or_default() {
                        let row = scope.row(&each.group, &id);
                        if self.enters(each.when.as_ref(), &each.steps, &row) {
                            self.walk(&each.steps, &row, section);
                        }
                    }
                }
                Step::PerChoice(per_choice) => {
                    let ticked = scope.path(&per_choice.of);
                    if self.hides(&ticked) {
                        self.may_ask(this, scope);
                    }
                    if !self.found.asked.contains(&ticked) {
                        continue;
                    }
                    let answers = Arc::clone(&self.answers);
                    let Some(Value::Choices(chosen)) = answers.value(&ticked) else { continue };
                    let none = self.none_of(scope, &per_choice.of);
                    for choice in chosen.iter().filter(|choice| Some(*choice) != none) {
                        let (group, steps) = (&per_choice.group, &per_choice.steps);
                        self.walk_role(group, choice, steps, scope, section);
                    }
                }
                Step::Advice(advice) => self.visit_advice(advice, scope, section),
            }
        }
    }

    /// What an expression yields in a scope, and whether it looked at something closed.
    fn look(&self, expression: &Expression, scope: &Scope) -> (Outcome, bool) {
        let saw_closed = Cell::new(false);
        let facts = View { journey: self, scope: scope.clone(), saw_closed: &saw_closed };
        (evaluate(expression, &facts), saw_closed.get())
    }

    fn shown(&self, when: Option<&Expression>, scope: &Scope) -> Shown {
        match when.map(|when| self.look(when, scope)) {
            None | Some((Outcome::Boolean(true), _)) => Shown::Yes,
            Some((Outcome::Missing, true)) => Shown::Perhaps,
            Some(_) => Shown::No,
        }
    }

    /// Whether steps are certainly shown. Where only the person knows, what they may ask is noted.
    fn enters(&mut self, when: Option<&Expression>, steps: &'a [Step], scope: &Scope) -> bool {
        let shown = self.shown(when, scope);
        if shown == Shown::Perhaps {
            self.may_ask(steps, scope);
        }
        shown == Shown::Yes
    }

    /// Notes what steps may ask of the person, whatever conditions there are inside.
    fn may_ask(&mut self, steps: &'a [Step], scope: &Scope) {
        let answers = Arc::clone(&self.answers);
        for step in steps {
            let (group, role, steps) = match step {
                Step::Page(page) => {
                    let questions = page.question_ids().iter().map(|id| scope.path(id));
                    self.note().perhaps.extend(questions);
                    continue;
                }
                Step::Advice(_) => continue,
                Step::One(one) => (&one.group, Some(&one.role), &one.steps),
                Step::List(list) => (&list.group, Some(&list.role), &list.steps),
                Step::Each(each) => (&each.group, None, &each.steps),
                Step::PerChoice(per_choice) => (&per_choice.group, None, &per_choice.steps),
            };
            // All other steps bring rows; this one goes through those that are there.
            if !matches!(step, Step::Each(_)) {
                self.note().perhaps.insert(scope.path(group));
            }
            for (id, row) in answers.rows(scope, group) {
                if role.is_none_or(|role| row.role == *role) {
                    self.may_ask(steps, &scope.row(group, id));
                }
            }
        }
    }

    /// Whether the person may know more of what stands at a path than is known here: it is closed, or may follow from what is.
    fn hides(&self, path: &Path) -> bool {
        let Found { asked, computed, unfit, perhaps, .. } = &*self.found;
        if !self.answers.is_redacted() {
            return false;
        }
        if !asked.contains(path) {
            return perhaps.contains(path);
        }
        self.answers.is_closed(path) || computed.contains_key(path) || unfit.contains(path)
    }

    fn none_of(&self, scope: &Scope, question: &Id) -> Option<&'a Id> {
        match &self.form.question(scope.groups(), question)?.kind {
            Kind::Choices(ChoicesKind { none, .. }) => none.as_ref(),
            _ => None,
        }
    }

    /// Walks the one row of a role, or says that it is needed.
    fn walk_role(
        &mut self,
        group: &Id,
        role: &Id,
        steps: &'a [Step],
        scope: &Scope,
        section: usize,
    ) {
        let known = self.answers.rows(scope, group).find(|(_, row)| row.role == *role);
        match known.map(|(id, _)| scope.row(group, id)) {
            Some(row) => {
                self.enter(group, &row, steps, scope, section);
            }
            None => self.note().needed.push(RowNeeded {
                scope: scope.clone(),
                group: group.clone(),
                role: role.clone(),
            }),
        }
    }

    fn enter(&mut self, group: &Id, row: &Scope, steps: &'a [Step], scope: &Scope, section: usize) {
        if let Some((_, id)) = row.innermost() {
            let rows = self.note().rows.entry((scope.clone(), group.clone())).or_default();
            if !rows.contains(id) {
                rows.push(*id);
            }
        }
        self.walk(steps, row, section);
    }

    fn visit(&mut self, page: &'a Page, scope: &Scope, section: Option<usize>) {
        let mut questions: Vec<&Question> = Vec::new();
        for id in page.question_ids() {
            let Some((path, question)) = self.place_of(id, scope) else { continue };
            match self.shown(question.when.as_ref(), scope) {
                Shown::Yes => questions.push(question),
                Shown::Perhaps => {
                    self.note().perhaps.insert(path);
                }
                Shown::No => {}
            }
        }
        self.note().asked.extend(questions.iter().map(|question| scope.path(&question.id)));
        for question in &questions {
            let path = scope.path(&question.id);
            let computed = question.kind.computed(Place { journey: self, scope });
            let fits = self.fits(question, &path);
            if let Some(outcome) = computed {
                self.note().computed.insert(path, outcome);
            } else if !fits {
                self.note().unfit.insert(path);
            }
        }
        let (hidden, questions): (Vec<_>, Vec<_>) =
            questions.into_iter().partition(|question| matches!(question.kind, Kind::Hidden(_)));
        self.hidden.extend(hidden.into_iter().map(|question| Hidden {
            section,
            path: scope.path(&question.id),
            question,
        }));
        if let Some(state) = self.page_state(page, &questions, scope) {
            let content = PageContent::Questions { page, questions };
            self.pages.push(PageVisit { section, path: scope.path(&page.id), content, state });
        }
    }

    /// Whether the answer to a question, if it has one, is still one that may be given.
    fn fits(&self, question: &Question, path: &Path) -> bool {
        let place = Place { journey: self, scope: &path.scope };
        self.answers.value(path).is_none_or(|value| question.kind.fits(value, place))
    }

    fn visit_list(&mut self, list: &'a List, scope: &Scope, section: usize) {
        let path = scope.path(&list.id);
        let no_more = Value::Choice(Id::of("no"));
        let state = match self.answers.get(&path) {
            Some(answer) if answer.value.as_ref() == Some(&no_more) => State::Complete,
            _ => State::ToDo,
        };
        let content = PageContent::List(list);
        self.pages.push(PageVisit { section: Some(section), path, content, state });
    }

    fn visit_advice(&mut self, advice: &'a Advice, scope: &Scope, section: usize) {
        let held = advice.reasons.iter().filter(|reason| self.holds(&reason.when, scope));
        let reasons: Vec<&Id> = held.map(|reason| &reason.id).collect();
        if reasons.is_empty() {
            return;
        }
        let path = scope.path(&advice.id);
        let acknowledged = match self.answers.value(&path) {
            Some(Value::Choices(known)) => reasons.iter().all(|reason| known.contains(reason)),
            _ => false,
        };
        let state = if acknowledged { State::Complete } else { State::ToDo };
        let content = PageContent::Advice { advice, reasons };
        self.pages.push(PageVisit { section: Some(section), path, content, state });
    }

    /// How far a page of these questions is; none of a page without any.
    fn page_state(&self, page: &Page, questions: &[&Question], scope: &Scope) -> Option<State> {
        // Nobody waits for what a practitioner fills in.
        if page.by == Some(By::Practitioner) {
            return (!questions.is_empty()).then_some(State::Complete);
        }
        // Pages are filled from their beginning: what is still to do is soon found from their end.
        let mut most = None;
        for question in questions.iter().rev() {
            most = most.max(Some(self.question_state(question, scope)));
            if most == Some(State::ToDo) {
                break;
            }
        }
        most
    }

    fn question_state(&self, question: &Question, scope: &Scope) -> State {
        let path = scope.path(&question.id);
        if self.found.computed.contains_key(&path) {
            return State::Complete;
        }
        let Some(answer) = self.answers.get(&path) else { return State::ToDo };
        if self.found.unfit.contains(&path) {
            return State::ToFix;
        }
        let broken = |rule: &Rule| !rule.advice && self.outcome(&rule.holds, scope).is_false();
        match answer {
            Answer { value: Some(_), .. } if question.rules.iter().any(broken) => State::ToFix,
            Answer { value: Some(_), .. } => State::Complete,
            Answer {
                waiting: Some(Waiting::DontKnow | Waiting::WithSomeone | Waiting::ThirdParty),
                ..
            } => State::Waiting,
            Answer { typed, .. } if !typed.is_empty() => State::ToFix,
            _ if self.may_stay_empty(question, scope) => State::Complete,
            _ => State::ToDo,
        }
    }
}

/// What an expression sees from one scope.
struct View<'j, 'a> {
    journey: &'j Journey<'a>,
    scope: Scope,
    /// Whether something was missing that the person may know.
    saw_closed: &'j Cell<bool>,
}

impl View<'_, '_> {
    /// This scope and those around it, innermost first.
    fn scopes(&self) -> impl Iterator<Item = Scope> {
        std::iter::successors(Some(self.scope.clone()), Scope::outer)
    }

    /// Whether what a name stands for follows from what is closed.
    fn hides(&self, id: &Id) -> bool {
        let place = || self.journey.place_of(id, &self.scope);
        self.journey.answers.is_redacted()
            && place().is_some_and(|(path, _)| self.journey.hides(&path))
    }

    /// What a name stands for, as far as is known here.
    fn known(&self, id: &Id) -> Outcome {
        let Journey { form, answers, found, .. } = self.journey;
        match id.as_str() {
            "application-date" => return Outcome::Date(self.application_date()),
            "role" => {
                return match answers.row(&self.scope) {
                    Some(row) => Outcome::Word(row.role.shared()),
                    None => Outcome::NotApplicable,
                };
            }
            name if form.dates.contains_key(name) => {
                return self.journey.date(name).map_or(Outcome::Missing, Outcome::Date);
            }
            _ => {}
        }
        let Some((path, question)) = self.journey.place_of(id, &self.scope) else {
            return Outcome::NotApplicable;
        };
        if !found.asked.contains(&path) {
            let may_be_asked = found.perhaps.contains(&path);
            return if may_be_asked { Outcome::Missing } else { Outcome::NotApplicable };
        }
        if let Some(outcome) = self.journey.computed(&path) {
            return outcome.clone();
        }
        if self.journey.found.unfit.contains(&path) {
            return Outcome::Missing;
        }
        match answers.get(&path) {
            Some(Answer { value: Some(value), .. }) => question.kind.outcome(value),
            Some(Answer { typed, waiting: None, .. })
                if question.may_stay_empty() && typed.is_empty() =>
            {
                Outcome::NotApplicable
            }
            _ => Outcome::Missing,
        }
    }
}

impl Facts for View<'_, '_> {
    fn name(&self, id: &Id) -> Outcome {
        let known = self.known(id);
        if known == Outcome::Missing && self.hides(id) {
            self.saw_closed.set(true);
        }
        known
    }

    /// What is closed and in order was answered, or comes later: that is closed, too.
    fn answered(&self, id: &Id) -> Outcome {
        match self.name(id) {
            Outcome::Missing if self.hides(id) => Outcome::Missing,
            Outcome::Missing | Outcome::NotApplicable => Outcome::Boolean(false),
            _ => Outcome::Boolean(true),
        }
    }

    fn may_have_more_rows(&self, group: &Id) -> bool {
        let perhaps = &self.journey.found.perhaps;
        let may_have =
            !perhaps.is_empty() && self.scopes().any(|scope| perhaps.contains(&scope.path(group)));
        if may_have {
            self.saw_closed.set(true);
        }
        may_have
    }

    fn rows(&self, group: &Id) -> Vec<Box<dyn Facts + '_>> {
        let found = self.scopes().find_map(|scope| {
            let ids = self.journey.found.rows.get(&(scope.clone(), group.clone()))?;
            Some((scope, ids))
        });
        let Some((scope, ids)) = found else { return Vec::new() };
        ids.iter()
            .map(|id| Box::new(View { scope: scope.row(group, id), ..*self }) as Box<dyn Facts>)
            .collect()
    }

    fn amount(&self, grid: &Id, row: &str) -> Outcome {
        match self.name(grid) {
            Outcome::Missing => Outcome::Missing,
            Outcome::NotApplicable => Outcome::NotApplicable,
            // A row that was not ticked adds nothing.
            _ => self
                .journey
                .place_of(grid, &self.scope)
                .and_then(|(path, _)| self.journey.answers.value(&path)?.row_total(row))
                .map_or(Outcome::NotApplicable, |cents| Outcome::Number(Decimal::new(cents, 2))),
        }
    }

    fn application_date(&self) -> Date {
        self.journey.context.application_date
    }
}
