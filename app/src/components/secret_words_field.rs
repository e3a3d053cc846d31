//! The fields of number and words, and what can be wrong with them.

use leptos::prelude::*;

use super::{View, summary};
use crate::i18n::Words;

/// Why number and words did not open anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayBackProblem {
    /// What was typed is no number of a folder.
    NotANumber,
    /// What was typed is not four words.
    NotFourWords,
    /// No folder has this number with these words. Which of the two is wrong is not said.
    Wrong,
    /// The words are wrong; the number is known.
    WrongWords,
    /// Too many try at this moment.
    TooMany,
}

impl WayBackProblem {
    /// The words of the problem.
    fn text(self, words: &Words) -> String {
        words.say(match self {
            Self::NotANumber => "problem-number",
            Self::NotFourWords => "problem-four-words",
            Self::Wrong => "problem-wrong-card",
            Self::WrongWords => "problem-wrong-words",
            Self::TooMany => "problem-many-tries",
        })
    }

    /// The field to mend it in; none where nothing is wrong.
    fn field(self) -> Option<&'static str> {
        match self {
            Self::NotANumber | Self::Wrong => Some(NUMBER),
            Self::NotFourWords | Self::WrongWords => Some(WORDS),
            Self::TooMany => None,
        }
    }
}

/// What stands above the page: what is to be mended, or that it is nobody's fault.
pub(crate) fn way_back_problems(problems: &[WayBackProblem], words: &Words) -> View {
    if problems.contains(&WayBackProblem::TooMany) {
        let text = WayBackProblem::TooMany.text(words);
        return view! { <p class="notice" role="alert">{text}</p> }.into_any();
    }
    let item = |problem: &WayBackProblem| Some((problem.field()?.to_owned(), problem.text(words)));
    summary(problems.iter().filter_map(item).collect(), words)
}

const NUMBER: &str = "resume.number";
/// The name of the field for the four words. What is posted under it is never shown back.
pub const WORDS: &str = "resume.words";

/// The field of the number, with what was typed.
pub(crate) fn number_field(typed: &str, problems: &[WayBackProblem], words: &Words) -> View {
    let label = (words.say("return-number"), words.say("return-number.hint"));
    field(NUMBER, label, Some(typed.to_owned()), problems, words)
}

/// The field of the words. What was typed is never repeated.
pub(crate) fn secret_words_field(problems: &[WayBackProblem], words: &Words) -> View {
    let label = (words.say("return-words"), words.say("return-words.hint"));
    field(WORDS, label, None, problems, words)
}

fn field(
    name: &'static str,
    (label, hint): (String, String),
    number: Option<String>,
    problems: &[WayBackProblem],
    words: &Words,
) -> View {
    let problem = problems.iter().find(|problem| problem.field() == Some(name));
    let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
    let described = match problem {
        Some(_) => format!("{hint_id} {error_id}"),
        None => hint_id.clone(),
    };
    let error = problem.map(|problem| {
        view! {
            <p class="problem" id=error_id>
                <span class="visually-hidden">{words.say("problem-prefix")}" "</span>
                {problem.text(words)}
            </p>
        }
    });
    let is_number = number.is_some();
    view! {
        <div class="part">
            <label for=name>{label}</label>
            <p class="hint" id=hint_id>{hint}</p>
            {error}
            <input
                id=name
                name=name
                type="text"
                class=if is_number { "medium" } else { "wide" }
                inputmode=is_number.then_some("numeric")
                dir=if is_number { "ltr" } else { "auto" }
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                value=number
                aria-describedby=described
                aria-invalid=problem.map(|_| "true")
            />
        </div>
    }
    .into_any()
}
