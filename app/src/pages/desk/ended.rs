//! A guide session that is over: the receipt that the person has, and the way to the next one.

use leptos::prelude::*;

use super::super::Page;
use super::super::guide::GuideReceipt;
use crate::components::View;
use crate::i18n::Words;

/// The page of a guide session that is over. Nothing of the person is on it but what the receipt says.
pub struct EndedPage {
    /// The receipt: the person has the same one.
    pub receipt: GuideReceipt,
}

impl Page for EndedPage {
    fn title(&self, words: &Words) -> String {
        words.say("desk-ended")
    }

    fn content(&self, words: &Words) -> View {
        let next = format!("/{}/desk", words.language().tag());
        view! {
            <h1>{words.say("desk-ended")}</h1>
            <p class="lead">{words.say("desk-ended.text")}</p>
            <p class="actions no-print"><a class="primary" href=next>{words.say("desk-next")}</a></p>
            <section aria-labelledby="receipt">
                <h2 id="receipt">{words.say("desk-ended-receipt")}</h2>
                <p>{words.say("desk-ended-receipt.text")}</p>
                <div class="guide-receipt">{self.receipt.view(words)}</div>
            </section>
            <p class="hint no-print">{words.say("copy-print")}</p>
        }
        .into_any()
    }
}
