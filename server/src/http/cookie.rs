//! The cookie of a session: a random token whose hash the database knows.

use axum::http::{HeaderMap, HeaderValue, header};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};

use super::Site;
use crate::storage::TokenHash;

/// The characters of a token: 32 of 64 are 192 bits.
const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LENGTH: usize = 32;

/// Whose session a cookie is. One browser may have both: neither opens what is the other's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SessionCookie {
    /// A person's.
    Person,
    /// A practitioner's, who comes to the desk from no other site.
    Practitioner,
}

/// A token that the browser is to get.
pub(super) struct NewToken {
    /// What the database is to know of it.
    pub hash: TokenHash,
    cookie: Cookie<'static>,
}

impl SessionCookie {
    /// The token that a request came with, hashed.
    pub(super) fn token(self, site: &Site, headers: &HeaderMap) -> Option<TokenHash> {
        let jar = CookieJar::from_headers(headers);
        jar.get(self.name(site)).map(|cookie| TokenHash::of(cookie.value().as_bytes()))
    }

    /// A token that nobody has.
    pub(super) fn draw(self, site: &Site) -> NewToken {
        let token = site.randomness.text(ALPHABET, LENGTH);
        NewToken { hash: TokenHash::of(token.as_bytes()), cookie: self.cookie(site, token) }
    }

    /// Takes everything of the session from the browser: its cookie, and what pages left there.
    pub(super) fn clear_browser(self, site: &Site, headers: &mut HeaderMap) {
        let mut gone = self.cookie(site, String::new());
        gone.make_removal();
        append(headers, &gone);
        let all = HeaderValue::from_static("\"cache\", \"storage\"");
        headers.insert(header::HeaderName::from_static("clear-site-data"), all);
    }

    fn cookie(self, site: &Site, token: String) -> Cookie<'static> {
        let same_site = match self {
            Self::Person => SameSite::Lax,
            Self::Practitioner => SameSite::Strict,
        };
        Cookie::build((self.name(site), token))
            .path("/")
            .http_only(true)
            .secure(site.is_secure)
            .same_site(same_site)
            .build()
    }

    /// `__Host-` binds a cookie to this host and to https (RFC 6265bis); plain http has no such name.
    fn name(self, site: &Site) -> &'static str {
        match (self, site.is_secure) {
            (Self::Person, true) => "__Host-guichet",
            (Self::Person, false) => "guichet",
            (Self::Practitioner, true) => "__Host-guichet-desk",
            (Self::Practitioner, false) => "guichet-desk",
        }
    }
}

impl NewToken {
    /// Gives the browser its cookie.
    pub(super) fn set_cookie(&self, headers: &mut HeaderMap) {
        append(headers, &self.cookie);
    }

    /// The cookie as the browser will send it back.
    pub(super) fn sent_back(&self) -> Option<HeaderValue> {
        let (name, value) = self.cookie.name_value();
        HeaderValue::from_str(&format!("{name}={value}")).ok()
    }
}

pub(super) fn append(headers: &mut HeaderMap, cookie: &Cookie<'_>) {
    if let Ok(cookie) = HeaderValue::from_str(&cookie.to_string()) {
        headers.append(header::SET_COOKIE, cookie);
    }
}
