//! Where letters reach a person: at home, at somebody's, at an organisation, or nowhere yet.

use serde::{Deserialize, Serialize};

use super::{Asks, Part, Place, Problem, ProblemKind, Typed, Value, fixed, limited_line};
use crate::definition::Form;

const PARTS: &[&str] = &["situation", "at", "street", "more", "postcode", "town"];
const MOST: usize = 120;

/// The kind, which has no settings.
pub(super) struct AddressKind;

impl Asks for AddressKind {
    fn name(&self) -> &'static str {
        "address"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(PARTS)
    }

    fn read(&self, typed: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        parse(typed).map(Value::Address)
    }
}

/// A postal address. Lines that were left empty are empty texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Whose letterbox it is.
    pub situation: Situation,
    /// The name on the letterbox, or the organisation.
    pub at: String,
    /// Number and street.
    pub street: String,
    /// Building, floor, door.
    pub more: String,
    /// The postcode.
    pub postcode: String,
    /// The town.
    pub town: String,
}

/// Whose letterbox an address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    /// One's own home.
    Home,
    /// Somebody else's home.
    CareOf,
    /// An organisation that receives letters for people without a fixed address.
    Organisation,
    /// No address for now.
    None,
}

impl Situation {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Home, Self::CareOf, Self::Organisation, Self::None];

    /// The name in inputs and texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::CareOf => "care-of",
            Self::Organisation => "organisation",
            Self::None => "none",
        }
    }
}

fn parse(typed: &Typed) -> Result<Address, Vec<Problem>> {
    let chosen = Situation::ALL.into_iter().find(|s| s.as_str() == typed.part("situation"));
    let Some(situation) = chosen else {
        return Err(vec![Problem::new("situation", ProblemKind::Missing)]);
    };
    let mut problems = Vec::new();
    let mut line = |part| {
        limited_line(typed, part, MOST).unwrap_or_else(|problem| {
            problems.push(problem);
            String::new()
        })
    };
    let mut address = Address {
        situation,
        at: line("at"),
        street: line("street"),
        more: line("more"),
        postcode: line("postcode"),
        town: line("town"),
    };
    // What was typed for another situation is kept as typed, and means nothing.
    match situation {
        Situation::Home => address.at.clear(),
        Situation::None => {
            let lines =
                [&mut address.at, &mut address.street, &mut address.more, &mut address.postcode];
            lines.into_iter().for_each(String::clear);
            address.town.clear();
        }
        Situation::CareOf | Situation::Organisation => {}
    }
    if problems.is_empty() {
        let shared = matches!(situation, Situation::CareOf | Situation::Organisation);
        let mut need = |needed: bool, part, text: &str, kind| {
            if needed && text.is_empty() {
                problems.push(Problem::new(part, kind));
            }
        };
        need(shared, "at", &address.at, ProblemKind::AtNeeded);
        need(situation == Situation::Home, "street", &address.street, ProblemKind::StreetNeeded);
        need(situation != Situation::None, "town", &address.town, ProblemKind::TownNeeded);
    }
    if problems.is_empty() { Ok(address) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_fixed_address_is_an_answer() {
        let typed = Typed::default().with("situation", "none").with("street", "12 rue X");
        assert_eq!(parse(&typed).unwrap().street, "");
    }

    #[test]
    fn an_organisation_needs_its_name_and_town_only() {
        let typed = Typed::default().with("situation", "organisation").with("at", "CCAS");
        assert_eq!(parse(&typed).unwrap_err()[0].kind, ProblemKind::TownNeeded);
        assert!(parse(&typed.with("town", "Lille")).is_ok());
    }
}
