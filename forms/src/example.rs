//! Examples of a benefit: what a person answers, page by page, and what that must lead to.
//!
//! An example is filled in as a person would: a page is answered when the journey opens it, rows
//! are made when they are called for, rules are tried. An answer that no page asks for is wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use thiserror::Error;

use crate::answers::{Answer, Answers, Row, Waiting};
use crate::definition::{Form, Kind, List, Question, Step, roles_of};
use crate::expression::{Context, Expression, Outcome};
use crate::fill::{acknowledge, fill, is_worth_keeping};
use crate::id::Id;
use crate::journey::{Journey, PageContent, PageVisit};
use crate::kinds::{ProblemKind, Typed, Value};
use crate::path::{Path, RowId, Scope};

/// One example of a benefit.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    file: String,
    content: Content,
}

/// What is wrong with an example, or with the form that it is an example of: one line.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}: {place}: {what}")]
pub struct ExampleError {
    /// The example's file, as the caller names it.
    pub file: String,
    /// The line and column, or the address of the answer: `person[child 2]/birth-date`.
    pub place: String,
    /// What was found there.
    pub what: String,
}

/// The place and what is wrong there.
type Wrong = (String, String);

/// The content of the file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    /// Who it is, in one sentence.
    about: String,
    /// The day of application.
    application_date: Date,
    answers: ByAddress<Said>,
    leads_to: LeadsTo,
}

/// What the answers must lead to; nothing said is nothing judged.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct LeadsTo {
    /// Whether all pages before the declaration are done.
    ready: Option<bool>,
    asked: Vec<Address>,
    not_asked: Vec<Address>,
    /// Names as an expression sees them, with their values.
    values: ByAddress<serde_json::Value>,
    /// The reasons of early advice that hold; of a question, its rules that only advise and are broken.
    advice: ByAddress<BTreeSet<Id>>,
}

/// What a person does with one question.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(
    untagged,
    expecting = "an answer is a text, a list of texts, or an object of parts as they are typed"
)]
enum Said {
    /// Typed into the only part of a kind; of an amount of money, into `amount`.
    Text(String),
    /// Ticked.
    Texts(Vec<String>),
    /// Typed part by part. `"waiting": "dont-know"` stands for the button beside Continue.
    Parts {
        #[serde(default)]
        waiting: Option<Waiting>,
        #[serde(flatten)]
        parts: BTreeMap<String, String>,
    },
}

/// Where an answer stands, with rows named by what they stand for: `person[child 2]/birth-date`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
struct Address {
    rows: Vec<RowName>,
    leaf: Id,
}

/// A row by its group, its role, and its number among the rows of that role, from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct RowName {
    group: Id,
    role: Id,
    number: usize,
}

/// Things by address, none of which stands twice.
#[derive(Debug, Clone, PartialEq)]
struct ByAddress<T>(BTreeMap<Address, T>);

impl Example {
    /// Reads an example.
    ///
    /// # Errors
    /// The first thing that is no example: JSON, an unknown key, an address that is none.
    pub fn load(file: &str, text: &str) -> Result<Self, ExampleError> {
        let content = serde_json::from_str(text).map_err(|error| {
            let whole = error.to_string();
            let what = whole.rsplit_once(" at line ").map_or(whole.as_str(), |(what, _)| what);
            ExampleError {
                file: file.to_owned(),
                place: format!("line {}, column {}", error.line(), error.column()),
                what: what.to_owned(),
            }
        })?;
        Ok(Self { file: file.to_owned(), content })
    }

    /// Who it is, in one sentence.
    pub fn about(&self) -> &str {
        &self.content.about
    }

    /// Fills the form in as the example says, and compares what it leads to.
    ///
    /// # Errors
    /// Names that the form does not have; else the first answer that is refused; else everything
    /// that is asked nowhere or is not as the example says.
    pub fn check(&self, form: &Form) -> Result<(), Vec<ExampleError>> {
        let wrong = match self.unknown_names(form) {
            wrong if wrong.is_empty() => self.judge(form),
            wrong => wrong,
        };
        if wrong.is_empty() {
            return Ok(());
        }
        let error = |(place, what)| ExampleError { file: self.file.clone(), place, what };
        Err(wrong.into_iter().map(error).collect())
    }

    fn unknown_names(&self, form: &Form) -> Vec<Wrong> {
        let Content { answers, leads_to, .. } = &self.content;
        let addresses = answers.0.keys().chain(&leads_to.asked).chain(&leads_to.not_asked);
        let addresses = addresses.chain(leads_to.advice.0.keys());
        let pages = addresses.filter_map(|address| {
            let rows = address.unknown_row(form);
            let leaf = || (!address.is_known(form)).then(|| "the form asks no such thing".into());
            Some((address.to_string(), rows.or_else(leaf)?))
        });
        let values = leads_to.values.0.keys().filter_map(|address| {
            let rows = address.unknown_row(form);
            let leaf = || (!address.is_name(form)).then(|| "the form has no such name".into());
            Some((address.to_string(), rows.or_else(leaf)?))
        });
        pages.chain(values).collect()
    }

    /// The answers of a form that is filled in as the example says, up to the first that is refused; and what they are given with.
    pub fn answers(&self, form: &Form) -> (Arc<Answers>, Context) {
        let mut filling = self.begin(form);
        let _refused = filling.fill_in();
        (filling.answers, filling.context)
    }

    fn begin<'a>(&'a self, form: &'a Form) -> Filling<'a> {
        let Content { application_date, answers, .. } = &self.content;
        Filling {
            form,
            context: Context { application_date: *application_date },
            answers: Arc::default(),
            left: answers.0.iter().collect(),
            issued: 0,
        }
    }

    fn judge(&self, form: &Form) -> Vec<Wrong> {
        let leads_to = &self.content.leads_to;
        let mut filling = self.begin(form);
        let stop = match filling.fill_in() {
            Ok(stop) => stop,
            Err(wrong) => return vec![wrong],
        };
        let journey = filling.journey();
        let mut wrong = Vec::new();
        let stopped = stop.map_or_else(String::new, |stop| format!(" ({stop})"));
        for address in filling.left.keys() {
            let what = format!("it is asked nowhere on this journey{stopped}");
            wrong.push((address.to_string(), what));
        }
        if let Some(ready) = leads_to.ready
            && ready != journey.is_ready()
        {
            let found = if ready { "not all is answered" } else { "all is answered" };
            wrong.push(("leads_to.ready".into(), format!("{found}{stopped}")));
        }
        for (addresses, must, found) in [
            (&leads_to.asked, true, "it is not asked"),
            (&leads_to.not_asked, false, "it is asked"),
        ] {
            let differ = addresses.iter().filter(|address| filling.asks(&journey, address) != must);
            wrong.extend(differ.map(|address| (address.to_string(), found.to_owned())));
        }
        for (address, expected) in &leads_to.values.0 {
            let found = filling.outcome(&journey, address);
            if !is_shown_as(&found, expected) {
                let what = format!("it is {}, not {expected}", shown(&found));
                wrong.push((address.to_string(), what));
            }
        }
        for (address, expected) in &leads_to.advice.0 {
            let found = filling.advice(&journey, address);
            if found != *expected {
                let [found, expected] = [&found, expected].map(|ids| {
                    let ids: Vec<_> = ids.iter().map(Id::as_str).collect();
                    if ids.is_empty() { "nothing".to_owned() } else { ids.join(", ") }
                });
                wrong.push((address.to_string(), format!("it advises {found}, not {expected}")));
            }
        }
        wrong
    }
}

/// A form while it is filled in.
struct Filling<'a> {
    form: &'a Form,
    context: Context,
    answers: Arc<Answers>,
    /// What the example says and no page has asked for so far.
    left: BTreeMap<&'a Address, &'a Said>,
    issued: u32,
}

impl<'a> Filling<'a> {
    fn journey(&self) -> Journey<'a> {
        Journey::derive(self.form, &self.answers, self.context)
    }

    /// Answers page after page. Gives why it stopped before the end, where it did.
    fn fill_in(&mut self) -> Result<Option<String>, Wrong> {
        loop {
            let journey = self.journey();
            if !journey.needed().is_empty() {
                for row in journey.needed() {
                    self.add_row(&row.scope, &row.group, &row.role);
                }
                continue;
            }
            let Some(page) = journey.pages().iter().find(|page| !page.state.is_done()) else {
                return Ok(None);
            };
            let open = match &page.content {
                PageContent::Advice { advice, reasons } => {
                    let seen = acknowledge(advice, reasons, self.answers.get(&page.path));
                    Arc::make_mut(&mut self.answers).set(page.path.clone(), seen);
                    None
                }
                PageContent::Questions { questions, .. } => {
                    self.answer(&journey, page, questions)?
                }
                PageContent::List(list) => self.answer_list(&journey, &page.path, list)?,
            };
            if let Some(address) = open {
                // All the rest is done: an example need not be signed.
                if page.section.is_none() {
                    return Ok(None);
                }
                let page = self.address(&page.path);
                return Ok(Some(format!("the journey stops at {page}: {address} has no answer")));
            }
        }
    }

    /// Answers a page of questions; gives the address that lacks an answer, where one does. What
    /// is answered beside it is kept, as on leaving the page.
    fn answer(
        &mut self,
        journey: &Journey<'a>,
        page: &PageVisit<'a>,
        questions: &[&Question],
    ) -> Result<Option<Address>, Wrong> {
        let scope = &page.path.scope;
        let mut typed = Vec::new();
        let mut said = Vec::new();
        let mut waiting = None;
        for question in questions {
            let address = self.address(&scope.path(&question.id));
            let one = self.left.remove(&address);
            let read = one
                .map_or_else(|| Ok(Typed::default()), |one| one.typed(&question.kind, self.form));
            typed.push((*question, read.map_err(|what| (address.to_string(), what))?));
            if let Some(one) = one.and_then(Said::waiting) {
                if waiting.is_some_and(|other| other != one) {
                    let what = "another answer of this page waits for another reason";
                    return Err((address.to_string(), what.into()));
                }
                if one == Waiting::ThirdParty && !page.content.may_be_handed_over() {
                    return Err((address.to_string(), "nobody else gives it later".into()));
                }
                waiting = Some(one);
            }
            said.push((address, one));
        }
        let filled = fill(journey, scope, &typed, waiting);
        let mut open = None;
        for ((one, (address, said)), question) in filled.into_iter().zip(said).zip(questions) {
            match (one.problems.first(), said) {
                (None, Some(said)) if said.waiting().is_some() && one.answer.waiting.is_none() => {
                    return Err((address.to_string(), "it is answered: it does not wait".into()));
                }
                (Some(_), Some(said)) if said.waiting().is_some() => {
                    return Err((address.to_string(), "it may not wait".into()));
                }
                (Some(problem), Some(_)) => {
                    return Err((address.to_string(), refusal(&problem.part, &problem.kind)));
                }
                (Some(_), None) => open = open.or(Some(address)),
                (None, _) => {
                    let known = self.answers.get(&one.path);
                    if open.is_none() || is_worth_keeping(question, known, &one.answer) {
                        Arc::make_mut(&mut self.answers).set(one.path, one.answer);
                    }
                }
            }
        }
        let position = self.journey().position(&page.path);
        let is_done = position.is_some_and(|at| self.journey().pages()[at].state.is_done());
        if open.is_none() && !is_done {
            let what = "the page stays open after it was answered";
            return Err((self.address(&page.path).to_string(), what.into()));
        }
        Ok(open)
    }

    /// Adds the next row that the example has answers for, else takes its word that there is none;
    /// gives the list's own address when it says neither.
    fn answer_list(
        &mut self,
        journey: &Journey<'a>,
        path: &Path,
        list: &List,
    ) -> Result<Option<Address>, Wrong> {
        let address = self.address(path);
        let number = journey.list_rows(&path.scope, list).len() + 1;
        let mut rows = address.rows.clone();
        rows.push(RowName { group: list.group.clone(), role: list.role.clone(), number });
        if self.left.keys().any(|left| left.rows.starts_with(&rows)) {
            if number > list.at_most {
                let what = format!("there are more than {} rows", list.at_most);
                return Err((address.to_string(), what));
            }
            self.add_row(&path.scope, &list.group, &list.role);
            return Ok(None);
        }
        match self.left.remove(&address) {
            None => Ok(Some(address)),
            Some(Said::Text(no)) if no == "no" => {
                let typed = Typed::default().with("choice", "no");
                let value = Some(Value::Choice(Id::of("no")));
                let answer = Answer { typed, value, waiting: None };
                Arc::make_mut(&mut self.answers).set(path.clone(), answer);
                Ok(None)
            }
            Some(_) => {
                let what = "a list is answered \"no\"; who answers for one more row adds it";
                Err((address.to_string(), what.into()))
            }
        }
    }

    /// Adds a row; the same example always gives it the same identifier.
    fn add_row(&mut self, scope: &Scope, group: &Id, role: &Id) {
        self.issued += 1;
        let [a, b, c, d] = self.issued.to_be_bytes();
        let row = scope.row(group, &RowId::from_random([0, a, b, c, d]));
        let order = self.answers.next_order(scope, group);
        let added = Row { role: role.clone(), order, removed: false };
        Arc::make_mut(&mut self.answers).set_row(&row, added);
    }

    /// How an example names what stands at a path.
    fn address(&self, path: &Path) -> Address {
        let mut rows = Vec::new();
        let around = std::iter::successors(Some(path.scope.clone()), Scope::outer);
        for scope in around {
            let (Some((group, id)), Some(outer)) = (scope.innermost(), scope.outer()) else {
                break;
            };
            let Some(row) = self.answers.row(&scope) else { break };
            let alike = self.answers.rows(&outer, group).filter(|(_, one)| one.role == row.role);
            let number = 1 + alike.take_while(|(one, _)| one != id).count();
            rows.push(RowName { group: group.clone(), role: row.role.clone(), number });
        }
        rows.reverse();
        Address { rows, leaf: path.leaf.clone() }
    }

    /// The scope of an address, when it has all its rows.
    fn scope(&self, address: &Address) -> Option<Scope> {
        address.rows.iter().try_fold(Scope::root(), |scope, name| {
            let alike = |row: &&(RowId, Row)| row.1.role == name.role;
            let (id, _) =
                self.answers.rows(&scope, &name.group).filter(alike).nth(name.number - 1)?;
            Some(scope.row(&name.group, id))
        })
    }

    fn asks(&self, journey: &Journey<'_>, address: &Address) -> bool {
        let path = self.scope(address).map(|scope| scope.path(&address.leaf));
        path.is_some_and(|path| journey.is_asked(&path) || journey.position(&path).is_some())
    }

    fn advice(&self, journey: &Journey<'_>, address: &Address) -> BTreeSet<Id> {
        let Some(scope) = self.scope(address) else { return BTreeSet::new() };
        if let Some(question) = self.form.question(scope.groups(), &address.leaf) {
            let broken = journey.advice(question, &scope);
            return broken.into_iter().map(|rule| rule.id.clone()).collect();
        }
        let page = journey.position(&scope.path(&address.leaf)).map(|at| &journey.pages()[at]);
        match page.map(|page| &page.content) {
            Some(PageContent::Advice { reasons, .. }) => {
                reasons.iter().map(|reason| (*reason).clone()).collect()
            }
            _ => BTreeSet::new(),
        }
    }

    fn outcome(&self, journey: &Journey<'_>, address: &Address) -> Outcome {
        let name = Expression::try_from(address.leaf.to_string());
        match (name, self.scope(address)) {
            (Ok(name), Some(scope)) => journey.outcome(&name, &scope),
            _ => Outcome::NotApplicable,
        }
    }
}

/// What an answer is refused for.
fn refusal(part: &str, problem: &ProblemKind) -> String {
    match problem {
        ProblemKind::Rule(rule) => format!("it is refused: the rule \"{rule}\" does not hold"),
        problem => format!("it is refused: {part}: {problem:?}"),
    }
}

impl Said {
    fn waiting(&self) -> Option<Waiting> {
        match self {
            Self::Parts { waiting, .. } => *waiting,
            Self::Text(_) | Self::Texts(_) => None,
        }
    }

    /// What is posted, read as the server reads it.
    fn typed(&self, kind: &Kind, form: &Form) -> Result<Typed, String> {
        let known = kind.parts(form);
        let only = match (known.as_slice(), kind) {
            ([only], _) => Ok(&**only),
            (_, Kind::Money { .. }) => Ok("amount"),
            ([], _) => Err("it is there to be read, and takes no answer".to_owned()),
            _ => Err(format!("it has several parts: {}", known.join(", "))),
        };
        let texts: BTreeMap<&str, &[String]> = match self {
            Self::Text(text) => [(only?, std::slice::from_ref(text))].into(),
            Self::Texts(texts) => [(only?, texts.as_slice())].into(),
            Self::Parts { parts, .. } => parts
                .iter()
                .map(|(part, text)| (part.as_str(), std::slice::from_ref(text)))
                .collect(),
        };
        match texts.keys().find(|part| !known.iter().any(|known| known == **part)) {
            Some(part) => Err(format!("it has no part \"{part}\": {}", known.join(", "))),
            None => {
                Ok(Typed::read(kind, form, |part| texts.get(part).copied().unwrap_or_default()))
            }
        }
    }
}

impl Address {
    fn groups(&self) -> Vec<Id> {
        self.rows.iter().map(|row| row.group.clone()).collect()
    }

    /// Why the form can have no such row.
    fn unknown_row(&self, form: &Form) -> Option<String> {
        let groups = self.groups();
        self.rows.iter().enumerate().find_map(|(depth, row)| {
            if form.group(&groups[..=depth]).is_none() {
                return Some(format!("there is no group \"{}\" here", row.group));
            }
            let mut roles = BTreeSet::new();
            for section in &form.sections {
                roles_of(&section.steps, &row.group, form, &mut roles);
            }
            (!roles.contains(row.role.as_str()))
                .then(|| format!("no row of \"{}\" is a \"{}\"", row.group, row.role))
        })
    }

    /// Whether the form has such a question, list or early advice.
    fn is_known(&self, form: &Form) -> bool {
        let groups = self.groups();
        form.question(&groups, &self.leaf).is_some()
            || form.sections.iter().any(|section| has_page(&section.steps, &groups, &self.leaf))
    }

    /// Whether an expression in this place may use the name.
    fn is_name(&self, form: &Form) -> bool {
        let groups = self.groups();
        let is_question = |depth| form.question(&groups[..depth], &self.leaf).is_some();
        self.leaf == "role"
            || self.leaf == "application-date"
            || form.dates.contains_key(&self.leaf)
            || (0..=groups.len()).any(is_question)
    }
}

/// Whether these steps list rows or advise on a page of this name, inside the groups.
fn has_page(steps: &[Step], groups: &[Id], id: &Id) -> bool {
    let inside = |group: &Id, steps: &[Step]| {
        groups
            .split_first()
            .is_some_and(|(first, rest)| first == group && has_page(steps, rest, id))
    };
    steps.iter().any(|step| match step {
        Step::List(list) if groups.is_empty() => list.id == *id,
        Step::Advice(advice) => groups.is_empty() && advice.id == *id,
        Step::List(list) => inside(&list.group, &list.steps),
        Step::One(one) => inside(&one.group, &one.steps),
        Step::Each(each) => inside(&each.group, &each.steps),
        Step::PerChoice(per_choice) => inside(&per_choice.group, &per_choice.steps),
        Step::Page(_) => false,
    })
}

/// Whether a value is what an example says: a number, a word, a date as `2026-11-24`, a list of
/// words in any order, true or false; `null` while there is none.
fn is_shown_as(found: &Outcome, expected: &serde_json::Value) -> bool {
    use serde_json::Value as Json;
    match (found, expected) {
        (Outcome::Number(found), Json::Number(expected)) => {
            let expected = expected.to_string();
            let read = expected.parse().or_else(|_| Decimal::from_scientific(&expected));
            read.is_ok_and(|expected| *found == expected)
        }
        (Outcome::Word(found), Json::String(expected)) => **found == **expected,
        (Outcome::Date(found), Json::String(expected)) => found.to_string() == *expected,
        (Outcome::Words(found), Json::Array(expected)) => {
            let expected: Option<BTreeSet<_>> = expected.iter().map(Json::as_str).collect();
            expected.is_some_and(|expected| {
                found.iter().map(|word| &**word).collect::<BTreeSet<_>>() == expected
            })
        }
        (Outcome::Boolean(found), Json::Bool(expected)) => found == expected,
        (Outcome::Missing | Outcome::NotApplicable, Json::Null) => true,
        _ => false,
    }
}

fn shown(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Number(number) => number.normalize().to_string(),
        Outcome::Word(word) => format!("\"{word}\""),
        Outcome::Date(date) => format!("\"{date}\""),
        Outcome::Missing => "not known yet".into(),
        Outcome::NotApplicable => "not asked".into(),
        Outcome::Text => "something that no condition looks into".into(),
        other => format!("{other:?}"),
    }
}

impl TryFrom<String> for Address {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let wrong = || format!("\"{text}\" is no address: write person[child 2]/birth-date");
        let id = |text: &str| Id::try_from(text.to_owned()).map_err(|_| wrong());
        let (rows, leaf) =
            text.rsplit_once('/').map_or((None, text.as_str()), |(rows, leaf)| (Some(rows), leaf));
        let rows = rows.into_iter().flat_map(|rows| rows.split('/')).map(|row| {
            let (group, role) =
                row.strip_suffix(']').and_then(|row| row.split_once('[')).ok_or_else(wrong)?;
            let (role, number) = role.split_once(' ').unwrap_or((role, "1"));
            let number = number.parse().ok().filter(|number| *number > 0).ok_or_else(wrong)?;
            Ok(RowName { group: id(group)?, role: id(role)?, number })
        });
        Ok(Self { rows: rows.collect::<Result<_, String>>()?, leaf: id(leaf)? })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for RowName { group, role, number } in &self.rows {
            match number {
                1 => write!(formatter, "{group}[{role}]/")?,
                _ => write!(formatter, "{group}[{role} {number}]/")?,
            }
        }
        write!(formatter, "{}", self.leaf)
    }
}

impl<T> Default for ByAddress<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ByAddress<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(ByAddress<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = ByAddress<T>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object whose names are addresses")
            }

            fn visit_map<M: MapAccess<'de>>(mut self, mut map: M) -> Result<Self::Value, M::Error> {
                while let Some((address, value)) = map.next_entry::<Address, T>()? {
                    let twice = format!("{address} stands twice");
                    if self.0.0.insert(address, value).is_some() {
                        return Err(M::Error::custom(twice));
                    }
                }
                Ok(self.0)
            }
        }
        deserializer.deserialize_map(Entries(ByAddress::default()))
    }
}
