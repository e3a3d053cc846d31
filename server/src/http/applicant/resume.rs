//! A POST after the session ended on the person's own device: the page asks for the four words, and with them the same POST completes.

use app::components::{RepeatedFields, WORDS, WayBackProblem};
use app::i18n::Language;
use app::pages::ResumePage;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request, State};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::http::Site;
use crate::http::failure::{Failure, SessionEnded, with_pause};
use crate::http::fields::Fields;
use crate::http::render::{self, Frame};
use crate::http::session::{NewSession, Presence, Session};
use crate::http::source::From;
use crate::way_back::{FolderNumber, OpenError, SecretWords};

/// Lets a POST through; when its session turns out to be over, asks for the words.
pub(super) async fn layer(State(site): State<Site>, request: Request, next: Next) -> Response {
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let body = match Bytes::from_request(Request::from_parts(parts.clone(), body), &site).await {
        Ok(body) => body,
        Err(rejection) => return rejection.status().into_response(),
    };
    let again = next.clone();
    let response = next.run(Request::from_parts(parts.clone(), Body::from(body.clone()))).await;
    if response.extensions().get::<SessionEnded>().is_none() {
        return response;
    }
    let late = Late { site: &site, parts, body };
    match late.answer(again).await {
        Ok(Some(answer)) => answer,
        Ok(None) => response,
        Err(failure) => failure.into_response(),
    }
}

/// What was posted too late.
struct Late<'a> {
    site: &'a Site,
    parts: Parts,
    body: Bytes,
}

impl Late<'_> {
    /// The page that asks for the words, or the answer of the same POST with a new session. None where there is nothing to ask: on a shared
    /// device, or when nobody knows whose session it was.
    async fn answer(mut self, next: Next) -> Result<Option<Response>, Failure> {
        let site = self.site;
        let Presence::Over(over) = Presence::of(site, &self.parts.headers).await? else {
            return Ok(None);
        };
        let way_back = site.storage.way_back_to(over.record.folder).await?;
        let number = way_back.and_then(|way_back| way_back.number.parse().ok());
        let (Some(number), false) = (number, over.record.shared) else { return Ok(None) };

        let fields = Fields::parse(&self.body).ok_or(Failure::NotUnderstood)?;
        let Some(typed) = fields.get(WORDS).first() else {
            return Ok(Some(self.page(&fields, None)));
        };
        let opened = self.open(number, typed, &over).await?;
        let session = match opened {
            Ok(session) => session,
            Err(problem) => return Ok(Some(self.page(&fields, Some(problem)))),
        };
        if let Some(cookie) = session.sent_back() {
            self.parts.headers.insert(header::COOKIE, cookie);
        }
        let mut response = next.run(Request::from_parts(self.parts, Body::from(self.body))).await;
        session.set_cookie(response.headers_mut());
        Ok(Some(response))
    }

    /// A new session in place of the one that is over, when the words are right.
    async fn open(
        &self,
        number: FolderNumber,
        typed: &str,
        over: &Session,
    ) -> Result<Result<NewSession, WayBackProblem>, Failure> {
        let site = self.site;
        let Ok(words) = typed.parse::<SecretWords>() else {
            return Ok(Err(WayBackProblem::NotFourWords));
        };
        let From(source) = From::of(site, &self.parts);
        let door = &site.way_back;
        let folder = match door.open(number, words, source, &*site.clock, &*site.storage).await {
            Ok(Some(folder)) => folder,
            Ok(None) => return Ok(Err(WayBackProblem::WrongWords)),
            Err(OpenError::TooMany(_)) => return Ok(Err(WayBackProblem::TooMany)),
            Err(OpenError::Unavailable(error)) => return Err(error.into()),
        };
        let session = NewSession::begin(site, folder, false);
        let mut changes = session.changes.to_vec();
        changes.push(over.end(site.clock.now()));
        site.storage.save(changes).await?;
        Ok(Ok(session))
    }

    fn page(&self, fields: &Fields, problem: Option<WayBackProblem>) -> Response {
        let first = self.parts.uri.path().split('/').nth(1).unwrap_or_default();
        let language = Language::from_tag(first).unwrap_or(Language::French);
        let repeated = fields.all().filter(|(name, _)| *name != WORDS);
        let repeated = repeated.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let fields = RepeatedFields(repeated.collect());
        let status = match problem {
            Some(WayBackProblem::TooMany) => StatusCode::TOO_MANY_REQUESTS,
            _ => StatusCode::FORBIDDEN,
        };
        let frame = Frame::alone(language).status(status);
        let page = render::page(self.site, frame, ResumePage { fields, problem });
        with_pause(page)
    }
}
