//! What strangers and authors may send, each as one function of some bytes: it returns, or it has
//! found something. `cargo xtask fuzz` feeds it mutations, `tests/corpus.rs` the files of `corpus/`.

mod expression;
mod form;
#[cfg(feature = "post")]
mod overlay;
#[cfg(feature = "post")]
#[expect(clippy::unwrap_used, dead_code, reason = "the tests' own: it stops at the first surprise")]
#[path = "../../server/tests/whole_app/person.rs"]
mod person;
#[cfg(feature = "post")]
mod post;
#[cfg(feature = "post")]
#[expect(clippy::unwrap_used, dead_code, reason = "the tests' own: it stops at the first surprise")]
#[path = "../../server/tests/whole_app/robot.rs"]
mod robot;
mod walk;

pub use expression::expression;
pub use form::form;
#[cfg(feature = "post")]
pub use post::post;
