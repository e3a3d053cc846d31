//! `guichet backup`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use server::config::{PlaceOptions, Places};
use server::randomness::SystemRandomness;
use server::storage::backup;

use super::{Stop, say};

/// The options.
#[derive(Args)]
pub(crate) struct Options {
    /// The file to write; it must not exist.
    file: PathBuf,

    #[command(flatten)]
    places: PlaceOptions,
}

pub(super) async fn run(options: Options) -> Result<ExitCode, Stop> {
    let places = Places::try_from(options.places).map_err(Stop::refused)?;
    backup::back_up(&places.database, &options.file, &SystemRandomness)
        .await
        .map_err(Stop::refused)?;
    let file = options.file.display();
    say(&format!("{file} written; keep the keys folder apart from it")).map_err(Stop::refused)?;
    Ok(ExitCode::SUCCESS)
}
