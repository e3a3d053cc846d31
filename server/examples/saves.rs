//! How many durable saves a database takes: `cargo run --release -p server --example saves -- URL [SECONDS [CLIENTS]]`, URL as in
//! `--database`. The database should be new. Each client works at dossiers of its own and saves one answer and two in turn, as pages do.

#![expect(clippy::disallowed_methods, reason = "measuring is the purpose")]

use std::io::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use jiff::Timestamp;
use server::config::DatabaseUrl;
use server::crypto::Chain;
use server::randomness::{Randomness, SystemRandomness};
use server::storage::{
    self, Author, Change, DossierId, DossierRecord, FolderId, PathHash, RegisterRecord, Storage,
};
use tokio::task::JoinSet;

const DOSSIERS: usize = 64;
const QUESTIONS: usize = 40;
/// What a short answer takes once it is sealed.
const SEALED: usize = 192;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let url = DatabaseUrl::parse(&arguments.next().context("which database?")?)?;
    let seconds: u64 = arguments.next().map_or(Ok(5), |text| text.parse())?;
    let clients: usize = arguments.next().map_or(Ok(16), |text| text.parse())?;
    let storage = storage::open(&url).await?;
    storage.keep_journal(Chain::generate(&SystemRandomness));

    let mut people = Vec::new();
    for _ in 0..clients {
        people.push(open_dossiers(&*storage, DOSSIERS.div_ceil(clients)).await?);
    }
    let (begun, busy) = (Instant::now(), processor_time()?);
    let mut tasks = JoinSet::new();
    for dossiers in people {
        tasks.spawn(answer(storage.clone(), dossiers, Duration::from_secs(seconds)));
    }
    let (mut saves, mut slowest) = (0, Vec::new());
    while let Some(done) = tasks.join_next().await {
        let waits = done??;
        saves += waits.len();
        slowest.extend(waits);
    }
    let (elapsed, busy) = (begun.elapsed().as_secs_f64(), processor_time()? - busy);
    storage.close().await;
    slowest.sort();
    let at = |share: usize| slowest[(slowest.len() - 1) * share / 100].as_secs_f64() * 1000.0;
    writeln!(
        std::io::stdout(),
        "{:.0} saves/s, {:.0} answers/s, {:.0} µs of processor a save, p50 {:.1} ms, p99 {:.1} ms",
        saves as f64 / elapsed,
        saves as f64 * 1.5 / elapsed,
        busy.as_secs_f64() * 1e6 / saves as f64,
        at(50),
        at(99),
    )?;
    Ok(())
}

async fn open_dossiers(storage: &dyn Storage, count: usize) -> Result<Vec<DossierId>> {
    let folder = FolderId::generate(&SystemRandomness);
    let now = Timestamp::now();
    let mut changes = vec![Change::CreateFolder { id: folder, created_at: now }];
    let mut dossiers = Vec::new();
    for _ in 0..count {
        let id = DossierId::generate(&SystemRandomness);
        dossiers.push(id);
        changes.push(Change::OpenDossier(DossierRecord {
            id,
            folder,
            benefit: "c2s".into(),
            revision: "1".into(),
            wrapped_key: vec![0; 80],
            language: "fr".into(),
            opened_at: now,
            sent_at: None,
        }));
    }
    storage.save(changes).await?;
    Ok(dossiers)
}

/// Answers questions in turn; gives how long each save took.
async fn answer(
    storage: Arc<dyn Storage>,
    dossiers: Vec<DossierId>,
    time: Duration,
) -> Result<Vec<Duration>> {
    let begun = Instant::now();
    let mut versions = vec![0; dossiers.len() * QUESTIONS];
    let randomness: &dyn Randomness = &SystemRandomness;
    let questions: Vec<[u8; 32]> = (0..QUESTIONS).map(|_| randomness.array()).collect();
    let mut waits = Vec::new();
    let mut next = 0;
    while begun.elapsed() < time {
        let batch = (0..1 + waits.len() % 2)
            .map(|_| {
                let place = next % versions.len();
                next += 1;
                versions[place] += 1;
                Change::PutRegister {
                    dossier: dossiers[place / QUESTIONS],
                    register: RegisterRecord {
                        path_hash: PathHash(questions[place % QUESTIONS]),
                        version: versions[place],
                        sealed: vec![7; SEALED],
                        author: Author::Person,
                        committed_at: Timestamp::now(),
                    },
                }
            })
            .collect();
        let asked = Instant::now();
        storage.save(batch).await?;
        waits.push(asked.elapsed());
    }
    Ok(waits)
}

/// What this process has used of the processors.
fn processor_time() -> Result<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // After the program's name: utime and stime are fields 14 and 15, in ticks of 10 ms.
    let fields = stat.rsplit(')').next().context("no stat")?;
    let ticks: Vec<u64> =
        fields.split_whitespace().skip(11).take(2).map(str::parse).collect::<Result<_, _>>()?;
    Ok(Duration::from_millis(ticks.iter().sum::<u64>() * 10))
}
