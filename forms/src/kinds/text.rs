//! One line, or several lines of text.

use super::{Asks, Part, Place, Problem, ProblemKind, Typed, Value, fixed, is_direction_mark};
use crate::definition::Form;

/// The most characters of one line.
const SHORT: usize = 200;
/// The most characters of several lines of text.
pub const LONG: usize = 4_000;

/// One line: a kind without settings.
pub(super) struct ShortText;

impl Asks for ShortText {
    fn name(&self) -> &'static str {
        "short_text"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&["text"])
    }

    fn read(&self, typed: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        parse(typed, SHORT).map(Value::Text)
    }
}

/// Several lines: a kind without settings.
pub(super) struct LongText;

impl Asks for LongText {
    fn name(&self) -> &'static str {
        "long_text"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&["text"])
    }

    fn read(&self, typed: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        parse(typed, LONG).map(Value::Text)
    }
}

fn parse(typed: &Typed, most: usize) -> Result<String, Vec<Problem>> {
    let text: String = typed.trimmed("text").chars().filter(|c| !is_direction_mark(*c)).collect();
    if text.chars().count() > most {
        return Err(vec![Problem::new("text", ProblemKind::TooLong { most })]);
    }
    Ok(text)
}
