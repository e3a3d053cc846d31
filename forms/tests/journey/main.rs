//! The journey through a form with rows inside rows, and what must always hold.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod attributes;
mod given;
mod printing;
mod properties;
mod redacted;

use std::sync::Arc;

use forms::answers::{Answer, Answers, Waiting};
use forms::definition::{Form, load};
use forms::expression::Context;
use forms::fill::fill;
use forms::id::Id;
use forms::journey::{Journey, PageContent, State};
use forms::kinds::{Typed, Value};
use forms::path::Scope;
use jiff::civil::date;

use given::Given;

const FORM: &str = r#"{
  "id": "example", "revision": "2026-11-24", "source_language": "fr",
  "official": {"name": "none", "checked": false},
  "dates": {"reference-start": [
    {"from": "2020-01-01", "months": -12}, {"from": "2025-06-01", "months": -13}]},
  "questions": [
    {"id": "has-partner", "class": "F1", "kind": {"yes_no": {"dont_know": true}}, "may_wait": true},
    {"id": "rent", "class": "F2", "kind": {"money": {"period": "month"}}},
    {"id": "note", "class": "F0", "kind": {"static": {}}},
    {"id": "sign", "class": "F1", "kind": {"declaration": {"statements": []}}}
  ],
  "groups": [{"id": "person", "people": true, "name": "name",
    "questions": [
      {"id": "name", "class": "F1", "kind": "short_text"},
      {"id": "birth", "class": "F1", "kind": {"date": {"past": true}}},
      {"id": "kinds", "class": "F2", "kind": {"choices": {"choices": ["wages", "pension", "none"], "none": "none"}}}
    ],
    "groups": [{"id": "income", "questions": [
      {"id": "total", "class": "F2", "kind": {"money": {"period": "twelve_months"}},
       "rules": [{"id": "small", "holds": "total <= 1000"}]}]}]}],
  "sections": [
    {"id": "people", "steps": [
      {"one": {"group": "person", "role": "applicant", "steps": [{"page": {"id": "you", "questions": ["name", "birth"]}}]}},
      {"page": {"id": "has-partner"}},
      {"one": {"group": "person", "role": "partner", "when": "has-partner = 'yes'", "steps": [{"page": {"id": "them", "questions": ["name", "birth"]}}]}},
      {"list": {"id": "children", "group": "person", "role": "child", "class": "F1", "at_most": 3, "steps": [{"page": {"id": "child", "questions": ["name", "birth"]}}]}}]},
    {"id": "money", "steps": [
      {"each": {"group": "person", "when": "age(birth) >= 18", "steps": [
        {"page": {"id": "kinds"}},
        {"per_choice": {"group": "income", "of": "kinds", "steps": [{"page": {"id": "total"}}]}}]}},
      {"page": {"id": "rent", "when": "sum(person, sum(income, total)) > 500 and count(person) > 1"}},
      {"page": {"id": "note", "when": "any(person, role = 'child')"}}]}
  ],
  "declaration": {"id": "sign"}
}"#;

fn form() -> Form {
    load("example", FORM).unwrap()
}

fn context() -> Context {
    Context { application_date: date(2026, 11, 24) }
}

#[test]
fn one_person_without_income_is_asked_little() {
    let mut given = Given::new(form());
    let mut asked = Vec::new();
    while given.journey().next_open().is_some() {
        asked.push(given.answer(&[]));
    }
    assert_eq!(asked, ["you", "has-partner", "children", "kinds"]);
    assert!(given.journey().is_ready());
}

#[test]
fn each_adult_gets_pages_for_each_ticked_income() {
    let mut given = Given::new(form());
    let say = [
        ("has-partner", "choice", "yes"),
        ("kinds", "choice", "wages"),
        ("kinds", "choice", "pension"),
    ];
    let mut asked = Vec::new();
    while given.journey().next_open().is_some() {
        asked.push(given.answer(&say));
    }
    let expected = [
        "you",
        "has-partner",
        "them",
        "children",
        "kinds",
        "total",
        "total",
        "kinds",
        "total",
        "total",
        "rent",
    ];
    assert_eq!(asked, expected);
}

#[test]
fn a_minor_child_has_no_income_page_but_counts() {
    let mut given = Given::new(form());
    given.answer(&[]);
    given.answer(&[]);
    given.answer(&[("children", "choice", "yes")]);
    given.answer(&[("birth", "day", "3"), ("birth", "month", "3"), ("birth", "year", "2015")]);
    assert_eq!(given.pages(), ["you", "has-partner", "child", "children", "kinds", "note", "sign"]);
}

#[test]
fn an_income_that_is_no_longer_ticked_does_not_count_and_its_answer_is_kept() {
    let mut given = Given::new(form());
    given.answer(&[]);
    given.answer(&[("has-partner", "choice", "yes")]);
    given.answer(&[]);
    given.answer(&[]);
    given.answer(&[("kinds", "choice", "wages")]);
    given.answer(&[]);
    given.answer(&[]);
    assert!(given.pages().contains(&"rent".to_owned()));
    let kinds =
        given.journey().pages().iter().find(|p| p.path.leaf == "kinds").unwrap().path.clone();
    let total =
        given.journey().pages().iter().find(|p| p.path.leaf == "total").unwrap().path.clone();
    let none = Answer { value: Some(Value::Choices(vec![Id::of("none")])), ..Answer::default() };
    Arc::make_mut(&mut given.answers).set(kinds, none);
    assert!(!given.pages().contains(&"rent".to_owned()));
    assert!(!given.journey().is_asked(&total));
    assert!(given.answers.value(&total).is_some());
}

#[test]
fn an_answer_that_waits_lets_the_journey_go_on_and_decides_nothing() {
    let mut given = Given::new(form());
    given.answer(&[]);
    let path = Scope::root().path(&Id::of("has-partner"));
    let waits = Answer { waiting: Some(Waiting::WithSomeone), ..Answer::default() };
    Arc::make_mut(&mut given.answers).set(path.clone(), waits);
    let journey = given.journey();
    let page = &journey.pages()[journey.position(&path).unwrap()];
    assert_eq!(page.state, State::Waiting);
    assert_eq!(journey.next_open().unwrap().path.leaf, "children");
}

#[test]
fn a_broken_rule_is_a_problem_and_keeps_what_was_typed() {
    let mut given = Given::new(form());
    given.answer(&[]);
    given.answer(&[]);
    given.answer(&[]);
    given.answer(&[("kinds", "choice", "wages")]);
    let journey = given.journey();
    let page = journey.next_open().unwrap();
    let PageContent::Questions { questions, .. } = &page.content else { panic!() };
    let typed = [(questions[0], Typed::default().with("amount", "1000,01"))];
    let filled = fill(&journey, &page.path.scope, &typed, None);
    assert_eq!(filled[0].problems.len(), 1);
    assert!(filled[0].answer.value.is_none() && !filled[0].answer.typed.is_empty());
}

#[test]
fn the_rule_in_force_on_the_day_of_application_gives_the_date() {
    let (form, answers) = (form(), Arc::new(Answers::default()));
    let start = |year, month| {
        let context = Context { application_date: date(year, month, 15) };
        Journey::derive(&form, &answers, context).date("reference-start").unwrap()
    };
    assert_eq!(start(2025, 4), date(2024, 4, 1));
    assert_eq!(start(2025, 6), date(2024, 5, 1));
    assert_eq!(start(2026, 1), date(2024, 12, 1));
}

#[test]
fn the_reference_months_of_the_c2s_end_with_the_month_before_last() {
    let form = load("c2s", include_str!("../../../benefits/c2s/form.json")).unwrap();
    let answers = Arc::new(Answers::default());
    let months = |year, month| {
        let context = Context { application_date: date(year, month, 15) };
        let journey = Journey::derive(&form, &answers, context);
        (journey.date("reference-start").unwrap(), journey.date("reference-end").unwrap())
    };
    assert_eq!(months(2025, 4), (date(2024, 3, 1), date(2025, 2, 1)));
    assert_eq!(months(2022, 1), (date(2020, 12, 1), date(2021, 11, 1)));
}
