//! Figures for the operator, in Prometheus' text, on a listener of their own. A label is a route
//! template, a method or a status: never a value, an address, or anything of a person.

use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{Method, StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use metrics::{Key, Label, Level, Metadata, Recorder, SharedString, Unit};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle, PrometheusRecorder};
use tokio::net::TcpListener;

use super::{Site, readiness};

const REQUESTS: &str = "guichet_requests_total";
const SECONDS: &str = "guichet_request_seconds";
const AT_WORK: &str = "guichet_requests_at_work";
const WAITING: &str = "guichet_requests_waiting";
const CONNECTIONS: &str = "guichet_connections";
const MEMORY: &str = "guichet_resident_memory_bytes";
/// Where the times of requests are counted, in seconds: around the bars of 20 ms and of 1 s.
const BUCKETS: [f64; 10] = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0, 5.0];
/// How often times that nobody has asked for are added up.
const UPKEEP: Duration = Duration::from_secs(5);
const METADATA: Metadata<'static> = Metadata::new(module_path!(), Level::INFO, None);

/// What is counted. A recorder a site, not one a process.
pub struct Metrics {
    recorder: PrometheusRecorder,
    handle: PrometheusHandle,
}

impl Default for Metrics {
    fn default() -> Self {
        let builder = PrometheusBuilder::new().set_buckets(&BUCKETS);
        let recorder = builder.expect("there are buckets").build_recorder();
        for (name, what) in [
            (AT_WORK, "Requests at work now."),
            (WAITING, "Requests that wait for their turn now."),
            (CONNECTIONS, "Connections open now."),
            (MEMORY, "Memory of the process that is in RAM."),
        ] {
            recorder.describe_gauge(name.into(), None, what.into());
        }
        let what = "Requests, by route, method and status.";
        recorder.describe_counter(REQUESTS.into(), None, what.into());
        let what = "Time from a request's headers to its answer.";
        recorder.describe_histogram(SECONDS.into(), Some(Unit::Seconds), what.into());
        Self { handle: recorder.handle(), recorder }
    }
}

impl Metrics {
    /// Counts a request that was answered.
    pub(super) fn note_request(
        &self,
        method: &Method,
        route: &str,
        status: StatusCode,
        time: Duration,
    ) {
        // Anybody can invent methods; a label for each would fill the memory.
        let method = match *method {
            Method::GET => "GET",
            Method::HEAD => "HEAD",
            Method::POST => "POST",
            _ => "other",
        };
        let route = Label::new("route", SharedString::from_owned(route.to_owned()));
        let method = Label::from_static_parts("method", method);
        let key = Key::from_parts(SECONDS, vec![route.clone(), method.clone()]);
        self.recorder.register_histogram(&key, &METADATA).record(time.as_secs_f64());
        let status = Label::new("status", status.as_str().to_owned());
        let key = Key::from_parts(REQUESTS, vec![route, method, status]);
        self.recorder.register_counter(&key, &METADATA).increment(1);
    }

    /// All figures as they are now.
    pub fn text(&self, site: &Site) -> String {
        self.gauge(AT_WORK, site.load().requests_at_work());
        self.gauge(WAITING, site.load().requests_waiting());
        self.gauge(CONNECTIONS, site.load().open_connections());
        if let Some(bytes) = resident_memory() {
            self.gauge(MEMORY, bytes);
        }
        self.handle.render()
    }

    #[expect(clippy::cast_precision_loss, reason = "exact up to 2^53, which no figure reaches")]
    fn gauge(&self, name: &'static str, value: usize) {
        let key = Key::from_static_name(name);
        self.recorder.register_gauge(&key, &METADATA).set(value as f64);
    }
}

/// In bytes, where the system tells (Linux).
fn resident_memory() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: usize = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes * 1024)
}

/// Answers `/metrics` and `/readyz` until it is dropped.
pub(super) async fn serve(listener: TcpListener, site: Site) {
    let upkeep = async {
        let mut ticks = tokio::time::interval(UPKEEP);
        loop {
            ticks.tick().await;
            if let Some(metrics) = &site.metrics {
                metrics.handle.run_upkeep();
            }
        }
    };
    let app = Router::new()
        .route("/metrics", get(text))
        .route("/readyz", get(readiness::get))
        .with_state(site.clone());
    let served = axum::serve(listener, app);
    tokio::select! { _ = served => {}, () = upkeep => {} }
}

async fn text(State(site): State<Site>) -> impl IntoResponse {
    let text = site.metrics.as_ref().map(|metrics| metrics.text(&site)).unwrap_or_default();
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text)
}
