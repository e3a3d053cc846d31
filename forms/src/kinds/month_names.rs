//! Months written as names: French, English and Arabic, the last as in Egypt and the Gulf, in
//! the Maghreb, in Morocco and in the Levant.

use super::fold::fold;

const NAMES: [&[&str]; 12] = [
    &["janvier", "january", "يناير", "جانفي", "كانون الثاني"],
    &["février", "february", "فبراير", "فيفري", "شباط"],
    &["mars", "march", "مارس", "آذار", "أذار"],
    &["avril", "april", "أبريل", "إبريل", "أفريل", "نيسان"],
    &["mai", "may", "مايو", "ماي", "أيار"],
    &["juin", "june", "يونيو", "يونيه", "جوان", "حزيران"],
    &["juillet", "july", "يوليو", "يوليه", "يوليوز", "جويلية", "تموز"],
    &["août", "august", "أغسطس", "أوت", "غشت", "آب"],
    &["septembre", "september", "سبتمبر", "شتنبر", "أيلول"],
    &["octobre", "october", "أكتوبر", "تشرين الأول"],
    &["novembre", "november", "نوفمبر", "نونبر", "تشرين الثاني"],
    &["décembre", "december", "ديسمبر", "دجنبر", "كانون الأول"],
];
/// Fewer letters are no abbreviation.
const LEAST: usize = 3;

/// The month that a name or its abbreviation stands for; none when it may be several.
pub(super) fn month(text: &str) -> Option<i16> {
    let text = fold(text);
    let named = |accepts: &dyn Fn(&str) -> bool| {
        let months = (1_i16..).zip(NAMES);
        let mut found = months.filter(|(_, names)| names.iter().any(|name| accepts(&fold(name))));
        let first = found.next().map(|(month, _)| month);
        first.filter(|_| found.next().is_none())
    };
    let exact = named(&|name| name == text);
    exact.or_else(|| {
        let is_long = text.chars().count() >= LEAST;
        is_long.then(|| named(&|name| name.starts_with(&text))).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_clear_abbreviations_are_months() {
        for (text, expected) in [
            ("Février", 2),
            ("FEV.", 2),
            ("févr", 2),
            ("aout", 8),
            ("Sept.", 9),
            ("May", 5),
            ("juil", 7),
            ("جويلية", 7),
            ("شباط", 2),
            ("كانون الأول", 12),
            ("تشرين الثاني", 11),
            ("ابريل", 4),
            ("غشت", 8),
            ("آب", 8),
        ] {
            assert_eq!(month(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_may_be_two_months_is_none() {
        for text in ["jui", "ju", "ma", "كانون", "", "mois"] {
            assert_eq!(month(text), None, "{text}");
        }
    }
}
