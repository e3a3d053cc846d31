//! `cargo xtask test`: every check, one after the other, closed by one line of counts.

use crate::count::{self, Count};
use crate::faults;
use crate::island;
use crate::place::Place;
use crate::postgres::{Cluster, Flush};
use crate::setup;
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::process::{Command, ExitCode, Stdio};

pub fn run() -> Result<ExitCode> {
    let place = Place::find()?;
    // Everything is set up first: a missing piece is told at once, not after the build.
    setup::cargo_component(&place, "fmt", "rustfmt")?;
    setup::cargo_component(&place, "clippy", "clippy")?;
    setup::node()?;
    let chromium = setup::chromium()?;
    setup::fault_tools()?;
    let postgres = Cluster::start(Flush::Never)?;
    setup::npm_packages(&place.end2end())?;

    // Before the server, which takes it inside.
    println!("\n== islands");
    island::build(&place)?;

    let mut total = Count::default();
    total += check("formatting", &mut place.cargo(["fmt", "--all", "--check"]))?;
    let clippy =
        ["clippy", "--workspace", "--all-targets", "--locked", "--quiet", "--", "-D", "warnings"];
    total += check("clippy", &mut place.cargo(clippy))?;
    let doc = ["doc", "--workspace", "--no-deps", "--locked", "--quiet"];
    total += check("documentation", place.cargo(doc).env("RUSTDOCFLAGS", "-D warnings"))?;

    // With the tests and in one go, so that dependencies are compiled once for both.
    let build = ["build", "--workspace", "--bins", "--tests", "--locked"];
    let built = check("build", &mut place.cargo(build))?;
    total += built;
    if built == Count::PASS {
        println!("\n== faults");
        total += faults::check(
            &place,
            faults::Programs::build(&place, "debug")?,
            faults::Extent::short(),
        )?;

        let tests = ["test", "--workspace", "--locked", "--no-fail-fast"];
        let mut tests = place.cargo(tests);
        tests.env("GUICHET_TEST_POSTGRES", postgres.url("postgres"));
        total += suite("tests", &mut tests, count::cargo_test)?;

        let mut journeys = Command::new("node");
        journeys
            .args(["node_modules/@playwright/test/cli.js", "test"])
            .current_dir(place.end2end())
            .env("GUICHET_BINARY", place.guichet("debug"))
            .env("CHROMIUM", chromium);
        total += suite("journeys in a browser", &mut journeys, count::playwright)?;
    }

    println!("\n{} passed, {} failed", total.passed, total.failed);
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// One command that passes or fails as a whole.
fn check(name: &str, command: &mut Command) -> Result<Count> {
    println!("\n== {name}");
    let status = command.status().with_context(|| format!("{name} did not start"))?;
    Ok(if status.success() { Count::PASS } else { Count::FAIL })
}

/// A command that runs many tests; its lines go on to the screen as they come.
fn suite(name: &str, command: &mut Command, read: fn(&str) -> Option<Count>) -> Result<Count> {
    println!("\n== {name}");
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{name} did not start"))?;
    let output = child.stdout.take().context("no output to read")?;
    let mut total = Count::default();
    for line in BufReader::new(output).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        if let Some(count) = read(&line) {
            total += count;
        }
    }
    // A suite that broke down without a failed test has failed all the same, and so has one that ran nothing.
    let success = child.wait()?.success();
    if (!success && total.failed == 0) || total == Count::default() {
        total += Count::FAIL;
    }
    Ok(total)
}
