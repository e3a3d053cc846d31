//! POST `/{language}/desk/sign-out`: the practitioner is done on this device, locked or not.

use app::i18n::Language;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};

use super::see;
use super::visit::{AtDesk, Sign};
use crate::http::Site;
use crate::http::cookie::SessionCookie;
use crate::http::failure::Failure;

pub(super) async fn post(
    State(site): State<Site>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    if let AtDesk::Present(visit) | AtDesk::Locked(visit) =
        AtDesk::of(&site, &headers, Sign::None).await?
    {
        site.storage.save(vec![visit.end().into()]).await?;
    }
    Ok(farewell(&site, language))
}

/// To where one signs in, with nothing of the session left in the browser.
pub(super) fn farewell(site: &Site, language: Language) -> Response {
    let mut response = see(&format!("/{}/desk/sign-in", language.tag())).into_response();
    SessionCookie::Practitioner.clear_browser(site, response.headers_mut());
    response
}
