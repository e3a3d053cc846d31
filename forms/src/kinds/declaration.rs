//! Agreement with the statements above it, and a typed name as signature.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::static_text::{Item, never_waits};
use super::{Asks, Part, Place, Problem, ProblemKind, Typed, Value, fixed, limited_line};
use crate::definition::{Form, Question};

/// Statements to agree with, and a typed name as signature.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclarationKind {
    /// The statements, each shown when its condition holds.
    pub statements: Vec<Item>,
}

impl Asks for DeclarationKind {
    fn name(&self) -> &'static str {
        "declaration"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&["agree", "name"])
    }

    fn read(&self, typed: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        parse(typed).map(|name| Value::Declared { name })
    }

    fn check(&self, _: &Form, question: &Question) -> Result<(), String> {
        never_waits(question)
    }

    fn items(&self) -> &[Item] {
        &self.statements
    }
}

fn parse(typed: &Typed) -> Result<String, Vec<Problem>> {
    let mut problems = Vec::new();
    if typed.part("agree") != "yes" {
        problems.push(Problem::new("agree", ProblemKind::AgreementNeeded));
    }
    let name = limited_line(typed, "name", 200).unwrap_or_else(|problem| {
        problems.push(problem);
        String::new()
    });
    if name.is_empty() && problems.iter().all(|problem| problem.part != "name") {
        problems.push(Problem::new("name", ProblemKind::SignatureNeeded));
    }
    if problems.is_empty() { Ok(name) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_the_box_and_the_name_are_needed() {
        assert_eq!(parse(&Typed::default()).unwrap_err().len(), 2);
        let typed = Typed::default().with("agree", "yes").with("name", " Amina  B ");
        assert_eq!(parse(&typed), Ok("Amina B".to_owned()));
    }
}
