//! What a practitioner does.

use crate::i18n::Words;

/// What a practitioner does. Each side reads it in its own language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Social work.
    SocialWorker,
    /// Advice to families.
    FamilyAdviser,
    /// The reception of a public place.
    Reception,
    /// Digital mediation.
    Mediator,
    /// Help without pay.
    Volunteer,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::SocialWorker, Self::FamilyAdviser, Self::Reception, Self::Mediator, Self::Volunteer];

    /// Its name, as accounts keep it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SocialWorker => "social-worker",
            Self::FamilyAdviser => "family-adviser",
            Self::Reception => "reception",
            Self::Mediator => "mediator",
            Self::Volunteer => "volunteer",
        }
    }

    /// The role of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }

    /// Its words.
    #[must_use]
    pub fn say(self, words: &Words) -> String {
        words.say(match self {
            Self::SocialWorker => "role-social-worker",
            Self::FamilyAdviser => "role-family-adviser",
            Self::Reception => "role-reception",
            Self::Mediator => "role-mediator",
            Self::Volunteer => "role-volunteer",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_found_by_its_name() {
        for role in Role::ALL {
            assert_eq!(Role::named(role.name()), Some(role));
        }
        assert_eq!(Role::named("director"), None);
    }
}
