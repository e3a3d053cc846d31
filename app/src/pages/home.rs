//! The benefits that one can apply for.

use leptos::prelude::*;

use super::Page;
use crate::components::{View, phrase};
use crate::i18n::{Phrase, Words};

/// The list of benefits.
pub struct HomePage {
    /// The benefits, in the order of their names.
    pub benefits: Vec<BenefitLink>,
    /// Whether a person is known: their applications are one step away.
    pub is_in: bool,
}

/// One benefit of the list.
pub struct BenefitLink {
    /// Its name in addresses.
    pub id: String,
    /// Its name.
    pub name: Phrase,
    /// What it is, in a sentence.
    pub summary: Phrase,
}

/// The link to one's applications: through the way back, unless a person is known.
fn come_back(is_in: bool, words: &Words) -> View {
    let (rest, label) =
        if is_in { ("dossiers", "dossiers-title") } else { ("return", "return-link") };
    let address = format!("/{}/{rest}", words.language().tag());
    let join = format!("/{}/join", words.language().tag());
    view! {
        <p class="come-back"><a href=address>{words.say(label)}</a></p>
        <p class="come-back"><a href=join>{words.say("guide-join-link")}</a></p>
    }
    .into_any()
}

impl Page for HomePage {
    fn title(&self, words: &Words) -> String {
        words.say("home-title")
    }

    fn content(&self, words: &Words) -> View {
        let links = self.benefits.iter().map(|benefit| {
            let address = format!("/{}/{}", words.language().tag(), benefit.id);
            view! {
                <li>
                    <a class="choice" href=address>
                        <strong>{phrase(&benefit.name, words)}</strong>
                        <span>{phrase(&benefit.summary, words)}</span>
                    </a>
                </li>
            }
        });
        view! {
            <h1>{words.say("home-title")}</h1>
            <div class="lead">
                <p>{words.say("home-lead")}</p>
                {come_back(self.is_in, words)}
            </div>
            <ul class="choices">{links.collect_view()}</ul>
            <h2>{words.say("home-promises")}</h2>
            <ul class="points">
                <li>{words.say("home-promises.own-pace")}</li>
                <li>{words.say("home-promises.no-account")}</li>
                <li>{words.say("home-promises.private")}</li>
            </ul>
        }
        .into_any()
    }
}
