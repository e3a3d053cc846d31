//! The `guichet` command.

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};
use server::config::{Config, ServeOptions};
use server::http::Server;
use server::randomness::SystemRandomness;
use server::startup;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Guichet: apply for social benefits.
#[derive(Parser)]
#[command(version)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

/// What can be asked for.
#[derive(Subcommand)]
enum Command {
    /// Serves the portal until it is told to stop.
    Serve(Box<ServeOptions>),
}

/// The start was refused: an option, a folder, the database or the keys cannot be used.
const REFUSED: u8 = 2;

#[tokio::main]
async fn main() -> ExitCode {
    let Command::Serve(options) = match CommandLine::try_parse() {
        Ok(line) => line.command,
        Err(error) => return explain(&error),
    };
    let config = match Config::try_from(*options) {
        Ok(config) => config,
        Err(error) => return stop(REFUSED, &error.to_string()),
    };
    tracing_subscriber::fmt()
        .json()
        .with_writer(std::io::stderr)
        .with_max_level(tracing::Level::INFO)
        .init();
    std::panic::set_hook(Box::new(server::http::log_place));
    startup::ask_for_open_files(config.limits.connections);
    let prepared = match startup::prepare(&config, &SystemRandomness).await {
        Ok(prepared) => prepared,
        Err(error) => return stop(REFUSED, &format!("{error:#}")),
    };
    let server = match Server::start(&config, prepared).await {
        Ok(server) => server,
        Err(error) => return stop(REFUSED, &format!("{error:#}")),
    };
    server.run().await;
    ExitCode::SUCCESS
}

/// `--help` and `--version` as clap writes them; of a mistake only the line that says which option and what is wrong.
fn explain(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        // Nobody is left to tell when standard output is closed.
        drop(error.print());
        return ExitCode::from(if error.use_stderr() { REFUSED } else { 0 });
    }
    let text = error.to_string();
    stop(REFUSED, text.lines().next().unwrap_or_default().trim_start_matches("error: "))
}

fn stop(code: u8, problem: &str) -> ExitCode {
    // A path may hold a line's end; the message is one line all the same.
    eprintln!("guichet: {}", problem.replace(['\n', '\r'], " "));
    ExitCode::from(code)
}
