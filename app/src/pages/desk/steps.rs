//! The steps of the form, as the practitioner sees them beside the page: how far each is, never what it says.

use forms::definition::{Kind, Question};
use forms::journey::{PageContent, PageVisit, State};
use forms::path::Path;
use forms::perspective::{About, Perspective};
use forms::redaction::{class_of, is_closed};
use leptos::prelude::*;

use super::super::Telling;
use super::super::check::person_of;
use crate::components::{View, phrase};
use crate::i18n::{Phrase, Words};

/// A section and its pages.
pub struct StepLine {
    /// The section's title.
    pub title: Phrase,
    /// Its pages, in order.
    pub pages: Vec<PageLine>,
}

/// A page of the form.
pub struct PageLine {
    /// Its title.
    pub title: Phrase,
    /// Whom it is about, where the title does not say so.
    pub about: Option<String>,
    /// How far it is.
    pub state: PageState,
    /// Whether the person is on it.
    pub is_current: bool,
    /// What names it in an invitation; none where the person cannot go now, or is.
    pub invite: Option<String>,
}

/// How far a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageState {
    /// Answered.
    Done,
    /// Not answered yet.
    ToDo,
    /// Something is to be mended.
    ToFix,
    /// The answer comes later.
    Waiting,
    /// Some of it is closed: no more is said than whether the person is through with it.
    Private {
        /// Whether they are.
        is_done: bool,
    },
}

impl PageState {
    fn say(self, words: &Words) -> String {
        words.say(match self {
            Self::Done => "state-done",
            Self::ToDo => "state-to-do",
            Self::ToFix => "to-fix",
            Self::Waiting => "state-waiting",
            Self::Private { is_done: true } => "desk-private-done",
            Self::Private { is_done: false } => "desk-private-to-do",
        })
    }

    fn class(self) -> &'static str {
        match self {
            Self::Done => "state done",
            Self::ToDo | Self::ToFix => "state open",
            Self::Waiting => "state waiting",
            Self::Private { .. } => "state shut",
        }
    }
}

/// Builds the list from a journey of [redacted](forms::redaction) answers. `at` is where the person is, `is_open` says what they opened;
/// with `may_invite` each page that they can go to has what names it.
pub fn step_lines(
    telling: Telling<'_>,
    at: Option<&Path>,
    is_open: impl Fn(&Path) -> bool,
    may_invite: bool,
) -> Vec<StepLine> {
    let journey = telling.journey;
    let mut lines: Vec<(usize, StepLine)> = Vec::new();
    for (place, visit) in journey.question_pages().iter().enumerate() {
        let Some((section, title)) = visit.section.zip(telling.section_title(visit.section)) else {
            continue;
        };
        if lines.last().is_none_or(|(last, _)| *last != section) {
            lines.push((section, StepLine { title, pages: Vec::new() }));
        }
        let Some((_, line)) = lines.last_mut() else { continue };
        let is_current = at == Some(&visit.path);
        let may_go = may_invite && !is_current && journey.may_visit(place);
        let title = telling.page_title(visit);
        // Of the applicant's own pages, everybody knows.
        let is_own = Perspective::of(journey.form(), journey, &visit.path.scope).about == About::Me;
        let about = person_of(telling, &visit.path.scope).filter(|_| !is_own);
        line.pages.push(PageLine {
            about: about.filter(|name| !title.text.contains(name.as_str())),
            title,
            state: state(telling, visit, &is_open),
            is_current,
            invite: may_go.then(|| visit.path.to_string()),
        });
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

fn state(
    telling: Telling<'_>,
    visit: &PageVisit<'_>,
    is_open: &impl Fn(&Path) -> bool,
) -> PageState {
    if !closed(telling, visit, is_open).is_empty() {
        return PageState::Private { is_done: visit.state.is_done() };
    }
    match visit.state {
        State::Complete => PageState::Done,
        State::Waiting => PageState::Waiting,
        State::ToFix => PageState::ToFix,
        State::ToDo => PageState::ToDo,
    }
}

/// What is closed on a page, of what it asks or shows.
pub(super) fn closed(
    telling: Telling<'_>,
    visit: &PageVisit<'_>,
    is_open: &impl Fn(&Path) -> bool,
) -> Vec<Path> {
    let here = match &visit.content {
        PageContent::Questions { questions, .. } => {
            questions.iter().map(|question| visit.path.scope.path(&question.id)).collect()
        }
        PageContent::List(_) | PageContent::Advice { .. } => vec![visit.path.clone()],
    };
    let form = telling.journey.form();
    let is_hidden = |path: &Path| is_closed(class_of(form, path)) && !is_open(path);
    here.into_iter().filter(is_hidden).collect()
}

/// Whether a question has fields. A text has none, nor what is worked out from other answers.
pub(super) fn has_fields(question: &Question) -> bool {
    !matches!(question.kind, Kind::Static(_) | Kind::Total(_))
}

/// The list as a view. `barred` says why nobody can be invited now.
pub(super) fn steps(lines: &[StepLine], barred: Option<&str>, words: &Words) -> View {
    const WHY: &str = "invite-why";
    let sections = lines.iter().map(|line| {
        let pages = line.pages.iter().map(|page| {
            let about = page.about.clone().map(|name| view! { " "<bdi class="about">{name}</bdi> });
            let here = page.is_current.then(|| {
                view! { " "<span class="here">{words.say("desk-step-here")}</span> }
            });
            let invite = page.invite.as_ref().map(|path| {
                let of = page.title.text.clone();
                view! {
                    <button
                        class="quiet"
                        name="action"
                        value=format!("guide:invite:{path}")
                        data-done=words.say("desk-invite.done")
                        disabled=barred.is_some()
                        aria-describedby=barred.map(|_| WHY)
                    >
                        {words.say("desk-invite")}
                        <span class="visually-hidden">" – "{of}</span>
                    </button>
                }
            });
            view! {
                <li aria-current=page.is_current.then_some("step")>
                    <span>{phrase(&page.title, words)}{about}{here}</span>
                    <span class=page.state.class()>{page.state.say(words)}</span>
                    {invite}
                </li>
            }
        });
        view! { <h3>{phrase(&line.title, words)}</h3><ol>{pages.collect_view()}</ol> }
    });
    view! {
        <nav class="desk-steps" aria-labelledby="steps" data-steps>
            <h2 id="steps">{words.say("desk-steps")}</h2>
            {barred.map(|why| view! { <p class="hint" id=WHY>{why.to_owned()}</p> })}
            {sections.collect_view()}
        </nav>
    }
    .into_any()
}
