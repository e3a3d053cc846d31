//! An expression: refused with a place, or evaluated over answers of every type.

use std::sync::LazyLock;

use forms::definition::{Form, load};
use forms::expression::Expression;
use forms::path::Scope;

use crate::walk::Walk;

/// A form with names of every type; `EXPRESSION` stands for the condition of its last page.
const FORM: &str = r#"{
  "id": "x", "revision": "2026-11-24", "source_language": "fr",
  "official": {"name": "none", "checked": false},
  "dates": {"reference-start": [{"from": "2020-01-01", "months": -13}]},
  "questions": [
    {"id": "yes", "class": "F1", "kind": {"yes_no": {"dont_know": true}}},
    {"id": "one", "class": "F1", "kind": {"choice": {"choices": ["a", "b"]}}},
    {"id": "some", "class": "F1", "kind": {"choices": {"choices": ["a", "b", "none"], "none": "none"}}},
    {"id": "rent", "class": "F2", "kind": {"money": {"period": "month"}}},
    {"id": "text", "class": "F1", "kind": "short_text"},
    {"id": "open", "class": "F1", "kind": "short_text"},
    {"id": "sign", "class": "F1", "kind": {"declaration": {"statements": []}}}
  ],
  "groups": [{"id": "person", "people": true,
    "questions": [
      {"id": "birth-date", "class": "F1", "kind": {"date": {}}},
      {"id": "kinds", "class": "F1", "kind": {"choices": {"choices": ["wages", "rents"]}}}],
    "groups": [{"id": "income", "questions": [
      {"id": "total", "class": "F2", "kind": {"money": {"period": "twelve_months"}}}]}]}],
  "sections": [{"id": "all", "steps": [
    {"page": {"id": "first", "questions": ["yes", "one", "some", "rent", "text"]}},
    {"one": {"group": "person", "role": "applicant", "steps": [{"page": {"id": "you", "questions": ["birth-date"]}}]}},
    {"list": {"id": "children", "group": "person", "role": "child", "class": "F1", "at_most": 5,
      "steps": [{"page": {"id": "child", "questions": ["birth-date"]}}]}},
    {"each": {"group": "person", "steps": [
      {"page": {"id": "kinds"}},
      {"per_choice": {"group": "income", "of": "kinds", "steps": [{"page": {"id": "total"}}]}}]}},
    {"page": {"id": "open", "when": "EXPRESSION"}}]}],
  "declaration": {"id": "sign"}
}"#;

/// Parses an expression, loads it as a condition, and evaluates it whether its types fit or not.
///
/// # Panics
/// When something is found.
pub fn expression(bytes: &[u8]) {
    static PLAIN: LazyLock<Form> = LazyLock::new(|| {
        load("plain", &FORM.replace("EXPRESSION", "yes = 'yes'")).expect("the form holds")
    });
    let Ok(text) = str::from_utf8(bytes) else { return };
    let Ok(expression) = Expression::try_from(text.to_owned()) else { return };
    assert_eq!(expression.source(), text);
    let printed = expression.to_string();
    let again = Expression::try_from(printed.clone());
    // Printing puts space where the text had none, and may so make it too long.
    let again = again.ok().or_else(|| (printed.len() > text.len()).then(|| expression.clone()));
    let again = again.expect("what is printed is read");

    let form: &Form = &PLAIN;
    let mut walk = Walk::new(form, bytes.len());
    walk.go(20, 3);
    let journey = walk.journey();
    for scope in std::iter::once(Scope::root()).chain(journey.rows().into_iter().map(|row| row.0)) {
        let outcome = journey.outcome(&expression, &scope);
        let same = [&expression, &again].map(|one| journey.outcome(one, &scope) == outcome);
        assert!(same == [true, true], "the same answers or the same words give another outcome");
        assert!(!(outcome.is_true() && outcome.is_false()));
    }

    let quoted = serde_json::to_string(text).expect("a text is JSON");
    if let Ok(form) = load("form.json", &FORM.replace("\"EXPRESSION\"", &quoted)) {
        let mut walk = Walk::new(&form, bytes.len());
        walk.go(40, 2);
    }
}
