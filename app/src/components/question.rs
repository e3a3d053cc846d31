//! One question: its label, help, input and errors.

use std::sync::Arc;

use forms::journey::Need;
use forms::kinds::{Part, Typed};
use leptos::prelude::*;

use super::guide::Guided;
use super::kinds::Input;
use super::{View, explained, paragraphs, phrase};
use crate::i18n::{Phrase, Words};

/// A question with everything that stands on the page.
#[derive(Debug, Clone)]
pub struct QuestionModel {
    /// Where the answer stands; inputs are named `<path>.<part>`.
    pub path: String,
    /// The kind's name.
    pub kind: &'static str,
    /// The question.
    pub label: Phrase,
    /// Whether its label is the page's heading.
    pub is_heading: bool,
    /// Whether it may stay empty.
    pub need: Need,
    /// Whether the reader answers about themself, so that the browser may offer what it knows.
    pub about_reader: bool,
    /// What helps to answer.
    pub help: Help,
    /// What is to be filled in.
    pub input: Arc<dyn Input>,
    /// What was typed so far.
    pub typed: Typed,
    /// What the person said about answering later, as a sentence.
    pub waiting: Option<String>,
    /// What is worth a second look: an answer copied from another one, or one that a rule advises
    /// against.
    pub notes: Vec<Phrase>,
    /// What is wrong.
    pub problems: Vec<ProblemModel>,
    /// What stands beside it while somebody helps.
    pub guided: Option<Guided>,
}

/// What helps to answer a question.
#[derive(Debug, Clone, Default)]
pub struct Help {
    /// A line under the question.
    pub hint: Option<Phrase>,
    /// An example of an answer.
    pub example: Option<Phrase>,
    /// Why the question is asked.
    pub why: Option<Phrase>,
    /// Where the answer is found.
    pub place: Option<Phrase>,
}

/// One answer to choose.
#[derive(Debug, Clone)]
pub struct OptionModel {
    /// Its name in the form.
    pub value: String,
    /// Its words.
    pub label: Phrase,
    /// A line under it.
    pub hint: Option<Phrase>,
}

/// One point of a list of texts.
#[derive(Debug, Clone)]
pub struct PointModel {
    /// Its words.
    pub text: Phrase,
}

/// What is wrong in one part.
#[derive(Debug, Clone)]
pub struct ProblemModel {
    /// The part.
    pub part: Part,
    /// What the part is called where it stands away from its field; none where the words do alone.
    pub name: Option<String>,
    /// The words.
    pub text: String,
}

impl QuestionModel {
    /// Whether an island stands in it.
    pub(crate) fn has_island(&self) -> bool {
        !self.is_closed() && self.input.has_island()
    }

    /// Whether it is closed to whoever reads the page: nothing but how it stands may be on it.
    pub(super) fn is_closed(&self) -> bool {
        self.guided.as_ref().is_some_and(|guided| guided.closed.is_some())
    }

    /// The name and id of a part's field.
    pub fn field(&self, part: &str) -> String {
        format!("{}.{part}", self.path)
    }

    /// The classes of its wrapper.
    pub(crate) fn class(&self) -> &'static str {
        let is_marked = self.guided.as_ref().is_some_and(|guided| guided.is_marked);
        match (self.problems.is_empty() || self.is_closed(), is_marked) {
            (true, false) => "question",
            (true, true) => "question is-marked",
            (false, false) => "question has-problem",
            (false, true) => "question has-problem is-marked",
        }
    }

    /// The id to go to for mending a part: the first choice of a group of buttons.
    pub(crate) fn field_to_mend(&self, part: &str) -> String {
        self.input.field_to_mend(self, part)
    }

    /// The ids that describe a part's field: hint, example, notes and error.
    pub(crate) fn described_by(&self, part: &str) -> Option<String> {
        let mut ids = Vec::new();
        if self.help.hint.is_some() {
            ids.push(format!("{}-hint", self.path));
        }
        if self.help.example.is_some() {
            ids.push(format!("{}-example", self.path));
        }
        if !self.notes.is_empty() {
            ids.push(format!("{}-note", self.path));
        }
        if self.problems.iter().any(|problem| problem.part == part) {
            ids.push(format!("{}-error", self.field(part)));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// `aria-invalid` of a part's field; of every field when no part is named.
    pub(super) fn invalid(&self, part: Option<&str>) -> Option<&'static str> {
        let concerns = |problem: &ProblemModel| part.is_none_or(|part| problem.part == part);
        self.problems.iter().any(concerns).then_some("true")
    }

    /// The error of one part, beside its field.
    pub(crate) fn problem(&self, part: &str, words: &Words) -> View {
        let problems = self.problems.iter().filter(|problem| problem.part == part);
        problems
            .map(|problem| {
                let id = format!("{}-error", self.field(part));
                view! {
                    <p class="problem" id=id>
                        <span class="visually-hidden">{words.say("problem-prefix")}" "</span>
                        {problem.text.clone()}
                    </p>
                }
            })
            .collect_view()
            .into_any()
    }

    /// The label's words, with "(optional)" or "(recommended)" where it applies.
    pub(super) fn label_words(&self, words: &Words) -> View {
        let mark = match self.need {
            Need::Required => None,
            Need::Optional => Some(words.say("optional")),
            Need::Recommended => Some(words.say("recommended")),
        };
        let mark = mark.map(|mark| view! { " "<span class="optional">{mark}</span> });
        view! { {explained(&self.label, words)}{mark} }.into_any()
    }

    /// The label of a group of fields.
    pub(super) fn legend(&self, words: &Words) -> View {
        let label = self.label_words(words);
        let label = if self.is_heading { view! { <h1>{label}</h1> }.into_any() } else { label };
        view! { <legend>{label}</legend> }.into_any()
    }

    /// The label of a single field.
    pub(super) fn field_label(&self, part: &str, words: &Words) -> View {
        let label = view! { <label for=self.field(part)>{self.label_words(words)}</label> };
        if self.is_heading {
            view! { <h1>{label}</h1> }.into_any()
        } else {
            view! { <div class="label">{label}</div> }.into_any()
        }
    }

    /// Hint, example and notes.
    pub(super) fn hints(&self, words: &Words) -> View {
        let hint = self.help.hint.as_ref().map(|hint| {
            view! { <p class="hint" id=format!("{}-hint", self.path)>{explained(hint, words)}</p> }
        });
        let example = self.help.example.as_ref().map(|example| {
            view! {
                <p class="hint" id=format!("{}-example", self.path)>
                    {words.say("for-example")}" "<bdi>{phrase(example, words)}</bdi>
                </p>
            }
        });
        let notes = (!self.notes.is_empty()).then(|| {
            let notes = self.notes.iter().map(|note| view! { <p>{phrase(note, words)}</p> });
            view! { <div class="notice" id=format!("{}-note", self.path)>{notes.collect_view()}</div> }
        });
        view! { {hint}{example}{notes} }.into_any()
    }
}

/// A question with its wrapper, its help and what was said about answering later.
pub(crate) fn question(model: &QuestionModel, words: &Words) -> View {
    let panel = |title: &str, text: &Option<Phrase>| {
        text.as_ref().map(|text| {
            view! {
                <details>
                    <summary>
                        {words.say(title)}
                        <span class="visually-hidden">" – "{model.label.text.clone()}</span>
                    </summary>
                    {paragraphs(text, words)}
                </details>
            }
        })
    };
    let guided = model.guided.as_ref();
    let input = match guided {
        Some(guided) => guided.input(model, words),
        None => model.input.view(model, words),
    };
    let waiting = model.waiting.clone().filter(|_| !model.is_closed());
    view! {
        <div
            class=model.class()
            data-question=model.path.clone()
            data-kind=model.kind
            data-version=guided.map(|guided| guided.version.to_string())
            data-class=guided.map(Guided::class)
        >
            {input}
            {guided.map(|guided| guided.beside(model, words))}
            {waiting.map(|text| view! { <p class="waiting">{text}</p> })}
            {panel("why-we-ask", &model.help.why)}
            {panel("where-to-find-it", &model.help.place)}
        </div>
    }
    .into_any()
}
