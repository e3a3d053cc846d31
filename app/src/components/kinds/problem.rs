//! The words of problems: those that kinds share, and the way out where an answer may wait.

use forms::kinds::{Problem, ProblemKind};

use super::{Asked, look};

/// The words of a problem.
pub(crate) fn problem_text(problem: &Problem, asked: Asked<'_>) -> String {
    let kind = look(&asked.question.kind);
    let words = asked.words;
    let text = kind.problem(problem, asked).unwrap_or_else(|| shared(&problem.kind, asked));
    // Where an answer is missing that may wait, the error says so.
    if asked.question.may_wait && problem.kind == ProblemKind::Missing {
        format!("{text} {}", words.say("problem-may-wait"))
    } else {
        text
    }
}

/// The words of a problem that several kinds may find.
pub(super) fn shared(problem: &ProblemKind, asked: Asked<'_>) -> String {
    let words = asked.words;
    let number =
        |id: &str, name, value: i64| words.say_with(id, name, words.formats().whole(value));
    match problem {
        ProblemKind::Missing => words.say(look(&asked.question.kind).missing()),
        ProblemKind::TooLong { most } => {
            number("problem-too-long", "most", i64::try_from(*most).unwrap_or(i64::MAX))
        }
        ProblemKind::TooSmall { least } => number("problem-too-small", "least", *least),
        ProblemKind::TooLarge { most } => number("problem-too-large", "most", *most),
        ProblemKind::NotAChoice => words.say("problem-missing-choice"),
        ProblemKind::NotAnAmount => words.say("problem-not-an-amount"),
        ProblemKind::Rule(rule) => {
            let own = asked.text(&format!("rule-{rule}"));
            own.map_or_else(|| words.say("problem-rule"), |text| text.text)
        }
        // A kind says its own problems; one that it forgot still asks to look again.
        _ => words.say("problem-rule"),
    }
}
