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
mod hear;
mod hub;
mod limits;
mod record;
mod room;
mod stage;
mod tries;
mod view;

pub use codes::Offer;
pub use hear::{Holds, REASONS};
pub use hub::{Guides, Joined};
pub use limits::GuideLimits;
pub use record::{EndReason, Helper, Record, Road};
pub use room::{Around, Connection, GuideError, PersonAt, Room, Sees, Standing};
pub use stage::{Pair, Stage};
pub use tries::TryError;
pub use view::{Content, View, questions_of};
