//! What the person keeps of a help: who, when, and what was done. No answer stands on it.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::super::Page;
use crate::components::{View, Who, listen, phrase};
use crate::i18n::{Language, Phrase, Words};

/// The receipt of a help, to be read, heard and printed.
pub struct GuideReceiptPage {
    /// The receipt, in the page's language.
    pub receipt: GuideReceipt,
    /// The same in French, on a page in another language.
    pub second: Option<GuideReceipt>,
    /// The address of the form.
    pub way_on: String,
}

/// What is said of a help.
#[derive(Debug, Clone)]
pub struct GuideReceipt {
    /// Who helped.
    pub who: Who,
    /// The day, in words.
    pub day: String,
    /// When it began: `10:05`.
    pub from: String,
    /// When it ended; none while it goes on.
    pub to: Option<String>,
    /// How both sides met.
    pub road: Road,
    /// Why it ended.
    pub reason: EndReason,
    /// Whether the practitioner saw anything.
    pub saw: bool,
    /// The private pages that the person showed.
    pub shown_pages: Vec<Phrase>,
    /// How many questions the person answered alone.
    pub answered_alone: u32,
    /// How many answers were proposed.
    pub proposed: u32,
    /// How many of them the person accepted.
    pub accepted: u32,
    /// The questions in which the practitioner wrote.
    pub wrote: Vec<Phrase>,
    /// When the application was sent, and its number.
    pub sent: Option<(String, String)>,
}

/// How both sides met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Road {
    /// By the code that the desk shows.
    Code,
    /// By the digits that the person said.
    Digits,
}

/// Why a help ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndReason {
    /// The person ended it.
    Person,
    /// The practitioner did.
    Practitioner,
    /// Its time was over.
    Time,
    /// Nobody did anything.
    Unused,
    /// One side was away.
    Away,
    /// The application was sent.
    Sent,
    /// It was another person than the practitioner's.
    NotMine,
    /// The person said no.
    Refused,
    /// The person said that they do not know who asks.
    Unknown,
    /// The person did not answer.
    NoAnswer,
}

impl EndReason {
    fn say(self, words: &Words) -> Option<String> {
        let message = match self {
            Self::Person => "guide-receipt-end-person",
            Self::Time => "guide-receipt-end-time",
            Self::Unused => "guide-receipt-end-unused",
            Self::Away => "guide-receipt-end-away",
            Self::Sent => "guide-receipt-end-sent",
            Self::NotMine => "guide-receipt-end-not-mine",
            Self::Refused => "guide-receipt-end-refused",
            Self::Unknown => "guide-receipt-end-unknown",
            Self::NoAnswer => "guide-receipt-end-no-answer",
            Self::Practitioner => return None,
        };
        Some(words.say(message))
    }
}

impl GuideReceipt {
    /// The receipt; both sides read the same one.
    pub(crate) fn view(&self, words: &Words) -> View {
        let Self { who, day, from, to, .. } = self;
        let time = match to {
            Some(to) => words.say_all(
                "guide-receipt-time",
                [("day", day.clone()), ("from", from.clone()), ("to", to.clone())],
            ),
            None => {
                words.say_all("guide-receipt-open", [("day", day.clone()), ("from", from.clone())])
            }
        };
        let road = words.say(match self.road {
            Road::Code => "guide-receipt-road-code",
            Road::Digits => "guide-receipt-road-digits",
        });
        let named = |message: &str| words.say_with(message, "name", who.name());
        let ended = to.as_ref().map(|_| {
            let reason = self.reason.say(words);
            reason.unwrap_or_else(|| named("guide-receipt-end-practitioner"))
        });
        let now =
            words.say(if to.is_some() { "guide-receipt-nobody" } else { "guide-receipt-still" });
        let sent = self.sent.clone().map(|(time, reference)| {
            let sent = [("time", time), ("reference", reference)];
            view! { <p><strong>{words.say_all("guide-receipt-sent", sent)}</strong></p> }
        });
        view! {
            <p class="lead"><strong>{time}</strong></p>
            {who.view(words)}
            <p>{road}</p>
            {self.seen(words)}
            {self.saw.then(|| self.done(words))}
            {sent}
            {ended.map(|ended| view! { <p>{ended}</p> })}
            <p><strong>{now}</strong></p>
        }
        .into_any()
    }

    /// What the practitioner saw.
    fn seen(&self, words: &Words) -> View {
        let named = |message: &str| words.say_with(message, "name", self.who.name());
        if !self.saw {
            return view! { <p>{named("guide-receipt-saw-nothing")}</p> }.into_any();
        }
        let shown = if self.shown_pages.is_empty() {
            view! { <p>{words.say("guide-receipt-shown-none")}</p> }.into_any()
        } else {
            listed(words.say("guide-receipt-shown"), &self.shown_pages, words)
        };
        view! { <p>{named("guide-receipt-saw")}</p>{shown} }.into_any()
    }

    /// Who answered what.
    fn done(&self, words: &Words) -> View {
        let counted = |message: &str, count: u32| words.say_count(message, count.into());
        let proposed = (self.proposed > 0).then(|| {
            let accepted = counted("guide-receipt-accepted", self.accepted);
            view! { <p>{counted("guide-receipt-proposed", self.proposed)}" "{accepted}</p> }
        });
        let name = self.who.name();
        let wrote = if self.wrote.is_empty() {
            let text = words.say_with("guide-receipt-wrote-none", "name", name);
            view! { <p>{text}</p> }.into_any()
        } else {
            let count = i64::try_from(self.wrote.len()).unwrap_or(i64::MAX);
            let lead = words.say_count_with("guide-receipt-wrote", count, "name", name);
            listed(lead, &self.wrote, words)
        };
        view! { <p>{counted("guide-receipt-alone", self.answered_alone)}</p>{proposed}{wrote} }
            .into_any()
    }
}

/// A sentence, and what it speaks of.
fn listed(lead: String, texts: &[Phrase], words: &Words) -> View {
    let texts = texts.iter().map(|text| view! { <li>{phrase(text, words)}</li> });
    view! { <p>{lead}</p><ul class="points">{texts.collect_view()}</ul> }.into_any()
}

impl Page for GuideReceiptPage {
    fn title(&self, words: &Words) -> String {
        words.say("guide-receipt-title")
    }

    fn content(&self, words: &Words) -> View {
        let second = self.second.as_ref().map(|second| {
            let french = words.in_language(Language::French);
            let (tag, direction) = (french.language().tag(), french.language().direction());
            view! {
                <section class="second">
                    <h2>{words.say("guide-receipt-second")}</h2>
                    <div class="guide-receipt" lang=tag dir=direction.as_str()>
                        <h3>{french.say("guide-receipt-title")}</h3>
                        {second.view(&french)}
                    </div>
                </section>
            }
        });
        view! {
            <h1>{words.say("guide-receipt-title")}</h1>
            <p class="no-print">{listen("receipt", None, words)}</p>
            <div class="guide-receipt" id="receipt">{self.receipt.view(words)}</div>
            <p>{words.say("guide-receipt-keep")}</p>
            <p class="hint no-print">{words.say("copy-print")}</p>
            <p class="no-print"><a class="secondary" href=self.way_on.clone()>{words.say("guide-back")}</a></p>
            {second}
        }
        .into_any()
    }
}
