//! One text field, alone under its question or as a part of a group.

use forms::kinds::Part;
use leptos::prelude::*;

use super::super::{QuestionModel, View};
use super::Input;
use crate::i18n::Words;

/// How a text field looks and behaves.
#[derive(Debug, Clone)]
pub(super) struct Field {
    part: Part,
    kind: &'static str,
    mode: Option<&'static str>,
    width: &'static str,
    direction: Option<&'static str>,
    known_as: Option<&'static str>,
    shares_problems: bool,
}

impl Field {
    pub(super) fn new(part: impl Into<Part>) -> Self {
        Self {
            part: part.into(),
            kind: "text",
            mode: None,
            width: "wide",
            direction: None,
            known_as: None,
            shares_problems: false,
        }
    }

    pub(super) fn of_type(self, kind: &'static str) -> Self {
        Self { kind, ..self }
    }

    /// A keyboard of digits; the field stays a text (it keeps what was typed).
    pub(super) fn numeric(self) -> Self {
        Self { mode: Some("numeric"), ..self }.left_to_right()
    }

    /// A keyboard of digits with a decimal separator.
    pub(super) fn decimal(self) -> Self {
        Self { mode: Some("decimal"), ..self }.left_to_right()
    }

    /// Written from left to right in every language.
    pub(super) fn left_to_right(self) -> Self {
        Self { direction: Some("ltr"), ..self }
    }

    pub(super) fn narrow(self) -> Self {
        Self { width: "narrow", ..self }
    }

    pub(super) fn medium(self) -> Self {
        Self { width: "medium", ..self }
    }

    /// What the browser may fill in about the reader (WCAG 1.3.5).
    pub(super) fn known_as(self, purpose: &'static str) -> Self {
        Self { known_as: Some(purpose), ..self }
    }

    /// One part of a value that is wrong as a whole, such as a date.
    pub(super) fn sharing_problems(self) -> Self {
        Self { shares_problems: true, ..self }
    }

    /// The bare input.
    pub(super) fn input(&self, question: &QuestionModel) -> View {
        let name = question.field(&self.part);
        let purpose = if question.about_reader { self.known_as.unwrap_or("off") } else { "off" };
        view! {
            <input
                id=name.clone()
                name=name
                type=self.kind
                class=self.width
                inputmode=self.mode
                dir=self.direction.unwrap_or("auto")
                autocomplete=purpose
                spellcheck="false"
                value=question.typed.part(&self.part).to_owned()
                aria-describedby=question.described_by(&self.part)
                aria-invalid=question.invalid(if self.shares_problems { None } else { Some(&self.part) })
            />
        }
        .into_any()
    }
}

/// The only field of a question.
#[derive(Debug, Clone)]
pub(super) struct Alone(pub(super) Field);

impl Input for Alone {
    fn view(&self, question: &QuestionModel, words: &Words) -> View {
        let Self(field) = self;
        view! {
            {question.field_label(&field.part, words)}
            {question.hints(words)}
            {question.problem(&field.part, words)}
            {field.input(question)}
        }
        .into_any()
    }
}

/// A field of a group, with a label and a hint of its own.
pub(super) fn labelled(
    question: &QuestionModel,
    field: &Field,
    label: String,
    note: Option<String>,
    words: &Words,
) -> View {
    let note = note.map(|note| view! { " "<span class="optional">{note}</span> });
    view! {
        <div class="part">
            <label for=question.field(&field.part)>{label}{note}</label>
            {question.problem(&field.part, words)}
            {field.input(question)}
        </div>
    }
    .into_any()
}
