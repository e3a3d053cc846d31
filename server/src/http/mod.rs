//! HTTP: one folder a visitor, one file a verb, and what all of them share.
//!
//! A handler reads like a recipe: authorise, parse, check, act, save, redirect.

mod applicant;
mod assets;
mod failure;
mod fields;
mod headers;
mod health;
mod log;
mod render;
mod session;
mod site;
mod source;

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;
use axum::Router;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use tokio::net::TcpListener;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::{RequestBodyDeadlineLayer, TimeoutLayer};

pub use session::IdleEnds;
pub use site::{Parts, Site};

use app::i18n::Portal;

use crate::benefits;
use crate::clock::{SystemClock, SystemSleeper};
use crate::config::Config;
use crate::randomness::SystemRandomness;
use crate::startup::Prepared;
use crate::way_back::{Cost, WayBack};

/// The largest body: a page of long texts fits many times.
const MOST_BODY: usize = 256 * 1024;
/// The longest time for a body to arrive: 256 kB at 10 kB a second.
const BODY_TIME: Duration = Duration::from_secs(30);
/// The longest time for an answer, body included.
const ANSWER_TIME: Duration = Duration::from_secs(40);

/// All routes around a site.
pub fn router(site: Site) -> Router {
    Router::new()
        .merge(applicant::routes(&site))
        .route("/assets/{name}", get(assets::get))
        .route("/healthz", get(health::get))
        .fallback(failure::not_found)
        .layer(RequestBodyLimitLayer::new(MOST_BODY))
        .layer(RequestBodyDeadlineLayer::new(BODY_TIME))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, ANSWER_TIME))
        .layer(csrf(&site))
        .layer(from_fn_with_state(site.clone(), failure::explain))
        .layer(from_fn(headers::set))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
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
    site: Site,
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
            idle: config.idle,
            trusted_proxies: config.trusted_proxies,
            origin: Some(origin.as_str().to_owned()),
        });
        announce(&format!("Guichet is at {}", origin.as_str()))?;
        Ok(Self { listener, site })
    }

    /// Serves until SIGTERM or Ctrl-C, then finishes what is under way.
    ///
    /// # Errors
    /// When the listener fails for good.
    pub async fn run(self) -> anyhow::Result<()> {
        let storage = self.site.storage.clone();
        let app = router(self.site).into_make_service_with_connect_info::<SocketAddr>();
        axum::serve(self.listener, app).with_graceful_shutdown(told_to_stop()).await?;
        storage.close().await;
        Ok(())
    }
}

/// The address goes to standard output, for people and for scripts.
fn announce(line: &str) -> std::io::Result<()> {
    use std::io::Write;
    let mut output = std::io::stdout().lock();
    writeln!(output, "{line}")?;
    output.flush()
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let terminated = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => signal.recv().await.unwrap_or(()),
            Err(_) => std::future::pending().await,
        }
    };
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! { () = terminated => {}, () = interrupted => {} }
    tracing::info!("stopping");
}
