//! The Guichet server: what the operator decides, what is stored, how it is sealed, and how it is served.

pub mod benefits;
pub mod clock;
pub mod config;
pub mod crypto;
pub mod digits;
pub mod dossier;
pub mod guesses;
pub mod guide;
pub mod hashes;
pub mod hexadecimal;
pub mod http;
pub mod journal;
pub mod opened;
pub mod outbox;
pub mod randomness;
pub mod restoring;
pub mod rotation;
pub mod staff;
pub mod startup;
pub mod storage;
pub mod submission;
pub mod tasks;
pub mod way_back;
