//! What is kept, and the trait behind which an engine keeps it.
//!
//! Storage sees sealed bytes and hashes. It never sees an answer, the name of a question, or a session's token: whoever writes a new
//! engine does not have to be trusted with them, and whoever steals a database does not have them.
//!
//! # What there is
//!
//! A **folder** is a person. **Sessions** give access to a folder. A folder holds **dossiers**, one a benefit applied for. A dossier holds
//! **registers**, one a question answered: the current version, and every earlier one in the history. A dossier that was sent has a
//! **submission**, after which its registers rest. Beside all folders, **practitioners** have accounts, and sessions of their own.
//!
//! # Reading
//!
//! Each read is one method, and sees everything that was saved before it began:
//!
//! ```ignore
//! let session = storage.session(&TokenHash::of(&token)).await?;
//! let dossiers = storage.dossiers(session.folder).await?;
//! ```
//!
//! # Writing
//!
//! There is one method. A handler collects what it wants changed, and saves it once, just before it answers:
//!
//! ```ignore
//! storage.save(vec![
//!     Change::TouchSession { token, seen_at: now },
//!     Change::PutRegister { dossier, register },
//! ]).await?;
//! ```
//!
//! All of the batch is saved, or nothing; and when `save` returns it is on the disk to stay. Changes apply in their order, so a batch may
//! create a folder and then put a dossier in it. A register is put with the version it will have; when someone else was faster, the batch
//! is refused with [`SaveError::Conflict`] and the handler reads again.
//!
//! # Another engine
//!
//! Implement [`Storage`], add its scheme to [`open`], and run the behaviours of `conformance.rs` on it.
//!
//! Times are kept to the millisecond; what is finer is cut off.

pub mod audit;
pub mod backup;
#[cfg(test)]
pub(crate) mod conformance;
mod known;
mod postgres;
mod sqlite;
mod staff;

use std::borrow::Cow;
use std::error::Error;
use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::config::DatabaseUrl;
use crate::crypto::{Chain, Link};
use crate::hexadecimal::{bytes_of, hexadecimal};
use crate::journal::Helped;
use crate::randomness::Randomness;

pub use staff::{
    OrganisationId, OrganisationRecord, PractitionerId, PractitionerRecord, StaffChange,
    StaffSessionRecord,
};

/// Names a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FolderId(pub [u8; 16]);

impl FolderId {
    /// A new name, which nobody has.
    #[must_use]
    pub fn generate(randomness: &dyn Randomness) -> Self {
        Self(randomness.array())
    }
}

/// Names a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DossierId(pub [u8; 16]);

impl DossierId {
    /// A new name, which nobody has.
    #[must_use]
    pub fn generate(randomness: &dyn Randomness) -> Self {
        Self(randomness.array())
    }
}

/// Names a guide session: a practitioner who helps with a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GuideId(pub [u8; 16]);

impl GuideId {
    /// A new name, which nobody has.
    #[must_use]
    pub fn generate(randomness: &dyn Randomness) -> Self {
        Self(randomness.array())
    }
}

/// The hash of a session's token: what storage knows instead of the token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenHash(pub [u8; 32]);

impl TokenHash {
    /// The hash of a token. Tokens are random and long, so a plain hash cannot be reversed.
    #[must_use]
    pub fn of(token: &[u8]) -> Self {
        Self(blake3::derive_key("guichet.v1 session token", token))
    }
}

/// The keyed hash of a question's path: the name of a register. Made by [`DataKey::path_hash`](crate::crypto::DataKey::path_hash).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathHash(pub [u8; 32]);

/// Who gave an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Author {
    /// The person whose folder it is.
    Person,
    /// A practitioner whom the person let write.
    Practitioner(PractitionerId),
}

impl Author {
    /// The word that stands in the database and in journals: `person`, or `practitioner:` and 32 hexadecimal digits.
    fn as_text(self) -> Cow<'static, str> {
        match self {
            Self::Person => "person".into(),
            Self::Practitioner(id) => format!("practitioner:{}", hexadecimal(&id.0)).into(),
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None => (text == "person").then_some(Self::Person),
            Some(("practitioner", id)) => bytes_of(id).map(PractitionerId).map(Self::Practitioner),
            Some(_) => None,
        }
    }
}

impl From<Author> for String {
    fn from(author: Author) -> Self {
        author.as_text().into_owned()
    }
}

impl TryFrom<String> for Author {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, &'static str> {
        Self::from_text(&text).ok_or("no author")
    }
}

/// A session, found by its token's hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRecord {
    /// The folder it gives access to.
    pub folder: FolderId,
    /// When it began.
    pub started_at: Timestamp,
    /// When it was last used, as far as that was saved.
    pub seen_at: Timestamp,
    /// Whether the person said that others use the device, too.
    pub shared: bool,
}

/// What a request of a person's begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitRecord {
    /// Their session.
    pub session: SessionRecord,
    /// The end of their journal, no later than the dossiers; see [`Storage::journal_end`].
    pub journal_end: Option<i64>,
    /// The dossiers of their folder, the newest first.
    pub dossiers: Vec<DossierRecord>,
}

/// How a person comes back to a folder: a number that names it, and words that prove that it is theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayBackRecord {
    /// The folder.
    pub folder: FolderId,
    /// Its number: digits only, no two folders share one. It stays when the words change.
    pub number: String,
    /// The words' argon2id hash, as a PHC string.
    pub words_hash: String,
    /// When the words were made.
    pub made_at: Timestamp,
}

/// One event of a journal, in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalRecord {
    /// Whose journal it is.
    pub folder: FolderId,
    /// 1 for the first event, then one more each time.
    pub sequence: i64,
    /// When it happened.
    pub at: Timestamp,
    /// What happened, as [`Entry::text`](crate::journal::Entry::text) writes it.
    pub event: String,
    /// Its link to the event before; see [`Chain::link`].
    pub chain: Link,
}

/// How far a submission has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryState {
    /// Sent by the person; nobody has looked whether it is whole.
    Waiting,
    /// Whole; it waits for the agency.
    Ready,
    /// The agency has it. The outbox ends there.
    HandedOver,
}

impl DeliveryState {
    /// The word that stands in the database.
    fn as_text(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Ready => "ready",
            Self::HandedOver => "handed-over",
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        [Self::Waiting, Self::Ready, Self::HandedOver].into_iter().find(|s| s.as_text() == text)
    }
}

/// A submission on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryRecord {
    /// The dossier that was sent.
    pub dossier: DossierId,
    /// How far it has come.
    pub state: DeliveryState,
    /// Since when.
    pub since: Timestamp,
}

/// A dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DossierRecord {
    /// Its name.
    pub id: DossierId,
    /// Whose it is.
    pub folder: FolderId,
    /// The benefit's id, as its folder in `benefits/` is called.
    pub benefit: String,
    /// The revision of the form that the answers were given to.
    pub revision: String,
    /// Its data key, wrapped by the key ring.
    pub wrapped_key: Vec<u8>,
    /// The language in which it was last worked on, as an HTML tag.
    pub language: String,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was sent. [`Change::OpenDossier`] does not read it: only [`Change::Send`] sends.
    pub sent_at: Option<Timestamp>,
}

/// One version of one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterRecord {
    /// The question, hashed.
    pub path_hash: PathHash,
    /// 1 for the first answer, then one more each time.
    pub version: u32,
    /// The answer, sealed.
    pub sealed: Vec<u8>,
    /// Who gave it.
    pub author: Author,
    /// When it was given.
    pub committed_at: Timestamp,
}

/// A guide session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideRecord {
    /// Its name.
    pub id: GuideId,
    /// The dossier that it is about.
    pub dossier: DossierId,
    /// Who helps.
    pub practitioner: PractitionerId,
    /// When the person said yes.
    pub began_at: Timestamp,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// 1 at the beginning, then one more each time it is put.
    pub version: u32,
    /// What was seen and done, sealed under the dossier's key.
    pub sealed: Vec<u8>,
}

/// What was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmissionRecord {
    /// The dossier it was made of.
    pub dossier: DossierId,
    /// What the person can quote; no two submissions share one.
    pub reference: String,
    /// The content, sealed.
    pub sealed: Vec<u8>,
    /// The language in which it was declared and signed, as an HTML tag.
    pub language: String,
    /// When it was sent.
    pub sent_at: Timestamp,
}

/// One thing to change; see [`Storage::save`].
#[derive(Debug, Clone)]
pub enum Change {
    /// Adds a folder. [`SaveError::Conflict`] when the id is taken.
    CreateFolder {
        /// Its name.
        id: FolderId,
        /// When it was created.
        created_at: Timestamp,
    },
    /// Adds a session. [`SaveError::Conflict`] when the token is taken, [`SaveError::Missing`] without the folder.
    CreateSession {
        /// The token's hash.
        token: TokenHash,
        /// The folder it gives access to.
        folder: FolderId,
        /// When it began; it was seen then, too.
        started_at: Timestamp,
        /// Whether others use the device, too.
        shared: bool,
    },
    /// Notes that a session was used; never backwards. [`SaveError::Missing`] when it has ended, so that what a request does after "leave"
    /// is not saved when both are in one batch.
    TouchSession {
        /// The token's hash.
        token: TokenHash,
        /// When it was used.
        seen_at: Timestamp,
    },
    /// Ends a session. Ending it twice is fine, and told to the journal once.
    EndSession {
        /// The token's hash.
        token: TokenHash,
        /// The folder it gave access to.
        folder: FolderId,
        /// When the person said so.
        ended_at: Timestamp,
    },
    /// Forgets every session that was last seen before a moment: they were over long ago.
    ForgetSessions {
        /// The moment.
        seen_before: Timestamp,
    },
    /// Gives a folder its number and words, or new words with the number it has. [`SaveError::NumberTaken`] when another folder has the
    /// number, [`SaveError::Conflict`] when this folder has another one, [`SaveError::Missing`] without the folder.
    SetWayBack(WayBackRecord),
    /// Adds a dossier. [`SaveError::Conflict`] when the id is taken, [`SaveError::Missing`] without the folder.
    OpenDossier(DossierRecord),
    /// Notes the language a dossier is worked on in. [`SaveError::Missing`] without the dossier.
    SetDossierLanguage {
        /// The dossier.
        dossier: DossierId,
        /// The language, as an HTML tag.
        language: String,
    },
    /// Gives a register its next version. [`SaveError::Conflict`] unless the version is the current one plus 1 (1 for the first),
    /// [`SaveError::AlreadySent`] when the dossier was sent, [`SaveError::Missing`] without the dossier.
    PutRegister {
        /// The dossier.
        dossier: DossierId,
        /// The new version.
        register: RegisterRecord,
    },
    /// Begins a guide session (version 1), or notes how it stands. [`SaveError::Conflict`] unless the version is the one kept plus 1,
    /// [`SaveError::Missing`] without the dossier. Once ended it no longer changes: that is a conflict, too.
    PutGuide(GuideRecord),
    /// Tells the journal of a dossier's folder what happened while somebody helped. [`SaveError::Missing`] without the dossier.
    Tell {
        /// The dossier.
        dossier: DossierId,
        /// When it happened.
        at: Timestamp,
        /// What happened.
        helped: Helped,
    },
    /// Sends a dossier. [`SaveError::AlreadySent`] when it was, [`SaveError::ReferenceTaken`] when another submission has the reference,
    /// [`SaveError::Missing`] without the dossier.
    Send(SubmissionRecord),
    /// Moves a submission on its way. [`SaveError::Conflict`] unless it stands at `from`, [`SaveError::Missing`] without a submission.
    Deliver {
        /// The dossier that was sent.
        dossier: DossierId,
        /// Where it stood.
        from: DeliveryState,
        /// Where it stands now.
        to: DeliveryState,
        /// Since when.
        at: Timestamp,
    },
    /// Deletes a dossier that was not sent: its key, its answers and their history. The journal and a proof without content stay.
    /// [`SaveError::AlreadySent`] when it was sent, [`SaveError::Missing`] without the dossier or when it is another folder's.
    DeleteDossier {
        /// The dossier.
        dossier: DossierId,
        /// Whose it is.
        folder: FolderId,
        /// When the person said so.
        deleted_at: Timestamp,
    },
    /// Puts a dossier's data key under another key-encryption key. [`SaveError::Conflict`] unless `from` stands there,
    /// [`SaveError::Missing`] without the dossier.
    Rewrap {
        /// The dossier.
        dossier: DossierId,
        /// The wrapped key as it was read.
        from: Vec<u8>,
        /// The same key, wrapped anew.
        to: Vec<u8>,
    },
    /// Changes accounts of practitioners, or their sessions.
    Staff(StaffChange),
    /// Keeps the value that proves that the keys belong to this database, once. [`SaveError::Conflict`] when there is one.
    SetKeyCheck {
        /// The sealed value.
        wrapped: Vec<u8>,
    },
    /// Puts that value under another key-encryption key. [`SaveError::Conflict`] unless `from` stands there.
    RewrapKeyCheck {
        /// The value as it was read.
        from: Vec<u8>,
        /// The same, wrapped anew.
        to: Vec<u8>,
    },
    /// Keeps the journal's key, once. [`SaveError::Conflict`] when there is one.
    SetJournalKey {
        /// The wrapped key.
        wrapped: Vec<u8>,
    },
    /// Puts the journal's key under another key-encryption key. [`SaveError::Conflict`] unless `from` stands there.
    RewrapJournalKey {
        /// The wrapped key as it was read.
        from: Vec<u8>,
        /// The same, wrapped anew.
        to: Vec<u8>,
    },
}

/// The engine could not do its work: disk full, file damaged, connection lost. The cause is the source; what is displayed is fixed text,
/// for causes may quote values.
#[derive(Debug, thiserror::Error)]
#[error("the database does not work")]
pub struct Unavailable(#[source] Box<dyn Error + Send + Sync>);

impl Unavailable {
    /// From the engine's own error.
    #[must_use]
    pub fn new(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

/// Why nothing of a batch was saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Someone else was faster: a register has moved on, or an id is taken. Read again.
    #[error("something was changed in between")]
    Conflict,
    /// The dossier was sent: it no longer changes.
    #[error("the dossier was already sent")]
    AlreadySent,
    /// Another submission has this reference. Draw another one.
    #[error("the reference is taken")]
    ReferenceTaken,
    /// Another folder has this number. Draw another one.
    #[error("the number is taken")]
    NumberTaken,
    /// The folder, session or dossier that a change builds on does not exist (any more).
    #[error("what was to be changed does not exist")]
    Missing,
    /// The engine could not do its work.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// Keeps everything. See the [module](self) for how it is used.
///
/// Every read fails with [`Unavailable`] only; nothing found is `None` or an empty list.
#[async_trait]
pub trait Storage: Send + Sync {
    /// The session with this token, unless it has ended. Whether it is too old is for the caller to say.
    async fn session(&self, token: &TokenHash) -> Result<Option<SessionRecord>, Unavailable>;

    /// The dossiers of a folder, the newest first.
    async fn dossiers(&self, folder: FolderId) -> Result<Vec<DossierRecord>, Unavailable>;

    /// The session with this token, with what a page about the person needs next. It is asked with nearly every request: an engine that can
    /// answers at once.
    async fn visit(&self, token: &TokenHash) -> Result<Option<VisitRecord>, Unavailable> {
        let Some(session) = self.session(token).await? else { return Ok(None) };
        let journal_end = self.journal_end(session.folder).await?;
        let dossiers = self.dossiers(session.folder).await?;
        Ok(Some(VisitRecord { session, journal_end, dossiers }))
    }

    /// The current answers of a dossier, in no order that means anything.
    async fn registers(&self, dossier: DossierId) -> Result<Vec<RegisterRecord>, Unavailable>;

    /// Every version of one answer, the oldest first, the current one included.
    async fn history(
        &self,
        dossier: DossierId,
        path: &PathHash,
    ) -> Result<Vec<RegisterRecord>, Unavailable>;

    /// What was sent of a dossier.
    async fn submission(&self, dossier: DossierId)
    -> Result<Option<SubmissionRecord>, Unavailable>;

    /// A dossier, by its name.
    async fn dossier(&self, id: DossierId) -> Result<Option<DossierRecord>, Unavailable>;

    /// The next dossiers by rising name, `limit` at most: for what must reach them all.
    async fn dossiers_after(
        &self,
        after: Option<DossierId>,
        limit: u32,
    ) -> Result<Vec<DossierRecord>, Unavailable>;

    /// Whether a dossier was here and was deleted, and when.
    async fn deletion(&self, dossier: DossierId) -> Result<Option<Timestamp>, Unavailable>;

    /// The way back that bears a number.
    async fn way_back(&self, number: &str) -> Result<Option<WayBackRecord>, Unavailable>;

    /// The way back to a folder.
    async fn way_back_to(&self, folder: FolderId) -> Result<Option<WayBackRecord>, Unavailable>;

    /// How far what was sent of a dossier has come.
    async fn delivery(&self, dossier: DossierId) -> Result<Option<DeliveryRecord>, Unavailable>;

    /// The submissions that are not handed over, the oldest first.
    async fn unfinished_deliveries(&self) -> Result<Vec<DeliveryRecord>, Unavailable>;

    /// The guide sessions of a dossier, the oldest first.
    async fn guides(&self, dossier: DossierId) -> Result<Vec<GuideRecord>, Unavailable>;

    /// The guide sessions that have not ended, the oldest first.
    async fn open_guides(&self) -> Result<Vec<GuideRecord>, Unavailable>;

    /// The account of a practitioner, also when it has ended.
    async fn practitioner(
        &self,
        id: PractitionerId,
    ) -> Result<Option<PractitionerRecord>, Unavailable>;

    /// The account with this name to sign in, also when it has ended.
    async fn practitioner_by_sign_in(
        &self,
        name: &str,
    ) -> Result<Option<PractitionerRecord>, Unavailable>;

    /// Every account, by organisation and name to sign in.
    async fn practitioners(&self) -> Result<Vec<PractitionerRecord>, Unavailable>;

    /// The practitioner's session with this token, unless it has ended. Whether it is too old is for the caller to say.
    async fn staff_session(
        &self,
        token: &TokenHash,
    ) -> Result<Option<StaffSessionRecord>, Unavailable>;

    /// A folder's journal, the first event first.
    async fn journal(&self, folder: FolderId) -> Result<Vec<JournalRecord>, Unavailable>;

    /// The number of a folder's last event: it rises by one with each event, whenever anything of its dossiers changes. `None` without a
    /// journal.
    async fn journal_end(&self, folder: FolderId) -> Result<Option<i64>, Unavailable>;

    /// The last event of every journal that has an event at or after a moment, and perhaps of some that moved beside it.
    async fn journal_heads(&self, since: Timestamp) -> Result<Vec<JournalRecord>, Unavailable>;

    /// Every folder, those without a journal included.
    async fn folders(&self) -> Result<Vec<FolderId>, Unavailable>;

    /// The journal's wrapped key; `None` in a new database.
    async fn journal_key(&self) -> Result<Option<Vec<u8>>, Unavailable>;

    /// Hands the engine the key that links events. Until then a change that tells the journal fails with [`SaveError::Unavailable`].
    fn keep_journal(&self, chain: Chain);

    /// The value that proves that the keys belong to this database; `None` in a new one.
    async fn key_check(&self) -> Result<Option<Vec<u8>>, Unavailable>;

    /// Whether the engine answers: a cheap question for `/readyz`.
    async fn check(&self) -> Result<(), Unavailable>;

    /// Saves all changes, in their order, or none. When it returns `Ok`, they are on the disk to stay.
    ///
    /// # Errors
    ///
    /// [`SaveError`], as each [`Change`] says. When the caller stops waiting (a connection is cut), the batch is saved or not, but whole.
    async fn save(&self, changes: Vec<Change>) -> Result<(), SaveError>;

    /// Waits for what is under way and lets go of the database. Everything fails with [`Unavailable`] afterwards.
    async fn close(&self);
}

/// Opens the database that the URL names, creating and migrating it as needed.
///
/// # Errors
///
/// When this build has no engine for the URL, or the database cannot be opened or migrated; one line each.
pub async fn open(url: &DatabaseUrl) -> anyhow::Result<Arc<dyn Storage>> {
    match url {
        DatabaseUrl::Sqlite(file) => Ok(Arc::new(sqlite::SqliteStorage::open(file).await?)),
        DatabaseUrl::Postgres(url) => Ok(Arc::new(postgres::PostgresStorage::open(url).await?)),
    }
}
