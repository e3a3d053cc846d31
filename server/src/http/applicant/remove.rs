//! `/{language}/{benefit}/remove/…`: asks before a row of a list is removed, then removes it.

use app::pages::RemovePage;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use forms::answers::Row;
use forms::journey::{Journey, PageContent};
use forms::path::{Address, Scope};

use super::visit::Visit;
use super::{Purpose, see};
use crate::http::Site;
use crate::http::failure::Failure;
use crate::http::fields::{Action, Fields};
use crate::http::render;

type Where = Path<(String, String, String)>;

pub(super) async fn get(
    State(site): State<Site>,
    Path((language, benefit, row)): Where,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let visit = Visit::to_read(&site, &headers, &language, &benefit).await?;
    let journey = visit.journey();
    let Some((scope, list, _)) = row_of(&journey, &row) else {
        return Ok(see(&visit.next_address(Purpose::Fill)).into_response());
    };
    let back = visit.addresses().page(Purpose::Fill, &list);
    let page = RemovePage { name: journey.name_of(&scope), back };
    Ok(render::page(&site, visit.frame(), page))
}

pub(super) async fn post(
    State(site): State<Site>,
    Path((language, benefit, row)): Where,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut visit = Visit::to_change(&site, &headers, &language, &benefit).await?;
    let action = fields.action().ok_or(Failure::NotUnderstood)?;
    let found = row_of(&visit.journey(), &row);
    let Some((scope, list, known)) = found else {
        return Ok(see(&visit.next_address(Purpose::Fill)).into_response());
    };
    let list = visit.addresses().page(Purpose::Fill, &list);
    if action == Action::Continue {
        visit.dossier.put_row(&scope, Row { removed: true, ..known });
        visit.save(None).await?;
        return Ok(see(&list).into_response());
    }
    let out = visit.way_out(&action, &format!("remove/{row}"), &list).await?;
    out.ok_or(Failure::NotUnderstood)
}

/// A row that stands in a list, with the path of that list's page.
fn row_of(journey: &Journey<'_>, text: &str) -> Option<(Scope, String, Row)> {
    let Ok(Address::Row(scope)) = text.parse() else { return None };
    let row = journey.answers().row(&scope)?.clone();
    let list = journey.pages().iter().find(|page| match page.content {
        PageContent::List(list) => journey.list_rows(&page.path.scope, list).contains(&scope),
        PageContent::Questions { .. } | PageContent::Advice { .. } => false,
    })?;
    Some((scope, list.path.to_string(), row))
}
