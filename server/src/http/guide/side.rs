//! Whose connection it is: told by the cookie before anything is said.

use std::sync::Arc;

use app::guide::protocol::Side;
use axum::http::{HeaderMap, header};

use crate::guide::Room;
use crate::hexadecimal::bytes_of;
use crate::http::Site;
use crate::http::applicant::{Place, Visit};
use crate::http::desk::{AtDesk, DeskVisit, Sign};
use crate::http::failure::Failure;
use crate::storage::GuideId;

/// One side, at its room.
pub(super) struct AtRoom {
    pub(super) room: Arc<Room>,
    pub(super) side: Side,
    /// The practitioner's visit to their desk, which may be locked while a connection stands.
    pub(super) desk: Option<DeskVisit>,
}

impl AtRoom {
    /// The person, at the room of their dossier.
    pub(super) async fn person(
        site: &Site,
        headers: &HeaderMap,
        language: &str,
        benefit: &str,
    ) -> Result<Self, Failure> {
        let place = Place::of(site, language, benefit)?;
        let visit = Visit::open(site, headers, place).await?.ok_or(Failure::SessionEnded)?;
        let room = visit.guide.clone().ok_or(Failure::NotFound)?;
        Ok(Self { room, side: Side::Person, desk: None })
    }

    /// The practitioner, at a room of theirs, at a desk that is not locked.
    pub(super) async fn practitioner(
        site: &Site,
        headers: &HeaderMap,
        guide: &str,
        sign: Sign,
    ) -> Result<Self, Failure> {
        let AtDesk::Present(desk) = AtDesk::of(site, headers, sign).await? else {
            return Err(Failure::SessionEnded);
        };
        let id = bytes_of(guide).map(GuideId).ok_or(Failure::NotFound)?;
        let room = site.guides().room(id, desk.practitioner.id).ok_or(Failure::NotFound)?;
        Ok(Self { room, side: Side::Practitioner, desk: Some(desk) })
    }
}

/// Whether a connection is asked for by a page of this site: browsers say so, and nothing else need be let in.
pub(super) fn is_own_origin(site: &Site, headers: &HeaderMap) -> bool {
    let Some(origin) = headers.get(header::ORIGIN).and_then(|origin| origin.to_str().ok()) else {
        return false;
    };
    if site.origin.as_deref() == Some(origin) {
        return true;
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let scheme = if site.is_secure { "https" } else { "http" };
    host.is_some_and(|host| origin == format!("{scheme}://{host}"))
}
