//! A desk where nothing was done for a while: a code opens it again.

use leptos::prelude::*;

use super::super::Page;
use super::sign_out;
use crate::components::{AUTHENTICATOR, View, code_field, summary};
use crate::i18n::Words;

/// The page of a locked desk. It shows nothing of any person.
pub struct UnlockPage {
    /// The practitioner's given name.
    pub given: String,
    /// The hidden field that says where it leads back to: its name, and the place.
    pub back: (&'static str, String),
    /// Whether a code was given that is not the right one.
    pub is_wrong: bool,
}

impl Page for UnlockPage {
    fn title(&self, words: &Words) -> String {
        words.say("desk-locked")
    }

    fn has_problems(&self) -> bool {
        self.is_wrong
    }

    fn content(&self, words: &Words) -> View {
        let problem = self.is_wrong.then(|| words.say("problem-authenticator"));
        let items = problem.iter().map(|problem| (AUTHENTICATOR.to_owned(), problem.clone()));
        let (name, place) = self.back.clone();
        view! {
            {summary(items.collect(), words)}
            <h1>{words.say("desk-locked")}</h1>
            <p class="lead">{words.say_with("desk-locked-lead", "name", &self.given)}</p>
            <form method="post" novalidate autocomplete="off">
                <input type="hidden" name=name value=place />
                {code_field(problem, words)}
                <div class="actions"><button class="primary">{words.say("desk-unlock")}</button></div>
            </form>
            <p>{words.say("desk-locked-other")}</p>
            {sign_out(words)}
        }
        .into_any()
    }
}
