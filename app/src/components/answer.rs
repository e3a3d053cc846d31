//! An answer as it is shown back to the person.

use forms::answers::{Answer, Waiting};
use forms::definition::{Kind, Question};
use forms::kinds::{Address, Situation, Value};
use leptos::prelude::*;

use super::{View, phrase};
use crate::i18n::{FormWords, Phrase, Words};

/// One line of an answer.
#[derive(Debug, Clone)]
pub enum Shown {
    /// What the person wrote: kept in its own direction.
    Written(String),
    /// A number, written from left to right in every language.
    Number(String),
    /// Words of the form.
    Words(Phrase),
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
            Self::Remark(text) => view! { <span class="remark">{text.clone()}</span> }.into_any(),
        }
    }
}

/// The lines of an answer.
pub fn show_answer(
    question: &Question,
    answer: Option<&Answer>,
    words: &Words,
    form: &FormWords,
) -> Vec<Shown> {
    let remark = |id: &str| vec![Shown::Remark(words.say(id))];
    let Some(answer) = answer else { return remark("not-answered") };
    match (&answer.value, answer.waiting) {
        // A rewritten phone number confuses people: it is shown as it was typed.
        (Some(Value::Phone(_)), _) => {
            vec![Shown::Number(answer.typed.trimmed("number").to_owned())]
        }
        (Some(value), _) => lines(question, value, words, form),
        (None, Some(Waiting::DontKnow)) => remark("waiting-dont-know"),
        (None, Some(Waiting::WithSomeone)) => remark("waiting-with-someone"),
        (None, None) if answer.typed.is_empty() => remark("not-answered"),
        (None, None) => remark("to-fix"),
    }
}

fn lines(question: &Question, value: &Value, words: &Words, form: &FormWords) -> Vec<Shown> {
    let written = |texts: &[&str]| {
        texts.iter().filter(|t| !t.is_empty()).map(|t| Shown::Written((*t).to_owned())).collect()
    };
    let choice = |choice: &forms::id::Id| match question.kind {
        Kind::YesNo { .. } => Shown::Words(Phrase {
            text: words.say(&format!("choice-{choice}")),
            language: words.language(),
        }),
        _ => {
            let text = form.attribute(question.id.as_str(), &format!("choice-{choice}"));
            text.map_or_else(|| Shown::Written(choice.to_string()), Shown::Words)
        }
    };
    match value {
        Value::Seen => Vec::new(),
        Value::Text(text) => written(&text.split('\n').collect::<Vec<_>>()),
        Value::Names(names) => {
            let civil = format!("{} {}", names.given, names.birth);
            let mut lines = vec![Shown::Written(civil.trim().to_owned())];
            if !names.used.is_empty() {
                lines.push(Shown::Remark(words.say_with("names-used-shown", "name", &names.used)));
            }
            lines
        }
        Value::Date(date) => vec![Shown::Written(words.formats().day(*date))],
        Value::Choice(chosen) => vec![choice(chosen)],
        Value::Choices(chosen) => chosen.iter().map(choice).collect(),
        Value::Cents(cents) => vec![Shown::Number(words.euros(*cents))],
        Value::Whole(number) => vec![Shown::Number(words.formats().whole(*number))],
        Value::Nir(nir) => vec![Shown::Number(nir.masked())],
        Value::Email(email) => vec![Shown::Number(email.as_str().to_owned())],
        Value::Phone(phone) => vec![Shown::Number(phone.as_str().to_owned())],
        Value::Address(address) => address_lines(address, words),
        Value::Declared { name } => written(&[name]),
    }
}

fn address_lines(address: &Address, words: &Words) -> Vec<Shown> {
    let mut lines = Vec::new();
    if address.situation != Situation::Home {
        lines.push(Shown::Remark(words.say(&format!("address-{}", address.situation.as_str()))));
    }
    let town = format!("{} {}", address.postcode, address.town);
    for line in [&address.at, &address.street, &address.more, &town] {
        if !line.trim().is_empty() {
            lines.push(Shown::Written(line.trim().to_owned()));
        }
    }
    lines
}
