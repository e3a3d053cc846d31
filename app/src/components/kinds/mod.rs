//! The input of each question kind, one file a kind (kinds that look alike share one).

mod address;
mod choice;
mod date;
mod declaration;
mod field;
mod long_text;
mod money;
mod names;
mod static_text;

use super::question::Input;
use super::{QuestionModel, View};
use crate::i18n::Words;

pub(crate) use choice::inputs as choices_input;

/// The label, hints, errors and fields of a question.
pub(super) fn input(question: &QuestionModel, words: &Words) -> View {
    use field::Field;
    let one = |field: Field| field::alone(question, &field, words);
    match &question.input {
        Input::ShortText => one(Field::new("text")),
        Input::LongText => long_text::view(question, words),
        Input::Names => names::view(question, words),
        Input::Date => date::view(question, words),
        Input::One(options) => choice::view(question, options, "radio", words),
        Input::Several(options) => choice::view(question, options, "checkbox", words),
        Input::Money { period, months, month_fields } => {
            money::view(question, period, months.as_ref(), month_fields, words)
        }
        Input::WholeNumber => one(Field::new("number").numeric().narrow()),
        Input::Nir => one(Field::new("number").left_to_right().medium()),
        Input::Email => one(Field::new("email").left_to_right().of_type("email").known_as("email")),
        Input::Phone => {
            one(Field::new("number").left_to_right().medium().of_type("tel").known_as("tel"))
        }
        Input::Address => address::view(question, words),
        Input::Static { text, items } => static_text::view(question, text.as_ref(), items, words),
        Input::Declaration { text, items } => {
            declaration::view(question, text.as_ref(), items, words)
        }
    }
}
