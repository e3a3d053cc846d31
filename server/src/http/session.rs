//! A person's session: found by its cookie, noted when it is used, over when it is not.

use app::components::OpenSession;
use axum::http::{HeaderMap, HeaderValue};
use jiff::{SignedDuration, Timestamp};

use super::Site;
use super::cookie::{NewToken, SessionCookie};
use super::failure::Failure;
use crate::storage::{Change, FolderId, SaveError, SessionRecord, TokenHash, VisitRecord};

/// A session ends so long after its start, used or not.
const LIFETIME: SignedDuration = SignedDuration::from_hours(12);
/// So long a session that is over is remembered, so that a late post can be completed.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(24);
/// How often at most the use of a session is noted: on a device of one's own, and at least ten times before the end.
const NOTED: SignedDuration = SignedDuration::from_mins(5);

/// When a session ends that is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IdleEnds {
    /// On a device of the person's own.
    pub own: SignedDuration,
    /// On a device that others use, too.
    pub shared: SignedDuration,
    /// At a practitioner's desk; it is then locked, and does not end.
    pub desk: SignedDuration,
}

impl IdleEnds {
    fn on(self, shared: bool) -> SignedDuration {
        if shared { self.shared } else { self.own }
    }
}

impl Default for IdleEnds {
    fn default() -> Self {
        Self {
            own: SignedDuration::from_mins(60),
            shared: SignedDuration::from_mins(10),
            desk: SignedDuration::from_mins(15),
        }
    }
}

/// Who a request comes from, by its cookie.
pub(super) enum Presence {
    /// Nobody we know: no cookie, or the person said that they are done.
    Nobody,
    /// A person whose session ended by itself, less than a day ago.
    Over(Session),
    /// A person whose session is open.
    Open(Session),
}

/// The session of a request.
pub(super) struct Session {
    token: TokenHash,
    pub record: SessionRecord,
    /// When it ends, unless it is used before.
    ends_in: SignedDuration,
}

impl Presence {
    /// The presence of a request. The use of an open session is noted, also when the page is only read.
    pub(super) async fn of(site: &Site, headers: &HeaderMap) -> Result<Self, Failure> {
        let Some(token) = SessionCookie::Person.token(site, headers) else {
            return Ok(Self::Nobody);
        };
        match site.storage.session(&token).await? {
            Some(record) => Self::with(site, token, record).await,
            None => Ok(Self::Nobody),
        }
    }

    async fn with(site: &Site, token: TokenHash, record: SessionRecord) -> Result<Self, Failure> {
        let now = site.clock.now();
        let mut session = Session { token, ends_in: ends_in(site, &record, now), record };
        if !session.ends_in.is_positive() {
            let is_known = now.duration_since(session.record.seen_at) < REMEMBERED;
            return Ok(if is_known { Self::Over(session) } else { Self::Nobody });
        }
        // "I'm done" was pressed on another page, just now.
        if !session.note_use(site, now).await {
            return Ok(Self::Nobody);
        }
        Ok(Self::Open(session))
    }
}

impl Session {
    /// The open session of a request.
    pub(super) async fn of(site: &Site, headers: &HeaderMap) -> Result<Option<Self>, Failure> {
        match Presence::of(site, headers).await? {
            Presence::Open(session) => Ok(Some(session)),
            Presence::Over(_) | Presence::Nobody => Ok(None),
        }
    }

    /// The open session of a request, and what else its page begins with.
    pub(super) async fn visiting(
        site: &Site,
        headers: &HeaderMap,
    ) -> Result<Option<(Self, VisitRecord)>, Failure> {
        let Some(token) = SessionCookie::Person.token(site, headers) else { return Ok(None) };
        let Some(visit) = site.storage.visit(&token).await? else { return Ok(None) };
        match Presence::with(site, token, visit.session.clone()).await? {
            Presence::Open(session) => Ok(Some((session, visit))),
            Presence::Over(_) | Presence::Nobody => Ok(None),
        }
    }

    /// Notes that the person did something, now and then; `false` when the session has ended.
    pub(super) async fn note_use(&mut self, site: &Site, now: Timestamp) -> bool {
        let idle = site.idle.on(self.record.shared);
        if now.duration_since(self.record.seen_at) < NOTED.min(idle / 10) {
            return true;
        }
        match site.storage.save(vec![self.used(now)]).await {
            Ok(()) => self.record.seen_at = now,
            Err(SaveError::Missing) => return false,
            // What can be read is shown. A post will say that nothing can be saved.
            Err(_) => {}
        }
        self.ends_in = ends_in(site, &self.record, now);
        true
    }

    /// The change that notes a use.
    pub(super) fn used(&self, now: Timestamp) -> Change {
        Change::TouchSession { token: self.token, seen_at: now }
    }

    /// The change that ends it.
    pub(super) fn end(&self, now: Timestamp) -> Change {
        Change::EndSession { token: self.token, folder: self.record.folder, ended_at: now }
    }

    /// What a page tells its script.
    pub(super) fn told(&self) -> OpenSession {
        OpenSession { idle_seconds: self.ends_in.as_secs(), shared: self.record.shared, keep: None }
    }
}

fn ends_in(site: &Site, record: &SessionRecord, now: Timestamp) -> SignedDuration {
    let unused = site.idle.on(record.shared) - now.duration_since(record.seen_at);
    unused.min(LIFETIME - now.duration_since(record.started_at))
}

/// A session that begins: what to save, and what the browser gets.
pub(super) struct NewSession {
    /// What begins it, and forgets those that were over long ago.
    pub changes: [Change; 2],
    shared: bool,
    token: NewToken,
}

impl NewSession {
    /// A session in a folder.
    pub(super) fn begin(site: &Site, folder: FolderId, shared: bool) -> Self {
        let now = site.clock.now();
        let token = SessionCookie::Person.draw(site);
        let changes = [
            Change::ForgetSessions { seen_before: now - REMEMBERED },
            Change::CreateSession { token: token.hash, folder, started_at: now, shared },
        ];
        Self { changes, shared, token }
    }

    /// What its first page tells its script.
    pub(super) fn told(&self, site: &Site) -> OpenSession {
        let idle = site.idle.on(self.shared);
        OpenSession { idle_seconds: idle.min(LIFETIME).as_secs(), shared: self.shared, keep: None }
    }

    /// Gives the browser its cookie.
    pub(super) fn set_cookie(&self, headers: &mut HeaderMap) {
        self.token.set_cookie(headers);
    }

    /// The cookie as the browser will send it back.
    pub(super) fn sent_back(&self) -> Option<HeaderValue> {
        self.token.sent_back()
    }
}
