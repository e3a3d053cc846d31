//! `/{language}/desk/sign-in`: name, password and code open a session at the desk.

use app::components::{AUTHENTICATOR, PASSWORD};
use app::i18n::Language;
use app::pages::desk::{SignInPage, SignInProblem};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use super::place::DeskPlace;
use super::see;
use super::visit::{AtDesk, LIFETIME, Sign};
use crate::guesses::Source;
use crate::http::Site;
use crate::http::cookie::{NewToken, SessionCookie};
use crate::http::failure::{Failure, with_pause};
use crate::http::fields::Fields;
use crate::http::render::{self, Frame};
use crate::http::source::From;
use crate::staff::{Credentials, Password, Proven, StaffError};
use crate::storage::{SaveError, StaffChange};

pub(super) async fn get(
    State(site): State<Site>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    if let AtDesk::Present(_) = AtDesk::of(&site, &headers, Sign::Use).await? {
        return Ok(see(&DeskPlace::Ready.address(language)).into_response());
    }
    let page = SignInPage { sign_in: String::new(), problem: None };
    Ok(render::page(&site, Frame::beside(language, "/desk/sign-in"), page))
}

pub(super) async fn post(
    State(site): State<Site>,
    Path(language): Path<String>,
    From(source): From,
    fields: Fields,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let problem = match open(&site, &fields, source).await? {
        Ok(token) => {
            let mut response = see(&DeskPlace::Ready.address(language)).into_response();
            token.set_cookie(response.headers_mut());
            return Ok(response);
        }
        Err(problem) => problem,
    };
    let status = match problem {
        SignInProblem::Wrong => StatusCode::UNPROCESSABLE_ENTITY,
        SignInProblem::TooMany => StatusCode::TOO_MANY_REQUESTS,
    };
    let sign_in = fields.first(SignInPage::NAME).chars().take(64).collect();
    let page = SignInPage { sign_in, problem: Some(problem) };
    let frame = Frame::beside(language, "/desk/sign-in").status(status);
    Ok(with_pause(render::page(&site, frame, page)))
}

/// A session for whom name, password and code prove, in place of any other of theirs.
async fn open(
    site: &Site,
    fields: &Fields,
    source: Source,
) -> Result<Result<NewToken, SignInProblem>, Failure> {
    let typed = Credentials {
        sign_in: fields.first(SignInPage::NAME).to_owned(),
        password: Password::typed(fields.first(PASSWORD)),
        code: fields.first(AUTHENTICATOR).parse().ok(),
    };
    let admitted = site.staff.admit(typed, source, &*site.clock, &*site.storage, &site.keys).await;
    let Proven { practitioner, used } = match admitted {
        Ok(Some(proven)) => proven,
        Ok(None) => return Ok(Err(SignInProblem::Wrong)),
        Err(StaffError::TooMany(_)) => return Ok(Err(SignInProblem::TooMany)),
        Err(error) => return Err(error.into()),
    };
    let now = site.clock.now();
    let token = SessionCookie::Practitioner.draw(site);
    let begin = StaffChange::BeginSession {
        token: token.hash,
        practitioner: practitioner.id,
        started_at: now,
    };
    let forget = StaffChange::ForgetSessions { started_before: now - LIFETIME };
    match site.storage.save(vec![used.into(), forget.into(), begin.into()]).await {
        Ok(()) => Ok(Ok(token)),
        // Somebody was faster with the same code, or the account ended just now.
        Err(SaveError::Conflict | SaveError::Missing) => Ok(Err(SignInProblem::Wrong)),
        Err(error) => Err(error.into()),
    }
}
