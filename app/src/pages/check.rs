//! The answers, to be checked before they are sent; also their printable copy.

use forms::definition::{Kind, Question};
use forms::journey::{PageContent, State};
use forms::path::Scope;
use leptos::prelude::*;

use super::{Page, Telling, action, answers_form, go_on, top_line};
use crate::components::{Asked, Shown, View, phrase, show_answer};
use crate::i18n::{Phrase, Words};

/// All answers by section.
pub struct CheckPage {
    sections: Vec<Section>,
    waiting: usize,
    /// Set on the printable copy: its heading lines instead of buttons.
    copy: Option<Copy>,
}

/// What a printable copy says of the application.
#[derive(Debug, Clone)]
pub struct Copy {
    /// The benefit's name.
    pub benefit: Phrase,
    /// The reference.
    pub reference: String,
    /// The day of sending, in words.
    pub sent_on: String,
    /// The time of sending: `14:05`.
    pub sent_at: String,
    /// The address of the receipt; none when the copy is a file of its own.
    pub receipt: Option<String>,
}

struct Section {
    title: Phrase,
    people: Vec<Person>,
}

struct Person {
    name: Option<String>,
    answers: Vec<CheckedAnswer>,
}

struct CheckedAnswer {
    label: Phrase,
    lines: Vec<Shown>,
    page: String,
}

/// Builds the page; with `copy`, the printable copy of what was sent.
pub fn check_page(telling: Telling<'_>, copy: Option<Copy>) -> CheckPage {
    let Telling { journey, words, .. } = telling;
    let mut sections: Vec<(usize, Section)> = Vec::new();
    let pages = if copy.is_some() { journey.pages() } else { journey.question_pages() };
    for visit in pages {
        let index = visit.section.unwrap_or(usize::MAX);
        let title = || {
            let own = |id: &str| Phrase::plain(words.say(id), words.language());
            telling.section_title(visit.section).unwrap_or_else(|| own("signature"))
        };
        if sections.last().is_none_or(|(last, _)| *last != index) {
            sections.push((index, Section { title: title(), people: Vec::new() }));
        }
        let Some((_, section)) = sections.last_mut() else { continue };
        let name = person_of(telling, &visit.path.scope);
        let answers = answers_of(telling, visit);
        if answers.is_empty() {
            continue;
        }
        match section.people.last_mut() {
            Some(person) if person.name == name => person.answers.extend(answers),
            _ => section.people.push(Person { name, answers }),
        }
    }
    let sections = sections.into_iter().map(|(_, section)| section);
    CheckPage {
        sections: sections.filter(|section| !section.people.is_empty()).collect(),
        waiting: pages.iter().filter(|visit| visit.state == State::Waiting).count(),
        copy,
    }
}

/// The name of the person around a scope.
fn person_of(telling: Telling<'_>, scope: &Scope) -> Option<String> {
    let journey = telling.journey;
    std::iter::successors(Some(scope.clone()), Scope::outer)
        .find_map(|scope| journey.name_of(&scope))
}

fn answers_of(telling: Telling<'_>, visit: &forms::journey::PageVisit<'_>) -> Vec<CheckedAnswer> {
    let Telling { journey, words, .. } = telling;
    let form = telling.form_words(&visit.path.scope);
    match &visit.content {
        PageContent::List(list) => {
            let rows = journey.list_rows(&visit.path.scope, list);
            let names = rows.iter().map(|row| {
                Shown::Written(journey.name_of(row).unwrap_or_else(|| words.say("row-unnamed")))
            });
            let lines: Vec<_> = if rows.is_empty() {
                vec![Shown::Remark(words.say("nobody"))]
            } else {
                names.collect()
            };
            let label = form.with_count(rows.len()).value(&format!("list-{}", list.id));
            vec![CheckedAnswer { label, lines, page: visit.path.to_string() }]
        }
        PageContent::Questions { questions, .. } => questions
            .iter()
            .filter(|question| !matches!(question.kind, Kind::Static { .. }))
            .map(|question| {
                let path = visit.path.scope.path(&question.id);
                let scope = &visit.path.scope;
                let asked = Asked { journey, scope, question, form: &form, words };
                let shown = show_answer(asked, journey.answers().get(&path));
                CheckedAnswer {
                    label: form.value(question.id.as_str()),
                    lines: signed(telling, question).into_iter().chain(shown).collect(),
                    page: visit.path.to_string(),
                }
            })
            .collect(),
    }
}

/// The statements that a declaration was signed under.
fn signed(telling: Telling<'_>, question: &Question) -> Vec<Shown> {
    let Kind::Declaration { .. } = question.kind else { return Vec::new() };
    telling.shown_items(question, &Scope::root()).into_iter().map(Shown::Words).collect()
}

impl CheckPage {
    fn answers(&self, words: &Words) -> View {
        let can_change = self.copy.is_none();
        let sections = self.sections.iter().map(|section| {
            let people = section.people.iter().map(|person| {
                let name = person.name.clone().map(|name| view! { <h3><bdi>{name}</bdi></h3> });
                let answers = person.answers.iter().map(|answer| {
                    let lines = answer.lines.iter().map(|line| view! { <div>{line.view(words)}</div> });
                    let change = can_change.then(|| {
                        let label = answer.label.text.clone();
                        let label = view! { {words.say("change")}<span class="visually-hidden">" – "{label}</span> };
                        view! { <dd class="change">{action(format!("change:{}", answer.page), label.into_any())}</dd> }
                    });
                    view! {
                        <div class="answer">
                            <dt>{phrase(&answer.label, words)}</dt>
                            <dd>{lines.collect_view()}</dd>
                            {change}
                        </div>
                    }
                });
                view! { {name}<dl class="answers">{answers.collect_view()}</dl> }
            });
            view! { <section><h2>{phrase(&section.title, words)}</h2>{people.collect_view()}</section> }
        });
        sections.collect_view().into_any()
    }
}

impl Page for CheckPage {
    fn title(&self, words: &Words) -> String {
        words.say(if self.copy.is_some() { "copy-title" } else { "check-title" })
    }

    fn content(&self, words: &Words) -> View {
        if let Some(copy) = &self.copy {
            let back = copy.receipt.clone().map(|receipt| {
                view! {
                    <p class="no-print"><a href=receipt>{words.say("copy-back")}</a></p>
                }
            });
            let print = copy.receipt.is_some().then(|| {
                view! {
                    <p class="hint no-print">{words.say("copy-print")}</p>
                }
            });
            return view! {
                {back}
                <h1>{phrase(&copy.benefit, words)}</h1>
                <p>{words.say("reference")}" "<strong><bdi dir="ltr">{copy.reference.clone()}</bdi></strong></p>
                <p>{words.say_all("sent-on", [("day", copy.sent_on.clone()), ("time", copy.sent_at.clone())])}</p>
                {print}
                {self.answers(words)}
            }
            .into_any();
        }
        let waiting = i64::try_from(self.waiting).unwrap_or(i64::MAX);
        let form = view! {
            {top_line(words, None)}
            <h1>{words.say("check-title")}</h1>
            <p class="lead">{words.say("check-lead")}</p>
            {(waiting > 0).then(|| view! { <p class="notice">{words.say_count("check-waiting", waiting)}</p> })}
            {self.answers(words)}
            <div class="actions">{go_on(words.say("check-continue"))}</div>
        };
        answers_form(form.into_any())
    }
}
