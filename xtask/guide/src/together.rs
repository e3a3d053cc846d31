//! Work that is done by several at once, with its progress on the screen.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;

use anyhow::{Context, Result};

/// How often the progress is told.
const TOLD_EVERY: Duration = Duration::from_secs(5);

/// Does every job; `begin` is what each worker starts with. The results are in the order of the jobs.
#[expect(clippy::disallowed_methods, reason = "it says how long it takes")]
pub fn together<J: Send, W, R: Send>(
    what: &str,
    workers: usize,
    jobs: Vec<J>,
    begin: impl Fn() -> Result<W> + Sync,
    work: impl Fn(&mut W, J) -> Result<R> + Sync,
) -> Result<Vec<R>> {
    let total = jobs.len();
    let began = std::time::Instant::now();
    let jobs = Mutex::new(jobs.into_iter().enumerate());
    let next = || jobs.lock().unwrap_or_else(PoisonError::into_inner).next();
    let told = Mutex::new((0, began));
    let note = || {
        let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
        told.0 += 1;
        if told.1.elapsed() >= TOLD_EVERY || told.0 == total {
            told.1 = std::time::Instant::now();
            eprintln!("{what}: {} of {total}, {:.0} s", told.0, began.elapsed().as_secs_f64());
        }
    };
    let mut done = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..workers.min(total))
            .map(|_| {
                scope.spawn(|| {
                    let mut own = begin()?;
                    let mut done = Vec::new();
                    while let Some((number, job)) = next() {
                        done.push((number, work(&mut own, job).with_context(|| what.to_owned())?));
                        note();
                    }
                    anyhow::Ok(done)
                })
            })
            .collect();
        let mut all = Vec::with_capacity(total);
        for worker in workers {
            all.extend(worker.join().expect("a worker does not panic")?);
        }
        anyhow::Ok(all)
    })?;
    done.sort_by_key(|(number, _)| *number);
    Ok(done.into_iter().map(|(_, result)| result).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_jobs_and_a_failure_is_told() {
        let squares = together("squares", 3, (0..50).collect(), || Ok(()), |(), n| Ok(n * n));
        assert_eq!(squares.unwrap(), (0..50).map(|n| n * n).collect::<Vec<_>>());
        let failed = together(
            "halves",
            3,
            vec![1],
            || Ok(()),
            |(), _| -> Result<u32> { anyhow::bail!("odd") },
        );
        assert!(format!("{:#}", failed.unwrap_err()).contains("odd"));
    }
}
