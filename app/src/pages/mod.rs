//! One page a module. A page is a function of its view model, which owns every text on it.

mod advice;
mod card;
mod check;
mod come_back;
mod delete;
pub mod desk;
mod done;
mod dossiers;
pub mod guide;
mod home;
mod languages;
mod left;
mod list;
mod message;
mod practitioner;
mod question;
mod receipt;
mod remove;
mod resume;
mod sections;
mod sheet;
mod start;

pub use advice::{AdvicePage, advice_page};
pub use card::CardPage;
pub use check::{CheckPage, Copy, check_page};
pub use come_back::ComeBackPage;
pub use delete::{DeletePage, DeletedPage};
pub use done::DonePage;
pub use dossiers::{DossierLine, DossierState, DossiersPage};
pub use home::{BenefitLink, HomePage};
pub use languages::LanguagesPage;
pub use left::LeftPage;
pub use list::{ListPage, list_page};
pub use message::{MessagePage, WayOn};
pub use practitioner::{PractitionerPage, practitioner_page};
pub use question::{QuestionPage, question_page};
pub use receipt::{Delivery, ReceiptPage, ReceiptTexts, receipt_page};
pub use remove::RemovePage;
pub use resume::ResumePage;
pub use sections::{SectionsPage, sections_page};
pub use sheet::{SheetPage, sheet_page};
pub use start::StartPage;

use forms::definition::{Form, Question};
use forms::journey::{Journey, PageContent, PageVisit};
use forms::path::Scope;
use leptos::prelude::*;

use crate::components::{View, shown_items};
use crate::i18n::{FormTexts, FormWords, Language, Phrase, Translation, Words};
use std::sync::Arc;

/// What a page shows inside the shell.
pub trait Page: Send + Sync + 'static {
    /// The page's title.
    fn title(&self, words: &Words) -> String;

    /// The content of `main`.
    fn content(&self, words: &Words) -> View;

    /// Whether it shows problems.
    fn has_problems(&self) -> bool {
        false
    }

    /// Whether an [island](crate::islands) stands on it.
    fn has_island(&self) -> bool {
        false
    }
}

/// The words of a form around one journey, in the language of a page.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// The journey.
    pub journey: &'a Journey<'a>,
    /// The form's texts.
    pub texts: &'a Arc<FormTexts>,
    /// The portal's words.
    pub words: &'a Words,
}

impl Telling<'_> {
    /// The form's words in a scope.
    pub fn form_words(&self, scope: &Scope) -> FormWords {
        self.texts.words(self.journey, scope, self.words)
    }

    /// Who wrote the form's words in the language of the page; none when they fall back.
    pub fn translation(&self) -> Option<Translation> {
        self.texts.translation(self.words.language())
    }

    /// A text of the form in a scope. Most headings say the same everywhere: then nothing is looked up of the journey.
    fn value(&self, scope: &Scope, id: &str) -> Phrase {
        self.texts.fixed(id, self.words).unwrap_or_else(|| self.form_words(scope).value(id))
    }

    /// The points of a static text or the statements of a declaration that this person is shown.
    fn shown_items(&self, question: &Question, scope: &Scope) -> Vec<Phrase> {
        shown_items(self.journey, scope, question, &self.form_words(scope))
    }

    /// The language in which the declaration is shown: the page's, or the form's source language
    /// where its translation is missing.
    pub fn declaration_language(&self) -> Language {
        let ids = self.form().declaration.question_ids().iter();
        let questions = ids.filter_map(|id| self.form().question(&[], id));
        let mut shown = questions.flat_map(|question| self.shown_items(question, &Scope::root()));
        let page = self.words.language();
        shown.find(|text| text.language != page).map_or(page, |text| text.language)
    }

    fn form(&self) -> &Form {
        self.journey.form()
    }

    /// The heading of a page: its own title, or its only question.
    pub fn page_title(&self, visit: &PageVisit<'_>) -> Phrase {
        let scope = &visit.path.scope;
        match &visit.content {
            PageContent::List(list) => {
                let rows = self.journey.list_rows(scope, list).len();
                self.form_words(scope).with_count(rows).value(&format!("list-{}", list.id))
            }
            PageContent::Advice { advice, .. } => {
                self.value(scope, &format!("advice-{}", advice.id))
            }
            PageContent::Questions { page, questions } => {
                let titled = format!("page-{}", page.id);
                match questions.as_slice() {
                    [question] if !self.texts.has(&titled) => {
                        self.value(scope, question.id.as_str())
                    }
                    _ => self.value(scope, &titled),
                }
            }
        }
    }

    /// The name of the section a page belongs to, its number, and how many there are, counting
    /// those in which this person is asked something.
    fn section_place(&self, visit: &PageVisit<'_>) -> Option<(Phrase, usize, usize)> {
        let mut asked: Vec<usize> =
            self.journey.pages().iter().filter_map(|page| page.section).collect();
        asked.dedup();
        let number = asked.iter().position(|section| Some(*section) == visit.section)? + 1;
        Some((self.section_title(visit.section)?, number, asked.len()))
    }

    /// The name of a section.
    pub fn section_title(&self, index: Option<usize>) -> Option<Phrase> {
        let section = self.form().sections.get(index?)?;
        Some(self.value(&Scope::root(), &format!("section-{}", section.id)))
    }
}

/// The form of a journey page: one form, which all buttons of the page belong to.
fn answers_form(content: View) -> View {
    view! { <form id="answers" method="post" novalidate autocomplete="off">{content}</form> }
        .into_any()
}

/// A submit button that does something else than going on.
fn action(value: String, label: View) -> View {
    view! { <button class="quiet" name="action" value=value>{label}</button> }.into_any()
}

/// The way on.
fn go_on(label: String) -> View {
    view! { <button class="primary" name="action" value="continue">{label}</button> }.into_any()
}

/// The line above a journey page: back, and where one is.
fn top_line(words: &Words, section: Option<(&Phrase, usize, usize)>) -> View {
    let back = action(
        "back".into(),
        view! { <span class="arrow" aria-hidden="true"></span>{words.say("back")} }.into_any(),
    );
    let place = section.map(|(title, number, count)| {
        let place = words.say_with("section-place", "place", format!("{number}/{count}"));
        view! {
            <p class="place">
                <span class="section">{crate::components::phrase(title, words)}</span>
                " "<span class="step">{place}</span>
            </p>
        }
    });
    view! { <div class="top">{back}{place}</div> }.into_any()
}
