//! Reads how many tests passed and failed from what the test runners print.

use std::ops::AddAssign;

/// How many passed, how many failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub passed: u64,
    pub failed: u64,
}

impl Count {
    pub const PASS: Self = Self { passed: 1, failed: 0 };
    pub const FAIL: Self = Self { passed: 0, failed: 1 };
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// A line of `cargo test`: `test result: ok. 3 passed; 0 failed; 0 ignored; …`.
pub fn cargo_test(line: &str) -> Option<Count> {
    let (_, counts) = line.trim().strip_prefix("test result: ")?.split_once(". ")?;
    let mut counts = counts.split("; ");
    let passed = counts.next()?.strip_suffix(" passed")?.parse().ok()?;
    let failed = counts.next()?.strip_suffix(" failed")?.parse().ok()?;
    Some(Count { passed, failed })
}

/// A line of Playwright's closing summary: `  12 passed (31.4s)`, `  1 failed`, `  2 did not run`.
pub fn playwright(line: &str) -> Option<Count> {
    let (number, what) = line.trim().split_once(' ')?;
    let number = number.parse().ok()?;
    let what = what.split_once(" (").map_or(what, |(what, _time)| what);
    match what {
        "passed" => Some(Count { passed: number, failed: 0 }),
        "failed" | "flaky" | "interrupted" | "did not run" => {
            Some(Count { passed: 0, failed: number })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_test_closing_lines_are_counted() {
        let ok = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        assert_eq!(cargo_test(ok), Some(Count { passed: 3, failed: 0 }));
        let failed =
            "test result: FAILED. 12 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(cargo_test(failed), Some(Count { passed: 12, failed: 2 }));
    }

    #[test]
    fn other_lines_of_cargo_test_count_nothing() {
        for line in
            ["", "running 3 tests", "test a ... ok", "test result: ok.", "3 passed; 0 failed"]
        {
            assert_eq!(cargo_test(line), None, "{line}");
        }
    }

    #[test]
    fn playwright_summary_lines_are_counted() {
        assert_eq!(playwright("  12 passed (31.4s)"), Some(Count { passed: 12, failed: 0 }));
        assert_eq!(playwright("  7 passed (1.2m)"), Some(Count { passed: 7, failed: 0 }));
        for line in ["  2 failed", "  2 flaky", "  2 interrupted", "  2 did not run"] {
            assert_eq!(playwright(line), Some(Count { passed: 0, failed: 2 }), "{line}");
        }
    }

    #[test]
    fn other_lines_of_playwright_count_nothing() {
        for line in [
            "",
            "Running 9 tests using 2 workers",
            "  ok 1 journey.spec.ts:3:1 (2s)",
            "  2 skipped",
        ] {
            assert_eq!(playwright(line), None, "{line}");
        }
    }

    #[test]
    fn counts_add_up() {
        let mut sum = Count::default();
        sum += Count::PASS;
        sum += Count::FAIL;
        sum += Count { passed: 5, failed: 2 };
        assert_eq!(sum, Count { passed: 6, failed: 3 });
    }
}
