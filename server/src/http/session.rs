//! The session cookie: a random token whose hash the database knows.

use axum::http::{HeaderMap, HeaderValue, header};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use jiff::{SignedDuration, Timestamp};

use super::Site;
use super::failure::Failure;
use crate::storage::{Change, SessionRecord, TokenHash};

/// A session ends when it was not used for so long.
pub(super) const IDLE: SignedDuration = SignedDuration::from_hours(12);
/// How often at most the use of a session is noted.
const NOTED: SignedDuration = SignedDuration::from_mins(5);
/// The characters of a token: 32 of 64 are 192 bits.
const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LENGTH: usize = 32;

/// The session of a request.
pub(super) struct Session {
    token: TokenHash,
    pub record: SessionRecord,
}

impl Session {
    /// The session that a request's cookie names, unless it is over.
    pub(super) async fn of(site: &Site, headers: &HeaderMap) -> Result<Option<Self>, Failure> {
        let jar = CookieJar::from_headers(headers);
        let Some(cookie) = jar.get(name(site)) else { return Ok(None) };
        let token = TokenHash::of(cookie.value().as_bytes());
        let record = site.storage.session(&token).await?;
        let fresh = |record: &SessionRecord| site.clock.now().duration_since(record.seen_at) < IDLE;
        Ok(record.filter(fresh).map(|record| Self { token, record }))
    }

    /// When it ends after its last use, as a page tells its script.
    pub(super) fn idle(&self) -> SignedDuration {
        if self.is_shared() { SignedDuration::from_mins(10) } else { SignedDuration::from_hours(1) }
    }

    /// Whether it was opened on a device that other people use.
    pub(super) fn is_shared(&self) -> bool {
        false
    }

    /// The change that notes a use now.
    pub(super) fn used(&self, now: Timestamp) -> Change {
        Change::TouchSession { token: self.token, seen_at: now }
    }

    /// The change that notes its use, when the last note is old.
    pub(super) fn touch(&self, now: Timestamp) -> Option<Change> {
        let is_old = now.duration_since(self.record.seen_at) > NOTED;
        is_old.then(|| self.used(now))
    }
}

/// A new token, and its cookie.
pub(super) fn new_token(site: &Site) -> (TokenHash, Option<HeaderValue>) {
    let token = site.randomness.text(ALPHABET, LENGTH);
    let hash = TokenHash::of(token.as_bytes());
    let cookie = Cookie::build((name(site), token))
        .path("/")
        .http_only(true)
        .secure(site.is_secure)
        .same_site(SameSite::Lax);
    (hash, HeaderValue::from_str(&cookie.to_string()).ok())
}

/// Adds a cookie to a response.
pub(super) fn set_cookie(headers: &mut HeaderMap, cookie: Option<HeaderValue>) {
    if let Some(cookie) = cookie {
        headers.append(header::SET_COOKIE, cookie);
    }
}

/// `__Host-` binds a cookie to this host and to https (RFC 6265bis); plain http has no such name.
fn name(site: &Site) -> &'static str {
    if site.is_secure { "__Host-guichet" } else { "guichet" }
}
