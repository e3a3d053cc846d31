//! `cargo xtask bench guide`: people and practitioners at one form each, over WebSocket, against a server held to one core.
//!
//! The load is a crate of its own (`xtask/guide`), which this builds and runs; see there for the options.

use crate::place::Place;
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::ExitCode;

pub fn run(words: &[String]) -> Result<ExitCode> {
    let place = Place::find()?;
    // A program that was built already is taken as it is.
    let guichet = match words.iter().position(|word| word == "--guichet") {
        Some(at) => PathBuf::from(words.get(at + 1).context("--guichet needs a value")?),
        None => place.build_guichet("release", &[])?,
    };
    let mut load = place.cargo(["run", "--quiet", "--locked", "--package", "xtask-guide", "--"]);
    load.arg("--guichet").arg(guichet);
    load.arg("--folder").arg(place.scratch("bench-guide"));
    load.arg("--benefits").arg(place.root.join("xtask/guide/benefits"));
    // Last: what was typed counts.
    load.args(words);
    let status = load.status().context("cargo did not start")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
