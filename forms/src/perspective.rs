//! Of whom a text speaks: me, my partner, a child, someone I help.

use crate::definition::Form;
use crate::journey::Journey;
use crate::path::Scope;

/// Whom a page is about. Texts select their wording by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Perspective {
    /// The selector `$perspective`.
    pub about: About,
    /// The selector `$for`: whether the form is filled for someone else.
    pub helping: bool,
    /// The selector `$name`: the display name of that person, once known.
    pub name: Option<String>,
    /// The selector `$choice`: the ticked answer a row stands for.
    pub choice: Option<String>,
}

/// The person a text speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The person who fills the form.
    Me,
    /// The person for whom somebody fills it.
    Helped,
    /// The applicant's partner.
    Partner,
    /// A child.
    Child,
    /// Another person of the household.
    Other,
}

impl About {
    /// The selector's value in texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Helped => "helped",
            Self::Partner => "partner",
            Self::Child => "child",
            Self::Other => "other",
        }
    }
}

impl Perspective {
    /// The perspective of a page or question in this scope.
    pub fn of(form: &Form, journey: &Journey<'_>, scope: &Scope) -> Self {
        let helping =
            form.helped_when.as_ref().is_some_and(|when| journey.holds(when, &Scope::root()));
        let applicant = if helping { About::Helped } else { About::Me };
        let mut choice = None;
        let mut around = Some(scope.clone());
        while let Some(scope) = around {
            let group = form.group(scope.groups());
            let role = journey.answers().row(&scope).map(|row| row.role.clone());
            if let (Some(group), Some(role)) = (group, role) {
                if group.people {
                    let about = match role.as_str() {
                        "applicant" => applicant,
                        "partner" => About::Partner,
                        "child" => About::Child,
                        _ => About::Other,
                    };
                    return Self { about, helping, name: journey.name_of(&scope), choice };
                }
                choice = choice.or(Some(role.to_string()));
            }
            around = scope.outer();
        }
        let name = if helping { journey.applicant_name() } else { None };
        Self { about: applicant, helping, name, choice }
    }
}
