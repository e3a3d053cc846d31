//! The page that a practitioner's code leads to: who shows it, and which form it is about.

use leptos::prelude::*;

use super::super::Page;
use crate::components::{View, Who, phrase};
use crate::i18n::{Phrase, Words};

/// The page of a code.
pub struct JoinPage {
    /// Who shows it; none when it works no more.
    pub who: Option<Who>,
    /// What it may be about.
    pub forms: Vec<JoinForm>,
}

/// A form to choose.
pub struct JoinForm {
    /// Its name in addresses.
    pub id: String,
    /// Its title.
    pub title: Phrase,
    /// Whether it was begun on this device.
    pub has_draft: bool,
}

impl Page for JoinPage {
    fn title(&self, words: &Words) -> String {
        words.say(if self.who.is_some() { "guide-join-title" } else { "guide-join-over" })
    }

    fn content(&self, words: &Words) -> View {
        let Some(who) = &self.who else {
            return view! {
                <h1>{words.say("guide-join-over")}</h1>
                <p class="lead">{words.say("guide-join-over.text")}</p>
            }
            .into_any();
        };
        let forms = self.forms.iter().map(|form| {
            let does = if form.has_draft { "guide-join-go-on" } else { "guide-join-start" };
            view! {
                <li>
                    <button class="choice" name="benefit" value=form.id.clone()>
                        <strong>{phrase(&form.title, words)}</strong>
                        <span>{words.say(does)}</span>
                    </button>
                </li>
            }
        });
        view! {
            <h1>{words.say("guide-join-title")}</h1>
            {who.view(words)}
            <p class="lead">{words.say("guide-join-lead")}</p>
            <h2 id="forms">{words.say("guide-join-forms")}</h2>
            <form method="post">
                <ul class="choices" aria-labelledby="forms">{forms.collect_view()}</ul>
            </form>
            <p class="notice">{words.say("guide-join-not")}</p>
        }
        .into_any()
    }
}
