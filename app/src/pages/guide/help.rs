//! The one page of the person's side beside the form: what it shows follows how far the help has come.

use leptos::prelude::*;

use super::super::Page;
use crate::components::{Buttons, GuideBar, Length, View, Who, listen, phrase};
use crate::guide::pictures::Pair;
use crate::i18n::{Phrase, Words};

/// The person's page about help.
pub struct HelpPage {
    /// How far it has come.
    pub stage: HelpStage,
    /// The benefit's title.
    pub form: Phrase,
    /// The address of the form.
    pub way_on: String,
    /// The address of the receipt of an earlier help.
    pub receipt: Option<String>,
}

/// How far the help has come.
pub enum HelpStage {
    /// Nobody helps.
    Offer,
    /// Digits wait to be said.
    Digits {
        /// The digits.
        digits: String,
        /// How long they work.
        minutes: i64,
    },
    /// Both sides look for the pictures that they share.
    Pictures {
        /// Who asks.
        who: Who,
        /// The pairs to choose from.
        choices: Vec<Pair>,
        /// Whether another pair was just tapped.
        is_wrong: bool,
    },
    /// The first yes.
    Consent {
        /// Who asks.
        who: Who,
        /// How long there is to answer.
        seconds: i64,
    },
    /// The practitioner says the person's first name.
    NameCheck {
        /// Who asks.
        who: Who,
    },
    /// Somebody helps.
    Live(Box<GuideBar>),
}

/// Every button of these pages stands in a form of its page.
const OWN: Buttons = Buttons { in_form: false };

impl Page for HelpPage {
    fn title(&self, words: &Words) -> String {
        match &self.stage {
            HelpStage::Offer => words.say("guide-help-title"),
            HelpStage::Digits { .. } => words.say("guide-digits-title"),
            HelpStage::Pictures { .. } => words.say("guide-pictures-title"),
            HelpStage::Consent { who, .. } => named("guide-consent-title", who, words),
            HelpStage::NameCheck { who } => named("guide-name-check", who, words),
            HelpStage::Live(bar) => named("guide-live-title", &bar.who, words),
        }
    }

    fn content(&self, words: &Words) -> View {
        let stage = match &self.stage {
            HelpStage::Offer => offer(words),
            HelpStage::Digits { digits, minutes } => said(digits, *minutes, words),
            HelpStage::Pictures { who, choices, is_wrong } => {
                pictures(who, choices, *is_wrong, words)
            }
            HelpStage::Consent { who, seconds } => consent(who, *seconds, words),
            HelpStage::NameCheck { who } => name_check(who, words),
            HelpStage::Live(bar) => bar.view(Length::Full, words),
        };
        // While the person is asked something, the form waits: nothing leads away by accident.
        let is_asked = matches!(
            self.stage,
            HelpStage::Pictures { .. } | HelpStage::Consent { .. } | HelpStage::NameCheck { .. }
        );
        let (class, label) = match self.stage {
            HelpStage::Live(_) => ("primary", "guide-way-on"),
            _ => ("secondary", "guide-back"),
        };
        let label = words.say(label);
        let way_on = (!is_asked)
            .then(|| view! { <p><a class=class href=self.way_on.clone()>{label}</a></p> });
        let receipt = self.receipt.clone().filter(|_| !is_asked).map(|address| {
            view! { <p class="more"><a href=address>{words.say("guide-earlier-receipt")}</a></p> }
        });
        view! {
            <p class="place">{phrase(&self.form, words)}</p>
            <h1>{self.title(words)}</h1>
            {stage}
            {way_on}
            {receipt}
        }
        .into_any()
    }
}

fn named(message: &str, who: &Who, words: &Words) -> String {
    words.say_with(message, "name", who.name())
}

/// A form of the page's own address around buttons.
fn form(content: impl IntoView) -> View {
    view! { <form method="post">{content.into_any()}</form> }.into_any()
}

fn offer(words: &Words) -> View {
    view! {
        <p class="lead">{words.say("guide-offer")}</p>
        <p>{words.say("guide-offer-scan")}</p>
        <p>{words.say("guide-offer-digits")}</p>
        {form(view! { <p class="actions">{OWN.verb("code", "primary", words.say("guide-code"))}</p> })}
    }
    .into_any()
}

/// The digits, large, and parted as one says them.
fn said(digits: &str, minutes: i64, words: &Words) -> View {
    let all: Vec<char> = digits.chars().collect();
    let grouped: Vec<String> = all.chunks(3).map(|group| group.iter().collect()).collect();
    // Heard one by one, not as a number of hundreds.
    let apart: Vec<String> = all.iter().map(ToString::to_string).collect();
    view! {
        <p class="digits" id="digits" data-spoken=apart.join(", ")><bdi dir="ltr">{grouped.join("\u{a0}")}</bdi></p>
        <p>{listen("digits", None, words)}</p>
        <p>{words.say_count("guide-digits-time", minutes)}</p>
        <p>{words.say("guide-digits-wait")}</p>
        <p class="notice">{words.say("guide-digits-never")}</p>
        {form(OWN.verb("cancel", "quiet", words.say("guide-cancel")))}
    }
    .into_any()
}

fn pictures(who: &Who, choices: &[Pair], is_wrong: bool, words: &Words) -> View {
    let pairs = choices.iter().enumerate().map(|(place, pair)| {
        let [first, second] = pair.map(|picture| picture.name(words));
        let name = words.say_all("guide-picture-pair", [("first", first), ("second", second)]);
        let signs = pair.map(|picture| view! { <span>{picture.sign()}</span> });
        view! {
            <li>
                <button class="pair" name="action" value=format!("guide:picture:{place}")>
                    <span class="signs" aria-hidden="true" dir="ltr">{signs.collect_view()}</span>
                    <span>{name}</span>
                </button>
            </li>
        }
    });
    view! {
        {who.view(words)}
        <p class="lead">{named("guide-pictures-lead", who, words)}</p>
        {is_wrong.then(|| view! { <p class="notice" role="alert">{words.say("guide-pictures-wrong")}</p> })}
        {form(view! {
            <ol class="pairs">{pairs.collect_view()}</ol>
            <p>{OWN.verb("unknown", "secondary", words.say("guide-unknown"))}</p>
        })}
    }
    .into_any()
}

/// The first yes. "Yes" and "No" look the same: neither is the easier one.
fn consent(who: &Who, seconds: i64, words: &Words) -> View {
    let asks = words.say_all(
        "guide-consent-who",
        [("name", who.name()), ("organisation", who.organisation.clone())],
    );
    // Begun minutes count.
    let minutes = (seconds + 59) / 60;
    view! {
        {who.view(words)}
        <div id="consent" class="consent">
            <p>{asks}</p>
            <p>{words.say("guide-consent-sees")}</p>
            <p>{words.say("guide-consent-does")}</p>
            <p>{words.say("guide-consent-stop")}</p>
            <p><strong>{words.say("guide-consent-ask")}</strong></p>
        </div>
        {form(view! {
            <p class="answer-buttons">
                {OWN.verb("yes", "secondary", words.say("choice-yes"))}
                {OWN.verb("no", "secondary", words.say("choice-no"))}
                {listen("consent", Some(""), words)}
            </p>
            <p class="hint">{words.say_count("guide-consent-time", minutes)}</p>
            <p>{OWN.verb("unknown", "quiet", words.say("guide-unknown"))}</p>
        })}
    }
    .into_any()
}

fn name_check(who: &Who, words: &Words) -> View {
    view! {
        {who.view(words)}
        <p class="lead">{words.say("guide-name-check.text")}</p>
        {form(OWN.verb("stop", "stop", words.say("guide-stop")))}
    }
    .into_any()
}
