//! A person's names, as on their papers. A single name is enough.

use serde::{Deserialize, Serialize};

use super::{Asks, Part, Place, Problem, ProblemKind, Typed, Value, fixed, limited_line};
use crate::definition::Form;

const PARTS: &[&str] = &["given", "birth", "used"];
const MOST: usize = 100;

/// The kind, which has no settings.
pub(super) struct NamesKind;

impl Asks for NamesKind {
    fn name(&self) -> &'static str {
        "names"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(PARTS)
    }

    fn read(&self, typed: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        parse(typed).map(Value::Names)
    }
}

/// A person's names: at least a given name or a birth name, no case changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// Given names in civil order; may be empty.
    pub given: String,
    /// The name at birth; may be empty.
    pub birth: String,
    /// The name used every day, such as a married name; may be empty.
    pub used: String,
}

impl Names {
    /// How a text calls the person: the given names up to a comma, else the birth name.
    pub fn display(&self) -> &str {
        let given = self.given.split([',', '،']).next().unwrap_or_default().trim();
        if given.is_empty() { &self.birth } else { given }
    }
}

fn parse(typed: &Typed) -> Result<Names, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut line = |part| {
        limited_line(typed, part, MOST).unwrap_or_else(|problem| {
            problems.push(problem);
            String::new()
        })
    };
    let names = Names { given: line("given"), birth: line("birth"), used: line("used") };
    if problems.is_empty() && names.given.is_empty() && names.birth.is_empty() {
        problems.push(Problem::new("given", ProblemKind::NameNeeded));
    }
    if problems.is_empty() { Ok(names) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_name_is_enough() {
        assert!(parse(&Typed::default().with("birth", "Sukarno")).is_ok());
        assert!(parse(&Typed::default().with("given", "  ")).is_err());
    }

    #[test]
    fn letters_marks_and_hyphens_of_any_script_are_kept() {
        let typed = Typed::default().with("given", "N'Guessan  Anne-Zoé").with("birth", "بن علي");
        let names = parse(&typed).unwrap();
        assert_eq!((names.given.as_str(), names.birth.as_str()), ("N'Guessan Anne-Zoé", "بن علي"));
    }

    #[test]
    fn marks_of_direction_never_enter_a_name() {
        let names = parse(&Typed::default().with("given", "A\u{202E}mina")).unwrap();
        assert_eq!(names.given, "Amina");
    }

    #[test]
    fn a_name_that_is_too_long_is_named() {
        let problems = parse(&Typed::default().with("birth", &"x".repeat(64_000))).unwrap_err();
        assert_eq!(problems, [Problem::new("birth", ProblemKind::TooLong { most: MOST })]);
    }
}
