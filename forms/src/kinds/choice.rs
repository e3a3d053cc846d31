//! One of several, or several of many.

use super::{Problem, ProblemKind, Typed};
use crate::id::Id;

pub(super) fn one(typed: &Typed, choices: &[Id]) -> Result<Id, Vec<Problem>> {
    let chosen = choices.iter().find(|choice| choice.as_str() == typed.part("choice"));
    chosen.cloned().ok_or_else(|| vec![Problem::new("choice", ProblemKind::NotAChoice)])
}

pub(super) fn several(
    typed: &Typed,
    choices: &[Id],
    none: Option<&Id>,
) -> Result<Vec<Id>, Vec<Problem>> {
    let ticked = typed.all("choice");
    let known = |text: &String| choices.iter().any(|choice| choice.as_str() == text);
    if !ticked.iter().all(known) {
        return Err(vec![Problem::new("choice", ProblemKind::NotAChoice)]);
    }
    let chosen: Vec<Id> = choices
        .iter()
        .filter(|choice| ticked.iter().any(|t| t == choice.as_str()))
        .cloned()
        .collect();
    if chosen.len() > 1 && none.is_some_and(|none| chosen.contains(none)) {
        return Err(vec![Problem::new("choice", ProblemKind::NoneWithOthers)]);
    }
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices() -> Vec<Id> {
        vec![Id::of("wages"), Id::of("pension"), Id::of("none")]
    }

    #[test]
    fn ticked_boxes_keep_the_order_of_the_form() {
        let typed = Typed::default().with("choice", "pension").with("choice", "wages");
        assert_eq!(several(&typed, &choices(), None), Ok(vec![Id::of("wages"), Id::of("pension")]));
    }

    #[test]
    fn none_of_these_stands_alone() {
        let typed = Typed::default().with("choice", "none").with("choice", "wages");
        let problems = several(&typed, &choices(), Some(&Id::of("none"))).unwrap_err();
        assert_eq!(problems[0].kind, ProblemKind::NoneWithOthers);
    }

    #[test]
    fn an_invented_choice_is_refused() {
        let typed = Typed::default().with("choice", "gold");
        assert_eq!(one(&typed, &choices()).unwrap_err()[0].kind, ProblemKind::NotAChoice);
    }
}
