//! An amount of euros, with the months it covers.

use leptos::prelude::*;

use super::super::question::Months;
use super::super::{QuestionModel, View};
use super::field::Field;
use crate::i18n::Words;

pub(super) fn view(
    question: &QuestionModel,
    period: &str,
    months: Option<&Months>,
    words: &Words,
) -> View {
    let months = months.map(|months| {
        let names = months.names.iter().map(|name| view! { <li>{name.clone()}</li> });
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
    }
    .into_any()
}
