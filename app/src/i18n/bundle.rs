//! The Fluent files of one language that belong together, with our functions over CLDR formats.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use jiff::civil::Date;
use thiserror::Error;

use super::{Formats, Language};

/// Why a file of words cannot be used: one line with file, place and what is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}: {what}")]
pub struct WordsError {
    /// The file, as the caller names it.
    pub file: String,
    /// What is wrong, with the line where there is one.
    pub what: String,
}

/// Who wrote the words of a file: its message `translation-state`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Translation {
    /// Written in this language first.
    Source,
    /// Translated by a machine, not yet read by a person who knows.
    Machine,
    /// Translated, and read by a person who knows the language and the subject.
    Reviewed,
}

pub(super) struct Bundle {
    fluent: FluentBundle<FluentResource>,
    pub(super) formats: Arc<Formats>,
    pub(super) translation: Translation,
    ids: BTreeSet<String>,
}

impl Bundle {
    /// Reads files, each with its name, as one. The first says who wrote the words.
    pub(super) fn read(
        language: Language,
        files: &[(&str, &str)],
        formats: Arc<Formats>,
    ) -> Result<Self, WordsError> {
        let first = files.first().map_or("", |(file, _)| file);
        let wrong = |file: &str, what: String| WordsError { file: file.to_owned(), what };
        let mut fluent = FluentBundle::new_concurrent(vec![language.fluent_locale()]);
        add_functions(&mut fluent, &formats).map_err(|error| wrong(first, error.to_string()))?;
        let mut ids = BTreeSet::new();
        for (file, text) in files {
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| {
                let at = errors.first().map_or(0, |error| error.pos.start);
                let line = text.get(..at).unwrap_or(text).matches('\n').count() + 1;
                let what = errors.first().map(ToString::to_string).unwrap_or_default();
                wrong(file, format!("line {line}: {what}"))
            })?;
            ids.append(&mut ids_of(&resource));
            fluent.add_resource(resource).map_err(|errors| {
                wrong(file, errors.first().map(ToString::to_string).unwrap_or_default())
            })?;
        }
        let mut bundle = Self { fluent, formats, translation: Translation::Machine, ids };
        bundle.translation = match bundle.say("translation-state", None, None).as_deref() {
            Some("source") => Translation::Source,
            Some("machine") => Translation::Machine,
            Some("reviewed") => Translation::Reviewed,
            _ => {
                return Err(wrong(
                    first,
                    "translation-state is source, machine or reviewed".into(),
                ));
            }
        };
        Ok(bundle)
    }

    /// A message's value, or one of its attributes; none when the file does not have it.
    pub(super) fn say(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Option<String> {
        let pattern = self.pattern(id, attribute)?;
        let mut errors = Vec::new();
        Some(self.fluent.format_pattern(pattern, arguments, &mut errors).into_owned())
    }

    /// Whether a message says the same whatever it is given; none when the file does not have it.
    pub(super) fn is_fixed(&self, id: &str) -> Option<bool> {
        let elements = &self.pattern(id, None)?.elements;
        let is_text = |element: &_| matches!(element, ast::PatternElement::TextElement { .. });
        Some(elements.iter().all(is_text))
    }

    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&ast::Pattern<&str>> {
        let message = self.fluent.get_message(id)?;
        match attribute {
            None => message.value(),
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
        }
    }

    pub(super) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        self.ids.contains(&name)
    }

    /// Every message and attribute: `birth-date`, `birth-date.why`.
    pub(super) fn ids(&self) -> &BTreeSet<String> {
        &self.ids
    }
}

fn ids_of(resource: &FluentResource) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for entry in resource.entries() {
        if let ast::Entry::Message(message) = entry {
            let id = message.id.name;
            if message.value.is_some() {
                ids.insert(id.to_owned());
            }
            ids.extend(message.attributes.iter().map(|a| format!("{id}.{}", a.id.name)));
        }
    }
    ids
}

/// `DATE`, `MONTH` and `YEAR` of an ISO date, `NUMBER` of a number.
fn add_functions(
    bundle: &mut FluentBundle<FluentResource>,
    formats: &Arc<Formats>,
) -> Result<(), fluent_bundle::FluentError> {
    fn on_date(
        positional: &[FluentValue<'_>],
        write: impl Fn(Date) -> String,
    ) -> FluentValue<'static> {
        match positional.first() {
            Some(FluentValue::String(iso)) => match iso.parse::<Date>() {
                Ok(date) => FluentValue::from(write(date)),
                Err(_) => FluentValue::from(""),
            },
            _ => FluentValue::from(""),
        }
    }
    let day = Arc::clone(formats);
    bundle.add_function("DATE", move |given, _| on_date(given, |date| day.day(date)))?;
    let month = Arc::clone(formats);
    bundle.add_function("MONTH", move |given, _| on_date(given, |date| month.month(date)))?;
    bundle.add_function("YEAR", |given, _| on_date(given, |date| date.year().to_string()))?;
    let number = Arc::clone(formats);
    bundle.add_function("NUMBER", move |given, _| match given.first() {
        Some(FluentValue::Number(value)) => FluentValue::from(number.float(value.value)),
        _ => FluentValue::from(""),
    })
}
