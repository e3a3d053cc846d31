//! One page of questions.

use std::collections::HashMap;
use std::sync::Arc;

use forms::answers::Waiting;
use forms::definition::{Kind, Page as PageDefinition, Question};
use forms::fill::Filled;
use forms::id::Id;
use forms::journey::{PageContent, PageVisit};
use forms::kinds::YesNoKind;
use forms::path::Path;
use forms::perspective::{About, Perspective};
use leptos::prelude::*;

use super::{Page, Telling, action, answers_form, go_on, top_line};
use crate::components::{
    Asked, Guided, Help, ProblemModel, QuestionModel, View, error_summary, explanations, look,
    phrase, problem_text, question,
};
use crate::i18n::{FormWords, Phrase, Word, Words};

/// The view model of a page of questions.
pub struct QuestionPage {
    title: Phrase,
    section: Option<(Phrase, usize, usize)>,
    questions: Vec<QuestionModel>,
    may_say_unknown: bool,
    may_wait: bool,
    /// Who may know better, where the questions may be handed over.
    third_party: Option<Phrase>,
    signs: bool,
    mentioned: Vec<Arc<Word>>,
    /// Whether somebody helps at this moment.
    is_guided: bool,
}

/// Builds the page of a visit. `filled` is what was just posted, when it is not valid; `guided` what stands beside questions, by their
/// paths, where somebody helps or helped.
pub fn question_page(
    telling: Telling<'_>,
    visit: &PageVisit<'_>,
    filled: &[Filled],
    mut guided: HashMap<String, Guided>,
    is_guided: bool,
) -> QuestionPage {
    let title = telling.page_title(visit);
    let section = telling.section_place(visit);
    let (page, questions): (Option<&PageDefinition>, &[&Question]) = match &visit.content {
        PageContent::Questions { page, questions } => (Some(page), questions),
        PageContent::List(_) | PageContent::Advice { .. } => (None, &[]),
    };
    let words = telling.form_words(&visit.path.scope);
    let titled = page.is_some_and(|page| words.has(&format!("page-{}", page.id)));
    let is_heading = questions.len() == 1 && !titled;
    let models = questions.iter().map(|question| {
        let path = visit.path.scope.path(&question.id);
        let filled = filled.iter().find(|filled| filled.path == path);
        let model = model(telling, &words, question, &path, is_heading, filled);
        QuestionModel { guided: guided.remove(&model.path), ..model }
    });
    let models: Vec<_> = models.collect();
    let waits = |question: &&Question| question.may_wait;
    let lacks_unknown = |question: &&Question| {
        question.may_wait && !matches!(question.kind, Kind::YesNo(YesNoKind { dont_know: true }))
    };
    QuestionPage {
        title,
        section,
        questions: models,
        mentioned: words.mentioned(),
        may_say_unknown: questions.iter().any(lacks_unknown),
        may_wait: questions.iter().any(waits),
        third_party: page
            .filter(|_| visit.content.may_be_handed_over())
            .and_then(|page| words.attribute(&format!("page-{}", page.id), "by")),
        signs: questions.iter().any(|q| matches!(q.kind, Kind::Declaration { .. })),
        is_guided,
    }
}

fn model(
    telling: Telling<'_>,
    form: &FormWords,
    question: &Question,
    path: &Path,
    is_heading: bool,
    filled: Option<&Filled>,
) -> QuestionModel {
    let Telling { journey, words, .. } = telling;
    let id = question.id.as_str();
    let help = Help {
        hint: form.attribute(id, "hint"),
        example: form.attribute(id, "example"),
        why: form.attribute(id, "why"),
        place: form.attribute(id, "where"),
    };
    let stored = journey.answers().get(path);
    let copied = journey.prefill(question, &path.scope).filter(|_| filled.is_none());
    let typed = filled.map(|filled| &filled.answer).or(stored);
    let typed = typed.or(copied.as_ref().map(|(_, answer)| *answer)).map(|answer| &answer.typed);
    let waiting = stored.filter(|_| filled.is_none()).and_then(|answer| answer.waiting);
    let problems = filled.map_or(&[][..], |filled| &filled.problems);
    let asked = Asked { journey, scope: &path.scope, question, form, words };
    let about = Perspective::of(journey.form(), journey, &path.scope).about;
    QuestionModel {
        path: path.to_string(),
        kind: question.kind.name(),
        label: form.value(id),
        is_heading,
        need: journey.need(question, &path.scope),
        about_reader: about == About::Me,
        help,
        input: look(&question.kind).input(asked),
        typed: typed.cloned().unwrap_or_default(),
        waiting: waiting.map(|waiting| {
            words.say(match waiting {
                Waiting::DontKnow => "waiting-dont-know.notice",
                Waiting::WithSomeone => "waiting-with-someone.notice",
                Waiting::ThirdParty => "waiting-third-party.notice",
            })
        }),
        notes: notes(telling, form, question, path, filled),
        problems: problems
            .iter()
            .map(|problem| ProblemModel {
                part: problem.part.clone(),
                name: look(&question.kind).part_name(&problem.part, asked),
                text: problem_text(problem, asked),
            })
            .collect(),
        guided: None,
    }
}

/// What is worth a second look: an answer copied from another one, or one that a rule advises
/// against.
fn notes(
    telling: Telling<'_>,
    form: &FormWords,
    question: &Question,
    path: &Path,
    filled: Option<&Filled>,
) -> Vec<Phrase> {
    let Telling { journey, words, .. } = telling;
    if let Some(filled) = filled {
        let told = filled.advice.iter();
        return told.filter_map(|rule| rule_text(form, question, rule)).collect();
    }
    let copied = journey.prefill(question, &path.scope).map(|(source, _)| {
        let label = telling.form_words(&source.scope).value(source.leaf.as_str());
        let text = words.say_with("prefilled", "question", label.text);
        Phrase::plain(text, words.language())
    });
    let advice = journey.advice(question, &path.scope).into_iter();
    copied
        .into_iter()
        .chain(advice.filter_map(|rule| rule_text(form, question, &rule.id)))
        .collect()
}

/// What a rule of a question says when it is broken.
pub(super) fn rule_text(form: &FormWords, question: &Question, rule: &Id) -> Option<Phrase> {
    form.attribute(question.id.as_str(), &format!("rule-{rule}"))
}

impl QuestionPage {
    /// Whether something on it is closed to its reader.
    pub(super) fn has_closed(&self) -> bool {
        self.questions.iter().any(QuestionModel::is_closed)
    }

    /// The questions alone, for a practitioner's form around them: where it goes on, and what waits, is the person's to say. Their browser
    /// offers nothing that it knows: it knows somebody else.
    pub(super) fn for_desk(&self, words: &Words) -> View {
        let questions = self
            .questions
            .iter()
            .map(|model| question(&QuestionModel { about_reader: false, ..model.clone() }, words));
        view! { {self.heading(words)}{questions.collect_view()}{explanations(&self.mentioned, words)} }
            .into_any()
    }

    /// The page's title, where no question is it.
    fn heading(&self, words: &Words) -> Option<impl IntoView + use<>> {
        let has_heading = self.questions.iter().any(|question| question.is_heading);
        (!has_heading).then(|| view! { <h1>{phrase(&self.title, words)}</h1> })
    }
}

impl Page for QuestionPage {
    fn title(&self, _: &Words) -> String {
        self.title.text.clone()
    }

    fn has_problems(&self) -> bool {
        self.questions.iter().any(|question| !question.problems.is_empty())
    }

    fn has_island(&self) -> bool {
        self.questions.iter().any(QuestionModel::has_island)
    }

    fn content(&self, words: &Words) -> View {
        let section = self.section.as_ref().map(|(title, number, count)| (title, *number, *count));
        let heading = self.heading(words);
        let questions = self.questions.iter().map(|model| question(model, words));
        let on = words.say(if self.signs { "sign-and-send" } else { "continue" });
        let later = |value: &str, label: &str| {
            view! { <li>{action(value.into(), words.say(label).into_any())}</li> }
        };
        let gives_later = self.third_party.is_some();
        let later = (self.may_wait || gives_later).then(|| {
            view! {
                <ul class="later">
                    {gives_later.then(|| later("wait:third-party", "wait-third-party"))}
                    {self.may_say_unknown.then(|| later("wait:dont-know", "wait-dont-know"))}
                    {self.may_wait.then(|| later("wait:with-someone", "wait-with-someone"))}
                </ul>
            }
        });
        let third_party = self.third_party.as_ref().map(|who| {
            view! {
                <div class="notice">
                    <p>{words.say("third-party-who")}" "{phrase(who, words)}</p>
                    {action("sheet".into(), words.say("third-party-sheet").into_any())}
                </div>
            }
        });
        // A declaration is signed by its button alone.
        let saves = !self.signs;
        let form = view! {
            {top_line(words, section)}
            {error_summary(&self.questions, words)}
            {heading}
            {third_party}
            {questions.collect_view()}
            <div class="actions">{go_on(on)}{saves.then(|| save_state(words))}</div>
            {later}
            <div class="more">
                {action("sections".into(), words.say("sections-link").into_any())}
                {(!self.is_guided).then(|| action("guide:help".into(), words.say("guide-help-link").into_any()))}
            </div>
        };
        let form = answers_form(form.into_any());
        view! { {form}{explanations(&self.mentioned, words)} }.into_any()
    }
}

/// Where the script says whether what is typed is saved, and what it offers to put back. Without
/// it nothing is seen.
fn save_state(words: &Words) -> View {
    view! {
        <p
            class="state save-state"
            role="status"
            hidden
            data-saved=words.say("state-saved")
            data-saving=words.say("state-saving")
            data-unsaved=words.say("state-unsaved")
            data-refused=words.say("state-refused")
        >
            <span aria-hidden="true"></span>
            <span class="visually-hidden"></span>
        </p>
        <template id="earlier">
            <div class="notice" role="status">
                <p>{words.say("earlier-text")}" "<bdi></bdi></p>
                <button type="button" class="secondary">{words.say("earlier-use")}</button>
            </div>
        </template>
    }
    .into_any()
}
