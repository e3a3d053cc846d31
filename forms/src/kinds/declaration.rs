//! Agreement with the statements above it, and a typed name as signature.

use super::{Problem, ProblemKind, Typed, limited_line};

pub(super) const PARTS: &[&str] = &["agree", "name"];

pub(super) fn parse(typed: &Typed) -> Result<String, Vec<Problem>> {
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
