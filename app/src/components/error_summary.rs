//! The list of what is to be mended, each with a link to its field.

use leptos::prelude::*;

use super::{QuestionModel, View};
use crate::i18n::Words;

/// The summary of a page's problems; nothing when there are none.
pub(crate) fn error_summary(questions: &[QuestionModel], words: &Words) -> View {
    let several = questions.len() > 1;
    let items: Vec<_> = questions
        .iter()
        .flat_map(|question| question.problems.iter().map(move |problem| (question, problem)))
        .map(|(question, problem)| {
            let address = format!("#{}", question.field_to_mend(problem.part));
            let label = several.then(|| format!("{} ", question.label.text));
            view! { <li><a href=address>{label}{problem.text.clone()}</a></li> }
        })
        .collect();
    if items.is_empty() {
        return ().into_any();
    }
    let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
    view! {
        <div class="error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="error-summary-title">
            <h2 id="error-summary-title">{words.say_count("problems-title", count)}</h2>
            <ul>{items}</ul>
        </div>
    }
    .into_any()
}
