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

pub use site::{Parts, Site};

use crate::config::Config;
use crate::startup::Prepared;

/// The largest body: a page of long texts fits many times.
const MOST_BODY: usize = 256 * 1024;
/// The longest time for a body to arrive: 256 kB at 10 kB a second.
const BODY_TIME: Duration = Duration::from_secs(30);
/// The longest time for an answer, body included.
const ANSWER_TIME: Duration = Duration::from_secs(40);

/// All routes around a site.
pub fn router(site: Site) -> Router {
    Router::new()
        .merge(applicant::routes())
        .route("/assets/{name}", get(assets::get))
        .route("/healthz", get(health::get))
        .fallback(failure::not_found)
        .layer(RequestBodyLimitLayer::new(MOST_BODY))
        .layer(RequestBodyDeadlineLayer::new(BODY_TIME))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, ANSWER_TIME))
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(site.clone(), failure::explain))
        .layer(from_fn(headers::set))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
        .layer(from_fn_with_state(site.clone(), log::request))
        .with_state(site)
}

/// Serves until SIGTERM or Ctrl-C, then finishes what is under way.
///
/// # Errors
/// When the address cannot be listened on, a benefit or the portal's words cannot be used, or the
/// connection fails for good.
pub async fn serve(config: Config, prepared: Prepared) -> anyhow::Result<()> {
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("--address, --port: {} cannot be used", config.listen))?;
    let origin = config.public_origin(listener.local_addr()?);
    let storage = prepared.storage.clone();
    let site = Site::new(&config, &origin, prepared)?;
    announce(&format!("Guichet is at {}", origin.as_str()))?;
    axum::serve(listener, router(site)).with_graceful_shutdown(told_to_stop()).await?;
    storage.close().await;
    Ok(())
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
