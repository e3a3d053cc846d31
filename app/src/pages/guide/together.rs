//! Who wrote what, read together before the declaration.

use leptos::prelude::*;

use super::super::{Page, action, answers_form, go_on, top_line};
use crate::components::{Shown, View, Who, listen, phrase, to_check_mark};
use crate::i18n::{Phrase, Words};

/// Who wrote what.
pub struct TogetherPage {
    /// Who helped, since this application was begun.
    pub who: Vec<Who>,
    /// What the person wrote.
    pub mine: Vec<TogetherLine>,
    /// What was written for them.
    pub theirs: Vec<TogetherLine>,
    /// How many answers the person still has to look at.
    pub to_confirm: usize,
}

/// An answer.
pub struct TogetherLine {
    /// The question.
    pub label: Phrase,
    /// Whom it is about, where it is somebody's row.
    pub about: Option<Phrase>,
    /// The answer.
    pub shown: Vec<Shown>,
    /// What the button that changes it does: `change:` and the page.
    pub change: String,
    /// Whether the person still has to look at it.
    pub to_check: bool,
}

impl TogetherLine {
    fn view(&self, words: &Words) -> View {
        let about = self.about.as_ref().map(|about| {
            view! { <span class="about"><bdi>{phrase(about, words)}</bdi></span>" " }
        });
        let lines = self.shown.iter().map(|line| view! { <div>{line.view(words)}</div> });
        let heard = self.label.text.clone();
        let label =
            view! { {words.say("change")}<span class="visually-hidden">" – "{heard}</span> };
        view! {
            <div class="answer">
                <dt>{about}{phrase(&self.label, words)}</dt>
                <dd>{lines.collect_view()}{self.to_check.then(|| to_check_mark(words))}</dd>
                <dd class="change">{action(self.change.clone(), label.into_any())}</dd>
            </div>
        }
        .into_any()
    }
}

fn lines(lines: &[TogetherLine], words: &Words) -> View {
    if lines.is_empty() {
        return view! { <p>{words.say("guide-together-none")}</p> }.into_any();
    }
    let lines = lines.iter().map(|line| line.view(words));
    view! { <dl class="answers">{lines.collect_view()}</dl> }.into_any()
}

impl Page for TogetherPage {
    fn title(&self, words: &Words) -> String {
        words.say("guide-together-title")
    }

    fn content(&self, words: &Words) -> View {
        let names = self.who.iter().map(|who| view! { <li><bdi>{who.name()}</bdi></li> });
        let names = (!self.who.is_empty()).then(|| {
            view! { <p>{words.say("guide-together-by")}</p><ul class="points">{names.collect_view()}</ul> }
        });
        let count = i64::try_from(self.to_confirm).unwrap_or(i64::MAX);
        let to_confirm = (count > 0).then(|| {
            view! { <p class="notice">{words.say_count("guide-together-check", count)}</p> }
        });
        let form = view! {
            {top_line(words, None)}
            <h1>{words.say("guide-together-title")}</h1>
            <p class="lead">{words.say("guide-together-lead")}</p>
            <p>{listen("together", None, words)}</p>
            {to_confirm}
            <div id="together">
                <section>
                    <h2>{words.say("guide-together-theirs")}</h2>
                    {names}
                    {lines(&self.theirs, words)}
                </section>
                <section>
                    <h2>{words.say("guide-together-mine")}</h2>
                    {lines(&self.mine, words)}
                </section>
            </div>
            <div class="actions">{go_on(words.say("guide-together-confirm"))}</div>
        };
        answers_form(form.into_any())
    }
}
