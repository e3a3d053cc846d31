//! All guides of this server: who meets whom, and where each room is.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use app::i18n::Language;
use jiff::{SignedDuration, Timestamp};

use super::codes::{Codes, Offer};
use super::limits::GuideLimits;
use super::record::{EndReason, Helper, Record, Road};
use super::room::{Around, GuideError, Room};
use super::stage::Stage;
use super::tries::{Trier, TryError};
use crate::dossier::Dossier;
use crate::guesses::Source;
use crate::randomness::Randomness;
use crate::storage::{DossierId, FolderId, GuideId, PractitionerId, PractitionerRecord};

/// How long a room that is over is kept, for the practitioner's copy of the receipt.
const KEPT: SignedDuration = SignedDuration::from_mins(15);

/// The guides of a server.
#[derive(Default)]
pub struct Guides(Mutex<Known>);

#[derive(Default)]
struct Known {
    rooms: HashMap<GuideId, Arc<Room>>,
    of_dossiers: HashMap<DossierId, GuideId>,
    of_practitioners: HashMap<PractitionerId, GuideId>,
    over: HashMap<GuideId, Timestamp>,
    codes: Codes,
}

/// What came of a person's or a practitioner's wish to meet.
pub enum Joined {
    /// They meet in this room.
    Room(Arc<Room>),
    /// The practitioner is still with somebody else.
    PractitionerBusy,
    /// Somebody helps with this dossier already.
    DossierBusy,
}

impl Guides {
    /// The code that a practitioner's screen shows.
    pub fn offer(
        &self,
        practitioner: PractitionerId,
        limits: &GuideLimits,
        now: Timestamp,
        randomness: &dyn Randomness,
    ) -> Offer {
        self.known().codes.offer(practitioner, limits, now, randomness)
    }

    /// Whose code bears a token.
    pub fn offerer(
        &self,
        token: &str,
        limits: &GuideLimits,
        now: Timestamp,
    ) -> Option<PractitionerId> {
        self.known().codes.offerer(token, limits, now)
    }

    /// The token of the code with these digits.
    pub fn token_of(&self, digits: &str, source: Source, around: &Around<'_>) -> Option<String> {
        self.known().codes.token(digits, source, around.limits, around.now)
    }

    /// Keeps a code for somebody who begins their application first.
    pub fn reserve(&self, token: &str, practitioner: PractitionerId, now: Timestamp) {
        self.known().codes.reserve(token, practitioner, now);
    }

    /// Whose code was kept so; it counts once.
    pub fn use_reserved(
        &self,
        token: &str,
        limits: &GuideLimits,
        now: Timestamp,
    ) -> Option<PractitionerId> {
        self.known().codes.use_reserved(token, limits, now)
    }

    /// The digits that a person reads out.
    pub fn ask(
        &self,
        dossier: &Dossier,
        limits: &GuideLimits,
        now: Timestamp,
        randomness: &dyn Randomness,
    ) -> String {
        self.known().codes.ask(dossier.record.id, limits, now, randomness)
    }

    /// The digits that wait for a dossier, and since when.
    pub fn asked(
        &self,
        dossier: DossierId,
        limits: &GuideLimits,
        now: Timestamp,
    ) -> Option<(String, Timestamp)> {
        self.known().codes.asked(dossier, limits, now)
    }

    /// The person takes their digits back.
    pub fn cancel(&self, dossier: DossierId) {
        self.known().codes.cancel(dossier);
    }

    /// The dossier whose person reads out these digits; they are used up.
    ///
    /// # Errors
    /// [`TryError`].
    pub fn redeem(
        &self,
        digits: &str,
        practitioner: &PractitionerRecord,
        source: Source,
        limits: &GuideLimits,
        now: Timestamp,
    ) -> Result<DossierId, TryError> {
        let who =
            Trier { account: practitioner.id, organisation: practitioner.organisation.id, source };
        self.known().codes.redeem(digits, who, limits, now).map(|asked| asked.dossier)
    }

    /// A practitioner and a person meet. Their codes are used up.
    ///
    /// # Errors
    /// [`GuideError`] when the dossier cannot be read.
    pub fn join(
        &self,
        practitioner: &PractitionerRecord,
        dossier: &Dossier,
        (road, language): (Road, Language),
        around: &Around<'_>,
    ) -> Result<Joined, GuideError> {
        let mut known = self.known();
        if known.of_practitioners.contains_key(&practitioner.id) {
            return Ok(Joined::PractitionerBusy);
        }
        if known.of_dossiers.contains_key(&dossier.record.id) {
            return Ok(Joined::DossierBusy);
        }
        let id = GuideId::generate(around.randomness);
        let helper = Helper::of(practitioner);
        let record = Record::new(helper, road, language.tag(), around.now);
        let registers = dossier.registers().unwrap_or_default();
        let names = (id, practitioner.id);
        let room = Arc::new(Room::new(names, dossier, registers, record, language, around));
        known.codes.withdraw_offers(practitioner.id);
        known.codes.cancel(dossier.record.id);
        known.add(Arc::clone(&room));
        Ok(Joined::Room(room))
    }

    /// The room of a dossier, while it lasts.
    pub fn of_dossier(&self, dossier: DossierId) -> Option<Arc<Room>> {
        let known = self.known();
        known.of_dossiers.get(&dossier).and_then(|id| known.rooms.get(id)).cloned()
    }

    /// The room of one of a person's dossiers, while it lasts.
    pub fn of_folder(&self, folder: FolderId) -> Option<Arc<Room>> {
        let known = self.known();
        let mut open = known.of_dossiers.values().filter_map(|id| known.rooms.get(id));
        open.find(|room| room.folder == folder).cloned()
    }

    /// The room that a practitioner is in.
    pub fn of_practitioner(&self, practitioner: PractitionerId) -> Option<Arc<Room>> {
        let known = self.known();
        known.of_practitioners.get(&practitioner).and_then(|id| known.rooms.get(id)).cloned()
    }

    /// A room of a practitioner's, also for a while after its end. Nobody else's is found.
    pub fn room(&self, id: GuideId, practitioner: PractitionerId) -> Option<Arc<Room>> {
        self.known().rooms.get(&id).filter(|room| room.practitioner == practitioner).cloned()
    }

    /// Notes that a room is over: both may meet somebody else.
    pub async fn look_after(&self, room: &Room, now: Timestamp) {
        let is_over = matches!(room.state().await.stage, Stage::Ended(_));
        if is_over {
            self.known().close(room, now);
        }
    }

    /// Forgets a dossier's room: the dossier was deleted.
    pub async fn forget(&self, dossier: DossierId, around: &Around<'_>) {
        self.known().codes.cancel(dossier);
        let Some(room) = self.of_dossier(dossier) else { return };
        room.end(&mut *room.state().await, EndReason::Person, around).await;
        let mut known = self.known();
        known.close(&room, around.now);
        known.rooms.remove(&room.id);
        known.over.remove(&room.id);
    }

    /// What time brings about, in every room. Called every second.
    pub async fn settle(&self, around: &Around<'_>) {
        let rooms: Vec<Arc<Room>> = {
            let mut known = self.known();
            known.codes.forget_old(around.limits, around.now);
            let is_old = |at: &Timestamp| around.now.duration_since(*at) >= KEPT;
            let old: Vec<GuideId> =
                known.over.iter().filter(|(_, at)| is_old(at)).map(|(id, _)| *id).collect();
            for id in old {
                known.over.remove(&id);
                known.rooms.remove(&id);
            }
            known.rooms.values().cloned().collect()
        };
        for room in rooms {
            room.settle(&mut *room.state().await, around).await;
            self.look_after(&room, around.now).await;
        }
    }

    /// Ends the guides of an account that has ended.
    pub async fn end_of(&self, practitioner: PractitionerId, around: &Around<'_>) {
        if let Some(room) = self.of_practitioner(practitioner) {
            room.end(&mut *room.state().await, EndReason::Practitioner, around).await;
            self.known().close(&room, around.now);
        }
    }

    /// Finds the guides that were open when a server stopped: they go on, at the lowest level.
    ///
    /// # Errors
    /// [`GuideError`] when the database does not work; a guide that cannot be opened is passed over.
    pub async fn restore(&self, around: &Around<'_>) -> Result<usize, GuideError> {
        let mut restored = 0;
        for kept in around.storage.open_guides().await? {
            let Some(record) = around.storage.dossier(kept.dossier).await? else { continue };
            let dossier = Dossier::read(record, &**around.storage, around.keys).await?;
            let opened = match Record::open(&kept, &dossier) {
                Ok(opened) => opened,
                Err(error) => {
                    tracing::error!(%error, "a guide that was open cannot be opened again");
                    continue;
                }
            };
            let tag = &dossier.record.language;
            let language = Language::from_tag(tag).unwrap_or(Language::French);
            let stage = if opened.saw { Stage::Live } else { Stage::NameCheck };
            let registers = dossier.registers().unwrap_or_default();
            let names = (kept.id, kept.practitioner);
            let room = Room::with(
                names,
                &dossier,
                registers,
                (opened, kept.version),
                (language, stage),
                around.limits,
                around.now,
            );
            let mut known = self.known();
            let is_met = known.of_dossiers.contains_key(&kept.dossier)
                || known.of_practitioners.contains_key(&kept.practitioner);
            if !is_met {
                known.add(Arc::new(room));
                restored += 1;
            }
        }
        Ok(restored)
    }

    /// Tells every browser that the server is about to stop.
    pub async fn send_away(&self) {
        let rooms: Vec<Arc<Room>> = self.known().rooms.values().cloned().collect();
        for room in rooms {
            room.send_away().await;
        }
    }

    /// How many guides are open.
    pub fn len(&self) -> usize {
        self.known().of_dossiers.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn add(&mut self, room: Arc<Room>) {
        self.of_dossiers.insert(room.dossier, room.id);
        self.of_practitioners.insert(room.practitioner, room.id);
        self.rooms.insert(room.id, room);
    }

    fn close(&mut self, room: &Room, now: Timestamp) {
        if self.of_dossiers.get(&room.dossier) == Some(&room.id) {
            self.of_dossiers.remove(&room.dossier);
        }
        if self.of_practitioners.get(&room.practitioner) == Some(&room.id) {
            self.of_practitioners.remove(&room.practitioner);
        }
        if self.rooms.contains_key(&room.id) {
            self.over.entry(room.id).or_insert(now);
        }
    }
}
