//! The messages of guide mode, as they travel: JSON texts, one message a frame. `docs/guide-protocol.md` has an example of each, and
//! says when they are sent.
//!
//! A name that is here once keeps its meaning as long as [`VERSION`] stands; new names may come, and are passed over by who does not
//! know them.

use serde::{Deserialize, Serialize};

/// The protocol's name, and the WebSocket subprotocol.
pub const VERSION: &str = "guichet-guide.1";

/// Bytes of a message at most.
pub const MOST_BYTES: usize = 16 * 1024;

/// Messages of one browser in a second at most.
pub const MOST_MESSAGES: u32 = 20;

/// The server says something at least so often, in seconds: `beat` when there is nothing else.
pub const BEAT_SECONDS: u32 = 10;

/// Why the server closes a WebSocket.
pub mod closing {
    /// The guide session is over, for whatever reason.
    pub const ENDED: u16 = 4001;
    /// This browser has no part in it, or no longer.
    pub const NOT_ALLOWED: u16 = 4002;
    /// Too many messages.
    pub const TOO_MANY: u16 = 4003;
    /// The server restarts: it, or another one, is there at once.
    pub const RESTART: u16 = 1012;
}

/// The fields of one question, by part: `["day", "3"]`. A part of several boxes comes once a box.
pub type Parts = Vec<(String, String)>;

/// One of the two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The person whose form it is.
    Person,
    /// The practitioner who helps.
    Practitioner,
}

impl Side {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Person => Self::Practitioner,
            Self::Practitioner => Self::Person,
        }
    }
}

/// How much help there is. Each level allows what those before it allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// "Look with me".
    Look,
    /// "Show me where": point at a question, invite to a page.
    Show,
    /// "Propose": put an answer beside the field.
    Propose,
    /// "Write for me": needs the second yes.
    Write,
}

impl Level {
    /// All of them, the lowest first.
    pub const ALL: [Self; 4] = [Self::Look, Self::Show, Self::Propose, Self::Write];

    /// The level's name, as it stands in messages and addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Look => "look",
            Self::Show => "show",
            Self::Propose => "propose",
            Self::Write => "write",
        }
    }

    /// The level of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }
}

/// What a browser says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "t", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Said {
    /// The first message of a connection: the last number heard of, as far as one knows. What came after it is sent again.
    Hello {
        /// The number; the page brings it, too.
        last_seq: Option<u64>,
    },
    /// Somebody types in a question. No letter of it is sent.
    Writing {
        /// The question.
        path: String,
    },
    /// And stopped, without a change.
    Idle {
        /// The question.
        path: String,
    },
    /// An answer, as typed.
    Commit {
        /// Names the message in its answer; chosen by the sender.
        op: u32,
        /// The question.
        path: String,
        /// The version that the sender saw; 0 before the first.
        base: u32,
        /// What is in the fields.
        parts: Parts,
        /// Whether it was typed while there was no connection.
        #[serde(default, skip_serializing_if = "is_false")]
        replayed: bool,
    },
    /// An answer put beside the field, for the person to take or leave.
    Propose {
        /// Names the message in its answer.
        op: u32,
        /// The question.
        path: String,
        /// What would be in the fields.
        parts: Parts,
    },
    /// What the person does with a proposal.
    Decide {
        /// Names the message in its answer.
        op: u32,
        /// The proposal.
        proposal: u32,
        /// What they do.
        decision: Decision,
    },
    /// Takes the last answer that the practitioner wrote into a question back; or puts back an answer that was written over.
    Undo {
        /// Names the message in its answer.
        op: u32,
        /// The question.
        path: String,
        /// The version that the sender sees.
        base: u32,
        /// The version to put back; 0: empty.
        to: u32,
    },
    /// Points at a question.
    Highlight {
        /// The question; none takes the mark away.
        path: Option<String>,
    },
    /// Asks the person to come to another page.
    Invite {
        /// The page.
        page: String,
    },
    /// The practitioner takes a lower level, or one of the first yes; the person a lower one. `write` asks for the second yes.
    Level {
        /// The level.
        level: Level,
    },
    /// The person's answer to a request.
    Answer {
        /// The second yes, or no.
        yes: bool,
    },
    /// The practitioner asks to see a private page.
    AskOpen {
        /// Why, from a list: `check-month`, `check-number`, `explain`, `other`.
        reason: String,
    },
    /// The person shows the page that they are on.
    Open,
    /// And closes it again.
    Close,
    /// The sender's page is not in sight any more: another tab, another program, a dark screen.
    Hidden,
    /// And is again.
    Shown,
    /// Presses a button of the page that says all it has to say in its value: the server does what the button's form would do.
    Press {
        /// Names the message in its answer.
        op: u32,
        /// The button's verb: `undo:rent`, `extend`.
        verb: String,
    },
    /// Ends it.
    Stop,
}

impl Said {
    /// The name of the message in its answer, where it has one.
    #[must_use]
    pub fn op(&self) -> Option<u32> {
        match self {
            Self::Commit { op, .. }
            | Self::Propose { op, .. }
            | Self::Decide { op, .. }
            | Self::Undo { op, .. }
            | Self::Press { op, .. } => Some(*op),
            _ => None,
        }
    }
}

/// What a person does with a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// It becomes their answer.
    Accept,
    /// They start from it and write their own.
    Change,
    /// No.
    Refuse,
}

/// What the server says, with its number where the other side of a lost connection must hear of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Numbered {
    /// One more than the message before, a side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<u64>,
    /// The message.
    #[serde(flatten)]
    pub told: Told,
}

/// What the server says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "t", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Told {
    /// The answer to `hello`.
    Welcome {
        /// The number of the last message so far.
        last_seq: u64,
        /// Whether what was missed cannot be sent again: the page is to be loaded anew.
        resync: bool,
        /// How much help there is.
        level: Level,
        /// Whether the other side is there.
        here: bool,
    },
    /// An answer stands in a question.
    Answer {
        /// The question.
        path: String,
        /// Its version.
        version: u32,
        /// Whose it is.
        author: Side,
        /// As typed.
        parts: Parts,
        /// Whether it is to be mended.
        #[serde(default, skip_serializing_if = "is_false")]
        to_mend: bool,
    },
    /// How a closed question stands.
    Closed {
        /// The question.
        path: String,
        /// Whether it is filled.
        filled: bool,
        /// Whether it is in order.
        valid: bool,
    },
    /// The page that the practitioner sees is another one, or has other questions: ask for it again.
    Step,
    /// Something changed that only the whole page shows.
    Reload,
    /// What was committed is on the disk.
    Kept {
        /// The message it answers.
        op: u32,
        /// The version; the same as before when nothing changed.
        version: u32,
        /// The practitioner's newer answer that it took the place of, and its version, which can be put back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        other: Option<Other>,
    },
    /// The other side was faster: nothing was changed, the person chooses.
    TwoAnswers {
        /// The message it answers.
        op: u32,
        /// The question.
        path: String,
        /// What stands there.
        theirs: Other,
    },
    /// What was committed is a proposal now: the person's own word stands.
    Proposed {
        /// The message it answers.
        op: u32,
        /// The proposal.
        proposal: u32,
    },
    /// What a button says is done.
    Done {
        /// The message it answers.
        op: u32,
    },
    /// Nothing was done.
    Refused {
        /// The message it answers; none for one without a name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        op: Option<u32>,
        /// Why.
        why: Why,
    },
    /// A proposal waits for the person.
    Proposal {
        /// Its number.
        proposal: u32,
        /// The question.
        path: String,
        /// What would be in the fields.
        parts: Parts,
    },
    /// A proposal is over.
    ProposalEnded {
        /// Its number.
        proposal: u32,
        /// How; none when it vanished.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decision: Option<Decision>,
    },
    /// The other side types in a question, or in none.
    Writing {
        /// The question.
        path: Option<String>,
    },
    /// The practitioner points at a question of this page.
    Highlight {
        /// The question.
        path: Option<String>,
    },
    /// The practitioner asks to come to a page.
    Invite {
        /// Its address.
        address: String,
    },
    /// How much help there is now.
    Level {
        /// The level.
        level: Level,
        /// When it ends by itself, in seconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seconds: Option<i64>,
    },
    /// The practitioner asks for the second yes (`level` is `write`), or to see the page.
    Ask {
        /// The level asked for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        level: Option<Level>,
        /// Why they want to see the page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// A request was not granted: refused, or not answered in time.
    NotGranted,
    /// Whether the other side is there.
    Presence {
        /// Whether it is.
        here: bool,
    },
    /// It is over: nothing more is seen.
    Ended,
    /// The server stops: come back to it, or to another one.
    Away,
    /// The connection stands. A browser hears no pings: who hears nothing for two beats and a half comes back on a new connection.
    Beat,
}

/// The other side's answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Other {
    /// Its version.
    pub version: u32,
    /// Whose it is.
    pub author: Side,
    /// As typed.
    pub parts: Parts,
}

/// Why something was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The level does not allow it.
    Level,
    /// The question is closed, or is not on the page, or is not for this side to answer.
    NotYours,
    /// It is longer than what is kept.
    TooLong,
    /// Too much at once.
    Rate,
    /// What it speaks of is gone: a proposal, a version.
    Gone,
    /// It is paused: nobody did anything for a while.
    Paused,
    /// It could not be saved now: try again.
    Unsaved,
    /// The dossier was sent, or the guide session is over.
    Ended,
    /// It is no message of this protocol.
    NotUnderstood,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands references")]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// The document of the messages, as tests read it.
#[cfg(test)]
pub(crate) mod document {
    pub(crate) const DOCUMENT: &str = include_str!("../../../docs/guide-protocol.md");

    /// What stands in code in each row of a section's table: a name first, its example last.
    pub(crate) fn rows(section: &str) -> Vec<Vec<&'static str>> {
        let (_, rest) = DOCUMENT.split_once(&format!("# {section}\n")).unwrap();
        let section = rest.split("\n## ").next().unwrap().split("\n### ").next().unwrap();
        let rows = section.lines().filter(|line| line.starts_with("| `"));
        rows.map(|row| row.split('`').skip(1).step_by(2).collect()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::document::{DOCUMENT, rows};
    use super::*;

    #[test]
    fn messages_are_tagged_and_numbered_json() {
        let told = Told::Closed { path: "rent".into(), filled: true, valid: false };
        let text = serde_json::to_string(&Numbered { seq: Some(7), told }).unwrap();
        assert_eq!(text, r#"{"seq":7,"t":"closed","path":"rent","filled":true,"valid":false}"#);
        let said = r#"{"t":"commit","op":1,"path":"rent","base":0,"parts":[["amount","520"]]}"#;
        let said: Said = serde_json::from_str(said).unwrap();
        assert!(matches!(said, Said::Commit { op: 1, base: 0, replayed: false, .. }));
    }

    /// The names of all variants, as serde says them when it knows none of a name.
    fn all_names<T: serde::de::DeserializeOwned>(unknown: &str) -> Vec<String> {
        let Err(problem) = serde_json::from_str::<T>(unknown) else { panic!("{unknown} is known") };
        let problem = problem.to_string();
        let (_, known) = problem.split_once("expected one of").unwrap();
        known.split('`').skip(1).step_by(2).map(str::to_owned).collect()
    }

    fn each_example_stands_for_its_message<T>(section: &str)
    where
        T: serde::de::DeserializeOwned + Serialize,
    {
        let rows = rows(section);
        for row in &rows {
            let (name, example) = (row[0], *row.last().unwrap());
            let written: serde_json::Value = serde_json::from_str(example).unwrap();
            assert_eq!(written["t"], name);
            let read: T = serde_json::from_str(example).unwrap();
            assert_eq!(serde_json::to_value(read).unwrap(), written, "nothing is passed over");
        }
        let names: Vec<_> = rows.iter().map(|row| row[0]).collect();
        assert_eq!(names, all_names::<T>(r#"{"t":"?"}"#), "each has one, in the same order");
    }

    #[test]
    fn every_message_has_an_example_in_the_document_that_is_read_as_what_it_stands_for() {
        each_example_stands_for_its_message::<Said>("What a browser says");
        each_example_stands_for_its_message::<Numbered>("What the server says");
    }

    #[test]
    fn the_document_explains_every_refusal_and_names_the_limits() {
        let rows = rows("Why something is refused");
        let refusals: Vec<_> = rows.iter().map(|row| row[0]).collect();
        assert_eq!(refusals, all_names::<Why>(r#""?""#));
        assert_eq!(MOST_BYTES, 16_384);
        assert!(DOCUMENT.contains("(16,384 bytes)") && DOCUMENT.contains(VERSION));
        assert!(DOCUMENT.contains(&format!("at most {MOST_MESSAGES} a second")));
        assert!(DOCUMENT.contains(&format!("at least every {BEAT_SECONDS} s")));
        use closing::{ENDED, NOT_ALLOWED, RESTART, TOO_MANY};
        for code in [ENDED, NOT_ALLOWED, TOO_MANY, RESTART] {
            assert!(DOCUMENT.contains(&format!("| {code} |")), "{code}");
        }
    }
}
