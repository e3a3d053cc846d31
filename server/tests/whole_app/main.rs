//! The whole app in one process: requests go in, pages come out, the database is a real one.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![expect(clippy::print_stdout, reason = "sizes are worth reading when they are asked for")]

mod bad_input;
mod budgets;
mod journey;
mod language;
mod lists;
mod person;
mod privacy;
mod robot;
mod session;
mod walk;
