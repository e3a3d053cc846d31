//! The fields of who signs in: what browsers and password keepers know by `autocomplete`.

use leptos::prelude::*;

use super::View;
use crate::i18n::Words;

/// The name of the field for the password. What is posted under it is never shown back.
pub const PASSWORD: &str = "password";
/// The name of the field for the code of the authenticator app. What is posted under it is never shown back.
pub const AUTHENTICATOR: &str = "authenticator";

/// A field.
pub(crate) struct SignInField {
    /// Its name.
    pub name: &'static str,
    /// Its label.
    pub label: String,
    /// What helps to fill it.
    pub hint: Option<String>,
    /// What is wrong.
    pub problem: Option<String>,
    /// What is typed into it.
    pub typing: Typing,
}

/// What is typed into a field.
pub(crate) enum Typing {
    /// The name to sign in, with what was typed.
    Name(String),
    /// The password, which is never repeated.
    Password,
    /// The code of the authenticator app, which is never repeated.
    Code,
    /// Digits that somebody else shows or says; they work for minutes only.
    Digits,
}

/// The field of the code.
pub(crate) fn code_field(problem: Option<String>, words: &Words) -> View {
    let name = AUTHENTICATOR;
    let label = words.say("desk-authenticator");
    let hint = Some(words.say("desk-authenticator.hint"));
    sign_in_field(SignInField { name, label, hint, problem, typing: Typing::Code }, words)
}

/// One field.
pub(crate) fn sign_in_field(field: SignInField, words: &Words) -> View {
    let SignInField { name, label, hint, problem, typing } = field;
    let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
    let described: Vec<_> =
        [hint.as_ref().map(|_| hint_id.clone()), problem.as_ref().map(|_| error_id.clone())]
            .into_iter()
            .flatten()
            .collect();
    let is_wrong = problem.is_some();
    let error = problem.map(|problem| {
        view! {
            <p class="problem" id=error_id>
                <span class="visually-hidden">{words.say("problem-prefix")}" "</span>
                {problem}
            </p>
        }
    });
    let (class, kind, complete) = match typing {
        Typing::Name(_) => ("wide", "text", "username"),
        Typing::Password => ("wide", "password", "current-password"),
        Typing::Code => ("medium", "text", "one-time-code"),
        Typing::Digits => ("medium", "text", "off"),
    };
    let is_code = matches!(typing, Typing::Code | Typing::Digits);
    let typed = match typing {
        Typing::Name(typed) => Some(typed),
        Typing::Password | Typing::Code | Typing::Digits => None,
    };
    view! {
        <div class="part">
            <label for=name>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {error}
            <input
                id=name
                name=name
                type=kind
                class=class
                inputmode=is_code.then_some("numeric")
                dir="ltr"
                autocomplete=complete
                autocapitalize="none"
                spellcheck="false"
                value=typed
                aria-describedby=(!described.is_empty()).then(|| described.join(" "))
                aria-invalid=is_wrong.then_some("true")
            />
        </div>
    }
    .into_any()
}
