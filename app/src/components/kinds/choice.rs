//! One of several by radio buttons, several of many by boxes.

use leptos::prelude::*;

use super::super::question::OptionModel;
use super::super::{QuestionModel, View, phrase};
use crate::i18n::Words;

pub(super) fn view(
    question: &QuestionModel,
    options: &[OptionModel],
    kind: &'static str,
    words: &Words,
) -> View {
    view! {
        <fieldset aria-describedby=question.described_by("choice")>
            {question.legend(words)}
            {question.hints(words)}
            {question.problem("choice", words)}
            {inputs(&question.field("choice"), options, question.typed.all("choice"), kind, words)}
        </fieldset>
    }
    .into_any()
}

/// The buttons or boxes themselves.
pub(crate) fn inputs(
    name: &str,
    options: &[OptionModel],
    chosen: &[String],
    kind: &'static str,
    words: &Words,
) -> View {
    let inputs = options.iter().map(|option| {
        let id = format!("{name}.{}", option.value);
        let hint_id = format!("{id}-hint");
        let described = option.hint.as_ref().map(|_| hint_id.clone());
        let hint = option.hint.as_ref().map(|hint| {
            view! { <span class="hint" id=hint_id.clone()>{phrase(hint, words)}</span> }
        });
        view! {
            <div class="option">
                <input
                    id=id.clone()
                    name=name.to_owned()
                    type=kind
                    value=option.value.clone()
                    checked=chosen.contains(&option.value)
                    aria-describedby=described
                />
                <label for=id>{phrase(&option.label, words)}</label>
                {hint}
            </div>
        }
    });
    let class = if options.iter().all(|option| option.hint.is_none()) && options.len() <= 3 {
        "options short"
    } else {
        "options"
    };
    view! { <div class=class>{inputs.collect_view()}</div> }.into_any()
}
