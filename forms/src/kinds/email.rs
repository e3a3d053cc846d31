//! An e-mail address: syntax only (RFC 5321, RFC 5322).

use serde::{Deserialize, Serialize};

use super::{Asks, Part, Place, Problem, ProblemKind, Typed, Value, fixed, is_direction_mark};
use crate::definition::Form;

/// The kind, which has no settings.
pub(super) struct EmailKind;

impl Asks for EmailKind {
    fn name(&self) -> &'static str {
        "email"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&["email"])
    }

    fn read(&self, typed: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        parse(typed).map(Value::Email)
    }
}

/// An e-mail address as typed, without the space around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Email(String);

impl Email {
    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn parse(typed: &Typed) -> Result<Email, Vec<Problem>> {
    let text: String = typed.trimmed("email").chars().filter(|c| !is_direction_mark(*c)).collect();
    let reachable = text.rsplit_once('@').is_some_and(|(_, domain)| domain.contains('.'))
        && !text.contains(['<', '>', '"', '[', ' ']);
    if reachable && email_address::EmailAddress::is_valid(&text) {
        Ok(Email(text))
    } else {
        Err(vec![Problem::new("email", ProblemKind::NotAnEmail)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syntax_decides_and_space_around_does_not() {
        let read = |text| parse(&Typed::default().with("email", text));
        assert!(read(" amina@exemple.fr ").is_ok());
        assert!(read("amina@exemple").is_err());
        assert!(read("a.mina@exemple").is_err());
        assert!(read("Amina <a@b.fr>").is_err());
        assert!(read("a@[1.2.3.4]").is_err());
        assert!(read("amina exemple.fr").is_err());
    }
}
