//! Copies of database and log, taken while eight people save: what a backup of the disk, or a power cut, would leave.
//!
//! Both files are copied at one moment (the server stands still meanwhile), as a snapshot of a volume does.

use super::savers::Saver;
use super::whole;
use crate::portal::{Connection, Portal, Setup};
use crate::random::Random;
use anyhow::{Result, ensure};
use std::fs;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How many copies.
const COPIES: usize = 10;

/// Takes copies, opens each and looks into it; gives how many acknowledged answers were missing.
pub fn run(setup: &Setup, random: &mut Random) -> Result<u64> {
    let portal = setup.start()?;
    let savers = Saver::all(&portal)?;
    let mut lost = 0;
    for _ in 0..COPIES {
        let copy = setup.beside("copy")?;
        let moment = Duration::from_micros(random.below(100_000));
        let acknowledged = save_until_copied(&portal, &savers, moment, setup, &copy)?;
        whole::check(&copy.database())?;
        let opened = copy.start()?;
        let mut connection = Connection::open(opened.address)?;
        for (saver, acknowledged) in savers.iter().zip(acknowledged) {
            let kept = saver.kept(&mut connection)?.unwrap_or(0);
            lost += acknowledged.saturating_sub(kept);
        }
    }
    Ok(lost)
}

/// Everyone saves; at the moment, a copy. Gives what was acknowledged by then.
fn save_until_copied(
    portal: &Portal,
    savers: &[Saver],
    moment: Duration,
    setup: &Setup,
    copy: &Setup,
) -> Result<Vec<u64>> {
    let (address, is_enough) = (portal.address, AtomicBool::new(false));
    std::thread::scope(|scope| {
        let all: Vec<_> =
            savers.iter().map(|saver| scope.spawn(|| saver.save(address, &is_enough))).collect();
        std::thread::sleep(moment);
        let standing = Standing::still(portal)?;
        let acknowledged = savers.iter().map(Saver::acknowledged).collect();
        for file in ["guichet.db", "guichet.db-wal"] {
            fs::copy(setup.data().join(file), copy.data().join(file))?;
        }
        drop(standing);
        is_enough.store(true, Ordering::Relaxed);
        all.into_iter().try_for_each(|saver| saver.join().expect("a saver does not panic"))?;
        Ok(acknowledged)
    })
}

/// A portal that stands still until this is let go of.
struct Standing<'a>(&'a Portal);

impl<'a> Standing<'a> {
    fn still(portal: &'a Portal) -> Result<Self> {
        let standing = Self(portal);
        ensure!(standing.signal("-STOP"), "the server cannot be stopped for a moment");
        Ok(standing)
    }

    fn signal(&self, signal: &str) -> bool {
        let number = self.0.id().to_string();
        Command::new("kill").args([signal, &number]).status().is_ok_and(|status| status.success())
    }
}

impl Drop for Standing<'_> {
    fn drop(&mut self) {
        self.signal("-CONT");
    }
}
