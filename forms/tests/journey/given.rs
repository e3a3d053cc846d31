//! Answers given one after the other, as a person gives them.

use std::sync::Arc;

use forms::answers::{Answer, Answers, Row};
use forms::definition::Form;
use forms::fill::{acknowledge, fill};
use forms::id::Id;
use forms::journey::{Journey, PageContent};
use forms::kinds::{Typed, Value};
use forms::path::{RowId, Scope};

use crate::context;

/// Answers given one after the other, with rows issued as they are needed.
pub struct Given {
    pub form: Form,
    pub answers: Arc<Answers>,
    issued: u8,
}

impl Given {
    pub fn new(form: Form) -> Self {
        let mut given = Self { form, answers: Arc::default(), issued: 0 };
        given.issue();
        given
    }

    pub fn issue(&mut self) {
        loop {
            let needed = Journey::derive(&self.form, &self.answers, context()).needed().to_vec();
            if needed.is_empty() {
                return;
            }
            for row in needed {
                self.add(&row.scope, &row.group, &row.role);
            }
        }
    }

    pub fn add(&mut self, scope: &Scope, group: &Id, role: &Id) -> Scope {
        self.issued += 1;
        let row = scope.row(group, &RowId::from_random([self.issued, 1, 2, 3, 4]));
        let order = self.answers.next_order(scope, group);
        Arc::make_mut(&mut self.answers)
            .set_row(&row, Row { role: role.clone(), order, removed: false });
        row
    }

    pub fn journey(&self) -> Journey<'_> {
        Journey::derive(&self.form, &self.answers, context())
    }

    pub fn pages(&self) -> Vec<String> {
        self.journey().pages().iter().map(|page| page.path.leaf.to_string()).collect()
    }

    /// Puts what a question means, without judging it.
    pub fn put(&mut self, path: &str, value: Value) {
        let typed = Typed::default().with("text", "typed");
        let answer = Answer { typed, value: Some(value), waiting: None };
        Arc::make_mut(&mut self.answers).set(path.parse().unwrap(), answer);
        self.issue();
    }

    /// Answers the open page; a question without an answer in `say` gets a usual one.
    pub fn answer(&mut self, say: &[(&str, &str, &str)]) -> String {
        let journey = self.journey();
        let page = journey.next_open().unwrap();
        let (scope, leaf) = (page.path.scope.clone(), page.path.leaf.clone());
        match page.content.clone() {
            PageContent::List(list) => {
                let more = say.iter().any(|(id, _, value)| leaf == *id && *value == "yes");
                let (group, role) = (list.group.clone(), list.role.clone());
                let value = (!more).then(|| Value::Choice(Id::of("no")));
                let answer = Answer { value, ..Answer::default() };
                Arc::make_mut(&mut self.answers).set(scope.path(&leaf), answer);
                if more {
                    self.add(&scope, &group, &role);
                }
            }
            PageContent::Advice { advice, reasons } => {
                let known = acknowledge(advice, &reasons, self.answers.get(&scope.path(&leaf)));
                Arc::make_mut(&mut self.answers).set(scope.path(&leaf), known);
            }
            PageContent::Questions { questions, .. } => {
                let mut typed = Vec::new();
                for question in questions {
                    let usual: &[(&str, &str)] = match question.kind.name() {
                        "short_text" => &[("text", "Amina")],
                        "date" => &[("day", "1"), ("month", "2"), ("year", "1990")],
                        "yes_no" => &[("choice", "no")],
                        "choices" => &[("choice", "none")],
                        "money" => &[("amount", "600")],
                        _ => &[],
                    };
                    let said: Vec<_> = say
                        .iter()
                        .filter(|(id, ..)| question.id == *id)
                        .map(|(_, part, value)| (*part, *value))
                        .collect();
                    let parts = if said.is_empty() { usual } else { &said };
                    let read = parts
                        .iter()
                        .fold(Typed::default(), |typed, (part, value)| typed.with(part, value));
                    typed.push((question, read));
                }
                let filled = fill(&journey, &scope, &typed, None);
                assert!(filled.iter().all(|filled| filled.problems.is_empty()), "{filled:?}");
                for one in filled {
                    Arc::make_mut(&mut self.answers).set(one.path, one.answer);
                }
            }
        }
        self.issue();
        leaf.to_string()
    }
}
