//! What was sent: the rows and answers that applied, as they are sealed, and opened again without the dossier's registers.

use forms::answers::{Answer, Answers, Row};
use forms::id::Id;
use forms::journey::Journey;
use forms::path::{Address, Path, Scope};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::crypto::{DataKey, KeyRing, OpenError, Place};
use crate::storage::{DossierRecord, SubmissionRecord};

/// What was sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Submission {
    /// The form's id.
    pub form: String,
    /// The revision of the form that was loaded.
    pub revision: String,
    /// The day on which ages and months were computed.
    pub application_date: Date,
    /// The rows, in their order.
    pub rows: Vec<SubmittedRow>,
    /// The answers that applied.
    pub answers: Vec<SubmittedAnswer>,
}

/// A row that was sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SubmittedRow {
    /// Where it stands.
    pub path: String,
    /// What it stands for.
    pub role: Id,
}

/// An answer that was sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SubmittedAnswer {
    /// Where it stands.
    pub path: String,
    /// The answer, as typed and what it means.
    #[serde(flatten)]
    pub answer: Answer,
}

/// Why a submission cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SubmissionError {
    /// It does not open: it was changed, or its key is missing.
    #[error("a submission cannot be opened")]
    Sealed(#[from] OpenError),
    /// Its content is not what this program writes.
    #[error("a submission cannot be understood")]
    Content,
}

impl Submission {
    /// What is sent of a journey: every row, every answer that applies, and what was worked out.
    pub fn of(journey: &Journey<'_>) -> Self {
        let form = journey.form();
        let row = |(scope, row): (Scope, &Row)| SubmittedRow {
            path: scope.to_string(),
            role: row.role.clone(),
        };
        let answer = |(path, answer): (&Path, &Answer)| SubmittedAnswer {
            path: path.to_string(),
            answer: answer.clone(),
        };
        let is_typed = |path: &Path| journey.is_asked(path) && journey.computed(path).is_none();
        let asked = journey.answers().iter().filter(|(path, _)| is_typed(path));
        let worked_out = journey.worked_out().into_iter().map(|(path, value)| SubmittedAnswer {
            path: path.to_string(),
            answer: Answer { value: Some(value), ..Answer::default() },
        });
        Self {
            form: form.id.to_string(),
            revision: form.revision.to_string(),
            application_date: journey.application_date(),
            rows: journey.rows().into_iter().map(row).collect(),
            answers: asked.map(answer).chain(worked_out).collect(),
        }
    }

    /// Its text, to be sealed.
    ///
    /// # Panics
    ///
    /// Never: a submission has text keys only.
    #[must_use]
    pub fn text(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a submission has text keys only")
    }

    /// Opens what was sent of a dossier.
    ///
    /// # Errors
    ///
    /// [`SubmissionError`].
    pub fn open(
        dossier: &DossierRecord,
        submission: &SubmissionRecord,
        keys: &KeyRing,
    ) -> Result<Self, SubmissionError> {
        let key = DataKey::unwrap(&dossier.wrapped_key, keys, dossier.id)?;
        let plain = key.open(&Place::submission(dossier.id), &submission.sealed)?;
        serde_json::from_slice(&plain).map_err(|_| SubmissionError::Content)
    }

    /// The answers, to derive the journey from.
    ///
    /// # Errors
    ///
    /// [`SubmissionError::Content`] when a path is none.
    pub fn answers(&self) -> Result<Answers, SubmissionError> {
        let mut answers = Answers::default();
        for (order, row) in (0..).zip(&self.rows) {
            let Ok(Address::Row(scope)) = row.path.parse() else {
                return Err(SubmissionError::Content);
            };
            answers.set_row(&scope, Row { role: row.role.clone(), order, removed: false });
        }
        for answer in &self.answers {
            let path = answer.path.parse().map_err(|_| SubmissionError::Content)?;
            answers.set(path, answer.answer.clone());
        }
        Ok(answers)
    }
}
