//! The portal's own words, the same keys in every language.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use include_dir::{Dir, include_dir};

use super::bundle::Bundle;
use super::glossary::Glossary;
use super::{Formats, Language, Translation, WordsError};
use crate::islands::{MoneyFormat, PLACE};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../locales");
/// The portal's words: of every page, of help side by side, of a practitioner's desk.
const PORTAL: [&str; 3] = ["portal.ftl", "guide.ftl", "desk.ftl"];
/// The words that forms share and that need explaining.
const GLOSSARY: &str = "glossary.ftl";

/// The portal's words in every language.
pub struct Portal {
    bundles: BTreeMap<Language, Bundle>,
    glossaries: BTreeMap<Language, Glossary>,
}

impl Portal {
    /// Reads the words that the program carries.
    ///
    /// # Errors
    /// A file that is missing or does not parse, or a key that one language lacks.
    pub fn embedded() -> Result<Arc<Self>, WordsError> {
        let bundles = whole(&PORTAL)?;
        let mut glossaries = BTreeMap::new();
        for (language, bundle) in whole(&[GLOSSARY])? {
            let file = || format!("locales/{}/{GLOSSARY}", language.folder());
            let glossary = Glossary::read(&bundle);
            let glossary = glossary.map_err(|what| WordsError { file: file(), what })?;
            glossaries.insert(language, glossary);
        }
        Ok(Arc::new(Self { bundles, glossaries }))
    }

    /// The words in one language.
    pub fn words(self: &Arc<Self>, language: Language) -> Words {
        Words { portal: Arc::clone(self), language }
    }

    fn bundle(&self, language: Language) -> &Bundle {
        self.bundles.get(&language).expect("a portal has every language")
    }
}

/// Files of every language, with the same messages in each.
fn whole(names: &[&str]) -> Result<BTreeMap<Language, Bundle>, WordsError> {
    let mut bundles: BTreeMap<Language, Bundle> = BTreeMap::new();
    for language in Language::ALL {
        let mut files = Vec::new();
        for name in names {
            let path = format!("{}/{name}", language.folder());
            let text = LOCALES.get_file(&path).and_then(|file| file.contents_utf8());
            let file = format!("locales/{path}");
            let missing = || WordsError { file: file.clone(), what: "the file is missing".into() };
            let text = text.ok_or_else(missing)?;
            files.push((file, text));
        }
        let files: Vec<_> = files.iter().map(|(file, text)| (file.as_str(), *text)).collect();
        let bundle = Bundle::read(language, &files, Arc::new(Formats::new(language)))?;
        if let Some((_, first)) = bundles.first_key_value()
            && let Some(id) = first.ids().symmetric_difference(bundle.ids()).next()
        {
            let what = format!("\"{id}\" does not stand in every language");
            return Err(WordsError { file: format!("locales/{}", language.folder()), what });
        }
        bundles.insert(language, bundle);
    }
    Ok(bundles)
}

/// The portal's words in the language of a page.
#[derive(Clone)]
pub struct Words {
    portal: Arc<Portal>,
    language: Language,
}

impl Words {
    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The same words in another language.
    pub fn in_language(&self, language: Language) -> Self {
        self.portal.words(language)
    }

    /// The words that need explaining in texts of a language.
    pub(super) fn glossary(&self, language: Language) -> &Glossary {
        self.portal.glossaries.get(&language).expect("a portal has every language")
    }

    /// The formats of numbers and dates.
    pub fn formats(&self) -> &Arc<Formats> {
        &self.portal.bundle(self.language).formats
    }

    /// Whether a person who knows wrote or read these words.
    pub fn translation(&self) -> Translation {
        self.portal.bundle(self.language).translation
    }

    /// A message, by its id; `id.attribute` for an attribute.
    pub fn say(&self, id: &str) -> String {
        self.message(id, None)
    }

    /// A message with one text in it.
    pub fn say_with(&self, id: &str, name: &'static str, text: impl Into<String>) -> String {
        self.say_all(id, [(name, text.into())])
    }

    /// A message with several texts in it.
    pub fn say_all<const N: usize>(&self, id: &str, texts: [(&'static str, String); N]) -> String {
        let arguments: FluentArgs<'_> = texts.into_iter().collect();
        self.message(id, Some(&arguments))
    }

    /// A message that agrees with a number.
    pub fn say_count(&self, id: &str, count: i64) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("count", count);
        self.message(id, Some(&arguments))
    }

    /// A message that agrees with a number, with one text in it.
    pub fn say_count_with(
        &self,
        id: &str,
        count: i64,
        name: &'static str,
        text: impl Into<String>,
    ) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("count", count);
        arguments.set(name, text.into());
        self.message(id, Some(&arguments))
    }

    /// An amount of euros.
    pub fn euros(&self, cents: i64) -> String {
        self.say_with("euros", "amount", self.formats().amount(cents))
    }

    /// How this language writes amounts of euros, for islands.
    pub fn money_format(&self) -> MoneyFormat {
        let (group, decimal) = self.formats().separators();
        MoneyFormat { group, decimal, euros: self.say_with("euros", "amount", PLACE) }
    }

    fn message(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let bundle = self.portal.bundle(self.language);
        let said = bundle.say(message, attribute, arguments);
        debug_assert!(said.is_some(), "locales: no message {id}");
        said.unwrap_or_default()
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Words({})", self.language.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static SOURCE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src");

    fn rust_files<'a>(folder: &'a Dir<'a>, found: &mut Vec<&'a str>) {
        found.extend(folder.files().filter_map(|file| file.contents_utf8()));
        folder.dirs().for_each(|inner| rust_files(inner, found));
    }

    #[test]
    fn every_message_that_the_pages_say_stands_in_the_portals_words() {
        let portal = Portal::embedded().unwrap();
        let ids = portal.bundle(Language::French).ids();
        let mut files = Vec::new();
        rust_files(&SOURCE, &mut files);
        let calls = ["say(\"", "say_with(\"", "say_all(\"", "say_count(\"", "say_count_with(\""];
        let mut said = 0;
        for (file, call) in files.iter().flat_map(|file| calls.map(|call| (file, call))) {
            for rest in file.split(call).skip(1) {
                let id = rest.split('"').next().unwrap();
                assert!(ids.contains(id), "{id}");
                said += 1;
            }
        }
        assert!(said > 50, "{said}");
    }

    #[test]
    fn a_message_without_a_reader_is_found() {
        let portal = Portal::embedded().unwrap();
        let mut files = Vec::new();
        rust_files(&SOURCE, &mut files);
        // Pages of failures are named by the server; other names are put together from parts.
        let composed = [
            "choice-",
            "address-",
            "date-",
            "translation-state",
            "not-found",
            "session-ended",
            "cross-site",
            "too-large",
            "too-slow",
            "not-kept",
            "not-shown",
            "not-yet-kept",
            "not-understood",
            "overloaded",
            "overloaded-posted",
        ];
        for id in portal.bundle(Language::French).ids() {
            let message = id.split('.').next().unwrap();
            let named = files.iter().any(|file| file.contains(&format!("\"{message}")));
            assert!(named || composed.iter().any(|part| id.starts_with(part)), "{id}");
        }
    }
}
