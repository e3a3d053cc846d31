//! One line, or several lines of text.

use super::{Problem, ProblemKind, Typed, is_direction_mark};

/// The most characters of one line.
pub(super) const SHORT: usize = 200;
/// The most characters of several lines of text.
pub const LONG: usize = 4_000;

pub(super) fn parse(typed: &Typed, most: usize) -> Result<String, Vec<Problem>> {
    let text: String = typed.trimmed("text").chars().filter(|c| !is_direction_mark(*c)).collect();
    if text.chars().count() > most {
        return Err(vec![Problem::new("text", ProblemKind::TooLong { most })]);
    }
    Ok(text)
}
