//! `guichet serve`.

use std::process::ExitCode;

use server::config::{Config, ServeOptions};
use server::http::Server;
use server::randomness::SystemRandomness;
use server::startup;

use super::Stop;

/// The options.
pub(super) type Options = ServeOptions;

pub(super) async fn run(options: Options) -> Result<ExitCode, Stop> {
    let config = Config::try_from(options).map_err(Stop::refused)?;
    tracing_subscriber::fmt()
        .json()
        .with_writer(std::io::stderr)
        .with_max_level(tracing::Level::INFO)
        .init();
    std::panic::set_hook(Box::new(server::http::log_place));
    startup::ask_for_open_files(config.limits.connections);
    let prepared =
        startup::prepare(&config.places, &SystemRandomness).await.map_err(Stop::refused)?;
    let server = Server::start(&config, prepared).await.map_err(Stop::refused)?;
    server.run().await;
    Ok(ExitCode::SUCCESS)
}
