//! An amount of euros, with the months it covers and those it may be added up from.

use leptos::prelude::*;

use super::super::question::Months;
use super::super::{QuestionModel, View};
use super::field::{Field, labelled};
use crate::i18n::Words;
use crate::islands::{MonthsTotal, MonthsTotalProps, MonthsWords, PLACE};

pub(super) fn view(
    question: &QuestionModel,
    period: &str,
    months: Option<&Months>,
    month_fields: &[(&'static str, String)],
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
        {(!month_fields.is_empty()).then(|| by_month(question, month_fields, words))}
    }
    .into_any()
}

/// One field a month, and the island that adds them up. Open where there is something to see.
fn by_month(question: &QuestionModel, months: &[(&'static str, String)], words: &Words) -> View {
    let is_used = months.iter().any(|(part, _)| {
        let has_problem = question.problems.iter().any(|problem| problem.part == *part);
        has_problem || !question.typed.trimmed(part).is_empty()
    });
    let fields = months.iter().map(|(part, name)| {
        labelled(question, &Field::new(part).decimal(), name.clone(), None, words)
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
