//! What a posted page does to the answers: each question read, checked, and named if wrong.

use std::sync::Arc;

use crate::answers::{Answer, Waiting};
use crate::definition::{Kind, Question};
use crate::journey::Journey;
use crate::kinds::{self, Place, Problem, ProblemKind, Typed};
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
}

/// Reads the questions of one page of a journey.
///
/// `waiting` is the person's word that what is empty or half typed comes later; it counts for the
/// questions that may wait.
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
    if questions.iter().all(|(question, _)| question.rules.is_empty()) {
        return filled;
    }
    let mut candidate = journey.answers().clone();
    for one in &filled {
        candidate.set(one.path.clone(), one.answer.clone());
    }
    let journey = Journey::derive(journey.form(), &Arc::new(candidate), journey.context());
    for (one, (question, _)) in filled.iter_mut().zip(questions) {
        if one.answer.value.is_none() {
            continue;
        }
        let broken =
            question.rules.iter().find(|rule| journey.outcome(&rule.holds, scope).is_false());
        if let Some(rule) = broken {
            let part = question.kind.parts(journey.form()).into_iter().next().unwrap_or_default();
            one.problems.push(Problem { part, kind: ProblemKind::Rule(rule.id.clone()) });
            one.answer.value = None;
        }
    }
    filled
}

fn read(question: &Question, typed: &Typed, place: Place<'_>, waiting: Option<Waiting>) -> Filled {
    let path = place.scope.path(&question.id);
    let typed = typed.clone();
    let waiting = waiting.filter(|_| question.may_wait);
    let value = if typed.is_empty() && question.optional {
        Ok(None)
    } else {
        kinds::parse(&question.kind, &typed, place).map(Some)
    };
    match value {
        // Who says "I don't know" is not told off for what is half typed: it is kept, and waits.
        Err(_) if waiting.is_some() => {
            Filled { path, answer: Answer { typed, value: None, waiting }, problems: Vec::new() }
        }
        Ok(value) => {
            let answer = Answer { typed, value, waiting: None };
            Filled { path, answer, problems: Vec::new() }
        }
        Err(problems) => {
            Filled { path, answer: Answer { typed, value: None, waiting: None }, problems }
        }
    }
}

/// Whether a register is worth keeping when the person leaves the page without going on:
/// something was typed, or something that stood there was emptied.
pub fn is_worth_keeping(question: &Question, known: Option<&Answer>, answer: &Answer) -> bool {
    let is_text_to_read = matches!(question.kind, Kind::Static { .. });
    let changed = known.is_none_or(|known| known.typed != answer.typed);
    let emptied = known.is_some_and(|known| !known.typed.is_empty());
    !is_text_to_read && changed && (emptied || !answer.typed.is_empty())
}
