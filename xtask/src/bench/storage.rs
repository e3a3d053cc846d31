//! `cargo xtask bench storage`: durable answers a second through the storage trait, for each engine there is.

use crate::place::Place;
use crate::postgres::{Cluster, Flush};
use anyhow::{Context, Result};
use std::process::ExitCode;

/// The benchmark is the server's own (`server/benches/storage.rs`); this hands its options on.
pub fn run(options: &[String]) -> Result<ExitCode> {
    let place = Place::find()?;
    let postgres = Cluster::start(Flush::ToDisk)?;
    let mut bench = place.cargo([
        "bench",
        "--locked",
        "--quiet",
        "--package",
        "server",
        "--bench",
        "storage",
        "--",
    ]);
    bench.args(["--postgres", &postgres.url("postgres")]);
    let status = bench.args(options).status().context("cargo did not start")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
