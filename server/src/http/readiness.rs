//! Whether the server can do its work: `/readyz`, for whoever sends it people.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use axum::extract::State;
use axum::http::StatusCode;

use super::Site;

/// How one thing is that the server's work needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// In order.
    Ok,
    /// Somebody should look, but people can be served. What is wrong, without a value.
    Warning(String),
    /// Nobody should be sent here. What is wrong, without a value.
    Failing(String),
}

/// What the parts of a server last said of themselves, by name. A part reports when its condition
/// changes; `/readyz` asks nobody.
#[derive(Debug, Default)]
pub struct Readiness(Mutex<BTreeMap<&'static str, Condition>>);

impl Readiness {
    /// Notes how a part is.
    pub fn report(&self, name: &'static str, condition: Condition) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(name, condition);
    }

    fn reported(&self) -> BTreeMap<&'static str, Condition> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// One line for each part: `name: ok`, or what is wrong.
pub(super) async fn get(State(site): State<Site>) -> (StatusCode, String) {
    let mut conditions = site.readiness().reported();
    let database = match site.storage.check().await {
        Ok(()) => Condition::Ok,
        Err(error) => {
            tracing::error!(%error, "readiness");
            Condition::Failing("does not work".into())
        }
    };
    conditions.insert("database", database);
    let is_full = site.load().is_full();
    let load = if is_full { Condition::Failing("full".into()) } else { Condition::Ok };
    conditions.insert("load", load);

    let fails = conditions.values().any(|one| matches!(one, Condition::Failing(_)));
    let status = if fails { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
    let lines = conditions.iter().map(|(name, condition)| match condition {
        Condition::Ok => format!("{name}: ok\n"),
        Condition::Warning(what) | Condition::Failing(what) => format!("{name}: {what}\n"),
    });
    (status, lines.collect())
}
