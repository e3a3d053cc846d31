//! The first page: which language do you read?

use leptos::prelude::*;

use super::Page;
use crate::components::View;
use crate::i18n::{Language, Words};

/// The choice of a language, by native names.
pub struct LanguagesPage {
    /// The languages, those that the browser asks for first.
    pub languages: Vec<Language>,
}

impl Page for LanguagesPage {
    fn title(&self, words: &Words) -> String {
        let names =
            self.languages.iter().map(|language| words.in_language(*language).say("language-name"));
        names.collect::<Vec<_>>().join(", ")
    }

    fn content(&self, words: &Words) -> View {
        let links = self.languages.iter().map(|language| {
            let own = words.in_language(*language);
            let (tag, direction) = (language.tag(), language.direction().as_str());
            view! {
                <li>
                    <a class="choice" href=format!("/{tag}/") lang=tag hreflang=tag dir=direction>
                        <strong>{own.say("language-name")}</strong>
                    </a>
                </li>
            }
        });
        view! {
            <h1>{words.say("service")}</h1>
            <ul class="choices">{links.collect_view()}</ul>
        }
        .into_any()
    }
}
