//! A posted page, through the whole app in this process: whatever is posted, there is a page.
//!
//! An input is a line and a body. The line says language, verb and page (`fr form names`), or is
//! an address; in the body, `@` stands for the rows around that page: `@names.given=Amina`.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::http::{Request, StatusCode, Uri, header};
use tokio::runtime::{Builder, Runtime};

use crate::overlay::Overlay;
use crate::person::{App, Person};
use crate::robot::Robot;

/// The largest page that anything posted may lead to, in bytes, beside what was posted.
const MOST_PAGE: usize = 300_000;
/// Markup that no page of ours contains; inputs type it.
const FOREIGN: &str = "<zz";

/// Posts to a dossier that is filled in to its end, then looks at where that leads.
///
/// # Panics
/// When something is found.
pub fn post(bytes: &[u8]) {
    static HARNESS: Mutex<Option<Harness>> = Mutex::new(None);
    let mut harness = HARNESS.lock().unwrap_or_else(PoisonError::into_inner);
    harness.get_or_insert_with(Harness::new).post(bytes);
}

struct Harness {
    runtime: Runtime,
    overlay: Arc<Overlay>,
    person: Person,
    /// The ends of the addresses of pages, by the page's name.
    pages: BTreeMap<String, String>,
    // Its folder goes when it is dropped.
    _app: App,
}

impl Harness {
    fn new() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (app, overlay, person, pages) = runtime.block_on(filled());
        overlay.forget();
        Self { runtime, overlay, person, pages, _app: app }
    }

    /// Gives the status, when the input is a request at all.
    fn post(&mut self, bytes: &[u8]) -> Option<StatusCode> {
        let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
        let (line, body) = (&bytes[..end], bytes.get(end + 1..).unwrap_or_default());
        let line = str::from_utf8(line).ok()?;
        let words: Vec<_> = line.splitn(3, ' ').collect();
        let page = words.get(2).and_then(|page| self.pages.get(*page)).map_or("", String::as_str);
        let address = match (page, words.as_slice()) {
            ("", _) => line.to_owned(),
            (page, [language, verb, _]) => format!("/{language}/c2s/{verb}/{page}"),
            _ => return None,
        };
        if !address.starts_with('/') || address.parse::<Uri>().is_err() {
            return None;
        }
        let rows = page.rsplit_once('/').map_or_else(String::new, |(rows, _)| format!("{rows}/"));
        let mut posted = Vec::new();
        for byte in body {
            match byte {
                b'@' => posted.extend(rows.bytes()),
                byte => posted.push(*byte),
            }
        }

        self.overlay.forget();
        let mut person = self.person.clone();
        let length = posted.len();
        self.runtime.block_on(async {
            let request = Request::post(&address)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "same-origin")
                .body(Body::from(posted));
            let request = request.ok()?;
            // A status of the server's own side stops here.
            let answer = person.send(request).await;
            harmless(&address, &answer.body, length);
            if answer.status == StatusCode::SEE_OTHER {
                let next = answer.location();
                let next = person.get(&next).await;
                harmless(&address, &next.body, length);
            }
            let again = person.get(&address).await;
            harmless(&address, &again.body, length);
            Some(answer.status)
        })
    }
}

/// A page is text, not much longer than it must be, and nobody's markup but ours.
fn harmless(address: &str, body: &[u8], posted: usize) {
    // A field repeated for a second try is named and quoted around each value.
    let most = MOST_PAGE + 20 * posted;
    assert!(body.len() <= most, "{address}: {} bytes", body.len());
    let marker = FOREIGN.as_bytes();
    let foreign = body.windows(marker.len()).any(|part| part == marker);
    assert!(!foreign, "{address}: markup came through");
}

/// An app with a dossier in which everything is answered, and the pages that were met.
async fn filled() -> (App, Arc<Overlay>, Person, BTreeMap<String, String>) {
    let mut overlay = None;
    let app = App::with(|parts| {
        let over = Overlay::over(Arc::clone(&parts.storage));
        parts.storage = Arc::clone(&over) as _;
        overlay = Some(over);
    })
    .await;
    let mut person = app.person();
    let mut robot = Robot::rich();
    let mut pages = BTreeMap::new();
    let mut address = person.start("fr").await;
    while let Some((_, page)) = address.split_once("/form/") {
        let name = page.rsplit('/').next().unwrap_or_default();
        pages.insert(name.to_owned(), page.to_owned());
        if name == "declaration" {
            break;
        }
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
        // Once all is answered, the check stands before the declaration.
        if address.ends_with("/check") {
            address = "/fr/c2s/form/declaration".into();
        }
    }
    (app, overlay.expect("the app has a storage"), person, pages)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Inputs that reached no page would find nothing for good.
    #[test]
    fn inputs_reach_the_pages_that_they_name() {
        let mut harness = Harness::new();
        let mut status = |input: &str| harness.post(input.as_bytes()).map(|status| status.as_u16());
        let names = "fr form names\n@names.given=Amina&@names.birth=%3Czz%3E&action=continue";
        assert_eq!(status(names), Some(303));
        assert_eq!(status("fr form names\n@names.given=&action=continue"), Some(422));
        assert_eq!(status("ar form identity\n@birth-date.day=40&@nir.number=%3Czz%3E"), Some(422));
        assert_eq!(status("fr save names\nquestion=@names&@names.given=A"), Some(409));
        assert_eq!(status("fr form names\naction=dance"), Some(400));
        assert_eq!(status("/fr/nowhere\n"), Some(404));
        assert_eq!(status("no address\n"), None);
    }
}
