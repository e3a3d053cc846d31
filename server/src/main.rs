//! The `guichet` command.

mod commands;

use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;
use commands::{Command, REFUSED};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Guichet: apply for social benefits.
#[derive(Parser)]
#[command(version)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[tokio::main]
async fn main() -> ExitCode {
    let command = match CommandLine::try_parse() {
        Ok(line) => line.command,
        Err(error) => return explain(&error),
    };
    match commands::run(command).await {
        Ok(code) => code,
        Err(stopped) => stop(stopped.code, &stopped.problem),
    }
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
