//! After the end of a session on one's own device: the four words, and what was posted goes on.

use leptos::prelude::*;

use super::Page;
use crate::components::{
    RepeatedFields, View, WayBackProblem, secret_words_field, way_back_problems,
};
use crate::i18n::Words;

/// The page that asks for the words.
pub struct ResumePage {
    /// What was posted.
    pub fields: RepeatedFields,
    /// Why the words did not open the folder.
    pub problem: Option<WayBackProblem>,
}

impl Page for ResumePage {
    fn title(&self, words: &Words) -> String {
        words.say("resume-title")
    }

    fn has_problems(&self) -> bool {
        self.problem.is_some()
    }

    fn content(&self, words: &Words) -> View {
        let problems: Vec<_> = self.problem.into_iter().collect();
        let asked = view! {
            {secret_words_field(&problems, words)}
            <div class="actions"><button class="primary">{words.say("resume-save")}</button></div>
        };
        view! {
            {way_back_problems(&problems, words)}
            <h1>{words.say("resume-title")}</h1>
            <p class="lead">{words.say("resume-text")}</p>
            {self.fields.form(asked.into_any())}
        }
        .into_any()
    }
}
