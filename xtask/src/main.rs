//! The project's commands. Run them as `cargo xtask <command>`; one file a command.
#![expect(clippy::print_stdout, reason = "a command talks to the person who typed it")]

mod bench;
mod count;
mod faults;
mod fuzz;
mod island;
mod place;
mod portal;
mod postgres;
mod random;
mod serve;
mod setup;
mod test;

use anyhow::{Result, bail};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask serve [options]  build Guichet and run it; `cargo xtask serve --help` lists the options
cargo xtask island           build what lives in the browser; `serve` and `test` do it by themselves
cargo xtask test             set up what the checks need, then run every check
cargo xtask bench pages      pages a second: a server on one core, 16 connections, 64 dossiers
cargo xtask bench guide      guides of two sides over WebSocket: from an answer to where it is seen
cargo xtask bench storage    durable answers a second, for each engine
cargo xtask faults           kills, copies and failing disks: what was acknowledged stays
cargo xtask fuzz [TARGET]    form, expression, post: inputs that nobody thought of; --seconds N each (600)
cargo xtask help             this list";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    run(&arguments).unwrap_or_else(|problem| {
        eprintln!("xtask: {problem:#}");
        ExitCode::FAILURE
    })
}

fn run(arguments: &[String]) -> Result<ExitCode> {
    let (command, options) = match arguments {
        [] => ("help", arguments),
        [command, options @ ..] => (command.as_str(), options),
    };
    match command {
        "bench" => bench::run(options),
        "faults" => faults::run(options),
        "fuzz" => fuzz::run(options),
        "serve" => serve::run(options),
        "island" if options.is_empty() => {
            island::build(&place::Place::find()?).map(|()| ExitCode::SUCCESS)
        }
        "island" => bail!("`cargo xtask island` takes no options"),
        "test" if options.is_empty() => test::run(),
        "test" => bail!("`cargo xtask test` takes no options"),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        unknown => bail!("there is no command `{unknown}`; `cargo xtask help` lists them"),
    }
}
