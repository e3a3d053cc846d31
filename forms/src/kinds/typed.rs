//! What a person typed, before it means anything.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::Kind;
use crate::definition::Form;

/// What a person typed, part by part. A part of several ticked boxes has several texts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(BTreeMap<String, Vec<String>>);

impl Typed {
    /// Largest answer that is kept, in bytes; what is longer is shown back but not stored.
    pub const KEPT: usize = 100_000;

    /// Reads the parts of a kind from posted fields, given by part.
    ///
    /// Control characters but line ends are dropped, line ends are `\n`, letters are NFC.
    pub fn read<'a>(kind: &Kind, form: &Form, field: impl Fn(&str) -> &'a [String]) -> Self {
        let parts = kind.parts(form).into_iter().map(|part| {
            let texts: Vec<_> = field(&part).iter().take(100).map(|text| clean(text)).collect();
            (part.into_owned(), texts)
        });
        Self(parts.filter(|(_, texts)| texts.iter().any(|text| !text.is_empty())).collect())
    }

    /// One part, as typed.
    pub fn part(&self, part: &str) -> &str {
        self.0.get(part).and_then(|texts| texts.first()).map_or("", String::as_str)
    }

    /// One part without the space around it.
    pub fn trimmed(&self, part: &str) -> &str {
        self.part(part).trim()
    }

    /// All texts of a part.
    pub fn all(&self, part: &str) -> &[String] {
        self.0.get(part).map_or(&[], Vec::as_slice)
    }

    /// Every text with its part, in no order that means anything; a part of several texts comes as often.
    pub fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.0.iter();
        all.flat_map(|(part, texts)| texts.iter().map(move |text| (part.as_str(), text.as_str())))
    }

    /// Whether nothing but space was typed.
    pub fn is_empty(&self) -> bool {
        self.0.values().flatten().all(|text| text.trim().is_empty())
    }

    /// Size of all parts, in bytes.
    pub fn size(&self) -> usize {
        self.0.values().flatten().map(String::len).sum()
    }

    /// What a person types into one part; for tests and robots.
    pub fn with(mut self, part: &str, text: &str) -> Self {
        self.0.entry(part.to_owned()).or_default().push(text.to_owned());
        self
    }
}

fn clean(text: &str) -> String {
    let is_kept = |c: &char| *c == '\n' || !c.is_control();
    // Nearly all that is typed is clean already, and seeing it costs far less than cleaning it.
    if text.chars().all(|c| is_kept(&c)) && is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return text.to_owned();
    }
    let line_ends = text.replace("\r\n", "\n").replace('\r', "\n");
    line_ends.nfc().filter(is_kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::tests::small_form;

    #[test]
    fn control_characters_are_dropped_and_line_ends_are_plain() {
        let posted = ["a\0b\u{7}\r\nc".to_owned()];
        let typed = Typed::read(&Kind::LongText, &small_form(""), |_| &posted);
        assert_eq!(typed.part("text"), "ab\nc");
    }
}
