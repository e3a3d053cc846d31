//! A new account: what an operator types, checked.

use app::components::Role;
use clap::builder::PossibleValuesParser;
use clap::{Args, builder::TypedValueParser};
use jiff::Timestamp;
use validator::{Validate, ValidationError};

use crate::storage::{OrganisationId, OrganisationRecord, PractitionerId, PractitionerRecord};

/// The options of `guichet staff add` that describe the practitioner.
#[derive(Args, Validate, Clone)]
pub struct AccountOptions {
    /// The name to sign in with: small letters, digits, `.`, `-`, `_`, `@`.
    #[arg(long, value_name = "NAME")]
    #[validate(
        length(min = 3, max = 64, message = "must have 3 to 64 characters"),
        custom(function = sign_in_letters)
    )]
    pub sign_in: String,

    /// The given name, as people read it.
    #[arg(long, value_name = "NAME")]
    #[validate(length(max = 80, message = "must have at most 80 characters"), custom(function = one_line))]
    pub given: String,

    /// The family name, as people read it.
    #[arg(long, value_name = "NAME")]
    #[validate(length(max = 80, message = "must have at most 80 characters"), custom(function = one_line))]
    pub family: String,

    /// What they do; people read it in their own language.
    #[arg(long, value_parser = roles())]
    pub role: Role,

    /// The organisation they work for.
    #[arg(long, value_name = "NAME")]
    #[validate(length(max = 120, message = "must have at most 120 characters"), custom(function = one_line))]
    pub organisation: String,

    /// Where the organisation is.
    #[arg(long, value_name = "PLACE")]
    #[validate(length(max = 120, message = "must have at most 120 characters"), custom(function = one_line))]
    pub place: String,
}

fn roles() -> impl TypedValueParser<Value = Role> {
    PossibleValuesParser::new(Role::ALL.map(Role::name))
        .map(|name| Role::named(&name).expect("only names of roles are taken"))
}

fn sign_in_letters(text: &str) -> Result<(), ValidationError> {
    let fits = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || ".-_@".contains(letter)
    };
    refuse_unless(folded(text).chars().all(fits), "must be small letters, digits, and . - _ @")
}

fn one_line(text: &str) -> Result<(), ValidationError> {
    let is_line = !text.trim().is_empty() && !text.chars().any(char::is_control);
    refuse_unless(is_line, "must be one line of text")
}

fn refuse_unless(fits: bool, message: &'static str) -> Result<(), ValidationError> {
    if fits { Ok(()) } else { Err(ValidationError::new("text").with_message(message.into())) }
}

/// The name to sign in, as accounts keep it: without case, or spaces around it.
pub(super) fn folded(sign_in: &str) -> String {
    sign_in.trim().to_lowercase()
}

/// A practitioner to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The name to sign in.
    pub sign_in: String,
    given: String,
    family: String,
    role: Role,
    /// The organisation's name.
    pub organisation: String,
    /// Where it is.
    pub place: String,
}

/// An option that cannot be used. Displayed in one line: which option, and what is wrong.
#[derive(Debug, thiserror::Error)]
#[error("{option}: {problem}")]
pub struct AccountError {
    option: String,
    problem: String,
}

impl TryFrom<AccountOptions> for Account {
    type Error = AccountError;

    fn try_from(options: AccountOptions) -> Result<Self, AccountError> {
        if let Err(errors) = options.validate() {
            let fields = ["sign_in", "given", "family", "organisation", "place"];
            let complaint = fields.iter().find_map(|field| {
                let error = errors.field_errors().get(*field)?.first().cloned()?;
                let problem = error.message.unwrap_or("is not usable".into()).into_owned();
                Some(AccountError { option: format!("--{}", field.replace('_', "-")), problem })
            });
            let unknown = || AccountError {
                option: "--help".into(),
                problem: "an option is not usable".into(),
            };
            return Err(complaint.unwrap_or_else(unknown));
        }
        let line = |text: String| text.trim().to_owned();
        Ok(Self {
            sign_in: folded(&options.sign_in),
            given: line(options.given),
            family: line(options.family),
            role: options.role,
            organisation: line(options.organisation),
            place: line(options.place),
        })
    }
}

impl Account {
    /// The account as it is kept.
    #[must_use]
    pub fn record(
        self,
        id: PractitionerId,
        organisation: OrganisationId,
        password_hash: String,
        totp: Vec<u8>,
        now: Timestamp,
    ) -> PractitionerRecord {
        PractitionerRecord {
            id,
            organisation: OrganisationRecord {
                id: organisation,
                name: self.organisation,
                place: self.place,
            },
            sign_in: self.sign_in,
            given_name: self.given,
            family_name: self.family,
            role: self.role,
            password_hash,
            totp,
            totp_step: None,
            created_at: now,
            ended_at: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options() -> AccountOptions {
        AccountOptions {
            sign_in: " Marie.Dupont ".into(),
            given: "Marie ".into(),
            family: "Dupont".into(),
            role: Role::SocialWorker,
            organisation: "CCAS Lille".into(),
            place: "Lille".into(),
        }
    }

    #[test]
    fn what_is_typed_is_trimmed_and_the_name_to_sign_in_is_small() {
        let account = Account::try_from(options()).unwrap();
        assert_eq!((account.sign_in.as_str(), account.given.as_str()), ("marie.dupont", "Marie"));
    }

    #[test]
    fn what_cannot_be_used_is_named_with_its_option() {
        let long = "x".repeat(200);
        for (wrong, option) in [
            (AccountOptions { sign_in: "ma".into(), ..options() }, "--sign-in"),
            (AccountOptions { sign_in: "marie:dupont".into(), ..options() }, "--sign-in"),
            (AccountOptions { sign_in: "élodie".into(), ..options() }, "--sign-in"),
            (AccountOptions { given: " ".into(), ..options() }, "--given"),
            (AccountOptions { family: "Du\npont".into(), ..options() }, "--family"),
            (AccountOptions { organisation: long.clone(), ..options() }, "--organisation"),
            (AccountOptions { place: long.clone(), ..options() }, "--place"),
        ] {
            let error = Account::try_from(wrong).unwrap_err().to_string();
            assert!(error.starts_with(option) && error.lines().count() == 1, "{error}");
        }
    }
}
