//! `cargo xtask serve`: builds the server and becomes it.
//!
//! No page carries an island yet, so there is no WebAssembly to build and nothing to fetch from npm.

use crate::place::Place;
use anyhow::{Context, Result};
use std::path::Path;
use std::process::{Command, ExitCode};

pub fn run(options: &[String]) -> Result<ExitCode> {
    let place = Place::find()?;
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
