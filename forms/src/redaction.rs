//! Answers as somebody may see them who helps: what is closed to them is there, and says nothing.
//!
//! Whatever is derived from redacted answers (pages, rows, counts, totals, texts, their order) depends on nothing that is closed but on
//! whether it is filled, and whether it is in order. That is the rule of non-interference: two people who differ in closed answers only
//! look the same. And what is certain of redacted answers is certain of the person's own: nobody is seen to pass over a page.

use std::sync::Arc;

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
    redacted.close();
    for (path, answer) in answers.iter() {
        let class = class_of(form, path);
        if class == Class::F3 || (is_closed(class) && !is_open(path)) {
            put_closed(&mut redacted, path, answer);
        }
    }
    // How many rows a private list has is private, too.
    for list in lists(form).into_iter().filter(|list| is_closed(list.class)) {
        redacted.forget_rows(&list.group, &list.role);
    }
    redacted
}

/// Puts an answer among redacted ones of which nothing is open that is closed at first.
pub fn put_redacted(form: &Form, redacted: &mut Answers, path: &Path, answer: Arc<Answer>) {
    if is_closed(class_of(form, path)) {
        put_closed(redacted, path, &answer);
    } else {
        redacted.set(path.clone(), answer);
    }
}

fn put_closed(redacted: &mut Answers, path: &Path, answer: &Answer) {
    let closed = Closed::of(Some(answer));
    redacted.set(path.clone(), closed.stand_in());
    redacted.note_closed(path, closed == Closed::InOrder);
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
    use crate::answers::Row;
    use crate::definition::load;
    use crate::expression::{Context, Expression, Outcome};
    use crate::id::Id;
    use crate::journey::Journey;
    use crate::kinds::Value;
    use crate::kinds::tests::small_form;
    use crate::path::{RowId, Scope};

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
        let redacted = redact(&form, &answers, |path| *path == stranger);
        assert_eq!(redacted.get(&stranger), answers.get(&stranger));
    }

    /// Closed: who has which benefit, whence they are, whether they have a permit, whether there is a partner.
    const FORM: &str = r#"{
      "id": "closed", "revision": "2026-11-24", "source_language": "fr",
      "official": {"name": "none", "checked": false},
      "questions": [
        {"id": "benefits", "class": "F2", "kind": {"choices": {"choices": ["rsa", "aspa", "none"], "none": "none"}}},
        {"id": "foreign", "class": "F2", "kind": {"yes_no": {}}},
        {"id": "permit", "class": "F2", "kind": {"yes_no": {}}},
        {"id": "partner", "class": "F2", "kind": {"yes_no": {}}},
        {"id": "tenure", "class": "F1", "kind": {"yes_no": {}}},
        {"id": "cover", "class": "F1", "kind": {"yes_no": {}}},
        {"id": "alone", "class": "F1", "kind": {"yes_no": {}}},
        {"id": "no-income", "class": "F1", "kind": {"yes_no": {}}},
        {"id": "sign", "class": "F1", "kind": {"declaration": {"statements": []}}}
      ],
      "groups": [
        {"id": "person", "questions": [{"id": "age", "class": "F1", "kind": {"whole_number": {"least": 0, "most": 120}}}]},
        {"id": "income", "questions": [{"id": "amount", "class": "F2", "kind": {"money": {"period": "month"}}}]}
      ],
      "sections": [{"id": "one", "steps": [
        {"page": {"id": "benefits"}},
        {"page": {"id": "foreign"}},
        {"page": {"id": "permit", "when": "foreign = 'yes'"}},
        {"page": {"id": "partner"}},
        {"one": {"group": "person", "role": "partner", "when": "partner = 'yes'", "steps": [{"page": {"id": "age"}}]}},
        {"per_choice": {"group": "income", "of": "benefits", "steps": [{"page": {"id": "amount"}}]}},
        {"page": {"id": "tenure", "when": "not answered(benefits) or not (benefits has 'rsa')"}},
        {"page": {"id": "cover", "when": "not answered(permit) or permit != 'no'"}},
        {"page": {"id": "alone", "when": "count(person) = 0"}},
        {"page": {"id": "no-income", "when": "not any(income, answered(amount))"}}]}],
      "declaration": {"id": "sign"}
    }"#;

    /// The pages that stand for everything after the closed ones.
    fn open_pages(form: &Form, answers: Answers) -> Vec<String> {
        let context = Context { application_date: jiff::civil::date(2026, 11, 24) };
        let journey = Journey::derive(form, &Arc::new(answers), context);
        let pages = journey.question_pages().iter().map(|page| page.path.leaf.to_string());
        pages.filter(|page| class_of(form, &root(page)) < Class::F2).collect()
    }

    fn root(name: &str) -> Path {
        Scope::root().path(&Id::try_from(name.to_owned()).unwrap())
    }

    fn choice(choice: &'static str) -> Answer {
        let typed = Typed::default().with("choice", choice);
        Answer { typed, value: Some(Value::Choice(Id::of(choice))), waiting: None }
    }

    fn choices(choice: &'static str) -> Answer {
        let typed = Typed::default().with("choice", choice);
        Answer { typed, value: Some(Value::Choices(vec![Id::of(choice)])), waiting: None }
    }

    fn later() -> Answer {
        Answer { waiting: Some(Waiting::WithSomeone), ..Answer::default() }
    }

    fn to_mend() -> Answer {
        Answer { typed: Typed::default().with("choice", "?"), ..Answer::default() }
    }

    /// The open pages of a person who answered one question, as they are and as they are seen.
    fn both(path: &str, answer: Answer) -> [Vec<String>; 2] {
        let form = load("closed", FORM).unwrap();
        let mut answers = Answers::default();
        answers.set(root(path), answer);
        let redacted = redact(&form, &answers, |_| false);
        [open_pages(&form, answers), open_pages(&form, redacted)]
    }

    #[test]
    fn a_page_that_a_closed_answer_decides_is_not_seen_whatever_was_answered() {
        let [own, seen] = both("benefits", choices("rsa"));
        assert_eq!(own, ["cover", "alone", "no-income"]);
        assert_eq!(seen, ["cover", "alone"]);
        for other in [choices("none"), later()] {
            let [own, same] = both("benefits", other);
            assert!(own.contains(&"tenure".to_owned()));
            assert_eq!(same, seen);
        }
    }

    #[test]
    fn what_is_empty_or_to_mend_is_not_answered() {
        for answer in [Answer::default(), to_mend()] {
            let [own, seen] = both("benefits", answer);
            assert_eq!(own, ["tenure", "cover", "alone", "no-income"]);
            assert_eq!(seen, own);
        }
    }

    #[test]
    fn a_question_that_is_perhaps_asked_is_perhaps_answered() {
        for foreign in ["yes", "no"] {
            let [own, seen] = both("foreign", choice(foreign));
            assert_eq!(own, ["tenure", "cover", "alone", "no-income"]);
            assert_eq!(seen, ["tenure", "alone", "no-income"]);
        }
    }

    #[test]
    fn rows_that_are_perhaps_there_are_not_counted() {
        for partner in ["yes", "no"] {
            let [own, seen] = both("partner", choice(partner));
            assert!(own.contains(&"alone".to_owned()), "the row is not issued yet");
            assert_eq!(seen, ["tenure", "cover", "no-income"]);
        }
    }

    #[test]
    fn nothing_is_known_of_a_closed_answer_that_is_asked_for() {
        let form = load("closed", FORM).unwrap();
        let mut answers = Answers::default();
        let row = Scope::root().row(&Id::of("income"), &RowId::from_random([1; 5]));
        answers.set_row(&row, Row { role: Id::of("rsa"), order: 0, removed: false });
        answers.set(root("benefits"), choices("rsa"));
        answers.set(root("foreign"), choice("yes"));
        answers.set(root("permit"), choice("no"));
        let cents = Answer { value: Some(Value::Cents(5)), ..Answer::default() };
        answers.set(row.path(&Id::of("amount")), cents);
        let redacted = Arc::new(redact(&form, &answers, |_| false));
        let context = Context { application_date: jiff::civil::date(2026, 11, 24) };
        let journey = Journey::derive(&form, &redacted, context);
        for source in [
            "benefits has 'none'",
            "foreign = 'no'",
            "foreign != 'no'",
            "foreign in ('yes')",
            "answered(foreign)",
            "not answered(permit)",
            "if(foreign = 'yes', 1, 2)",
            "any(income, amount > 0)",
            "all(income, answered(amount))",
            "sum(income, amount)",
            "min(income, amount)",
            "count(income) + 1",
        ] {
            let expression = Expression::try_from(source.to_owned()).unwrap();
            assert_eq!(journey.outcome(&expression, &Scope::root()), Outcome::Missing, "{source}");
        }
    }
}
