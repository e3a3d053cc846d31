//! A server process on data of its own. It is killed when it is let go of.

use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

/// How a portal is started.
pub struct Setup {
    /// The program.
    pub guichet: PathBuf,
    /// Where its data, keys and log go.
    pub folder: PathBuf,
    /// What it is run under: `taskset -c 0`. It must become the server, not start it.
    pub under: Vec<String>,
    /// More options of `guichet serve`.
    pub options: Vec<String>,
}

/// A portal that runs.
pub struct Portal {
    child: Child,
    pub address: SocketAddr,
}

impl Setup {
    /// In a folder that is made anew.
    pub fn fresh(guichet: &Path, folder: &Path) -> Result<Self> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
        let (guichet, folder) = (guichet.to_owned(), folder.to_owned());
        Ok(Self { guichet, folder, under: Vec::new(), options: Vec::new() })
    }

    /// The same with a data folder of its own, made anew, and the same keys.
    pub fn beside(&self, name: &str) -> Result<Self> {
        let mut beside = Self::fresh(&self.guichet, &self.folder.join(name))?;
        let mode = fs::metadata(self.data())?.permissions();
        fs::create_dir(beside.data())?;
        fs::set_permissions(beside.data(), mode)?;
        beside.options = vec!["--keys".into(), format!("{}.keys", self.data().display())];
        Ok(beside)
    }

    /// The folder of the database.
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// The database of SQLite.
    pub fn database(&self) -> PathBuf {
        self.data().join("guichet.db")
    }

    /// Starts it on any free port, and waits until it says where it is.
    pub fn start(&self) -> Result<Portal> {
        let mut words = self.under.iter().map(String::as_str);
        let mut command = match words.next() {
            Some(wrapper) => {
                let mut command = Command::new(wrapper);
                command.args(words).arg(&self.guichet);
                command
            }
            None => Command::new(&self.guichet),
        };
        let log = File::options().create(true).append(true).open(self.folder.join("server.log"))?;
        let mut child = command
            .args(["serve", "--port", "0", "--data"])
            .arg(self.data())
            .args(&self.options)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .with_context(|| format!("cannot run {}", self.guichet.display()))?;
        let output = child.stdout.take().context("the server has no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let address = line.trim().rsplit("http://").next().and_then(|address| address.parse().ok());
        let portal = Portal { child, address: address.unwrap_or(([0, 0, 0, 0], 0).into()) };
        if address.is_none() {
            drop(portal);
            bail!("the server did not start; see {}", self.folder.join("server.log").display());
        }
        Ok(portal)
    }
}

impl Portal {
    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// `kill -9`, and waits until nothing of it is left.
    pub fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// SIGTERM, and waits until it has stopped.
    pub fn stop(&mut self) -> Result<ExitStatus> {
        Command::new("kill").arg(self.id().to_string()).status()?;
        Ok(self.child.wait()?)
    }

    /// CPU time so far, user and system, in microseconds.
    pub fn cpu_microseconds(&self) -> Result<u64> {
        cpu_microseconds(self.id())
    }

    /// Resident memory now, in kilobytes.
    pub fn resident_kilobytes(&self) -> Result<u64> {
        memory_kilobytes(self.id(), "VmRSS")
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        // It may be gone already.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// CPU time of a process so far, user and system, in microseconds.
pub fn cpu_microseconds(process: u32) -> Result<u64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    // Behind the program's name, which may hold anything: state is field 3, utime 14, stime 15.
    let fields = stat.rsplit(") ").next().context("/proc/…/stat has no name")?;
    let ticks = fields.split(' ').skip(11).take(2).map(str::parse::<u64>);
    // A tick is 10 ms on every Linux that Rust's standard library knows.
    Ok(ticks.sum::<Result<u64, _>>()? * 10_000)
}

/// A line of what the system says of a process's memory now, such as `VmRSS`, in kilobytes.
pub fn memory_kilobytes(process: u32, line: &str) -> Result<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let found = status.lines().find_map(|found| found.strip_prefix(line)?.strip_prefix(':'));
    let number = found.and_then(|found| found.split_whitespace().next());
    Ok(number.with_context(|| format!("/proc/…/status has no {line}"))?.parse()?)
}

/// This process stays on one core, off the server's. Threads that start later stay with it.
pub fn hold_to_core(core: u32) -> Result<()> {
    let mut taskset = Command::new("taskset");
    taskset.args(["-cp", &core.to_string(), &std::process::id().to_string()]).stdout(Stdio::null());
    if !taskset.status().context("taskset (util-linux) is missing")?.success() {
        bail!("this machine needs two cores: the server has one, the load the other");
    }
    Ok(())
}
