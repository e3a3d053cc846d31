//! A person with a browser that has no JavaScript: keeps cookies, follows redirects by hand.

use std::path::Path;
use std::sync::Arc;

use app::i18n::Portal;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use server::clock::{Clock, FixedClock};
use server::config::DatabaseUrl;
use server::crypto::KeyRing;
use server::http::{Parts, Site, router};
use server::randomness::SystemRandomness;
use server::startup::open_journal;
use tempfile::TempDir;
use tower::ServiceExt;

/// A running app with a database of its own.
pub struct App {
    pub router: Router,
    pub clock: Arc<FixedClock>,
    pub folder: TempDir,
}

/// A clock that the test keeps a hand on.
struct Shared(Arc<FixedClock>);

impl Clock for Shared {
    fn now(&self) -> Timestamp {
        self.0.now()
    }
}

impl App {
    pub async fn new() -> Self {
        Self::with_agency(None).await
    }

    pub async fn with_agency(agency: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now = "2026-11-24T10:00:00Z".parse().unwrap();
        let clock = Arc::new(FixedClock::new(now));
        let keys = KeyRing::open_or_create(&folder.path().join("keys"), &SystemRandomness).unwrap();
        let url = DatabaseUrl::Sqlite(database(folder.path()));
        let storage = server::storage::open(&url).await.unwrap();
        let chain = open_journal(&*storage, &keys, &SystemRandomness).await.unwrap();
        storage.keep_journal(chain);
        let site = Site::from_parts(Parts {
            storage,
            keys: Arc::new(keys),
            clock: Box::new(Shared(clock.clone())),
            randomness: Box::new(SystemRandomness),
            portal: Portal::embedded().unwrap(),
            benefits: server::benefits::embedded().unwrap(),
            agency: agency.map(str::to_owned),
            time_zone: TimeZone::get("Europe/Paris").unwrap(),
            is_secure: false,
            origin: None,
        });
        Self { router: router(site), clock, folder }
    }

    pub fn person(&self) -> Person {
        Person { router: self.router.clone(), cookie: None }
    }
}

pub fn database(folder: &Path) -> std::path::PathBuf {
    folder.join("guichet.db")
}

pub struct Person {
    router: Router,
    pub cookie: Option<String>,
}

/// A response, read.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    /// The page, without the marks that isolate runs of another direction.
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap().replace(['\u{2068}', '\u{2069}'], "")
    }

    pub fn location(&self) -> String {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text());
        self.headers[header::LOCATION].to_str().unwrap().to_owned()
    }
}

impl Person {
    pub async fn send(&mut self, request: Request<Body>) -> Answer {
        let (mut parts, body) = request.into_parts();
        if let Some(cookie) = &self.cookie {
            parts.headers.insert(header::COOKIE, cookie.parse().unwrap());
        }
        let request = Request::from_parts(parts, body);
        let response = self.router.clone().oneshot(request).await.unwrap();
        if let Some(cookie) = response.headers().get(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            self.cookie = cookie.split(';').next().map(str::to_owned);
        }
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes().to_vec();
        assert!(parts.status != StatusCode::INTERNAL_SERVER_ERROR);
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub async fn get(&mut self, address: &str) -> Answer {
        self.send(Request::get(address).body(Body::empty()).unwrap()).await
    }

    pub async fn post<N: AsRef<str>, V: AsRef<str>>(
        &mut self,
        address: &str,
        fields: &[(N, V)],
    ) -> Answer {
        let body = {
            let mut body = form_urlencoded::Serializer::new(String::new());
            for (name, value) in fields {
                body.append_pair(name.as_ref(), value.as_ref());
            }
            body.finish()
        };
        let request = Request::builder()
            .method(Method::POST)
            .uri(address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Starts the C2S and gives the address of its first page.
    pub async fn start(&mut self, language: &str) -> String {
        self.post(&format!("/{language}/c2s"), &[("action", "continue")]).await.location()
    }
}
