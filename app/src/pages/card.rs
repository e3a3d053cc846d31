//! The card of the way back: a folder's number and its four words, shown once.

use leptos::prelude::*;

use super::Page;
use crate::components::{View, qr_code};
use crate::i18n::Words;

/// The card.
pub struct CardPage {
    /// The number, in groups.
    pub number: String,
    /// The number's digits, for the QR code. The words are never in it.
    pub digits: String,
    /// The words, in their order.
    pub words: [&'static str; 4],
    /// The address that goes on.
    pub next: String,
}

impl Page for CardPage {
    fn title(&self, words: &Words) -> String {
        words.say("card-title")
    }

    fn content(&self, words: &Words) -> View {
        let secret = self.words.map(|word| view! { <li>{word}</li> });
        view! {
            <h1>{words.say("card-title")}</h1>
            <p class="lead">{words.say("card-lead")}</p>
            <div class="card" data-card>
                <p class="of">{words.say("service")}</p>
                <div>
                    <h2>{words.say("card-number")}</h2>
                    <p class="number"><bdi dir="ltr">{self.number.clone()}</bdi></p>
                    <h2>{words.say("card-words")}</h2>
                    <ol>{secret.collect_view()}</ol>
                </div>
                {qr_code(&self.digits, words.say("card-qr"))}
            </div>
            <p><strong>{words.say("card-keep")}</strong></p>
            <p class="notice">{words.say("card-once")}</p>
            <p class="actions"><a class="primary" href=self.next.clone() data-continue>{words.say("continue")}</a></p>
            <p class="hint no-print">{words.say("copy-print")}</p>
        }
        .into_any()
    }
}
