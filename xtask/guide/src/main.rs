//! The load of `cargo xtask bench guide`: so many guides of two sides, over WebSocket, against a server held to one core.
//!
//! A person answers, each time another one of twenty questions with forty characters that were never there; the practitioner's browser must
//! be told of each. Measured is from the sending of an answer to where it is seen, and what it costs the server. Every answer is on the
//! server's disk before it is seen.
#![expect(clippy::print_stdout, reason = "a command talks to the person who typed it")]

mod figures;
mod live;
mod meeting;
mod options;
#[expect(
    dead_code,
    unused_imports,
    reason = "a load needs a part only of what the commands of xtask need"
)]
#[path = "../../src/portal/mod.rs"]
mod portal;
mod practitioner;
mod together;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use figures::Figures;
use live::Plan;
use meeting::Meeting;
use options::Options;
use portal::{Connection, Person, Portal, Setup, hold_to_core};
use practitioner::Account;
use together::together;

/// Connections at once, while accounts and guides are made.
const HANDS: usize = 8;
/// Where the limit is, in milliseconds.
const LIMIT: f64 = 400.0;
/// The most guides that are tried.
const MOST: usize = 4_500;
/// The server's memory comes to rest.
const REST: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    let done = Options::read(std::env::args().skip(1)).and_then(|options| run(&options));
    done.unwrap_or_else(|problem| {
        eprintln!("bench guide: {problem:#}");
        ExitCode::FAILURE
    })
}

/// The server under load.
struct Server {
    setup: Option<(Setup, Portal)>,
    address: SocketAddr,
    data: PathBuf,
    process: Option<u32>,
}

impl Server {
    fn start(options: &Options) -> Result<Self> {
        if let Some(running) = &options.running {
            let (address, data, process) = (running.address, running.data.clone(), running.process);
            return Ok(Self { setup: None, address, data, process });
        }
        let mut setup = Setup::fresh(&options.guichet, &options.folder)?;
        setup.under = ["taskset", "-c", "0"].map(str::to_owned).to_vec();
        let benefits = options.benefits.to_str().context("--benefits is not Unicode")?;
        setup.options =
            ["--benefits", benefits, "--most-connections", "19000"].map(str::to_owned).to_vec();
        let portal = setup.start()?;
        let (address, data, process) = (portal.address, setup.data(), Some(portal.id()));
        Ok(Self { setup: Some((setup, portal)), address, data, process })
    }

    /// A server of our own starts anew: what signing in took of its memory is not the guides'.
    fn renew(&mut self) -> Result<()> {
        let Some((setup, portal)) = &mut self.setup else { return Ok(()) };
        stop(portal)?;
        *portal = setup.start()?;
        (self.address, self.process) = (portal.address, Some(portal.id()));
        Ok(())
    }

    /// So many practitioners, signed in.
    fn practitioners(&self, guichet: &std::path::Path, names: Vec<String>) -> Result<Vec<Person>> {
        let add = |(): &mut (), name| Account::add(guichet, &self.data, name);
        let accounts = together("accounts", HANDS, names, || Ok(()), add)?;
        let sign_in = |door: &mut Connection, account: Account| account.sign_in(door);
        together("signed in", HANDS, accounts, || Connection::open(self.address), sign_in)
    }

    /// So many guides, each with a practitioner of its own.
    fn meetings(&self, practitioners: Vec<Person>) -> Result<Vec<Meeting>> {
        let begin = |door: &mut Connection, practitioner| Meeting::begin(door, practitioner);
        together("guides", HANDS, practitioners, || Connection::open(self.address), begin)
    }

    fn resident(&self) -> Result<Option<u64>> {
        std::thread::sleep(REST);
        self.process.map(live::memory).transpose()
    }
}

fn stop(portal: &mut Portal) -> Result<()> {
    if !portal.stop()?.success() {
        bail!("the server did not stop well");
    }
    Ok(())
}

fn run(options: &Options) -> Result<ExitCode> {
    ask_for_open_files();
    let mut server = Server::start(options)?;
    // Accounts of a server that runs are not those of a run before.
    let run = std::process::id();
    let names = |from: usize, to: usize| (from..to).map(|n| format!("bench-{run}-{n}")).collect();
    let most = if options.find_limit { MOST } else { options.sessions };
    let mut practitioners =
        server.practitioners(&options.guichet, names(0, options.sessions + 1))?;
    hold_to_core(1)?;
    server.renew()?;

    let (time, commits) = (Duration::from_secs(options.seconds), options.commits);
    let plan = Plan { time, commits };
    // What is read and made once is not the guides', either.
    let first = practitioners.split_off(options.sessions);
    live::run(server.address, &mut server.meetings(first)?, Plan { time: REST, ..plan }, None)?;
    let before = server.resident()?;
    let mut meetings = server.meetings(practitioners)?;
    let seen = live::run(server.address, &mut meetings, plan, server.process)?;
    let first = Figures::of(&seen, meetings.len(), commits, time, before);
    first.print();
    let holds = first.print_bars();
    if options.find_limit {
        let round = |meetings: &mut [Meeting]| {
            let number = meetings.len();
            let seen = live::run(server.address, meetings, plan, server.process)?;
            let figures = Figures::of(&seen, number, commits, time, None);
            figures.print();
            anyhow::Ok(figures.p99 > LIMIT || figures.lost > 0)
        };
        let (mut good, mut is_over) = (0, first.p99 > LIMIT || first.lost > 0);
        while !is_over && meetings.len() < most {
            good = meetings.len();
            let next = (good + options.sessions).min(most);
            let more = server.practitioners(&options.guichet, names(good + 1, next + 1))?;
            meetings.extend(server.meetings(more)?);
            is_over = round(&mut meetings)?;
        }
        if is_over {
            let mut bad = meetings.len();
            while bad - good > (bad / 20).max(10) {
                let middle = good.midpoint(bad);
                *(if round(&mut meetings[..middle])? { &mut bad } else { &mut good }) = middle;
            }
            println!("\np99 passes {LIMIT} ms between {good} and {bad} guides");
        } else {
            println!("\np99 stays below {LIMIT} ms up to {} guides", meetings.len());
        }
    }
    if let Some((_, portal)) = &mut server.setup {
        stop(portal)?;
    }
    println!(
        "\nWhat else runs on the machine makes all of it slower; CPU a change is the steadier figure."
    );
    Ok(if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// As many open files as the system allows: every guide takes two.
fn ask_for_open_files() {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    // Where it is not allowed, connecting says so.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum });
}
