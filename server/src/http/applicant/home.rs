//! GET `/{language}/`: the benefits that one can apply for.

use app::i18n::Language;
use app::pages::{BenefitLink, HomePage};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{Redirect, Response};

use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::render::{self, Frame};
use crate::http::session::Session;

pub(super) async fn get(
    State(site): State<Site>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    let portal = site.words(language);
    let benefits = site.benefits.iter().map(|(id, benefit)| {
        let words = benefit.texts.plain_words(&portal);
        let name = words.value("benefit");
        let summary = words.attribute("benefit", "summary").unwrap_or_else(|| name.clone());
        BenefitLink { id: id.clone(), name, summary }
    });
    let mut benefits: Vec<_> = benefits.collect();
    benefits.sort_by(|a, b| a.name.text.cmp(&b.name.text));
    let session = Session::of(&site, &headers).await?;
    let frame = Frame { session: session.map(|s| s.told()), ..Frame::beside(language, "/") };
    let is_in = frame.session.is_some();
    Ok(render::page(&site, frame, HomePage { benefits, is_in }))
}

/// GET `/{language}`: the home page is at `/{language}/`.
pub(super) async fn add_slash(Path(language): Path<String>) -> Result<Redirect, Failure> {
    let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
    Ok(Redirect::permanent(&format!("/{}/", language.tag())))
}
