//! The list of what is to be mended, each with a link to its field.

use leptos::prelude::*;

use super::{QuestionModel, View};
use crate::i18n::Words;

/// The summary of a page's problems; nothing when there are none.
pub(crate) fn error_summary(questions: &[QuestionModel], words: &Words) -> View {
    let several = questions.len() > 1;
    // The words of a problem may tell what was typed.
    let open = questions.iter().filter(|question| !question.is_closed());
    let problems =
        open.flat_map(|question| question.problems.iter().map(move |problem| (question, problem)));
    let items = problems.map(|(question, problem)| {
        let label = if several { format!("{} ", question.label.text) } else { String::new() };
        let text = match problem.name.clone() {
            Some(part) => {
                let said = [("part", part), ("problem", problem.text.clone())];
                words.say_all("problem-of-part", said)
            }
            None => problem.text.clone(),
        };
        (question.field_to_mend(&problem.part), format!("{label}{text}"))
    });
    summary(items.collect(), words)
}

/// The summary of problems, each a field's id and the words of what is wrong.
pub(crate) fn summary(items: Vec<(String, String)>, words: &Words) -> View {
    if items.is_empty() {
        return ().into_any();
    }
    let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
    let items = items.into_iter().map(|(field, text)| {
        view! { <li><a href=format!("#{field}")>{text}</a></li> }
    });
    view! {
        <div class="error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="error-summary-title">
            <h2 id="error-summary-title">{words.say_count("problems-title", count)}</h2>
            <ul>{items.collect_view()}</ul>
        </div>
    }
    .into_any()
}
