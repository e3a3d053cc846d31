//! A date in three fields. The fields stand in the order day, month, year in every language.

use std::sync::Arc;

use forms::kinds::{DateKind, Problem, ProblemKind, Typed, Value};
use leptos::prelude::*;

use super::super::{QuestionModel, Shown, View};
use super::field::Field;
use super::{Asked, Input, Looks};
use crate::i18n::Words;

impl Looks for DateKind {
    fn input(&self, _: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(ThreeFields { partial: self.partial })
    }

    fn lines(&self, value: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        match value {
            Value::Date(date) => vec![Shown::Written(asked.words.formats().day(*date))],
            Value::PartialDate(known) if known.month.is_some() => {
                vec![Shown::Written(asked.words.formats().month(known.first()))]
            }
            Value::PartialDate(known) => vec![Shown::Written(known.year.to_string())],
            _ => Vec::new(),
        }
    }

    fn missing(&self) -> &'static str {
        "problem-missing-date"
    }

    fn problem(&self, problem: &Problem, asked: Asked<'_>) -> Option<String> {
        Some(asked.words.say(match problem.kind {
            ProblemKind::DateIncomplete => "problem-date-incomplete",
            ProblemKind::NotADate => "problem-not-a-date",
            ProblemKind::NotAMonth => "problem-not-a-month",
            ProblemKind::MonthNeeded => "problem-month-needed",
            ProblemKind::YearNeeded => "problem-year-needed",
            ProblemKind::NoSuchDay => "problem-no-such-day",
            ProblemKind::YearOutOfRange => "problem-year-out-of-range",
            ProblemKind::InFuture => "problem-in-future",
            _ => return None,
        }))
    }
}

#[derive(Debug)]
struct ThreeFields {
    /// Whether some of them may stay empty.
    partial: bool,
}

impl Input for ThreeFields {
    fn view(&self, question: &QuestionModel, words: &Words) -> View {
        let birthday = [("day", "bday-day"), ("month", "bday-month"), ("year", "bday-year")];
        let parts = birthday.map(|(part, purpose)| {
            let field = Field::new(part).numeric().narrow().known_as(purpose).sharing_problems();
            view! {
                <div class="part">
                    <label for=question.field(part)>{words.say(&format!("date-{part}"))}</label>
                    {field.input(question)}
                </div>
            }
        });
        let problems = ["day", "month", "year"].map(|part| question.problem(part, words));
        view! {
            <fieldset>
                {question.legend(words)}
                {question.hints(words)}
                {self.partial.then(|| view! { <p class="hint">{words.say("date-partial")}</p> })}
                {problems.collect_view()}
                <div class="date">{parts.collect_view()}</div>
            </fieldset>
        }
        .into_any()
    }

    fn part_label(&self, part: &str, words: &Words) -> Option<String> {
        let is_part = ["day", "month", "year"].contains(&part);
        is_part.then(|| words.say(&format!("date-{part}")))
    }
}
