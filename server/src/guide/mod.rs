//! Guide mode: who helps with which dossier now. One file a noun; what either side does is heard in one place (`hear.rs`).
//!
//! A **guide** is one practitioner and one person at one dossier. It lives in a [`Room`] in memory while it lasts; what must outlast the
//! process (who, when, what was shown and written) is its record (`record.rs`), sealed under the dossier's key. Answers are the dossier's
//! registers, as always: nothing of them is kept here alone.
//!
//! A room never trusts what it remembers of the answers: every write names the version it builds on, and the database refuses it when
//! another server, or a plain page, was faster. Then the registers are read again.

mod codes;
mod commit;
mod connections;
mod hear;
mod hub;
mod keep;
mod lent;
mod limits;
mod presence;
mod press;
mod rate;
mod record;
mod room;
mod settle;
mod stage;
mod standing;
mod tries;
mod view;

pub use codes::Offer;
pub use connections::{Connection, text};
pub use hear::{Holds, REASONS};
pub use hub::{Guides, Joined};
pub use limits::GuideLimits;
pub use rate::{Rate, Verdict};
pub use record::{EndReason, Helper, Record, Road};
pub use room::{Around, GuideError, PersonAt, Room};
pub use stage::{Pair, Stage};
pub use standing::{Sees, Standing};
pub use tries::TryError;
pub use view::{Content, View, questions_of};
