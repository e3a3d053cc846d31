//! Answers to choose from: radio buttons for one, boxes for several.

use forms::id::Id;
use leptos::prelude::*;

use super::super::question::OptionModel;
use super::super::{QuestionModel, Shown, View, phrase};
use super::{Asked, Input};
use crate::i18n::{Phrase, Words};

/// One of several, or several of many.
#[derive(Debug, Clone)]
pub(crate) struct OneOf {
    /// What may be chosen.
    pub(crate) options: Vec<OptionModel>,
    /// Whether several may be.
    pub(crate) several: bool,
}

impl Input for OneOf {
    fn view(&self, question: &QuestionModel, words: &Words) -> View {
        let kind = if self.several { "checkbox" } else { "radio" };
        let chosen = question.typed.all("choice");
        view! {
            <fieldset aria-describedby=question.described_by("choice")>
                {question.legend(words)}
                {question.hints(words)}
                {question.problem("choice", words)}
                {inputs(&question.field("choice"), &self.options, chosen, kind, words)}
            </fieldset>
        }
        .into_any()
    }

    fn chosen(&self, _: &str, text: &str, _: &Words) -> Option<Phrase> {
        let option = self.options.iter().find(|option| option.value == text);
        option.map(|option| option.label.clone())
    }

    fn field_to_mend(&self, question: &QuestionModel, part: &str) -> String {
        let first = self.options.first().map_or("", |option| option.value.as_str());
        format!("{}.{first}", question.field(part))
    }
}

/// The answers of the form's words.
pub(super) fn of_form(choices: &[Id], asked: Asked<'_>) -> Vec<OptionModel> {
    let option = |choice: &Id| OptionModel {
        value: choice.to_string(),
        label: asked.text(&format!("choice-{choice}")).unwrap_or_else(|| asked.own("choice-other")),
        hint: asked.text(&format!("choice-{choice}-hint")),
    };
    choices.iter().map(option).collect()
}

/// An answer of the form's words, shown back.
pub(super) fn shown(choice: &Id, asked: Asked<'_>) -> Shown {
    let text = asked.text(&format!("choice-{choice}"));
    text.map_or_else(|| Shown::Written(choice.to_string()), Shown::Words)
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
    let is_short =
        |option: &OptionModel| option.hint.is_none() && has_short_words(&option.label.text);
    let class = if options.len() <= 3 && options.iter().all(is_short) {
        "options short"
    } else {
        "options"
    };
    view! { <div class=class>{inputs.collect_view()}</div> }.into_any()
}

/// Whether each word fits into half of a phone's width, beside its box: a longer one would be cut.
fn has_short_words(text: &str) -> bool {
    text.split([' ', '\u{a0}', '-']).all(|word| word.chars().count() <= 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_would_be_cut_is_not_put_beside_another_answer() {
        assert!(has_short_words("Je ne sais pas"));
        assert!(has_short_words("Congo-Kinshasa"));
        assert!(!has_short_words("Congo-Brazzaville"));
    }
}
