//! A page that waits for the other side.

/// Where `script/guide.js` asks whether the page would be another one by now. Without a script the page loads itself again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watch {
    /// The address that answers with a short word.
    pub address: String,
    /// The word that this page was made of.
    pub state: String,
    /// Whether the page loads itself again where there is no script: not where somebody types, for that would be lost.
    pub reloads: bool,
}

impl Watch {
    /// Seconds between two looks of a page without a script.
    pub(crate) const SECONDS: u8 = 5;
}
