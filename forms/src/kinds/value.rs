//! What answers mean.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Address, Email, Names, Nir, Phone};
use crate::id::Id;

/// The meaning of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A static text was read.
    Seen,
    /// A short or long text.
    Text(String),
    /// A person's names.
    Names(Names),
    /// A civil date.
    Date(Date),
    /// One choice; `yes`, `no` or `dont-know` for yes/no questions.
    Choice(Id),
    /// Several choices, in the form's order.
    Choices(Vec<Id>),
    /// An amount in cents.
    Cents(i64),
    /// A whole number.
    Whole(i64),
    /// A French national number.
    Nir(Nir),
    /// An e-mail address.
    Email(Email),
    /// A phone number.
    Phone(Phone),
    /// A postal address.
    Address(Address),
    /// A signed declaration.
    Declared {
        /// The name typed as signature.
        name: String,
    },
}
