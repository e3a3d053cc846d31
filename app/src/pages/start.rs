//! What a benefit is, what to have at hand, and the button that starts.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Page, answers_form, go_on};
use crate::components::{Device, View, device_question, explanations, paragraphs, phrase};
use crate::i18n::{FormWords, Phrase, Word, Words};

/// The first page of a benefit.
pub struct StartPage {
    name: Phrase,
    summary: Option<Phrase>,
    time: Option<Phrase>,
    ready: Option<Phrase>,
    after: Option<Phrase>,
    /// Whether there is an application to go on with on this device.
    has_started: bool,
    /// Whether an application was sent before, whose receipt can be read.
    receipt: Option<String>,
    /// Whether a person is known: their device, too.
    is_in: bool,
    mentioned: Vec<Arc<Word>>,
}

impl StartPage {
    /// The page of a benefit; `receipt` is the address of the last receipt, if there is one.
    pub fn new(form: &FormWords, has_started: bool, receipt: Option<String>, is_in: bool) -> Self {
        let part = |attribute| form.attribute("benefit", attribute);
        let page = Self {
            name: form.value("benefit"),
            summary: part("summary"),
            time: part("time"),
            ready: part("ready"),
            after: part("after"),
            has_started,
            receipt,
            is_in,
            mentioned: Vec::new(),
        };
        Self { mentioned: form.mentioned(), ..page }
    }
}

impl Page for StartPage {
    fn title(&self, _: &Words) -> String {
        self.name.text.clone()
    }

    fn content(&self, words: &Words) -> View {
        let part = |title: &str, text: &Option<Phrase>| {
            text.as_ref().map(|text| {
                view! { <section><h2>{words.say(title)}</h2>{paragraphs(text, words)}</section> }
            })
        };
        let button = if self.has_started { "start-go-on" } else { "start" };
        let form = view! {
            <div class="lead">{self.summary.as_ref().map(|text| paragraphs(text, words))}</div>
            {self.has_started.then(|| view! { <p class="notice">{words.say("start-kept")}</p> })}
            {(!self.is_in).then(|| device_question(Device::Own, words))}
            <div class="actions">{go_on(words.say(button))}</div>
        };
        let back = (!self.is_in).then(|| {
            let address = format!("/{}/return", words.language().tag());
            view! { <p class="more"><a href=address>{words.say("return-link")}</a></p> }
        });
        view! {
            <h1>{phrase(&self.name, words)}</h1>
            {self.receipt.clone().map(|address| view! {
                <p class="notice"><a href=address>{words.say("start-receipt")}</a></p>
            })}
            {answers_form(form.into_any())}
            {back}
            {part("start-time", &self.time)}
            {part("start-ready", &self.ready)}
            {part("start-after", &self.after)}
            <section>
                <h2>{words.say("start-help")}</h2>
                <p>{words.say("start-help.text")}</p>
            </section>
            {explanations(&self.mentioned, words)}
        }
        .into_any()
    }
}
