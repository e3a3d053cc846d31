//! The whole app in one process: requests go in, pages come out, the database is a real one.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![expect(clippy::print_stdout, reason = "sizes are worth reading when they are asked for")]

mod attributes;
mod autosave;
mod backup;
mod bad_input;
mod benefits;
mod budgets;
mod delete;
mod desk;
mod failing_storage;
mod failure;
mod glossary;
mod guide;
mod headers;
mod journey;
mod kinds;
mod language;
mod lists;
mod log;
mod months;
mod opened;
mod outbox;
mod overload;
mod own_database;
mod person;
mod postgres;
mod practitioner;
mod privacy;
mod readiness;
mod robot;
mod rotation;
mod session;
mod tasks;
mod verification;
mod walk;
mod way_back;
