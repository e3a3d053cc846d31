//! An answer as it is shown back to the person.

use forms::answers::{Answer, Waiting};
use forms::kinds::{Typed, Value};
use leptos::prelude::*;

use super::kinds::{Asked, look};
use super::{View, phrase};
use crate::i18n::{Phrase, Words};

/// One line of an answer.
#[derive(Debug, Clone)]
pub enum Shown {
    /// What the person wrote: kept in its own direction.
    Written(String),
    /// A number, written from left to right in every language.
    Number(String),
    /// Words of the form.
    Words(Phrase),
    /// An amount of a sum, with what it is for; the sum itself is strong.
    Amount {
        /// What it is for.
        label: Phrase,
        /// The amount, or that it is not known yet.
        amount: String,
        /// Whether it is the sum.
        is_sum: bool,
    },
    /// A remark of the portal: not answered, later, to be fixed.
    Remark(String),
}

impl Shown {
    /// The line as a view.
    pub fn view(&self, words: &Words) -> View {
        match self {
            Self::Written(text) => view! { <bdi>{text.clone()}</bdi> }.into_any(),
            Self::Number(text) => view! { <bdi dir="ltr">{text.clone()}</bdi> }.into_any(),
            Self::Words(text) => phrase(text, words),
            Self::Amount { label, amount, is_sum } => {
                let class = if *is_sum { "line sum" } else { "line" };
                let amount = view! { <bdi dir="ltr">{amount.clone()}</bdi> };
                view! { <span class=class><span>{phrase(label, words)}</span>" "{amount}</span> }
                    .into_any()
            }
            Self::Remark(text) => view! { <span class="remark">{text.clone()}</span> }.into_any(),
        }
    }
}

/// The lines of an answer.
pub fn show_answer(asked: Asked<'_>, answer: Option<&Answer>) -> Vec<Shown> {
    let remark = |id: &str| vec![Shown::Remark(asked.words.say(id))];
    if asked.journey.computed(&asked.scope.path(&asked.question.id)).is_some() {
        return look(&asked.question.kind).lines(&Value::Seen, &Typed::default(), asked);
    }
    let Some(answer) = answer else { return remark("not-answered") };
    match (&answer.value, answer.waiting) {
        (Some(value), _) => look(&asked.question.kind).lines(value, &answer.typed, asked),
        (None, Some(Waiting::DontKnow)) => remark("waiting-dont-know"),
        (None, Some(Waiting::WithSomeone)) => remark("waiting-with-someone"),
        (None, Some(Waiting::ThirdParty)) => remark("waiting-third-party"),
        (None, None) if answer.typed.is_empty() => remark("not-answered"),
        (None, None) => remark("to-fix"),
    }
}
