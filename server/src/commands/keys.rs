//! `guichet keys rotate` and `guichet keys list`.

use std::process::ExitCode;

use clap::Subcommand;
use server::config::{PlaceOptions, Places};
use server::randomness::SystemRandomness;
use server::rotation::{rotate, under_each_key};
use server::startup;

use super::{Stop, say};

/// What can be asked for.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Makes the next key and puts everything under it, while servers run. Interrupted, it is run again and finishes.
    Rotate(PlaceOptions),
    /// Says how much lies under each key.
    List(PlaceOptions),
}

pub(super) async fn run(command: Command) -> Result<ExitCode, Stop> {
    let (options, rotates) = match command {
        Command::Rotate(options) => (options, true),
        Command::List(options) => (options, false),
    };
    let places = Places::try_from(options).map_err(Stop::refused)?;
    let prepared =
        startup::open_existing(&places, &SystemRandomness).await.map_err(Stop::refused)?;
    let (storage, keys) = (&*prepared.storage, &*prepared.keys);
    let result = async {
        if rotates {
            let rotation = rotate(storage, keys, &SystemRandomness).await?;
            let key = rotation.key;
            let verb = if rotation.is_new { "made" } else { "taken up again" };
            let secrets = match rotation.practitioners {
                0 => String::new(),
                count => format!(", {count} secrets of practitioners"),
            };
            let dossiers = rotation.dossiers;
            say(&format!("{key}.key {verb}; {dossiers} data keys{secrets} wrapped anew"))?;
        }
        let counts = under_each_key(storage).await?;
        for number in keys.numbers() {
            let count = counts.get(&number).copied().unwrap_or(0);
            let remark = match count {
                0 if number < keys.newest() => {
                    "; the file can be removed once no backup of that time is kept"
                }
                _ => "",
            };
            say(&format!("{number}.key: {count} values{remark}"))?;
        }
        Ok::<_, anyhow::Error>(())
    }
    .await;
    storage.close().await;
    result.map_err(Stop::refused)?;
    Ok(ExitCode::SUCCESS)
}
