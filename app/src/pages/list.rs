//! The rows of a list, and whether there is another one.

use std::sync::Arc;

use forms::definition::List;
use forms::journey::{Need, PageVisit};
use leptos::prelude::*;

use super::{Page, Telling, action, answers_form, go_on, top_line};
use crate::components::{
    Help, OneOf, OptionModel, ProblemModel, QuestionModel, View, choices_input, error_summary,
    explanations, paragraphs, phrase,
};
use crate::i18n::{Phrase, Word, Words};

/// The view model of a list's page.
pub struct ListPage {
    title: Phrase,
    section: Option<(Phrase, usize, usize)>,
    rows: Vec<RowModel>,
    is_full: bool,
    options: Vec<OptionModel>,
    question: QuestionModel,
    why: Option<Phrase>,
    mentioned: Vec<Arc<Word>>,
}

struct RowModel {
    scope: String,
    name: String,
}

/// Builds the page of a list. `is_problem` when it was posted without an answer.
pub fn list_page(
    telling: Telling<'_>,
    visit: &PageVisit<'_>,
    list: &List,
    is_problem: bool,
) -> ListPage {
    let Telling { journey, words, .. } = telling;
    let scopes = journey.list_rows(&visit.path.scope, list);
    let id = format!("list-{}", list.id);
    let form = telling.form_words(&visit.path.scope).with_count(scopes.len());
    let asks = if scopes.is_empty() { "first" } else { "another" };
    let choice = |choice: &str| OptionModel {
        value: choice.into(),
        label: Phrase::plain(words.say(&format!("choice-{choice}")), words.language()),
        hint: None,
    };
    let is_full = scopes.len() >= list.at_most;
    let yes = (!is_full).then(|| choice("yes"));
    let options: Vec<_> = yes.into_iter().chain([choice("no")]).collect();
    let why = form.attribute(&id, "why");
    let label = form.attribute(&id, asks).unwrap_or_else(|| form.value(&id));
    let stored = journey.answers().get(&visit.path);
    let problem = ProblemModel {
        part: "choice".into(),
        name: None,
        text: words.say("problem-missing-choice"),
    };
    ListPage {
        title: form.value(&id),
        section: telling.section_place(visit),
        rows: scopes
            .iter()
            .map(|scope| RowModel {
                scope: scope.to_string(),
                name: journey.name_of(scope).unwrap_or_else(|| words.say("row-unnamed")),
            })
            .collect(),
        is_full,
        options: options.clone(),
        question: QuestionModel {
            path: visit.path.to_string(),
            kind: "list",
            label,
            is_heading: false,
            need: Need::Required,
            about_reader: false,
            help: Help::default(),
            input: Arc::new(OneOf { options, several: false }),
            typed: stored.map(|answer| answer.typed.clone()).unwrap_or_default(),
            waiting: None,
            notes: Vec::new(),
            problems: is_problem.then_some(problem).into_iter().collect(),
            guided: None,
        },
        why,
        mentioned: form.mentioned(),
    }
}

impl Page for ListPage {
    fn title(&self, _: &Words) -> String {
        self.title.text.clone()
    }

    fn has_problems(&self) -> bool {
        !self.question.problems.is_empty()
    }

    fn content(&self, words: &Words) -> View {
        let section = self.section.as_ref().map(|(title, number, count)| (title, *number, *count));
        let rows = self.rows.iter().map(|row| {
            let label = |id: &str| {
                let name = row.name.clone();
                view! { {words.say(id)}" "<span class="visually-hidden"><bdi>{name}</bdi></span> }
                    .into_any()
            };
            view! {
                <li>
                    <strong><bdi>{row.name.clone()}</bdi></strong>
                    {action(format!("change:{}", row.scope), label("change"))}
                    {action(format!("remove:{}", row.scope), label("remove"))}
                </li>
            }
        });
        let rows =
            (!self.rows.is_empty()).then(|| view! { <ul class="rows">{rows.collect_view()}</ul> });
        let name = self.question.field("choice");
        let problem = self.question.problem("choice", words);
        let asks = view! {
            <div class=self.question.class() data-question=self.question.path.clone() data-kind="list">
                <fieldset aria-describedby=self.question.described_by("choice")>
                    <legend>{phrase(&self.question.label, words)}</legend>
                    {self.is_full.then(|| view! { <p class="hint">{words.say("list-full")}</p> })}
                    {problem}
                    {choices_input(&name, &self.options, self.question.typed.all("choice"), "radio", words)}
                </fieldset>
                {self.why.as_ref().map(|why| view! {
                    <details><summary>{words.say("why-we-ask")}</summary>{paragraphs(why, words)}</details>
                })}
            </div>
        };
        let form = view! {
            {top_line(words, section)}
            {error_summary(std::slice::from_ref(&self.question), words)}
            <h1>{phrase(&self.title, words)}</h1>
            {rows}
            {asks}
            <div class="actions">{go_on(words.say("continue"))}</div>
            <div class="more">{action("sections".into(), words.say("sections-link").into_any())}</div>
        };
        let form = answers_form(form.into_any());
        view! { {form}{explanations(&self.mentioned, words)} }.into_any()
    }
}
