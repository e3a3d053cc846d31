//! `/{language}/return`: a number and four words open the folder they belong to, on any device.

use app::components::{Device, WayBackProblem};
use app::i18n::Language;
use app::pages::ComeBackPage;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use super::see;
use crate::guesses::Source;
use crate::http::Site;
use crate::http::failure::{Failure, with_pause};
use crate::http::fields::Fields;
use crate::http::render::{self, Frame};
use crate::http::session::{NewSession, Presence};
use crate::http::source::From;
use crate::storage::FolderId;
use crate::way_back::{FolderNumber, OpenError, SecretWords};

pub(super) async fn get(
    State(site): State<Site>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    if let Presence::Open(_) = Presence::of(&site, &headers).await? {
        return Ok(see(&dossiers(language)).into_response());
    }
    let page = ComeBackPage { number: String::new(), device: Device::Own, problems: Vec::new() };
    Ok(render::page(&site, Frame::beside(language, "/return"), page))
}

pub(super) async fn post(
    State(site): State<Site>,
    Path(language): Path<String>,
    headers: HeaderMap,
    From(source): From,
    fields: Fields,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let number = fields.first("resume.number");
    let words = fields.first("resume.words");
    let device = fields.device();
    let folder = match open(&site, number, words, source).await? {
        Ok(folder) => folder,
        Err(problems) => {
            let status = status_of(&problems);
            let number = number.chars().take(40).collect();
            let page = ComeBackPage { number, device, problems };
            let frame = Frame::beside(language, "/return").status(status);
            return Ok(with_pause(render::page(&site, frame, page)));
        }
    };
    let session = NewSession::begin(&site, folder, device == Device::Shared);
    let mut changes = session.changes.to_vec();
    // The browser keeps one session: the one it had is not left behind.
    if let Presence::Open(old) | Presence::Over(old) = Presence::of(&site, &headers).await? {
        changes.push(old.end(site.clock.now()));
    }
    site.storage.save(changes).await?;
    let mut response = see(&dossiers(language)).into_response();
    session.set_cookie(response.headers_mut());
    Ok(response)
}

fn dossiers(language: Language) -> String {
    format!("/{}/dossiers", language.tag())
}

/// The folder of a number and words as they were typed. What cannot be any folder's is said at once, and is no guess.
async fn open(
    site: &Site,
    number: &str,
    words: &str,
    source: Source,
) -> Result<Result<FolderId, Vec<WayBackProblem>>, Failure> {
    let (number, words) = match (number.parse::<FolderNumber>(), words.parse::<SecretWords>()) {
        (Ok(number), Ok(words)) => (number, words),
        (number, words) => {
            let number = number.err().map(|_| WayBackProblem::NotANumber);
            let words = words.err().map(|_| WayBackProblem::NotFourWords);
            return Ok(Err(number.into_iter().chain(words).collect()));
        }
    };
    match site.way_back.open(number, words, source, &*site.clock, &*site.storage).await {
        Ok(Some(folder)) => Ok(Ok(folder)),
        Ok(None) => Ok(Err(vec![WayBackProblem::Wrong])),
        Err(OpenError::TooMany(_)) => Ok(Err(vec![WayBackProblem::TooMany])),
        Err(OpenError::Unavailable(error)) => Err(error.into()),
    }
}

fn status_of(problems: &[WayBackProblem]) -> StatusCode {
    if problems.contains(&WayBackProblem::TooMany) {
        StatusCode::TOO_MANY_REQUESTS
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    }
}
