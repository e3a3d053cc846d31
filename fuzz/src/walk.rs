//! Filling a form in without knowing it: usual answers by the names of parts.

use std::sync::Arc;

use forms::answers::{Answer, Answers, Row};
use forms::definition::{Form, Question};
use forms::expression::Context;
use forms::fill::{acknowledge, fill};
use forms::id::Id;
use forms::journey::{Journey, PageContent};
use forms::kinds::{Typed, Value};
use forms::path::{RowId, Scope};
use jiff::civil::date;

/// The day of application of everything here.
pub const CONTEXT: Context = Context { application_date: date(2026, 11, 24) };

/// A form while it is filled in.
pub struct Walk<'a> {
    pub form: &'a Form,
    pub answers: Arc<Answers>,
    /// Which of several answers is given; each answer moves it on.
    pub turn: usize,
    issued: u32,
}

impl<'a> Walk<'a> {
    pub fn new(form: &'a Form, turn: usize) -> Self {
        Self { form, answers: Arc::default(), turn, issued: 0 }
    }

    pub fn journey(&self) -> Journey<'a> {
        Journey::derive(self.form, &self.answers, CONTEXT)
    }

    /// Answers open pages, `most` at most; lists get `rows` rows. Stops where an answer is refused.
    pub fn go(&mut self, most: usize, rows: usize) {
        for _ in 0..most {
            let journey = self.issue_rows();
            let Some(page) = journey.next_open() else { return };
            let scope = page.path.scope.clone();
            match &page.content {
                PageContent::List(list) => {
                    let there = journey.list_rows(&scope, list).len();
                    if there < rows.min(list.at_most) {
                        self.add_row(&scope, &list.group, &list.role);
                    } else {
                        let value = Some(Value::Choice(Id::of("no")));
                        let answer = Answer { value, ..Answer::default() };
                        Arc::make_mut(&mut self.answers).set(page.path.clone(), answer);
                    }
                }
                PageContent::Advice { advice, reasons } => {
                    let seen = acknowledge(advice, reasons, self.answers.get(&page.path));
                    Arc::make_mut(&mut self.answers).set(page.path.clone(), seen);
                }
                PageContent::Questions { questions, .. } => {
                    let typed: Vec<_> =
                        questions.iter().map(|one| (*one, self.typed(one))).collect();
                    let filled = fill(&journey, &scope, &typed, None);
                    if filled.iter().any(|one| !one.problems.is_empty()) {
                        return;
                    }
                    for one in filled {
                        Arc::make_mut(&mut self.answers).set(one.path, one.answer);
                    }
                }
            }
        }
    }

    fn typed(&mut self, question: &Question) -> Typed {
        let choices = question.kind.choices();
        question.kind.parts(self.form).iter().fold(Typed::default(), |typed, part| {
            self.turn = self.turn.wrapping_mul(31).wrapping_add(1);
            let text = match (question.kind.name(), &**part) {
                ("iban", _) => "FR76 3000 6000 0112 3456 7890 189",
                ("long_list", _) => "Maroc",
                ("month_grid", _) => "1 234,50",
                (_, "choice") => {
                    choices.get(self.turn % choices.len().max(1)).map_or("", Id::as_str)
                }
                (_, "situation") => "home",
                (_, "day") => "14",
                (_, "month") => "2",
                (_, "year") => ["1962", "1990", "2016"][self.turn % 3],
                (_, "amount") => "1 234,50",
                (_, "number") => "184037505657244",
                (_, "email") => "a@b.fr",
                (_, "agree") => "yes",
                _ => "x",
            };
            typed.with(part, text)
        })
    }

    fn issue_rows(&mut self) -> Journey<'a> {
        loop {
            let journey = self.journey();
            if journey.needed().is_empty() {
                return journey;
            }
            for row in journey.needed() {
                self.add_row(&row.scope, &row.group, &row.role);
            }
        }
    }

    pub fn add_row(&mut self, scope: &Scope, group: &Id, role: &Id) {
        self.issued += 1;
        let [a, b, c, d] = self.issued.to_be_bytes();
        let row = scope.row(group, &RowId::from_random([0, a, b, c, d]));
        let order = self.answers.next_order(scope, group);
        let added = Row { role: role.clone(), order, removed: false };
        Arc::make_mut(&mut self.answers).set_row(&row, added);
    }
}
