//! The person's pages of help side by side.

mod help;
mod join;
mod receipt;
mod together;

pub use help::{HelpPage, HelpStage};
pub use join::{JoinForm, JoinPage};
pub use receipt::{EndReason, GuideReceipt, GuideReceiptPage, Road};
pub use together::{TogetherLine, TogetherPage};

#[cfg(test)]
mod tests;
