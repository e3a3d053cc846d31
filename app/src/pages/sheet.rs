//! A sheet of paper with the questions of one page, for somebody who knows the answers.
//!
//! It stands in the person's language and, beneath, in the form's own, which whoever gets it is
//! likely to read. It shows no answer.

use forms::definition::Question;
use forms::journey::{PageContent, PageVisit};
use forms::kinds::Kind;
use leptos::prelude::*;

use super::{Page, Telling};
use crate::components::{View, paragraphs, phrase};
use crate::i18n::{FormWords, Language, Phrase, Words};

/// The view model of a sheet.
pub struct SheetPage {
    /// The words of the portal in the form's own language, where the page has another one.
    source: Option<Words>,
    benefit: Twice,
    who: Option<Phrase>,
    questions: Vec<Asked>,
    /// The address of the page that the questions stand on.
    back: String,
}

/// A text in the page's language, and in the form's own where that is another one.
struct Twice(Phrase, Option<Phrase>);

struct Asked {
    label: Twice,
    hint: Option<Twice>,
    /// What there is to choose from.
    choices: Vec<Twice>,
    /// How many lines there are to write on.
    lines: usize,
}

/// Builds the sheet of a page; `back` is the page's address.
pub fn sheet_page(telling: Telling<'_>, visit: &PageVisit<'_>, back: String) -> SheetPage {
    let Telling { journey, texts, words } = telling;
    let scope = &visit.path.scope;
    let source = Some(texts.source()).filter(|source| *source != words.language());
    let source = source.map(|language| words.in_language(language));
    let own = telling.form_words(scope);
    let beneath = source.as_ref().map(|words| texts.words(journey, scope, words));
    let told = Told { own: &own, beneath: beneath.as_ref(), words, source: source.as_ref() };
    let (who, questions): (_, &[&Question]) = match &visit.content {
        PageContent::Questions { page, questions } => {
            (own.attribute(&format!("page-{}", page.id), "by"), questions)
        }
        PageContent::List(_) | PageContent::Advice { .. } => (None, &[]),
    };
    let benefit = told.twice(own.value("benefit"), |words| Some(words.value("benefit")));
    let questions = questions.iter().map(|question| told.asked(question)).collect();
    SheetPage { benefit, who, questions, back, source }
}

/// The words that a sheet is told with.
struct Told<'a> {
    own: &'a FormWords,
    beneath: Option<&'a FormWords>,
    words: &'a Words,
    source: Option<&'a Words>,
}

impl Told<'_> {
    /// What already fell back to the form's own language is not told again. Paper has no links.
    fn twice(&self, own: Phrase, beneath: impl Fn(&FormWords) -> Option<Phrase>) -> Twice {
        let source = self.beneath.filter(|_| own.language == self.words.language());
        Twice(Phrase::plain(own.text, own.language), source.and_then(beneath))
    }

    fn asked(&self, question: &Question) -> Asked {
        let id = question.id.as_str();
        let attribute = |attribute: &str| {
            let own = self.own.attribute(id, attribute)?;
            Some(self.twice(own, |words| words.attribute(id, attribute)))
        };
        let portal = |message: &str| {
            let said = |words: &Words| Phrase::plain(words.say(message), words.language());
            Twice(said(self.words), self.source.map(said))
        };
        let choices = question.kind.choices();
        let choices: Vec<_> = match question.kind {
            Kind::YesNo(_) => {
                choices.iter().map(|choice| portal(&format!("choice-{choice}"))).collect()
            }
            _ => choices.iter().filter_map(|id| attribute(&format!("choice-{id}"))).collect(),
        };
        Asked {
            label: self.twice(self.own.value(id), |words| Some(words.value(id))),
            hint: attribute("hint").or_else(|| attribute("text")),
            lines: if choices.is_empty() { lines(&question.kind) } else { 0 },
            choices,
        }
    }
}

/// The lines that an answer needs in somebody's handwriting.
fn lines(kind: &Kind) -> usize {
    match kind {
        Kind::Static(_) | Kind::Total(_) | Kind::Hidden(_) => 0,
        Kind::MonthGrid(grid) => grid.count.into(),
        Kind::LongText => 6,
        Kind::Names | Kind::Address => 3,
        _ => 1,
    }
}

impl Twice {
    fn beneath(&self) -> Option<impl IntoView + use<>> {
        self.1.as_ref().map(|text| in_its_language(&text.text, text.language))
    }
}

/// A text that is meant to stand in another language than the page.
fn in_its_language(text: &str, language: Language) -> impl IntoView + use<> {
    view! { <p class="hint" lang=language.tag() dir=language.direction().as_str()>{text.to_owned()}</p> }
}

impl Page for SheetPage {
    fn title(&self, words: &Words) -> String {
        words.say("sheet-title")
    }

    fn content(&self, words: &Words) -> View {
        let lead = |words: &Words, benefit: &Phrase| {
            words.say_with("sheet-lead", "benefit", benefit.text.clone())
        };
        let beneath = self.source.as_ref().map(|source| {
            let benefit = self.benefit.1.as_ref().unwrap_or(&self.benefit.0);
            view! {
                {in_its_language(&source.say("sheet-title"), source.language())}
                {in_its_language(&lead(source, benefit), source.language())}
            }
        });
        let questions = self.questions.iter().map(|asked| {
            let hint = asked.hint.as_ref().map(|hint| {
                view! { {paragraphs(&hint.0, words)}{hint.beneath()} }
            });
            let choices = asked.choices.iter().map(|choice| {
                view! { <li><p><span aria-hidden="true">"☐ "</span>{phrase(&choice.0, words)}</p>{choice.beneath()}</li> }
            });
            let choices = (!asked.choices.is_empty())
                .then(|| view! { <ul class="rows">{choices.collect_view()}</ul> });
            // Rows are as high as handwriting needs, and have a line beneath.
            let lines = (0..asked.lines).map(|_| view! { <li></li> });
            let lines = (asked.lines > 0)
                .then(|| view! { <ul class="rows" aria-hidden="true">{lines.collect_view()}</ul> });
            view! {
                <section>
                    <h2>{phrase(&asked.label.0, words)}</h2>
                    {asked.label.beneath()}
                    {hint}
                    {choices}
                    {lines}
                </section>
            }
        });
        let who =
            self.who.as_ref().map(|who| view! { <p><strong>{phrase(who, words)}</strong></p> });
        view! {
            <p class="no-print"><a href=self.back.clone()>{words.say("sheet-back")}</a></p>
            <h1>{words.say("sheet-title")}</h1>
            {who}
            <p>{lead(words, &self.benefit.0)}</p>
            {beneath}
            <p class="hint no-print">{words.say("copy-print")}</p>
            {questions.collect_view()}
        }
        .into_any()
    }
}
