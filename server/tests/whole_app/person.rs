//! A person with a browser that has no JavaScript: keeps cookies, follows redirects by hand.

use std::path::Path;
use std::sync::Arc;

use app::i18n::Portal;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use server::clock::{Clock, FixedClock, Hasty};
use server::config::DatabaseUrl;
use server::guide::GuideLimits;
use server::hashes::Cost;
use server::http::{IdleEnds, Limits, Parts, Site, router};
use server::randomness::SystemRandomness;
use server::staff::Staff;
use server::startup::{Prepared, unlock};
use server::way_back::WayBack;
use tempfile::TempDir;
use tower::ServiceExt;

/// A running app with a database of its own.
pub struct App {
    pub router: Router,
    pub site: Site,
    pub clock: Arc<FixedClock>,
    /// How long people were made to wait, in all.
    pub waited: Hasty,
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
        Self::with(|parts| parts.agency = agency.map(str::to_owned)).await
    }

    /// An app some of whose parts a test decides.
    pub async fn with(decide: impl FnOnce(&mut Parts)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = DatabaseUrl::Sqlite(database(folder.path()));
        Self::on(&url, folder, decide).await
    }

    /// An app on a database, with the keys that lie in a folder.
    pub async fn on(url: &DatabaseUrl, folder: TempDir, decide: impl FnOnce(&mut Parts)) -> Self {
        let now = "2026-11-24T10:00:00Z".parse().unwrap();
        let clock = Arc::new(FixedClock::new(now));
        let storage = server::storage::open(url).await.unwrap();
        let unlocked = unlock(storage, &folder.path().join("keys"), &SystemRandomness).await;
        let Prepared { storage, keys } = unlocked.unwrap();
        let waited = Hasty::default();
        let mut parts = Parts {
            storage,
            keys,
            clock: Box::new(Shared(clock.clone())),
            randomness: Box::new(SystemRandomness),
            portal: Portal::embedded().unwrap(),
            benefits: server::benefits::embedded().unwrap(),
            agency: None,
            time_zone: TimeZone::get("Europe/Paris").unwrap(),
            is_secure: false,
            origin: None,
            limits: Limits::default(),
            metrics: None,
            way_back: WayBack::new(Cost::OF_TESTS, Box::new(waited.clone()), &SystemRandomness),
            staff: Staff::new(Cost::OF_TESTS, Box::new(waited.clone()), &SystemRandomness),
            guide_limits: GuideLimits::default(),
            idle: IdleEnds::default(),
            trusted_proxies: 1,
        };
        decide(&mut parts);
        let site = Site::from_parts(parts);
        Self { router: router(site.clone()), site, clock, waited, folder }
    }

    /// The server stops, and another one opens the same database at the same moment.
    pub async fn restarted(self, decide: impl FnOnce(&mut Parts)) -> Self {
        let now = self.clock.now();
        self.site.storage.close().await;
        let url = DatabaseUrl::Sqlite(database(self.folder.path()));
        let app = Self::on(&url, self.folder, decide).await;
        app.clock.set(now);
        app
    }

    pub fn person(&self) -> Person {
        Person { router: self.router.clone(), cookie: None }
    }
}

pub fn database(folder: &Path) -> std::path::PathBuf {
    folder.join("guichet.db")
}

/// A request as a browser makes it of a form.
pub fn form<N: AsRef<str>, V: AsRef<str>>(address: &str, fields: &[(N, V)]) -> Request<Body> {
    let mut body = form_urlencoded::Serializer::new(String::new());
    for (name, value) in fields {
        body.append_pair(name.as_ref(), value.as_ref());
    }
    Request::post(address)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body.finish()))
        .unwrap()
}

/// A clone is another window of the same browser.
#[derive(Clone)]
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
    /// Sends a request that must not fail on the server's side.
    pub async fn send(&mut self, request: Request<Body>) -> Answer {
        let answer = self.try_to_send(request).await;
        assert!(!answer.status.is_server_error(), "{}", answer.status);
        answer
    }

    pub async fn try_to_send(&mut self, request: Request<Body>) -> Answer {
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
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// Opens a page by hand, as browsers say it.
    pub async fn get(&mut self, address: &str) -> Answer {
        let request = Request::get(address).header("sec-fetch-user", "?1");
        self.send(request.body(Body::empty()).unwrap()).await
    }

    pub async fn try_to_get(&mut self, address: &str) -> Answer {
        self.try_to_send(Request::get(address).body(Body::empty()).unwrap()).await
    }

    pub async fn post<N: AsRef<str>, V: AsRef<str>>(
        &mut self,
        address: &str,
        fields: &[(N, V)],
    ) -> Answer {
        self.send(form(address, fields)).await
    }

    pub async fn try_to_post<N: AsRef<str>, V: AsRef<str>>(
        &mut self,
        address: &str,
        fields: &[(N, V)],
    ) -> Answer {
        self.try_to_send(form(address, fields)).await
    }

    /// Starts the C2S and gives the address of its first page.
    pub async fn start(&mut self, language: &str) -> String {
        self.start_of("c2s", language).await
    }

    /// Starts any benefit and gives the address of its first page.
    pub async fn start_of(&mut self, benefit: &str, language: &str) -> String {
        let answer = self.post(&format!("/{language}/{benefit}"), &[("action", "continue")]).await;
        // Whoever has a card already goes on without one.
        if answer.status == StatusCode::OK { Card::of(&answer).next } else { answer.location() }
    }

    /// Starts the C2S on one's own device or on a shared one, and keeps the card.
    pub async fn start_with_card(&mut self, language: &str, device: &str) -> Card {
        let fields = [("device", device), ("action", "continue")];
        let answer = self.post(&format!("/{language}/c2s"), &fields).await;
        Card::of(&answer)
    }
}

/// What a card says: what a person would write down of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    pub number: String,
    pub words: String,
    pub next: String,
}

impl Card {
    /// Reads a card.
    pub fn of(answer: &Answer) -> Self {
        assert_eq!(answer.status, StatusCode::OK);
        let html = answer.text();
        let between = |from: &str, to: &str| {
            let after = html.split_once(from).unwrap_or_else(|| panic!("no {from}")).1;
            after.split_once(to).unwrap().0.to_owned()
        };
        let items = between("<ol>", "</ol>");
        let words: Vec<_> =
            items.split("<li>").skip(1).map(|item| &item[..item.find('<').unwrap()]).collect();
        let link = between("class=\"actions\"", "data-continue");
        let next = link.split_once("href=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
        let number = between("<bdi dir=\"ltr\">", "</bdi>");
        Self { number, words: words.join(" "), next }
    }
}
