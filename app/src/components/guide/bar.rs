//! What the person sees of the help on every page: who helps, what they see, and the button that ends it.

use leptos::prelude::*;

use super::super::{View, phrase};
use super::{Who, listen};
use crate::guide::protocol::Level;
use crate::i18n::{Phrase, Words};

/// The bar on every page of a person who is helped.
#[derive(Debug, Clone)]
pub struct GuideBar {
    /// Who helps.
    pub who: Who,
    /// How much help there is.
    pub level: Level,
    /// Minutes until the help ends by itself.
    pub minutes_left: i64,
    /// Minutes until the practitioner writes no more; none below that level.
    pub write_minutes_left: Option<i64>,
    /// Whether the practitioner is connected.
    pub is_here: bool,
    /// Whether nobody did anything for a while: the practitioner sees nothing.
    pub is_paused: bool,
    /// Whether the person comes along to where the practitioner invites, without a tap.
    pub follows: bool,
    /// What the practitioner sees of this page.
    pub page: PageSight,
    /// What waits for a yes or a no.
    pub asks: Vec<Ask>,
    /// The address and the title of a page that the practitioner invites to.
    pub invite: Option<(String, Phrase)>,
    /// Whether the buttons belong to the page's own form, so that what is typed is saved first.
    pub in_form: bool,
    /// The address of the person's page about the help.
    pub help: String,
}

/// What the practitioner sees of the page that the person is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageSight {
    /// All of it: nothing on it is private.
    Open,
    /// Not the private questions on it.
    Closed,
    /// All of it: the person shows it.
    Shown,
    /// Nothing, ever: secrets stand here.
    Hidden,
    /// Nothing: it is no page of the form.
    Beside,
}

/// What the practitioner asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// To write: the second yes.
    Write,
    /// To see the page, and why: the name of a reason.
    Open(String),
}

/// What wakes the island of a live page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideLive {
    /// The address that its own are made of: `/fr/c2s/help`, `/fr/desk/guide/…`.
    pub address: String,
    /// The number of the last message that this page knows of.
    pub seq: u64,
}

/// Where the island of a live page stands, once there is one.
pub(crate) fn guide_island(_live: &GuideLive, _words: &Words) -> View {
    ().into_any()
}

/// How much of the bar is seen at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    /// What matters now; the rest behind one tap.
    Short,
    /// All of it.
    Full,
}

/// The buttons of a guide's verbs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Buttons {
    /// Whether they belong to the page's own form, which they stand outside of.
    pub(crate) in_form: bool,
}

impl Buttons {
    /// A button that does what a verb says.
    pub(crate) fn verb(self, verb: &str, class: &'static str, label: String) -> View {
        let form = self.in_form.then_some("answers");
        let value = format!("guide:{verb}");
        view! { <button class=class form=form name="action" value=value>{label}</button> }
            .into_any()
    }
}

/// What a level is called, to the person.
pub(crate) fn level_name(level: Level, words: &Words) -> String {
    words.say(match level {
        Level::Look => "guide-level-look",
        Level::Show => "guide-level-show",
        Level::Propose => "guide-level-propose",
        Level::Write => "guide-level-write",
    })
}

impl GuideBar {
    pub(crate) fn view(&self, length: Length, words: &Words) -> View {
        let content = view! {
            <div class="now">
                {self.sight(words)}
                {self.buttons().verb("stop", "stop", words.say("guide-stop"))}
            </div>
            <p class="presence" data-presence>{self.presence(words)}</p>
            <p class="writing" data-writing></p>
            {self.asks.iter().map(|ask| self.ask(ask, words)).collect_view()}
            {self.invitation(words)}
            {self.settings(length, words)}
        };
        let content = if self.in_form {
            content.into_any()
        } else {
            view! { <form method="post" action=self.help.clone()>{content}</form> }.into_any()
        };
        view! { <section class="guide-bar" data-guide-bar aria-label=words.say("guide-bar")>{content}</section> }
            .into_any()
    }

    fn buttons(&self) -> Buttons {
        Buttons { in_form: self.in_form }
    }

    fn named(&self, message: &str, words: &Words) -> String {
        words.say_with(message, "name", self.who.name())
    }

    /// What the practitioner sees of this page, and how it is shown or closed.
    fn sight(&self, words: &Words) -> View {
        let (class, message) = match self.page {
            _ if self.is_paused => ("sight shut", "guide-sees-paused"),
            PageSight::Open => ("sight", "guide-sees-open"),
            PageSight::Shown => ("sight", "guide-sees-shown"),
            PageSight::Closed => ("sight half", "guide-sees-closed"),
            PageSight::Hidden => ("sight shut", "guide-sees-hidden"),
            PageSight::Beside => ("sight shut", "guide-sees-beside"),
        };
        let turn = match self.page {
            _ if self.is_paused => Some(("resume", words.say("guide-resume"))),
            PageSight::Closed => {
                Some(("open", words.say_with("guide-open", "given", &self.who.given)))
            }
            PageSight::Shown => Some(("close", words.say("guide-close"))),
            PageSight::Open | PageSight::Hidden | PageSight::Beside => None,
        };
        let turn = turn.map(|(verb, label)| self.buttons().verb(verb, "secondary", label));
        view! { <p class=class><strong>{self.named(message, words)}</strong></p>{turn} }.into_any()
    }

    /// Whether the practitioner is away.
    fn presence(&self, words: &Words) -> String {
        if self.is_here { String::new() } else { self.named("guide-away", words) }
    }

    fn ask(&self, ask: &Ask, words: &Words) -> View {
        let buttons = self.buttons();
        match ask {
            Ask::Write => view! {
                <div class="notice ask">
                    <div id="guide-second">
                        <p><strong>{self.named("guide-second", words)}</strong></p>
                        <p>{words.say("guide-second.text")}</p>
                    </div>
                    <p class="buttons">
                        {buttons.verb("second:yes", "secondary", words.say("choice-yes"))}
                        {buttons.verb("second:no", "secondary", words.say("choice-no"))}
                        {listen("guide-second", Some(&self.help), words)}
                    </p>
                </div>
            }
            .into_any(),
            Ask::Open(reason) => {
                let reason = words.say(match reason.as_str() {
                    "check-month" => "guide-reason-check-month",
                    "check-number" => "guide-reason-check-number",
                    "explain" => "guide-reason-explain",
                    _ => "guide-reason-other",
                });
                view! {
                    <div class="notice ask">
                        <p><strong>{self.named("guide-ask-open", words)}</strong>" "{reason}</p>
                        <p class="buttons">
                            {buttons.verb("open", "secondary", words.say("guide-ask-open-yes"))}
                            {buttons.verb("refuse-open", "secondary", words.say("choice-no"))}
                        </p>
                    </div>
                }
                .into_any()
            }
        }
    }

    fn invitation(&self, words: &Words) -> Option<impl IntoView + use<>> {
        let (_, title) = self.invite.as_ref()?;
        let buttons = self.buttons();
        Some(view! {
            <div class="notice ask">
                <p>{self.named("guide-invites", words)}" "<strong>{phrase(title, words)}</strong></p>
                <p class="buttons">
                    {buttons.verb("go", "secondary", words.say("guide-go"))}
                    {buttons.verb("stay", "secondary", words.say("guide-stay"))}
                </p>
            </div>
        })
    }

    /// How much help there is, how long, and what the person may change in it.
    fn settings(&self, length: Length, words: &Words) -> View {
        let buttons = self.buttons();
        let level = words.say_with("guide-level", "level", level_name(self.level, words));
        let writes = self.write_minutes_left.map(|minutes| {
            view! { " "<span>{words.say_count("guide-write-minutes", minutes)}</span> }
        });
        let first = Level::ALL.into_iter().filter(|level| *level < Level::Write);
        let others = first.filter(|level| *level != self.level).map(|level| {
            let label = level_name(level, words);
            view! { <li>{buttons.verb(&format!("level:{}", level.name()), "secondary", label)}</li> }
        });
        let (follow, label) = if self.follows {
            ("follow:off", words.say("guide-follow-off"))
        } else {
            ("follow:on", self.named("guide-follow-on", words))
        };
        let content = view! {
            <p>{words.say_count("guide-minutes", self.minutes_left)}</p>
            <p>{words.say("guide-level-change")}</p>
            <ul class="levels">{others.collect_view()}</ul>
            <ul class="levels">
                <li>{buttons.verb("extend", "quiet", words.say("guide-extend"))}</li>
                <li>{buttons.verb(follow, "quiet", label)}</li>
            </ul>
        };
        let level = view! { <p class="level" data-level>{level}{writes}</p> };
        match length {
            Length::Full => view! { {level}{content} }.into_any(),
            Length::Short => view! {
                {level}
                <details>
                    <summary>{words.say("guide-settings")}</summary>
                    {content}
                    <p><a href=self.help.clone()>{words.say("guide-settings-page")}</a></p>
                </details>
            }
            .into_any(),
        }
    }
}
