//! What is stored of a folder, held against its journal.

use std::collections::BTreeMap;

use super::{Finding, Place, What};
use crate::hexadecimal::hexadecimal;
use crate::journal::Event;
use crate::storage::audit::Evidence;

/// What the journal tells of a dossier.
#[derive(Default)]
struct Told {
    opened: Option<i64>,
    sent: Option<i64>,
    deleted: Option<i64>,
    /// By question, the numbers of the events that tell its versions, the first version first.
    answers: BTreeMap<String, Vec<i64>>,
}

/// What is wrong with the rows of a folder whose journal is whole.
pub(super) fn judge(folder: &[u8], evidence: &Evidence) -> Vec<Finding> {
    let mut sessions = Vec::new();
    let mut dossiers: BTreeMap<String, Told> = BTreeMap::new();
    for row in &evidence.journal {
        // An event of a newer version of this program says nothing here.
        let Ok(event) = serde_json::from_slice::<Event>(&row.event) else { continue };
        let told = event.dossier().map(|name| dossiers.entry(name.0.clone()).or_default());
        match (&event, told) {
            (Event::SessionStarted { .. }, _) => sessions.push(row.at),
            (Event::DossierOpened { .. }, Some(told)) => told.opened = Some(row.sequence),
            (Event::DossierSent { .. }, Some(told)) => told.sent = Some(row.sequence),
            (Event::DossierDeleted { .. }, Some(told)) => told.deleted = Some(row.sequence),
            (Event::AnswerCommitted { question, .. }, Some(told)) => {
                told.answers.entry(question.0.clone()).or_default().push(row.sequence);
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    let mut say = |sequence: Option<i64>, what| {
        let place = match sequence {
            Some(sequence) => Place::events(folder, sequence, sequence),
            None => Place::Folder(folder.to_vec()),
        };
        found.push(Finding::new(place, what));
    };

    for (name, told) in &dossiers {
        let row = evidence.dossiers.iter().find(|row| hexadecimal(&row.id) == *name);
        if let Some(deleted) = told.deleted {
            if row.is_some() {
                say(Some(deleted), What::DossierUntold);
            }
            if !evidence.deletions.iter().any(|id| hexadecimal(id) == *name) {
                say(Some(deleted), What::ProofMissing);
            }
            continue;
        }
        let Some(row) = row else {
            say(told.opened, What::DossierMissing);
            continue;
        };
        match (told.sent, row.is_sent) {
            (Some(sequence), false) => say(Some(sequence), What::SubmissionMissing),
            (None, true) => say(told.opened, What::SubmissionUntold),
            _ => {}
        }
        for (question, versions) in &told.answers {
            let last = versions.last().copied();
            let rows = evidence
                .answers
                .iter()
                .find(|rows| rows.dossier == row.id && hexadecimal(&rows.path_hash) == *question);
            let count = versions.len() as i64;
            let there = rows.map_or(&[][..], |rows| &rows.versions);
            for (version, sequence) in (1_i64..).zip(versions) {
                if there.contains(&version) {
                    continue;
                }
                // The newest version that is there is the answer.
                let what = match there.last() {
                    None if version == count => What::AnswerMissing,
                    Some(newest) if version == count && *newest < count => What::OldAnswer,
                    _ => What::VersionMissing,
                };
                say(Some(*sequence), what);
            }
            let is_twice = there.windows(2).any(|pair| pair[0] == pair[1]);
            if is_twice || there.iter().any(|version| !(1..=count).contains(version)) {
                say(last, What::AnswerUntold);
            }
        }
        let untold = evidence.answers.iter().filter(|rows| {
            rows.dossier == row.id && !told.answers.contains_key(&hexadecimal(&rows.path_hash))
        });
        untold.for_each(|_| say(told.opened, What::AnswerUntold));
    }
    let is_told = |id: &[u8]| dossiers.contains_key(&hexadecimal(id));
    evidence
        .dossiers
        .iter()
        .filter(|row| !is_told(&row.id))
        .for_each(|_| say(None, What::DossierUntold));
    let is_proven =
        |id: &&Vec<u8>| dossiers.get(&hexadecimal(id)).is_some_and(|told| told.deleted.is_some());
    evidence
        .deletions
        .iter()
        .filter(|id| !is_proven(id))
        .for_each(|_| say(None, What::ProofUntold));
    let is_let_in = |started: &&i64| sessions.contains(started);
    evidence
        .sessions
        .iter()
        .filter(|started| !is_let_in(started))
        .for_each(|_| say(None, What::SessionUntold));
    found
}
