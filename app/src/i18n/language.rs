//! The languages of the portal.

use fluent_langneg::{
    LanguageIdentifier as LanguageTag, NegotiationStrategy, negotiate_languages,
    parse_accepted_languages,
};
use icu_locale_core::{Locale, locale};
use unic_langid::LanguageIdentifier;

/// A language that pages can be read in. It has three names: the HTML tag, the folder of its
/// texts, and the locale that numbers and dates follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// French.
    French,
    /// English.
    English,
    /// Modern Standard Arabic.
    Arabic,
}

/// The direction of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::French, Self::English, Self::Arabic];

    /// The tag in addresses and in HTML (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
            Self::Arabic => "ar",
        }
    }

    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The folder of its texts.
    pub fn folder(self) -> &'static str {
        self.tag()
    }

    /// The locale of numbers and dates. Arabic is written with the digits that people in France
    /// copy to and from paper.
    pub(super) fn icu_locale(self) -> Locale {
        match self {
            Self::French => locale!("fr"),
            Self::English => locale!("en-GB"),
            Self::Arabic => locale!("ar-u-nu-latn"),
        }
    }

    pub(super) fn fluent_locale(self) -> LanguageIdentifier {
        self.tag().parse().expect("our tags are language tags")
    }

    /// The direction of writing.
    pub fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            Self::French | Self::English => Direction::LeftToRight,
        }
    }

    /// The languages, those that a browser asks for first (`Accept-Language`, RFC 9110).
    pub fn preferred(accept_language: &str) -> Vec<Self> {
        let asked = parse_accepted_languages(accept_language);
        let offered: Vec<LanguageTag> =
            Self::ALL.iter().filter_map(|language| language.tag().parse().ok()).collect();
        let found = negotiate_languages(&asked, &offered, None, NegotiationStrategy::Filtering);
        let mut languages: Vec<Self> =
            found.iter().filter_map(|tag| Self::from_tag(tag.language.as_str())).collect();
        languages.extend(Self::ALL);
        let mut seen = Vec::new();
        languages.retain(|language| {
            !seen.contains(language) && {
                seen.push(*language);
                true
            }
        });
        languages
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_languages_come_first_and_none_is_lost() {
        let preferred = Language::preferred("ar-DZ,en;q=0.5");
        assert_eq!(preferred, [Language::Arabic, Language::English, Language::French]);
        assert_eq!(Language::preferred("*;q=bad, \u{1}"), Language::ALL);
    }
}
