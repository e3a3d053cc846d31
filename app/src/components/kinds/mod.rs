//! How each question kind looks, one file a kind: its input, how it is shown back, and the words
//! of its problems. Kinds of one text field share `field.rs`.
//!
//! A kind is an arm of [`look`] and a type that [`Looks`]. Nothing else is decided here.

mod address;
mod choice;
mod choices;
mod date;
mod declaration;
mod email;
mod field;
mod hidden;
mod iban;
mod long_list;
mod long_text;
mod money;
mod month_grid;
mod names;
mod nir;
mod options;
mod person;
mod phone;
mod problem;
mod short_text;
mod static_text;
mod total;
mod whole_number;
mod yes_no;

use std::fmt::Debug;
use std::sync::Arc;

use forms::definition::Question;
use forms::journey::Journey;
use forms::kinds::{Kind, Place, Problem, Typed, Value};
use forms::path::Scope;

use super::{QuestionModel, Shown, View};
use crate::i18n::{FormWords, Phrase, Words};

pub(crate) use options::OneOf;
pub(crate) use options::inputs as choices_input;
pub(crate) use problem::problem_text;
pub(crate) use static_text::shown_items;

/// A question in its place of a journey, with the words around it.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The journey.
    pub journey: &'a Journey<'a>,
    /// The rows around the question.
    pub scope: &'a Scope,
    /// The question.
    pub question: &'a Question,
    /// The form's words in this scope.
    pub form: &'a FormWords,
    /// The portal's words.
    pub words: &'a Words,
}

impl Asked<'_> {
    fn place(&self) -> Place<'_> {
        Place { journey: self.journey, scope: self.scope }
    }

    /// A text of the question, in the form's words.
    fn text(&self, attribute: &str) -> Option<Phrase> {
        self.form.attribute(self.question.id.as_str(), attribute)
    }

    /// A text of the portal.
    fn own(&self, id: &str) -> Phrase {
        Phrase::plain(self.words.say(id), self.words.language())
    }
}

/// What is to be filled in.
pub trait Input: Debug + Send + Sync {
    /// The label, hints, errors and fields of a question.
    fn view(&self, question: &QuestionModel, words: &Words) -> View;

    /// The id to go to for mending a part: the first choice of a group of buttons.
    fn field_to_mend(&self, question: &QuestionModel, part: &str) -> String {
        question.field(part)
    }

    /// What a part is called away from its field, where the question has several.
    fn part_label(&self, _part: &str, _words: &Words) -> Option<String> {
        None
    }

    /// The words of what was chosen in a part; none where something was typed.
    fn chosen(&self, _part: &str, _text: &str, _words: &Words) -> Option<Phrase> {
        None
    }

    /// Whether an [island](crate::islands) stands in it.
    fn has_island(&self) -> bool {
        false
    }
}

/// How a kind looks. Its settings, as an author writes them, implement it.
pub(crate) trait Looks {
    /// What is to be filled in.
    fn input(&self, asked: Asked<'_>) -> Arc<dyn Input>;

    /// An answer as it is shown back, line by line.
    fn lines(&self, value: &Value, typed: &Typed, asked: Asked<'_>) -> Vec<Shown>;

    /// The message that says what to do where nothing was typed.
    fn missing(&self) -> &'static str {
        "problem-missing-text"
    }

    /// The words of a problem that is the kind's own, or that it says in its own way.
    fn problem(&self, _problem: &Problem, _asked: Asked<'_>) -> Option<String> {
        None
    }

    /// What a part is called in the list of what is to be mended; none where the words of the
    /// problem do alone.
    fn part_name(&self, _part: &str, _asked: Asked<'_>) -> Option<String> {
        None
    }

    /// The attributes that a form's texts must have for such a question.
    fn texts(&self) -> Vec<String> {
        vec!["why".into()]
    }
}

/// How the questions of a kind look.
pub(crate) fn look(kind: &Kind) -> &dyn Looks {
    match kind {
        Kind::ShortText => &short_text::ShortText,
        Kind::LongText => &long_text::LongText,
        Kind::Names => &names::Names,
        Kind::Date(kind) => kind,
        Kind::YesNo(kind) => kind,
        Kind::Choice(kind) => kind,
        Kind::Choices(kind) => kind,
        Kind::LongList(kind) => kind,
        Kind::Person(kind) => kind,
        Kind::Money(kind) => kind,
        Kind::MonthGrid(kind) => kind,
        Kind::WholeNumber(kind) => kind,
        Kind::Nir => &nir::Nir,
        Kind::Iban => &iban::Iban,
        Kind::Email => &email::Email,
        Kind::Phone => &phone::Phone,
        Kind::Address => &address::Address,
        Kind::Total(kind) => kind,
        Kind::Hidden(kind) => kind,
        Kind::Static(kind) => kind,
        Kind::Declaration(kind) => kind,
    }
}

/// The lines of a text that a person wrote, without the empty ones.
fn written<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<Shown> {
    let texts = texts.into_iter().filter(|text| !text.is_empty());
    texts.map(|text| Shown::Written(text.to_owned())).collect()
}
