//! `cargo xtask fuzz`: libFuzzer changes form files, expressions and posted pages where that leads to code it has not seen.
//!
//! It is led by counters that rustc itself puts into the code (the passes of LLVM that cargo-fuzz asks for, too), so a stable toolchain is
//! enough. There is no address sanitizer: what is ours forbids unsafe code.

use crate::place::Place;
use crate::setup;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

const TARGETS: [&str; 3] = ["form", "expression", "post"];

/// How rustc counts what was reached: each edge, and what comparisons compare.
const COUNTERS: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// An input that takes longer, in seconds, or more memory, in megabytes, has been found.
const LONGEST: &str = "-timeout=10";
const MOST_MEMORY: &str = "-rss_limit_mb=800";
const MOST_AT_ONCE: &str = "-malloc_limit_mb=100";

struct Options {
    targets: Vec<&'static str>,
    seconds: u64,
}

impl Options {
    fn read(words: &[String]) -> Result<Self> {
        let mut options = Self { targets: TARGETS.to_vec(), seconds: 600 };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match (word.as_str(), TARGETS.iter().find(|target| *target == word)) {
                (_, Some(target)) => options.targets = vec![target],
                ("--seconds", None) => {
                    let seconds = words.next().and_then(|word| word.parse().ok());
                    options.seconds = seconds.context("--seconds needs a number")?;
                }
                _ => bail!("fuzz has no option `{word}`: {}, --seconds N", TARGETS.join(", ")),
            }
        }
        Ok(options)
    }
}

pub fn run(words: &[String]) -> Result<ExitCode> {
    let options = Options::read(words)?;
    let place = Place::find()?;
    setup::cpp_compiler()?;
    let host = host()?;
    let programs = place.target().join(&host).join("fuzz");
    let mut found = false;
    for target in options.targets {
        build(&place, target, &host)?;
        found |= !fuzz(&place, &programs, target, options.seconds)?;
    }
    Ok(if found { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn build(place: &Place, target: &str, host: &str) -> Result<()> {
    eprintln!("Building {target} (the first time takes some minutes) …");
    // Only one of them needs the whole app.
    let features = if target == "post" { "libfuzzer,post" } else { "libfuzzer" };
    let mut build = place.cargo(["build", "--locked", "--quiet", "--package", "fuzz"]);
    build.args(["--bin", &format!("fuzz-{target}"), "--no-default-features"]);
    // With a target of its own, so that build scripts and macros are not counted.
    build.args(["--features", features, "--profile", "fuzz", "--target", host]);
    build.env("RUSTFLAGS", COUNTERS.join(" "));
    if !build.status().context("cargo did not start")?.success() {
        bail!("{target} did not build; the compiler's messages are above");
    }
    Ok(())
}

/// Runs one target; whether it found nothing.
fn fuzz(place: &Place, programs: &Path, target: &str, seconds: u64) -> Result<bool> {
    println!("{target}: {seconds} s …");
    let repository = place.root.join("fuzz");
    // What is met on the way is kept, and goes on from there the next time.
    let met = place.scratch("fuzz").join(target);
    fs::create_dir_all(&met)?;
    let log = place.scratch("fuzz").join(format!("{target}.log"));
    let mut program = Command::new(programs.join(format!("fuzz-{target}")));
    program.current_dir(place.scratch("fuzz")).stderr(fs::File::create(&log)?);
    program.arg(&met).arg(repository.join("corpus").join(target));
    if target == "form" {
        program.arg(place.root.join("benefits"));
    }
    program.arg(format!("-dict={}", repository.join(format!("{target}.dict")).display()));
    program.arg(format!("-max_total_time={seconds}"));
    program.arg(format!("-artifact_prefix={target}-"));
    let status = program
        .args([LONGEST, MOST_MEMORY, MOST_AT_ONCE, "-print_final_stats=1"])
        .status()
        .context("the target did not start")?;
    let text = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    if status.success() {
        let executions = figure(&text, "stat::number_of_executed_units:").unwrap_or(0);
        let kept = figure(&text, "stat::new_units_added:").unwrap_or(0);
        println!(
            "{target}: {executions} executions, nothing found; {kept} inputs reached new code"
        );
        return Ok(true);
    }
    let input = text.lines().rev().find_map(|line| line.split_once("Test unit written to "));
    let panic = text.lines().skip_while(|line| !line.contains("panicked at")).take(2);
    println!("{target}: FOUND something; the whole story is in {}", log.display());
    panic.for_each(|line| println!("  {line}"));
    if let Some((_, input)) = input {
        let input = place.scratch("fuzz").join(input.trim());
        println!("  the input: {}", input.display());
        println!("  mend it, and keep the input in fuzz/corpus/{target}");
    }
    Ok(false)
}

/// A number behind a name in libFuzzer's closing figures.
fn figure(text: &str, name: &str) -> Option<u64> {
    text.lines().find_map(|line| line.strip_prefix(name))?.trim().parse().ok()
}

/// The machine as rustc names it.
fn host() -> Result<String> {
    let output = Command::new("rustc").args(["--print", "host-tuple"]).output();
    let output = output.context("rustc did not start")?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_figures_are_read() {
        let text =
            "#12\tDONE\nstat::number_of_executed_units: 1234\nstat::new_units_added:         7\n";
        assert_eq!(figure(text, "stat::number_of_executed_units:"), Some(1234));
        assert_eq!(figure(text, "stat::new_units_added:"), Some(7));
        assert_eq!(figure(text, "stat::peak_rss_mb:"), None);
    }
}
