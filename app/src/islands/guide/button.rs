//! What a button of a guide page says over the connection, in place of the form's POST.

use crate::guide::protocol::Side;

/// What the button does.
#[derive(Debug, PartialEq)]
pub(super) enum Press {
    /// What the server knows by the button's verb alone.
    Verb(String),
    /// Ends the help.
    Stop,
    /// Proposes what is in the fields of a question.
    Propose(String),
    /// Writes it.
    Write(String),
    /// Takes a proposal as it is.
    Accept(u32),
    /// Begins with it.
    Change(u32),
    /// Does not take it.
    Refuse(u32),
}

/// Reads the value of a button. None where the form is to be posted: it leads to another page, and saves what is typed here.
pub(super) fn press(side: Side, value: &str) -> Option<Press> {
    let verb = value.strip_prefix("guide:")?;
    let (name, rest) = verb.split_once(':').unwrap_or((verb, ""));
    Some(match (side, name) {
        (_, "go" | "help") => return None,
        (_, "stop") => Press::Stop,
        (Side::Person, "accept") => Press::Accept(rest.parse().ok()?),
        (Side::Person, "change") => Press::Change(rest.parse().ok()?),
        (Side::Person, "refuse") => Press::Refuse(rest.parse().ok()?),
        (Side::Practitioner, "propose") => Press::Propose(rest.to_owned()),
        (Side::Practitioner, "write") => Press::Write(rest.to_owned()),
        _ => Press::Verb(verb.to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_says_what_its_buttons_say() {
        let path = "person/k7f2mmqa/rent";
        let verbs = [
            "level:show",
            "ask-open:explain",
            "highlight",
            "invite:person/k7f2mmqa/home",
            "undo:rent",
            "restore:rent",
            "second:no",
            "open:rent",
            "refuse-open",
            "extend",
            "follow:on",
            "stay",
        ];
        for (verb, side) in
            verbs.into_iter().flat_map(|verb| [(verb, Side::Person), (verb, Side::Practitioner)])
        {
            assert_eq!(press(side, &format!("guide:{verb}")), Some(Press::Verb(verb.into())));
        }
        let practitioner = [
            ("guide:propose:person/k7f2mmqa/rent", Press::Propose(path.into())),
            ("guide:write:person/k7f2mmqa/rent", Press::Write(path.into())),
            ("guide:stop", Press::Stop),
        ];
        for (value, expected) in practitioner {
            assert_eq!(press(Side::Practitioner, value), Some(expected), "{value}");
        }
        let person = [
            ("guide:accept:7", Press::Accept(7)),
            ("guide:change:7", Press::Change(7)),
            ("guide:refuse:7", Press::Refuse(7)),
            ("guide:stop", Press::Stop),
        ];
        for (value, expected) in person {
            assert_eq!(press(Side::Person, value), Some(expected), "{value}");
        }
    }

    #[test]
    fn what_leads_to_another_page_is_posted() {
        for value in ["guide:go", "guide:help", "continue", "sections", "guide:accept:none"] {
            assert_eq!(press(Side::Person, value), None, "{value}");
        }
    }
}
