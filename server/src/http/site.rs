//! What every handler shares.

use std::sync::Arc;

use app::i18n::{Language, Portal, Words};
use axum::http::{HeaderMap, header};
use jiff::tz::TimeZone;
use tokio::sync::Notify;

use super::load::Load;
use super::{Limits, Metrics, Readiness};
use crate::benefits::{Benefit, Benefits};
use crate::clock::Clock;
use crate::crypto::KeyRing;
use crate::guide::{Around, GuideLimits, Guides};
use crate::opened::OpenedLately;
use crate::randomness::Randomness;
use crate::staff::Staff;
use crate::storage::Storage;
use crate::way_back::WayBack;

use super::IdleEnds;

/// The site: what it stores in, what it says, and what the operator decided. Cheap to clone.
#[derive(Clone)]
pub struct Site(Arc<Inner>);

struct Inner {
    parts: Parts,
    load: Load,
    readiness: Readiness,
    opened: OpenedLately,
    guides: Guides,
    sent: Notify,
}

/// The parts of a [`Site`].
pub struct Parts {
    /// The database.
    pub storage: Arc<dyn Storage>,
    /// The key-encryption keys.
    pub keys: Arc<KeyRing>,
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// Randomness.
    pub randomness: Box<dyn Randomness>,
    /// The portal's words.
    pub portal: Arc<Portal>,
    /// The benefits.
    pub benefits: Benefits,
    /// The agency that receives dossiers; none in a demonstration.
    pub agency: Option<String>,
    /// Where days begin.
    pub time_zone: TimeZone,
    /// The address that people see, which posts may come from even when a proxy changes `Host`.
    pub origin: Option<String>,
    /// Whether browsers reach the site by https, so that cookies are for https only.
    pub is_secure: bool,
    /// How much it takes on.
    pub limits: Limits,
    /// What is counted of its requests; none when nobody reads it.
    pub metrics: Option<Metrics>,
    /// How people come back.
    pub way_back: WayBack,
    /// How practitioners sign in.
    pub staff: Staff,
    /// How long things last while somebody helps.
    pub guide_limits: GuideLimits,
    /// When unused sessions end.
    pub idle: IdleEnds,
    /// How many proxies of the operator's stand in front and say where a request comes from.
    pub trusted_proxies: u8,
}

impl std::ops::Deref for Site {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0.parts
    }
}

impl Site {
    /// The site of given parts; tests pass a clock and randomness of their own.
    pub fn from_parts(parts: Parts) -> Self {
        let (load, readiness) = (Load::new(parts.limits), Readiness::default());
        Self(Arc::new(Inner {
            parts,
            load,
            readiness,
            opened: OpenedLately::default(),
            guides: Guides::default(),
            sent: Notify::new(),
        }))
    }

    /// Where the parts of the server report how they are.
    pub fn readiness(&self) -> &Readiness {
        &self.0.readiness
    }

    /// The dossiers that were opened a moment ago.
    pub fn opened(&self) -> &OpenedLately {
        &self.0.opened
    }

    /// Who helps with which dossier now.
    pub fn guides(&self) -> &Guides {
        &self.0.guides
    }

    /// What guides work with at this moment.
    pub fn around(&self) -> Around<'_> {
        Around {
            storage: &self.storage,
            keys: &self.keys,
            randomness: &*self.randomness,
            benefits: &self.benefits,
            time_zone: &self.time_zone,
            limits: &self.guide_limits,
            now: self.clock.now(),
        }
    }

    /// The connections and requests under way.
    pub(super) fn load(&self) -> &Load {
        &self.0.load
    }

    /// Tells the outbox that something was sent.
    pub(crate) fn tell_of_sending(&self) {
        self.0.sent.notify_one();
    }

    /// Waits until something is sent; what was sent since the last time counts.
    pub(crate) async fn told_of_sending(&self) {
        self.0.sent.notified().await;
    }

    /// The address that people see: the operator's, or where the request was sent.
    pub(super) fn own_origin(&self, headers: &HeaderMap) -> String {
        if let Some(origin) = &self.origin {
            return origin.clone();
        }
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        let scheme = if self.is_secure { "https" } else { "http" };
        format!("{scheme}://{}", host.unwrap_or("localhost"))
    }

    /// The portal's words in a language.
    pub fn words(&self, language: Language) -> Words {
        self.portal.words(language)
    }

    /// A benefit, by its name in addresses.
    pub fn benefit(&self, name: &str) -> Option<&Benefit> {
        self.benefits.get(name)
    }
}
