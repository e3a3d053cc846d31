//! Administrative words and what they mean, found in the texts of pages.
//!
//! A word is a message `word-<id>`: its value is how it is written, `.also` has other spellings parted
//! by `|`, `.meaning` says in plain words what it is. The portal has a glossary for every form; a form may
//! add words of its own.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::bundle::Bundle;

/// A word that needs explaining.
#[derive(Debug, PartialEq, Eq)]
pub struct Word {
    /// Its id, and the end of its address on a page: `#word-<id>`.
    pub id: String,
    /// How it is written.
    pub name: String,
    /// What it means.
    pub meaning: String,
}

/// Where a text mentions a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The bytes of the text that are the word.
    pub at: Range<usize>,
    /// The word.
    pub word: Arc<Word>,
}

/// The words of one file in one language.
#[derive(Default)]
pub(super) struct Glossary {
    /// Spellings by their first letter, in its order; the longest first.
    spellings: Vec<(char, Vec<Spelling>)>,
    /// The letters of ASCII that a spelling begins with, a bit each. Every word of every text is asked for, and most begin otherwise.
    ascii: u128,
}

/// One way to write a word.
type Spelling = (String, Arc<Word>);

impl Glossary {
    /// The words of a file.
    ///
    /// # Errors
    /// What is wrong with a word.
    pub(super) fn read(bundle: &Bundle) -> Result<Self, String> {
        let mut by_letter: BTreeMap<char, Vec<Spelling>> = BTreeMap::new();
        let ids = bundle.ids().iter().filter(|id| !id.contains('.'));
        for (id, name) in ids.filter_map(|id| Some((id, id.strip_prefix("word-")?))) {
            let part = |attribute| bundle.say(id, attribute, None);
            let written = part(None).unwrap_or_default();
            let meaning =
                part(Some("meaning")).ok_or_else(|| format!("\"{id}.meaning\" is missing"))?;
            let word = Arc::new(Word { id: name.to_owned(), name: written.clone(), meaning });
            let also = part(Some("also")).unwrap_or_default();
            for spelling in also.split('|').chain([written.as_str()]).map(str::trim) {
                let Some(first) = spelling.chars().next() else { continue };
                by_letter.entry(first).or_default().push((spelling.to_owned(), word.clone()));
            }
        }
        for spellings in by_letter.values_mut() {
            spellings.sort_by_key(|(spelling, _)| std::cmp::Reverse(spelling.len()));
        }
        let ascii = by_letter.keys().filter(|letter| letter.is_ascii());
        let ascii = ascii.fold(0, |bits, letter| bits | 1 << u32::from(*letter));
        Ok(Self { spellings: by_letter.into_iter().collect(), ascii })
    }

    /// The spellings that begin with a letter.
    fn beginning_with(&self, letter: char) -> &[Spelling] {
        if letter.is_ascii() && self.ascii >> u32::from(letter) & 1 == 0 {
            return &[];
        }
        let place = self.spellings.binary_search_by_key(&letter, |(first, _)| *first);
        place.ok().and_then(|place| self.spellings.get(place)).map_or(&[], |(_, found)| found)
    }

    /// The word that stands at the beginning of a text, as a whole.
    fn at_start(&self, text: &str) -> Option<(usize, &Arc<Word>)> {
        let spellings = self.beginning_with(text.chars().next()?);
        let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
        spellings
            .iter()
            .find(|(spelling, _)| text.strip_prefix(spelling.as_str()).is_some_and(ends))
            .map(|(spelling, word)| (spelling.len(), word))
    }
}

/// Where a text mentions words of some glossaries, each word once.
pub(super) fn mentions<'g>(
    text: &str,
    glossaries: impl Iterator<Item = &'g Glossary> + Clone,
) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let mut inside = false;
    let mut end = 0;
    for (start, letter) in text.char_indices() {
        if start < end {
            continue;
        }
        let begins = letter.is_alphanumeric() && !inside;
        inside = letter.is_alphanumeric();
        if !begins {
            continue;
        }
        let known = glossaries.clone().find_map(|glossary| glossary.at_start(&text[start..]));
        let Some((length, word)) = known else { continue };
        end = start + length;
        inside = text[..end].ends_with(char::is_alphanumeric);
        if !found.iter().any(|mention| mention.word == *word) {
            found.push(Mention { at: start..end, word: word.clone() });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Formats, Language};

    const WORDS: &str = "translation-state = source\n\
        word-caf = Caf\n    .also = CAF | caisse d’allocations familiales\n    .meaning = Elle verse les aides.\n\
        word-rsa = RSA\n    .meaning = Un revenu.\n\
        word-caisse = caisse\n    .meaning = Un organisme.\n";

    fn found(text: &str) -> Vec<(String, String)> {
        let formats = Arc::new(Formats::new(Language::French));
        let bundle = Bundle::read(Language::French, &[("words", WORDS)], formats).unwrap();
        let glossary = Glossary::read(&bundle).unwrap();
        let mentions = mentions(text, [&glossary].into_iter());
        mentions.iter().map(|m| (text[m.at.clone()].to_owned(), m.word.id.clone())).collect()
    }

    #[test]
    fn a_word_is_found_in_each_of_its_spellings_and_once() {
        let expected = [("Caf".to_owned(), "caf".to_owned()), ("RSA".into(), "rsa".into())];
        assert_eq!(found("Votre Caf verse le RSA. La CAF répond."), expected);
        assert_eq!(
            found("La caisse d’allocations familiales"),
            [("caisse d’allocations familiales".to_owned(), "caf".to_owned())]
        );
        assert_eq!(found("une caisse d’assurance"), [("caisse".to_owned(), "caisse".to_owned())]);
    }

    #[test]
    fn a_part_of_another_word_is_no_mention() {
        assert_eq!(found("Cafard, RSAs, encaisse, décaf"), []);
        assert_eq!(found("(RSA)"), [("RSA".to_owned(), "rsa".to_owned())]);
        assert_eq!(found("l’RSA-x é"), [("RSA".to_owned(), "rsa".to_owned())]);
    }

    #[test]
    fn a_word_without_meaning_is_refused() {
        let formats = Arc::new(Formats::new(Language::French));
        let text = "translation-state = source\nword-x = X\n";
        let bundle = Bundle::read(Language::French, &[("words", text)], formats).unwrap();
        assert_eq!(Glossary::read(&bundle).err().unwrap(), "\"word-x.meaning\" is missing");
    }
}
