//! What a person typed, before it means anything.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, Serializer};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::{Kind, Part};
use crate::definition::Form;

/// What a person typed, part by part. A part of several ticked boxes has several texts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "BTreeMap<String, Vec<String>>")]
// By part, sorted. Most answers have one, and thousands are in memory: a map would take ten times the room.
pub struct Typed(Vec<(Part, Vec<String>)>);

impl Typed {
    /// Largest answer that is kept, in bytes; what is longer is shown back but not stored.
    pub const KEPT: usize = 100_000;

    /// Reads the parts of a kind from posted fields, given by part.
    ///
    /// Control characters but line ends are dropped, line ends are `\n`, letters are NFC.
    pub fn read<'t, T: IntoIterator<Item = &'t String>>(
        kind: &Kind,
        form: &Form,
        field: impl Fn(&str) -> T,
    ) -> Self {
        let parts = kind.parts(form).into_iter().map(|part| {
            let texts: Vec<_> =
                field(&part).into_iter().take(100).map(|text| clean(text)).collect();
            (part, texts)
        });
        let parts = parts.filter(|(_, texts)| texts.iter().any(|text| !text.is_empty()));
        let mut parts: Vec<_> = parts.collect();
        parts.sort_by(|(one, _), (other, _)| one.cmp(other));
        Self(parts)
    }

    /// One part, as typed.
    pub fn part(&self, part: &str) -> &str {
        self.all(part).first().map_or("", String::as_str)
    }

    /// One part without the space around it.
    pub fn trimmed(&self, part: &str) -> &str {
        self.part(part).trim()
    }

    /// All texts of a part.
    pub fn all(&self, part: &str) -> &[String] {
        let known = self.0.iter().find(|(known, _)| known == part);
        known.map_or(&[], |(_, texts)| texts.as_slice())
    }

    /// Every text with its part, in no order that means anything; a part of several texts comes as often.
    pub fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.0.iter();
        all.flat_map(|(part, texts)| texts.iter().map(move |text| (&**part, text.as_str())))
    }

    /// Whether nothing but space was typed.
    pub fn is_empty(&self) -> bool {
        self.texts().all(|text| text.trim().is_empty())
    }

    /// Size of all parts, in bytes.
    pub fn size(&self) -> usize {
        self.texts().map(String::len).sum()
    }

    fn texts(&self) -> impl Iterator<Item = &String> {
        self.0.iter().flat_map(|(_, texts)| texts)
    }

    /// What a person types into one part; for tests and robots.
    pub fn with(mut self, part: &str, text: &str) -> Self {
        match self.0.binary_search_by(|(known, _)| (**known).cmp(part)) {
            Ok(place) => self.0[place].1.push(text.to_owned()),
            Err(place) => self.0.insert(place, (part.to_owned().into(), vec![text.to_owned()])),
        }
        self
    }
}

/// As a map, from parts to texts.
impl Serialize for Typed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(part, texts)| (part, texts)))
    }
}

impl From<BTreeMap<String, Vec<String>>> for Typed {
    fn from(parts: BTreeMap<String, Vec<String>>) -> Self {
        Self(parts.into_iter().map(|(part, texts)| (part.into(), texts)).collect())
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
