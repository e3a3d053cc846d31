//! Keys and the sealing of values belong here; nothing else in the server touches a cipher.
//!
//! Two kinds of key. The [`KeyRing`] is the agency's: it lives in a folder of its own, never beside the database, and only ever wraps
//! data keys. A [`DataKey`] belongs to one dossier: it seals the answers and hashes the names of the questions. A stolen database
//! therefore says nothing, and forgetting a wrapped key forgets the dossier. Beside them, [`Chain`] links the events of the journals and
//! [`HeadsKey`] signs their ends.

mod chain;
mod data_key;
mod key_file;
mod key_ring;
mod place;
mod sealing;
mod signing;

pub use chain::{Chain, Link};
pub use data_key::DataKey;
pub use key_file::KeyFileError;
pub use key_ring::{KeyRing, KeyRingError};
pub use place::Place;
pub use sealing::OpenError;
pub use signing::{HeadsKey, SIGNATURE};
