//! What a person gets after sending: reference, date, what happens next.

use std::sync::Arc;

use forms::path::Scope;
use leptos::prelude::*;

use super::{Page, Telling};
use crate::components::{PointModel, View, explanations, paragraphs, phrase};
use crate::i18n::{Phrase, Word, Words};

/// The receipt.
pub struct ReceiptPage {
    benefit: Phrase,
    after: Option<Phrase>,
    notes: Vec<(Phrase, Vec<PointModel>)>,
    texts: ReceiptTexts,
    mentioned: Vec<Arc<Word>>,
}

/// What the receipt says of this application.
#[derive(Debug, Clone)]
pub struct ReceiptTexts {
    /// The reference.
    pub reference: String,
    /// The day of sending, in words.
    pub sent_on: String,
    /// The time of sending: `14:05`.
    pub sent_at: String,
    /// How far it has come.
    pub delivery: Delivery,
    /// The address of the printable copy.
    pub copy: String,
    /// Who receives it, when an agency is configured.
    pub agency: Option<String>,
}

/// How far an application has come since it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delivery {
    /// Nobody has looked yet whether it is whole.
    Waiting,
    /// It is whole.
    Ready,
    /// It was handed over on this day, in words.
    HandedOver(String),
}

/// Builds the receipt, with the notes that the form repeats on it.
pub fn receipt_page(telling: Telling<'_>, texts: ReceiptTexts) -> ReceiptPage {
    let root = Scope::root();
    let form = telling.form_words(&root);
    let notes = telling.form().receipt.iter().filter_map(|id| {
        let question = telling.form().question(&[], id)?;
        let items =
            telling.shown_items(question, &root).into_iter().map(|text| PointModel { text });
        Some((form.value(id.as_str()), items.collect()))
    });
    let (benefit, notes) = (form.value("benefit"), notes.collect());
    let after = form.attribute("benefit", "after");
    ReceiptPage { benefit, after, notes, texts, mentioned: form.mentioned() }
}

impl Page for ReceiptPage {
    fn title(&self, words: &Words) -> String {
        words.say("receipt-title")
    }

    fn content(&self, words: &Words) -> View {
        let ReceiptTexts { reference, sent_on, sent_at, delivery, copy, agency } =
            self.texts.clone();
        let state = match (delivery, &agency) {
            (Delivery::Waiting, _) => words.say("delivery-waiting"),
            (Delivery::Ready, Some(_)) => words.say("delivery-ready"),
            (Delivery::Ready, None) => words.say("delivery-ready-demonstration"),
            (Delivery::HandedOver(day), Some(_)) => {
                words.say_with("delivery-handed-over", "day", day)
            }
            (Delivery::HandedOver(day), None) => {
                words.say_with("delivery-handed-over-demonstration", "day", day)
            }
        };
        let notes = self.notes.iter().map(|(title, items)| {
            let items = items.iter().map(|item| view! { <li>{phrase(&item.text, words)}</li> });
            view! {
                <section>
                    <h2>{phrase(title, words)}</h2>
                    <ul class="points">{items.collect_view()}</ul>
                </section>
            }
        });
        let to = match agency {
            Some(agency) => words.say_with("receipt-agency", "agency", agency),
            None => words.say("receipt-demonstration"),
        };
        let shown = reference.clone();
        view! {
            <div class="receipt" data-receipt=reference>
                <h1>{words.say("receipt-title")}</h1>
                <p>{phrase(&self.benefit, words)}</p>
                <p class="reference">{words.say("reference")}" "<strong><bdi dir="ltr">{shown}</bdi></strong></p>
                <p>{words.say_all("sent-on", [("day", sent_on), ("time", sent_at)])}</p>
                <p data-delivery="">{state}</p>
                <p>{to}</p>
            </div>
            <p>{words.say("receipt-keep")}</p>
            <p class="no-print"><a class="secondary" href=copy>{words.say("receipt-copy")}</a></p>
            <section>
                <h2>{words.say("receipt-next")}</h2>
                {self.after.as_ref().map(|text| paragraphs(text, words))}
            </section>
            {notes.collect_view()}
            {explanations(&self.mentioned, words)}
        }
        .into_any()
    }
}
