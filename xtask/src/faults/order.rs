//! The order of system calls: every acknowledgement follows a flush that follows a write to the log.
//!
//! `kill -9` leaves what the kernel holds, so it cannot tell a flushed answer from one that a power cut would take. What the server asked
//! of the kernel, and when, can.

use super::savers::Saver;
use super::strace::Strace;
use crate::portal::{Connection, Portal};
use anyhow::{Result, ensure};
use std::collections::HashMap;
use std::path::Path;

const CALLS: &str =
    "trace=read,recvfrom,write,writev,sendto,sendmsg,pwrite64,pwritev,fdatasync,fsync";
/// One after the other: a flush belongs to one answer. Side by side: an answer may share the flush of others.
const ALONE: usize = 40;
const TOGETHER: u64 = 40;

/// What was seen.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Acknowledged POSTs.
    pub acknowledged: usize,
    /// Those that were answered before a flush of the log behind a write of their own time.
    pub too_early: usize,
}

/// Watches one person who saves alone, then all of them at once. `engine`: tells the processes of PostgreSQL, where it keeps the answers.
pub fn watch(
    portal: &Portal,
    engine: impl Fn() -> Result<Vec<u32>>,
    savers: &[Saver],
    folder: &Path,
) -> Result<Order> {
    let output = folder.join("calls.txt");
    let strace = loop {
        let known = engine()?;
        let processes = [&[portal.id()], &known[..]].concat();
        let strace = Strace::attach(&processes, &["-y", "-s", "64", "-e", CALLS], &output)?;
        // One that PostgreSQL began between the list and the attaching would flush unseen.
        if engine()?.iter().all(|process| known.contains(process)) {
            break strace;
        }
        strace.detach()?;
    };
    let before: u64 = savers.iter().map(Saver::acknowledged).sum();
    if let [first, ..] = savers {
        let mut connection = Connection::open(portal.address)?;
        for _ in 0..ALONE {
            first.save_once(&mut connection)?;
        }
    }
    std::thread::scope(|scope| {
        let all: Vec<_> = savers
            .iter()
            .map(|saver| {
                scope.spawn(move || {
                    let mut connection = Connection::open(portal.address)?;
                    (0..TOGETHER).try_for_each(|_| saver.save_once(&mut connection))
                })
            })
            .collect();
        all.into_iter().try_for_each(|saver| saver.join().expect("a saver does not panic"))
    })?;
    strace.detach()?;
    let order = read(&std::fs::read_to_string(output)?);
    let sent = savers.iter().map(Saver::acknowledged).sum::<u64>() - before;
    ensure!(
        order.acknowledged as u64 == sent,
        "strace saw {} of {sent} acknowledgements",
        order.acknowledged
    );
    Ok(order)
}

/// A call, at the moment it begins or ends. Moments are lines of strace's output.
enum Call<'a> {
    /// A request's first bytes were read from a connection.
    Asked {
        connection: &'a str,
    },
    /// An acknowledgement is about to be written to it.
    Acknowledged {
        connection: &'a str,
    },
    Written,
    FlushBegins {
        thread: &'a str,
    },
    Flushed {
        thread: &'a str,
    },
}

/// Judges strace's output.
fn read(output: &str) -> Order {
    let mut order = Order::default();
    let mut asked: HashMap<&str, usize> = HashMap::new();
    let mut begun: HashMap<&str, usize> = HashMap::new();
    let mut unfinished: HashMap<&str, &str> = HashMap::new();
    // The moments of writes to the log, and of flushes (begin, end) behind a write.
    let mut writes: Vec<usize> = Vec::new();
    let mut flushes: Vec<(usize, usize)> = Vec::new();
    for (moment, line) in output.lines().enumerate() {
        for call in calls(line, &mut unfinished) {
            match call {
                Call::Asked { connection } => {
                    asked.insert(connection, moment);
                }
                Call::Written => writes.push(moment),
                Call::FlushBegins { thread } => {
                    begun.insert(thread, moment);
                }
                Call::Flushed { thread } => {
                    flushes.extend(begun.remove(thread).map(|begin| (begin, moment)));
                }
                Call::Acknowledged { connection } => {
                    // A page that was read is answered with 200, not acknowledged: what was asked here was a POST.
                    let Some(asked) = asked.remove(connection) else { continue };
                    let is_written =
                        |flush: usize| writes.iter().any(|write| (asked..=flush).contains(write));
                    order.acknowledged += 1;
                    if !flushes.iter().any(|(begin, end)| *end <= moment && is_written(*begin)) {
                        order.too_early += 1;
                    }
                }
            }
        }
    }
    order
}

/// What one line says: `12 pwrite64(9</…/guichet.db-wal>, "…", 24, 0) = 24`, in one piece or in two, when another thread came between.
fn calls<'a>(line: &'a str, unfinished: &mut HashMap<&'a str, &'a str>) -> Vec<Call<'a>> {
    let Some((thread, rest)) = line.split_once(' ') else { return Vec::new() };
    let rest = rest.trim_start();
    // Where the call began, what it returned.
    let (begins, returned) = if let Some(start) = rest.strip_suffix(" <unfinished ...>") {
        unfinished.insert(thread, start);
        (Some(start), None)
    } else if rest.starts_with("<... ") {
        (None, unfinished.remove(thread).map(|start| (start, rest)))
    } else {
        (Some(rest), Some((rest, rest)))
    };
    let mut calls = Vec::new();
    if let Some((name, arguments)) = begins.and_then(|begins| begins.split_once('(')) {
        let file = arguments.split([',', ')']).next().unwrap_or_default();
        let is_answer =
            ["write", "writev", "sendto", "sendmsg"].contains(&name) && file.contains("socket:");
        if is_answer && (arguments.contains("HTTP/1.1 303") || arguments.contains("HTTP/1.1 204")) {
            calls.push(Call::Acknowledged { connection: file });
        }
        if ["fdatasync", "fsync"].contains(&name) && is_log(file) {
            calls.push(Call::FlushBegins { thread });
        }
    }
    if let Some((start, end)) = returned
        && let Some((name, arguments)) = start.split_once('(')
        && let Some((_, result)) = end.rsplit_once(" = ")
        && !result.starts_with('-')
    {
        let file = arguments.split([',', ')']).next().unwrap_or_default();
        match name {
            "read" | "recvfrom"
                if file.contains("socket:")
                    && [start, end].iter().any(|text| text.contains("\"POST ")) =>
            {
                calls.push(Call::Asked { connection: file });
            }
            "pwrite64" | "pwritev" | "write" | "writev" if is_log(file) => {
                calls.push(Call::Written)
            }
            "fdatasync" | "fsync" if is_log(file) => calls.push(Call::Flushed { thread }),
            _ => {}
        }
    }
    calls
}

/// Whether a file is an engine's log: SQLite's, or one of PostgreSQL's.
fn is_log(file: &str) -> bool {
    file.ends_with("-wal>") || file.contains("/pg_wal/")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKED: &str =
        "7 recvfrom(9<socket:[1]>, \"POST /fr/c2s/form\", 8192, 0, NULL, NULL) = 17";
    const WRITTEN: &str = "8 pwrite64(5</data/guichet.db-wal>, \"\\0\", 24, 0) = 24";
    const FLUSHED: &str = "8 fdatasync(5</data/guichet.db-wal>) = 0";
    const ANSWERED: &str = "7 writev(9<socket:[1]>, [{iov_base=\"HTTP/1.1 303 See Other\\r\\n\", iov_len=99}], 1) = 99";

    fn order(lines: &[&str]) -> Order {
        read(&lines.join("\n"))
    }

    #[test]
    fn an_answer_behind_write_and_flush_is_in_order() {
        assert_eq!(
            order(&[ASKED, WRITTEN, FLUSHED, ANSWERED]),
            Order { acknowledged: 1, too_early: 0 }
        );
    }

    #[test]
    fn an_answer_before_its_flush_or_write_is_too_early() {
        for lines in [
            vec![ASKED, ANSWERED, WRITTEN, FLUSHED],
            vec![ASKED, WRITTEN, ANSWERED, FLUSHED],
            vec![ASKED, FLUSHED, WRITTEN, ANSWERED],
            vec![WRITTEN, ASKED, FLUSHED, ANSWERED],
            vec![WRITTEN, FLUSHED, ASKED, ANSWERED],
        ] {
            assert_eq!(order(&lines), Order { acknowledged: 1, too_early: 1 }, "{lines:?}");
        }
    }

    #[test]
    fn a_flush_that_has_not_ended_or_that_failed_does_not_count() {
        let begins = "8 fdatasync(5</data/guichet.db-wal> <unfinished ...>";
        let ends = "8 <... fdatasync resumed>) = 0";
        let failed =
            "8 fdatasync(5</data/guichet.db-wal>) = -1 EIO (Input/output error) (INJECTED)";
        assert_eq!(order(&[ASKED, WRITTEN, begins, ends, ANSWERED]).too_early, 0);
        assert_eq!(order(&[ASKED, WRITTEN, begins, ANSWERED, ends]).too_early, 1);
        assert_eq!(order(&[ASKED, begins, WRITTEN, ends, ANSWERED]).too_early, 1);
        assert_eq!(order(&[ASKED, WRITTEN, failed, ANSWERED]).too_early, 1);
    }

    #[test]
    fn other_files_and_other_answers_do_not_count() {
        let elsewhere = FLUSHED.replace("guichet.db-wal", "guichet.db");
        assert_eq!(order(&[ASKED, WRITTEN, &elsewhere, ANSWERED]).too_early, 1);
        let page = ANSWERED.replace("303 See Other", "200 OK");
        assert_eq!(order(&[ASKED, WRITTEN, FLUSHED, &page]).acknowledged, 0);
    }
}
