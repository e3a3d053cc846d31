//! All that a person applies for, and new words for the way back.

use leptos::prelude::*;

use super::Page;
use crate::components::{View, phrase};
use crate::i18n::{Phrase, Words};

/// The list of a person's applications, the newest first.
pub struct DossiersPage {
    /// One line an application.
    pub lines: Vec<DossierLine>,
}

/// One application.
pub struct DossierLine {
    /// The benefit.
    pub name: Phrase,
    /// How far it is.
    pub state: DossierState,
}

/// How far an application is.
pub enum DossierState {
    /// Not sent yet.
    Draft {
        /// The day on which it was begun, in words.
        began: String,
        /// The first and the last month that it asks about, when it was begun in an earlier month.
        months: Option<(String, String)>,
        /// The address that goes on.
        next: String,
    },
    /// Sent.
    Sent {
        /// The reference.
        reference: String,
        /// The day, in words.
        sent_on: String,
        /// The time of day.
        sent_at: String,
        /// The address of the receipt.
        receipt: Option<String>,
    },
}

impl DossierState {
    fn view(&self, name: &Phrase, words: &Words) -> View {
        let link = |address: &String, label: &str| {
            let name = name.text.clone();
            view! {
                <a class="secondary" href=address.clone()>
                    {words.say(label)}<span class="visually-hidden">" – "{name}</span>
                </a>
            }
        };
        match self {
            Self::Draft { began, months, next } => {
                let months = months.clone().map(|(first, last)| {
                    let text = words.say_all("dossiers-months", [("first", first), ("last", last)]);
                    view! { <p class="notice">{text}</p> }
                });
                view! {
                    <p>{words.say_with("dossiers-began", "day", began)}</p>
                    {months}
                    <p>{link(next, "dossiers-go-on")}</p>
                }
                .into_any()
            }
            Self::Sent { reference, sent_on, sent_at, receipt } => {
                let sent = [("day", sent_on.clone()), ("time", sent_at.clone())];
                view! {
                    <p>{words.say_all("sent-on", sent)}</p>
                    <p>{words.say("reference")}" "<strong><bdi dir="ltr">{reference.clone()}</bdi></strong></p>
                    {receipt.as_ref().map(|receipt| view! { <p>{link(receipt, "dossiers-receipt")}</p> })}
                }
                .into_any()
            }
        }
    }
}

impl Page for DossiersPage {
    fn title(&self, words: &Words) -> String {
        words.say("dossiers-title")
    }

    fn content(&self, words: &Words) -> View {
        let tag = words.language().tag();
        let lines = self.lines.iter().map(|line| {
            view! {
                <section class="dossier">
                    <h2>{phrase(&line.name, words)}</h2>
                    {line.state.view(&line.name, words)}
                </section>
            }
        });
        let none = self.lines.is_empty().then(|| view! { <p>{words.say("dossiers-none")}</p> });
        view! {
            <h1>{words.say("dossiers-title")}</h1>
            {none}
            {lines.collect_view()}
            <p class="more"><a href=format!("/{tag}/")>{words.say("dossiers-other")}</a></p>
            <section>
                <h2>{words.say("words-title")}</h2>
                <p>{words.say("words-text")}</p>
                <form method="post" action=format!("/{tag}/dossiers/words")>
                    <button class="secondary">{words.say("words-make")}</button>
                </form>
            </section>
        }
        .into_any()
    }
}
