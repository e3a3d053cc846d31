//! A person's visit to their dossier: who they are, which dossier, in which language.

use std::sync::Arc;

use app::components::OpenSession;
use app::i18n::{Language, Words};
use app::pages::Telling;
use axum::http::HeaderMap;
use forms::definition::Form;
use forms::expression::Context;
use forms::journey::Journey;
use forms::path::Path;
use jiff::Timestamp;

use super::{Addresses, Purpose};
use crate::benefits::Benefit;
use crate::dossier::Dossier;
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::fields::Action;
use crate::http::session::Session;
use crate::storage::{Change, DossierRecord, SaveError};

/// The language and benefit of an address.
pub(super) struct Place<'a> {
    pub language: Language,
    pub benefit: &'a Benefit,
}

impl<'a> Place<'a> {
    /// Reads an address.
    pub(super) fn of(site: &'a Site, language: &str, benefit: &str) -> Result<Self, Failure> {
        let language = Language::from_tag(language).ok_or(Failure::NotFound)?;
        let benefit = site.benefit(benefit).ok_or(Failure::NotFound)?;
        Ok(Self { language, benefit })
    }

    pub(super) fn form(&self) -> &'a Form {
        &self.benefit.form
    }

    pub(super) fn addresses(&self) -> Addresses<'a> {
        Addresses { language: self.language, benefit: self.form().id.as_str() }
    }
}

/// A person at their dossier.
pub(super) struct Visit<'a> {
    pub site: &'a Site,
    pub place: Place<'a>,
    pub dossier: Dossier,
    pub words: Words,
    session: Session,
    /// Derived at the last saving; another one when the answers have changed since.
    journey: Arc<Journey<'a>>,
}

impl<'a> Visit<'a> {
    /// The visit of a GET to a page of the journey. Without a dossier the way leads to the
    /// benefit's start, with one that was sent to its receipt.
    pub(super) async fn to_read(
        site: &'a Site,
        headers: &HeaderMap,
        language: &str,
        benefit: &str,
    ) -> Result<Self, Failure> {
        let place = Place::of(site, language, benefit)?;
        let start = place.addresses().start();
        Self::open(site, headers, place).await?.ok_or(Failure::Elsewhere(start))?.unsent()
    }

    /// The visit of a POST to a page of the journey: what is posted without a dossier has an
    /// owner who must hear that it was not saved.
    pub(super) async fn to_change(
        site: &'a Site,
        headers: &HeaderMap,
        language: &str,
        benefit: &str,
    ) -> Result<Self, Failure> {
        let place = Place::of(site, language, benefit)?;
        Self::open(site, headers, place).await?.ok_or(Failure::SessionEnded)?.unsent()
    }

    /// Nothing of a dossier that was sent changes any more.
    fn unsent(self) -> Result<Self, Failure> {
        match self.dossier.record.sent_at {
            Some(_) => Err(Failure::Elsewhere(self.addresses().below("receipt"))),
            None => Ok(self),
        }
    }

    /// The visit of a request to the newest dossier of this benefit in the person's folder; none
    /// without a session or without such a dossier.
    pub(super) async fn open(
        site: &'a Site,
        headers: &HeaderMap,
        place: Place<'a>,
    ) -> Result<Option<Self>, Failure> {
        Self::open_newest(site, headers, place, |_| true).await
    }

    /// The same to the newest dossier that was sent.
    pub(super) async fn open_sent(
        site: &'a Site,
        headers: &HeaderMap,
        place: Place<'a>,
    ) -> Result<Option<Self>, Failure> {
        Self::open_newest(site, headers, place, |record| record.sent_at.is_some()).await
    }

    async fn open_newest(
        site: &'a Site,
        headers: &HeaderMap,
        place: Place<'a>,
        counts: fn(&DossierRecord) -> bool,
    ) -> Result<Option<Self>, Failure> {
        let Some(session) = Session::of(site, headers).await? else { return Ok(None) };
        let dossiers = site.storage.dossiers(session.record.folder).await?;
        let benefit = place.form().id.as_str();
        let found = dossiers.into_iter().find(|record| record.benefit == benefit && counts(record));
        let Some(record) = found else {
            return Ok(None);
        };
        let mut dossier = Dossier::read(record, &*site.storage, &site.keys).await?;
        let is_sent = dossier.record.sent_at.is_some();
        let words = site.words(place.language);
        let (form, context) = (place.form(), dossier.context(&site.time_zone));
        let journey = if is_sent {
            Journey::derive(form, dossier.answers(), context)
        } else {
            dossier.issue_rows(form, context)
        };
        let mut visit = Self { site, place, dossier, words, session, journey: Arc::new(journey) };
        // A newer revision of the form may call for rows that no page of this visit has issued.
        if visit.dossier.has_staged() {
            visit.save(None).await?;
        }
        Ok(Some(visit))
    }

    pub(super) fn form(&self) -> &'a Form {
        self.place.form()
    }

    /// What a page of this visit tells its script.
    pub(super) fn told(&self) -> OpenSession {
        OpenSession {
            idle_seconds: self.session.idle().as_secs(),
            shared: self.session.is_shared(),
            keep: self.dossier.browser_name(),
        }
    }

    pub(super) fn context(&self) -> Context {
        self.dossier.context(&self.site.time_zone)
    }

    pub(super) fn addresses(&self) -> Addresses<'a> {
        self.place.addresses()
    }

    pub(super) fn journey(&self) -> Arc<Journey<'a>> {
        if self.journey.is_of(self.dossier.answers()) {
            return Arc::clone(&self.journey);
        }
        Arc::new(Journey::derive(self.form(), self.dossier.answers(), self.context()))
    }

    pub(super) fn telling<'j>(&'j self, journey: &'j Journey<'j>) -> Telling<'j> {
        Telling { journey, texts: &self.place.benefit.texts, words: &self.words }
    }

    /// Saves what was put into the dossier, and notes the use of the session. When another page of
    /// the person has sent the dossier meanwhile, the way leads to the receipt.
    pub(super) async fn save(&mut self, send: Option<Change>) -> Result<(), Failure> {
        let now = self.site.clock.now();
        let mut others = self.others(now);
        others.extend(send);
        let (storage, randomness) = (&self.site.storage, &*self.site.randomness);
        match self.dossier.save(others, storage, now, randomness).await {
            Err(SaveError::AlreadySent) => {
                Err(Failure::Elsewhere(self.addresses().below("receipt")))
            }
            saved => Ok(saved?),
        }
    }

    /// The same once, for what a script saves: when another page of the person was faster, nothing
    /// is saved ([`SaveError::Conflict`]), for what that page saved may be newer.
    pub(super) async fn save_unless_changed(&mut self) -> Result<(), Failure> {
        let now = self.site.clock.now();
        let others = self.others(now);
        let (storage, randomness) = (&self.site.storage, &*self.site.randomness);
        Ok(self.dossier.save_once(&others, storage, now, randomness).await?)
    }

    /// What is saved beside the answers. Rows that they call for are issued.
    fn others(&mut self, now: Timestamp) -> Vec<Change> {
        if !self.journey.is_of(self.dossier.answers()) {
            let (form, context) = (self.form(), self.context());
            self.journey = Arc::new(self.dossier.issue_rows(form, context));
        }
        let language = self.place.language.tag().to_owned();
        let mut others: Vec<Change> = self.session.touch(now).into_iter().collect();
        if self.dossier.record.language != language {
            others.push(Change::SetDossierLanguage { dossier: self.dossier.record.id, language });
        }
        others
    }

    /// Where the journey goes on: the first open page, or the check.
    pub(super) fn next_address(&self, purpose: Purpose) -> String {
        match self.journey().next_open() {
            Some(open) => self.addresses().page(purpose, &open.path.to_string()),
            None => self.addresses().below("check"),
        }
    }

    /// Where a page leads that was just answered.
    pub(super) fn address_after(&self, path: &Path, purpose: Purpose) -> String {
        let journey = self.journey();
        let following = journey.position(path).map(|position| position + 1);
        let following = following.filter(|place| journey.may_visit(*place));
        match following.and_then(|place| journey.question_pages().get(place)) {
            Some(page) if purpose == Purpose::Fill => {
                self.addresses().page(purpose, &page.path.to_string())
            }
            _ => self.next_address(purpose),
        }
    }

    /// Where an action leads that every page of the journey has; none for the others.
    pub(super) fn address_of(&self, action: &Action, here: &str, back: &str) -> Option<String> {
        let addresses = self.addresses();
        match action {
            Action::Back => Some(back.to_owned()),
            Action::Sections => Some(addresses.below("sections")),
            Action::Leave => Some(addresses.below("left")),
            Action::Language(language) => {
                Some(Addresses { language: *language, ..addresses }.below(here))
            }
            Action::Continue | Action::Wait(_) | Action::Change(_) | Action::Remove(_) => None,
        }
    }
}
