//! A robot applicant. It knows the contract between pages and scripts, and nothing of any form.
//!
//! The benchmarks and faults of xtask fill pages with it, too: it needs the standard library alone.

use std::collections::BTreeMap;

/// One `[data-question]` of a page.
#[derive(Debug, Clone)]
pub struct Question {
    pub path: String,
    pub kind: String,
}

impl Question {
    pub fn id(&self) -> &str {
        self.path.rsplit('/').next().unwrap()
    }
}

/// The attributes of every tag of a name, in the order of the page.
pub fn tags(html: &str, name: &str) -> Vec<BTreeMap<String, String>> {
    html.split(&format!("<{name} ")).skip(1).map(attributes).collect()
}

fn attributes(rest: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut rest = rest;
    loop {
        rest = rest.trim_start();
        let end = rest.find(['=', '>', ' ']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        match after.strip_prefix("=\"") {
            Some(value) => {
                let end = value.find('"').unwrap();
                found.insert(name.to_owned(), value[..end].to_owned());
                rest = &value[end + 1..];
            }
            None => {
                if !name.is_empty() && name != "/" {
                    found.insert(name.to_owned(), String::new());
                }
                if !after.starts_with(' ') {
                    return found;
                }
                rest = after;
            }
        }
    }
}

pub fn questions(html: &str) -> Vec<Question> {
    let of = |mut tag: BTreeMap<String, String>| {
        Some(Question { path: tag.remove("data-question")?, kind: tag.remove("data-kind")? })
    };
    tags(html, "div").into_iter().filter_map(of).collect()
}

/// The robot's answers: by question id, `part=value` pairs; else a default of the kind.
pub struct Robot {
    pub answers: BTreeMap<&'static str, Vec<(&'static str, String)>>,
    /// What is typed into every field of free text.
    pub words: String,
    /// How many rows each list gets.
    pub rows: BTreeMap<&'static str, usize>,
    /// Years of birth, in the order in which people are asked for; 1990 for all others, and for
    /// every other date.
    pub births: Vec<&'static str>,
    /// Which of the offered answers is given where one is asked for.
    pub turn: usize,
    asked: Vec<String>,
}

impl Robot {
    pub fn new() -> Self {
        let mut answers = BTreeMap::new();
        for (id, choice) in
            [("minimum-benefits", "none"), ("income-kinds", "none"), ("has-partner", "no")]
        {
            answers.insert(id, vec![("choice", choice.to_owned())]);
        }
        let (rows, births, asked) = (BTreeMap::new(), Vec::new(), Vec::new());
        Self { answers, words: "Essai".into(), rows, births, turn: 0, asked }
    }

    /// Gives, where one answer is asked for, another one for each number, not in step from question
    /// to question: with enough numbers all are given. It is told nothing about any form.
    pub fn turning(turn: usize) -> Self {
        let births = [&["1990"][..], &["2003", "2000"], &["2009", "1955"]][turn % 3];
        let births = births.iter().chain(&["2006", "2016", "2012"]).copied().collect();
        let rows = [("children", 2), ("others", 1)].into();
        Self { answers: BTreeMap::new(), rows, births, turn, ..Self::new() }
    }

    /// For someone helped, with a partner, two children, another person, each adult with every
    /// kind of income.
    pub fn rich() -> Self {
        let mut robot = Self::new();
        robot.answers.remove("income-kinds");
        for (id, choice) in [
            ("for-whom", "someone"),
            ("nationality", "other-country"),
            ("minimum-benefits", "aspa"),
            ("has-partner", "yes"),
            ("support-paid", "yes"),
            ("housing-benefit", "yes"),
            ("contract-manager", "insurer"),
        ] {
            robot.say(id, "choice", choice);
        }
        robot.rows = [("children", 2), ("others", 1)].into();
        robot.births = vec!["1990", "1962", "2006", "2016", "2004"];
        robot
    }

    /// The same household with three children, one more is expected, and what forms ask of those who
    /// came from abroad.
    pub fn large() -> Self {
        let mut robot = Self::rich();
        for id in ["lived-abroad", "has-children", "pregnancy", "own-income"] {
            robot.say(id, "choice", "yes");
        }
        robot.rows.insert("children", 3);
        robot.births.insert(4, "2019");
        robot
    }

    /// Seventeen years old, on RSA, with everything that asks for a word of explanation.
    pub fn young() -> Self {
        let mut robot = Self::new();
        for (id, choice) in [
            ("current-c2s", "yes"),
            ("minimum-benefits", "rsa"),
            ("ameli-account", "yes"),
            ("own-family", "yes"),
            ("parents-roof", "yes"),
            ("occupation", "student"),
        ] {
            robot.say(id, "choice", choice);
        }
        // Parents are told of unless RSA settles it; "none" is said on a second walk.
        robot.rows = [("children", 1)].into();
        robot.births = vec!["2009", "2008"];
        robot
    }

    pub fn say(&mut self, id: &'static str, part: &'static str, value: &str) {
        self.answers.insert(id, vec![(part, value.to_owned())]);
    }

    pub fn say_all(&mut self, id: &'static str, parts: &[(&'static str, &str)]) {
        let parts = parts.iter().map(|(part, value)| (*part, (*value).to_owned()));
        self.answers.insert(id, parts.collect());
    }

    pub fn fields(&mut self, html: &str) -> Vec<(String, String)> {
        let inputs = tags(html, "input");
        let mut fields = Vec::new();
        for question in questions(html) {
            let path = &question.path;
            let turn = if self.turn == 0 { 0 } else { self.turn + question.id().len() };
            let mut put = |part: &str, value: &str| {
                fields.push((format!("{path}.{part}"), value.to_owned()));
            };
            if let Some(parts) = self.answers.get(question.id()) {
                parts.iter().for_each(|(part, value)| put(part, value));
                continue;
            }
            let words = self.words.as_str();
            match question.kind.as_str() {
                "short_text" | "long_text" => put("text", words),
                "names" => ["given", "birth", "used"].into_iter().for_each(|part| put(part, words)),
                "date" if question.id() != "birth-date" => {
                    [("day", "14"), ("month", "2"), ("year", "1990")]
                        .into_iter()
                        .for_each(|(part, text)| put(part, text));
                }
                "date" => {
                    let known = self.asked.iter().position(|asked| asked == path);
                    let person = known.unwrap_or_else(|| {
                        self.asked.push(path.clone());
                        self.asked.len() - 1
                    });
                    put("day", "14");
                    put("month", "2");
                    put("year", self.births.get(person).unwrap_or(&"1990"));
                }
                "yes_no" => put("choice", if turn % 2 == 0 { "no" } else { "yes" }),
                kind @ ("choice" | "choices" | "person") => {
                    let name = format!("{path}.choice");
                    let offered = inputs.iter().filter(|input| input["name"] == name);
                    let offered: Vec<_> = offered.map(|input| input["value"].as_str()).collect();
                    if kind == "choices" && turn % 2 == 0 {
                        let ticked = offered.iter().filter(|choice| !stands_alone(choice));
                        ticked.for_each(|choice| put("choice", choice));
                    } else {
                        put("choice", offered[turn % offered.len()]);
                    }
                }
                "money" => put("amount", "1 234,50"),
                "month_grid" => {
                    let start = format!("{path}.");
                    let cells =
                        inputs.iter().filter_map(|input| input["name"].strip_prefix(&start));
                    cells.for_each(|part| put(part, "1 234,50"));
                }
                "long_list" => put("text", "Algérie"),
                "iban" => put("number", "FR76 3000 6000 0112 3456 7890 189"),
                "whole_number" => put("number", "3"),
                "nir" => put("number", "1 84 03 75 056 572 44"),
                "email" => put("email", &format!("{}@exemple.fr", words.to_lowercase())),
                "phone" => put("number", "06 12 34 56 78"),
                "address" => {
                    put("situation", "home");
                    for part in ["at", "street", "more", "postcode", "town"] {
                        put(part, words);
                    }
                }
                "list" => {
                    let left = self.rows.iter_mut().find(|(id, _)| **id == question.id());
                    match left.filter(|(_, left)| **left > 0) {
                        Some((_, left)) => {
                            *left -= 1;
                            put("choice", "yes");
                        }
                        None => put("choice", "no"),
                    }
                }
                "declaration" => {
                    put("agree", "yes");
                    put("name", words);
                }
                "static" | "total" => {}
                kind => panic!("no answer for the kind {kind}"),
            }
        }
        fields.push(("action".into(), "continue".into()));
        fields
    }
}

/// Whether an answer to tick goes with no other one, as every form names it: none of them.
fn stands_alone(choice: &str) -> bool {
    choice == "none" || choice.starts_with("no-")
}

/// The reference on a receipt.
pub fn reference(html: &str) -> String {
    tags(html, "div").into_iter().find_map(|mut tag| tag.remove("data-receipt")).unwrap()
}
