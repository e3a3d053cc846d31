//! What the program can be told to do: one file a command.

mod backup;
mod journal;
mod keys;
mod restore;
mod serve;
mod staff;
mod submissions;

use std::process::ExitCode;

use clap::Subcommand;

/// What can be asked for.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Serves the portal until it is told to stop.
    Serve(Box<serve::Options>),
    /// Signs or verifies the journals.
    #[command(subcommand)]
    Journal(journal::Command),
    /// Writes a consistent copy of the database, also while servers run.
    Backup(backup::Options),
    /// Puts a backup in place, where there is no database.
    Restore(restore::Options),
    /// Changes the key-encryption key, or says what lies under which.
    #[command(subcommand)]
    Keys(keys::Command),
    /// Makes, lists or ends accounts of practitioners.
    #[command(subcommand)]
    Staff(staff::Command),
    /// Hands over what was sent.
    #[command(subcommand)]
    Submissions(submissions::Command),
}

/// The start was refused: an option, a folder, the database or the keys cannot be used.
pub(crate) const REFUSED: u8 = 2;

/// Runs a command; the error is one line.
pub(crate) async fn run(command: Command) -> Result<ExitCode, Stop> {
    match command {
        Command::Serve(options) => serve::run(*options).await,
        Command::Journal(command) => journal::run(command).await,
        Command::Backup(options) => backup::run(options).await,
        Command::Restore(options) => restore::run(options).await,
        Command::Keys(command) => keys::run(command).await,
        Command::Staff(command) => staff::run(command).await,
        Command::Submissions(command) => submissions::run(command).await,
    }
}

/// Why a command stopped, and its exit code.
pub(crate) struct Stop {
    pub(crate) code: u8,
    pub(crate) problem: String,
}

impl Stop {
    /// Something cannot be used, or done.
    fn refused(error: impl Into<anyhow::Error>) -> Self {
        Self { code: REFUSED, problem: format!("{:#}", error.into()) }
    }
}

/// Writes a line to standard output.
fn say(line: &str) -> anyhow::Result<()> {
    use std::io::Write;
    Ok(writeln!(std::io::stdout(), "{line}")?)
}
