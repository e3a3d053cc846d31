//! Memory stays bounded: a thousand people apply, one after the other and side by side.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![expect(dead_code, reason = "this program needs a part only of what the whole-app tests need")]
#![expect(clippy::print_stdout, reason = "the figure is worth reading when it is asked for")]

#[path = "whole_app/person.rs"]
mod person;
#[path = "whole_app/robot.rs"]
mod robot;
#[path = "whole_app/walk.rs"]
mod walk;

use person::App;
use robot::Robot;

const JOURNEYS: usize = 1_000;
const MOST_KILOBYTES: usize = 60 * 1024;

/// The whole process is measured, the robots and the test's own frame included.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_journeys_leave_no_more_than_60_megabytes() {
    let app = App::new().await;
    let mut robots = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let mut people: Vec<_> = (0..JOURNEYS / 8).map(|_| app.person()).collect();
        robots.spawn(async move {
            for person in &mut people {
                let first = person.start("fr").await;
                Robot::new().walk(person, &first, |_, _| {}).await;
            }
        });
    }
    robots.join_all().await;
    let resident = resident_kilobytes();
    println!("{resident} kB after {JOURNEYS} journeys");
    assert!(resident <= MOST_KILOBYTES, "{resident} kB");
}

fn resident_kilobytes() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
