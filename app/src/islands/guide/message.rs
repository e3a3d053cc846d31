//! Messages as the browser's own JSON reads and writes them: its parser is there already, and what serde makes of so many messages is
//! half as large as all the rest of the islands. A test compares the two, message by message.

use crate::guide::protocol::{Decision, Level, Numbered, Other, Parts, Said, Side, Told, Why};

/// A value of JSON.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Json {
    /// `null`, or nothing.
    Null,
    /// `true`, `false`.
    Truth(bool),
    /// Every number of ours is whole, and smaller than 2⁵³.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// Names and values.
    Object(Vec<(String, Json)>),
}

impl Json {
    fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(entries) = self else { return None };
        entries.iter().find(|(of, _)| of == name).map(|(_, value)| value)
    }

    #[inline(never)]
    fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_text()
    }

    fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    fn number(&self, name: &str) -> Option<f64> {
        if let Self::Number(number) = self.get(name)? { Some(*number) } else { None }
    }

    #[inline(never)]
    fn small(&self, name: &str) -> Option<u32> {
        self.number(name).map(|number| number as u32)
    }

    /// What is not there is not so.
    #[inline(never)]
    fn is(&self, name: &str) -> bool {
        matches!(self.get(name), Some(Self::Truth(true)))
    }

    #[inline(never)]
    fn path(&self) -> Option<String> {
        self.text("path").map(str::to_owned)
    }

    fn parts(&self) -> Option<Parts> {
        let Self::List(parts) = self.get("parts")? else { return None };
        let mut read = Parts::new();
        for part in parts {
            let Self::List(pair) = part else { return None };
            let [part, text] = &pair[..] else { return None };
            read.push((part.as_text()?.to_owned(), text.as_text()?.to_owned()));
        }
        Some(read)
    }

    fn side(&self) -> Option<Side> {
        match self.text("author")? {
            "person" => Some(Side::Person),
            "practitioner" => Some(Side::Practitioner),
            _ => None,
        }
    }

    fn other(&self, name: &str) -> Option<Other> {
        let other = self.get(name)?;
        let (version, author) = (other.small("version")?, other.side()?);
        Some(Other { version, author, parts: other.parts()? })
    }

    fn level(&self) -> Option<Level> {
        Level::named(self.text("level")?)
    }
}

/// What the server says. None when it is no message that is known.
pub(super) fn read(json: &Json) -> Option<Numbered> {
    let seq = json.number("seq").map(|seq| seq as u64);
    Some(Numbered { seq, told: told(json)? })
}

fn told(json: &Json) -> Option<Told> {
    let op = || json.small("op");
    let version = || json.small("version");
    let proposal = || json.small("proposal");
    Some(match json.text("t")? {
        "welcome" => Told::Welcome {
            last_seq: json.number("last-seq")? as u64,
            resync: json.is("resync"),
            level: json.level()?,
            here: json.is("here"),
        },
        "answer" => Told::Answer {
            path: json.path()?,
            version: version()?,
            author: json.side()?,
            parts: json.parts()?,
            to_mend: json.is("to-mend"),
        },
        "closed" => {
            Told::Closed { path: json.path()?, filled: json.is("filled"), valid: json.is("valid") }
        }
        "step" => Told::Step,
        "reload" => Told::Reload,
        "kept" => Told::Kept { op: op()?, version: version()?, other: json.other("other") },
        "two-answers" => {
            Told::TwoAnswers { op: op()?, path: json.path()?, theirs: json.other("theirs")? }
        }
        "done" => Told::Done { op: op()? },
        "proposed" => Told::Proposed { op: op()?, proposal: proposal()? },
        "refused" => Told::Refused { op: op(), why: why(json.text("why")?)? },
        "proposal" => {
            Told::Proposal { proposal: proposal()?, path: json.path()?, parts: json.parts()? }
        }
        "proposal-ended" => Told::ProposalEnded {
            proposal: proposal()?,
            decision: match json.text("decision") {
                Some("accept") => Some(Decision::Accept),
                Some("change") => Some(Decision::Change),
                Some("refuse") => Some(Decision::Refuse),
                _ => None,
            },
        },
        "writing" => Told::Writing { path: json.path() },
        "highlight" => Told::Highlight { path: json.path() },
        "invite" => Told::Invite { address: json.text("address")?.to_owned() },
        "level" => Told::Level {
            level: json.level()?,
            seconds: json.number("seconds").map(|seconds| seconds as i64),
        },
        "ask" => Told::Ask { level: json.level(), reason: json.text("reason").map(str::to_owned) },
        "not-granted" => Told::NotGranted,
        "presence" => Told::Presence { here: json.is("here") },
        "ended" => Told::Ended,
        "away" => Told::Away,
        "beat" => Told::Beat,
        _ => return None,
    })
}

fn why(name: &str) -> Option<Why> {
    Some(match name {
        "level" => Why::Level,
        "not-yours" => Why::NotYours,
        "too-long" => Why::TooLong,
        "rate" => Why::Rate,
        "gone" => Why::Gone,
        "paused" => Why::Paused,
        "unsaved" => Why::Unsaved,
        "ended" => Why::Ended,
        "not-understood" => Why::NotUnderstood,
        _ => return None,
    })
}

// Called so often that each place would be larger than the call.
#[inline(never)]
fn put(entries: &mut Vec<(String, Json)>, name: &str, value: Json) {
    entries.push((name.to_owned(), value));
}

#[inline(never)]
fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

/// What a browser says. What its buttons say goes as `press`.
pub(super) fn write(said: &Said) -> Json {
    let mut entries = Vec::new();
    let mut put = |name: &str, value: Json| put(&mut entries, name, value);
    let whole = |number: u32| Json::Number(f64::from(number));
    let list = |parts: &Parts| {
        let pairs = parts.iter().map(|(part, typed)| Json::List(vec![text(part), text(typed)]));
        Json::List(pairs.collect())
    };
    let name = match said {
        Said::Hello { last_seq } => {
            put("last-seq", last_seq.map_or(Json::Null, |seq| Json::Number(seq as f64)));
            "hello"
        }
        Said::Writing { path } => {
            put("path", text(path));
            "writing"
        }
        Said::Idle { path } => {
            put("path", text(path));
            "idle"
        }
        Said::Commit { op, path, base, parts, replayed } => {
            put("op", whole(*op));
            put("path", text(path));
            put("base", whole(*base));
            put("parts", list(parts));
            if *replayed {
                put("replayed", Json::Truth(true));
            }
            "commit"
        }
        Said::Propose { op, path, parts } => {
            put("op", whole(*op));
            put("path", text(path));
            put("parts", list(parts));
            "propose"
        }
        Said::Decide { op, proposal, decision } => {
            put("op", whole(*op));
            put("proposal", whole(*proposal));
            put(
                "decision",
                text(match decision {
                    Decision::Accept => "accept",
                    Decision::Change => "change",
                    Decision::Refuse => "refuse",
                }),
            );
            "decide"
        }
        Said::Press { op, verb } => {
            put("op", whole(*op));
            put("verb", text(verb));
            "press"
        }
        Said::Hidden => "hidden",
        Said::Shown => "shown",
        Said::Stop => "stop",
        // Buttons, which say it by their verbs.
        _ => return Json::Null,
    };
    put("t", text(name));
    Json::Object(entries)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::guide::protocol::document::rows;

    fn json(value: &Value) -> Json {
        match value {
            Value::Null => Json::Null,
            Value::Bool(truth) => Json::Truth(*truth),
            Value::Number(number) => Json::Number(number.as_f64().unwrap()),
            Value::String(text) => Json::Text(text.clone()),
            Value::Array(list) => Json::List(list.iter().map(json).collect()),
            Value::Object(entries) => Json::Object(
                entries.iter().map(|(name, value)| (name.clone(), json(value))).collect(),
            ),
        }
    }

    fn sorted(json: Json) -> Json {
        let Json::Object(mut entries) = json else { return json };
        entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        Json::Object(entries)
    }

    /// The example, and it again with what may be left out or be another word.
    fn examples(section: &str) -> Vec<Value> {
        let mut all = Vec::new();
        for row in rows(section) {
            let example: Value = serde_json::from_str(row.last().unwrap()).unwrap();
            let Value::Object(entries) = &example else { panic!("{example}") };
            for name in entries.keys() {
                let mut without = entries.clone();
                without.remove(name);
                all.push(Value::Object(without));
                let mut empty = entries.clone();
                empty[name] = Value::Null;
                all.push(Value::Object(empty));
            }
            all.push(example);
        }
        all
    }

    #[test]
    fn what_the_server_says_is_read_as_serde_reads_it() {
        let mut read_by_both = 0;
        let refusals = rows("Why something is refused").into_iter().map(|row| row[0]);
        let refusals = refusals.map(|why| serde_json::json!({"t": "refused", "why": why}));
        let decisions = ["accept", "change", "refuse"].map(|decision| {
            serde_json::json!({"t": "proposal-ended", "proposal": 3, "decision": decision})
        });
        let levels = Level::ALL
            .map(|level| serde_json::json!({"seq": 9, "t": "level", "level": level.name()}));
        let all = examples("What the server says").into_iter();
        for value in all.chain(refusals).chain(decisions).chain(levels) {
            let ours = read(&json(&value));
            // Where serde is stricter about what the server always says, ours may read it.
            if let Ok(theirs) = serde_json::from_value::<Numbered>(value.clone()) {
                assert_eq!(ours, Some(theirs), "{value}");
                read_by_both += 1;
            }
        }
        assert!(read_by_both > 50, "{read_by_both}");
        for unknown in [r#"{"t":"news"}"#, r#"{}"#, "[]", r#"{"t":"refused","why":"?"}"#] {
            assert_eq!(read(&json(&serde_json::from_str(unknown).unwrap())), None);
        }
    }

    #[test]
    fn what_a_browser_says_is_written_as_serde_writes_it() {
        let mut written = 0;
        for value in examples("What a browser says") {
            let Ok(said) = serde_json::from_value::<Said>(value) else { continue };
            if is_a_buttons(&said) {
                assert_eq!(write(&said), Json::Null, "{said:?}");
                continue;
            }
            let theirs = serde_json::to_value(&said).unwrap();
            assert_eq!(sorted(write(&said)), sorted(json(&theirs)), "{said:?}");
            written += 1;
        }
        for decision in [Decision::Accept, Decision::Change, Decision::Refuse] {
            let said = Said::Decide { op: u32::MAX, proposal: 0, decision };
            let theirs = serde_json::to_value(&said).unwrap();
            assert_eq!(sorted(write(&said)), sorted(json(&theirs)));
        }
        assert!(written > 10, "{written}");
    }

    /// Whether it is said by a button's verb.
    fn is_a_buttons(said: &Said) -> bool {
        use Said::{Answer, AskOpen, Close, Highlight, Invite, Level, Open, Undo};
        matches!(
            said,
            Undo { .. }
                | Highlight { .. }
                | Invite { .. }
                | Level { .. }
                | Answer { .. }
                | AskOpen { .. }
                | Open
                | Close
        )
    }
}
