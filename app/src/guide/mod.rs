//! What both sides of a guide session share: the messages of the wire, in the server and in the browser, and the pictures of a pairing.
//! Everything here is pure.

#[cfg(feature = "server")]
pub mod pictures;
pub mod protocol;
