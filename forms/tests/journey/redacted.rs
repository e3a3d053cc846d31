//! Of redacted answers: what is certain of them is certain of the person's own. Else a page that the person passes over would be seen to
//! be passed over.

use std::sync::Arc;

use forms::definition::{Form, load};
use forms::journey::{Journey, PageContent};
use forms::path::Path;
use forms::redaction::{put_redacted, redact};
use proptest::prelude::*;

use crate::context;
use crate::given::Given;
use crate::properties::{paths, put, puts, told};

/// A form with all kinds of steps, and conditions on what comes before each of them. A class stands for each `?`, a condition for each `@`.
const FORM: &str = r#"{
  "id": "any", "revision": "2026-11-24", "source_language": "fr",
  "official": {"name": "none", "checked": false},
  "questions": [
    {"id": "a", "class": "?", "kind": {"yes_no": {}}, "may_wait": true},
    {"id": "b", "class": "?", "kind": {"choice": {"choices": ["yes", {"id": "no", "when": "@"}, "rent"]}}, "may_wait": true},
    {"id": "c", "class": "?", "kind": {"yes_no": {}}, "optional": true, "when": "@"},
    {"id": "whole", "class": "?", "kind": {"hidden": {"value": "if(@, sum(person, sum(income, total)), count(person))"}}},
    {"id": "d", "class": "F1", "kind": {"yes_no": {}}},
    {"id": "e", "class": "F1", "kind": {"yes_no": {}}},
    {"id": "f", "class": "F1", "kind": {"yes_no": {}}},
    {"id": "sign", "class": "F1", "kind": {"declaration": {"statements": []}}}
  ],
  "groups": [{"id": "person", "questions": [
    {"id": "own", "class": "?", "kind": {"yes_no": {}}, "may_wait": true},
    {"id": "kinds", "class": "?", "kind": {"choices": {"choices": ["wages", "pension", "none"], "none": "none"}}, "may_wait": true}],
    "groups": [{"id": "income", "questions": [{"id": "total", "class": "?", "kind": {"money": {"period": "month"}}}]}]}],
  "sections": [
    {"id": "one", "steps": [
      {"page": {"id": "a"}},
      {"page": {"id": "bc", "questions": ["b", "c"], "when": "@"}},
      {"one": {"group": "person", "role": "partner", "when": "@", "steps": [{"page": {"id": "partner", "questions": ["own"]}}]}},
      {"list": {"id": "children", "group": "person", "role": "child", "class": "?", "at_most": 2, "when": "@",
        "steps": [{"page": {"id": "child", "questions": ["own"]}}]}}]},
    {"id": "two", "when": "@", "steps": [
      {"each": {"group": "person", "when": "@", "steps": [
        {"page": {"id": "kinds"}},
        {"per_choice": {"group": "income", "of": "kinds", "steps": [{"page": {"id": "total"}}]}}]}}]},
    {"id": "three", "steps": [
      {"page": {"id": "whole"}},
      {"page": {"id": "d", "when": "@"}},
      {"page": {"id": "e", "when": "@"}},
      {"page": {"id": "f", "when": "@"}}]}],
  "declaration": {"id": "sign"}
}"#;

/// Conditions on what is known wherever the first, the second … `@` of the form stands.
const ATOMS: [&[&str]; 11] = [
    &["a = 'yes'", "answered(a)"],
    &["a != 'no'", "answered(a)"],
    &[
        "answered(a)",
        "b in ('yes', 'no')",
        "any(person, answered(kinds))",
        "any(person, own = 'yes')",
    ],
    &["a = 'no'", "1 = 1"],
    &["b = 'yes'", "answered(b)", "c != 'yes'", "answered(c)"],
    &["b != 'rent'", "answered(c)", "count(person) = 0"],
    &["answered(b)", "any(person, own = 'yes')", "all(person, answered(own))", "count(person) < 2"],
    &["own = 'yes'", "answered(own)", "role = 'child'"],
    &["whole > 0", "answered(whole)", "any(person, own != 'no')", "count(person) = 1"],
    &[
        "answered(d)",
        "all(person, any(income, total > 0))",
        "any(person, answered(kinds))",
        "sum(person, sum(income, total)) = 0",
    ],
    &["answered(e)", "d = 'yes'", "max(person, count(income)) < 2", "if(answered(c), 1, 2) = 1"],
];

/// A condition made of some of these.
fn condition(place: usize) -> impl Strategy<Value = String> {
    prop::sample::select(ATOMS[place]).prop_map(str::to_owned).prop_recursive(3, 6, 2, |inner| {
        let join = prop::sample::select(vec!["and", "or"]);
        prop_oneof![
            inner.clone().prop_map(|inner| format!("not ({inner})")),
            (inner.clone(), join, inner)
                .prop_map(|(one, join, two)| format!("({one} {join} {two})")),
        ]
    })
}

fn forms() -> impl Strategy<Value = Form> {
    let conditions: Vec<_> = (0..ATOMS.len()).map(condition).collect();
    let classes = prop::collection::vec(prop::sample::select(vec!["F1", "F2"]), 8);
    (conditions, classes).prop_map(|(conditions, classes)| {
        let fill = |text: String, mark: &str, with: &[&str]| {
            with.iter().fold(text, |text, one| text.replacen(mark, one, 1))
        };
        let conditions: Vec<_> = conditions.iter().map(String::as_str).collect();
        let text = fill(fill(FORM.to_owned(), "?", &classes), "@", &conditions);
        load("any", &text).unwrap()
    })
}

/// Every page, and every question that is asked, with its page.
fn met(journey: &Journey<'_>) -> Vec<(Path, Option<Path>)> {
    let of_page = |page: &forms::journey::PageVisit<'_>| {
        let questions = match &page.content {
            PageContent::Questions { questions, .. } => questions.as_slice(),
            PageContent::List(_) | PageContent::Advice { .. } => &[],
        };
        let asked = questions.iter().map(|question| Some(page.path.scope.path(&question.id)));
        let asked: Vec<_> = asked.chain([None]).collect();
        asked.into_iter().map(|path| (page.path.clone(), path)).collect::<Vec<_>>()
    };
    journey.pages().iter().flat_map(of_page).collect()
}

proptest! {
    #[test]
    fn whatever_is_seen_of_a_journey_is_in_it(form in forms(), all in puts(25)) {
        let mut given = Given::new(form);
        for one in all {
            put(&mut given, one);
            let own = met(&given.journey());
            let redacted = Arc::new(redact(&given.form, &given.answers, |_| false));
            let seen = Journey::derive(&given.form, &redacted, context());
            for step in met(&seen) {
                prop_assert!(own.contains(&step), "{step:?} is seen, and not in {own:?}");
            }
        }
    }

    /// An answer that is put among redacted ones is as all of them redacted anew; and where nothing looks at it, so is the journey.
    #[test]
    fn one_answer_is_redacted_as_all_are(form in forms(), all in puts(25)) {
        let mut given = Given::new(form);
        for one in all {
            let before = redact(&given.form, &given.answers, |_| false);
            let own = paths(&given.journey());
            let path = own[one.0 % own.len()].clone();
            put(&mut given, one);
            if given.form.is_looked_at(&path.leaf) {
                continue;
            }
            let kept = Journey::derive(&given.form, &Arc::new(before), context()).keep().unwrap();
            let answer = given.answers.shared(&path).unwrap();
            let kept = kept.change(&given.form, &path, |redacted| {
                put_redacted(&given.form, redacted, &path, answer);
            });
            let seen = Journey::recall(&given.form, &kept.unwrap()).unwrap();
            let redacted = Arc::new(redact(&given.form, &given.answers, |_| false));
            prop_assert_eq!(seen.answers(), &*redacted);
            prop_assert_eq!(told(&seen), told(&Journey::derive(&given.form, &redacted, context())));
        }
    }
}
