//! A page that only a practitioner fills in, as the person reads it.

use forms::definition::Question;
use forms::journey::{PageContent, PageVisit};
use forms::kinds::Kind;
use leptos::prelude::*;

use super::{Page, Telling, action, answers_form, go_on, top_line};
use crate::components::{Asked, Shown, View, phrase, show_answer};
use crate::i18n::{Phrase, Words};

/// The view model of a practitioner's page.
pub struct PractitionerPage {
    title: Phrase,
    section: Option<(Phrase, usize, usize)>,
    answers: Vec<(Phrase, Vec<Shown>)>,
}

/// Builds the page, with the answers that there are.
pub fn practitioner_page(telling: Telling<'_>, visit: &PageVisit<'_>) -> PractitionerPage {
    let Telling { journey, words, .. } = telling;
    let scope = &visit.path.scope;
    let form = telling.form_words(scope);
    let questions: &[&Question] = match &visit.content {
        PageContent::Questions { questions, .. } => questions,
        PageContent::List(_) | PageContent::Advice { .. } => &[],
    };
    let answered = questions.iter().filter(|question| !matches!(question.kind, Kind::Static(_)));
    let answers = answered.map(|question| {
        let answer = journey.answers().get(&scope.path(&question.id));
        let asked = Asked { journey, scope, question, form: &form, words };
        (form.value(question.id.as_str()), show_answer(asked, answer))
    });
    PractitionerPage {
        title: telling.page_title(visit),
        section: telling.section_place(visit),
        answers: answers.collect(),
    }
}

impl Page for PractitionerPage {
    fn title(&self, _: &Words) -> String {
        self.title.text.clone()
    }

    fn content(&self, words: &Words) -> View {
        let section = self.section.as_ref().map(|(title, number, count)| (title, *number, *count));
        let answers = self.answers.iter().map(|(label, lines)| {
            let lines = lines.iter().map(|line| view! { <div>{line.view(words)}</div> });
            view! {
                <div class="answer">
                    <dt>{phrase(label, words)}</dt>
                    <dd>{lines.collect_view()}</dd>
                </div>
            }
        });
        let form = view! {
            {top_line(words, section)}
            <h1>{phrase(&self.title, words)}</h1>
            <p class="notice">{words.say("practitioner-note")}</p>
            <dl class="answers">{answers.collect_view()}</dl>
            <div class="actions">{go_on(words.say("continue"))}</div>
            <div class="more">{action("sections".into(), words.say("sections-link").into_any())}</div>
        };
        answers_form(form.into_any())
    }
}
