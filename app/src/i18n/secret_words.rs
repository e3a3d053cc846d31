//! The lists that the words of the way back are drawn from: everyday words, at least 1,024 in each language.

use super::Language;

/// The words of a language's list.
pub fn secret_words(language: Language) -> Vec<&'static str> {
    let file = match language {
        Language::French => include_str!("../../../locales/fr/words.txt"),
        Language::English => include_str!("../../../locales/en/words.txt"),
        Language::Arabic => include_str!("../../../locales/ar/words.txt"),
    };
    file.lines().filter(|word| !word.is_empty()).collect()
}
