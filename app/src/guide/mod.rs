//! What both sides of a guide session share, in the server and in the browser: the messages of the wire. Everything here is pure.

pub mod protocol;
