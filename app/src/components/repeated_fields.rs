//! What was posted, once more: hidden in a form, so that one tap posts it again.

use leptos::prelude::*;

use super::View;

/// The fields of a posted page, in their order, repeated names kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepeatedFields(pub Vec<(String, String)>);

impl RepeatedFields {
    /// A form that posts the fields again to the address of the page it stands on, with what else
    /// the person is to see or to fill in, and a button.
    pub fn form(&self, content: View) -> View {
        let fields: Vec<_> = self
            .0
            .iter()
            .map(|(name, value)| {
                view! { <input type="hidden" name=name.clone() value=value.clone() /> }
            })
            .collect();
        view! { <form method="post" autocomplete="off">{fields}{content}</form> }.into_any()
    }
}
