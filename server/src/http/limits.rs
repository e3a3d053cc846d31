//! How much a server takes on, and how long it waits for whom.

use std::time::Duration;

/// The limits of one server. The default suits two cores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Connections at once; further ones wait in the system's queue until one closes. Each takes an
    /// open file.
    pub connections: usize,
    /// Requests at work at once. As many more wait for [`Limits::patience`], the rest are refused.
    pub requests: usize,
    /// How long a request waits for its turn before it is refused.
    pub patience: Duration,
    /// The time for the headers of a connection's first request.
    pub first_headers: Duration,
    /// The time for the headers of each later request, the pause before them included. Longer than
    /// proxies keep a connection, so that it is never closed while one sends.
    pub idle: Duration,
    /// The time for a body: 256 KiB at 10 kB a second.
    pub body: Duration,
    /// The time for an answer, once its body is here.
    pub answer: Duration,
    /// The time for requests under way, once the server is told to stop.
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 4096,
            requests: 512,
            patience: Duration::from_secs(1),
            first_headers: Duration::from_secs(10),
            idle: Duration::from_secs(75),
            body: Duration::from_secs(30),
            answer: Duration::from_secs(20),
            drain: Duration::from_secs(10),
        }
    }
}
