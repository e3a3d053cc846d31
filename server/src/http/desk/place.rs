//! Where a practitioner was, to return there.

use app::i18n::Language;

use crate::hexadecimal::{bytes_of, hexadecimal};
use crate::storage::GuideId;

/// A place at the desk that one may return to: nothing but these, so that no address of anybody's choice is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::http) enum DeskPlace {
    /// The first page.
    Ready,
    /// A guide session.
    Guide(GuideId),
}

impl DeskPlace {
    /// The field's name, and the query's.
    pub(super) const FIELD: &'static str = "back";

    /// The place that a text names; the first page when it names none.
    pub(super) fn named(text: &str) -> Self {
        let guide = text.strip_prefix("guide/").and_then(bytes_of);
        guide.map_or(Self::Ready, |id| Self::Guide(GuideId(id)))
    }

    /// Its name.
    pub(super) fn name(self) -> String {
        match self {
            Self::Ready => String::new(),
            Self::Guide(id) => format!("guide/{}", hexadecimal(&id.0)),
        }
    }

    /// Its address.
    pub(in crate::http) fn address(self, language: Language) -> String {
        match self {
            Self::Ready => format!("/{}/desk", language.tag()),
            Self::Guide(_) => format!("/{}/desk/{}", language.tag(), self.name()),
        }
    }

    /// The address of a page that returns there: `unlock`, behind the language.
    pub(super) fn through(self, page: &str) -> String {
        match self {
            Self::Ready => format!("/desk/{page}"),
            Self::Guide(_) => format!("/desk/{page}?{}={}", Self::FIELD, self.name()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_places_at_the_desk_are_returned_to() {
        let id = "0123456789abcdef0123456789abcdef";
        let guide = DeskPlace::named(&format!("guide/{id}"));
        assert_eq!(guide.address(Language::Arabic), format!("/ar/desk/guide/{id}"));
        assert_eq!(DeskPlace::named(&guide.name()), guide);
        assert_eq!(guide.through("unlock"), format!("/desk/unlock?back=guide/{id}"));
        for elsewhere in
            ["", "guide/1", "//example.org", "https://example.org/", "../fr/", "guide/../../x"]
        {
            let place = DeskPlace::named(elsewhere);
            assert_eq!(place, DeskPlace::Ready, "{elsewhere}");
            assert_eq!(place.address(Language::French), "/fr/desk");
        }
    }
}
