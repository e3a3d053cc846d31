//! Pictures that both sides of a pairing see, each on its own screen: they say them aloud, and know that they see the same dossier.

use crate::i18n::Words;

/// One of the pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Picture(u8);

/// Two pictures in their order: 4,096 pairs.
pub type Pair = [Picture; 2];

/// Sign and name. Every phone since 2016 draws them (Unicode 8 and before, coloured without a selector); nobody takes one for another; none
/// belongs to a belief, a country or a party, none frightens. A number keeps its picture: stored pairings name it.
const ALL: [(&str, &str); Picture::COUNT as usize] = [
    ("🐟", "guide-picture-fish"),
    ("🐈", "guide-picture-cat"),
    ("🐎", "guide-picture-horse"),
    ("🐘", "guide-picture-elephant"),
    ("🐢", "guide-picture-turtle"),
    ("🐦", "guide-picture-bird"),
    ("🐇", "guide-picture-rabbit"),
    ("🐝", "guide-picture-bee"),
    ("🐌", "guide-picture-snail"),
    ("🦁", "guide-picture-lion"),
    ("🐸", "guide-picture-frog"),
    ("🐫", "guide-picture-camel"),
    ("🐧", "guide-picture-penguin"),
    ("🐑", "guide-picture-sheep"),
    ("🐙", "guide-picture-octopus"),
    ("🦀", "guide-picture-crab"),
    ("🐞", "guide-picture-ladybird"),
    ("🌳", "guide-picture-tree"),
    ("🌻", "guide-picture-flower"),
    ("🌵", "guide-picture-cactus"),
    ("🍄", "guide-picture-mushroom"),
    ("🍎", "guide-picture-apple"),
    ("🍌", "guide-picture-banana"),
    ("🍇", "guide-picture-grapes"),
    ("🍋", "guide-picture-lemon"),
    ("🍒", "guide-picture-cherries"),
    ("🍍", "guide-picture-pineapple"),
    ("🌽", "guide-picture-corn"),
    ("🍞", "guide-picture-bread"),
    ("🧀", "guide-picture-cheese"),
    ("🍰", "guide-picture-cake"),
    ("🍦", "guide-picture-ice-cream"),
    ("☕", "guide-picture-cup"),
    ("🔑", "guide-picture-key"),
    ("☔", "guide-picture-umbrella"),
    ("🔔", "guide-picture-bell"),
    ("💡", "guide-picture-lamp"),
    ("📷", "guide-picture-camera"),
    ("⏰", "guide-picture-clock"),
    ("📕", "guide-picture-book"),
    ("🎁", "guide-picture-gift"),
    ("🎈", "guide-picture-balloon"),
    ("🔍", "guide-picture-magnifier"),
    ("🎸", "guide-picture-guitar"),
    ("🎺", "guide-picture-trumpet"),
    ("🎩", "guide-picture-hat"),
    ("👟", "guide-picture-shoe"),
    ("👓", "guide-picture-glasses"),
    ("🔨", "guide-picture-hammer"),
    ("🚪", "guide-picture-door"),
    ("📺", "guide-picture-television"),
    ("🏠", "guide-picture-house"),
    ("📦", "guide-picture-box"),
    ("⛵", "guide-picture-boat"),
    ("🚲", "guide-picture-bicycle"),
    ("🚗", "guide-picture-car"),
    ("🚂", "guide-picture-train"),
    ("🚜", "guide-picture-tractor"),
    ("🚀", "guide-picture-rocket"),
    ("⭐", "guide-picture-star"),
    ("🌍", "guide-picture-globe"),
    ("⛄", "guide-picture-snowman"),
    ("🎧", "guide-picture-headphones"),
    ("👖", "guide-picture-trousers"),
];

impl Picture {
    /// How many there are.
    pub const COUNT: u8 = 64;

    /// The picture of a number below [`Self::COUNT`].
    #[must_use]
    pub fn of(number: u8) -> Option<Self> {
        (number < Self::COUNT).then_some(Self(number))
    }

    /// The picture itself.
    #[must_use]
    pub fn sign(self) -> &'static str {
        ALL[usize::from(self.0)].0
    }

    /// What it is called, with its article: "the fish".
    #[must_use]
    pub fn name(self, words: &Words) -> String {
        words.say(ALL[usize::from(self.0)].1)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::i18n::{Language, Portal};

    fn all() -> impl Iterator<Item = Picture> {
        (0..=u8::MAX).map_while(Picture::of)
    }

    #[test]
    fn each_number_has_a_picture_of_its_own() {
        let signs: BTreeSet<_> = all().map(Picture::sign).collect();
        assert_eq!(signs.len(), usize::from(Picture::COUNT));
        // One character each: nothing is put together from parts that old phones show apart.
        assert!(signs.iter().all(|sign| sign.chars().count() == 1), "{signs:?}");
    }

    #[test]
    fn each_picture_has_a_short_name_of_its_own_in_every_language() {
        let portal = Portal::embedded().unwrap();
        for words in Language::ALL.map(|language| portal.words(language)) {
            let names: BTreeSet<_> = all().map(|picture| picture.name(&words)).collect();
            assert_eq!(names.len(), usize::from(Picture::COUNT), "{words:?}");
            // An article, and one or two words.
            assert!(names.iter().all(|name| name.split(' ').count() <= 3), "{names:?}");
        }
    }
}
