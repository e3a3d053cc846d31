//! A private PostgreSQL for tests: made anew, reached by a socket that only its owner may use, gone when dropped.

use crate::setup;
use anyhow::{Context, Result, bail};
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

/// PostgreSQL refuses root; apt's package makes this user.
const USER: &str = "postgres";
/// What the server says when it takes connections.
const READY: &str = "database system is ready to accept connections";
/// How long it may take until then.
const PATIENCE: Duration = Duration::from_secs(60);

/// Whether what was committed must outlive a crash of the machine.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Flush {
    /// `fsync=on`, as an operator has it: for measuring, and for tests of faults.
    ToDisk,
    /// `fsync=off`: quick, for all other tests.
    Never,
}

/// A running server. Dropping it stops it and removes all it wrote.
pub struct Cluster {
    server: Child,
    folder: PathBuf,
    programs: PathBuf,
    owner: Option<Owner>,
    flush: Flush,
}

impl Cluster {
    /// Makes a cluster in a temporary folder, starts it and waits until it takes connections. Installs PostgreSQL where it is missing.
    pub fn start(flush: Flush) -> Result<Self> {
        let programs = setup::postgres()?;
        let owner = if setup::is_root() { Some(Owner::of(USER)?) } else { None };
        let folder = temporary_folder(owner.as_ref())?;
        let made = make(&programs, &folder, owner.as_ref());
        match made.and_then(|()| serve(&programs, &folder, owner.as_ref(), flush)) {
            Ok(server) => Ok(Self { server, folder, programs, owner, flush }),
            Err(problem) => {
                // Nothing runs in it.
                let _ = fs::remove_dir_all(&folder);
                Err(problem)
            }
        }
    }

    /// `kill -9`, then a start on what is left.
    pub fn crash(&mut self) -> Result<()> {
        self.server.kill()?;
        self.server.wait()?;
        // Its children end by themselves when they miss it. Until the last one is gone, a new server refuses to start.
        let mut tries = 0;
        self.server = loop {
            match serve(&self.programs, &self.folder, self.owner.as_ref(), self.flush) {
                Err(_) if tries < 50 => {
                    tries += 1;
                    std::thread::sleep(Duration::from_millis(100));
                }
                served => break served?,
            }
        };
        Ok(())
    }

    /// Its processes now: the server, and those it started.
    pub fn processes(&self) -> Result<Vec<u32>> {
        let server = self.server.id();
        let children = fs::read_to_string(format!("/proc/{server}/task/{server}/children"))?;
        let children = children.split_whitespace().map(str::parse);
        Ok([Ok(server)].into_iter().chain(children).collect::<Result<_, _>>()?)
    }

    /// The URL of one of its databases. `postgres` is there from the start; from it others may be made.
    pub fn url(&self, database: &str) -> String {
        // The socket's folder as a parameter: its path holds nothing that must be escaped but the slash.
        let socket = self.folder.display().to_string().replace('/', "%2F");
        format!("postgres://{USER}@localhost/{database}?host={socket}")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // SIGINT: connections are cut, the log is ended, no child stays.
        let stopped = Command::new("kill").args(["-INT", &self.server.id().to_string()]).status();
        if !stopped.is_ok_and(|status| status.success()) {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
        if let Err(problem) = fs::remove_dir_all(&self.folder) {
            eprintln!("{} stays behind: {problem}", self.folder.display());
        }
    }
}

/// A user and their group.
struct Owner {
    user: u32,
    group: u32,
}

impl Owner {
    fn of(name: &str) -> Result<Self> {
        let id = |option: &str| -> Result<u32> {
            let output = Command::new("id").args([option, name]).output()?;
            let text = String::from_utf8_lossy(&output.stdout);
            text.trim().parse().with_context(|| format!("there is no user {name}"))
        };
        Ok(Self { user: id("-u")?, group: id("-g")? })
    }
}

/// A new folder for its owner alone. Its path is short: a socket's may have 107 bytes.
fn temporary_folder(owner: Option<&Owner>) -> Result<PathBuf> {
    let output = Command::new("mktemp").args(["-d", "/tmp/guichet-postgres-XXXXXX"]).output()?;
    let folder = PathBuf::from(String::from_utf8(output.stdout)?.trim());
    if !output.status.success() || !folder.is_dir() {
        bail!("no temporary folder can be made in /tmp");
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700))?;
    if let Some(owner) = owner {
        chown(&folder, Some(owner.user), Some(owner.group))?;
    }
    Ok(folder)
}

/// Makes the cluster's files.
fn make(programs: &Path, folder: &Path, owner: Option<&Owner>) -> Result<()> {
    let data = folder.join("data");
    let mut initdb = run_as(owner, &programs.join("initdb"));
    initdb.arg("--pgdata").arg(&data);
    // Whoever reaches the socket may be anyone: the folder keeps others away, and there is no other way in.
    initdb.args(["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]);
    initdb.args(["--username", USER]);
    let made = initdb.current_dir("/").stdin(Stdio::null()).output();
    let made = made.context("initdb did not start")?;
    if !made.status.success() {
        bail!("initdb failed: {}", String::from_utf8_lossy(&made.stderr).trim());
    }
    Ok(())
}

/// Starts the server on them, and waits until it takes connections.
fn serve(programs: &Path, folder: &Path, owner: Option<&Owner>, flush: Flush) -> Result<Child> {
    let data = folder.join("data");
    let mut server = run_as(owner, &programs.join("postgres"));
    server.arg("-D").arg(&data).arg("-k").arg(folder);
    let fsync = if flush == Flush::Never { "fsync=off" } else { "fsync=on" };
    // Many tests at once, each with the connections of a server or two.
    for setting in ["listen_addresses=", "max_connections=300", "shared_buffers=64MB", fsync] {
        server.args(["-c", setting]);
    }
    server.current_dir("/").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut server = server.spawn().context("postgres did not start")?;
    match await_ready(&mut server) {
        Ok(()) => Ok(server),
        Err(problem) => {
            let _ = server.kill();
            let _ = server.wait();
            Err(problem)
        }
    }
}

/// A program as another user, ended when this one is, however that happens.
fn run_as(owner: Option<&Owner>, program: &Path) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "INT"]);
    if let Some(owner) = owner {
        command.arg(format!("--reuid={}", owner.user)).arg(format!("--regid={}", owner.group));
        command.arg("--clear-groups");
    }
    command.arg("--").arg(program);
    command
}

/// Waits for the line that says so. What the server says afterwards is thrown away; what it said before a failure is in the error.
fn await_ready(server: &mut Child) -> Result<()> {
    let log = server.stderr.take().context("postgres has no log")?;
    let (sender, lines) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(log).lines().map_while(Result::ok) {
            // Nobody listens once it is ready; the pipe must be emptied all the same.
            let _ = sender.send(line);
        }
    });
    let mut said = Vec::new();
    loop {
        match lines.recv_timeout(PATIENCE) {
            Ok(line) if line.contains(READY) => return Ok(()),
            Ok(line) => said.push(line),
            Err(RecvTimeoutError::Timeout) => bail!("postgres is not ready:\n{}", said.join("\n")),
            Err(RecvTimeoutError::Disconnected) => {
                bail!("postgres ended:\n{}", said.join("\n"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cluster_starts_and_leaves_nothing_behind() {
        let cluster = Cluster::start(Flush::Never).unwrap();
        let (folder, process) = (cluster.folder.clone(), cluster.server.id());
        assert!(folder.join(".s.PGSQL.5432").exists());
        assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
        assert!(
            cluster.url("postgres").starts_with("postgres://postgres@localhost/postgres?host=")
        );
        drop(cluster);
        assert!(!folder.exists());
        assert!(!Path::new(&format!("/proc/{process}")).exists());
    }
}
