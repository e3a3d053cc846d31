//! How long things last while somebody helps.

use jiff::SignedDuration;

/// The limits of guide mode. An operator may shorten them, never lengthen them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuideLimits {
    /// A request for consent, or for the second yes, that nobody answers. Listening to it starts it anew.
    pub consent: SignedDuration,
    /// A whole guide; the person may add [`Self::EXTENSION`], each time.
    pub session: SignedDuration,
    /// Nobody does anything: the practitioner's view is blank until the person goes on.
    pub pause: SignedDuration,
    /// And then it ends, so long after the last sign of either.
    pub unused: SignedDuration,
    /// A side whose connection was lost may come back for so long.
    pub grace: SignedDuration,
    /// "Write for me".
    pub write: SignedDuration,
    /// The same without a written answer.
    pub write_unused: SignedDuration,
    /// "Write for me" while the person's page is hidden.
    pub write_hidden: SignedDuration,
    /// The digits on the person's phone.
    pub digits: SignedDuration,
    /// The token of the code on the practitioner's screen.
    pub offer: SignedDuration,
    /// A new one is shown so long after the one before.
    pub offer_renewed: SignedDuration,
}

impl GuideLimits {
    /// What a person adds to a guide that nears its end.
    pub const EXTENSION: SignedDuration = SignedDuration::from_mins(30);
    /// How long before the end the person is asked whether to go on.
    pub const WARNING: SignedDuration = SignedDuration::from_mins(10);
}

impl Default for GuideLimits {
    fn default() -> Self {
        Self {
            consent: SignedDuration::from_mins(3),
            session: SignedDuration::from_mins(90),
            pause: SignedDuration::from_mins(10),
            unused: SignedDuration::from_mins(20),
            grace: SignedDuration::from_mins(5),
            write: SignedDuration::from_mins(30),
            write_unused: SignedDuration::from_mins(5),
            write_hidden: SignedDuration::from_secs(60),
            digits: SignedDuration::from_mins(10),
            offer: SignedDuration::from_mins(2),
            offer_renewed: SignedDuration::from_secs(60),
        }
    }
}
