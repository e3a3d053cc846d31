//! What a button of a guide page says over the connection, in place of the form's POST.

use crate::guide::protocol::{Level, Said, Side};

/// What the button does.
#[derive(Debug, PartialEq)]
pub(super) enum Press {
    /// Says something that stands in the button alone.
    Say(Said),
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

/// Reads the value of a button. None where the form is to be posted: what ends something, or what only the server knows.
pub(super) fn press(side: Side, value: &str) -> Option<Press> {
    let verb = value.strip_prefix("guide:")?;
    let (verb, rest) = verb.split_once(':').unwrap_or((verb, ""));
    let number = || rest.parse().ok();
    let path = || (!rest.is_empty()).then(|| rest.to_owned());
    let said = match (side, verb) {
        (_, "level") => Said::Level { level: Level::named(rest)? },
        (Side::Person, "second") => match rest {
            "yes" => Said::Answer { yes: true },
            "no" => Said::Answer { yes: false },
            _ => return None,
        },
        (Side::Person, "open") => Said::Open,
        (Side::Person, "close") => Said::Close,
        (Side::Person, "accept") => return number().map(Press::Accept),
        (Side::Person, "change") => return number().map(Press::Change),
        (Side::Person, "refuse") => return number().map(Press::Refuse),
        (Side::Practitioner, "ask-open") => Said::AskOpen { reason: path()? },
        (Side::Practitioner, "highlight") => Said::Highlight { path: path() },
        (Side::Practitioner, "invite") => Said::Invite { page: path()? },
        (Side::Practitioner, "propose") => return path().map(Press::Propose),
        (Side::Practitioner, "write") => return path().map(Press::Write),
        _ => return None,
    };
    Some(Press::Say(said))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_says_what_its_buttons_say() {
        let path = "person/k7f2mmqa/rent";
        let practitioner = [
            ("guide:level:show", Press::Say(Said::Level { level: Level::Show })),
            ("guide:ask-open:explain", Press::Say(Said::AskOpen { reason: "explain".into() })),
            ("guide:highlight", Press::Say(Said::Highlight { path: None })),
            (
                "guide:invite:person/k7f2mmqa/home",
                Press::Say(Said::Invite { page: "person/k7f2mmqa/home".into() }),
            ),
            ("guide:propose:person/k7f2mmqa/rent", Press::Propose(path.into())),
            ("guide:write:person/k7f2mmqa/rent", Press::Write(path.into())),
        ];
        for (value, expected) in practitioner {
            assert_eq!(press(Side::Practitioner, value), Some(expected), "{value}");
        }
        let person = [
            ("guide:second:no", Press::Say(Said::Answer { yes: false })),
            ("guide:open", Press::Say(Said::Open)),
            ("guide:accept:7", Press::Accept(7)),
            ("guide:change:7", Press::Change(7)),
            ("guide:refuse:7", Press::Refuse(7)),
        ];
        for (value, expected) in person {
            assert_eq!(press(Side::Person, value), Some(expected), "{value}");
            if !value.contains("level") {
                assert_eq!(press(Side::Practitioner, value), None, "{value}");
            }
        }
    }

    #[test]
    fn what_ends_something_or_needs_the_server_is_posted() {
        let posted = [
            "guide:stop",
            "guide:go",
            "guide:undo:rent",
            "guide:restore:rent",
            "guide:extend",
            "continue",
            "guide:level:alone",
        ];
        for value in posted {
            for side in [Side::Person, Side::Practitioner] {
                assert_eq!(press(side, value), None, "{value}");
            }
        }
    }
}
