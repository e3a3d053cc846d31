//! The form language of Guichet.
//!
//! An author describes a benefit as data ([`definition`]). A person's answers are registers
//! addressed by paths ([`answers`], [`path`]). From the two together follow what is asked, in
//! which order, and what is still missing ([`journey`]). Conditions are written in one small
//! three-valued language ([`expression`]); each question kind reads what a person typed
//! ([`kinds`]). Examples say what answers must lead to ([`example`]). Who helps sees what is
//! not closed to them ([`redaction`]).
//!
//! Nothing here reads a file, a clock or a network: the date comes in through
//! [`expression::Context`], and row identifiers are issued by the caller.

pub mod answers;
pub mod definition;
pub mod example;
pub mod expression;
pub mod fill;
pub mod id;
pub mod journey;
pub mod kinds;
pub mod path;
pub mod perspective;
pub mod redaction;
