//! Amounts as the page's language writes them.

use serde::{Deserialize, Serialize};

/// Stands for an amount in the texts that islands are given.
pub const PLACE: &str = "{}";

/// The pieces of which a language makes an amount of euros. They travel as a list, which is read by less code than names are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct MoneyFormat {
    /// Between the thousands.
    pub group: String,
    /// Between euros and cents.
    pub decimal: String,
    /// The sign of the euro around [`PLACE`].
    pub euros: String,
}

impl From<Vec<String>> for MoneyFormat {
    fn from(texts: Vec<String>) -> Self {
        let mut texts = texts.into_iter();
        let mut next = || texts.next().unwrap_or_default();
        Self { group: next(), decimal: next(), euros: next() }
    }
}

impl From<MoneyFormat> for Vec<String> {
    fn from(money: MoneyFormat) -> Self {
        vec![money.group, money.decimal, money.euros]
    }
}

impl MoneyFormat {
    /// Cents as euros without the sign: `1 234,50`, or `1 234` when there are none.
    pub fn plain(&self, cents: i64) -> String {
        let euros = (cents / 100).to_string();
        let mut text = String::new();
        for (index, digit) in euros.chars().enumerate() {
            if index > 0 && (euros.len() - index).is_multiple_of(3) {
                text.push_str(&self.group);
            }
            text.push(digit);
        }
        if cents % 100 != 0 {
            text.push_str(&self.decimal);
            text.push_str(&format!("{:02}", cents % 100));
        }
        text
    }

    /// A text with an amount of euros in its place.
    pub fn place(&self, text: &str, cents: i64) -> String {
        text.replace(PLACE, &self.euros.replace(PLACE, &self.plain(cents)))
    }
}

#[cfg(all(test, feature = "server"))]
mod tests {
    use proptest::prelude::*;

    use super::MoneyFormat;
    use crate::i18n::{Formats, Language, Portal};

    proptest! {
        #[test]
        fn islands_write_amounts_as_the_server_does(cents in 0_i64..100_000_000_000) {
            let portal = Portal::embedded().unwrap();
            for language in Language::ALL {
                let words = portal.words(language);
                let format = words.money_format();
                let travelled: Vec<String> = format.clone().into();
                prop_assert_eq!(MoneyFormat::from(travelled), format.clone());
                prop_assert_eq!(format.plain(cents), Formats::new(language).amount(cents));
                prop_assert_eq!(format.place("= {}", cents), format!("= {}", words.euros(cents)));
            }
        }
    }
}
