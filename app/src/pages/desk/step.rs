//! The step that the person is on, as the practitioner sees it: in their own language, of redacted answers.

use forms::definition::Question;
use forms::journey::{PageContent, PageVisit};
use forms::path::Path;
use forms::redaction::Closed;
use leptos::prelude::*;

use super::super::{Page, QuestionPage, Telling, question_page};
use super::ladder::ladder;
use super::steps::{StepLine, closed, has_fields, steps};
use crate::components::{
    Buttons, Guided, May, View, WhyNot, level_name, phrase, sound_button, sounds,
};
use crate::guide::protocol::Level;
use crate::i18n::{Phrase, Words};

/// The page's own buttons: all stand inside of its form.
const BUTTONS: Buttons = Buttons { in_form: false };

/// The live screen.
pub struct StepPage {
    /// Its address.
    pub here: String,
    /// The person, as far as they are known.
    pub person: PersonSight,
    /// How much help there is.
    pub level: Level,
    /// When the session ends.
    pub minutes_left: i64,
    /// When writing for the person ends.
    pub write_minutes_left: Option<i64>,
    /// Whether the person was asked for the second yes.
    pub waits_for_second: bool,
    /// Whether they were asked to show this page.
    pub waits_for_open: bool,
    /// Whether they manage: then the page offers to help less.
    pub steps_down: bool,
    /// Whether nobody did anything for a while. Nothing is shown until the person goes on.
    pub is_paused: bool,
    /// The practitioner's name, where a private page is shown: it is on every photograph of the screen.
    pub watermark: Option<String>,
    /// Whether the page makes no sound.
    pub is_silent: bool,
    /// The words of the person's page, while the practitioner looks at it as the person sees it.
    pub as_person: Option<Words>,
    /// The steps of the form.
    pub steps: Vec<StepLine>,
    /// The step.
    pub content: StepContent,
}

/// The person, as far as they are known.
pub struct PersonSight {
    /// Their first name, once it is known.
    pub name: Option<String>,
    /// Their language, in words.
    pub language: String,
    /// Whether they are there.
    pub is_here: bool,
    /// How long they have been away.
    pub seconds_away: Option<i64>,
    /// How many pages they are through with, and of how many.
    pub progress: (usize, usize),
}

/// What the practitioner sees of the person's page.
pub enum StepContent {
    /// A page of questions; what is closed on it says only how it stands.
    Questions(QuestionPage),
    /// The rows of a list.
    List {
        /// The page's title.
        title: Phrase,
        /// The rows' names.
        rows: Vec<Phrase>,
    },
    /// Why this may not be for the person.
    Advice {
        /// The page's title.
        title: Phrase,
    },
    /// Everything on it is closed.
    Private {
        /// The page's title.
        title: Phrase,
        /// How many questions are filled.
        filled: usize,
        /// How many there are.
        of: usize,
    },
    /// The person is on a page that is not shared.
    Elsewhere(Place),
    /// Nothing is shown until the person goes on.
    Paused,
}

/// A page that is not shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// All answers, to be checked.
    Check,
    /// The list of sections.
    Sections,
    /// Who wrote what.
    Together,
    /// The declaration, and sending.
    Declaration,
    /// A page with secrets of the person's.
    Secret,
    /// No page at all: they left.
    Away,
    /// A page beside the form, or a part of it that is private.
    Beside,
}

impl PersonSight {
    /// A sentence about them, which begins with who it speaks of.
    pub(super) fn say(&self, id: &str, words: &Words) -> String {
        words.say_with(id, "name", self.called(words))
    }

    /// What they are called: their first name, or "the person".
    pub fn called(&self, words: &Words) -> String {
        self.name.clone().unwrap_or_else(|| words.say("desk-person"))
    }

    /// The same, where a sentence has begun already.
    fn called_inside(&self, words: &Words) -> String {
        self.name.clone().unwrap_or_else(|| words.say("desk-person.inside"))
    }
}

/// Builds what is seen of a page, from a journey of [redacted](forms::redaction) answers. `is_open` says what the person opened, `guided`
/// what stands beside a question. Whether a question is closed is decided here, by its class: nobody who calls can forget it.
pub fn step_content(
    telling: Telling<'_>,
    visit: &PageVisit<'_>,
    is_open: impl Fn(&Path) -> bool,
    guided: impl Fn(&Path) -> Guided,
) -> StepContent {
    let (journey, words) = (telling.journey, telling.words);
    let title = telling.page_title(visit);
    let closed = closed(telling, visit, &is_open);
    let questions = match &visit.content {
        PageContent::Advice { .. } => return StepContent::Advice { title },
        PageContent::List(_) if !closed.is_empty() => {
            return StepContent::Private { title, filled: 0, of: 0 };
        }
        PageContent::List(list) => {
            let rows = journey.list_rows(&visit.path.scope, list);
            let names = rows.iter().map(|row| {
                let name = journey.name_of(row).unwrap_or_else(|| words.say("row-unnamed"));
                Phrase::plain(name, words.language())
            });
            return StepContent::List { title, rows: names.collect() };
        }
        PageContent::Questions { questions, .. } => questions,
    };
    let standing = |path: &Path| Closed::of(journey.answers().get(path));
    let path_of = |question: &Question| visit.path.scope.path(&question.id);
    let is_private = |question: &Question| closed.contains(&path_of(question));
    let asked = questions.iter().filter(|question| has_fields(question));
    if !closed.is_empty() && asked.clone().all(|question| is_private(question)) {
        let of = asked.clone().count();
        let is_filled = |question: &&&Question| standing(&path_of(question)) != Closed::Empty;
        return StepContent::Private { title, filled: asked.filter(is_filled).count(), of };
    }
    let shared = questions.iter().filter(|question| has_fields(question) || is_private(question));
    let shared = shared.map(|question| {
        let path = path_of(question);
        let mut beside = guided(&path);
        if is_private(question) {
            beside.closed = Some(standing(&path));
            if !matches!(beside.may, May::Nothing(_)) {
                beside.may = May::Nothing(WhyNot::Closed);
            }
        }
        (path.to_string(), beside)
    });
    StepContent::Questions(question_page(telling, visit, &[], shared.collect(), true))
}

/// The reasons to ask for a private page, as they stand in a button's value, with their words.
const REASONS: [(&str, &str); 4] = [
    ("check-month", "desk-reason-month"),
    ("check-number", "desk-reason-number"),
    ("explain", "desk-reason-explain"),
    ("other", "desk-reason-other"),
];

impl StepPage {
    /// Who is helped, how, and for how long.
    fn status(&self, words: &Words) -> View {
        let person = &self.person;
        let name = person.called(words);
        let (done, of) = person.progress;
        let progress =
            words.say_all("desk-progress", [("done", done.to_string()), ("of", of.to_string())]);
        let away = person.seconds_away.filter(|_| !person.is_here).map(|seconds| {
            let minutes = (seconds.max(0) + 59) / 60;
            view! { <p class="notice">{words.say_count("desk-away-minutes", minutes)}</p> }
        });
        let writes = self.write_minutes_left.map(|minutes| {
            view! { <div><dt>{words.say("desk-write-left")}</dt><dd>{words.say_count("desk-minutes", minutes)}</dd></div> }
        });
        let waits = [
            self.waits_for_second.then(|| person.say("desk-waits-second", words)),
            self.waits_for_open.then(|| person.say("desk-waits-open", words)),
        ];
        let waits = waits.into_iter().flatten().map(|text| {
            view! { <p class="waiting">{text}</p> }
        });
        let down = (self.steps_down && self.level != Level::Look && !self.is_paused).then(|| {
            let look = format!("guide:level:{}", Level::Look.name());
            view! {
                <div class="notice">
                    <p>{person.say("desk-steps-down", words)}</p>
                    <button class="secondary" name="action" value=look>{words.say("desk-steps-down-go")}</button>
                </div>
            }
        });
        view! {
            <section class="desk-status" aria-labelledby="helped" data-guide-bar>
                <div class="helped">
                    <h2 id="helped"><span>{words.say("desk-helped")}</span>" "<bdi class="called">{name}</bdi></h2>
                    {self.presence(words)}
                    <button class="stop" name="action" value="guide:stop">{words.say("guide-stop")}</button>
                </div>
                <dl class="known">
                    <div><dt>{words.say("desk-language")}</dt><dd>{person.language.clone()}</dd></div>
                    <div><dt>{words.say("desk-level")}</dt><dd data-level=self.level.name()>{level_name(self.level, words)}</dd></div>
                    <div><dt>{words.say("desk-left")}</dt><dd>{words.say_count("desk-minutes", self.minutes_left)}</dd></div>
                    {writes}
                    <div><dt>{words.say("desk-pages")}</dt><dd>{progress}</dd></div>
                </dl>
                <p class="writing" data-writing></p>
                {away}
                {waits.collect_view()}
                {down}
                <p class="buttons">{self.seen_button(words)}{sound_button(BUTTONS, self.is_silent, words)}</p>
            </section>
        }
        .into_any()
    }

    fn presence(&self, words: &Words) -> View {
        let (class, id) = match (self.is_paused, self.person.is_here) {
            (true, _) => ("state waiting", "desk-is-paused"),
            (false, true) => ("state done", "desk-is-here"),
            (false, false) => ("state waiting", "desk-is-away"),
        };
        let sounds = sounds(self.is_silent, self.person.is_here, self.level);
        view! { <p class=class data-presence data-sounds=sounds>{words.say(id)}</p> }.into_any()
    }

    /// The button that shows the page as the person sees it, or as the practitioner does again.
    fn seen_button(&self, words: &Words) -> View {
        let (verb, message) = match self.as_person {
            None => ("seen:on", "desk-seen-on"),
            Some(_) => ("seen:off", "desk-seen-off"),
        };
        let say = |id: &str| words.say_with(id, "name", self.person.called_inside(words));
        BUTTONS.switch((verb, "guide-seen"), "quiet", say(message), say(&format!("{message}.done")))
    }

    /// Why the person cannot be asked for anything now.
    fn barred(&self, words: &Words) -> Option<String> {
        if self.is_paused {
            return Some(words.say("desk-why-paused"));
        }
        (!self.person.is_here).then(|| words.say("desk-why-away"))
    }

    /// The buttons that ask the person to show a private page, each with its reason.
    fn ask_open(&self, words: &Words) -> View {
        const WHY: &str = "ask-open-why";
        let asked = || self.person.say("desk-why-asked", words);
        let why = self.barred(words).or_else(|| self.waits_for_open.then(asked));
        let is_barred = why.is_some();
        let why = why.unwrap_or_else(|| self.person.say("desk-ask-open.text", words));
        let reasons = REASONS.map(|(reason, text)| {
            let value = format!("guide:ask-open:{reason}");
            view! {
                <li>
                    <button class="quiet" name="action" value=value data-done=self.person.say("desk-waits-open", words) disabled=is_barred aria-describedby=WHY>
                        {words.say(text)}
                    </button>
                </li>
            }
        });
        view! {
            <section class="ask-open" aria-labelledby="ask-open">
                <h2 id="ask-open">{words.say("desk-ask-open")}</h2>
                <p class="hint" id=WHY>{why}</p>
                <ul class="later">{reasons.collect_view()}</ul>
            </section>
        }
        .into_any()
    }

    /// What the practitioner sees of the person's page.
    fn step(&self, words: &Words) -> View {
        let content = match &self.content {
            // What is paused is blank, whatever it would be.
            _ if self.is_paused => return self.said("desk-paused", "desk-paused.text", words),
            StepContent::Paused => return self.said("desk-paused", "desk-paused.text", words),
            StepContent::Questions(page) => {
                let asks = page.has_closed().then(|| self.ask_open(words));
                let questions = match &self.as_person {
                    Some(theirs) => self.seen(page, theirs, words),
                    None => page.for_desk(words),
                };
                view! { {questions}{asks} }.into_any()
            }
            StepContent::List { title, rows } => {
                let rows = rows
                    .iter()
                    .map(|row| view! { <li><strong><bdi>{row.text.clone()}</bdi></strong></li> });
                let rows: Vec<_> = rows.collect();
                let rows = if rows.is_empty() {
                    view! { <p>{words.say("nobody")}</p> }.into_any()
                } else {
                    view! { <ul class="rows">{rows}</ul> }.into_any()
                };
                view! {
                    <h1>{phrase(title, words)}</h1>
                    {rows}
                    <p class="hint">{self.person.say("desk-list", words)}</p>
                }
                .into_any()
            }
            StepContent::Advice { title } => view! {
                <h1>{phrase(title, words)}</h1>
                <p class="lead">{self.person.say("desk-advice", words)}</p>
            }
            .into_any(),
            StepContent::Private { title, filled, of } => {
                let filled = words.say_all(
                    "desk-private-filled",
                    [("filled", filled.to_string()), ("of", of.to_string())],
                );
                view! {
                    <h1>{phrase(title, words)}</h1>
                    <p class="state shut">{words.say("desk-private")}</p>
                    {(*of > 0).then(|| view! { <p class="lead">{filled}</p> })}
                    {self.ask_open(words)}
                }
                .into_any()
            }
            StepContent::Elsewhere(place) => return self.elsewhere(*place, words),
        };
        let Some(name) = &self.watermark else { return content };
        let seen = words.say_with("desk-watermark", "name", name);
        view! {
            <p class="shown">{self.person.say("desk-shown", words)}</p>
            <div class="sensitive">
                <p class="watermark">{seen}</p>
                {content}
            </div>
        }
        .into_any()
    }

    /// The page in the person's language and direction, to look at.
    fn seen(&self, page: &QuestionPage, theirs: &Words, words: &Words) -> View {
        let language = theirs.language();
        view! {
            <p class="shown">{self.person.say("desk-seen", words)}</p>
            <div class="seen" lang=language.tag() dir=language.direction().as_str()>
                {page.for_desk(theirs)}
            </div>
        }
        .into_any()
    }

    /// A page without anything of the form on it.
    fn said(&self, title: &str, text: &str, words: &Words) -> View {
        view! { <h1>{words.say(title)}</h1><p class="lead">{self.person.say(text, words)}</p> }
            .into_any()
    }

    fn elsewhere(&self, place: Place, words: &Words) -> View {
        let (title, text) = match place {
            Place::Check => ("desk-at-check", "desk-at-check.text"),
            Place::Sections => ("desk-at-sections", "desk-at-sections.text"),
            Place::Together => ("desk-at-together", "desk-at-together.text"),
            Place::Declaration => ("desk-at-declaration", "desk-at-declaration.text"),
            Place::Secret => ("desk-at-secret", "desk-at-secret.text"),
            Place::Away => ("desk-at-away", "desk-at-away.text"),
            Place::Beside => ("desk-at-beside", "desk-at-beside.text"),
        };
        let said = self.said(title, text, words);
        // There is no way to send from here: the button is there to say so.
        let send = (place == Place::Declaration).then(|| {
            view! {
                <p class="actions">
                    <button type="button" class="primary" disabled aria-describedby="send-why">
                        {words.say("sign-and-send")}
                    </button>
                </p>
                <p class="hint" id="send-why">{self.person.say("desk-send", words)}</p>
            }
        });
        view! { {said}{send} }.into_any()
    }
}

impl Page for StepPage {
    fn title(&self, words: &Words) -> String {
        // A title stays in the browser's history: no name of a person stands in one.
        words.say("desk-step")
    }

    fn has_island(&self) -> bool {
        matches!(&self.content, StepContent::Questions(page) if page.has_island())
    }

    fn content(&self, words: &Words) -> View {
        let barred = self.barred(words);
        let barred = barred.or_else(|| {
            (self.level == Level::Look)
                .then(|| words.say_with("desk-why-look", "level", level_name(Level::Show, words)))
        });
        // Enter presses the first button: this one does nothing, so that a key never ends the help or sends an answer to another question.
        view! {
            <form id="answers" class="desk-step" method="post" action=self.here.clone() novalidate autocomplete="off" data-desk data-step>
                <button class="default" disabled tabindex="-1" aria-hidden="true"></button>
                {self.status(words)}
                <div class="desk-page">{self.step(words)}</div>
                {ladder(self, words)}
                {steps(&self.steps, barred.as_deref(), words)}
            </form>
        }
        .into_any()
    }
}
