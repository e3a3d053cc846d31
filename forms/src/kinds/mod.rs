//! The question kinds, one file a kind: what an author sets, which parts a person types, and
//! what they mean.
//!
//! Reading never refuses a spelling that is clear: spaces, hyphens, dots, Arabic-Indic and
//! Persian digits, decimal commas. What was typed is kept beside the meaning.
//!
//! A kind is a variant of [`Kind`] and a type that implements `Asks`. Nothing else is decided here.

mod address;
mod choice;
mod choices;
mod date;
mod declaration;
mod email;
mod fold;
mod hidden;
mod iban;
mod long_list;
mod money;
mod month_grid;
mod month_names;
mod names;
mod nir;
mod option;
mod person;
mod phone;
mod problem;
mod static_text;
mod text;
mod total;
mod typed;
mod value;
mod whole_number;
mod yes_no;

use std::borrow::Cow;

use numerals::{is_direction_mark, latin_digit};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use address::{Address, Situation};
pub use choice::ChoiceKind;
pub use choices::ChoicesKind;
pub use date::{DateKind, PartialDate};
pub use declaration::DeclarationKind;
pub use email::Email;
pub use hidden::HiddenKind;
pub use iban::Iban;
pub use long_list::{Entry, Found, List, ListError, Lists, LongListKind};
pub use money::{MoneyKind, Months, Period};
pub use month_grid::{GridRow, MonthGrid, MonthGridKind};
pub use names::Names;
pub use nir::Nir;
pub use option::Choice;
pub use person::{ChosenPerson, PersonKind};
pub use phone::Phone;
pub use problem::{Problem, ProblemKind};
pub use static_text::{Item, StaticKind};
pub use text::LONG as LONG_TEXT_MOST;
pub use total::{Term, TotalKind, cents};
pub use typed::Typed;
pub use value::Value;
pub use whole_number::WholeNumberKind;
pub use yes_no::YesNoKind;

use crate::definition::{Form, Question};
use crate::expression::{self, Expression, Outcome, Type};
use crate::id::Id;
use crate::journey::Journey;
use crate::path::Scope;

/// What a question asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Kind {
    /// One line of text.
    ShortText,
    /// Several lines of text.
    LongText,
    /// Birth name, used name, given names. A single name is enough.
    Names,
    /// A day, a month and a year.
    Date(DateKind),
    /// Yes or no.
    YesNo(YesNoKind),
    /// One of several.
    Choice(ChoiceKind),
    /// Several of many.
    Choices(ChoicesKind),
    /// One of many, found by a word.
    LongList(LongListKind),
    /// One of the people told of before.
    Person(PersonKind),
    /// An amount of euros, kept in cents.
    Money(MoneyKind),
    /// Amounts a month, for each ticked answer of a question.
    MonthGrid(MonthGridKind),
    /// A whole number.
    WholeNumber(WholeNumberKind),
    /// The French national number (NIR), with its key.
    Nir,
    /// An account number (IBAN).
    Iban,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A postal address, or "no fixed address".
    Address,
    /// A sum that is worked out and shown; no answer.
    Total(TotalKind),
    /// A value that is worked out and never asked; no answer.
    Hidden(HiddenKind),
    /// Something to read; no answer.
    Static(StaticKind),
    /// Statements to agree with, and a typed name as signature.
    Declaration(DeclarationKind),
}

/// The name of a part of an input, such as the day of a date.
pub type Part = Cow<'static, str>;

/// Where an answer is read: what its kind may look at beside what is typed.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The journey before the answer.
    pub journey: &'a Journey<'a>,
    /// The rows around the question.
    pub scope: &'a Scope,
}

impl Place<'_> {
    fn evaluate(&self, expression: &Expression) -> Outcome {
        self.journey.outcome(expression, self.scope)
    }
}

/// What stands before a question: its settings may look at nothing else.
pub(crate) struct Before<'a> {
    pub(crate) form: &'a Form,
    /// The groups around the question.
    pub(crate) groups: &'a [Id],
    pub(crate) names: &'a dyn expression::Names,
}

impl Before<'_> {
    /// Whether the rows of a group that can be seen from here are people.
    fn people(&self, group: &Id) -> bool {
        (0..=self.groups.len()).rev().any(|depth| {
            let names = self.groups[..depth].iter().chain([group]);
            self.form.group(names).is_some_and(|group| group.people)
        })
    }
}

/// Whether an expression of the settings is a condition in its place.
fn condition(when: &Expression, names: &dyn expression::Names) -> Result<(), String> {
    match expression::check(when, names) {
        Ok(Type::Boolean) => Ok(()),
        Ok(_) => Err("when: a condition is needed, this is a value".into()),
        Err(error) => Err(format!("when: {error}")),
    }
}

/// What a kind says of itself. Its settings, as an author writes them, implement it.
trait Asks {
    /// The kind's name in the form's data.
    fn name(&self) -> &'static str;

    /// The parts of its input, in the order in which they are typed.
    fn parts(&self, form: &Form) -> Vec<Part>;

    /// The meaning of what was typed. When the kind has one part, it is not empty.
    fn read(&self, typed: &Typed, place: Place<'_>) -> Result<Value, Vec<Problem>>;

    /// Finds what serde cannot see in the settings.
    fn check(&self, _form: &Form, _question: &Question) -> Result<(), String> {
        Ok(())
    }

    /// Finds what does not look back: settings may only speak of what was asked before.
    fn check_place(&self, _before: &Before<'_>) -> Result<(), String> {
        Ok(())
    }

    /// The type of an answer in expressions. `names` are those of its place.
    fn type_of(&self, _form: &Form, _names: &dyn expression::Names) -> Type {
        Type::Text
    }

    /// An answer in expressions.
    fn outcome(&self, _value: &Value) -> Outcome {
        Outcome::Text
    }

    /// Whether an answer that was good is so still: what it speaks of may have changed since.
    fn fits(&self, _value: &Value, _place: Place<'_>) -> bool {
        true
    }

    /// The value of a kind that is worked out, never typed; none for all other kinds.
    fn computed(&self, _place: Place<'_>) -> Option<Outcome> {
        None
    }

    /// The answers to choose from.
    fn choices(&self) -> Vec<Id> {
        Vec::new()
    }

    /// The points to read, or to agree with.
    fn items(&self) -> &[Item] {
        &[]
    }
}

impl Kind {
    fn asks(&self) -> &dyn Asks {
        match self {
            Self::ShortText => &text::ShortText,
            Self::LongText => &text::LongText,
            Self::Names => &names::NamesKind,
            Self::Date(kind) => kind,
            Self::YesNo(kind) => kind,
            Self::Choice(kind) => kind,
            Self::Choices(kind) => kind,
            Self::LongList(kind) => kind,
            Self::Person(kind) => kind,
            Self::Money(kind) => kind,
            Self::MonthGrid(kind) => kind,
            Self::WholeNumber(kind) => kind,
            Self::Nir => &nir::NirKind,
            Self::Iban => &iban::IbanKind,
            Self::Email => &email::EmailKind,
            Self::Phone => &phone::PhoneKind,
            Self::Address => &address::AddressKind,
            Self::Total(kind) => kind,
            Self::Hidden(kind) => kind,
            Self::Static(kind) => kind,
            Self::Declaration(kind) => kind,
        }
    }

    /// The kind's name in the form's data and in `data-kind`.
    pub fn name(&self) -> &'static str {
        self.asks().name()
    }

    /// The parts of its input, in the order in which they are typed.
    pub fn parts(&self, form: &Form) -> Vec<Part> {
        self.asks().parts(form)
    }

    /// The answers to choose from, for the kinds that have such a list.
    pub fn choices(&self) -> Vec<Id> {
        self.asks().choices()
    }

    /// The points of a text to read, and the statements of a declaration.
    pub fn items(&self) -> &[Item] {
        self.asks().items()
    }

    pub(crate) fn check(&self, form: &Form, question: &Question) -> Result<(), String> {
        self.asks().check(form, question)
    }

    pub(crate) fn check_place(&self, before: &Before<'_>) -> Result<(), String> {
        self.asks().check_place(before)
    }

    pub(crate) fn type_of(&self, form: &Form, names: &dyn expression::Names) -> Type {
        self.asks().type_of(form, names)
    }

    pub(crate) fn fits(&self, value: &Value, place: Place<'_>) -> bool {
        self.asks().fits(value, place)
    }

    pub(crate) fn computed(&self, place: Place<'_>) -> Option<Outcome> {
        self.asks().computed(place)
    }

    pub(crate) fn outcome(&self, value: &Value) -> Outcome {
        self.asks().outcome(value)
    }
}

/// What was typed, read by its kind.
///
/// # Errors
/// What is wrong, each with its part; [`ProblemKind::Missing`] when nothing was typed.
pub fn parse(kind: &Kind, typed: &Typed, place: Place<'_>) -> Result<Value, Vec<Problem>> {
    if typed.is_empty()
        && let [part] = kind.parts(place.journey.form()).as_slice()
    {
        return Err(vec![Problem::new(part.clone(), ProblemKind::Missing)]);
    }
    kind.asks().read(typed, place)
}

/// Parts with fixed names.
fn fixed(parts: &[&'static str]) -> Vec<Part> {
    parts.iter().map(|part| Cow::Borrowed(*part)).collect()
}

/// Spaces, hyphens, dots and marks of direction that people and dictation put into numbers.
fn is_filler(character: char) -> bool {
    character.is_whitespace()
        || is_direction_mark(character)
        || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '.' | '/' | '_')
}

/// A line of text: marks of direction dropped, runs of space made one.
fn one_line(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !is_direction_mark(*c)).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A line of text of at most so many characters, with the problem of its part.
fn limited_line(typed: &Typed, part: &'static str, most: usize) -> Result<String, Problem> {
    let line = one_line(typed.part(part));
    if line.chars().count() > most {
        return Err(Problem::new(part, ProblemKind::TooLong { most }));
    }
    Ok(line)
}

#[cfg(test)]
pub(crate) mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::definition::load;
    use crate::expression::Context;

    /// A form with these questions, each on a page of its own, asked in order.
    pub(crate) fn small_form(questions: &str) -> Form {
        let sign = r#"{"id": "sign", "class": "F1", "kind": {"declaration": {"statements": []}}}"#;
        let comma = if questions.is_empty() { "" } else { "," };
        let all = format!("[{questions}{comma}{sign}]");
        let read: Vec<serde_json::Value> = serde_json::from_str(&all).unwrap();
        let (_, asked) = read.split_last().unwrap();
        let pages =
            asked.iter().map(|question| format!(r#"{{"page": {{"id": {}}}}}"#, question["id"]));
        let pages: Vec<_> = pages.collect();
        let text = format!(
            r#"{{"id": "x", "revision": "2026-11-24", "source_language": "fr",
            "official": {{"name": "none", "checked": false}},
            "dates": {{"start": [{{"from": "2020-01-01", "months": -3}}]}},
            "questions": {all}, "sections": [{{"id": "one", "steps": [{}]}}],
            "declaration": {{"id": "sign"}}}}"#,
            pages.join(",")
        );
        load("x", &text).unwrap()
    }

    proptest! {
        #[test]
        fn no_text_makes_a_kind_panic(text in "\\PC{0,40}", other in "[0-9٠-٩., -]{0,20}") {
            let kinds = [
                "\"short_text\"", "\"long_text\"", "\"names\"", r#"{"date": {"past": true}}"#,
                r#"{"yes_no": {"dont_know": true}}"#, r#"{"choice": {"choices": ["a", "b"]}}"#,
                r#"{"choices": {"choices": ["a", "b"]}}"#, r#"{"money": {"period": "month"}}"#,
                r#"{"whole_number": {"least": 0, "most": 20}}"#, "\"nir\"", "\"email\"",
                "\"phone\"", "\"address\"", r#"{"declaration": {"statements": []}}"#,
            ];
            let form = small_form("");
            let context = Context { application_date: jiff::civil::date(2026, 11, 24) };
            let journey = Journey::derive(&form, &Arc::default(), context);
            let scope = Scope::root();
            for kind in kinds {
                let kind: Kind = serde_json::from_str(kind).unwrap();
                for sample in [&text, &other] {
                    let typed = Typed::read(&kind, &form, |_| std::slice::from_ref(sample));
                    let _ = parse(&kind, &typed, Place { journey: &journey, scope: &scope });
                }
            }
        }
    }
}
