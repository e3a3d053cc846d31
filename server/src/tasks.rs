//! What the server does beside answering: signs heads, carries the outbox, forgets sessions and opened dossiers.

use std::path::PathBuf;
use std::time::Duration;

use jiff::SignedDuration;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval};

use crate::http::{Condition, Site};
use crate::journal::sign::Signer;
use crate::outbox::{self, Outbox};
use crate::storage::{Change, StaffChange};

/// How often heads are signed.
const SIGNING: Duration = Duration::from_secs(60);
/// How often the outbox is looked at when nobody tells of a sending.
const LOOKING: Duration = Duration::from_secs(30);
/// How often opened dossiers are forgotten that nobody asks for.
const CLOSING: Duration = Duration::from_secs(30);
/// How often guides are looked at: what ends by itself ends within this.
const GUIDING: Duration = Duration::from_secs(1);
/// How often sessions are forgotten that were over long ago.
const FORGETTING: Duration = Duration::from_secs(60 * 60);
/// How long ago: longer than any session lives.
const FORGOTTEN: SignedDuration = SignedDuration::from_hours(24);

/// The tasks of a running server.
pub struct Tasks {
    stop: watch::Sender<bool>,
    running: JoinSet<()>,
}

impl Tasks {
    /// Starts them. What was sent is written to `deliver_to`, if there is such a folder.
    #[must_use]
    pub fn start(site: &Site, signer: Signer, deliver_to: Option<PathBuf>) -> Self {
        let (stop, stopped) = watch::channel(false);
        let mut running = JoinSet::new();
        running.spawn(sign(site.clone(), signer, stopped.clone()));
        running.spawn(carry(site.clone(), deliver_to, stopped.clone()));
        running.spawn(close(site.clone(), stopped.clone()));
        running.spawn(guide(site.clone(), stopped.clone()));
        running.spawn(forget(site.clone(), stopped));
        Self { stop, running }
    }

    /// Stops them, after what is under way and one more signing.
    pub async fn stop(self) {
        let _ = self.stop.send(true);
        self.running.join_all().await;
    }
}

async fn sign(site: Site, mut signer: Signer, mut stopped: watch::Receiver<bool>) {
    let mut ticks = every(SIGNING);
    let mut is_last = false;
    while !is_last {
        is_last = tokio::select! {
            _ = ticks.tick() => false,
            _ = stopped.wait_for(|stop| *stop) => true,
        };
        let now = site.clock.now();
        if let Err(error) = signer.sign(now).await {
            tracing::error!(%error, "heads were not signed");
        }
        let condition = match signer.overdue(now) {
            Some(since) => Condition::Warning(format!("not signed since {since:.0}")),
            None => Condition::Ok,
        };
        site.readiness().report("heads", condition);
    }
}

async fn carry(site: Site, deliver_to: Option<PathBuf>, mut stopped: watch::Receiver<bool>) {
    let mut ticks = every(LOOKING);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = site.told_of_sending() => {}
            _ = stopped.wait_for(|stop| *stop) => return,
        }
        look(&site, deliver_to.as_deref()).await;
    }
}

/// One look at the outbox.
async fn look(site: &Site, deliver_to: Option<&std::path::Path>) {
    let outbox = Outbox {
        storage: &*site.storage,
        keys: &site.keys,
        benefits: &site.benefits,
        portal: &site.portal,
        time_zone: &site.time_zone,
        randomness: &*site.randomness,
    };
    let now = site.clock.now();
    let looked = match deliver_to {
        Some(folder) => outbox.hand_over(folder, now).await,
        None => outbox.look(now).await,
    };
    if let Err(error) = looked {
        tracing::error!(%error, "the outbox does not go on");
    }
    let condition = match outbox::unfinished(&*site.storage, now).await {
        Ok(0) => Condition::Ok,
        Ok(submissions) => {
            tracing::error!(submissions, "submissions are unfinished");
            Condition::Warning(format!("{submissions} unfinished"))
        }
        Err(error) => {
            tracing::error!(%error, "the outbox cannot be read");
            Condition::Warning("cannot be read".into())
        }
    };
    site.readiness().report("submissions", condition);
}

async fn close(site: Site, mut stopped: watch::Receiver<bool>) {
    let mut ticks = every(CLOSING);
    loop {
        tokio::select! {
            _ = ticks.tick() => site.opened().forget_unused(site.clock.now()),
            _ = stopped.wait_for(|stop| *stop) => return,
        }
    }
}

/// Finds the guides that were open, and lets time do its part in them.
async fn guide(site: Site, mut stopped: watch::Receiver<bool>) {
    if let Err(error) = site.guides().restore(&site.around()).await {
        tracing::error!(%error, "the guides that were open were not found again");
    }
    let mut ticks = every(GUIDING);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            _ = stopped.wait_for(|stop| *stop) => return,
        }
        site.guides().settle(&site.around()).await;
    }
}

async fn forget(site: Site, mut stopped: watch::Receiver<bool>) {
    let mut ticks = every(FORGETTING);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            _ = stopped.wait_for(|stop| *stop) => return,
        }
        let Ok(long_ago) = site.clock.now().checked_sub(FORGOTTEN) else { continue };
        let changes = vec![
            Change::ForgetSessions { seen_before: long_ago },
            StaffChange::ForgetSessions { started_before: long_ago }.into(),
        ];
        if let Err(error) = site.storage.save(changes).await {
            tracing::error!(%error, "old sessions were not forgotten");
        }
    }
}

fn every(time: Duration) -> tokio::time::Interval {
    let mut ticks = interval(time);
    // After a pause there is one tick, not one for each that was missed.
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}
