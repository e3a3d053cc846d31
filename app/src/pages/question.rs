//! One page of questions.

use forms::answers::Waiting;
use forms::definition::{Kind, Page as PageDefinition, Period, Question};
use forms::fill::Filled;
use forms::journey::{PageContent, PageVisit};
use forms::kinds::{self, Problem, ProblemKind};
use forms::path::Path;
use forms::perspective::{About, Perspective};
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::*;

use super::{Page, Telling, action, answers_form, go_on, top_line};
use crate::components::{
    Help, Input, Months, OptionModel, PointModel, ProblemModel, QuestionModel, View, error_summary,
    phrase, question,
};
use crate::i18n::{FormWords, Phrase, Words};

/// The view model of a page of questions.
pub struct QuestionPage {
    title: Phrase,
    section: Option<(Phrase, usize, usize)>,
    questions: Vec<QuestionModel>,
    may_say_unknown: bool,
    may_wait: bool,
    signs: bool,
}

/// Builds the page of a visit. `filled` is what was just posted, when it is not valid.
pub fn question_page(
    telling: Telling<'_>,
    visit: &PageVisit<'_>,
    filled: &[Filled],
) -> QuestionPage {
    let title = telling.page_title(visit);
    let section = telling.section_place(visit);
    let (page, questions): (Option<&PageDefinition>, &[&Question]) = match &visit.content {
        PageContent::Questions { page, questions } => (Some(page), questions),
        PageContent::List(_) => (None, &[]),
    };
    let words = telling.form_words(&visit.path.scope);
    let titled = page.is_some_and(|page| words.has(&format!("page-{}", page.id)));
    let is_heading = questions.len() == 1 && !titled;
    let models = questions.iter().map(|question| {
        let path = visit.path.scope.path(&question.id);
        let filled = filled.iter().find(|filled| filled.path == path);
        model(telling, &words, question, &path, is_heading, filled)
    });
    let waits = |question: &&Question| question.may_wait;
    let lacks_unknown = |question: &&Question| {
        question.may_wait && !matches!(question.kind, Kind::YesNo { dont_know: true })
    };
    QuestionPage {
        title,
        section,
        questions: models.collect(),
        may_say_unknown: questions.iter().any(lacks_unknown),
        may_wait: questions.iter().any(waits),
        signs: questions.iter().any(|q| matches!(q.kind, Kind::Declaration { .. })),
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
    let typed = filled.map(|filled| &filled.answer.typed).or(stored.map(|answer| &answer.typed));
    let waiting = stored.filter(|_| filled.is_none()).and_then(|answer| answer.waiting);
    let problems = filled.map_or(&[][..], |filled| &filled.problems);
    let about = Perspective::of(journey.form(), journey, &path.scope).about;
    QuestionModel {
        path: path.to_string(),
        kind: question.kind.name(),
        label: form.value(id),
        is_heading,
        optional: question.optional,
        about_reader: about == About::Me,
        help,
        input: input(telling, form, question, path),
        typed: typed.cloned().unwrap_or_default(),
        waiting: waiting.map(|waiting| {
            words.say(match waiting {
                Waiting::DontKnow => "waiting-dont-know.notice",
                Waiting::WithSomeone => "waiting-with-someone.notice",
            })
        }),
        problems: problems
            .iter()
            .map(|problem| ProblemModel {
                part: problem.part,
                text: with_way_out(
                    question,
                    problem,
                    problem_text(question, problem, form, words),
                    words,
                ),
            })
            .collect(),
    }
}

fn input(telling: Telling<'_>, form: &FormWords, question: &Question, path: &Path) -> Input {
    let Telling { journey, words, .. } = telling;
    let id = question.id.as_str();
    let own = |id: &str| Phrase { text: words.say(id), language: words.language() };
    let options = |choices: &[forms::id::Id]| {
        choices
            .iter()
            .map(|choice| OptionModel {
                value: choice.to_string(),
                label: form
                    .attribute(id, &format!("choice-{choice}"))
                    .unwrap_or_else(|| own("choice-other")),
                hint: form.attribute(id, &format!("choice-{choice}-hint")),
            })
            .collect()
    };
    let points = || {
        let texts = telling.shown_items(question, &path.scope).into_iter();
        texts.map(|text| PointModel { text }).collect()
    };
    match &question.kind {
        Kind::ShortText => Input::ShortText,
        Kind::LongText => Input::LongText,
        Kind::Names => Input::Names,
        Kind::Date { .. } => Input::Date,
        Kind::YesNo { .. } => Input::One(
            question
                .kind
                .choices()
                .iter()
                .map(|choice| OptionModel {
                    value: choice.to_string(),
                    label: own(&format!("choice-{choice}")),
                    hint: None,
                })
                .collect(),
        ),
        Kind::Choice { choices } => Input::One(options(choices)),
        Kind::Choices { choices, .. } => Input::Several(options(choices)),
        Kind::Money { period, months } => Input::Money {
            period: words.say(match period {
                Period::Month => "period-month",
                Period::TwelveMonths => "period-twelve-months",
                Period::Year => "period-year",
                Period::Once => "period-once",
            }),
            months: (*period == Period::TwelveMonths)
                .then(|| journey.date("reference-start"))
                .flatten()
                .map(|start| Months { names: month_names(start, words).take(12).collect() }),
            month_fields: months
                .as_ref()
                .and_then(|months| journey.date(months.from.as_str()))
                .map(|from| month_names(from, words))
                .into_iter()
                .flatten()
                .zip(&kinds::parts(&question.kind)[1..])
                .map(|(name, part)| (*part, name))
                .collect(),
        },
        Kind::WholeNumber { .. } => Input::WholeNumber,
        Kind::Nir => Input::Nir,
        Kind::Email => Input::Email,
        Kind::Phone => Input::Phone,
        Kind::Address => Input::Address,
        Kind::Static { .. } => Input::Static { text: form.attribute(id, "text"), items: points() },
        Kind::Declaration { .. } => {
            Input::Declaration { text: form.attribute(id, "text"), items: points() }
        }
    }
}

/// The months from one on, without end.
fn month_names(start: Date, words: &Words) -> impl Iterator<Item = String> {
    (0_i32..)
        .map_while(move |month| start.checked_add(month.months()).ok())
        .map(|month| words.formats().month(month))
}

/// Where an answer is missing that may wait, the error says so.
fn with_way_out(question: &Question, problem: &Problem, text: String, words: &Words) -> String {
    if question.may_wait && problem.kind == ProblemKind::Missing {
        format!("{text} {}", words.say("problem-may-wait"))
    } else {
        text
    }
}

/// The words of a problem.
fn problem_text(question: &Question, problem: &Problem, form: &FormWords, words: &Words) -> String {
    let number =
        |id: &str, name, value: i64| words.say_with(id, name, words.formats().whole(value));
    match &problem.kind {
        ProblemKind::Missing => words.say(match question.kind {
            Kind::YesNo { .. } | Kind::Choice { .. } | Kind::Address => "problem-missing-choice",
            Kind::Choices { .. } => "problem-missing-choices",
            Kind::Date { .. } => "problem-missing-date",
            Kind::Money { .. } => "problem-missing-amount",
            _ => "problem-missing-text",
        }),
        ProblemKind::TooLong { most } => {
            number("problem-too-long", "most", i64::try_from(*most).unwrap_or(i64::MAX))
        }
        ProblemKind::TooSmall { least } => number("problem-too-small", "least", *least),
        ProblemKind::TooLarge { most } => number("problem-too-large", "most", *most),
        ProblemKind::Rule(rule) => form
            .attribute(question.id.as_str(), &format!("rule-{rule}"))
            .map_or_else(|| words.say("problem-rule"), |text| text.text),
        ProblemKind::NotAChoice => words.say("problem-missing-choice"),
        ProblemKind::NoneWithOthers => {
            let none = match &question.kind {
                Kind::Choices { none: Some(none), .. } => {
                    form.attribute(question.id.as_str(), &format!("choice-{none}"))
                }
                _ => None,
            };
            let choice = none.map(|phrase| phrase.text).unwrap_or_default();
            words.say_with("problem-none-with-others", "choice", choice)
        }
        ProblemKind::NotAnAmount => words.say("problem-not-an-amount"),
        ProblemKind::MonthsDiffer { months, total } => words.say_all(
            "problem-months-differ",
            [("months", words.euros(*months)), ("total", words.euros(*total))],
        ),
        ProblemKind::NotANumber => words.say("problem-not-a-number"),
        ProblemKind::DateIncomplete => words.say("problem-date-incomplete"),
        ProblemKind::NotADate => words.say("problem-not-a-date"),
        ProblemKind::NoSuchDay => words.say("problem-no-such-day"),
        ProblemKind::YearOutOfRange => words.say("problem-year-out-of-range"),
        ProblemKind::InFuture => words.say("problem-in-future"),
        ProblemKind::NirLength => words.say("problem-nir-length"),
        ProblemKind::NirShape => words.say("problem-nir-shape"),
        ProblemKind::NirKey => words.say("problem-nir-key"),
        ProblemKind::NotAnEmail => words.say("problem-not-an-email"),
        ProblemKind::NotAPhone => words.say("problem-not-a-phone"),
        ProblemKind::NameNeeded => words.say("problem-name-needed"),
        ProblemKind::StreetNeeded => words.say("problem-street-needed"),
        ProblemKind::TownNeeded => words.say("problem-town-needed"),
        ProblemKind::AtNeeded => words.say("problem-at-needed"),
        ProblemKind::AgreementNeeded => words.say("problem-agreement-needed"),
        ProblemKind::SignatureNeeded => words.say("problem-signature-needed"),
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
        let has_heading = self.questions.iter().any(|question| question.is_heading);
        let heading = (!has_heading).then(|| view! { <h1>{phrase(&self.title, words)}</h1> });
        let questions = self.questions.iter().map(|model| question(model, words));
        let on = words.say(if self.signs { "sign-and-send" } else { "continue" });
        let later = |value: &str, label: &str| {
            view! { <li>{action(value.into(), words.say(label).into_any())}</li> }
        };
        let later = self.may_wait.then(|| {
            view! {
                <ul class="later">
                    {self.may_say_unknown.then(|| later("wait:dont-know", "wait-dont-know"))}
                    {later("wait:with-someone", "wait-with-someone")}
                </ul>
            }
        });
        // A declaration is signed by its button alone.
        let saves = !self.signs;
        let form = view! {
            {top_line(words, section)}
            {error_summary(&self.questions, words)}
            {heading}
            {questions.collect_view()}
            <div class="actions">{go_on(on)}{saves.then(|| save_state(words))}</div>
            {later}
            <div class="more">{action("sections".into(), words.say("sections-link").into_any())}</div>
        };
        answers_form(form.into_any())
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
