//! How far a guide is.

use jiff::Timestamp;

use super::record::EndReason;
use crate::randomness::Randomness;

/// Two of the 64 pictures, in order.
pub type Pair = [u8; 2];

/// How many pairs the person chooses from.
pub const CHOICES: usize = 6;
/// How many pictures there are.
const PICTURES: u8 = 64;
/// How often a person may tap a wrong pair.
pub(super) const WRONG: u8 = 3;

/// How far a guide is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// Both look whether they see the same pictures.
    Pictures {
        /// What the practitioner sees.
        pair: Pair,
        /// What the person chooses from; one of them is the pair.
        choices: Vec<Pair>,
        /// How often they were wrong.
        wrong: u8,
        /// Since when it waits for the person.
        since: Timestamp,
    },
    /// The person is asked for the first yes.
    Consent {
        /// Since when, or since when they last listened.
        since: Timestamp,
    },
    /// The practitioner says the person's first name.
    NameCheck,
    /// They are at it.
    Live,
    /// It is over.
    Ended(EndReason),
}

impl Stage {
    /// Pictures of this pairing only.
    pub(super) fn pictures(since: Timestamp, randomness: &dyn Randomness) -> Self {
        let mut choices: Vec<Pair> = Vec::new();
        while choices.len() < CHOICES {
            let pair = randomness.array::<2>().map(|byte| byte % PICTURES);
            // Each picture once: what is said aloud then tells one pair.
            let is_new = choices.iter().flatten().all(|seen| !pair.contains(seen));
            if pair[0] != pair[1] && is_new {
                choices.push(pair);
            }
        }
        let pair = choices[usize::from(randomness.array::<2>()[0]) % CHOICES];
        Self::Pictures { pair, choices, wrong: 0, since }
    }

    /// Its name: another one whenever a page that waits would change.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Pictures { wrong: 0, .. } => "pictures",
            Self::Pictures { .. } => "pictures-again",
            Self::Consent { .. } => "consent",
            Self::NameCheck => "name",
            Self::Live => "live",
            Self::Ended(_) => "ended",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    #[test]
    fn the_pair_is_one_of_six_that_share_no_picture() {
        for seed in 0..200 {
            let stage = Stage::pictures(Timestamp::UNIX_EPOCH, &SeededRandomness::new(seed));
            let Stage::Pictures { pair, choices, .. } = stage else { panic!() };
            assert!(choices.contains(&pair));
            let mut pictures: Vec<u8> = choices.into_iter().flatten().collect();
            pictures.sort_unstable();
            pictures.dedup();
            assert_eq!(pictures.len(), 2 * CHOICES);
            assert!(pictures.iter().all(|picture| *picture < PICTURES));
        }
    }
}
