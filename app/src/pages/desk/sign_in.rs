//! Name, password and code, to sign in at the desk.

use leptos::prelude::*;

use super::super::Page;
use crate::components::{PASSWORD, SignInField, Typing, View, code_field, sign_in_field, summary};
use crate::i18n::Words;

/// The page where practitioners sign in.
pub struct SignInPage {
    /// The name as it was typed. What else was typed is never repeated.
    pub sign_in: String,
    /// Why nobody was let in.
    pub problem: Option<SignInProblem>,
}

/// Why nobody was let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInProblem {
    /// Name, password and code do not belong together. Which of them is wrong is not said.
    Wrong,
    /// Too many try at this moment.
    TooMany,
}

impl SignInPage {
    /// The field of the name.
    pub const NAME: &'static str = "sign-in";
}

impl Page for SignInPage {
    fn title(&self, words: &Words) -> String {
        words.say("desk-sign-in")
    }

    fn has_problems(&self) -> bool {
        self.problem.is_some()
    }

    fn content(&self, words: &Words) -> View {
        let wrong = words.say("problem-sign-in");
        let (above, problem) = match self.problem {
            None => (().into_any(), None),
            Some(SignInProblem::Wrong) => {
                (summary(vec![(Self::NAME.into(), wrong.clone())], words), Some(wrong))
            }
            Some(SignInProblem::TooMany) => {
                let text = words.say("problem-many-tries");
                (view! { <p class="notice" role="alert">{text}</p> }.into_any(), None)
            }
        };
        let lead = match self.problem {
            Some(SignInProblem::Wrong) => {
                view! { <p>{words.say("problem-sign-in.text")}</p> }.into_any()
            }
            Some(SignInProblem::TooMany) | None => {
                view! { <p class="lead">{words.say("desk-sign-in-lead")}</p> }.into_any()
            }
        };
        let name = SignInField {
            name: Self::NAME,
            label: words.say("desk-sign-in-name"),
            hint: None,
            problem,
            typing: Typing::Name(self.sign_in.clone()),
        };
        let password = SignInField {
            name: PASSWORD,
            label: words.say("desk-password"),
            hint: None,
            problem: None,
            typing: Typing::Password,
        };
        view! {
            {above}
            <h1>{words.say("desk-sign-in")}</h1>
            {lead}
            <form method="post" novalidate>
                {sign_in_field(name, words)}
                {sign_in_field(password, words)}
                {code_field(None, words)}
                <div class="actions"><button class="primary">{words.say("desk-sign-in")}</button></div>
            </form>
        }
        .into_any()
    }
}
