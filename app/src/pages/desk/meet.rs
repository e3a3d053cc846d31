//! Before anything is seen: both sides make sure that they found each other.

use leptos::prelude::*;

use super::super::Page;
use crate::components::{View, phrase};
use crate::guide::pictures::{Pair, Picture};
use crate::i18n::{Phrase, Words};

/// The page of a guide session that has not begun. It knows nothing of the person but their language and the form.
pub struct MeetPage {
    /// How far the two have come.
    pub stage: MeetStage,
    /// The person's language, in words.
    pub language: String,
    /// The form's title.
    pub form: Phrase,
    /// The page's address.
    pub here: String,
}

/// How far the two have come.
pub enum MeetStage {
    /// Both see the same two pictures, and say so.
    Pictures(Pair),
    /// The person reads who asks, and says yes or no.
    Consent {
        /// How long they still have; while they listen, it does not get less.
        seconds: i64,
    },
    /// The practitioner says the first name aloud.
    NameCheck {
        /// The first name; none when it was not written yet.
        first_name: Option<String>,
    },
}

impl MeetPage {
    /// What stands on the page, above its buttons.
    fn stage(&self, words: &Words) -> View {
        match &self.stage {
            MeetStage::Pictures(pair) => pictures(*pair, words),
            MeetStage::Consent { seconds } => {
                let minutes = (seconds.max(&0) + 59) / 60;
                view! {
                    <h1>{words.say("desk-consent")}</h1>
                    <p class="lead">{words.say("desk-consent.text")}</p>
                    <p>{words.say("desk-consent.explain")}</p>
                    <p class="hint">{words.say_count("desk-consent-minutes", minutes)}</p>
                }
                .into_any()
            }
            MeetStage::NameCheck { first_name: Some(name) } => view! {
                <h1>{words.say("desk-name")}</h1>
                <p class="called">{words.say_with("desk-name-hello", "name", name)}</p>
                <p class="lead">{words.say("desk-name.text")}</p>
            }
            .into_any(),
            MeetStage::NameCheck { first_name: None } => view! {
                <h1>{words.say("desk-name")}</h1>
                <p class="lead">{words.say("desk-name-unknown")}</p>
            }
            .into_any(),
        }
    }
}

/// The two pictures, large, and the sentence to say.
fn pictures(pair: Pair, words: &Words) -> View {
    let [one, other] = pair.map(|picture| picture.name(words));
    let says = words.say_all("desk-pictures-say", [("one", one), ("other", other)]);
    let shown = |picture: Picture| {
        view! { <li><span aria-hidden="true">{picture.sign()}</span>{picture.name(words)}</li> }
    };
    view! {
        <h1>{words.say("desk-pictures")}</h1>
        <p class="lead">{says}</p>
        <ul class="pictures">{pair.map(shown).collect_view()}</ul>
        <p>{words.say("desk-pictures.text")}</p>
    }
    .into_any()
}

impl Page for MeetPage {
    fn title(&self, words: &Words) -> String {
        // A title stays in the browser's history: no name of a person stands in one.
        words.say(match self.stage {
            MeetStage::Pictures(_) => "desk-pictures",
            MeetStage::Consent { .. } => "desk-consent",
            MeetStage::NameCheck { .. } => "desk-name",
        })
    }

    fn content(&self, words: &Words) -> View {
        let confirm = matches!(self.stage, MeetStage::NameCheck { .. }).then(|| {
            let yes = words.say("desk-name-yes");
            view! { <button class="primary" name="action" value="guide:name:yes">{yes}</button> }
        });
        let (form, language) = (&self.form, self.language.clone());
        view! {
            {self.stage(words)}
            <form class="choose" method="post" action=self.here.clone()>
                {confirm}
                <button class="secondary" name="action" value="guide:not-mine">{words.say("desk-not-mine")}</button>
            </form>
            <p class="hint">{words.say("desk-not-mine.text")}</p>
            <dl class="known">
                <div><dt>{words.say("desk-form")}</dt><dd>{phrase(form, words)}</dd></div>
                <div><dt>{words.say("desk-language")}</dt><dd>{language}</dd></div>
            </dl>
        }
        .into_any()
    }
}
