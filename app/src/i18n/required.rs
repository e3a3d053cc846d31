//! Which texts a form must have in its source language.

use forms::definition::{By, Form, Page, Question, Step};

use crate::components::look;

type Text = (String, Option<String>);

/// Every message and attribute that a form cannot do without.
pub(super) fn texts(form: &Form) -> Vec<Text> {
    let mut texts = vec![("benefit".to_owned(), None)];
    for attribute in ["short", "summary", "time", "ready", "after"] {
        texts.push(("benefit".to_owned(), Some(attribute.to_owned())));
    }
    for section in &form.sections {
        texts.push((format!("section-{}", section.id), None));
        of_steps(&section.steps, &mut texts);
    }
    of_page(&form.declaration, &mut texts);
    for (_, question) in form.every_question() {
        of_question(question, &mut texts);
    }
    texts
}

fn of_steps(steps: &[Step], texts: &mut Vec<Text>) {
    for step in steps {
        match step {
            Step::Page(page) => of_page(page, texts),
            Step::One(one) => of_steps(&one.steps, texts),
            Step::Each(each) => of_steps(&each.steps, texts),
            Step::PerChoice(per_choice) => of_steps(&per_choice.steps, texts),
            Step::Advice(advice) => {
                let id = format!("advice-{}", advice.id);
                texts.push((id.clone(), None));
                let reasons = advice.reasons.iter().map(|reason| format!("reason-{}", reason.id));
                for attribute in ["text".into(), "next".into()].into_iter().chain(reasons) {
                    texts.push((id.clone(), Some(attribute)));
                }
            }
            Step::List(list) => {
                let id = format!("list-{}", list.id);
                texts.push((id.clone(), None));
                for attribute in ["first", "another", "why"] {
                    texts.push((id.clone(), Some(attribute.to_owned())));
                }
                of_steps(&list.steps, texts);
            }
        }
    }
}

fn of_page(page: &Page, texts: &mut Vec<Text>) {
    let id = format!("page-{}", page.id);
    if page.by == Some(By::ThirdParty) {
        texts.push((id.clone(), Some("by".into())));
    }
    if page.question_ids().len() > 1 {
        texts.push((id, None));
    }
}

fn of_question(question: &Question, texts: &mut Vec<Text>) {
    let id = question.id.to_string();
    let mut need = |attribute: String| texts.push((id.clone(), Some(attribute)));
    look(&question.kind).texts().into_iter().for_each(&mut need);
    question.rules.iter().for_each(|rule| need(format!("rule-{}", rule.id)));
    texts.push((id, None));
}
