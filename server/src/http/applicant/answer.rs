//! POST `/{language}/{benefit}/form/…` and `…/change/…`: what a person answered on a page.

use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use forms::answers::{Answer, Waiting};
use forms::definition::{Advice, Kind, List, Question};
use forms::fill::{Filled, acknowledge, fill, is_worth_keeping};
use forms::id::Id;
use forms::journey::{Journey, PageContent, PageVisit};
use forms::kinds::{Typed, Value};
use forms::path::{Address, Scope};

use super::show::{Posted, page_of};
use super::visit::Visit;
use super::{Purpose, see};
use crate::guide::{Holds, questions_of};
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::fields::{Action, Fields};
use crate::storage::{Change, SaveError};

type Where = Path<(String, String, String)>;

pub(super) async fn form(
    site: State<Site>,
    place: Where,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    post(site, place, headers, fields, Purpose::Fill).await
}

pub(super) async fn change(
    site: State<Site>,
    place: Where,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    post(site, place, headers, fields, Purpose::Change).await
}

async fn post(
    State(site): State<Site>,
    Path((language, benefit, page)): Where,
    headers: HeaderMap,
    fields: Fields,
    purpose: Purpose,
) -> Result<Response, Failure> {
    let visit = Visit::to_change(&site, &headers, &language, &benefit).await?;
    let action = fields.action().ok_or(Failure::NotUnderstood)?;
    // The journey before the answer: what is asked on this page does not change while it is read.
    let journey = visit.journey();
    let Some(position) = page.parse().ok().and_then(|path| journey.position(&path)) else {
        let out = visit.way_out(&action, "sections", &visit.addresses().start()).await?;
        return Ok(out.unwrap_or_else(|| see(&visit.next_address(purpose)).into_response()));
    };
    let page = &journey.pages()[position];
    let back = back_of(&visit, &journey, position, purpose);
    let post = Post { fields, action, purpose, back, is_open: journey.may_visit(position) };
    match &page.content {
        content if content.is_for_practitioner() => post.nothing(visit, page).await,
        PageContent::Advice { advice, reasons } => {
            post.acknowledges(visit, page, advice, reasons).await
        }
        PageContent::Questions { questions, .. } => {
            post.answers(visit, &journey, page, questions).await
        }
        PageContent::List(list) => post.list(visit, page, list).await,
    }
}

/// The address of the page before.
fn back_of(visit: &Visit<'_>, journey: &Journey<'_>, position: usize, purpose: Purpose) -> String {
    let addresses = visit.addresses();
    let is_declaration = position + 1 == journey.pages().len();
    let before = position.checked_sub(1).and_then(|before| journey.pages().get(before));
    match journey.list_of_first_page(position).or(before) {
        _ if is_declaration || purpose == Purpose::Change => addresses.below("check"),
        Some(before) => addresses.page(Purpose::Fill, &before.path.to_string()),
        None => addresses.start(),
    }
}

struct Post {
    fields: Fields,
    action: Action,
    purpose: Purpose,
    back: String,
    /// Whether the page may be visited. What is typed on another one is kept, and decides nothing.
    is_open: bool,
}

impl Post {
    async fn answers(
        self,
        mut visit: Visit<'_>,
        journey: &Journey<'_>,
        page: &PageVisit<'_>,
        questions: &[&Question],
    ) -> Result<Response, Failure> {
        let scope = &page.path.scope;
        let typed: Vec<(&Question, Typed)> = questions
            .iter()
            .map(|question| {
                let path = scope.path(&question.id);
                (*question, self.fields.typed(&path, &question.kind, journey.form()))
            })
            .collect();
        let is_handed_over = page.content.may_be_handed_over();
        let waiting = match self.action {
            Action::Wait(Waiting::ThirdParty) if !is_handed_over => {
                return Err(Failure::NotUnderstood);
            }
            Action::Wait(waiting) => Some(waiting),
            _ => None,
        };
        let goes_on = self.is_open && (waiting.is_some() || self.action == Action::Continue);
        let mut filled = fill(journey, scope, &typed, waiting);
        let signs = questions.iter().any(|q| matches!(q.kind, Kind::Declaration { .. }));
        if signs && !goes_on {
            // A signature that was not sent is none: nothing may be sent under it later.
            filled.iter_mut().for_each(|filled| filled.answer.value = None);
        }
        let is_valid = filled.iter().all(|filled| filled.problems.is_empty());
        // What the field started with is an answer once the person goes on with it, and not before.
        let is_offered = |one: &Filled, question: &Question| {
            let offered = journey.prefill(question, scope);
            !goes_on && offered.is_some_and(|(_, answer)| answer.typed == one.answer.typed)
        };
        for (one, question) in filled.iter().zip(questions) {
            if is_offered(one, question) {
                continue;
            }
            if keeps(one, question, journey.answers().get(&one.path), goes_on) {
                visit.dossier.put(&one.path, one.answer.clone());
            }
        }

        if !goes_on {
            visit.save(None).await?;
            if self.action == Action::Sheet && is_handed_over {
                let sheet = visit.addresses().below(&format!("sheet/{}", page.path));
                return Ok(see(&sheet).into_response());
            }
            let here = format!("{}/{}", self.purpose.segment(), page.path);
            return match visit.way_out(&self.action, &here, &self.back).await? {
                Some(out) => Ok(out),
                None if self.is_open => Err(Failure::NotUnderstood),
                None => Ok(see(&visit.next_address(self.purpose)).into_response()),
            };
        }
        if !is_valid {
            visit.save(None).await?;
            return page_of(&visit, journey, page, Posted::Answers(&filled)).await;
        }
        if signs {
            return send(visit).await;
        }
        visit.save(None).await?;
        Ok(see(&visit.address_after(&page.path, self.purpose)).into_response())
    }

    /// A page that takes no answer of the person's.
    async fn nothing(self, visit: Visit<'_>, page: &PageVisit<'_>) -> Result<Response, Failure> {
        match &self.action {
            Action::Continue if self.is_open => {
                Ok(see(&visit.address_after(&page.path, self.purpose)).into_response())
            }
            Action::Continue => Ok(see(&visit.next_address(self.purpose)).into_response()),
            action => {
                let here = format!("{}/{}", self.purpose.segment(), page.path);
                let out = visit.way_out(action, &here, &self.back).await?;
                out.ok_or(Failure::NotUnderstood)
            }
        }
    }

    /// Whoever goes on after an advice has seen its reasons.
    async fn acknowledges(
        self,
        mut visit: Visit<'_>,
        page: &PageVisit<'_>,
        advice: &Advice,
        reasons: &[&Id],
    ) -> Result<Response, Failure> {
        if self.is_open && self.action == Action::Continue {
            let known = visit.dossier.answers().get(&page.path);
            let seen = acknowledge(advice, reasons, known);
            visit.dossier.put(&page.path, seen);
            visit.save(None).await?;
        }
        self.nothing(visit, page).await
    }

    async fn list(
        self,
        mut visit: Visit<'_>,
        page: &PageVisit<'_>,
        list: &List,
    ) -> Result<Response, Failure> {
        let scope = &page.path.scope;
        let choice = self.fields.get(&format!("{}.choice", page.path)).first().cloned();
        if self.action != Action::Continue
            && let Some(choice) = choice.as_deref().filter(|choice| ["yes", "no"].contains(choice))
        {
            // Kept as ticked; only Continue decides.
            let known = visit.dossier.answers().get(&page.path).cloned().unwrap_or_default();
            let typed = Typed::default().with("choice", choice);
            let value = known.value.filter(|_| known.typed == typed);
            visit.dossier.put(&page.path, Answer { typed, value, waiting: None });
            visit.save(None).await?;
        }
        match &self.action {
            Action::Change(row) => {
                let row = row_of(row, scope, list)?;
                let address = first_page(&visit, &row, self.purpose).ok_or(Failure::NotFound)?;
                return Ok(see(&address).into_response());
            }
            Action::Remove(row) => {
                let row = row_of(row, scope, list)?;
                return Ok(see(&visit.addresses().below(&format!("remove/{row}"))).into_response());
            }
            Action::Continue | Action::Wait(_) if self.is_open => {}
            Action::Continue | Action::Wait(_) => {
                return Ok(see(&visit.next_address(self.purpose)).into_response());
            }
            action => {
                let here = format!("{}/{}", self.purpose.segment(), page.path);
                let out = visit.way_out(action, &here, &self.back).await?;
                return out.ok_or(Failure::NotUnderstood);
            }
        }
        let rows = visit.journey().list_rows(scope, list);
        match choice.as_deref() {
            Some("no") => {
                let typed = Typed::default().with("choice", "no");
                let value = Some(Value::Choice(Id::of("no")));
                visit.dossier.put(&page.path, Answer { typed, value, waiting: None });
                visit.save(None).await?;
                Ok(see(&visit.address_after(&page.path, self.purpose)).into_response())
            }
            Some("yes") if rows.len() < list.at_most => {
                // Two taps on the button, or a way back, lead to the row that is still empty.
                let answers = visit.dossier.answers();
                let is_empty = |row: &&Scope| !answers.iter().any(|(path, _)| path.scope == **row);
                let row = match rows.last().filter(is_empty) {
                    Some(empty) => empty.clone(),
                    None => {
                        visit.dossier.put(&page.path, Answer::default());
                        visit.dossier.add_row(scope, &list.group, &list.role)
                    }
                };
                visit.save(None).await?;
                let address = first_page(&visit, &row, self.purpose).ok_or(Failure::NotFound)?;
                Ok(see(&address).into_response())
            }
            _ => {
                let journey = visit.journey();
                page_of(&visit, &journey, page, Posted::ListUndecided).await
            }
        }
    }
}

/// Whether a register is saved. What is in order always is, when the person goes on. What is to
/// be mended never takes the place of a good answer, unless the person leaves the page with it.
fn keeps(filled: &Filled, question: &Question, known: Option<&Answer>, goes_on: bool) -> bool {
    if filled.answer.typed.size() > Typed::KEPT {
        return false;
    }
    if !goes_on {
        return is_worth_keeping(question, known, &filled.answer);
    }
    let is_new = known.is_none_or(|known| known.value.is_none());
    filled.problems.is_empty() || (is_new && !filled.answer.typed.is_empty())
}

/// The row that a button names, when it belongs to the list.
fn row_of(text: &str, scope: &Scope, list: &List) -> Result<Scope, Failure> {
    match text.parse() {
        Ok(Address::Row(row))
            if row.outer().as_ref() == Some(scope)
                && row.innermost().is_some_and(|(group, _)| *group == list.group) =>
        {
            Ok(row)
        }
        _ => Err(Failure::NotUnderstood),
    }
}

/// The address of the first page of a row.
fn first_page(visit: &Visit<'_>, row: &Scope, purpose: Purpose) -> Option<String> {
    let journey = visit.journey();
    let page = journey.pages().iter().find(|page| page.path.scope == *row)?;
    Some(visit.addresses().page(purpose, &page.path.to_string()))
}

/// Sends a dossier whose declaration was just signed. Sent twice, it has one receipt. Registers that
/// have no part in what is sent are emptied with it.
async fn send(mut visit: Visit<'_>) -> Result<Response, Failure> {
    const TRIES: usize = 5;
    if let Some(held) = held(&visit).await {
        return Ok(see(&held).into_response());
    }
    let receipt = visit.addresses().below("receipt");
    for path in visit.journey().leftovers() {
        visit.dossier.put(path, Answer::default());
    }
    for _ in 0..TRIES {
        let digits = visit.site.randomness.text("0123456789", 8);
        let reference = format!("{}-{}", &digits[..4], &digits[4..]);
        let change = {
            let reference = reference.clone();
            let (now, randomness) = (visit.site.clock.now(), &*visit.site.randomness);
            let journey = visit.journey();
            let language = visit.telling(&journey).declaration_language().tag();
            Change::Send(visit.dossier.submission(&journey, reference, language, now, randomness))
        };
        match visit.save(Some(change)).await {
            Err(Failure::Save(SaveError::ReferenceTaken)) => {}
            saved => {
                saved?;
                visit.site.tell_of_sending();
                if let Some(room) = &visit.guide {
                    room.sent(&reference, &visit.site.around()).await;
                }
                return Ok(see(&receipt).into_response());
            }
        }
    }
    Err(SaveError::ReferenceTaken.into())
}

/// How long a sending waits for an answer that the practitioner is at.
const AT_AN_ANSWER: Duration = Duration::from_secs(3);
/// How often it is looked at meanwhile.
const LOOK: Duration = Duration::from_millis(100);

/// Where the way leads when a dossier is not to be sent yet: something of the practitioner's waits for the person.
async fn held(visit: &Visit<'_>) -> Option<String> {
    // What was written for the person is theirs to look at first.
    if !visit.dossier.written_by_others().is_empty() {
        return Some(visit.addresses().below("together"));
    }
    let room = visit.guide.as_ref()?;
    let until = tokio::time::Instant::now() + AT_AN_ANSWER;
    loop {
        match room.holds_sending(visit.site.clock.now()).await? {
            Holds::Proposal(question) => {
                let journey = visit.journey();
                let page = journey
                    .pages()
                    .iter()
                    .find(|page| questions_of(page).any(|(path, _)| path == question))?;
                return Some(visit.addresses().page(Purpose::Change, &page.path.to_string()));
            }
            Holds::Writing if tokio::time::Instant::now() < until => {
                tokio::time::sleep(LOOK).await;
            }
            Holds::Writing => return None,
        }
    }
}
