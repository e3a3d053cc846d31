//! A database with trouble at a moment that a test chooses.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use jiff::Timestamp;
use server::crypto::Chain;
use server::http::Parts;
use server::storage::{
    Change, DeliveryRecord, DossierId, DossierRecord, FolderId, GuideRecord, JournalRecord,
    PathHash, PractitionerId, PractitionerRecord, RegisterRecord, SaveError, SessionRecord,
    StaffSessionRecord, Storage, SubmissionRecord, TokenHash, Unavailable, WayBackRecord,
};
use tokio::sync::Semaphore;

use crate::person::App;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing is saved.
    NotSaved,
    /// All is saved, but nobody is told: the connection to the database broke off.
    SavedUnheard,
    /// The code has a mistake. Its message quotes what nobody may read.
    Panic,
    /// The database takes its time, until [`FailingStorage::go_on`].
    Wait,
}

pub const QUOTED: &str = "Hj4Tm8Rw2Lc6 in a panic";

/// A storage around another.
pub struct FailingStorage {
    inner: Arc<dyn Storage>,
    trouble: Trouble,
    /// Which save has the trouble, counted from 1.
    at: AtomicUsize,
    saves: AtomicUsize,
    asked: AtomicUsize,
    /// A permit for each save that waits.
    pub arrived: Semaphore,
    leave: Semaphore,
}

impl FailingStorage {
    /// Has trouble at the n-th save only; 0 is never.
    pub fn at(n: usize, trouble: Trouble, inner: Arc<dyn Storage>) -> Arc<Self> {
        let [at, saves, asked] = [n, 0, 0].map(AtomicUsize::new);
        let (arrived, leave) = (Semaphore::new(0), Semaphore::new(0));
        Arc::new(Self { inner, trouble, at, saves, asked, arrived, leave })
    }

    /// An app over it, with what a test decides besides.
    pub async fn app(
        n: usize,
        trouble: Trouble,
        decide: impl FnOnce(&mut Parts),
    ) -> (App, Arc<Self>) {
        let mut storage = None;
        let app = App::with(|parts| {
            let failing = Self::at(n, trouble, parts.storage.clone());
            parts.storage = failing.clone();
            storage = Some(failing);
            decide(parts);
        })
        .await;
        (app, storage.expect("an app has a database"))
    }

    /// Has trouble at the next save.
    pub fn fail_next(&self) {
        self.at.store(self.saves() + 1, Ordering::SeqCst);
    }

    /// How often something was to be saved.
    pub fn saves(&self) -> usize {
        self.saves.load(Ordering::SeqCst)
    }

    /// How often it was asked anything.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn inner(&self) -> &Arc<dyn Storage> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        &self.inner
    }

    /// Lets a save that waits go on.
    pub fn go_on(&self) {
        self.leave.add_permits(1);
    }
}

#[async_trait]
impl Storage for FailingStorage {
    async fn session(&self, token: &TokenHash) -> Result<Option<SessionRecord>, Unavailable> {
        self.inner().session(token).await
    }

    async fn dossiers(&self, folder: FolderId) -> Result<Vec<DossierRecord>, Unavailable> {
        self.inner().dossiers(folder).await
    }

    async fn registers(&self, dossier: DossierId) -> Result<Vec<RegisterRecord>, Unavailable> {
        self.inner().registers(dossier).await
    }

    async fn journal_end(&self, folder: FolderId) -> Result<Option<i64>, Unavailable> {
        self.inner().journal_end(folder).await
    }

    async fn history(
        &self,
        dossier: DossierId,
        path: &PathHash,
    ) -> Result<Vec<RegisterRecord>, Unavailable> {
        self.inner().history(dossier, path).await
    }

    async fn submission(
        &self,
        dossier: DossierId,
    ) -> Result<Option<SubmissionRecord>, Unavailable> {
        self.inner().submission(dossier).await
    }

    async fn dossier(&self, id: DossierId) -> Result<Option<DossierRecord>, Unavailable> {
        self.inner().dossier(id).await
    }

    async fn dossiers_after(
        &self,
        after: Option<DossierId>,
        limit: u32,
    ) -> Result<Vec<DossierRecord>, Unavailable> {
        self.inner().dossiers_after(after, limit).await
    }

    async fn deletion(&self, dossier: DossierId) -> Result<Option<Timestamp>, Unavailable> {
        self.inner().deletion(dossier).await
    }

    async fn way_back(&self, number: &str) -> Result<Option<WayBackRecord>, Unavailable> {
        self.inner().way_back(number).await
    }

    async fn way_back_to(&self, folder: FolderId) -> Result<Option<WayBackRecord>, Unavailable> {
        self.inner().way_back_to(folder).await
    }

    async fn delivery(&self, dossier: DossierId) -> Result<Option<DeliveryRecord>, Unavailable> {
        self.inner().delivery(dossier).await
    }

    async fn unfinished_deliveries(&self) -> Result<Vec<DeliveryRecord>, Unavailable> {
        self.inner().unfinished_deliveries().await
    }

    async fn practitioner(
        &self,
        id: PractitionerId,
    ) -> Result<Option<PractitionerRecord>, Unavailable> {
        self.inner().practitioner(id).await
    }

    async fn practitioner_by_sign_in(
        &self,
        name: &str,
    ) -> Result<Option<PractitionerRecord>, Unavailable> {
        self.inner().practitioner_by_sign_in(name).await
    }

    async fn practitioners(&self) -> Result<Vec<PractitionerRecord>, Unavailable> {
        self.inner().practitioners().await
    }

    async fn staff_session(
        &self,
        token: &TokenHash,
    ) -> Result<Option<StaffSessionRecord>, Unavailable> {
        self.inner().staff_session(token).await
    }

    async fn journal(&self, folder: FolderId) -> Result<Vec<JournalRecord>, Unavailable> {
        self.inner().journal(folder).await
    }

    async fn guides(&self, dossier: DossierId) -> Result<Vec<GuideRecord>, Unavailable> {
        self.inner().guides(dossier).await
    }

    async fn open_guides(&self) -> Result<Vec<GuideRecord>, Unavailable> {
        self.inner().open_guides().await
    }

    async fn journal_heads(&self, since: Timestamp) -> Result<Vec<JournalRecord>, Unavailable> {
        self.inner().journal_heads(since).await
    }

    async fn folders(&self) -> Result<Vec<FolderId>, Unavailable> {
        self.inner().folders().await
    }

    async fn journal_key(&self) -> Result<Option<Vec<u8>>, Unavailable> {
        self.inner().journal_key().await
    }

    fn keep_journal(&self, chain: Chain) {
        self.inner().keep_journal(chain);
    }

    async fn key_check(&self) -> Result<Option<Vec<u8>>, Unavailable> {
        self.inner().key_check().await
    }

    async fn check(&self) -> Result<(), Unavailable> {
        self.inner().check().await
    }

    async fn save(&self, changes: Vec<Change>) -> Result<(), SaveError> {
        let n = self.saves.fetch_add(1, Ordering::SeqCst) + 1;
        if n != self.at.load(Ordering::SeqCst) {
            return self.inner().save(changes).await;
        }
        match self.trouble {
            Trouble::NotSaved => {}
            Trouble::SavedUnheard => self.inner().save(changes).await?,
            Trouble::Panic => panic!("{QUOTED}"),
            Trouble::Wait => {
                self.arrived.add_permits(1);
                self.leave.acquire().await.unwrap().forget();
                return self.inner().save(changes).await;
            }
        }
        Err(Unavailable::new("a test wants it so").into())
    }

    async fn close(&self) {
        self.inner().close().await;
    }
}
