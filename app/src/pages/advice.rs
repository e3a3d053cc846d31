//! Why this may not be for the person, and where to go instead. It refuses nobody.

use std::sync::Arc;

use forms::definition::Advice;
use forms::id::Id;
use forms::journey::PageVisit;
use leptos::prelude::*;

use super::{Page, Telling, action, answers_form, go_on, top_line};
use crate::components::{View, explained, explanations, paragraphs, phrase};
use crate::i18n::{Phrase, Word, Words};

/// The view model of an advice.
pub struct AdvicePage {
    title: Phrase,
    section: Option<(Phrase, usize, usize)>,
    text: Option<Phrase>,
    reasons: Vec<Phrase>,
    next: Option<Phrase>,
    mentioned: Vec<Arc<Word>>,
}

/// Builds the page of an advice with the reasons that hold.
pub fn advice_page(
    telling: Telling<'_>,
    visit: &PageVisit<'_>,
    advice: &Advice,
    reasons: &[&Id],
) -> AdvicePage {
    let form = telling.form_words(&visit.path.scope);
    let id = format!("advice-{}", advice.id);
    let reason = |reason: &&Id| form.attribute(&id, &format!("reason-{reason}"));
    let page = AdvicePage {
        title: telling.page_title(visit),
        section: telling.section_place(visit),
        text: form.attribute(&id, "text"),
        reasons: reasons.iter().filter_map(reason).collect(),
        next: form.attribute(&id, "next"),
        mentioned: Vec::new(),
    };
    AdvicePage { mentioned: form.mentioned(), ..page }
}

impl Page for AdvicePage {
    fn title(&self, _: &Words) -> String {
        self.title.text.clone()
    }

    fn content(&self, words: &Words) -> View {
        let section = self.section.as_ref().map(|(title, number, count)| (title, *number, *count));
        let reasons =
            self.reasons.iter().map(|reason| view! { <li>{explained(reason, words)}</li> });
        let next = self.next.as_ref().map(|next| {
            view! { <h2>{words.say("advice-next")}</h2>{paragraphs(next, words)} }
        });
        let form = view! {
            {top_line(words, section)}
            <h1>{phrase(&self.title, words)}</h1>
            {self.text.as_ref().map(|text| paragraphs(text, words))}
            <ul class="points">{reasons.collect_view()}</ul>
            {next}
            <div class="actions">{go_on(words.say("advice-go-on"))}</div>
            <div class="more">{action("sections".into(), words.say("sections-link").into_any())}</div>
        };
        let form = answers_form(form.into_any());
        view! { {form}{explanations(&self.mentioned, words)} }.into_any()
    }
}
