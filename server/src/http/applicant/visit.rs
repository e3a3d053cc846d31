//! A person's visit to their dossier: who they are, which dossier, in which language.

use std::sync::Arc;

use app::components::OpenSession;
use app::guide::protocol::Side;
use app::i18n::{Language, Words};
use app::pages::Telling;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use forms::definition::Form;
use forms::expression::Context;
use forms::journey::Journey;
use forms::path::Path;

use super::{Addresses, Purpose, done, see};
use crate::benefits::Benefit;
use crate::dossier::Dossier;
use crate::guide::Room;
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::fields::Action;
use crate::http::guide::do_verb;
use crate::http::render::{self, Frame};
use crate::http::session::{Presence, Session};
use crate::storage::{Author, Change, DossierRecord, SaveError};

/// The language and benefit of an address.
pub(in crate::http) struct Place<'a> {
    pub language: Language,
    pub benefit: &'a Benefit,
}

impl<'a> Place<'a> {
    /// Reads an address.
    pub(in crate::http) fn of(
        site: &'a Site,
        language: &str,
        benefit: &str,
    ) -> Result<Self, Failure> {
        let language = Language::from_tag(language).ok_or(Failure::NotFound)?;
        let benefit = site.benefit(benefit).ok_or(Failure::NotFound)?;
        Ok(Self { language, benefit })
    }

    pub(in crate::http) fn form(&self) -> &'a Form {
        &self.benefit.form
    }

    pub(in crate::http) fn addresses(&self) -> Addresses<'a> {
        Addresses { language: self.language, benefit: self.form().id.as_str() }
    }
}

/// A person at their dossier.
pub(in crate::http) struct Visit<'a> {
    pub site: &'a Site,
    pub place: Place<'a>,
    pub dossier: Dossier,
    pub words: Words,
    /// Whether the browser asks to be spared data.
    pub saves_data: bool,
    /// Where somebody helps with this dossier.
    pub guide: Option<Arc<Room>>,
    /// The number of the last message that the person's pages know of.
    pub guide_seq: u64,
    /// Whether the person comes to a page, and not its script.
    pub is_there: bool,
    session: Session,
    /// Derived at the last saving; another one when the answers have changed since.
    journey: Arc<Journey<'a>>,
}

impl<'a> Visit<'a> {
    /// The visit of a GET to a page of the journey. After the session ended by itself the way leads
    /// to the way back, without a dossier to the benefit's start, with one that was sent to its
    /// receipt.
    pub(in crate::http) async fn to_read(
        site: &'a Site,
        headers: &HeaderMap,
        language: &str,
        benefit: &str,
    ) -> Result<Self, Failure> {
        let place = Place::of(site, language, benefit)?;
        let (start, language) = (place.addresses().start(), place.language);
        if let Some(visit) = Self::open(site, headers, place).await? {
            return visit.unsent();
        }
        let elsewhere = match Presence::of(site, headers).await? {
            Presence::Over(_) => format!("/{}/return", language.tag()),
            Presence::Open(_) | Presence::Nobody => start,
        };
        Err(Failure::Elsewhere(elsewhere))
    }

    /// The visit of a POST to a page of the journey: what is posted without a dossier has an
    /// owner who must hear that it was not saved.
    pub(in crate::http) async fn to_change(
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
    pub(in crate::http) async fn open(
        site: &'a Site,
        headers: &HeaderMap,
        place: Place<'a>,
    ) -> Result<Option<Self>, Failure> {
        Self::open_newest(site, headers, place, |_| true).await
    }

    /// The same to the newest dossier that was sent.
    pub(in crate::http) async fn open_sent(
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
        let Some((session, visit)) = Session::visiting(site, headers).await? else {
            return Ok(None);
        };
        let benefit = place.form().id.as_str();
        let found =
            visit.dossiers.into_iter().find(|record| record.benefit == benefit && counts(record));
        let Some(record) = found else {
            return Ok(None);
        };
        let (opened, now) = (site.opened(), site.clock.now());
        let guide = site.guides().of_dossier(record.id);
        // The number first, and the answers after it: what is told in between is on the page already, and is told once more.
        let guide_seq = match &guide {
            Some(room) => room.greeting(Side::Person, now).await.0,
            None => 0,
        };
        let (journal_end, storage) =
            (visit.journal_end.filter(|_| guide.is_none()), &*site.storage);
        let mut dossier = opened.open(record, journal_end, storage, &site.keys, now).await?;
        let is_sent = dossier.record.sent_at.is_some();
        let words = site.words(place.language);
        let (form, context) = (place.form(), dossier.context(&site.time_zone));
        let journey = if is_sent {
            Journey::derive(form, dossier.answers(), context)
        } else {
            dossier.issue_rows(form, context)
        };
        opened.keep_journey(&dossier);
        let saves_data = render::saves_data(headers);
        let journey = Arc::new(journey);
        // What a page's script fetches is not where the person is: they may have left that page.
        let is_there = headers.get("sec-fetch-mode").is_none_or(|mode| mode == "navigate");
        let mut visit = Self {
            site,
            place,
            dossier,
            words,
            saves_data,
            guide,
            guide_seq,
            is_there,
            session,
            journey,
        };
        // A newer revision of the form may call for rows that no page of this visit has issued.
        if visit.dossier.has_staged() {
            visit.save(None).await?;
        }
        Ok(Some(visit))
    }

    /// The session that the visit was made with.
    pub(in crate::http) fn into_session(self) -> Session {
        self.session
    }

    pub(in crate::http) fn form(&self) -> &'a Form {
        self.place.form()
    }

    /// What a page of this visit tells its script.
    fn told(&self) -> OpenSession {
        OpenSession { keep: Some(self.dossier.browser_name()), ..self.session.told() }
    }

    /// The frame of a page of the journey.
    pub(in crate::http) fn frame(&self) -> Frame {
        Frame::journey(self.place.language, self.told()).wakes_islands(!self.saves_data)
    }

    /// The frame of a page beside the journey, by its address below the benefit.
    pub(in crate::http) fn frame_beside(&self, rest: &str) -> Frame {
        let address = format!("/{}/{rest}", self.form().id);
        Frame::beside(self.place.language, address).session(self.told())
    }

    pub(in crate::http) fn context(&self) -> Context {
        self.dossier.context(&self.site.time_zone)
    }

    pub(in crate::http) fn addresses(&self) -> Addresses<'a> {
        self.place.addresses()
    }

    pub(in crate::http) fn journey(&self) -> Arc<Journey<'a>> {
        if self.journey.is_of(self.dossier.answers()) {
            return Arc::clone(&self.journey);
        }
        Arc::new(self.dossier.walk(self.form(), self.context()))
    }

    pub(in crate::http) fn telling<'j>(&'j self, journey: &'j Journey<'j>) -> Telling<'j> {
        Telling { journey, texts: &self.place.benefit.texts, words: &self.words }
    }

    /// Saves what was put into the dossier. When another page of the person has sent the dossier
    /// meanwhile, the way leads to the receipt.
    pub(in crate::http) async fn save(&mut self, send: Option<Change>) -> Result<(), Failure> {
        let now = self.site.clock.now();
        let mut others = self.others();
        others.extend(send);
        let (storage, randomness) = (&self.site.storage, &*self.site.randomness);
        match self.dossier.save(others, storage, now, randomness).await {
            Err(SaveError::AlreadySent) => {
                Err(Failure::Elsewhere(self.addresses().below("receipt")))
            }
            saved => {
                saved?;
                self.site.opened().keep(&self.dossier, now);
                self.tell_guide().await
            }
        }
    }

    /// The same once, for what a script saves: when another page of the person was faster, nothing
    /// is saved ([`SaveError::Conflict`]), for what that page saved may be newer.
    pub(in crate::http) async fn save_unless_changed(&mut self) -> Result<(), Failure> {
        let now = self.site.clock.now();
        let others = self.others();
        let (storage, randomness) = (&self.site.storage, &*self.site.randomness);
        self.dossier.save_once(&others, storage, now, randomness).await?;
        self.site.opened().keep(&self.dossier, now);
        self.tell_guide().await
    }

    /// Whoever helps sees at once what a page of the person's saved.
    async fn tell_guide(&self) -> Result<(), Failure> {
        let Some(room) = &self.guide else { return Ok(()) };
        // Unknown where another page was faster: then the room reads them itself.
        let registers = self.dossier.registers().unwrap_or_default();
        Ok(room.brought(registers, &self.site.around()).await?)
    }

    /// Makes the answers that were written for the person their own: they looked at them.
    pub(in crate::http) async fn confirm_answers(&mut self) -> Result<(), Failure> {
        let written = self.dossier.written_by_others();
        let paths: Vec<Path> = written.into_iter().map(|(path, _)| path.clone()).collect();
        for path in paths {
            let answer = self.dossier.answers().get(&path).cloned().unwrap_or_default();
            self.dossier.put_by(Author::Person, &path, answer);
        }
        if self.dossier.has_staged() { self.save(None).await } else { Ok(()) }
    }

    /// What is saved beside the answers. Rows that they call for are issued.
    fn others(&mut self) -> Vec<Change> {
        if !self.journey.is_of(self.dossier.answers()) {
            let (form, context) = (self.form(), self.context());
            self.journey = Arc::new(self.dossier.issue_rows(form, context));
        }
        let language = self.place.language.tag().to_owned();
        let mut others = Vec::new();
        if self.dossier.record.language != language {
            others.push(Change::SetDossierLanguage { dossier: self.dossier.record.id, language });
        }
        others
    }

    /// Deletes the dossier for good: its key, its answers and their history. When another page of
    /// the person has sent it meanwhile, the way leads to the receipt.
    pub(in crate::http) async fn delete(&self) -> Result<(), Failure> {
        let now = self.site.clock.now();
        let (dossier, folder) = (self.dossier.record.id, self.dossier.record.folder);
        let delete = Change::DeleteDossier { dossier, folder, deleted_at: now };
        match self.site.storage.save(vec![delete]).await {
            Err(SaveError::AlreadySent) => {
                Err(Failure::Elsewhere(self.addresses().below("receipt")))
            }
            saved => {
                saved?;
                self.site.opened().forget(folder);
                self.site.guides().forget(dossier, &self.site.around()).await;
                Ok(())
            }
        }
    }

    /// Where the journey goes on: the first open page, or the check.
    pub(in crate::http) fn next_address(&self, purpose: Purpose) -> String {
        match self.journey().next_open() {
            Some(open) => self.addresses().page(purpose, &open.path.to_string()),
            None => self.addresses().below("check"),
        }
    }

    /// Where a page leads that was just answered.
    pub(in crate::http) fn address_after(&self, path: &Path, purpose: Purpose) -> String {
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

    /// Does what every page of the journey has a button for; none for other actions. On a shared
    /// device, who leaves is done.
    pub(in crate::http) async fn way_out(
        &self,
        action: &Action,
        here: &str,
        back: &str,
    ) -> Result<Option<Response>, Failure> {
        if let Action::Guide(verb) = action {
            let address = do_verb(self, verb).await?;
            let here = self.addresses().below(here);
            return Ok(Some(see(&address.unwrap_or(here)).into_response()));
        }
        let leaves = *action == Action::Leave && self.session.record.shared;
        if leaves || *action == Action::Done {
            return done::end(self.site, self.place.language, &self.session).await.map(Some);
        }
        Ok(self.address_of(action, here, back).map(|address| see(&address).into_response()))
    }

    /// Where such an action leads.
    fn address_of(&self, action: &Action, here: &str, back: &str) -> Option<String> {
        let addresses = self.addresses();
        match action {
            Action::Back => Some(back.to_owned()),
            Action::Sections => Some(addresses.below("sections")),
            Action::Leave => Some(addresses.below("left")),
            Action::Language(language) => {
                Some(Addresses { language: *language, ..addresses }.below(here))
            }
            Action::Continue
            | Action::Wait(_)
            | Action::Sheet
            | Action::Change(_)
            | Action::Remove(_)
            | Action::Guide(_)
            | Action::Done => None,
        }
    }
}
