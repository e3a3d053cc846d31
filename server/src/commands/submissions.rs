//! `guichet submissions export`.

use std::path::PathBuf;
use std::process::ExitCode;

use app::i18n::Portal;
use clap::{Args, Subcommand};
use jiff::tz::TimeZone;
use server::clock::{Clock, SystemClock};
use server::config::{PlaceOptions, Places};
use server::outbox::{Outbox, Round};
use server::randomness::SystemRandomness;
use server::startup::{self, Prepared};
use server::{benefits, config};

use super::{Stop, say};

/// What can be asked for.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Writes each submission that is whole as `<reference>.json` and `<reference>.html`, and marks it handed over. Exit code 1: one is not whole.
    Export(Options),
}

/// The options.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder to write to; it is created when missing.
    folder: PathBuf,

    #[command(flatten)]
    places: PlaceOptions,

    /// A folder of benefits that replaces the embedded ones.
    #[arg(long, env = "GUICHET_BENEFITS", value_name = "DIR")]
    benefits: Option<PathBuf>,

    /// The time zone of dates and times, by its IANA name.
    #[arg(long, env = "GUICHET_TIME_ZONE", value_name = "NAME", default_value = "Europe/Paris")]
    time_zone: String,
}

pub(super) async fn run(command: Command) -> Result<ExitCode, Stop> {
    let Command::Export(options) = command;
    let places = Places::try_from(options.places.clone()).map_err(Stop::refused)?;
    let time_zone = config::time_zone(&options.time_zone).map_err(Stop::refused)?;
    let prepared =
        startup::open_existing(&places, &SystemRandomness).await.map_err(Stop::refused)?;
    let exported = export(&options, &prepared, &time_zone).await;
    prepared.storage.close().await;
    let Round { handed_over, damaged, .. } = exported.map_err(Stop::refused)?;
    say(&format!("{handed_over} submissions handed over, {damaged} not whole"))
        .map_err(Stop::refused)?;
    Ok(ExitCode::from(u8::from(damaged > 0)))
}

async fn export(
    options: &Options,
    prepared: &Prepared,
    time_zone: &TimeZone,
) -> anyhow::Result<Round> {
    let benefits = match &options.benefits {
        Some(folder) => benefits::from_folder(folder)?,
        None => benefits::embedded()?,
    };
    let outbox = Outbox {
        storage: &*prepared.storage,
        keys: &prepared.keys,
        benefits: &benefits,
        portal: &Portal::embedded()?,
        time_zone,
        randomness: &SystemRandomness,
    };
    Ok(outbox.hand_over(&options.folder, SystemClock.now()).await?)
}
