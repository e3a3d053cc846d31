//! Answers as somebody may see them who helps: what is closed to them is there, and says nothing.
//!
//! Whatever is derived from redacted answers (pages, rows, counts, totals, texts, their order) depends on nothing that is closed but on
//! whether it is filled, and whether it is in order. That is the rule of non-interference: two people who differ in closed answers only
//! look the same.

use crate::answers::{Answer, Answers, Waiting};
use crate::definition::{Class, Form, List, Step};
use crate::kinds::Typed;
use crate::path::Path;

/// What is known of an answer that is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// Nothing was answered.
    Empty,
    /// It is answered and in order, or comes later.
    InOrder,
    /// What was typed is to be mended.
    ToMend,
}

impl Closed {
    /// What may be said of an answer.
    pub fn of(answer: Option<&Answer>) -> Self {
        match answer {
            Some(Answer { value: Some(_), .. } | Answer { waiting: Some(_), .. }) => Self::InOrder,
            Some(answer) if !answer.typed.is_empty() => Self::ToMend,
            _ => Self::Empty,
        }
    }

    /// An answer that stands for it: it lets the journey go on, and no condition sees through it.
    fn stand_in(self) -> Answer {
        match self {
            Self::Empty => Answer::default(),
            Self::InOrder => Answer { waiting: Some(Waiting::WithSomeone), ..Answer::default() },
            Self::ToMend => {
                Answer { typed: Typed::default().with("closed", "–"), ..Answer::default() }
            }
        }
    }
}

/// Whether answers of a class are closed to somebody who helps until the person opens them.
pub fn is_closed(class: Class) -> bool {
    class >= Class::F2
}

/// The answers with every closed one replaced, but those that `is_open` names. What the form does not know is closed, too; a secret
/// is never open.
pub fn redact(form: &Form, answers: &Answers, is_open: impl Fn(&Path) -> bool) -> Answers {
    let mut redacted = answers.clone();
    for (path, answer) in answers.iter() {
        let class = class_of(form, path);
        if class == Class::F3 || (is_closed(class) && !is_open(path)) {
            redacted.set(path.clone(), Closed::of(Some(answer)).stand_in());
        }
    }
    // How many rows a private list has is private, too.
    for list in lists(form).into_iter().filter(|list| is_closed(list.class)) {
        redacted.forget_rows(&list.group, &list.role);
    }
    redacted
}

/// The class of what stands at a path. What the form does not know, and what says which reasons of an advice were seen, is sensitive.
pub fn class_of(form: &Form, path: &Path) -> Class {
    let question = form.question(path.scope.groups(), &path.leaf).map(|question| question.class);
    let list = || lists(form).into_iter().find(|list| list.id == path.leaf).map(|list| list.class);
    question.or_else(list).unwrap_or(Class::F2)
}

/// Every list of a form, however deep.
fn lists(form: &Form) -> Vec<&List> {
    let mut found = Vec::new();
    let mut open: Vec<&Step> = form.sections.iter().flat_map(|section| &section.steps).collect();
    while let Some(step) = open.pop() {
        match step {
            Step::List(list) => {
                found.push(list);
                open.extend(&list.steps);
            }
            Step::One(one) => open.extend(&one.steps),
            Step::Each(each) => open.extend(&each.steps),
            Step::PerChoice(per_choice) => open.extend(&per_choice.steps),
            Step::Page(_) | Step::Advice(_) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;
    use crate::kinds::Value;
    use crate::kinds::tests::small_form;
    use crate::path::Scope;

    fn answered(text: &str) -> Answer {
        let typed = Typed::default().with("text", text);
        Answer { typed, value: Some(Value::Text(text.into())), waiting: None }
    }

    #[test]
    fn of_a_closed_answer_only_its_standing_is_left() {
        let form = small_form("");
        let stranger = Scope::root().path(&Id::of("stranger"));
        let [mut one, mut other] = [Answers::default(), Answers::default()];
        one.set(stranger.clone(), answered("1"));
        other.set(stranger.clone(), answered("22222"));
        let [one, other] = [one, other].map(|answers| redact(&form, &answers, |_| false));
        assert_eq!(one, other);
        assert_eq!(Closed::of(one.get(&stranger)), Closed::InOrder);
        assert_eq!(one.value(&stranger), None);
    }

    #[test]
    fn an_opened_answer_is_seen() {
        let form = small_form("");
        let stranger = Scope::root().path(&Id::of("stranger"));
        let mut answers = Answers::default();
        answers.set(stranger.clone(), answered("1"));
        assert_eq!(redact(&form, &answers, |path| *path == stranger), answers);
    }
}
