//! An amount of euros, with the months it covers and those it may be added up from.

use std::sync::Arc;

use forms::kinds::{Kind, MoneyKind, Part, Period, Problem, ProblemKind, Typed, Value};
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::*;

use super::super::{QuestionModel, Shown, View};
use super::field::{Field, labelled};
use super::{Asked, Input, Looks};
use crate::i18n::Words;
use crate::islands::{MonthsTotal, MonthsTotalProps, MonthsWords, PLACE};

impl Looks for MoneyKind {
    fn input(&self, asked: Asked<'_>) -> Arc<dyn Input> {
        let Asked { journey, words, .. } = asked;
        let twelve = self.period == Period::TwelveMonths;
        let start = twelve.then(|| journey.date("reference-start")).flatten();
        let from = self.months.as_ref().and_then(|months| journey.date(months.from.as_str()));
        let parts = Kind::Money(self.clone()).parts(journey.form());
        let fields = from.into_iter().flat_map(|from| month_names(from, words));
        Arc::new(Amount {
            period: words.say(match self.period {
                Period::Month => "period-month",
                Period::TwelveMonths => "period-twelve-months",
                Period::Year => "period-year",
                Period::Once => "period-once",
            }),
            months: start
                .into_iter()
                .flat_map(|start| month_names(start, words).take(12))
                .collect(),
            month_fields: parts.into_iter().skip(1).zip(fields).collect(),
        })
    }

    fn lines(&self, value: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        match value {
            Value::Cents(cents) => vec![Shown::Number(asked.words.euros(*cents))],
            _ => Vec::new(),
        }
    }

    fn missing(&self) -> &'static str {
        "problem-missing-amount"
    }

    fn problem(&self, problem: &Problem, asked: Asked<'_>) -> Option<String> {
        let ProblemKind::MonthsDiffer { months, total } = &problem.kind else { return None };
        let words = asked.words;
        let amounts = [("months", words.euros(*months)), ("total", words.euros(*total))];
        Some(words.say_all("problem-months-differ", amounts))
    }
}

/// The months from one on, without end.
pub(super) fn month_names(start: Date, words: &Words) -> impl Iterator<Item = String> {
    (0_i32..)
        .map_while(move |month| start.checked_add(month.months()).ok())
        .map(|month| words.formats().month(month))
}

#[derive(Debug)]
struct Amount {
    /// What it is for: "a month".
    period: String,
    /// The names of the months it covers, when it covers several.
    months: Vec<String>,
    /// The months it may be added up from: part and name of each.
    month_fields: Vec<(Part, String)>,
}

impl Input for Amount {
    fn view(&self, question: &QuestionModel, words: &Words) -> View {
        let Self { period, months, month_fields } = self;
        let months = (!months.is_empty()).then(|| {
            let names = months.iter().map(|name| view! { <li>{name.clone()}</li> });
            view! {
                <div class="months">
                    <p>{words.say("months-covered")}</p>
                    <ul>{names.collect_view()}</ul>
                </div>
            }
        });
        view! {
            {question.field_label("amount", words)}
            {question.hints(words)}
            {months}
            {question.problem("amount", words)}
            <div class="amount">
                {Field::new("amount").decimal().medium().input(question)}
                <span class="unit">{period.to_owned()}</span>
            </div>
            {(!month_fields.is_empty()).then(|| by_month(question, month_fields, words))}
        }
        .into_any()
    }

    fn part_label(&self, part: &str, _: &Words) -> Option<String> {
        let mut fields = self.month_fields.iter();
        fields.find(|(of, _)| of == part).map(|(_, name)| name.clone())
    }

    fn has_island(&self) -> bool {
        !self.month_fields.is_empty()
    }
}

/// One field a month, and the island that adds them up. Open where there is something to see.
fn by_month(question: &QuestionModel, months: &[(Part, String)], words: &Words) -> View {
    let is_used = months.iter().any(|(part, _)| {
        let has_problem = question.problems.iter().any(|problem| problem.part == *part);
        has_problem || !question.typed.trimmed(part).is_empty()
    });
    let fields = months.iter().map(|(part, name)| {
        labelled(question, &Field::new(part.clone()).decimal(), name.clone(), None, words)
    });
    let total = MonthsTotal(MonthsTotalProps {
        path: question.path.clone(),
        money: words.money_format(),
        words: MonthsWords {
            so_far: words.say_with("months-so-far", "total", PLACE),
            differs: words.say_with("months-differ", "total", PLACE),
            unread: words.say("months-unread"),
            use_total: words.say("months-use-total"),
        },
    });
    view! {
        <div class="by-month">
            <details open=is_used>
                <summary>{words.say("months-add-up")}</summary>
                <fieldset>
                    <legend>{words.say("months-amounts")}</legend>
                    <div class="parts">{fields.collect_view()}</div>
                </fieldset>
                {total}
            </details>
        </div>
    }
    .into_any()
}
