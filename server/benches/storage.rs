//! Durable answers a second through the [`Storage`] trait, for each engine there is.
//!
//! `cargo xtask bench storage [--seconds S] [--postgres URL]`

#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first surprise")]
#![expect(clippy::print_stdout, reason = "the figures are what it is for")]
#![expect(clippy::disallowed_methods, reason = "measuring is the purpose")]

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use server::config::DatabaseUrl;
use server::crypto::KeyRing;
use server::randomness::{Randomness, SystemRandomness};
use server::startup::open_journal;
use server::storage::{
    Author, Change, DossierId, DossierRecord, FolderId, PathHash, RegisterRecord, Storage,
};

const SAVERS: [usize; 3] = [1, 16, 64];
/// Bytes of a sealed answer of the usual length.
const SEALED: usize = 24 + 128 + 16;

fn main() {
    let mut seconds = 3;
    let mut postgres = None;
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--seconds" => seconds = words.next().unwrap().parse().unwrap(),
            "--postgres" => postgres = words.next(),
            // Cargo says this to every benchmark.
            "--bench" => {}
            unknown => panic!("no option `{unknown}`: --seconds S, --postgres URL"),
        }
    }
    let time = Duration::from_secs(seconds);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut engines = vec![("SQLite", DatabaseUrl::Sqlite(folder.path().join("guichet.db")))];
    engines.extend(postgres.map(|url| ("PostgreSQL", DatabaseUrl::parse(&url).unwrap())));

    println!("engine        savers   answers a second   p50 ms   p99 ms");
    for (name, url) in engines {
        let storage = runtime.block_on(open(&url, &folder.path().join(format!("{name}.keys"))));
        for savers in SAVERS {
            let (a_second, p50, p99) = runtime.block_on(measure(&storage, savers, time));
            println!("{name:<12} {savers:>7} {a_second:>18.0} {p50:>8.2} {p99:>8.2}");
        }
        runtime.block_on(storage.close());
    }
}

/// As a server opens it: what is saved is told in the journal, too.
async fn open(url: &DatabaseUrl, keys: &Path) -> Arc<dyn Storage> {
    let storage = server::storage::open(url).await.unwrap();
    let keys = KeyRing::open_or_create(keys, &SystemRandomness).unwrap();
    storage.keep_journal(open_journal(&*storage, &keys, &SystemRandomness).await.unwrap());
    storage
}

/// So many people, each saving one answer after the other to a dossier of their own.
async fn measure(storage: &Arc<dyn Storage>, savers: usize, time: Duration) -> (f64, f64, f64) {
    let start = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..savers {
        let storage = Arc::clone(storage);
        tasks.spawn(async move {
            let dossier = open_dossier(&*storage).await;
            let mut took = Vec::new();
            let mut version = 0;
            while start.elapsed() < time {
                version += 1;
                let register = RegisterRecord {
                    path_hash: PathHash([1; 32]),
                    version,
                    sealed: vec![version as u8; SEALED],
                    author: Author::Person,
                    committed_at: jiff::Timestamp::now(),
                };
                let begun = Instant::now();
                storage.save(vec![Change::PutRegister { dossier, register }]).await.unwrap();
                took.push(begun.elapsed());
            }
            took
        });
    }
    let mut took: Vec<Duration> = tasks.join_all().await.concat();
    let elapsed = start.elapsed();
    took.sort_unstable();
    let at = |share: f64| took[(took.len() as f64 * share) as usize].as_secs_f64() * 1000.0;
    (took.len() as f64 / elapsed.as_secs_f64(), at(0.5), at(0.99))
}

async fn open_dossier(storage: &dyn Storage) -> DossierId {
    let randomness: &dyn Randomness = &SystemRandomness;
    let (folder, dossier) = (FolderId::generate(randomness), DossierId::generate(randomness));
    let now = jiff::Timestamp::now();
    let record = DossierRecord {
        id: dossier,
        folder,
        benefit: "c2s".into(),
        revision: "2026-11-24".into(),
        wrapped_key: vec![1; 76],
        language: "fr".into(),
        opened_at: now,
        sent_at: None,
    };
    let changes =
        vec![Change::CreateFolder { id: folder, created_at: now }, Change::OpenDossier(record)];
    storage.save(changes).await.unwrap();
    dossier
}
