//! `cargo xtask serve`: builds the server and becomes it.

use crate::island;
use crate::place::Place;
use anyhow::{Context, Result};
use std::path::Path;
use std::process::{Command, ExitCode};

pub fn run(options: &[String]) -> Result<ExitCode> {
    let place = Place::find()?;
    let only_asks = options.iter().any(|option| ["--help", "-h"].contains(&option.as_str()));
    // The pages work without islands: what is missing for them is no reason not to serve.
    if !only_asks && let Err(problem) = island::build(&place) {
        eprintln!("Going on without the islands: {problem:#}");
    }
    let guichet = place.build_guichet("release", &[])?;
    become_server(&guichet, options).with_context(|| format!("cannot run {}", guichet.display()))
}

/// Replaces this process, so that signals reach the server and not a parent of it.
#[cfg(unix)]
fn become_server(guichet: &Path, options: &[String]) -> std::io::Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    Err(Command::new(guichet).arg("serve").args(options).exec())
}

#[cfg(not(unix))]
fn become_server(guichet: &Path, options: &[String]) -> std::io::Result<ExitCode> {
    let status = Command::new(guichet).arg("serve").args(options).status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
