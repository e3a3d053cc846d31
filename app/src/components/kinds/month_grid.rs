//! Amounts a month: a group of fields for each ticked answer, one field a month.

use std::sync::Arc;

use forms::id::Id;
use forms::kinds::{MonthGridKind, Problem, ProblemKind, Typed, Value};
use leptos::prelude::*;

use super::super::{QuestionModel, Shown, View, phrase};
use super::field::{Field, labelled};
use super::money::month_names;
use super::{Asked, Input, Looks};
use crate::i18n::{Phrase, Words};

impl Looks for MonthGridKind {
    fn input(&self, asked: Asked<'_>) -> Arc<dyn Input> {
        let rows = self.rows(asked.place());
        let months = months(self, asked);
        let row = |id: &Id| Row {
            label: label(self, id, asked),
            fields: (1..=self.count).map(|n| Self::part(id, n)).zip(months.clone()).collect(),
        };
        Arc::new(Grid { rows: rows.iter().map(row).collect() })
    }

    fn lines(&self, value: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        let Value::MonthGrid(grid) = value else { return Vec::new() };
        let language = asked.words.language();
        let mut lines = Vec::new();
        for row in grid.rows() {
            lines.push(Shown::Words(label(self, &row.row, asked)));
            lines.extend(months(self, asked).into_iter().zip(&row.months).map(|(text, cents)| {
                let amount = asked.words.euros(*cents);
                Shown::Amount { label: Phrase::plain(text, language), amount, is_sum: false }
            }));
            let amount = asked.words.euros(row.total());
            lines.push(Shown::Amount { label: asked.own("total-once"), amount, is_sum: true });
        }
        lines
    }

    fn missing(&self) -> &'static str {
        "problem-month-empty"
    }

    fn problem(&self, problem: &Problem, asked: Asked<'_>) -> Option<String> {
        let is_own = problem.kind == ProblemKind::MonthEmpty;
        is_own.then(|| asked.words.say("problem-month-empty"))
    }

    /// Which of the many fields it is.
    fn part_name(&self, part: &str, asked: Asked<'_>) -> Option<String> {
        let (row, month) = part.rsplit_once('-')?;
        let row = Id::try_from(row.to_owned()).ok()?;
        let month = month.parse::<usize>().ok()?.checked_sub(1)?;
        let month = months(self, asked).into_iter().nth(month)?;
        let names = [("row", label(self, &row, asked).text), ("month", month)];
        Some(asked.words.say_all("month-grid-part", names))
    }
}

/// The ticked answer's words.
fn label(kind: &MonthGridKind, row: &Id, asked: Asked<'_>) -> Phrase {
    let text = asked.form.attribute(kind.of.as_str(), &format!("choice-{row}"));
    text.unwrap_or_else(|| asked.own("choice-other"))
}

/// The names of the months.
fn months(kind: &MonthGridKind, asked: Asked<'_>) -> Vec<String> {
    let from = asked.journey.date(kind.from.as_str()).into_iter();
    from.flat_map(|from| month_names(from, asked.words).take(kind.count.into())).collect()
}

#[derive(Debug)]
struct Grid {
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    label: Phrase,
    /// Part and month of each field.
    fields: Vec<(String, String)>,
}

impl Input for Grid {
    fn view(&self, question: &QuestionModel, words: &Words) -> View {
        let rows = self.rows.iter().map(|row| {
            let fields = row.fields.iter().map(|(part, month)| {
                let field = Field::new(part.clone()).decimal();
                labelled(question, &field, month.clone(), None, words)
            });
            view! {
                <fieldset class="part">
                    <legend>{phrase(&row.label, words)}</legend>
                    <div class="parts">{fields.collect_view()}</div>
                </fieldset>
            }
        });
        view! {
            <fieldset>
                {question.legend(words)}
                {question.hints(words)}
                <p class="hint">{words.say("month-grid-hint")}</p>
                {rows.collect_view()}
            </fieldset>
        }
        .into_any()
    }

    fn part_label(&self, part: &str, words: &Words) -> Option<String> {
        let label = |row: &Row| {
            let (_, month) = row.fields.iter().find(|(of, _)| of == part)?;
            let names = [("row", row.label.text.clone()), ("month", month.clone())];
            Some(words.say_all("month-grid-part", names))
        };
        self.rows.iter().find_map(label)
    }
}
