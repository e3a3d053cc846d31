//! `cargo xtask faults`: what happens to acknowledged answers when the server is killed, copied, or its disk fails.
//!
//! Each check is also run on a server that answers before it commits, where it must find that out: a check that cannot fail says nothing.

mod copies;
mod disk;
mod kills;
mod order;
mod savers;
mod strace;
mod whole;

use crate::count::Count;
use crate::place::Place;
use crate::portal::Setup;
use crate::postgres::{Cluster, Flush};
use crate::random::Random;
use crate::setup;
use anyhow::{Context, Result, bail, ensure};
use savers::Saver;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How much is done.
pub struct Extent {
    /// Kills of the server.
    pub kills: u64,
    /// Of the n-th writes that fail, every so many-th is tried: 1 tries them all.
    pub stride: usize,
    /// The seed of all random moments.
    pub seed: u64,
    /// Only checks whose name has this text are run.
    pub only: String,
}

impl Extent {
    /// What `cargo xtask test` runs.
    pub fn short() -> Self {
        Self { kills: 20, stride: 7, seed: new_seed(), only: String::new() }
    }

    fn read(words: &[String]) -> Result<Self> {
        let mut extent = Self { kills: 200, stride: 1, ..Self::short() };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || {
                words
                    .next()
                    .and_then(|value| value.parse().ok())
                    .with_context(|| format!("{word} needs a number"))
            };
            match word.as_str() {
                "--kills" => extent.kills = value()?,
                "--seed" => extent.seed = value()?,
                "--only" => extent.only = words.next().context("--only needs a text")?.clone(),
                _ => bail!("faults has no option `{word}`: --kills N, --seed N, --only TEXT"),
            }
        }
        if !CHECKS.iter().any(|(name, _)| name.contains(&extent.only)) {
            let names: Vec<_> = CHECKS.iter().map(|(name, _)| *name).collect();
            bail!("no check has `{}` in its name:\n{}", extent.only, names.join("\n"));
        }
        Ok(extent)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "every run has moments of its own; the seed is printed, so that one can be repeated"
)]
fn new_seed() -> u64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.map_or(1, |now| now.as_nanos() as u64 % 1_000_000)
}

pub fn run(words: &[String]) -> Result<ExitCode> {
    let place = Place::find()?;
    let (programs, words) = match words {
        [option, guichet, early, words @ ..] if option == "--programs" => {
            (Some(Programs { guichet: guichet.into(), early: early.into() }), words)
        }
        _ => (None, words),
    };
    let extent = Extent::read(words)?;
    setup::fault_tools()?;
    let programs = programs.map_or_else(|| Programs::build(&place, "release"), Ok)?;
    let count = check(&place, programs, extent)?;
    println!("\n{} passed, {} failed", count.passed, count.failed);
    Ok(if count.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The server, and the one that answers before it commits.
pub struct Programs {
    guichet: PathBuf,
    early: PathBuf,
}

impl Programs {
    pub fn build(place: &Place, profile: &str) -> Result<Self> {
        // The wrong one first: the program of this name is the right one in the end.
        let early = place.scratch("guichet-answers-before-it-commits");
        fs::create_dir_all(place.scratch(""))?;
        fs::copy(place.build_guichet(profile, &["answer-before-commit"])?, &early)?;
        Ok(Self { guichet: place.build_guichet(profile, &[])?, early })
    }
}

/// Runs the checks.
pub fn check(place: &Place, programs: Programs, extent: Extent) -> Result<Count> {
    let folder = place.scratch("faults");
    fs::create_dir_all(&folder)?;
    println!("seed {}: the same moments again with --seed {0}", extent.seed);
    let faults = Faults { programs, folder, extent };
    let mut count = Count::default();
    for (name, check) in CHECKS {
        if !name.contains(&faults.extent.only) {
            continue;
        }
        count += match check(&faults) {
            Ok(figures) => {
                println!("ok     {name}: {figures}");
                Count::PASS
            }
            Err(problem) => {
                println!("FAILED {name}: {problem:#}");
                Count::FAIL
            }
        };
    }
    Ok(count)
}

/// A name as a sentence, and the check; it gives figures in words.
type Check = (&'static str, fn(&Faults) -> Result<String>);

const CHECKS: [Check; 10] = [
    ("no acknowledged answer is lost to kill -9", Faults::kills_lose_nothing),
    ("no acknowledged answer is lost on PostgreSQL", Faults::kills_lose_nothing_on_postgres),
    ("the kills find a server that answers before it commits", Faults::kills_find_the_early_one),
    ("every answer follows its flush", Faults::answers_follow_their_flush),
    (
        "every answer follows its flush on PostgreSQL",
        Faults::answers_follow_their_flush_on_postgres,
    ),
    ("the order finds a server that answers before it commits", Faults::order_finds_the_early_one),
    ("copies of database and log are whole", Faults::copies_are_whole),
    ("one failed write or flush is told, and the next save is kept", Faults::one_failure_is_told),
    ("a dead disk is told, and forgiven when it works again", Faults::a_dead_disk_is_told),
    ("a full disk is told, and forgiven when it has room", Faults::a_full_disk_is_told),
];

struct Faults {
    programs: Programs,
    folder: PathBuf,
    extent: Extent,
}

impl Faults {
    /// A new folder for a program.
    fn setup(&self, guichet: &Path, name: &str) -> Result<Setup> {
        Setup::fresh(guichet, &self.folder.join(name))
    }

    /// The same with dossiers in it, which the right program took: the wrong one would lose them before the check begins.
    fn savers(&self, setup: &mut Setup) -> Result<Vec<Saver>> {
        let checked = std::mem::replace(&mut setup.guichet, self.programs.guichet.clone());
        let mut portal = setup.start()?;
        let savers = Saver::all(&portal)?;
        ensure!(portal.stop()?.success(), "the server did not stop well");
        setup.guichet = checked;
        Ok(savers)
    }

    fn random(&self) -> Random {
        Random::new(self.extent.seed)
    }

    fn kills_lose_nothing(&self) -> Result<String> {
        let mut setup = self.setup(&self.programs.guichet, "kills")?;
        let savers = self.savers(&mut setup)?;
        let kills = self.extent.kills;
        let found = kills::run(&setup, &savers, None, kills, &mut self.random())?;
        whole::check(&setup.database())?;
        nothing_lost(kills, &found)
    }

    fn kills_lose_nothing_on_postgres(&self) -> Result<String> {
        let mut cluster = Cluster::start(Flush::ToDisk)?;
        let mut setup = self.setup(&self.programs.guichet, "kills-postgres")?;
        setup.options = vec!["--database".into(), cluster.url("postgres")];
        let savers = self.savers(&mut setup)?;
        let kills = self.extent.kills;
        let found = kills::run(&setup, &savers, Some(&mut cluster), kills, &mut self.random())?;
        nothing_lost(kills, &found)
    }

    fn kills_find_the_early_one(&self) -> Result<String> {
        let mut setup = self.setup(&self.programs.early, "kills-early")?;
        let savers = self.savers(&mut setup)?;
        let found = kills::run(&setup, &savers, None, 10, &mut self.random())?;
        ensure!(found.lost > 0, "nothing was missed after 10 kills");
        Ok(format!(
            "{} of {} acknowledged answers were lost, and missed",
            found.lost, found.acknowledged
        ))
    }

    fn answers_follow_their_flush(&self) -> Result<String> {
        let mut setup = self.setup(&self.programs.guichet, "order")?;
        let savers = self.savers(&mut setup)?;
        let portal = setup.start()?;
        none_too_early(&order::watch(&portal, || Ok(Vec::new()), &savers, &setup.folder)?)
    }

    fn answers_follow_their_flush_on_postgres(&self) -> Result<String> {
        let cluster = Cluster::start(Flush::ToDisk)?;
        let mut setup = self.setup(&self.programs.guichet, "order-postgres")?;
        setup.options = vec!["--database".into(), cluster.url("postgres")];
        let savers = self.savers(&mut setup)?;
        let portal = setup.start()?;
        none_too_early(&order::watch(&portal, || cluster.processes(), &savers, &setup.folder)?)
    }

    fn order_finds_the_early_one(&self) -> Result<String> {
        let mut setup = self.setup(&self.programs.early, "order-early")?;
        let savers = self.savers(&mut setup)?;
        let portal = setup.start()?;
        let order = order::watch(&portal, || Ok(Vec::new()), &savers, &setup.folder)?;
        ensure!(order.too_early > 0, "none of {} was found too early", order.acknowledged);
        Ok(format!(
            "{} of {} answers were too early, and seen",
            order.too_early, order.acknowledged
        ))
    }

    fn copies_are_whole(&self) -> Result<String> {
        let lost = copies::run(&self.setup(&self.programs.guichet, "copies")?, &mut self.random())?;
        ensure!(lost == 0, "{lost} acknowledged answers are not in the copies");
        Ok("all opened, nothing missing".into())
    }

    fn one_failure_is_told(&self) -> Result<String> {
        let setup = self.setup(&self.programs.guichet, "failures")?;
        let mut portal = setup.start()?;
        let (mut tried, mut refused) = (0, 0);
        for (call, error) in
            [("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("fsync,fdatasync", "EIO")]
        {
            let first = 1 + self.random().below(self.extent.stride as u64) as usize;
            for nth in (first..).step_by(self.extent.stride) {
                let journey = disk::one_failure(&portal, call, error, nth, &setup.folder)?;
                tried += 1;
                refused += journey.refused;
                // The journey made fewer calls than that.
                if journey.refused == 0 && nth > disk::ANSWERS {
                    break;
                }
            }
        }
        ensure!(refused > 0, "no failure was noticed");
        ensure!(portal.stop()?.success(), "the server did not stop well");
        whole::check(&setup.database())?;
        Ok(format!("{tried} journeys, {refused} refusals, each mended by the next try"))
    }

    fn a_dead_disk_is_told(&self) -> Result<String> {
        let setup = self.setup(&self.programs.guichet, "dead-disk")?;
        let portal = setup.start()?;
        disk::dead_disk(&portal, &setup.folder)?;
        whole::check(&setup.database())?;
        Ok("same server, nothing lost".into())
    }

    fn a_full_disk_is_told(&self) -> Result<String> {
        let setup = self.setup(&self.programs.guichet, "full-disk")?;
        Ok(match disk::full_disk(&setup)? {
            Some(()) => "same server, nothing lost".into(),
            None => "not tried: a small disk can be mounted by root only".into(),
        })
    }
}

fn nothing_lost(kills: u64, found: &kills::Kills) -> Result<String> {
    let kills::Kills { acknowledged, lost } = found;
    ensure!(*lost == 0, "{lost} of {acknowledged} are lost");
    ensure!(*acknowledged > 0, "nothing was acknowledged");
    Ok(format!("{kills} kills, {acknowledged} acknowledged, 0 lost"))
}

fn none_too_early(order: &order::Order) -> Result<String> {
    let order::Order { acknowledged, too_early } = order;
    ensure!(*too_early == 0, "{too_early} of {acknowledged} were too early");
    Ok(format!("{acknowledged} answers"))
}
