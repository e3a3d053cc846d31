//! What the checks need beside Rust: found where it is, installed where it is not.

use crate::place::Place;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Playwright asks for it.
const OLDEST_NODE: u32 = 20;

/// The browser, and letters for every language the portal speaks.
const PACKAGES: [&str; 2] = ["chromium", "fonts-noto-core"];

/// `cargo fmt` and `cargo clippy` come with rustup, but not with its smallest profile.
pub fn cargo_component(place: &Place, command: &str, component: &str) -> Result<()> {
    if succeeds(&mut place.cargo([command, "--version"])) {
        return Ok(());
    }
    println!("Installing {component} …");
    if !runs(Command::new("rustup").args(["component", "add", component])) {
        bail!("{component} is missing: install it with `rustup component add {component}`");
    }
    Ok(())
}

/// What rustc needs to compile for another target.
pub fn rust_target(target: &str) -> Result<()> {
    let mut ask = Command::new("rustc");
    ask.args(["--print", "target-libdir", "--target", target]);
    let folder = ask.output().context("rustc did not start")?.stdout;
    if Path::new(String::from_utf8_lossy(&folder).trim()).is_dir() {
        return Ok(());
    }
    println!("Installing the Rust target {target} …");
    if !runs(Command::new("rustup").args(["target", "add", target])) {
        bail!("the Rust target {target} is missing: install it with `rustup target add {target}`");
    }
    Ok(())
}

/// Node runs the journeys and wasm-opt, npm fetches their packages.
pub fn node() -> Result<()> {
    let output = Command::new("node").arg("--version").output();
    let major = output.ok().and_then(|output| major(&String::from_utf8_lossy(&output.stdout)));
    if major.is_none_or(|major| major < OLDEST_NODE)
        || !succeeds(Command::new("npm").arg("--version"))
    {
        bail!("Node {OLDEST_NODE} or newer, with npm, is missing: install it and try again");
    }
    Ok(())
}

/// The major number of `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// The Chromium of the system: Playwright would fetch one of its own.
pub fn chromium() -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os("CHROMIUM") {
        let chosen = PathBuf::from(chosen);
        if !chosen.is_file() {
            bail!("CHROMIUM names {}, which is not there", chosen.display());
        }
        return Ok(chosen);
    }
    if let Some(found) = find_chromium() {
        return Ok(found);
    }
    println!("Installing {} …", PACKAGES.join(" and "));
    let installed = apt_get(&["update", "-qq"])
        && apt_get(&[&["install", "-y", "-qq", "--no-install-recommends"], &PACKAGES[..]].concat());
    let found = if installed { find_chromium() } else { None };
    found.with_context(|| {
        format!(
            "Chromium is missing: install it with `apt-get install {}` as root",
            PACKAGES.join(" ")
        )
    })
}

/// libFuzzer is written in C++.
pub fn cpp_compiler() -> Result<()> {
    let is_there = || succeeds(Command::new("c++").arg("--version"));
    if is_there() {
        return Ok(());
    }
    println!("Installing g++ …");
    let install = ["install", "-y", "-qq", "--no-install-recommends", "g++"];
    if !(apt_get(&["update", "-qq"]) && apt_get(&install) && is_there()) {
        bail!("a C++ compiler is missing: install it with `apt-get install g++` as root");
    }
    Ok(())
}

/// strace watches system calls and makes them fail, sqlite3 looks into a database from outside.
pub fn fault_tools() -> Result<()> {
    let is_there = |tool: &str| succeeds(Command::new(tool).arg("--version"));
    let missing: Vec<&str> =
        ["strace", "sqlite3"].into_iter().filter(|tool| !is_there(tool)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing {} …", missing.join(" and "));
    let install = [&["install", "-y", "-qq", "--no-install-recommends"], &missing[..]].concat();
    if !(apt_get(&["update", "-qq"])
        && apt_get(&install)
        && missing.iter().all(|tool| is_there(tool)))
    {
        bail!("missing: install with `apt-get install {}` as root", missing.join(" "));
    }
    Ok(())
}

fn find_chromium() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
        .iter()
        .flat_map(|name| std::env::split_paths(&folders).map(move |folder| folder.join(name)))
        .find(|path| path.is_file())
}

/// The folder of PostgreSQL's programs, the newest of those there.
pub fn postgres() -> Result<PathBuf> {
    if let Some(found) = find_postgres() {
        return Ok(found);
    }
    println!("Installing postgresql …");
    // The package would make and start a cluster of its own.
    let switch = "install -d /etc/postgresql-common/createcluster.d &&
        echo 'create_main_cluster = off' > /etc/postgresql-common/createcluster.d/no-main-cluster.conf";
    let installed = as_root(&["sh", "-c", switch])
        && apt_get(&["update", "-qq"])
        && apt_get(&["install", "-y", "-qq", "--no-install-recommends", "postgresql"]);
    let found = if installed { find_postgres() } else { None };
    found.context("PostgreSQL is missing: install it with `apt-get install postgresql` as root")
}

fn find_postgres() -> Option<PathBuf> {
    // Debian keeps them beside the other versions', and not in PATH.
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let debian = versions.map(|version| version.path().join("bin"));
    let version = |folder: &PathBuf| -> u32 {
        let name = folder.parent().and_then(Path::file_name).and_then(|name| name.to_str());
        name.and_then(|name| name.parse().ok()).unwrap_or(0)
    };
    let path = std::env::var_os("PATH").unwrap_or_default();
    let is_whole = |folder: &PathBuf| {
        ["initdb", "postgres"].iter().all(|program| folder.join(program).is_file())
    };
    debian
        .filter(is_whole)
        .max_by_key(version)
        .or_else(|| std::env::split_paths(&path).find(is_whole))
}

/// Runs apt-get; `false` where it does not work.
fn apt_get(arguments: &[&str]) -> bool {
    as_root(&[&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], arguments].concat())
}

/// Runs a command as root or through a sudo that asks nothing; `false` where neither works.
fn as_root(command: &[&str]) -> bool {
    let sudo: &[&str] = if is_root() { &[] } else { &["sudo", "-n"] };
    let words = [sudo, command].concat();
    runs(Command::new(words[0]).args(&words[1..]))
}

/// Whether this is root.
pub fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

/// The packages of a folder's package-lock.json, unless they are already there.
pub fn npm_packages(folder: &Path) -> Result<()> {
    let lock = fs::read(folder.join("package-lock.json"))
        .with_context(|| format!("{} has no package-lock.json", folder.display()))?;
    // A copy of the lockfile that was installed last: equal means in step.
    let installed = folder.join("node_modules").join(".installed-lock.json");
    if fs::read(&installed).is_ok_and(|there| there == lock) {
        return Ok(());
    }
    println!("Installing npm packages …");
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(folder)
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    if !runs(&mut npm) {
        bail!(
            "npm could not install the packages of {}; its messages are above",
            folder.join("package-lock.json").display()
        );
    }
    fs::write(&installed, lock).with_context(|| format!("cannot write {}", installed.display()))
}

/// Runs it in sight.
fn runs(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Runs it in silence.
fn succeeds(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).output().is_ok_and(|output| output.status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_tells_its_major_version() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("v8.1.0"), Some(8));
        assert_eq!(major("nonsense"), None);
    }
}
