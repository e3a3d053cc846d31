//! A dossier in memory: its registers opened, changed, and saved as one batch.

use std::collections::HashMap;
use std::sync::Arc;

use forms::answers::{Answer, Answers, Row};
use forms::definition::Form;
use forms::expression::Context;
use forms::id::Id;
use forms::journey::{Apart, Journey, KeptJourney};
use forms::path::{Address, Path, RowId, Scope};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::crypto::{DataKey, KeyRing, OpenError, Place};
use crate::journal::Entry;
use crate::opened::Registers;
use crate::randomness::Randomness;
use crate::storage::{
    Author, Change, DossierRecord, PathHash, PractitionerId, RegisterRecord, SaveError, Storage,
    SubmissionRecord, Unavailable,
};
use crate::submission::Submission;

/// Why a dossier cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum DossierError {
    /// The database does not answer.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
    /// A register cannot be opened: other keys, or a changed database.
    #[error("a register cannot be opened")]
    Sealed(#[from] OpenError),
    /// A register's content is not what this program writes.
    #[error("a register cannot be understood")]
    Content,
}

/// What a register holds once it is opened.
#[derive(Serialize, Deserialize)]
#[serde(try_from = "Opened")]
struct Register {
    path: String,
    #[serde(flatten)]
    content: Content,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Content {
    Answer(Arc<Answer>),
    Row(Row),
}

/// A register that is to be saved, and whose it is.
struct Staged {
    register: Register,
    author: Author,
}

/// A register as it is read: serde would copy every flattened part once more.
#[derive(Deserialize)]
struct Opened {
    path: String,
    answer: Option<Arc<Answer>>,
    row: Option<Row>,
}

impl TryFrom<Opened> for Register {
    type Error = &'static str;

    fn try_from(opened: Opened) -> Result<Self, &'static str> {
        let content = match (opened.answer, opened.row) {
            (Some(answer), None) => Content::Answer(answer),
            (None, Some(row)) => Content::Row(row),
            _ => return Err("a register is an answer or a row"),
        };
        Ok(Self { path: opened.path, content })
    }
}

/// A dossier whose answers can be read and changed. Changes are saved by [`Self::save`] only.
pub struct Dossier {
    /// Its record.
    pub record: Arc<DossierRecord>,
    key: Arc<DataKey>,
    answers: Arc<Answers>,
    versions: Arc<HashMap<PathHash, u32>>,
    written: Arc<HashMap<PathHash, PractitionerId>>,
    /// The last journey that was derived.
    journey: Option<KeptJourney>,
    /// A journey through the answers as they were, and those that are others since: see [`Self::catch_up`].
    behind: Option<(Apart, Vec<Path>)>,
    staged: Vec<Staged>,
    /// Whether a version is known whose content is not.
    outrun: bool,
    /// The number of the last event of its folder when its registers stood as they are known.
    pub(crate) known_at: Option<i64>,
}

impl Dossier {
    /// Reads a dossier.
    ///
    /// # Errors
    /// [`DossierError`].
    pub async fn read(
        record: DossierRecord,
        storage: &dyn Storage,
        keys: &KeyRing,
    ) -> Result<Self, DossierError> {
        Self::read_beside(Registers::default(), Arc::new(record), storage, keys).await
    }

    /// Reads a dossier of which some registers are known: those are not opened again.
    ///
    /// # Errors
    /// [`DossierError`].
    pub(crate) async fn read_beside(
        known: Registers,
        record: Arc<DossierRecord>,
        storage: &dyn Storage,
        keys: &KeyRing,
    ) -> Result<Self, DossierError> {
        let registers = storage.registers(record.id).await?;
        let is_known =
            |register: &&RegisterRecord| known.versions.contains_key(&register.path_hash);
        // A register that is no longer there was never the person's doing: all is read anew.
        let lost = registers.iter().filter(is_known).count() < known.versions.len();
        let known = if lost { Registers::default() } else { known };
        let mut dossier = Self::recall(record, known, keys)?;
        for register in &registers {
            if dossier.versions.get(&register.path_hash) != Some(&register.version) {
                dossier.take(register)?;
            }
        }
        Ok(dossier)
    }

    /// A dossier whose registers are known.
    ///
    /// # Errors
    /// [`DossierError::Sealed`] when its key cannot be opened.
    pub(crate) fn recall(
        record: Arc<DossierRecord>,
        known: Registers,
        keys: &KeyRing,
    ) -> Result<Self, DossierError> {
        let key = match &known.key {
            Some(key) => Arc::clone(key),
            None => Arc::new(DataKey::unwrap(&record.wrapped_key, keys, record.id)?),
        };
        Ok(Self::with(record, key, known))
    }

    /// A new dossier, with the change that adds it.
    pub fn open(record: DossierRecord, key: DataKey) -> (Self, Change) {
        let change = Change::OpenDossier(record.clone());
        (Self::with(Arc::new(record), Arc::new(key), Registers::default()), change)
    }

    fn with(record: Arc<DossierRecord>, key: Arc<DataKey>, known: Registers) -> Self {
        let Registers { answers, versions, written, journey, .. } = known;
        let staged = Vec::new();
        let (behind, outrun, known_at) = (None, false, None);
        Self { record, key, answers, versions, written, journey, behind, staged, outrun, known_at }
    }

    /// What is known of the registers as they are stored; none when another page was faster with one of them.
    pub(crate) fn registers(&self) -> Option<Registers> {
        let known = Registers {
            key: Some(self.key.clone()),
            answers: self.answers.clone(),
            versions: self.versions.clone(),
            written: self.written.clone(),
            journey: self.journey().cloned(),
        };
        (self.staged.is_empty() && !self.outrun).then_some(known)
    }

    fn take(&mut self, record: &RegisterRecord) -> Result<(), DossierError> {
        let place = Place::register(self.record.id, &record.path_hash, record.version);
        let plain = self.key.open(&place, &record.sealed)?;
        let register: Register =
            serde_json::from_slice(&plain).map_err(|_| DossierError::Content)?;
        self.note(record.path_hash, record.version, record.author);
        self.apply(register)
    }

    /// Notes which version of a register stands there, and who wrote it.
    fn note(&mut self, register: PathHash, version: u32, author: Author) {
        Arc::make_mut(&mut self.versions).insert(register, version);
        match author {
            Author::Practitioner(id) => {
                Arc::make_mut(&mut self.written).insert(register, id);
            }
            Author::Person if self.written.contains_key(&register) => {
                Arc::make_mut(&mut self.written).remove(&register);
            }
            Author::Person => {}
        }
    }

    fn apply(&mut self, register: Register) -> Result<(), DossierError> {
        match (register.path.parse(), register.content) {
            (Ok(Address::Leaf(path)), Content::Answer(answer)) => self.change().set(path, answer),
            (Ok(Address::Row(scope)), Content::Row(row)) => self.change().set_row(&scope, row),
            _ => return Err(DossierError::Content),
        }
        Ok(())
    }

    /// The answers, with the changes that are not saved yet. Whoever keeps a share of them keeps them as they are.
    pub fn answers(&self) -> &Arc<Answers> {
        &self.answers
    }

    fn change(&mut self) -> &mut Answers {
        self.behind = None;
        Arc::make_mut(&mut self.answers)
    }

    /// The day of application, on which ages and reference months are computed: the day on which
    /// the dossier was opened.
    pub fn context(&self, time_zone: &TimeZone) -> Context {
        Context { application_date: time_zone.to_datetime(self.record.opened_at).date() }
    }

    /// Names the dossier to a browser that keeps unsent text: the same each time, and no secret.
    pub fn browser_name(&self) -> String {
        let hash = self.key.path_hash("kept in the browser");
        hash[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The name of a question's register.
    pub fn register_of(&self, path: &Path) -> PathHash {
        PathHash(self.key.path_hash(&path.to_string()))
    }

    /// The version of the answer at a path, as it is stored; 0 before the first.
    pub fn version(&self, path: &Path) -> u32 {
        self.versions.get(&self.register_of(path)).copied().unwrap_or(0)
    }

    /// The practitioner who wrote what stands at a path; none when it is the person's own.
    pub fn writer_of(&self, path: &Path) -> Option<PractitionerId> {
        if self.written.is_empty() {
            return None;
        }
        self.written.get(&self.register_of(path)).copied()
    }

    /// The answers that a practitioner wrote last.
    pub fn written_by_others(&self) -> Vec<(&Path, PractitionerId)> {
        if self.written.is_empty() {
            return Vec::new();
        }
        let paths = self.answers.iter().map(|(path, _)| path);
        paths.filter_map(|path| Some((path, self.writer_of(path)?))).collect()
    }

    /// An earlier version of an answer, opened.
    ///
    /// # Errors
    /// [`DossierError`].
    pub fn earlier(&self, record: &RegisterRecord) -> Result<Answer, DossierError> {
        let place = Place::register(self.record.id, &record.path_hash, record.version);
        let plain = self.key.open(&place, &record.sealed)?;
        match serde_json::from_slice(&plain) {
            Ok(Register { content: Content::Answer(answer), .. }) => {
                Ok(Arc::unwrap_or_clone(answer))
            }
            _ => Err(DossierError::Content),
        }
    }

    /// Seals something beside the answers under the dossier's key.
    pub fn seal(&self, place: &Place, plain: &[u8], randomness: &dyn Randomness) -> Vec<u8> {
        self.key.seal(place, plain, randomness)
    }

    /// Opens what [`Self::seal`] sealed.
    ///
    /// # Errors
    /// [`DossierError::Sealed`].
    pub fn open_sealed(&self, place: &Place, sealed: &[u8]) -> Result<Vec<u8>, DossierError> {
        Ok(self.key.open(place, sealed)?)
    }

    /// Puts an answer of the person's, unless it is there already.
    pub fn put(&mut self, path: &Path, answer: Answer) {
        if self.answers.get(path) != Some(&answer) {
            self.put_by(Author::Person, path, answer);
        }
    }

    /// Puts an answer of somebody's, also when it is there already: it is theirs then.
    pub fn put_by(&mut self, author: Author, path: &Path, answer: Answer) {
        let answer = Arc::new(answer);
        self.set(path, Arc::clone(&answer));
        self.stage(path.to_string(), Content::Answer(answer), author);
    }

    /// Takes back an answer that was put and not saved, from which no row followed.
    pub(crate) fn take_back(&mut self, path: &Path, before: Option<Arc<Answer>>) {
        match before {
            Some(before) => self.set(path, before),
            None => self.change().remove(path),
        }
        self.staged.clear();
    }

    /// Changes an answer: in its place, when nobody else has a share of the answers.
    fn set(&mut self, path: &Path, answer: Arc<Answer>) {
        let known = self.answers.get(path);
        let leads_like = known.is_some_and(|known| known.leads_like(&answer));
        let journey = self.journey.take_if(|kept| kept.is_of(&self.answers));
        let journey = journey.map(KeptJourney::apart);
        Arc::make_mut(&mut self.answers).set(path.clone(), answer);
        match journey {
            Some(apart) if leads_like => self.journey = Some(apart.through(&self.answers)),
            Some(apart) => self.behind = Some((apart, vec![path.clone()])),
            None if leads_like => {}
            None => self.behind.iter_mut().for_each(|(_, changed)| changed.push(path.clone())),
        }
    }

    /// Whether the journey is the same with an answer, but for how far the page is on which it is asked.
    pub(crate) fn leads_on(&self, form: &Form, path: &Path, answer: &Answer) -> bool {
        let known = self.answers.get(path);
        let leads_like = known.is_some_and(|known| known.leads_like(answer));
        self.journey().is_some() && (leads_like || !form.is_looked_at(&path.leaf))
    }

    /// Brings the last journey up to date without a walk, when nothing looks at what changed since.
    pub(crate) fn catch_up(&mut self, form: &Form) {
        if let Some((apart, changed)) = self.behind.take() {
            self.journey = apart.beside(form, &self.answers, &changed);
        }
    }

    /// Puts a row.
    pub fn put_row(&mut self, scope: &Scope, row: Row) {
        self.change().set_row(scope, row.clone());
        self.stage(scope.to_string(), Content::Row(row), Author::Person);
    }

    /// Adds a row with an identifier of its own: a keyed hash of its place, so that two taps at the
    /// same moment make one row.
    pub fn add_row(&mut self, scope: &Scope, group: &Id, role: &Id) -> Scope {
        let order = self.answers.next_order(scope, group);
        let [a, b, c, d, e, ..] = self.key.path_hash(&format!("row {scope}/{group} {order}"));
        let id = RowId::from_random([a, b, c, d, e]);
        let row = scope.row(group, &id);
        self.put_row(&row, Row { role: role.clone(), order, removed: false });
        row
    }

    /// The journey through the answers as they are, when it was derived before.
    pub(crate) fn journey(&self) -> Option<&KeptJourney> {
        self.journey.as_ref().filter(|kept| kept.is_of(&self.answers))
    }

    /// Issues the rows that the answers call for; gives the journey through the answers as they are then. One that is known already is not
    /// derived again.
    pub fn issue_rows<'a>(&mut self, form: &'a Form, context: Context) -> Journey<'a> {
        self.catch_up(form);
        if let Some(journey) = self.known_journey(form, context) {
            return journey;
        }
        loop {
            let journey = Journey::derive(form, &self.answers, context);
            if journey.needed().is_empty() {
                self.journey = journey.keep();
                return journey;
            }
            for row in journey.needed() {
                self.add_row(&row.scope, &row.group, &row.role);
            }
        }
    }

    /// The journey through the answers as they are.
    pub fn walk<'a>(&self, form: &'a Form, context: Context) -> Journey<'a> {
        let known = self.known_journey(form, context);
        known.unwrap_or_else(|| Journey::derive(form, &self.answers, context))
    }

    /// The same, as far as it takes to read the answer to one question.
    pub(crate) fn walk_to<'a>(&self, form: &'a Form, context: Context, path: &Path) -> Journey<'a> {
        let kept = self.journey().filter(|kept| kept.context() == context);
        let known = kept.and_then(|kept| Journey::recall_at(form, kept, path));
        known.unwrap_or_else(|| Journey::derive(form, &self.answers, context))
    }

    fn known_journey<'a>(&self, form: &'a Form, context: Context) -> Option<Journey<'a>> {
        let kept = self.journey().filter(|kept| kept.context() == context)?;
        Journey::recall(form, kept)
    }

    fn stage(&mut self, path: String, content: Content, author: Author) {
        self.staged.retain(|staged| staged.register.path != path);
        self.staged.push(Staged { register: Register { path, content }, author });
    }

    /// Saves what was put, with other changes, as one batch. The person's word counts: when
    /// another page of theirs saved the same register meanwhile, this one is saved after it.
    ///
    /// # Errors
    /// [`SaveError`]; nothing of the batch is saved then.
    pub async fn save(
        &mut self,
        others: Vec<Change>,
        storage: &Arc<dyn Storage>,
        now: Timestamp,
        randomness: &dyn Randomness,
    ) -> Result<(), SaveError> {
        const TRIES: usize = 5;
        for _ in 0..TRIES {
            match self.save_once(&others, storage, now, randomness).await {
                Err(SaveError::Conflict) => {
                    let current = storage.registers(self.record.id).await?;
                    let current = current.iter().map(|r| (r.path_hash, r.version));
                    Arc::make_mut(&mut self.versions).extend(current);
                    self.outrun = true;
                }
                saved => return saved,
            }
        }
        Err(SaveError::Conflict)
    }

    /// Saves what was put unless a register has moved on. When it fails, what was put stays: a
    /// caller that tries again saves it with the rest.
    ///
    /// # Errors
    /// [`SaveError`]; nothing of the batch is saved then.
    pub async fn save_once(
        &mut self,
        others: &[Change],
        storage: &Arc<dyn Storage>,
        now: Timestamp,
        randomness: &dyn Randomness,
    ) -> Result<(), SaveError> {
        let changes = self.changes(others, now, randomness);
        let saved: Vec<_> = changes.iter().filter_map(version_put).collect();
        let events = Entry::count(&changes);
        commit(storage, changes).await?;
        self.known_at = self.known_at.zip(events).map(|(last, events)| last + events);
        for (register, version, author) in saved {
            self.note(register, version, author);
        }
        self.staged.clear();
        Ok(())
    }

    fn changes(
        &self,
        others: &[Change],
        now: Timestamp,
        randomness: &dyn Randomness,
    ) -> Vec<Change> {
        let puts = self.staged.iter().map(|Staged { register, author }| {
            let path_hash = PathHash(self.key.path_hash(&register.path));
            let version = self.versions.get(&path_hash).copied().unwrap_or(0) + 1;
            let place = Place::register(self.record.id, &path_hash, version);
            let plain = serde_json::to_vec(register).expect("registers have text keys only");
            let sealed = self.key.seal(&place, &plain, randomness);
            let (author, committed_at) = (*author, now);
            let register = RegisterRecord { path_hash, version, sealed, author, committed_at };
            Change::PutRegister { dossier: self.record.id, register }
        });
        // A dossier is opened before its registers are put, and sent after.
        let (before, after): (Vec<_>, Vec<_>) =
            others.iter().cloned().partition(|change| !matches!(change, Change::Send(_)));
        before.into_iter().chain(puts).chain(after).collect()
    }

    /// Whether something was put that is not saved yet.
    pub fn has_staged(&self) -> bool {
        !self.staged.is_empty()
    }

    /// What is sent: every row and every answer that applies, sealed under the dossier's key. Answers that no
    /// longer apply are left out.
    pub fn submission(
        &self,
        journey: &Journey<'_>,
        reference: String,
        language: &str,
        now: Timestamp,
        randomness: &dyn Randomness,
    ) -> SubmissionRecord {
        let plain = Submission::of(journey).text();
        let place = Place::submission(self.record.id);
        SubmissionRecord {
            dossier: self.record.id,
            reference,
            sealed: self.key.seal(&place, &plain, randomness),
            language: language.to_owned(),
            sent_at: now,
        }
    }
}

fn version_put(change: &Change) -> Option<(PathHash, u32, Author)> {
    match change {
        Change::PutRegister { register, .. } => {
            Some((register.path_hash, register.version, register.author))
        }
        _ => None,
    }
}

/// Saves a batch; it is on the disk when this returns.
#[cfg(not(feature = "answer-before-commit"))]
async fn commit(storage: &Arc<dyn Storage>, changes: Vec<Change>) -> Result<(), SaveError> {
    storage.save(changes).await
}

/// Promises to save a batch. Wrong on purpose: `cargo xtask faults` builds it to see that its checks find it.
#[cfg(feature = "answer-before-commit")]
async fn commit(storage: &Arc<dyn Storage>, changes: Vec<Change>) -> Result<(), SaveError> {
    let storage = Arc::clone(storage);
    tokio::spawn(async move { storage.save(changes).await });
    Ok(())
}

#[cfg(test)]
mod tests {
    use forms::kinds::{Typed, Value};

    use super::*;
    use crate::randomness::SeededRandomness;
    use crate::storage::{DossierId, FolderId};

    #[test]
    fn what_is_sent_says_what_each_row_stands_for() {
        let randomness = SeededRandomness::new(1);
        let benefits = crate::benefits::embedded().unwrap();
        let form = &benefits["c2s"].form;
        let record = DossierRecord {
            id: DossierId([1; 16]),
            folder: FolderId([2; 16]),
            benefit: "c2s".into(),
            revision: "2026-11-24".into(),
            wrapped_key: Vec::new(),
            language: "fr".into(),
            opened_at: "2026-11-24T10:00:00Z".parse().unwrap(),
            sent_at: None,
        };
        let (mut dossier, _) = Dossier::open(record, DataKey::generate(&randomness));
        let context = dossier.context(&TimeZone::UTC);
        let choice = |choice| Answer {
            typed: Typed::default().with("choice", choice),
            value: Some(Value::Choice(Id::of(choice))),
            waiting: None,
        };
        dossier.put(&Scope::root().path(&Id::of("has-partner")), choice("yes"));
        dossier.issue_rows(form, context);
        let journey = Journey::derive(form, dossier.answers(), context);
        let now = "2026-11-24T10:00:00Z".parse().unwrap();
        let sent = dossier.submission(&journey, "1".into(), "fr", now, &randomness);
        let place = Place::submission(dossier.record.id);
        let plain = dossier.key.open(&place, &sent.sealed).unwrap();
        let sent: serde_json::Value = serde_json::from_slice(&plain).unwrap();
        let roles: Vec<_> = sent["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["role"].as_str().unwrap())
            .collect();
        assert_eq!(roles.len(), 2);
        assert!(roles.contains(&"applicant") && roles.contains(&"partner"));
    }
}
