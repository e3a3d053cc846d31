//! The whole app in one process: requests go in, pages come out, the database is a real one.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![expect(clippy::print_stdout, reason = "sizes are worth reading when they are asked for")]

mod autosave;
mod bad_input;
mod budgets;
mod failing_storage;
mod failure;
mod headers;
mod journey;
mod language;
mod lists;
mod overload;
mod person;
mod privacy;
mod readiness;
mod robot;
mod session;
mod walk;
