//! The four secret words.

use std::fmt;
use std::str::FromStr;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use crate::randomness::Randomness;

/// How many words open a folder.
const COUNT: usize = 4;
/// No list has a word of so many bytes; what is longer is not worth hashing.
const LONGEST: usize = 400;

/// Four words, folded: what is compared, in whatever way they were typed.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretWords(Zeroizing<String>);

/// What was typed is not four words. What it was is not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there are four words")]
pub struct NotFourWords;

impl SecretWords {
    /// Four words of a list, as they are shown, and folded. Each is drawn by itself, so that a list of 1,024 gives 40 bits.
    ///
    /// # Panics
    /// When the list is empty or has more than 65,536 words.
    pub fn draw(
        list: &[&'static str],
        randomness: &dyn Randomness,
    ) -> ([&'static str; COUNT], Self) {
        let shown: [&'static str; COUNT] = std::array::from_fn(|_| one_of(list, randomness));
        let folded = shown.map(fold).join(" ");
        (shown, Self(Zeroizing::new(folded)))
    }
}

/// The words, folded, joined by one space: what is hashed.
impl AsRef<[u8]> for SecretWords {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

fn one_of(list: &[&'static str], randomness: &dyn Randomness) -> &'static str {
    assert!((1..=65_536).contains(&list.len()), "a list has 1 to 65,536 words");
    // Numbers above the largest multiple are drawn again: taking them modulo the length would favour the first words.
    let fair = 65_536 - 65_536 % list.len();
    loop {
        let number = usize::from(u16::from_le_bytes(randomness.array()));
        if number < fair {
            return list[number % list.len()];
        }
    }
}

/// Letters without case, accents, or the ways in which Arabic writes the same letter.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            // Hamza on or under its seat is a mark by now; these stay letters.
            'ٱ' => folded.push('ا'),
            'ى' | 'ی' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ک' => folded.push('ك'),
            'ـ' => {}
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ß' | 'ẞ' => folded.push_str("ss"),
            letter => folded.extend(letter.to_lowercase()),
        }
    }
    folded
}

/// Marks of direction and joining that keyboards and copied texts put inside words.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Reads words of any of our languages, parted by whatever is no letter.
impl FromStr for SecretWords {
    type Err = NotFourWords;

    fn from_str(text: &str) -> Result<Self, NotFourWords> {
        if text.len() > LONGEST {
            return Err(NotFourWords);
        }
        let visible: Zeroizing<String> =
            Zeroizing::new(text.chars().filter(|letter| !is_invisible(*letter)).collect());
        let is_part =
            |letter: char| letter.is_alphabetic() || is_combining_mark(letter) || letter == 'ـ';
        let words: Zeroizing<Vec<String>> = Zeroizing::new(
            visible.split(|letter| !is_part(letter)).map(fold).filter(|w| !w.is_empty()).collect(),
        );
        if words.len() == COUNT {
            Ok(Self(Zeroizing::new(words.join(" "))))
        } else {
            Err(NotFourWords)
        }
    }
}

impl fmt::Debug for SecretWords {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SecretWords(not shown)")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use app::i18n::{Language, secret_words};

    use super::*;
    use crate::randomness::SeededRandomness;

    fn read(text: &str) -> SecretWords {
        text.parse().unwrap()
    }

    #[test]
    fn every_list_has_1024_words_that_stay_different_and_readable() {
        for language in Language::ALL {
            let list = secret_words(language);
            let folded: BTreeSet<String> = list.iter().map(|word| fold(word)).collect();
            assert!(list.len() >= 1_024, "{language:?}");
            assert_eq!(folded.len(), list.len(), "{language:?}");
            for word in list {
                let four = [word; 4].join(" ");
                assert_eq!(read(&four).0.split(' ').next(), Some(fold(word).as_str()), "{word}");
            }
        }
    }

    #[test]
    fn words_are_compared_without_case_accents_and_what_parts_them() {
        let words = read("chat école cœur noël");
        for text in [
            "CHAT ÉCOLE CŒUR NOËL",
            "chat, ecole, coeur, noel",
            "Chat-Ecole-Coeur-Noe\u{308}l",
            "1. chat\r\n2. e\u{301}cole\r\n3. cœur\r\n4. noël",
            "  chat   école\tcœur; noël. ",
            "cha\u{200b}t école cœur\u{a0}noël",
        ] {
            assert!(read(text) == words, "{text}");
        }
        assert!(read("école chat cœur noël") != words, "the order counts");
    }

    #[test]
    fn arabic_letters_that_look_alike_are_alike() {
        let words = read("أرنب مدرسة مستشفى إبرة");
        for text in
            ["ارنب مدرسه مستشفي ابره", "أَرْنَب، مدرســة، مستشفى، إِبْرة", "ٱرنب مدرسة مستشفی آبرة"]
        {
            assert!(read(text) == words, "{text}");
        }
        assert!(read("لؤلؤ رئة بئر ماء") == read("لولو ريه بير ماء"));
    }

    #[test]
    fn three_or_five_words_are_not_four() {
        for text in ["", "chat école cœur", "un deux trois quatre cinq", &"mot ".repeat(200)] {
            assert_eq!(text.parse::<SecretWords>().unwrap_err(), NotFourWords);
        }
    }

    #[test]
    fn words_are_drawn_from_the_whole_list_and_open_what_they_were_drawn_for() {
        let randomness = SeededRandomness::new(5);
        let list = secret_words(Language::French);
        let mut drawn = BTreeSet::new();
        for _ in 0..4_000 {
            let (shown, words) = SecretWords::draw(&list, &randomness);
            assert!(read(&shown.join(" ")) == words);
            drawn.extend(shown);
        }
        assert_eq!(drawn.len(), list.len(), "every word is drawn");
    }

    #[test]
    fn words_are_not_shown_to_the_log() {
        assert!(!format!("{:?}", read("chat école cœur noël")).contains("chat"));
    }
}
