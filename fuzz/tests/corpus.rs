//! The corpus again, each file in bounds of time and memory: what was found once stays mended.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![expect(clippy::print_stdout, reason = "the last file named is the one that hung or broke")]
#![expect(clippy::disallowed_methods, reason = "a guard against hanging reads the time")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Far more than any input takes: a guard against one that never ends.
const LONGEST: Duration = Duration::from_secs(20);
/// The whole process, all three targets side by side.
const MOST_KILOBYTES: usize = 400 * 1024;

fn replay(target: fn(&[u8]), files: Vec<PathBuf>, at_least: usize) {
    assert!(files.len() >= at_least, "the corpus has {} files", files.len());
    for file in files {
        println!("{}", file.display());
        let bytes = fs::read(&file).unwrap();
        let began = Instant::now();
        target(&bytes);
        assert!(began.elapsed() < LONGEST, "{}: {:?}", file.display(), began.elapsed());
        let kilobytes = most_resident_kilobytes();
        assert!(kilobytes <= MOST_KILOBYTES, "{}: {kilobytes} kB", file.display());
    }
}

fn files(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(Path::new("corpus").join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

/// The most memory that this process ever had.
fn most_resident_kilobytes() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
fn forms_of_the_corpus_are_refused_or_filled_in() {
    let mut all = files("form");
    for benefit in fs::read_dir("../benefits").unwrap() {
        let form = benefit.unwrap().path().join("form.json");
        all.extend(form.is_file().then_some(form));
    }
    replay(fuzz::form, all, 15);
}

#[test]
fn expressions_of_the_corpus_are_refused_or_evaluated() {
    replay(fuzz::expression, files("expression"), 20);
}

#[cfg(feature = "post")]
#[test]
fn posts_of_the_corpus_get_a_page() {
    replay(fuzz::post, files("post"), 15);
}
