//! Where things are: the repository and the folder that cargo builds into.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folders a command works with.
pub struct Place {
    /// The repository's root.
    pub root: PathBuf,
    /// What `CARGO_TARGET_DIR` or cargo's configuration chose.
    target: PathBuf,
}

impl Place {
    /// Looks around once, at the start: a later build may replace the running program.
    pub fn find() -> Result<Self> {
        // Asked at run time: a build folder shared by two clones must not carry the path of one of them.
        let package =
            std::env::var_os("CARGO_MANIFEST_DIR").context("run this as `cargo xtask`")?;
        let root = Path::new(&package).parent().context("xtask has no parent folder")?;
        // This program itself lies in <target>/<profile>/xtask.
        let program = std::env::current_exe()?;
        let target = program.ancestors().nth(2).context("xtask was not built by cargo")?;
        Ok(Self { root: root.to_owned(), target: target.to_owned() })
    }

    /// The server's binary of one profile: `debug` or `release`.
    pub fn guichet(&self, profile: &str) -> PathBuf {
        self.target.join(profile).join(format!("guichet{}", std::env::consts::EXE_SUFFIX))
    }

    /// The folder that cargo builds into.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// Builds the server's binary, with features that only checks ask for.
    pub fn build_guichet(&self, profile: &str, features: &[&str]) -> Result<PathBuf> {
        eprintln!("Building Guichet (the first time takes some minutes) …");
        let profile_name = if profile == "debug" { "dev" } else { profile };
        let features = features.join(",");
        let mut build =
            self.cargo(["build", "--locked", "--package", "server", "--bin", "guichet"]);
        build.args(["--profile", profile_name, "--features", &features]);
        if !build.status().context("cargo did not start")?.success() {
            bail!("Guichet did not build; the compiler's messages are above");
        }
        Ok(self.guichet(profile))
    }

    /// A folder for what a command makes and may lose.
    pub fn scratch(&self, name: &str) -> PathBuf {
        self.target.join("xtask").join(name)
    }

    /// The Playwright journeys.
    pub fn end2end(&self) -> PathBuf {
        self.root.join("end2end")
    }

    /// The same cargo that runs this program, at the root of the repository.
    pub fn cargo(&self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args(arguments).current_dir(&self.root);
        command
    }
}
