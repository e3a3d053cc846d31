//! A sum that is worked out: one line a term, then the sum, so that a person can follow it.

use std::sync::Arc;

use forms::expression::Outcome;
use forms::kinds::{Period, TotalKind, Typed, Value, cents};
use leptos::prelude::*;

use super::super::{QuestionModel, Shown, View, phrase};
use super::{Asked, Input, Looks};
use crate::i18n::Words;

impl Looks for TotalKind {
    fn input(&self, asked: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(Sum { lines: lines(self, asked) })
    }

    fn lines(&self, _: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        lines(self, asked)
    }

    fn texts(&self) -> Vec<String> {
        self.terms.iter().map(|term| format!("term-{}", term.id)).collect()
    }
}

/// The terms that apply, then the sum.
fn lines(kind: &TotalKind, asked: Asked<'_>) -> Vec<Shown> {
    let amount = |outcome: &Outcome| match cents(outcome) {
        Some(cents) => asked.words.euros(cents),
        None => asked.words.say("total-open"),
    };
    let applies = |(_, outcome): &(_, Outcome)| *outcome != Outcome::NotApplicable;
    let terms = kind.lines(asked.place()).into_iter().filter(applies);
    let mut lines: Vec<_> = terms
        .map(|(term, outcome)| Shown::Amount {
            label: asked
                .text(&format!("term-{}", term.id))
                .unwrap_or_else(|| asked.own("choice-other")),
            amount: amount(&outcome),
            is_sum: false,
        })
        .collect();
    let sum = asked.journey.computed(&asked.scope.path(&asked.question.id));
    lines.push(Shown::Amount {
        label: asked.own(match kind.period {
            Period::Month => "total-month",
            Period::TwelveMonths => "total-twelve-months",
            Period::Year => "total-year",
            Period::Once => "total-once",
        }),
        amount: amount(sum.unwrap_or(&Outcome::Missing)),
        is_sum: true,
    });
    lines
}

#[derive(Debug)]
struct Sum {
    lines: Vec<Shown>,
}

impl Input for Sum {
    fn view(&self, question: &QuestionModel, words: &Words) -> View {
        let label = phrase(&question.label, words);
        let heading = if question.is_heading {
            view! { <h1>{label}</h1> }.into_any()
        } else {
            view! { <h2>{label}</h2> }.into_any()
        };
        let lines = self.lines.iter().map(|line| view! { <li>{line.view(words)}</li> });
        view! {
            {heading}
            {question.hints(words)}
            <ul class="lines">{lines.collect_view()}</ul>
        }
        .into_any()
    }
}
