//! `cargo xtask bench pages`: a server held to one core, 16 connections from another, 64 dossiers of 40 answers in turn.
//!
//! No page is cached between requests, every POST changes an answer and is answered after it is on the disk.

use crate::place::Place;
use crate::portal::{Connection, Filled, Person, Portal, Setup, hold_to_core};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

const DOSSIERS: usize = 64;
const ANSWERS: usize = 40;
const CONNECTIONS: usize = 16;
/// Before the clock runs.
const WARM_UP: Duration = Duration::from_secs(1);

/// What the fastest peer does with a form of five questions (two answers kept), measured on a machine of the same kind: requests a
/// second. Its POST keeps nothing on a disk; of the peers that do, the fastest is [`PEER_POST_DURABLE`].
const PEER_GET: f64 = 337.0;
const PEER_POST: f64 = 724.0;
const PEER_POST_DURABLE: f64 = 206.0;
/// The bars: requests a second, milliseconds, kilobytes.
const BAR_GET: f64 = 5_000.0;
const BAR_POST: f64 = 2_500.0;
const BAR_P99: f64 = 20.0;
const BAR_RESIDENT: u64 = 60 * 1024;

struct Options {
    seconds: u64,
    /// A program that was built already.
    guichet: Option<PathBuf>,
    /// More options of `guichet serve`.
    serve: Vec<String>,
}

impl Options {
    fn read(words: &[String]) -> Result<Self> {
        let mut options = Self { seconds: 10, guichet: None, serve: Vec::new() };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().with_context(|| format!("{word} needs a value"));
            match word.as_str() {
                "--seconds" => options.seconds = value()?.parse().context("--seconds: a number")?,
                "--guichet" => options.guichet = Some(value()?.into()),
                "--database" => options.serve = vec![word.clone(), value()?.clone()],
                _ => bail!(
                    "bench pages has no option `{word}`: --seconds S, --guichet PROGRAM, --database URL"
                ),
            }
        }
        Ok(options)
    }
}

/// What one kind of request showed.
struct Figures {
    a_second: f64,
    p50: f64,
    p99: f64,
    cpu: f64,
}

pub fn run(words: &[String]) -> Result<ExitCode> {
    let options = Options::read(words)?;
    let place = Place::find()?;
    let guichet = match options.guichet {
        Some(guichet) => guichet,
        None => place.build_guichet("release", &[])?,
    };
    let mut setup = Setup::fresh(&guichet, &place.scratch("bench-pages"))?;
    setup.under = ["taskset", "-c", "0"].map(str::to_owned).to_vec();
    setup.options = options.serve;
    hold_to_core(1)?;

    let mut portal = setup.start()?;
    let dossiers = fill(&portal)?;
    let filled: usize = dossiers.iter().map(|dossier| dossier.pages.len()).sum();
    println!(
        "{DOSSIERS} dossiers of {ANSWERS} answers on {} pages each, {CONNECTIONS} connections, {} s each",
        filled / DOSSIERS,
        options.seconds
    );

    let time = Duration::from_secs(options.seconds);
    let gets = requests(&dossiers, |dossier, round| get(dossier, round, ""));
    let get_figures = load(&portal, &dossiers, time, 200, gets)?;
    let posts = requests(&dossiers, post);
    let post_figures = load(&portal, &dossiers, time, 303, posts)?;
    let packed = requests(&dossiers, |dossier, round| get(dossier, round, "gzip, deflate, br"));
    let packed_figures = load(&portal, &dossiers, time, 200, packed)?;
    let resident = portal.resident_kilobytes()?;
    if !portal.stop()?.success() {
        bail!("the server did not stop well");
    }

    println!("\n                     a second     p50 ms     p99 ms   server CPU µs");
    for (name, figures) in [
        ("GET", &get_figures),
        ("POST, durable", &post_figures),
        ("GET, compressed", &packed_figures),
    ] {
        let Figures { a_second, p50, p99, cpu } = figures;
        println!("{name:<18} {a_second:>10.0} {p50:>10.2} {p99:>10.2} {cpu:>15.0}");
    }
    println!("memory             {:>10.1} MB resident after all of it", resident as f64 / 1024.0);
    println!();
    let mut holds = true;
    let mut bar = |what: &str, is: f64, bar: f64, at_least: bool| {
        let met = if at_least { is >= bar } else { is <= bar };
        holds &= met;
        let sign = if at_least { '≥' } else { '≤' };
        println!(
            "{} {what}: {is:.0}, bar {sign} {bar:.0} ({:.2} of it)",
            if met { "met   " } else { "MISSED" },
            is / bar
        );
    };
    bar("GET a second", get_figures.a_second, BAR_GET, true);
    bar("GET p99 ms", get_figures.p99, BAR_P99, false);
    bar("POST a second", post_figures.a_second, BAR_POST, true);
    bar("memory kB", resident as f64, BAR_RESIDENT as f64, false);
    println!(
        "\nbeside the peers: GET {:.1} × the fastest; POST {:.1} × the fastest (keeps nothing), {:.1} × the fastest durable one",
        get_figures.a_second / PEER_GET,
        post_figures.a_second / PEER_POST,
        post_figures.a_second / PEER_POST_DURABLE,
    );
    println!(
        "What else runs on the machine makes all of it slower; CPU a request is the steadier figure."
    );
    Ok(if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn fill(portal: &Portal) -> Result<Vec<Filled>> {
    std::thread::scope(|scope| {
        let fillers: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                scope.spawn(|| {
                    let mut connection = Connection::open(portal.address)?;
                    let dossiers = 0..DOSSIERS / CONNECTIONS;
                    dossiers.map(|_| Person::new().fill(&mut connection, ANSWERS)).collect()
                })
            })
            .collect();
        let mut all = Vec::new();
        for filler in fillers {
            let dossiers: Result<Vec<Filled>> = filler.join().expect("a filler does not panic");
            all.extend(dossiers?);
        }
        Ok(all)
    })
}

/// Every page that was answered, in turn.
fn get(dossier: &Filled, round: u64, encodings: &str) -> Result<Vec<u8>> {
    let page = &dossier.pages[round as usize % dossier.pages.len()];
    Ok(dossier.person.get_request(&page.address, encodings))
}

/// A name that was never there.
fn post(dossier: &Filled, round: u64) -> Result<Vec<u8>> {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let letters: String = format!("{number:08}{round}")
        .bytes()
        .map(|digit| char::from(digit - b'0' + b'a'))
        .collect();
    let (page, given) = dossier.names()?;
    Ok(dossier.person.post_request(&page.address, &page.fields_with(given, &letters)))
}

/// A kind of request, by dossier and round.
fn requests<'a>(
    dossiers: &'a [Filled],
    of: impl Fn(&'a Filled, u64) -> Result<Vec<u8>> + Sync,
) -> impl Fn(usize, u64) -> Result<Vec<u8>> + Sync {
    move |dossier, round| of(&dossiers[dossier], round)
}

/// Sends requests of one kind over every connection until the time is over.
#[expect(clippy::disallowed_methods, reason = "measuring is the purpose")]
fn load(
    portal: &Portal,
    dossiers: &[Filled],
    time: Duration,
    expected: u16,
    request: impl Fn(usize, u64) -> Result<Vec<u8>> + Sync,
) -> Result<Figures> {
    let work = |first: usize, until: Instant, round: &mut u64, connection: &mut Connection| {
        let mine = dossiers.len() / CONNECTIONS;
        let mut took = Vec::new();
        while Instant::now() < until {
            let dossier = first + CONNECTIONS * (*round as usize % mine);
            let request = request(dossier, *round)?;
            let sent = Instant::now();
            let reply = connection.send(&request)?;
            took.push(sent.elapsed());
            if reply.status != expected {
                bail!("status {} instead of {expected}", reply.status);
            }
            *round += 1;
        }
        Ok(took)
    };
    let start = Instant::now() + WARM_UP;
    let (mut took, cpu, elapsed) = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..CONNECTIONS)
            .map(|first| {
                scope.spawn(move || {
                    let mut connection = Connection::open(portal.address)?;
                    let mut round = 0;
                    work(first, start, &mut round, &mut connection)?;
                    work(first, start + time, &mut round, &mut connection)
                })
            })
            .collect();
        std::thread::sleep(start.saturating_duration_since(Instant::now()));
        let cpu = portal.cpu_microseconds();
        let mut all = Vec::new();
        for worker in workers {
            let took: Result<Vec<Duration>> = worker.join().expect("a connection does not panic");
            all.extend(took?);
        }
        let cpu = portal.cpu_microseconds()? - cpu?;
        anyhow::Ok((all, cpu, start.elapsed()))
    })?;
    took.sort_unstable();
    let at = |share: f64| {
        let place = ((took.len() as f64 * share) as usize).min(took.len().saturating_sub(1));
        took.get(place).map_or(f64::NAN, |took| took.as_secs_f64() * 1000.0)
    };
    Ok(Figures {
        a_second: took.len() as f64 / elapsed.as_secs_f64(),
        p50: at(0.5),
        p99: at(0.99),
        cpu: cpu as f64 / took.len() as f64,
    })
}
