//! The figures, beside the bars.

use std::time::Duration;

use crate::live::Seen;

/// The bar for so many guides at five answers a second each.
struct Bar {
    sessions: usize,
    p99: f64,
    cpu: Option<f64>,
    memory: Option<f64>,
}

const BARS: [Bar; 2] = [
    Bar { sessions: 500, p99: 20.0, cpu: Some(120.0), memory: Some(40.0) },
    Bar { sessions: 2_000, p99: 100.0, cpu: None, memory: None },
];
const COMMITS: f64 = 5.0;

/// What is reported of one round.
pub struct Figures {
    sessions: usize,
    commits: f64,
    /// From an answer to where it is seen, in milliseconds.
    p50: f64,
    p95: f64,
    pub p99: f64,
    sent: usize,
    pub lost: usize,
    a_second: f64,
    late: f64,
    refused: usize,
    closed: usize,
    cpu: Option<f64>,
    core: Option<f64>,
    /// Kilobytes a guide: connected, and after all of it.
    memory: Option<[f64; 2]>,
}

impl Figures {
    /// Of one round; `before` is the server's memory without the guides.
    pub fn of(
        seen: &Seen,
        sessions: usize,
        commits: f64,
        time: Duration,
        before: Option<u64>,
    ) -> Self {
        let memory = seen.resident.zip(before).map(|(resident, before)| {
            resident.map(|now| (now as f64 - before as f64) / sessions as f64)
        });
        Self {
            sessions,
            commits,
            p50: at(&seen.took, 0.5),
            p95: at(&seen.took, 0.95),
            p99: at(&seen.took, 0.99),
            sent: seen.sent,
            lost: seen.sent - seen.took.len(),
            a_second: seen.took.len() as f64 / time.as_secs_f64(),
            late: at(&seen.late, 0.99),
            refused: seen.refused,
            closed: seen.closed,
            // Of those that were seen: one that is refused costs next to nothing.
            cpu: seen.cpu.map(|cpu| cpu as f64 / seen.took.len() as f64),
            core: seen.cpu.map(|cpu| cpu as f64 / 1e4 / time.as_secs_f64()),
            memory,
        }
    }

    /// Prints them.
    pub fn print(&self) {
        println!(
            "\n{} guides, {} answers a second each: {} answers, {:.0} a second seen",
            self.sessions, self.commits, self.sent, self.a_second
        );
        println!(
            "  answer to seen, ms    p50 {:.2}   p95 {:.2}   p99 {:.2}   (sent late: p99 {:.2})",
            self.p50, self.p95, self.p99, self.late
        );
        println!(
            "  lost {}, refused {}, connections closed {}",
            self.lost, self.refused, self.closed
        );
        if let (Some(cpu), Some(core)) = (self.cpu, self.core) {
            println!("  server CPU a change, µs    {cpu:.0}   ({core:.0} % of a core)");
        }
        if let Some([connected, after]) = self.memory {
            println!(
                "  memory a guide, kB    connected {connected:.1}   after all of it {after:.1}"
            );
        }
    }

    /// Prints how they stand beside the bars; gives whether they hold.
    pub fn print_bars(&self) -> bool {
        let is_it =
            |bar: &&Bar| bar.sessions == self.sessions && (self.commits - COMMITS).abs() < 0.001;
        let Some(bar) = BARS.iter().find(is_it) else {
            println!(
                "\nno bar for this load: there are some for 500 and 2,000 guides at 5 a second"
            );
            return self.lost == 0;
        };
        let mut holds = true;
        let mut line = |what: &str, is: f64, most: f64| {
            let met = is <= most;
            holds &= met;
            let word = if met { "met   " } else { "MISSED" };
            println!("{word} {what}: {is:.1}, bar ≤ {most:.0}");
        };
        println!();
        line("p99 ms", self.p99, bar.p99);
        line("answers lost", self.lost as f64, 0.0);
        if let (Some(is), Some(most)) = (self.cpu, bar.cpu) {
            line("CPU µs a change", is, most);
        }
        if let (Some([_, is]), Some(most)) = (self.memory, bar.memory) {
            line("memory kB a guide", is, most);
        }
        holds
    }
}

/// A percentile of sorted times, in milliseconds.
fn at(sorted: &[Duration], share: f64) -> f64 {
    let place = ((sorted.len() as f64 * share) as usize).min(sorted.len().saturating_sub(1));
    sorted.get(place).map_or(f64::INFINITY, |took| took.as_secs_f64() * 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_seen_is_lost_and_misses_the_bar() {
        let took = (1..=100).map(Duration::from_millis).collect();
        let mut seen = Seen { took, sent: 100, cpu: Some(5_000), ..Seen::default() };
        seen.resident = Some([11_000, 21_000]);
        let second = Duration::from_secs(1);
        let figures = Figures::of(&seen, 2_000, 5.0, second, Some(1_000));
        assert_eq!((figures.p50, figures.p99, figures.lost), (51.0, 100.0, 0));
        assert_eq!((figures.cpu, figures.memory), (Some(50.0), Some([5.0, 10.0])));
        assert!(figures.print_bars());
        seen.sent = 101;
        assert!(!Figures::of(&seen, 2_000, 5.0, second, None).print_bars());
    }
}
