//! `kill -9` at random moments while eight people save; then every acknowledged answer must be there.

use super::savers::Saver;
use crate::portal::{Connection, Portal, Setup};
use crate::postgres::Cluster;
use crate::random::Random;
use anyhow::Result;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// The latest moment of a kill, counted from the first save.
const LATEST: Duration = Duration::from_millis(150);

/// What was found after the kills.
#[derive(Debug, Default)]
pub struct Kills {
    /// Answers that were acknowledged.
    pub acknowledged: u64,
    /// Those of them that are gone, and dossiers that hold what nobody sent or cannot be opened.
    pub lost: u64,
}

/// Kills the server so many times, each time at another moment, and starts it again on the same data. With a PostgreSQL, every other
/// time that one is killed, and the server stays.
pub fn run(
    setup: &Setup,
    savers: &[Saver],
    mut postgres: Option<&mut Cluster>,
    kills: u64,
    random: &mut Random,
) -> Result<Kills> {
    let mut found = Kills::default();
    let mut portal = setup.start()?;
    for kill in 0..kills {
        let before: u64 = savers.iter().map(Saver::acknowledged).sum();
        let moment = Duration::from_micros(random.below(LATEST.as_micros() as u64));
        let engine = postgres.as_deref_mut().filter(|_| kill % 2 == 1);
        let is_server_gone = engine.is_none();
        save_until_killed(&mut portal, engine, savers, moment)?;
        found.acknowledged += savers.iter().map(Saver::acknowledged).sum::<u64>() - before;
        if is_server_gone {
            portal = setup.start()?;
        }
        let mut connection = Connection::open(portal.address)?;
        for saver in savers {
            let kept = saver.kept(&mut connection)?;
            found.lost += match kept {
                // The last acknowledged value, or the one whose answer was still out.
                Some(kept) if (saver.acknowledged()..=saver.sent()).contains(&kept) => 0,
                Some(kept) => saver.acknowledged().saturating_sub(kept).max(1),
                None => 1,
            };
            saver.go_on_from(kept.unwrap_or(0));
        }
    }
    Ok(found)
}

/// Everyone saves; at the moment, the kill. It ends for each with the connection, or with the first save that is refused.
fn save_until_killed(
    portal: &mut Portal,
    engine: Option<&mut Cluster>,
    savers: &[Saver],
    moment: Duration,
) -> Result<()> {
    let (address, is_enough) = (portal.address, AtomicBool::new(false));
    std::thread::scope(|scope| {
        for saver in savers {
            let is_enough = &is_enough;
            scope.spawn(move || drop(saver.save(address, is_enough)));
        }
        std::thread::sleep(moment);
        let killed = match engine {
            Some(cluster) => cluster.crash(),
            None => portal.kill(),
        };
        is_enough.store(true, Ordering::Relaxed);
        killed
    })
}
