//! What was asked for.

use std::net::{SocketAddr, ToSocketAddrs};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

pub const HELP: &str = "\
--sessions N              guides at once (500)
--seconds S               so long is measured (10)
--commits-per-second C    answers a second of each guide (5)
--find-limit              goes on with more guides until p99 passes 400 ms
--guichet PROGRAM         a program that was built already
--folder DIR              where its data lie: in memory, as in /dev/shm, that tells what the disk has to do with it
--url URL --data DIR      a server that runs: http, its data folder here, served with `--benefits xtask/guide/benefits`
--process ID              and its process, for CPU and memory";

/// What was asked for.
pub struct Options {
    /// Guides at once.
    pub sessions: usize,
    /// So long is measured.
    pub seconds: u64,
    /// Answers a second of each guide.
    pub commits: f64,
    /// Whether to go on with more guides.
    pub find_limit: bool,
    /// The program.
    pub guichet: PathBuf,
    /// Where a server of our own keeps its data.
    pub folder: PathBuf,
    /// The folder of the benefit that is filled.
    pub benefits: PathBuf,
    /// A server that runs already.
    pub running: Option<Running>,
}

/// A server that runs already.
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    /// The folder of its database, for accounts.
    pub data: PathBuf,
    /// Its process.
    pub process: Option<u32>,
}

impl Options {
    /// Reads the words of a command line.
    pub fn read(words: impl IntoIterator<Item = String>) -> Result<Self> {
        let (mut sessions, mut seconds, mut commits, mut find_limit) = (500, 10, 5.0, false);
        let (mut guichet, mut folder, mut benefits) = (None, None, None);
        let (mut url, mut data, mut process) = (None, None, None);
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().with_context(|| format!("{word} needs a value"));
            match word.as_str() {
                "--sessions" => sessions = value()?.parse().context("--sessions: a number")?,
                "--seconds" => seconds = value()?.parse().context("--seconds: a number")?,
                "--commits-per-second" => {
                    commits = value()?.parse().context("--commits-per-second: a number")?;
                }
                "--find-limit" => find_limit = true,
                "--guichet" => guichet = Some(value()?.into()),
                "--folder" => folder = Some(value()?.into()),
                "--benefits" => benefits = Some(value()?.into()),
                "--url" => url = Some(address_of(&value()?)?),
                "--data" => data = Some(value()?.into()),
                "--process" => process = Some(value()?.parse().context("--process: a number")?),
                _ => bail!("bench guide has no option `{word}`:\n{HELP}"),
            }
        }
        if sessions == 0 || seconds == 0 || !(0.01..=20.0).contains(&commits) {
            bail!("--sessions and --seconds: 1 at least; --commits-per-second: 0.01 to 20");
        }
        let running = match (url, data) {
            (Some(address), Some(data)) => Some(Running { address, data, process }),
            (None, None) => None,
            _ => bail!("--url and --data go together"),
        };
        Ok(Self {
            sessions,
            seconds,
            commits,
            find_limit,
            guichet: guichet.context("--guichet is missing")?,
            folder: folder.context("--folder is missing")?,
            benefits: benefits.context("--benefits is missing")?,
            running,
        })
    }
}

/// Where `http://HOST:PORT` listens.
fn address_of(url: &str) -> Result<SocketAddr> {
    let place = url.strip_prefix("http://").context("--url: http://HOST:PORT")?;
    let place = place.trim_end_matches('/');
    let mut found = place.to_socket_addrs().with_context(|| format!("--url: {place}"))?;
    found.next().context("--url: nothing is there")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &str) -> Result<Options> {
        let own = "--guichet g --folder f --benefits b";
        Options::read(format!("{words} {own}").split_whitespace().map(str::to_owned))
    }

    #[test]
    fn what_is_not_said_is_the_bar_of_500_guides() {
        let options = read("").unwrap();
        assert_eq!((options.sessions, options.seconds, options.commits), (500, 10, 5.0));
        assert!(!options.find_limit && options.running.is_none());
    }

    #[test]
    fn a_running_server_needs_both_its_address_and_its_folder() {
        let options = read("--url http://127.0.0.1:8080/ --data d --process 7").unwrap();
        let running = options.running.unwrap();
        assert_eq!((running.address.port(), running.process), (8080, Some(7)));
        assert!(read("--url http://127.0.0.1:8080").is_err());
        assert!(read("--sessions 0").is_err() && read("--unknown").is_err());
    }
}
