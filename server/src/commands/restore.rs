//! `guichet restore`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use server::clock::{Clock, SystemClock};
use server::config::{PlaceOptions, Places};
use server::randomness::SystemRandomness;
use server::restoring::restore;

use super::{Stop, say};

/// The options.
#[derive(Args)]
pub(crate) struct Options {
    /// The backup.
    file: PathBuf,

    #[command(flatten)]
    places: PlaceOptions,
}

pub(super) async fn run(options: Options) -> Result<ExitCode, Stop> {
    let places = Places::try_from(options.places).map_err(Stop::refused)?;
    restore(&places, &options.file, SystemClock.now(), &SystemRandomness)
        .await
        .map_err(Stop::refused)?;
    let line = "restored; what was saved after this backup is not in it";
    say(line).map_err(Stop::refused)?;
    Ok(ExitCode::SUCCESS)
}
