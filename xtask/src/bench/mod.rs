//! `cargo xtask bench`: how fast, on this machine, beside the bars and the peers.

mod guide;
mod pages;
mod storage;

use anyhow::{Result, bail};
use std::process::ExitCode;

pub fn run(options: &[String]) -> Result<ExitCode> {
    match options {
        [what, options @ ..] if what == "guide" => guide::run(options),
        [what, options @ ..] if what == "pages" => pages::run(options),
        [what, options @ ..] if what == "storage" => storage::run(options),
        _ => bail!(
            "`cargo xtask bench guide`, `cargo xtask bench pages` or `cargo xtask bench storage`"
        ),
    }
}
