//! The words of one form, which fall back visibly to the language it was written in.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use forms::definition::Form;
use forms::journey::Journey;
use forms::path::Scope;
use forms::perspective::Perspective;

use super::bundle::Bundle;
use super::glossary::{self, Glossary};
use super::{Formats, Language, Mention, Translation, Word, Words, WordsError, required};

/// A text, and the language it is in: that of the page, or the form's source language where a
/// translation is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The text.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// The words in it that need explaining.
    pub mentions: Vec<Mention>,
}

impl Phrase {
    /// A text in which nothing needs explaining.
    pub fn plain(text: String, language: Language) -> Self {
        Self { text, language, mentions: Vec::new() }
    }

    /// Its paragraphs, parted by blank lines.
    pub fn paragraphs(&self) -> Vec<Self> {
        let mut end = 0;
        let parts = self.text.split("\n\n").filter_map(|part| {
            let start = end + part.len() - part.trim_start().len();
            end += part.len() + 2;
            let text = part.trim().to_owned();
            let inside = start..start + text.len();
            let within = |mention: &&Mention| {
                inside.start <= mention.at.start && mention.at.end <= inside.end
            };
            let shifted = |mention: &Mention| Mention {
                at: mention.at.start - start..mention.at.end - start,
                word: mention.word.clone(),
            };
            let mentions = self.mentions.iter().filter(within).map(shifted).collect();
            (!text.is_empty()).then_some(Self { text, language: self.language, mentions })
        });
        parts.collect()
    }
}

/// The words of one form in every language it has.
pub struct FormTexts {
    source: Language,
    bundles: BTreeMap<Language, Bundle>,
    glossaries: BTreeMap<Language, Glossary>,
}

impl FormTexts {
    /// Reads the words of a form; `file_of` gives the text of a language's file, when there is one.
    ///
    /// # Errors
    /// A file that does not parse, or a text that the source language lacks.
    pub fn read<'a>(
        form: &Form,
        file_of: impl Fn(Language) -> Option<(String, std::borrow::Cow<'a, str>)>,
    ) -> Result<Arc<Self>, WordsError> {
        let home = format!("benefits/{}", form.id);
        let Some(source) = Language::from_tag(&form.source_language) else {
            let what = format!("the portal has no language \"{}\"", form.source_language);
            return Err(WordsError { file: format!("{home}/form.json"), what });
        };
        let (mut bundles, mut glossaries) = (BTreeMap::new(), BTreeMap::new());
        let mut source_file = format!("{home}/texts/{}/form.ftl", source.folder());
        for language in Language::ALL {
            let Some((file, text)) = file_of(language) else { continue };
            let formats = Arc::new(Formats::new(language));
            let bundle = Bundle::read(language, &[(&file, &text)], formats)?;
            let glossary =
                Glossary::read(&bundle).map_err(|what| WordsError { file: file.clone(), what })?;
            glossaries.insert(language, glossary);
            bundles.insert(language, bundle);
            if language == source {
                source_file = file;
            }
        }
        let missing = |what| WordsError { file: source_file.clone(), what };
        let bundle = bundles.get(&source).ok_or_else(|| missing("the file is missing".into()))?;
        for (id, attribute) in required::texts(form) {
            if !bundle.has(&id, attribute.as_deref()) {
                let attribute = attribute.map(|a| format!(".{a}")).unwrap_or_default();
                return Err(missing(format!("\"{id}{attribute}\" is missing")));
            }
        }
        Ok(Arc::new(Self { source, bundles, glossaries }))
    }

    /// The language in which the form was written first.
    pub fn source(&self) -> Language {
        self.source
    }

    /// The keys of a language's file; none when the form does not have the language.
    pub fn ids(&self, language: Language) -> Option<&BTreeSet<String>> {
        self.bundles.get(&language).map(Bundle::ids)
    }

    /// Whether a text stands in the form's file.
    pub fn has(&self, id: &str) -> bool {
        self.bundles.get(&self.source).is_some_and(|bundle| bundle.has(id, None))
    }

    /// Who wrote the words of a language; none when they fall back.
    pub fn translation(&self, language: Language) -> Option<Translation> {
        self.bundles.get(&language).map(|bundle| bundle.translation)
    }

    /// A message's value that is the same in every place of every journey; none when it speaks of somebody or something there.
    pub fn fixed(&self, id: &str, portal: &Words) -> Option<Phrase> {
        let languages = [portal.language(), self.source].into_iter();
        let mut bundles = languages.filter_map(|language| self.bundles.get(&language));
        let is_fixed = bundles.find_map(|bundle| bundle.is_fixed(id))?;
        is_fixed.then(|| self.find(id, None, portal, None)).flatten()
    }

    fn find(
        &self,
        id: &str,
        attribute: Option<&str>,
        portal: &Words,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Option<Phrase> {
        [portal.language(), self.source].into_iter().find_map(|language| {
            let text = self.bundles.get(&language)?.say(id, attribute, arguments)?;
            let of_form = self.glossaries.get(&language);
            let glossaries = [of_form, Some(portal.glossary(language))];
            let mentions = glossary::mentions(&text, glossaries.into_iter().flatten());
            Some(Phrase { text, language, mentions })
        })
    }

    /// The words for one place of a person's journey.
    pub fn words(
        self: &Arc<Self>,
        journey: &Journey<'_>,
        scope: &Scope,
        portal: &Words,
    ) -> FormWords {
        let perspective = Perspective::of(journey.form(), journey, scope);
        let mut arguments = FluentArgs::new();
        arguments.set("perspective", perspective.about.as_str());
        arguments.set("for", if perspective.helping { "helped" } else { "me" });
        let name = perspective.name.unwrap_or_else(|| portal.say("someone-unnamed"));
        arguments.set("name", name);
        arguments.set("choice", perspective.choice.unwrap_or_default());
        arguments.set("application-date", journey.application_date().to_string());
        for date in journey.form().dates.keys() {
            let value = journey.date(date.as_str()).map(|date| date.to_string());
            arguments.set(date.to_string(), value.unwrap_or_default());
        }
        FormWords { arguments, ..self.plain_words(portal) }
    }

    /// The words outside of any journey: the benefit's name and what it is.
    pub fn plain_words(self: &Arc<Self>, portal: &Words) -> FormWords {
        FormWords {
            texts: Arc::clone(self),
            portal: portal.clone(),
            arguments: FluentArgs::new(),
            mentioned: RefCell::default(),
        }
    }
}

/// The words of a form for one place of a journey.
pub struct FormWords {
    texts: Arc<FormTexts>,
    portal: Words,
    arguments: FluentArgs<'static>,
    /// The words to explain in the texts given so far.
    mentioned: RefCell<BTreeMap<String, Arc<Word>>>,
}

impl FormWords {
    /// Tells the texts how many rows there are: `$count`.
    pub fn with_count(mut self, count: usize) -> Self {
        self.arguments.set("count", count);
        self
    }

    /// A message's value; empty only when the form was loaded without its check.
    pub fn value(&self, id: &str) -> Phrase {
        self.find(id, None).unwrap_or(Phrase::plain(String::new(), self.portal.language()))
    }

    /// A message's attribute, when it has it.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<Phrase> {
        self.find(id, Some(attribute))
    }

    /// Whether a text stands in the form's file.
    pub fn has(&self, id: &str) -> bool {
        self.texts.has(id)
    }

    /// Who wrote the words of this language; none when they fall back.
    pub fn translation(&self) -> Option<Translation> {
        self.texts.translation(self.portal.language())
    }

    fn find(&self, id: &str, attribute: Option<&str>) -> Option<Phrase> {
        let phrase = self.texts.find(id, attribute, &self.portal, Some(&self.arguments))?;
        let words = phrase.mentions.iter().map(|mention| mention.word.clone());
        self.mentioned.borrow_mut().extend(words.map(|word| (word.id.clone(), word)));
        Some(phrase)
    }

    /// The words to explain in the texts given so far, by their spelling.
    pub fn mentioned(&self) -> Vec<Arc<Word>> {
        let mut words: Vec<_> = self.mentioned.borrow().values().cloned().collect();
        words.sort_by_key(|word| word.name.to_lowercase());
        words
    }
}
