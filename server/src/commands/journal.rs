//! `guichet journal sign` and `guichet journal verify`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use server::clock::{Clock, SystemClock};
use server::config::{PlaceOptions, Places};
use server::crypto::{HeadsKey, KeyRing};
use server::journal::heads::Heads;
use server::journal::sign::Signer;
use server::journal::verify::{Report, verify};
use server::randomness::SystemRandomness;
use server::{startup, storage};

use super::{Stop, say};

/// What can be asked for.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Signs the heads of the journals that moved since the last time, as a running server does every minute.
    Sign(PlaceOptions),
    /// Verifies the journals, and the answers against them. Exit code 0: all is whole; 1: something was found; 2: it could not be checked.
    Verify(VerifyOptions),
}

/// The options of `guichet journal verify`.
#[derive(Args)]
pub(crate) struct VerifyOptions {
    #[command(flatten)]
    places: PlaceOptions,

    /// Signed heads of another server on the same database, or a copy of them kept elsewhere; may be repeated.
    #[arg(long, value_name = "DIR")]
    also_heads: Vec<PathBuf>,
}

pub(super) async fn run(command: Command) -> Result<ExitCode, Stop> {
    match command {
        Command::Sign(options) => sign(options).await,
        Command::Verify(options) => check(options).await,
    }
}

async fn sign(options: PlaceOptions) -> Result<ExitCode, Stop> {
    let places = Places::try_from(options).map_err(Stop::refused)?;
    let storage =
        startup::open_existing(&places, &SystemRandomness).await.map_err(Stop::refused)?.storage;
    let (heads, now) = (Heads::at(&places.heads), SystemClock.now());
    let signed = match Signer::open(storage.clone(), heads, &places.keys, now, &SystemRandomness) {
        Ok(mut signer) => signer.sign(now).await.map_err(Stop::refused),
        Err(error) => Err(Stop::refused(error)),
    };
    storage.close().await;
    say(&format!("{} journals signed", signed?)).map_err(Stop::refused)?;
    Ok(ExitCode::SUCCESS)
}

async fn check(options: VerifyOptions) -> Result<ExitCode, Stop> {
    let places = Places::try_from(options.places).map_err(Stop::refused)?;
    let keys = KeyRing::open(&places.keys).map_err(Stop::refused)?;
    let key = HeadsKey::open(&places.keys).map_err(Stop::refused)?;
    let mut heads = vec![Heads::at(&places.heads)];
    heads.extend(options.also_heads.iter().map(|folder| Heads::at(folder)));
    let audit = storage::audit::open(&places.database).await.map_err(Stop::refused)?;
    let report = verify(&*audit, &heads, &key, &keys, SystemClock.now()).await;
    audit.close().await;
    let report = report.map_err(Stop::refused)?;
    for finding in &report.findings {
        say(&finding.to_string()).map_err(Stop::refused)?;
    }
    say(&summary(&report)).map_err(Stop::refused)?;
    Ok(ExitCode::from(u8::from(!report.findings.is_empty())))
}

fn summary(report: &Report) -> String {
    let Report { findings, folders, events, restored_on } = report;
    let found = match findings.len() {
        0 => "all whole".to_owned(),
        1 => "1 finding".to_owned(),
        count => format!("{count} findings"),
    };
    let restored = restored_on
        .map_or_else(String::new, |on| format!("; restored on {on:.0}, verified from there"));
    format!("{folders} journals, {events} events: {found}{restored}")
}
