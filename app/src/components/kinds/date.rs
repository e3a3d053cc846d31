//! A date in three fields. The fields stand in the order day, month, year in every language.

use leptos::prelude::*;

use super::super::{QuestionModel, View};
use super::field::Field;
use crate::i18n::Words;

pub(super) fn view(question: &QuestionModel, words: &Words) -> View {
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
            {problems.collect_view()}
            <div class="date">{parts.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
