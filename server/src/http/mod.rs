//! HTTP: one folder a visitor, one file a verb, and what all of them share.
//!
//! A handler reads like a recipe: authorise, parse, check, act, save, redirect.

mod applicant;
mod assets;
mod body;
mod cookie;
mod desk;
mod failure;
mod fields;
mod guide;
mod headers;
mod health;
mod limits;
mod load;
mod log;
mod metrics;
mod panic;
mod readiness;
mod render;
mod serving;
mod session;
mod site;
mod source;

use std::path::PathBuf;

use anyhow::Context;
use axum::Router;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state, map_response_with_state};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

pub use limits::Limits;
pub use metrics::Metrics;
pub use panic::log_place;
pub use readiness::{Condition, Readiness};
pub use serving::{Order, serve};
pub use session::IdleEnds;
pub use site::{Parts, Site};

use app::i18n::Portal;

use crate::benefits;
use crate::clock::{SystemClock, SystemSleeper};
use crate::config::Config;
use crate::hashes::Cost;
use crate::journal::heads::Heads;
use crate::journal::sign::Signer;
use crate::randomness::SystemRandomness;
use crate::staff::Staff;
use crate::startup::Prepared;
use crate::tasks::Tasks;
use crate::way_back::WayBack;

/// All routes around a site.
pub fn router(site: Site) -> Router {
    around(applicant::routes(&site).merge(desk::routes()).merge(guide::routes()), site)
}

/// Routes that do work, with all that stands around them.
fn around(work: Router<Site>, site: Site) -> Router {
    let unanswered = StatusCode::SERVICE_UNAVAILABLE;
    let work = work
        .layer(from_fn(panic::catch))
        .layer(TimeoutLayer::with_status_code(unanswered, site.limits.answer))
        .layer(from_fn_with_state(site.clone(), load::limit))
        .layer(from_fn_with_state(site.clone(), body::read));
    let pages = work
        .route("/assets/{name}", get(assets::get))
        .fallback(failure::not_found)
        .layer(csrf(&site))
        .layer(from_fn_with_state(site.clone(), failure::explain))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)));
    pages
        .route("/healthz", get(health::get))
        .route("/readyz", get(readiness::get))
        .layer(map_response_with_state(site.clone(), headers::set))
        .layer(from_fn_with_state(site.clone(), log::request))
        .with_state(site)
}

/// Posts come from this site's own pages: told by `Sec-Fetch-Site`, else by `Origin`.
fn csrf(site: &Site) -> CsrfLayer {
    let layer = CsrfLayer::new();
    // An origin was checked with the options; one that the layer cannot read adds nothing.
    let trusted = site.origin.as_ref().and_then(|own| layer.clone().add_trusted_origin(own).ok());
    trusted.unwrap_or(layer)
}

/// A server that listens, with everything checked that it needs.
pub struct Server {
    listener: TcpListener,
    metrics_listener: Option<TcpListener>,
    orders: watch::Receiver<Order>,
    site: Site,
    signer: Signer,
    deliver_to: Option<PathBuf>,
}

impl Server {
    /// Reads the words and the benefits, then listens.
    ///
    /// # Errors
    /// When a benefit or the portal's words cannot be used, or the address cannot be listened on:
    /// one line each.
    pub async fn start(config: &Config, prepared: Prepared) -> anyhow::Result<Self> {
        let benefits = match &config.benefits {
            Some(folder) => benefits::from_folder(folder)?,
            None => benefits::embedded()?,
        };
        let portal = Portal::embedded()?;
        let listener = TcpListener::bind(config.listen)
            .await
            .with_context(|| format!("--address, --port: {} cannot be used", config.listen))?;
        let metrics_listener = match config.metrics {
            Some(address) => Some(
                TcpListener::bind(address)
                    .await
                    .with_context(|| format!("--metrics-address: {address} cannot be used"))?,
            ),
            None => None,
        };
        let origin = config.public_origin(listener.local_addr()?);
        let site = Site::from_parts(Parts {
            storage: prepared.storage,
            keys: prepared.keys,
            clock: Box::new(SystemClock),
            randomness: Box::new(SystemRandomness),
            portal,
            benefits,
            agency: config.agency.as_ref().map(|agency| agency.as_str().to_owned()),
            time_zone: config.time_zone.clone(),
            is_secure: origin.is_secure(),
            way_back: WayBack::new(Cost::OWASP, Box::new(SystemSleeper), &SystemRandomness),
            staff: Staff::new(Cost::OWASP, Box::new(SystemSleeper), &SystemRandomness),
            idle: config.idle,
            guide_limits: config.guide_limits,
            trusted_proxies: config.trusted_proxies,
            origin: Some(origin.as_str().to_owned()),
            limits: config.limits,
            metrics: metrics_listener.is_some().then(Metrics::default),
        });
        let orders = serving::signals().context("signals cannot be listened for")?;
        let (heads, keys) = (Heads::at(&config.places.heads), &config.places.keys);
        let signer =
            Signer::open(site.storage.clone(), heads, keys, site.clock.now(), &*site.randomness)?;
        announce(&format!("Guichet is at {}", origin.as_str()))?;
        if let Some(listener) = &metrics_listener {
            announce(&format!("Its figures are at http://{}/metrics", listener.local_addr()?))?;
        }
        let deliver_to = config.deliver_to.clone();
        Ok(Self { listener, metrics_listener, orders, site, signer, deliver_to })
    }

    /// Serves until SIGTERM or Ctrl-C, then finishes what is under way and closes the database.
    pub async fn run(self) {
        let Self { listener, metrics_listener, orders, site, signer, deliver_to } = self;
        // To the very end: how the server ends is worth watching.
        let metrics =
            metrics_listener.map(|listener| tokio::spawn(metrics::serve(listener, site.clone())));
        let tasks = Tasks::start(&site, signer, deliver_to);
        serve(listener, site.clone(), orders).await;
        tasks.stop().await;
        site.storage.close().await;
        metrics.inspect(tokio::task::JoinHandle::abort);
    }
}

/// The address goes to standard output, for people and for scripts.
fn announce(line: &str) -> std::io::Result<()> {
    use std::io::Write;
    let mut output = std::io::stdout().lock();
    writeln!(output, "{line}")?;
    output.flush()
}
