//! The answers, to be checked before they are sent; also their printable copy.

use forms::definition::{Kind, Question};
use forms::journey::{Need, PageContent, PageVisit, State};
use forms::path::{Path, Scope};
use leptos::prelude::*;

use super::question::rule_text;
use super::{Page, Telling, action, answers_form, go_on, top_line};
use crate::components::{Asked, Shown, View, phrase, show_answer};
use crate::i18n::{Phrase, Words};

/// All answers by section.
pub struct CheckPage {
    sections: Vec<Section>,
    /// Answers that apply no more.
    not_needed: Vec<Person>,
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
    /// Why this may not be for the person: title and reasons of each advice, and its page.
    advice: Vec<(Vec<Phrase>, String)>,
    people: Vec<Person>,
}

struct Person {
    name: Option<String>,
    answers: Vec<CheckedAnswer>,
}

struct CheckedAnswer {
    label: Phrase,
    lines: Vec<Shown>,
    /// What rules advise about it.
    notes: Vec<Phrase>,
    /// The page where it is changed; none where the person changes nothing.
    page: Option<String>,
}

/// Builds the page; with `copy`, the printable copy of what was sent.
pub fn check_page(telling: Telling<'_>, copy: Option<Copy>) -> CheckPage {
    let Telling { journey, words, .. } = telling;
    let mut sections: Vec<(usize, Section)> = Vec::new();
    let is_copy = copy.is_some();
    let pages = if is_copy { journey.pages() } else { journey.question_pages() };
    for visit in pages {
        let index = visit.section.unwrap_or(usize::MAX);
        let title = || {
            let own = |id: &str| Phrase::plain(words.say(id), words.language());
            telling.section_title(visit.section).unwrap_or_else(|| own("signature"))
        };
        if sections.last().is_none_or(|(last, _)| *last != index) {
            let (advice, people) = (Vec::new(), Vec::new());
            sections.push((index, Section { title: title(), advice, people }));
        }
        let Some((_, section)) = sections.last_mut() else { continue };
        if !is_copy {
            section.advice.extend(advice_of(telling, visit));
        }
        let name = person_of(telling, &visit.path.scope);
        add(&mut section.people, name, answers_of(telling, visit, is_copy));
    }
    let sections = sections.into_iter().map(|(_, section)| section);
    let worked_out = worked_out(telling);
    let says = |section: &Section| !section.people.is_empty() || !section.advice.is_empty();
    CheckPage {
        sections: sections.chain(worked_out).filter(says).collect(),
        not_needed: if is_copy { Vec::new() } else { not_needed(telling) },
        waiting: pages.iter().filter(|visit| visit.state == State::Waiting).count(),
        copy,
    }
}

/// Adds answers about a person, beside others about the same one.
fn add(people: &mut Vec<Person>, name: Option<String>, answers: Vec<CheckedAnswer>) {
    match people.last_mut() {
        _ if answers.is_empty() => {}
        Some(person) if person.name == name => person.answers.extend(answers),
        _ => people.push(Person { name, answers }),
    }
}

/// The advice that a page gives, and the page.
fn advice_of(telling: Telling<'_>, visit: &PageVisit<'_>) -> Option<(Vec<Phrase>, String)> {
    let PageContent::Advice { advice, reasons } = &visit.content else { return None };
    let form = telling.form_words(&visit.path.scope);
    let id = format!("advice-{}", advice.id);
    let reasons =
        reasons.iter().filter_map(|reason| form.attribute(&id, &format!("reason-{reason}")));
    Some(([form.value(&id)].into_iter().chain(reasons).collect(), visit.path.to_string()))
}

/// The answers that apply no more, by person. They are kept until the application is sent.
fn not_needed(telling: Telling<'_>) -> Vec<Person> {
    let mut people = Vec::new();
    for (path, question, _) in telling.journey.no_longer_asked() {
        let answer = CheckedAnswer { notes: Vec::new(), ..checked(telling, question, path) };
        add(&mut people, person_of(telling, &path.scope), vec![answer]);
    }
    people
}

/// What is worked out from the answers and was never asked, by person.
fn worked_out(telling: Telling<'_>) -> Option<Section> {
    let Telling { journey, words, .. } = telling;
    let mut people = Vec::new();
    for hidden in journey.hidden() {
        let answer = checked(telling, hidden.question, &hidden.path);
        add(&mut people, person_of(telling, &hidden.path.scope), vec![answer]);
    }
    let title = Phrase::plain(words.say("worked-out"), words.language());
    (!people.is_empty()).then_some(Section { title, advice: Vec::new(), people })
}

/// The name of the person around a scope.
pub(super) fn person_of(telling: Telling<'_>, scope: &Scope) -> Option<String> {
    let journey = telling.journey;
    std::iter::successors(Some(scope.clone()), Scope::outer)
        .find_map(|scope| journey.name_of(&scope))
}

/// An answer with what is to be said of it.
fn checked(telling: Telling<'_>, question: &Question, path: &Path) -> CheckedAnswer {
    let Telling { journey, words, .. } = telling;
    let form = telling.form_words(&path.scope);
    let advice = journey.advice(question, &path.scope).into_iter();
    let asked = Asked { journey, scope: &path.scope, question, form: &form, words };
    let shown = show_answer(asked, journey.answers().get(path));
    CheckedAnswer {
        label: form.value(question.id.as_str()),
        lines: signed(telling, question).into_iter().chain(shown).collect(),
        notes: advice.filter_map(|rule| rule_text(&form, question, &rule.id)).collect(),
        page: None,
    }
}

fn answers_of(telling: Telling<'_>, visit: &PageVisit<'_>, is_copy: bool) -> Vec<CheckedAnswer> {
    let Telling { journey, words, .. } = telling;
    let page = Some(visit.path.to_string()).filter(|_| !is_copy);
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
            let form = telling.form_words(&visit.path.scope).with_count(rows.len());
            let label = form.value(&format!("list-{}", list.id));
            vec![CheckedAnswer { label, lines, notes: Vec::new(), page }]
        }
        PageContent::Advice { .. } => Vec::new(),
        PageContent::Questions { questions, .. } => questions
            .iter()
            .filter(|question| !matches!(question.kind, Kind::Static { .. }))
            .map(|question| {
                let path = visit.path.scope.path(&question.id);
                let answer = checked(telling, question, &path);
                let is_empty = journey
                    .answers()
                    .get(&path)
                    .is_none_or(|answer| answer.typed.is_empty() && answer.waiting.is_none());
                let remark = |id: &str| vec![Shown::Remark(words.say(id))];
                if is_copy {
                    return CheckedAnswer { notes: Vec::new(), ..answer };
                }
                if visit.content.is_for_practitioner() {
                    let lines = if is_empty { remark("practitioner-fills") } else { answer.lines };
                    return CheckedAnswer { lines, ..answer };
                }
                let helps = is_empty && journey.need(question, &path.scope) == Need::Recommended;
                let lines = if helps { remark("recommended-empty") } else { answer.lines };
                CheckedAnswer { lines, page: page.clone(), ..answer }
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
        let sections = self.sections.iter().map(|section| {
            let advice = section.advice.iter().map(|(texts, page)| {
                let title = texts.first().map_or("", |title| title.text.as_str());
                let texts = texts.iter().map(|text| view! { <p>{phrase(text, words)}</p> });
                let again = change(page, "advice-again", title, words);
                view! { <div class="notice">{texts.collect_view()}{again}</div> }
            });
            view! {
                <section>
                    <h2>{phrase(&section.title, words)}</h2>
                    {advice.collect_view()}
                    {people(&section.people, words)}
                </section>
            }
        });
        let not_needed = (!self.not_needed.is_empty()).then(|| {
            view! {
                <section>
                    <h2>{words.say("not-needed")}</h2>
                    <p>{words.say("not-needed.text")}</p>
                    {people(&self.not_needed, words)}
                </section>
            }
        });
        view! { {sections.collect_view()}{not_needed} }.into_any()
    }
}

/// Answers by person.
fn people(people: &[Person], words: &Words) -> View {
    let people = people.iter().map(|person| {
        let name = person.name.clone().map(|name| view! { <h3><bdi>{name}</bdi></h3> });
        let answers = person.answers.iter().map(|answer| {
            let lines = answer.lines.iter().map(|line| view! { <div>{line.view(words)}</div> }.into_any());
            let notes = answer.notes.iter().map(|note| view! { <div class="remark">{phrase(note, words)}</div> }.into_any());
            let lines = lines.chain(notes);
            let change = answer.page.as_ref().map(|page| {
                view! { <dd class="change">{change(page, "change", &answer.label.text, words)}</dd> }
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
    people.collect_view().into_any()
}

/// The button to a page, which says to those who hear it what it is about.
fn change(page: &str, message: &str, about: &str, words: &Words) -> View {
    let about = about.to_owned();
    let label = view! { {words.say(message)}<span class="visually-hidden">" – "{about}</span> };
    action(format!("change:{page}"), label.into_any())
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
