//! A submission as two files: `<reference>.json` for programs, `<reference>.html` for people and paper.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::sync::Arc;

use app::components::printed;
use app::i18n::Language;
use app::pages::{Copy, Page, Telling, check_page};
use forms::answers::Waiting;
use forms::expression::Context;
use forms::journey::{Journey, PageContent};
use forms::kinds::{Typed, Value};
use forms::path::Scope;
use jiff::Timestamp;
use serde::Serialize;

use super::{Outbox, OutboxError, Whole};
use crate::submission::Submission;

const STYLE: &str = include_str!("../../../style/guichet.css");

/// A submission as the agency's programs read it.
#[derive(Serialize)]
struct Exported<'a> {
    reference: &'a str,
    sent_at: Timestamp,
    benefit: &'a str,
    revision: &'a str,
    /// The language in which it was declared, which is that of the labels.
    language: &'a str,
    application_date: jiff::civil::Date,
    rows: Vec<ExportedRow<'a>>,
    answers: Vec<ExportedAnswer<'a>>,
}

#[derive(Serialize)]
struct ExportedRow<'a> {
    path: &'a str,
    role: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

#[derive(Serialize)]
struct ExportedAnswer<'a> {
    path: &'a str,
    question: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    typed: &'a Typed,
    value: Option<&'a Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    waiting: Option<Waiting>,
}

impl Outbox<'_> {
    /// Writes both files, flushed. Written again, they are the same.
    pub(super) fn write(&self, whole: &Whole, folder: &Path) -> Result<(), OutboxError> {
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| OutboxError::Write { path, source }
        };
        DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed(folder))?;
        let (data, page) = self.told(whole);
        for (ending, content) in [("json", data), ("html", page)] {
            let path = folder.join(format!("{}.{ending}", whole.record.reference));
            let draft =
                folder.join(format!(".draft-{:016x}", u64::from_le_bytes(self.randomness.array())));
            place(&draft, &path, content.as_bytes()).map_err(failed(&path))?;
        }
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed(folder))
    }

    /// The data and the page.
    fn told(&self, whole: &Whole) -> (String, String) {
        let Whole { submission, record, .. } = whole;
        let benefit = &self.benefits[&submission.form];
        // Both were tried when the submission was found whole.
        let answers = Arc::new(submission.answers().unwrap_or_default());
        let context = Context { application_date: submission.application_date };
        let journey = Journey::derive(&benefit.form, &answers, context);
        let language = Language::from_tag(&record.language).unwrap_or(Language::French);
        let words = self.portal.words(language);
        let telling = Telling { journey: &journey, texts: &benefit.texts, words: &words };

        let exported = exported(whole, telling);
        let data = serde_json::to_string_pretty(&exported).expect("an export has text keys only");
        let local = self.time_zone.to_datetime(record.sent_at);
        let copy = Copy {
            benefit: telling.form_words(&Scope::root()).value("benefit"),
            reference: record.reference.clone(),
            sent_on: words.formats().day(local.date()),
            sent_at: format!("{:02}:{:02}", local.hour(), local.minute()),
            receipt: None,
        };
        let page = check_page(telling, Some(copy));
        (data + "\n", printed(&words, &page.title(&words), STYLE, page.content(&words)))
    }
}

fn exported<'a>(whole: &'a Whole, telling: Telling<'_>) -> Exported<'a> {
    let Whole { submission, record, dossier } = whole;
    let order = order_of(telling.journey);
    let mut answers: Vec<_> = submission.answers.iter().collect();
    // In the order of the form; what the form no longer asks, last.
    answers.sort_by_key(|answer| {
        order.iter().position(|path| *path == answer.path).unwrap_or(usize::MAX)
    });
    Exported {
        reference: &record.reference,
        sent_at: record.sent_at,
        benefit: &dossier.benefit,
        revision: &submission.revision,
        language: &record.language,
        application_date: submission.application_date,
        rows: rows(submission, telling),
        answers: answers.into_iter().map(|answer| exported_answer(answer, telling)).collect(),
    }
}

/// The paths of all that is asked, in the order of the pages.
fn order_of(journey: &Journey<'_>) -> Vec<String> {
    let of_page = |page: &forms::journey::PageVisit<'_>| match &page.content {
        PageContent::List(_) | PageContent::Advice { .. } => vec![page.path.to_string()],
        PageContent::Questions { questions, .. } => questions
            .iter()
            .map(|question| page.path.scope.path(&question.id).to_string())
            .collect(),
    };
    journey.pages().iter().flat_map(of_page).collect()
}

fn rows<'a>(submission: &'a Submission, telling: Telling<'_>) -> Vec<ExportedRow<'a>> {
    let row = |row: &'a crate::submission::SubmittedRow| {
        let scope = match row.path.parse() {
            Ok(forms::path::Address::Row(scope)) => Some(scope),
            _ => None,
        };
        let name = scope.and_then(|scope| telling.journey.name_of(&scope));
        ExportedRow { path: &row.path, role: row.role.as_str(), name }
    };
    submission.rows.iter().map(row).collect()
}

fn exported_answer<'a>(
    answer: &'a crate::submission::SubmittedAnswer,
    telling: Telling<'_>,
) -> ExportedAnswer<'a> {
    let path: Option<forms::path::Path> = answer.path.parse().ok();
    let question = path.as_ref().map_or_else(String::new, |path| path.leaf.to_string());
    let label = path.as_ref().and_then(|path| {
        let words = telling.form_words(&path.scope);
        [question.clone(), format!("list-{question}")]
            .into_iter()
            .find(|id| words.has(id))
            .map(|id| words.value(&id).text)
    });
    ExportedAnswer {
        path: &answer.path,
        question,
        label,
        typed: &answer.answer.typed,
        value: answer.answer.value.as_ref(),
        waiting: answer.answer.waiting,
    }
}

/// Writes a file so that it is there whole or not at all.
fn place(draft: &Path, path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(draft)?;
    let written = file.write_all(content).and_then(|()| file.sync_all());
    let placed = written.and_then(|()| fs::rename(draft, path));
    if placed.is_err() {
        drop(fs::remove_file(draft));
    }
    placed
}
