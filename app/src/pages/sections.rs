//! The list of sections with their states.

use forms::journey::State;
use leptos::prelude::*;

use super::{Page, Telling, action, answers_form, go_on};
use crate::components::{View, phrase};
use crate::i18n::{Phrase, Words};

/// The section list.
pub struct SectionsPage {
    sections: Vec<SectionModel>,
    check: Option<String>,
    /// The address that deletes the application.
    delete: String,
}

struct SectionModel {
    title: Phrase,
    state: SectionState,
    /// The first page that is open, or the section's first page; none while it may not be visited.
    address: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum SectionState {
    Done,
    Waiting,
    Started,
    ToDo,
    NotYet,
}

impl SectionState {
    fn message(self) -> &'static str {
        match self {
            Self::Done => "state-done",
            Self::Waiting => "state-waiting",
            Self::Started => "state-started",
            Self::ToDo => "state-to-do",
            Self::NotYet => "state-not-yet",
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Done => "state done",
            Self::Waiting => "state waiting",
            Self::Started | Self::ToDo => "state open",
            Self::NotYet => "state closed",
        }
    }
}

/// Builds the list. Sections in which nothing is asked are left out; `address_of` makes an
/// address of a page's path; `check` is the address of the check page, `delete` of the question
/// whether to delete it all.
pub fn sections_page(
    telling: Telling<'_>,
    address_of: impl Fn(&str) -> String,
    check: String,
    delete: String,
) -> SectionsPage {
    let journey = telling.journey;
    let mut sections = Vec::new();
    for index in 0..telling.form().sections.len() {
        let pages: Vec<usize> = (0..journey.pages().len())
            .filter(|place| journey.pages()[*place].section == Some(index))
            .collect();
        let (Some(first), Some(title)) = (pages.first(), telling.section_title(Some(index))) else {
            continue;
        };
        let states: Vec<State> = pages.iter().map(|place| journey.pages()[*place].state).collect();
        let open = pages.iter().find(|place| !journey.pages()[**place].state.is_done());
        let target = *open.unwrap_or(first);
        let state = if states.iter().all(|state| *state == State::Complete) {
            SectionState::Done
        } else if states.iter().all(|state| state.is_done()) {
            SectionState::Waiting
        } else if !journey.may_visit(target) {
            SectionState::NotYet
        } else if states.iter().any(|state| *state != State::ToDo) {
            SectionState::Started
        } else {
            SectionState::ToDo
        };
        let address = journey
            .may_visit(target)
            .then(|| address_of(&journey.pages()[target].path.to_string()));
        sections.push(SectionModel { title, state, address });
    }
    SectionsPage { sections, check: journey.is_ready().then_some(check), delete }
}

impl Page for SectionsPage {
    fn title(&self, words: &Words) -> String {
        words.say("sections-title")
    }

    fn content(&self, words: &Words) -> View {
        let rows = self.sections.iter().map(|section| {
            let title = phrase(&section.title, words);
            let title = match &section.address {
                Some(address) => view! { <a href=address.clone()>{title}</a> }.into_any(),
                None => title,
            };
            let state = section.state;
            view! {
                <li>
                    <span>{title}</span>
                    <span class=state.class()>{words.say(state.message())}</span>
                </li>
            }
        });
        let state = if self.check.is_some() { "state-to-do" } else { "state-not-yet" };
        let class = if self.check.is_some() { "state open" } else { "state closed" };
        let check = words.say("check-title");
        let check = match &self.check {
            Some(address) => view! { <a href=address.clone()>{check}</a> }.into_any(),
            None => check.into_any(),
        };
        let form = view! {
            <h1>{words.say("sections-title")}</h1>
            <ol class="sections">
                {rows.collect_view()}
                <li><span>{check}</span><span class=class>{words.say(state)}</span></li>
            </ol>
            <div class="actions">{go_on(words.say("start-go-on"))}</div>
            <div class="more">{action("guide:help".into(), words.say("guide-help-link").into_any())}</div>
            <p class="more"><a href=self.delete.clone()>{words.say("delete-link")}</a></p>
        };
        answers_form(form.into_any())
    }
}
