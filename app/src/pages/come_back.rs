//! Number and words, to come back to one's folder on any device.

use leptos::prelude::*;

use super::Page;
use crate::components::{
    Device, View, WayBackProblem, device_question, number_field, secret_words_field,
    way_back_problems,
};
use crate::i18n::Words;

/// The page of the way back.
pub struct ComeBackPage {
    /// The number as it was typed.
    pub number: String,
    /// Whose device it was said to be.
    pub device: Device,
    /// What is to be mended.
    pub problems: Vec<WayBackProblem>,
}

impl Page for ComeBackPage {
    fn title(&self, words: &Words) -> String {
        words.say("return-title")
    }

    fn has_problems(&self) -> bool {
        !self.problems.is_empty()
    }

    fn content(&self, words: &Words) -> View {
        view! {
            {way_back_problems(&self.problems, words)}
            <h1>{words.say("return-title")}</h1>
            <p class="lead">{words.say("return-lead")}</p>
            <form method="post" novalidate autocomplete="off">
                {number_field(&self.number, &self.problems, words)}
                {secret_words_field(&self.problems, words)}
                {device_question(self.device, words)}
                <div class="actions"><button class="primary">{words.say("return-open")}</button></div>
            </form>
            <p>{words.say("return-lost")}</p>
        }
        .into_any()
    }
}
