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
    /// Whether that is so soon that the person may add time.
    pub may_extend: bool,
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
    /// The page's path, when it is one of the form: it is named where it is shown.
    pub here: Option<String>,
    /// Whether the page makes no sound when the practitioner comes, goes, or helps more or less.
    pub is_silent: bool,
    /// Whether what the practitioner writes is told on the next page alone.
    pub is_quiet: bool,
    /// What they wrote on the page before, where it is told now.
    pub wrote: Vec<Phrase>,
    /// Whether they point at a question of this page.
    pub points: bool,
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
        self.button(verb, class, label, None, None)
    }

    /// The same, with what is said when it is done over the connection.
    pub(crate) fn told(self, verb: &str, class: &'static str, label: String, done: String) -> View {
        self.button(verb, class, label, Some(done), None)
    }

    /// A button that another one takes the place of when it is done: whoever was on it stays there.
    pub(crate) fn switch(
        self,
        (verb, id): (&str, &'static str),
        class: &'static str,
        label: String,
        done: String,
    ) -> View {
        self.button(verb, class, label, Some(done), Some(id))
    }

    fn button(
        self,
        verb: &str,
        class: &'static str,
        label: String,
        done: Option<String>,
        id: Option<&'static str>,
    ) -> View {
        let form = self.in_form.then_some("answers");
        let value = format!("guide:{verb}");
        // Where the other side invites to: by the same key on every page.
        let key = (verb == "go").then_some(KEY);
        view! {
            <button id=id class=class form=form name="action" value=value data-done=done accesskey=key>{label}</button>
        }
        .into_any()
    }
}

/// The key that goes where the other side is.
const KEY: &str = "1";

/// What `script/guide.js` makes a sound of, when it becomes another one: more where more help is there.
pub(crate) fn sounds(is_silent: bool, is_here: bool, level: Level) -> Option<String> {
    let level = Level::ALL.iter().position(|known| *known == level).unwrap_or_default();
    (!is_silent).then(|| (level + if is_here { Level::ALL.len() } else { 0 }).to_string())
}

/// The button that silences the page, or ends its silence.
pub(crate) fn sound_button(buttons: Buttons, is_silent: bool, words: &Words) -> View {
    let (verb, label) =
        if is_silent { ("sound:on", "guide-sound-on") } else { ("sound:off", "guide-sound-off") };
    let done = words.say(&format!("{label}.done"));
    buttons.switch((verb, "guide-sound"), "quiet", words.say(label), done)
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
                {self.turn(words)}
            </div>
            <p
                class="presence"
                data-presence
                data-sounds=sounds(self.is_silent, self.is_here, self.level)
                data-quiet=self.is_quiet.then_some("")
            >
                {self.presence(words)}
            </p>
            <p class="writing" data-writing></p>
            {self.wrote(words)}
            {self.points.then(|| view! {
                <p><a href="#marked" accesskey=self.invite.is_none().then_some(KEY)>{words.say("guide-marked-go")}</a></p>
            })}
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

    /// What the practitioner sees of this page.
    fn sight(&self, words: &Words) -> View {
        let (class, message) = match self.page {
            _ if self.is_paused => ("sight shut", "guide-sees-paused"),
            PageSight::Open => ("sight", "guide-sees-open"),
            PageSight::Shown => ("sight", "guide-sees-shown"),
            PageSight::Closed => ("sight half", "guide-sees-closed"),
            PageSight::Hidden => ("sight shut", "guide-sees-hidden"),
            PageSight::Beside => ("sight shut", "guide-sees-beside"),
        };
        view! { <p class=class><strong>{self.named(message, words)}</strong></p> }.into_any()
    }

    /// The button that shows the page, closes it again, or goes on after a pause.
    fn turn(&self, words: &Words) -> Option<View> {
        let open = self.open();
        let (verb, label, done) = match self.page {
            _ if self.is_paused => {
                ("resume", words.say("guide-resume"), words.say("guide-resume.done"))
            }
            PageSight::Closed => {
                let label = words.say_with("guide-open", "given", &self.who.given);
                (open.as_deref()?, label, self.named("guide-sees-shown", words))
            }
            PageSight::Shown => {
                ("close", words.say("guide-close"), self.named("guide-sees-closed", words))
            }
            PageSight::Open | PageSight::Hidden | PageSight::Beside => return None,
        };
        Some(self.buttons().switch((verb, "guide-turn"), "secondary", label, done))
    }

    /// The verb that shows this page.
    fn open(&self) -> Option<String> {
        self.here.as_ref().map(|path| format!("open:{path}"))
    }

    /// What the practitioner wrote on the page before, where the person wants to know it now.
    fn wrote(&self, words: &Words) -> Option<View> {
        let is_told = self.is_quiet && !self.wrote.is_empty();
        let labels = self.wrote.iter();
        let labels = labels.map(|label| view! { <li>{phrase(label, words)}</li> }).collect_view();
        is_told.then(|| {
            view! {
                <div data-later>
                    <p>{self.named("guide-wrote-before", words)}</p>
                    <ul>{labels}</ul>
                </div>
            }
            .into_any()
        })
    }

    /// Whether the practitioner is away.
    fn presence(&self, words: &Words) -> Option<String> {
        (!self.is_here).then(|| self.named("guide-away", words))
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
                        {buttons.told("second:no", "secondary", words.say("choice-no"), words.say("guide-done-no"))}
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
                            {self.open().map(|open| buttons.told(&open, "secondary", words.say("guide-ask-open-yes"), self.named("guide-sees-shown", words)))}
                            {buttons.told("refuse-open", "secondary", words.say("choice-no"), words.say("guide-done-no"))}
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
                    {buttons.told("stay", "secondary", words.say("guide-stay"), words.say("guide-stay.done"))}
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
        let switch = |(verb, message): (&str, &str), id| {
            let done = self.named(&format!("{message}.done"), words);
            buttons.switch((verb, id), "quiet", self.named(message, words), done)
        };
        let follow = if self.follows {
            ("follow:off", "guide-follow-off")
        } else {
            ("follow:on", "guide-follow-on")
        };
        let quiet = if self.is_quiet {
            ("quiet:off", "guide-quiet-off")
        } else {
            ("quiet:on", "guide-quiet-on")
        };
        let content = view! {
            <p>{words.say_count("guide-minutes", self.minutes_left)}</p>
            <p>{words.say("guide-level-change")}</p>
            <ul class="levels">{others.collect_view()}</ul>
            <ul class="levels">
                {self.may_extend.then(|| view! {
                    <li>{buttons.told("extend", "quiet", words.say("guide-extend"), words.say("guide-extend.done"))}</li>
                })}
                <li>{switch(follow, "guide-follow")}</li>
                <li>{switch(quiet, "guide-quiet")}</li>
                <li>{sound_button(buttons, self.is_silent, words)}</li>
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

#[cfg(test)]
mod tests {
    use super::super::samples::{bar, every_language, plain};
    use super::*;

    fn html(bar: &GuideBar, words: &Words) -> String {
        plain(&bar.view(Length::Short, words).to_html())
    }

    fn has_verb(html: &str, verb: &str) -> bool {
        html.contains(&format!("value=\"guide:{verb}\""))
    }

    #[test]
    fn the_bar_names_who_helps_and_can_always_be_ended() {
        for words in every_language() {
            let pages = [
                PageSight::Open,
                PageSight::Closed,
                PageSight::Shown,
                PageSight::Hidden,
                PageSight::Beside,
            ];
            for (page, is_paused) in pages.iter().flat_map(|page| [(*page, false), (*page, true)]) {
                let html = html(&GuideBar { page, is_paused, ..bar() }, &words);
                assert!(html.contains("Marie Dupont"), "{html}");
                assert!(
                    has_verb(&html, "stop") && html.contains(&words.say("guide-stop")),
                    "{html}"
                );
                assert!(html.contains("data-guide-bar") && !html.contains("{ $"), "{html}");
            }
        }
    }

    #[test]
    fn what_is_seen_of_each_page_is_said_in_words_of_its_own() {
        let [french, ..] = every_language();
        let seen = |page| html(&GuideBar { page, ..bar() }, &french);
        assert!(seen(PageSight::Open).contains("Marie Dupont peut voir cette page."));
        let closed = seen(PageSight::Closed);
        assert!(closed.contains("ne voit pas les réponses privées"), "{closed}");
        assert!(has_verb(&closed, "open:rent") && closed.contains("Montrer cette page à Marie"));
        let shown = seen(PageSight::Shown);
        assert!(has_verb(&shown, "close") && !shown.contains("guide:open"), "{shown}");
        assert!(seen(PageSight::Hidden).contains("ne peut pas voir cette page"));
        assert!(seen(PageSight::Beside).contains("ne voit pas cette page"));
        for page in [PageSight::Open, PageSight::Hidden, PageSight::Beside] {
            assert!(!seen(page).contains("guide:open"), "nothing to show on {page:?}");
        }
        let paused = html(&GuideBar { is_paused: true, page: PageSight::Closed, ..bar() }, &french);
        assert!(has_verb(&paused, "resume") && !paused.contains("guide:open"), "{paused}");
    }

    #[test]
    fn somebody_who_is_away_is_said_to_be() {
        let [_, english, _] = every_language();
        assert!(!html(&bar(), &english).contains("away"));
        let away = html(&GuideBar { is_here: false, ..bar() }, &english);
        assert!(away.contains("Marie Dupont is away. You can go on."), "{away}");
    }

    #[test]
    fn each_request_has_a_yes_and_a_no_that_look_the_same() {
        for words in every_language() {
            let asks = vec![Ask::Write, Ask::Open("check-month".into())];
            let html = html(&GuideBar { asks, ..bar() }, &words);
            for verb in ["second:yes", "second:no", "open:rent", "refuse-open"] {
                let tag =
                    html.split("<button").find(|tag| tag.contains(&format!("guide:{verb}\"")));
                let tag = tag.and_then(|tag| tag.split_once('>')).expect(verb).0;
                assert!(tag.starts_with(" form=\"answers\" name=\"action\""), "{tag}");
                assert!(tag.ends_with("class=\"secondary\""), "{tag}");
            }
            assert!(
                html.contains("data-listen=\"#guide-second\" data-clock=\"/fr/c2s/help\""),
                "{html}"
            );
            assert!(html.contains(&words.say("guide-reason-check-month")), "{html}");
        }
    }

    #[test]
    fn an_unknown_reason_is_to_be_asked_for() {
        let [french, ..] = every_language();
        let html = html(&GuideBar { asks: vec![Ask::Open("<b>".into())], ..bar() }, &french);
        assert!(html.contains("Demandez-lui pourquoi.") && !html.contains("<b>"), "{html}");
    }

    #[test]
    fn the_person_changes_between_the_levels_of_the_first_yes_alone() {
        let [french, ..] = every_language();
        let html =
            html(&GuideBar { level: Level::Write, write_minutes_left: Some(28), ..bar() }, &french);
        for level in ["look", "show", "propose"] {
            assert!(has_verb(&html, &format!("level:{level}")), "{html}");
        }
        assert!(!has_verb(&html, "level:write"), "{html}");
        assert!(html.contains("Encore 28 minutes."), "{html}");
    }

    #[test]
    fn an_invitation_is_followed_or_not() {
        let [french, ..] = every_language();
        let title = Phrase::plain("Loyer".into(), french.language());
        let invite = Some(("/fr/c2s/form/rent".to_owned(), title));
        let html = html(&GuideBar { invite, follows: true, ..bar() }, &french);
        assert!(has_verb(&html, "go") && has_verb(&html, "stay"), "{html}");
        assert!(has_verb(&html, "follow:off") && !has_verb(&html, "follow:on"), "{html}");
    }

    #[test]
    fn what_is_heard_is_more_where_more_help_is_there_and_nothing_where_it_is_silenced() {
        let of = |is_here, level| sounds(false, is_here, level).unwrap();
        assert!(of(true, Level::Look) > of(false, Level::Write));
        assert!(of(true, Level::Write) > of(true, Level::Propose));
        let [french, ..] = every_language();
        let loud = html(&bar(), &french);
        assert!(loud.contains("data-sounds=\"4\"") && has_verb(&loud, "sound:off"), "{loud}");
        let silent = html(&GuideBar { is_silent: true, ..bar() }, &french);
        assert!(!silent.contains("data-sounds") && has_verb(&silent, "sound:on"), "{silent}");
    }

    #[test]
    fn who_wants_it_quiet_reads_on_the_next_page_what_was_written() {
        for words in every_language() {
            let wrote = vec![Phrase::plain("Loyer".into(), words.language())];
            let loud = html(&GuideBar { wrote: wrote.clone(), ..bar() }, &words);
            assert!(!loud.contains("data-later") && has_verb(&loud, "quiet:on"), "{loud}");
            let quiet = html(&GuideBar { wrote, is_quiet: true, ..bar() }, &words);
            assert!(quiet.contains("data-quiet") && has_verb(&quiet, "quiet:off"), "{quiet}");
            let later = quiet.split_once("data-later").expect("told").1;
            assert!(later.contains("Marie Dupont") && later.contains("<li>Loyer</li>"), "{later}");
        }
    }

    #[test]
    fn one_key_leads_to_where_the_practitioner_is() {
        let [french, ..] = every_language();
        let points = html(&GuideBar { points: true, ..bar() }, &french);
        assert!(points.contains("<a href=\"#marked\" accesskey=\"1\">"), "{points}");
        let invite = Some(("/".to_owned(), Phrase::plain("Loyer".into(), french.language())));
        let both = html(&GuideBar { points: true, invite, ..bar() }, &french);
        assert_eq!(both.matches("accesskey=").count(), 1, "{both}");
        assert!(!html(&bar(), &french).contains("accesskey"));
    }

    #[test]
    fn on_a_page_without_a_form_the_bar_brings_its_own() {
        let [french, ..] = every_language();
        assert!(!html(&bar(), &french).contains("<form"));
        let html = html(&GuideBar { in_form: false, ..bar() }, &french);
        assert!(html.contains("<form method=\"post\" action=\"/fr/c2s/help\">"), "{html}");
        assert!(!html.contains("form=\"answers\""), "{html}");
    }
}
