//! What a posted page does to the answers: each question read, checked, and named if wrong.

use std::sync::Arc;

use crate::answers::{Answer, Waiting};
use crate::definition::{Advice, Kind, Question, Rule};
use crate::id::Id;
use crate::journey::Journey;
use crate::kinds::{self, Place, Problem, ProblemKind, Typed, Value};
use crate::path::{Path, Scope};

/// One question of a posted page, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    /// Where the answer stands.
    pub path: Path,
    /// The register to keep: as typed, with its meaning when it parses and holds.
    pub answer: Answer,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// The rules that only advise, and that the answer breaks.
    pub advice: Vec<Id>,
}

/// Reads the questions of one page of a journey.
///
/// `waiting` is the person's word that what is empty or half typed comes later. It counts for the
/// questions that may wait; that somebody else gives it counts for every question.
pub fn fill(
    journey: &Journey<'_>,
    scope: &Scope,
    questions: &[(&Question, Typed)],
    waiting: Option<Waiting>,
) -> Vec<Filled> {
    let mut filled: Vec<Filled> = questions
        .iter()
        .map(|(question, typed)| read(question, typed, Place { journey, scope }, waiting))
        .collect();
    let looks_around =
        |question: &Question| !question.rules.is_empty() || question.required_when.is_some();
    if !questions.iter().any(|(question, _)| looks_around(question)) {
        return filled;
    }
    let mut candidate = journey.answers().clone();
    for one in &filled {
        candidate.set(one.path.clone(), one.answer.clone());
    }
    let journey = Journey::derive(journey.form(), &Arc::new(candidate), journey.context());
    for (one, (question, _)) in filled.iter_mut().zip(questions) {
        if one.answer.value.is_none() {
            need(one, question, &journey, scope, waiting);
            continue;
        }
        let is_broken =
            |rule: &&Rule| !rule.advice && journey.outcome(&rule.holds, scope).is_false();
        if let Some(rule) = question.rules.iter().find(is_broken) {
            let part = question.kind.parts(journey.form()).into_iter().next().unwrap_or_default();
            one.problems.push(Problem { part, kind: ProblemKind::Rule(rule.id.clone()) });
            one.answer.value = None;
        } else {
            one.advice =
                journey.advice(question, scope).iter().map(|rule| rule.id.clone()).collect();
        }
    }
    filled
}

/// What was left empty as if it might be, is to be filled when the answers beside it say so.
fn need(
    one: &mut Filled,
    question: &Question,
    journey: &Journey<'_>,
    scope: &Scope,
    waiting: Option<Waiting>,
) {
    let Answer { typed, waiting: said, .. } = &one.answer;
    let is_left = one.problems.is_empty() && typed.is_empty() && said.is_none();
    if question.required_when.is_none() || !is_left || journey.may_stay_empty(question, scope) {
        return;
    }
    one.answer.waiting = waiting.filter(|waiting| may_wait(question, *waiting));
    if one.answer.waiting.is_none() {
        let read = kinds::parse(&question.kind, &one.answer.typed, Place { journey, scope });
        one.problems = read.err().unwrap_or_default();
    }
}

fn may_wait(question: &Question, waiting: Waiting) -> bool {
    question.may_wait || waiting == Waiting::ThirdParty
}

fn read(question: &Question, typed: &Typed, place: Place<'_>, waiting: Option<Waiting>) -> Filled {
    let path = place.scope.path(&question.id);
    let waiting = waiting.filter(|waiting| may_wait(question, *waiting));
    let read = if typed.is_empty() && question.may_stay_empty() {
        Ok(None)
    } else {
        kinds::parse(&question.kind, typed, place).map(Some)
    };
    let (value, waiting, problems) = match read {
        // Who says "I don't know" is not told off for what is half typed: it is kept, and waits.
        Err(_) if waiting.is_some() => (None, waiting, Vec::new()),
        Ok(value) => (value, None, Vec::new()),
        Err(problems) => (None, None, problems),
    };
    let answer = Answer { typed: typed.clone(), value, waiting };
    Filled { path, answer, problems, advice: Vec::new() }
}

/// What is kept when a person goes on after an advice: the reasons they saw, with those that they
/// saw before.
pub fn acknowledge(advice: &Advice, reasons: &[&Id], known: Option<&Answer>) -> Answer {
    let before = match known.and_then(|known| known.value.as_ref()) {
        Some(Value::Choices(before)) => before.as_slice(),
        _ => &[],
    };
    let seen = advice.reasons.iter().map(|reason| &reason.id);
    let seen: Vec<Id> =
        seen.filter(|id| reasons.contains(id) || before.contains(id)).cloned().collect();
    let typed = seen.iter().fold(Typed::default(), |typed, id| typed.with("choice", id.as_str()));
    Answer { typed, value: Some(Value::Choices(seen)), waiting: None }
}

/// Whether a register is worth keeping when the person leaves the page without going on:
/// something was typed, or something that stood there was emptied.
pub fn is_worth_keeping(question: &Question, known: Option<&Answer>, answer: &Answer) -> bool {
    let is_text_to_read = matches!(question.kind, Kind::Static { .. });
    let changed = known.is_none_or(|known| known.typed != answer.typed);
    let emptied = known.is_some_and(|known| !known.typed.is_empty());
    !is_text_to_read && changed && (emptied || !answer.typed.is_empty())
}
