//! Whose connection it is: told by the cookie before anything is said.

use std::sync::Arc;

use app::guide::protocol::Side;
use axum::http::{HeaderMap, header};

use crate::guide::Room;
use crate::hexadecimal::bytes_of;
use crate::http::Site;
use crate::http::applicant::{Place, Visit};
use crate::http::desk::{AtDesk, DeskVisit, Open, Sign};
use crate::http::failure::Failure;
use crate::http::session::Session;
use crate::storage::GuideId;

/// One side, at its room.
pub(super) struct AtRoom {
    pub(super) room: Arc<Room>,
    pub(super) side: Side,
    pub(super) seat: Seat,
}

/// By what a side is there: it may end while a connection stands.
pub(super) enum Seat {
    /// The person's session.
    Person(Session),
    /// The practitioner's visit to their desk.
    Practitioner(Box<DeskVisit>),
}

impl Seat {
    /// Whether what is said now is heard: it is a sign of whoever sits there.
    pub(super) async fn may_go_on(&mut self, site: &Site) -> bool {
        let now = site.clock.now();
        match self {
            Self::Person(session) => session.note_use(site, now).await,
            Self::Practitioner(desk) => {
                !desk.is_locked(site, now)
                    && (desk.note_use(site, now).await.unwrap_or(true) || self.stands(site).await)
            }
        }
    }

    /// Whether something may be shown there: the desk is not locked, and nobody signed out, or in elsewhere. When the account has ended, so
    /// does the guide.
    pub(super) async fn stands(&self, site: &Site) -> bool {
        let Self::Practitioner(desk) = self else { return true };
        match desk.is_open(site).await {
            Ok(Open::Yes) => !desk.is_locked(site, site.clock.now()),
            Ok(Open::No) => false,
            Ok(Open::AccountEnded) => {
                site.guides().end_of(desk.practitioner.id, &site.around()).await;
                false
            }
            // The database does not work: what is shown stays, and nothing new comes.
            Err(_) => true,
        }
    }
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
        Ok(Self { room, side: Side::Person, seat: Seat::Person(visit.into_session()) })
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
        Ok(Self { room, side: Side::Practitioner, seat: Seat::Practitioner(Box::new(desk)) })
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
