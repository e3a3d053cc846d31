//! A database that forgets: from a moment on, answers that are saved are seen until they are
//! forgotten, and never reach the disk. So each input meets the same dossier, and is fast.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use jiff::Timestamp;
use server::crypto::Chain;
use server::journal::Entry;
use server::storage::{
    Change, DeliveryRecord, DossierId, DossierRecord, FolderId, GuideRecord, JournalRecord,
    PathHash, PractitionerId, PractitionerRecord, RegisterRecord, SaveError, SessionRecord,
    StaffSessionRecord, Storage, SubmissionRecord, TokenHash, Unavailable, WayBackRecord,
};

/// A storage over another. It is for one dossier.
pub struct Overlay {
    inner: Arc<dyn Storage>,
    keeps_nothing: AtomicBool,
    put: Mutex<HashMap<PathHash, RegisterRecord>>,
    /// How many events were told since, and more with each forgetting than are ever told: a dossier is never taken for what it was before.
    events: AtomicI64,
}

impl Overlay {
    pub fn over(inner: Arc<dyn Storage>) -> Arc<Self> {
        let (keeps_nothing, events) = (AtomicBool::new(false), AtomicI64::new(0));
        Arc::new(Self { inner, keeps_nothing, put: Mutex::default(), events })
    }

    /// Forgets what was saved since the last time; the first time, since never.
    pub fn forget(&self) {
        self.keeps_nothing.store(true, Ordering::SeqCst);
        self.events.fetch_add(1 << 20, Ordering::SeqCst);
        self.put.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

#[async_trait]
impl Storage for Overlay {
    async fn session(&self, token: &TokenHash) -> Result<Option<SessionRecord>, Unavailable> {
        self.inner.session(token).await
    }

    async fn dossiers(&self, folder: FolderId) -> Result<Vec<DossierRecord>, Unavailable> {
        self.inner.dossiers(folder).await
    }

    async fn registers(&self, dossier: DossierId) -> Result<Vec<RegisterRecord>, Unavailable> {
        let mut registers = self.inner.registers(dossier).await?;
        let put = self.put.lock().unwrap_or_else(PoisonError::into_inner);
        registers.retain(|register| !put.contains_key(&register.path_hash));
        registers.extend(put.values().cloned());
        Ok(registers)
    }

    async fn history(
        &self,
        dossier: DossierId,
        path: &PathHash,
    ) -> Result<Vec<RegisterRecord>, Unavailable> {
        self.inner.history(dossier, path).await
    }

    async fn submission(
        &self,
        dossier: DossierId,
    ) -> Result<Option<SubmissionRecord>, Unavailable> {
        self.inner.submission(dossier).await
    }

    async fn dossier(&self, id: DossierId) -> Result<Option<DossierRecord>, Unavailable> {
        self.inner.dossier(id).await
    }

    async fn dossiers_after(
        &self,
        after: Option<DossierId>,
        limit: u32,
    ) -> Result<Vec<DossierRecord>, Unavailable> {
        self.inner.dossiers_after(after, limit).await
    }

    async fn deletion(&self, dossier: DossierId) -> Result<Option<Timestamp>, Unavailable> {
        self.inner.deletion(dossier).await
    }

    async fn way_back(&self, number: &str) -> Result<Option<WayBackRecord>, Unavailable> {
        self.inner.way_back(number).await
    }

    async fn way_back_to(&self, folder: FolderId) -> Result<Option<WayBackRecord>, Unavailable> {
        self.inner.way_back_to(folder).await
    }

    async fn delivery(&self, dossier: DossierId) -> Result<Option<DeliveryRecord>, Unavailable> {
        self.inner.delivery(dossier).await
    }

    async fn unfinished_deliveries(&self) -> Result<Vec<DeliveryRecord>, Unavailable> {
        self.inner.unfinished_deliveries().await
    }

    async fn practitioner(
        &self,
        id: PractitionerId,
    ) -> Result<Option<PractitionerRecord>, Unavailable> {
        self.inner.practitioner(id).await
    }

    async fn practitioner_by_sign_in(
        &self,
        name: &str,
    ) -> Result<Option<PractitionerRecord>, Unavailable> {
        self.inner.practitioner_by_sign_in(name).await
    }

    async fn practitioners(&self) -> Result<Vec<PractitionerRecord>, Unavailable> {
        self.inner.practitioners().await
    }

    async fn staff_session(
        &self,
        token: &TokenHash,
    ) -> Result<Option<StaffSessionRecord>, Unavailable> {
        self.inner.staff_session(token).await
    }

    async fn journal(&self, folder: FolderId) -> Result<Vec<JournalRecord>, Unavailable> {
        self.inner.journal(folder).await
    }

    async fn journal_end(&self, folder: FolderId) -> Result<Option<i64>, Unavailable> {
        let end = self.inner.journal_end(folder).await?;
        Ok(end.map(|end| end + self.events.load(Ordering::SeqCst)))
    }

    async fn guides(&self, dossier: DossierId) -> Result<Vec<GuideRecord>, Unavailable> {
        self.inner.guides(dossier).await
    }

    async fn open_guides(&self) -> Result<Vec<GuideRecord>, Unavailable> {
        self.inner.open_guides().await
    }

    async fn journal_heads(&self, since: Timestamp) -> Result<Vec<JournalRecord>, Unavailable> {
        self.inner.journal_heads(since).await
    }

    async fn folders(&self) -> Result<Vec<FolderId>, Unavailable> {
        self.inner.folders().await
    }

    async fn journal_key(&self) -> Result<Option<Vec<u8>>, Unavailable> {
        self.inner.journal_key().await
    }

    fn keep_journal(&self, chain: Chain) {
        self.inner.keep_journal(chain);
    }

    async fn key_check(&self) -> Result<Option<Vec<u8>>, Unavailable> {
        self.inner.key_check().await
    }

    async fn check(&self) -> Result<(), Unavailable> {
        self.inner.check().await
    }

    async fn save(&self, changes: Vec<Change>) -> Result<(), SaveError> {
        if !self.keeps_nothing.load(Ordering::SeqCst) {
            return self.inner.save(changes).await;
        }
        let told = Entry::count(&changes).unwrap_or(1 << 20);
        self.events.fetch_add(told, Ordering::SeqCst);
        let mut put = self.put.lock().unwrap_or_else(PoisonError::into_inner);
        for change in changes {
            if let Change::PutRegister { register, .. } = change {
                put.insert(register.path_hash, register);
            }
        }
        Ok(())
    }

    async fn close(&self) {
        self.inner.close().await;
    }
}
