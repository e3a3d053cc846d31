//! A practitioner at their desk: who they are, by their cookie, and whether they must give a code again.

use app::i18n::Language;
use axum::http::HeaderMap;
use jiff::{SignedDuration, Timestamp};

use super::place::DeskPlace;
use crate::http::Site;
use crate::http::cookie::SessionCookie;
use crate::http::failure::Failure;
use crate::storage::{
    PractitionerRecord, SaveError, StaffChange, StaffSessionRecord, TokenHash, Unavailable,
};

/// A session ends so long after its start, used or not.
pub(super) const LIFETIME: SignedDuration = SignedDuration::from_hours(12);
/// How often at most the use of a session is noted, and at least ten times before the desk is locked.
const NOTED: SignedDuration = SignedDuration::from_mins(1);

/// Who sits at the desk.
pub(in crate::http) enum AtDesk {
    /// Nobody we know: no cookie, or the session is over.
    Nobody,
    /// A practitioner who did nothing for a while: a code must show that it is still them. Nothing is shown until then.
    Locked(DeskVisit),
    /// A practitioner at work.
    Present(DeskVisit),
}

/// Whether a request shows that somebody sits there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::http) enum Sign {
    /// The practitioner did something.
    Use,
    /// The page asked by itself: to look whether somebody came, or for what changed. A desk left alone is locked all the same.
    None,
}

/// Whether a session at the desk is there still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::http) enum Open {
    /// It is.
    Yes,
    /// They signed out, or signed in elsewhere.
    No,
    /// The account has ended, and its sessions with it.
    AccountEnded,
}

/// A practitioner's visit to their desk.
pub(in crate::http) struct DeskVisit {
    /// The practitioner.
    pub practitioner: PractitionerRecord,
    /// Their session.
    pub session: StaffSessionRecord,
    token: TokenHash,
}

impl Sign {
    /// Whether a page was asked for by somebody's hand: browsers say so (`Sec-Fetch-User`), and not of what a page loads by itself.
    pub(in crate::http) fn of(headers: &HeaderMap) -> Self {
        match headers.get("sec-fetch-user") {
            Some(by_hand) if by_hand == "?1" => Self::Use,
            _ => Self::None,
        }
    }
}

impl AtDesk {
    /// Who a request comes from. For what is no page (a WebSocket's upgrade, a script's request): the caller refuses whom it must.
    pub(in crate::http) async fn of(
        site: &Site,
        headers: &HeaderMap,
        sign: Sign,
    ) -> Result<Self, Failure> {
        let Some(token) = SessionCookie::Practitioner.token(site, headers) else {
            return Ok(Self::Nobody);
        };
        let Some(session) = site.storage.staff_session(&token).await? else {
            return Ok(Self::Nobody);
        };
        let now = site.clock.now();
        if now.duration_since(session.started_at) >= LIFETIME {
            return Ok(Self::Nobody);
        }
        let known = site.storage.practitioner(session.practitioner).await?;
        let Some(practitioner) = known.filter(|known| known.ended_at.is_none()) else {
            return Ok(Self::Nobody);
        };
        let mut visit = DeskVisit { practitioner, session, token };
        if visit.is_locked(site, now) {
            return Ok(Self::Locked(visit));
        }
        if sign == Sign::Use && !visit.note_use(site, now).await? {
            return Ok(Self::Nobody);
        }
        Ok(Self::Present(visit))
    }
}

impl DeskVisit {
    /// The practitioner who asks for a page, or the way to sign in or to unlock, from where it leads back to `place`.
    pub(in crate::http) async fn of(
        site: &Site,
        headers: &HeaderMap,
        language: Language,
        place: DeskPlace,
        sign: Sign,
    ) -> Result<Self, Failure> {
        let lead = |page: &str| {
            let address = format!("/{}{}", language.tag(), place.through(page));
            Err(Failure::Elsewhere(address))
        };
        match AtDesk::of(site, headers, sign).await? {
            AtDesk::Present(visit) => Ok(visit),
            AtDesk::Locked(_) => lead("unlock"),
            // Whoever signs in begins at the first page: a guide session is only one's own.
            AtDesk::Nobody => Err(Failure::Elsewhere(format!("/{}/desk/sign-in", language.tag()))),
        }
    }

    /// Notes that the practitioner did something, now and then: also for what comes over a WebSocket. `false` when the session has ended.
    pub(in crate::http) async fn note_use(
        &mut self,
        site: &Site,
        now: Timestamp,
    ) -> Result<bool, Failure> {
        if now.duration_since(self.session.seen_at) < NOTED.min(site.idle.desk / 10) {
            return Ok(true);
        }
        let used = StaffChange::UseSession { token: self.token, seen_at: now };
        match site.storage.save(vec![used.into()]).await {
            Ok(()) => {
                self.session.seen_at = now;
                Ok(true)
            }
            Err(SaveError::Missing) => Ok(false),
            // What can be read is shown. A post will say that nothing can be saved.
            Err(_) => Ok(true),
        }
    }

    /// Whether the session is there still: for what stands longer than a request.
    pub(in crate::http) async fn is_open(&self, site: &Site) -> Result<Open, Unavailable> {
        if site.storage.staff_session(&self.token).await?.is_some() {
            return Ok(Open::Yes);
        }
        let known = site.storage.practitioner(self.practitioner.id).await?;
        let has_ended = known.is_none_or(|known| known.ended_at.is_some());
        Ok(if has_ended { Open::AccountEnded } else { Open::No })
    }

    /// Whether a code must be given before anything is shown.
    pub(in crate::http) fn is_locked(&self, site: &Site, now: Timestamp) -> bool {
        now.duration_since(self.session.seen_at) >= site.idle.desk
    }

    /// The change that ends the session.
    pub(super) fn end(&self) -> StaffChange {
        StaffChange::EndSession { token: self.token }
    }

    /// The change that unlocks it.
    pub(super) fn verified(&self, now: Timestamp) -> StaffChange {
        StaffChange::VerifySession { token: self.token, verified_at: now }
    }
}
