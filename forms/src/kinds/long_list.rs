//! One of many, such as a country: found by a word of it, in any of the languages.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::fold::fold;
use super::{Asks, Part, Place, Problem, ProblemKind, Typed, Value, fixed};
use crate::definition::{Form, Question};
use crate::expression::{self, Outcome, Type};
use crate::id::Id;

/// One entry of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LongListKind {
    /// The list's name: that of its file, `lists/<name>.tsv` beside the benefits.
    pub list: Id,
}

/// The lists that questions may choose from, by name.
pub type Lists = BTreeMap<Id, Arc<List>>;

/// Many entries, each with its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List(Vec<Entry>);

/// One entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name in answers.
    pub id: Id,
    /// Its names by language, as an HTML tag.
    pub names: BTreeMap<String, String>,
    /// The names as they are compared, without doubles.
    folded: Vec<String>,
}

/// Why a list cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}: {what}")]
pub struct ListError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub what: String,
}

/// What a word finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found<'a> {
    /// The one that is meant.
    One(&'a Entry),
    /// Those that may be meant, the likeliest first.
    Several(Vec<&'a Entry>),
    /// None.
    Nothing,
}

impl List {
    /// The most entries that are offered for a word.
    pub const MOST_OFFERED: usize = 20;

    /// Reads a list: a line of headings, `id` and languages, then a line an entry, all parted by
    /// tabs.
    ///
    /// # Errors
    /// The first line that is wrong.
    pub fn read(text: &str) -> Result<Self, ListError> {
        let wrong = |line: usize, what: String| ListError { line, what };
        let mut lines = (1..).zip(text.lines());
        let headings = lines.next().map_or("", |(_, line)| line);
        let Some(languages) = headings.strip_prefix("id\t") else {
            return Err(wrong(1, "the headings are \"id\" and languages, parted by tabs".into()));
        };
        let languages: Vec<&str> = languages.split('\t').collect();
        let mut entries: Vec<Entry> = Vec::new();
        for (number, line) in lines.filter(|(_, line)| !line.is_empty()) {
            let (id, names) = line.split_once('\t').unwrap_or((line, ""));
            let names: Vec<&str> = names.split('\t').map(str::trim).collect();
            if names.len() != languages.len() || names.iter().any(|name| name.is_empty()) {
                return Err(wrong(number, "an entry has an id and a name in each language".into()));
            }
            let id =
                Id::try_from(id.to_owned()).map_err(|error| wrong(number, error.to_string()))?;
            if entries.iter().any(|entry| entry.id == id) {
                return Err(wrong(number, format!("\"{id}\" stands twice")));
            }
            let mut folded: Vec<String> = names.iter().map(|name| fold(name)).collect();
            folded.sort();
            folded.dedup();
            let names = languages.iter().map(|l| (*l).to_owned());
            let names = names.zip(line.split('\t').skip(1).map(|name| name.trim().to_owned()));
            entries.push(Entry { id, names: names.collect(), folded });
        }
        if entries.is_empty() {
            return Err(wrong(1, "there is no entry".into()));
        }
        Ok(Self(entries))
    }

    /// The entries, in the order of the file.
    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// The entry of this id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.0.iter().find(|entry| entry.id == *id)
    }

    /// What a person means with a word: a whole name, else names that begin with it, else names
    /// that have it inside, else names or words of them that differ by their end, or by a letter or
    /// two.
    pub fn find(&self, word: &str) -> Found<'_> {
        let word = fold(word);
        if word.is_empty() {
            return Found::Nothing;
        }
        let begins = |name: &str| {
            name.starts_with(&word) || name.split(' ').any(|part| part.starts_with(&word))
        };
        let is_sure: [&dyn Fn(&str) -> bool; 3] =
            [&|name| name == word, &begins, &|name| name.contains(&word)];
        for fits in is_sure {
            match self.those(fits).as_slice() {
                [] => {}
                [entry] => return Found::One(entry),
                several => return Found::Several(several.to_vec()),
            }
        }
        let slips = match word.chars().count() {
            0..4 => 0,
            4..8 => 1,
            _ => 2,
        };
        let near = self.those(&|name| {
            is_near(name, &word, slips)
                || name.split(' ').any(|part| is_near(part, &word, slips) || is_akin(part, &word))
        });
        if near.is_empty() { Found::Nothing } else { Found::Several(near) }
    }

    fn those(&self, fits: &dyn Fn(&str) -> bool) -> Vec<&Entry> {
        let found = self.0.iter().filter(|entry| entry.folded.iter().any(|name| fits(name)));
        found.take(Self::MOST_OFFERED).collect()
    }
}

impl Entry {
    /// Its name in a language with that language; in another one, where it has none in this.
    pub fn name<'e>(&'e self, language: &str) -> (&'e str, &'e str) {
        let names = self.names.get_key_value(language).or(self.names.first_key_value());
        names.map_or(("", self.id.as_str()), |(language, name)| (language, name))
    }
}

/// Whether two words begin alike: "Palestine" and "palestinien".
fn is_akin(name: &str, word: &str) -> bool {
    let alike = name.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
    alike >= 5 && alike * 4 >= word.chars().count() * 3
}

/// Whether at most so many letters are missing, added or different.
fn is_near(name: &str, word: &str, slips: usize) -> bool {
    let (name, word): (Vec<char>, Vec<char>) = (name.chars().collect(), word.chars().collect());
    if slips == 0 || name.len().abs_diff(word.len()) > slips {
        return false;
    }
    // Levenshtein, a row at a time.
    let mut row: Vec<usize> = (0..=word.len()).collect();
    for (i, a) in name.iter().enumerate() {
        let mut before = row[0];
        row[0] = i + 1;
        for (j, b) in word.iter().enumerate() {
            let changed = before + usize::from(a != b);
            before = row[j + 1];
            row[j + 1] = changed.min(before + 1).min(row[j] + 1);
        }
    }
    row[word.len()] <= slips
}

impl LongListKind {
    /// The list; none only in a form that was loaded without its check.
    pub fn list<'f>(&self, form: &'f Form) -> Option<&'f Arc<List>> {
        form.lists.get(&self.list)
    }
}

/// What was ticked among those offered counts while the word still offers it.
fn choose(list: &List, typed: &Typed) -> Result<Id, Vec<Problem>> {
    let fail = |part: &'static str, kind| Err(vec![Problem::new(part, kind)]);
    let ticked = list.entry(typed.part("choice"));
    if typed.trimmed("text").is_empty() {
        return match ticked {
            Some(entry) => Ok(entry.id.clone()),
            None => fail("text", ProblemKind::Missing),
        };
    }
    match (list.find(typed.part("text")), ticked) {
        (Found::One(entry), _) => Ok(entry.id.clone()),
        (Found::Several(several), Some(ticked)) if several.contains(&ticked) => {
            Ok(ticked.id.clone())
        }
        (Found::Several(_), _) => fail("choice", ProblemKind::SeveralFound),
        (Found::Nothing, _) => fail("text", ProblemKind::NothingFound),
    }
}

impl Asks for LongListKind {
    fn name(&self) -> &'static str {
        "long_list"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&["text", "choice"])
    }

    fn read(&self, typed: &Typed, place: Place<'_>) -> Result<Value, Vec<Problem>> {
        match self.list(place.journey.form()) {
            Some(list) => choose(list, typed).map(Value::Choice),
            None => Err(vec![Problem::new("text", ProblemKind::NothingFound)]),
        }
    }

    fn check(&self, form: &Form, _: &Question) -> Result<(), String> {
        match self.list(form) {
            Some(_) => Ok(()),
            None => Err(format!("there is no list \"{}\" (lists/{}.tsv)", self.list, self.list)),
        }
    }

    fn type_of(&self, form: &Form, _: &dyn expression::Names) -> Type {
        let entries = self.list(form).map_or(&[][..], |list| list.entries());
        Type::Word(entries.iter().map(|entry| entry.id.to_string()).collect())
    }

    fn outcome(&self, value: &Value) -> Outcome {
        super::choice::outcome(value)
    }

    /// A list may lose an entry in a later version of the program.
    fn fits(&self, value: &Value, place: Place<'_>) -> bool {
        let Value::Choice(id) = value else { return false };
        self.list(place.journey.form()).is_some_and(|list| list.entry(id.as_str()).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> List {
        let lines = [
            "id\tfr\ten\tar",
            "dz\tAlgérie\tAlgeria\tالجزائر",
            "cg\tCongo-Brazzaville\tCongo - Brazzaville\tالكونغو - برازافيل",
            "cd\tCongo-Kinshasa\tCongo - Kinshasa\tالكونغو - كينشاسا",
            "ne\tNiger\tNiger\tالنيجر",
            "ng\tNigeria\tNigeria\tنيجيريا",
            "ci\tCôte d’Ivoire\tCôte d’Ivoire\tساحل العاج",
        ];
        List::read(&lines.join("\n")).unwrap()
    }

    fn read(text: &str, choice: &str) -> Result<Id, (Part, ProblemKind)> {
        let typed = Typed::default().with("text", text).with("choice", choice);
        choose(&list(), &typed).map_err(|mut problems| {
            let Problem { part, kind } = problems.remove(0);
            (part, kind)
        })
    }

    #[test]
    fn a_clear_word_is_taken_in_any_language_and_writing() {
        for (text, id) in [
            ("algerie", "dz"),
            ("ALGERIA", "dz"),
            ("جزائر", "dz"),
            ("Niger", "ne"),
            ("cote d'ivoire", "ci"),
            ("ivoire", "ci"),
            ("kinshasa", "cd"),
        ] {
            assert_eq!(read(text, "").as_ref().map(Id::as_str), Ok(id), "{text}");
        }
    }

    #[test]
    fn several_matches_ask_which_and_near_ones_too() {
        assert_eq!(read("congo", ""), Err(("choice".into(), ProblemKind::SeveralFound)));
        assert_eq!(read("congo", "cd"), Ok(Id::of("cd")));
        assert_eq!(read("algrie", ""), Err(("choice".into(), ProblemKind::SeveralFound)));
        assert_eq!(read("algrie", "dz"), Ok(Id::of("dz")));
    }

    #[test]
    fn what_was_ticked_for_another_word_does_not_count() {
        assert_eq!(read("niger", "cd"), Ok(Id::of("ne")));
        assert_eq!(read("congo", "ne"), Err(("choice".into(), ProblemKind::SeveralFound)));
        assert_eq!(read("Atlantis", "cd"), Err(("text".into(), ProblemKind::NothingFound)));
        assert_eq!(read("", ""), Err(("text".into(), ProblemKind::Missing)));
        assert_eq!(read("  ", "atlantis"), Err(("text".into(), ProblemKind::Missing)));
    }

    #[test]
    fn a_wrong_list_says_where() {
        let error = |text| List::read(text).unwrap_err().to_string();
        assert!(error("code\tfr").starts_with("line 1: "));
        assert!(error("id\tfr\ten\ndz\tAlgérie").starts_with("line 2: "));
        assert_eq!(error("id\tfr\ndz\ta\ndz\tb"), "line 3: \"dz\" stands twice");
    }
}
