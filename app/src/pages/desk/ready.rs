//! The practitioner's first page: a code to show, a field for the code that is said, and who they are.

use leptos::prelude::*;

use super::super::Page;
use super::sign_out;
use crate::components::{Role, View, qr_code, summary};
use crate::i18n::Words;

/// The page from which a guide session begins.
pub struct ReadyPage {
    /// Given name and family name.
    pub name: String,
    /// What they do.
    pub role: Role,
    /// Whom they work for.
    pub organisation: String,
    /// Where that is.
    pub place: String,
    /// The code to show. It is not shown while another guide session is open.
    pub offer: Offer,
    /// Why the digits that were written lead to nobody.
    pub problem: Option<DigitsProblem>,
    /// The guide session that is still open: it is ended before another one begins.
    pub open: Option<OpenGuide>,
}

/// A code that the person scans, or copies.
pub struct Offer {
    /// The address in the QR code, with its origin. It is written nowhere else: whoever has it may use it.
    pub address: String,
    /// The digits beside it, for a person whose phone scans nothing; empty: none are shown.
    pub digits: String,
    /// How long it still holds.
    pub seconds: i64,
}

/// Why digits lead to nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DigitsProblem {
    /// They are wrong, over, or used: which of these is not said.
    Wrong,
    /// Too many wrong ones: this account waits a quarter of an hour.
    Paused,
    /// Too many wrong ones today: this account waits for tomorrow.
    Locked,
    /// Too many wrong ones in this organisation, or from this network.
    Busy,
}

/// A guide session of this practitioner that is still open.
pub struct OpenGuide {
    /// Its name in addresses.
    pub id: String,
    /// The person's first name, once it is known.
    pub name: Option<String>,
}

/// The id of what is said of digits that were not taken.
const TOLD: &str = "told";

impl ReadyPage {
    /// The field of the digits that a person said. What is posted under it is never shown back.
    pub const DIGITS: &'static str = "digits";

    /// The two roads: the person scans, or says their digits.
    fn roads(&self, words: &Words) -> View {
        let digits = grouped(&self.offer.digits);
        let digits = (!digits.is_empty()).then(|| {
            view! {
                <p>{words.say("desk-scan-digits")}</p>
                <p class="digits"><bdi dir="ltr">{digits}</bdi></p>
            }
        });
        let here = format!("/{}/desk", words.language().tag());
        view! {
            <div class="roads">
                <section>
                    <h2>{words.say("desk-scan")}</h2>
                    <p>{words.say("desk-scan.text")}</p>
                    {qr_code(&self.offer.address, words.say("desk-scan.picture"))}
                    {digits}
                    <p class="hint">{words.say_count("desk-scan-seconds", self.offer.seconds)}</p>
                    <p class="more"><a href=here>{words.say("desk-scan-again")}</a></p>
                </section>
                <section>
                    <h2>{words.say("desk-said")}</h2>
                    <p>{words.say("desk-said.text")}</p>
                    {self.said(words)}
                </section>
            </div>
        }
        .into_any()
    }

    /// The field of the digits that the person says.
    fn said(&self, words: &Words) -> View {
        let id = Self::DIGITS;
        let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
        let is_wrong = self.problem == Some(DigitsProblem::Wrong);
        let is_closed = matches!(self.problem, Some(DigitsProblem::Paused | DigitsProblem::Locked));
        let described = if is_wrong {
            format!("{hint_id} {error_id}")
        } else if is_closed {
            TOLD.to_owned()
        } else {
            hint_id.clone()
        };
        let error = is_wrong.then(|| {
            view! {
                <p class="problem" id=error_id>
                    <span class="visually-hidden">{words.say("problem-prefix")}" "</span>
                    {words.say("problem-digits")}
                </p>
            }
        });
        view! {
            <form method="post" novalidate autocomplete="off">
                <div class="part">
                    <label for=id>{words.say("desk-digits")}</label>
                    <p class="hint" id=hint_id>{words.say("desk-digits.hint")}</p>
                    {error}
                    <input
                        id=id
                        name=id
                        class="medium"
                        inputmode="numeric"
                        dir="ltr"
                        autocomplete="off"
                        disabled=is_closed
                        aria-describedby=described
                        aria-invalid=is_wrong.then_some("true")
                    />
                </div>
                <div class="actions">
                    <button class="primary" disabled=is_closed aria-describedby=is_closed.then_some(TOLD)>
                        {words.say("continue")}
                    </button>
                </div>
            </form>
        }
        .into_any()
    }

    /// What stands above the heading when the digits lead to nobody.
    fn told(&self, words: &Words) -> View {
        let text = match self.problem {
            None => return ().into_any(),
            Some(DigitsProblem::Wrong) => {
                return summary(vec![(Self::DIGITS.into(), words.say("problem-digits"))], words);
            }
            Some(DigitsProblem::Paused) => words.say("problem-digits-paused"),
            Some(DigitsProblem::Locked) => words.say("problem-digits-locked"),
            Some(DigitsProblem::Busy) => words.say("problem-digits-busy"),
        };
        view! { <p class="notice" role="alert" id=TOLD>{text}</p> }.into_any()
    }
}

/// Digits in groups of three: `123 456`, `1 234 567`.
fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

/// The guide session that is to be ended first, with the person's name in large letters: whoever is there must not be taken for the next one.
fn still_open(open: &OpenGuide, words: &Words) -> View {
    let address = format!("/{}/desk/guide/{}", words.language().tag(), open.id);
    let name = open.name.clone().unwrap_or_else(|| words.say("desk-person"));
    let back = address.clone();
    view! {
        <section class="notice" aria-labelledby="open">
            <h2 id="open">{words.say("desk-open")}</h2>
            <p class="called"><bdi>{name}</bdi></p>
            <p>{words.say("desk-open.text")}</p>
            <form class="choose" method="post" action=address>
                <a class="primary" href=back>{words.say("desk-open-back")}</a>
                <button class="secondary" name="action" value="guide:stop">{words.say("desk-open-end")}</button>
            </form>
        </section>
    }
    .into_any()
}

impl Page for ReadyPage {
    fn title(&self, words: &Words) -> String {
        words.say("desk-ready")
    }

    fn has_problems(&self) -> bool {
        self.problem.is_some()
    }

    fn content(&self, words: &Words) -> View {
        let begin = match &self.open {
            Some(open) => still_open(open, words),
            None => self.roads(words),
        };
        view! {
            {self.told(words)}
            <h1>{words.say("desk-ready")}</h1>
            {begin}
            <section class="desk-who">
                <h2>{words.say("desk-you")}</h2>
                <p>
                    <strong><bdi>{self.name.clone()}</bdi></strong>
                    <span>{self.role.say(words)}</span>
                    <bdi>{self.organisation.clone()}</bdi>
                    <bdi>{self.place.clone()}</bdi>
                </p>
                {sign_out(words)}
            </section>
        }
        .into_any()
    }
}
