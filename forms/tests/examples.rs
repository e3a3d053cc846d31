//! Every benefit leads where its examples say, and an example that is wrong says so clearly.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "../examples/check/lists.rs"]
mod lists;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use forms::answers::{Answer, Answers};
use forms::definition::{Form, Kind, load, load_with_lists};
use forms::example::Example;
use forms::expression::Context;
use forms::id::Id;
use forms::journey::Journey;
use forms::kinds::{Typed, Value};
use forms::path::Path as Place;
use forms::redaction::{is_closed, redact};

/// Tests run in the folder of their package.
const BENEFITS: &str = "../benefits";

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .map(|entries| entries.map(|entry| entry.unwrap().path()).collect())
        .unwrap_or_default();
    paths.sort();
    paths
}

/// Every benefit with its examples: the file of each, and its text.
fn benefits() -> Vec<(Form, Vec<(String, String)>)> {
    let lists = lists::lists(Path::new(BENEFITS)).unwrap();
    let mut benefits = Vec::new();
    for benefit in entries(Path::new(BENEFITS)) {
        let Ok(text) = fs::read_to_string(benefit.join("form.json")) else { continue };
        let name = benefit.display().to_string();
        let form = load_with_lists(&name, &text, &lists).unwrap();
        let examples = entries(&benefit.join("examples")).into_iter().map(|path| {
            let file = path.strip_prefix(BENEFITS).unwrap().display().to_string();
            (file, fs::read_to_string(&path).unwrap())
        });
        benefits.push((form, examples.collect()));
    }
    benefits
}

#[test]
fn every_benefit_leads_where_its_examples_say() {
    let mut wrong = Vec::new();
    let mut checked = 0;
    for (form, examples) in benefits() {
        for (file, text) in examples {
            let result = Example::load(&file, &text)
                .map_err(|error| vec![error])
                .and_then(|example| example.check(&form));
            wrong.extend(result.err().unwrap_or_default());
            checked += 1;
        }
    }
    let lines: Vec<_> = wrong.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
    assert!(checked > 0, "there are no examples");
}

/// The pages that are seen of answers that are redacted, and not in the person's own journey.
fn seen_alone(form: &Form, answers: &Arc<Answers>, context: Context) -> Vec<Place> {
    let own = Journey::derive(form, answers, context);
    let redacted = Arc::new(redact(form, answers, |_| false));
    let seen = Journey::derive(form, &redacted, context);
    let seen = seen.pages().iter().map(|page| page.path.clone());
    seen.filter(|page| own.position(page).is_none()).collect()
}

/// The example's answers, with each of the others that a closed question has to choose from.
fn otherwise(form: &Form, answers: &Answers) -> Vec<(Place, Id, Answers)> {
    let mut others = Vec::new();
    for (path, known) in answers.iter() {
        let Some(question) = form.question(path.scope.groups(), &path.leaf) else { continue };
        if !is_closed(question.class) || known.value.is_none() {
            continue;
        }
        for choice in question.kind.choices() {
            let value = match question.kind {
                Kind::Choices(_) => Value::Choices(vec![choice.clone()]),
                _ => Value::Choice(choice.clone()),
            };
            let typed = Typed::default().with("choice", choice.as_str());
            let mut other = answers.clone();
            other.set(path.clone(), Answer { typed, value: Some(value), waiting: None });
            others.push((path.clone(), choice, other));
        }
    }
    others
}

#[test]
fn of_no_example_a_page_is_seen_that_the_person_does_not_have() {
    let mut compared = 0;
    for (form, examples) in benefits() {
        for (file, text) in examples {
            let (answers, context) = Example::load(&file, &text).unwrap().answers(&form);
            assert_eq!(seen_alone(&form, &answers, context), [], "{file}");
            for (path, choice, other) in otherwise(&form, &answers) {
                let alone = seen_alone(&form, &Arc::new(other), context);
                assert_eq!(alone, [], "{file}, {path}: {choice}");
                compared += 1;
            }
        }
    }
    assert!(compared > 100, "{compared}");
}

const FORM: &str = r#"{
  "id": "small", "revision": "2026-11-24", "source_language": "fr",
  "official": {"name": "none", "checked": false},
  "questions": [
    {"id": "rent", "class": "F2", "kind": {"money": {"period": "month"}}, "may_wait": true,
     "rules": [{"id": "small", "holds": "rent <= 1000"}, {"id": "usual", "holds": "rent < 900", "advice": true}]},
    {"id": "remark", "class": "F1", "kind": "short_text", "optional": true},
    {"id": "loan", "class": "F1", "kind": {"yes_no": {}}},
    {"id": "note", "class": "F0", "kind": {"static": {}}},
    {"id": "sign", "class": "F1", "kind": {"declaration": {"statements": []}}}
  ],
  "groups": [{"id": "person", "people": true, "name": "name", "questions": [
    {"id": "name", "class": "F1", "kind": "short_text"},
    {"id": "birth", "class": "F1", "kind": {"date": {"past": true}}}]}],
  "sections": [{"id": "one", "steps": [
    {"page": {"id": "rent", "questions": ["rent", "remark"]}},
    {"advice": {"id": "not-for-you", "reasons": [
      {"id": "much", "when": "rent > 800"}, {"id": "most", "when": "rent > 950"}]}},
    {"page": {"id": "loan", "when": "rent = 0"}},
    {"page": {"id": "note"}},
    {"list": {"id": "children", "group": "person", "role": "child", "class": "F1", "at_most": 2,
      "steps": [{"page": {"id": "child", "questions": ["name", "birth"]}}]}}]}],
  "declaration": {"id": "sign"}
}"#;

fn form() -> Form {
    load("small", FORM).unwrap()
}

/// What is wrong with an example of the small form, a line each.
fn wrong(answers: &str, leads_to: &str) -> Vec<String> {
    let text = format!(
        r#"{{"about": "x", "application_date": "2026-11-24", "answers": {{{answers}}},
        "leads_to": {{{leads_to}}}}}"#
    );
    let result = Example::load("a.json", &text).map_err(|error| vec![error]);
    let result = result.and_then(|example| example.check(&form()));
    result.err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn rows_are_made_as_they_are_called_for_and_named_by_role_and_number() {
    let answers = r#""rent": "0,00", "loan": "no", "children": "no",
        "person[child]/name": "Lina", "person[child 1]/birth": {"day": "1", "month": "2", "year": "2020"},
        "person[child 2]/name": "Ali", "person[child 2]/birth": {"day": "1", "month": "2", "year": "2022"}"#;
    let leads_to = r#""ready": true, "asked": ["loan", "person[child 2]/birth", "children", "sign"],
        "not_asked": ["person[child 3]/birth"],
        "values": {"person[child 2]/birth": "2022-02-01", "person[child 2]/role": "child",
          "person[child]/rent": 0, "application-date": "2026-11-24", "person[child 3]/birth": null}"#;
    assert_eq!(wrong(answers, leads_to), Vec::<String>::new());
}

#[test]
fn an_answer_that_no_page_asks_for_is_told_with_the_page_where_the_journey_stops() {
    assert_eq!(
        wrong(r#""rent": "5", "loan": "no", "children": "no""#, r#""ready": true"#),
        ["a.json: loan: it is asked nowhere on this journey"]
    );
    assert_eq!(
        wrong(r#""rent": "5", "person[child]/name": "Lina", "children": "no""#, r#""ready": true"#),
        [
            "a.json: children: it is asked nowhere on this journey \
             (the journey stops at person[child]/child: person[child]/birth has no answer)",
            "a.json: leads_to.ready: not all is answered \
             (the journey stops at person[child]/child: person[child]/birth has no answer)",
        ]
    );
}

#[test]
fn an_answer_that_a_person_could_not_give_is_told() {
    let refused = |answers: &str| wrong(answers, "").concat();
    assert_eq!(
        refused(r#""rent": "1001""#),
        "a.json: rent: it is refused: the rule \"small\" does not hold"
    );
    assert_eq!(refused(r#""rent": "much""#), "a.json: rent: it is refused: amount: NotAnAmount");
    assert_eq!(
        refused(r#""rent": {"euros": "5"}"#),
        "a.json: rent: it has no part \"euros\": amount"
    );
    assert_eq!(
        refused(r#""rent": "5", "person[child]/birth": "2020""#),
        "a.json: person[child]/birth: it has several parts: day, month, year"
    );
    assert_eq!(
        refused(r#""rent": "5", "note": "yes""#),
        "a.json: note: it is there to be read, and takes no answer"
    );
    assert_eq!(
        refused(r#""rent": "0", "loan": {"waiting": "dont-know"}"#),
        "a.json: loan: it may not wait"
    );
    assert_eq!(
        refused(r#""rent": "5", "children": "yes""#),
        "a.json: children: a list is answered \"no\"; who answers for one more row adds it"
    );
}

#[test]
fn names_that_the_form_does_not_have_are_told() {
    let name = |leads_to: &str| wrong("", leads_to).concat();
    assert_eq!(name(r#""not_asked": ["rant"]"#), "a.json: rant: the form asks no such thing");
    assert_eq!(
        name(r#""not_asked": ["person[cousin]/name"]"#),
        "a.json: person[cousin]/name: no row of \"person\" is a \"cousin\""
    );
    assert_eq!(
        name(r#""not_asked": ["people[child]/name"]"#),
        "a.json: people[child]/name: there is no group \"people\" here"
    );
    assert_eq!(name(r#""values": {"total": 3}"#), "a.json: total: the form has no such name");
    assert!(name(r#""not_asked": ["person/name"]"#).contains("\"person/name\" is no address"));
    assert!(name(r#""wants": true"#).contains("unknown field `wants`"));
    assert!(wrong(r#""rent": "5", "rent": "6""#, "").concat().contains("rent stands twice"));
}

#[test]
fn what_the_answers_lead_to_is_compared() {
    assert_eq!(
        wrong(
            r#""rent": {"waiting": "dont-know"}, "children": "no""#,
            r#""ready": false, "asked": ["loan"], "not_asked": ["rent"], "values": {"rent": 5},
               "advice": {"not-for-you": ["much"]}"#
        ),
        [
            "a.json: leads_to.ready: all is answered",
            "a.json: loan: it is not asked",
            "a.json: rent: it is asked",
            "a.json: rent: it is not known yet, not 5",
            "a.json: not-for-you: it advises nothing, not much",
        ]
    );
}

#[test]
fn advice_is_seen_acknowledged_and_compared() {
    let advice = |rent: &str, leads_to: &str| {
        wrong(&format!(r#""rent": "{rent}", "children": "no""#), leads_to).concat()
    };
    assert_eq!(
        advice("850", r#""ready": true, "advice": {"not-for-you": ["much"], "rent": []}"#),
        ""
    );
    assert_eq!(
        advice("960", r#""ready": true, "advice": {"not-for-you": ["most"], "rent": ["usual"]}"#),
        "a.json: not-for-you: it advises most, much, not most"
    );
    assert_eq!(advice("5", r#""advice": {"not": []}"#), "a.json: not: the form asks no such thing");
}
