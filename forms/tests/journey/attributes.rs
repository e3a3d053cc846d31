//! Sections with a condition, answers that help or advise, pages of other people, advice.

use std::sync::Arc;

use forms::answers::{Answer, Waiting};
use forms::definition::{Form, Question, load};
use forms::fill::{Filled, acknowledge, fill};
use forms::id::Id;
use forms::journey::{Need, PageContent, State};
use forms::kinds::{ProblemKind, Typed, Value};
use forms::path::Scope;

use crate::given::Given;

const FORM: &str = r#"{
  "id": "example", "revision": "2026-11-24", "source_language": "fr",
  "official": {"name": "none", "checked": false},
  "questions": [
    {"id": "housing", "class": "F1", "kind": {"choice": {"choices": ["rent", "own", "none"]}}},
    {"id": "age", "class": "F1", "kind": {"whole_number": {"least": 0, "most": 120}}},
    {"id": "email", "class": "F1", "kind": "email", "required_when": "not answered(phone)"},
    {"id": "phone", "class": "F1", "kind": "phone", "required_when": "not answered(email)"},
    {"id": "story", "class": "F2", "kind": "long_text", "recommended": true},
    {"id": "rent", "class": "F2", "kind": {"money": {"period": "month"}},
     "rules": [{"id": "much", "holds": "rent <= 1000", "advice": true},
               {"id": "most", "holds": "rent <= 9000"}]},
    {"id": "charges", "class": "F2", "kind": {"money": {"period": "month"}}, "prefill": "rent"},
    {"id": "opinion", "class": "F2", "kind": "long_text"},
    {"id": "sign", "class": "F1", "kind": {"declaration": {"statements": []}}}
  ],
  "sections": [
    {"id": "you", "steps": [
      {"page": {"id": "housing"}},
      {"page": {"id": "age"}},
      {"advice": {"id": "not-for-you", "reasons": [
        {"id": "too-young", "when": "age < 18"}, {"id": "no-home", "when": "housing = 'none'"}]}},
      {"page": {"id": "contact", "questions": ["email", "phone"]}},
      {"page": {"id": "story"}},
      {"page": {"id": "adviser", "questions": ["opinion"], "by": "practitioner"}}]},
    {"id": "home", "when": "housing = 'rent'", "steps": [
      {"page": {"id": "landlord", "questions": ["rent"], "by": "third_party"}},
      {"page": {"id": "charges"}}]}
  ],
  "declaration": {"id": "sign"}
}"#;

pub fn form() -> Form {
    load("example", FORM).unwrap()
}

fn given() -> Given {
    Given::new(form())
}

fn id(text: &'static str) -> Id {
    Id::of(text)
}

fn path(leaf: &'static str) -> forms::path::Path {
    Scope::root().path(&id(leaf))
}

/// Reads what is posted for the questions of a page.
fn post(
    given: &Given,
    typed: &[(&'static str, &str, &str)],
    waiting: Option<Waiting>,
) -> Vec<Filled> {
    let form = &given.form;
    let read: Vec<(&Question, Typed)> = typed
        .iter()
        .map(|(name, part, text)| {
            let typed = Typed::default();
            let typed = if text.is_empty() { typed } else { typed.with(part, text) };
            (form.question(&[], &id(name)).unwrap(), typed)
        })
        .collect();
    fill(&given.journey(), &Scope::root(), &read, waiting)
}

fn through_housing(housing: &str, age: &str) -> Given {
    let mut given = given();
    given.answer(&[("housing", "choice", housing)]);
    given.answer(&[("age", "number", age)]);
    given
}

#[test]
fn a_section_whose_condition_does_not_hold_is_not_part_of_the_journey() {
    assert!(!through_housing("own", "30").pages().contains(&"landlord".to_owned()));
    assert!(through_housing("rent", "30").pages().contains(&"landlord".to_owned()));
}

#[test]
fn one_of_two_questions_is_required_and_which_one_is_free() {
    let given = through_housing("own", "30");
    let neither = post(&given, &[("email", "email", ""), ("phone", "number", "")], None);
    let missing = |filled: &Filled| filled.problems.first().map(|problem| problem.kind.clone());
    assert_eq!(
        neither.iter().map(missing).collect::<Vec<_>>(),
        vec![Some(ProblemKind::Missing); 2]
    );
    let one = post(&given, &[("email", "email", ""), ("phone", "number", "0612345678")], None);
    assert!(one.iter().all(|filled| filled.problems.is_empty()), "{one:?}");
    assert_eq!(one[0].answer, Answer::default());
}

#[test]
fn a_question_that_became_required_is_open_again() {
    let mut given = through_housing("own", "30");
    let phone = |given: &mut Given, number: Option<&str>| {
        let typed =
            number.map_or_else(Typed::default, |number| Typed::default().with("number", number));
        let filled = post(given, &[("phone", "number", number.unwrap_or(""))], None);
        let value = filled[0].answer.value.clone();
        Arc::make_mut(&mut given.answers)
            .set(path("phone"), Answer { typed, value, waiting: None });
    };
    Arc::make_mut(&mut given.answers).set(path("email"), Answer::default());
    phone(&mut given, Some("0612345678"));
    let state = |given: &Given| {
        let journey = given.journey();
        journey.pages()[journey.position(&path("contact")).unwrap()].state
    };
    assert_eq!(state(&given), State::Complete);
    let journey = given.journey();
    let email = given.form.question(&[], &id("email")).unwrap();
    assert_eq!(journey.need(email, &Scope::root()), Need::Optional);
    drop(journey);
    phone(&mut given, None);
    assert_eq!(state(&given), State::ToDo);
}

#[test]
fn a_recommended_question_may_stay_empty_but_must_be_seen() {
    let mut given = through_housing("own", "30");
    given.answer(&[("phone", "number", "0612345678"), ("email", "email", "a@b.fr")]);
    assert_eq!(given.journey().next_open().unwrap().path, path("story"));
    let left = post(&given, &[("story", "text", " ")], None);
    assert!(left[0].problems.is_empty());
    Arc::make_mut(&mut given.answers).set(path("story"), left[0].answer.clone());
    let journey = given.journey();
    assert!(journey.is_ready());
    let story = given.form.question(&[], &id("story")).unwrap();
    assert_eq!(journey.need(story, &Scope::root()), Need::Recommended);
}

#[test]
fn a_rule_that_advises_is_told_and_lets_the_answer_pass() {
    let mut given = through_housing("rent", "30");
    let filled = post(&given, &[("rent", "amount", "1200")], None);
    assert!(filled[0].problems.is_empty() && filled[0].answer.value.is_some());
    assert_eq!(filled[0].advice, [id("much")]);
    let refused = post(&given, &[("rent", "amount", "9500")], None);
    assert_eq!(refused[0].problems[0].kind, ProblemKind::Rule(id("most")));
    given.put("rent", Value::Cents(120_000));
    let journey = given.journey();
    let rent = given.form.question(&[], &id("rent")).unwrap();
    let told: Vec<_> = journey.advice(rent, &Scope::root()).iter().map(|rule| &rule.id).collect();
    assert_eq!(told, [&id("much")]);
    assert_eq!(
        journey.pages()[journey.position(&path("landlord")).unwrap()].state,
        State::Complete
    );
}

#[test]
fn what_a_third_party_gives_later_waits_without_the_question_saying_so() {
    let given = through_housing("rent", "30");
    let filled = post(&given, &[("rent", "amount", "")], Some(Waiting::ThirdParty));
    assert_eq!(filled[0].answer.waiting, Some(Waiting::ThirdParty));
    let filled = post(&given, &[("rent", "amount", "")], Some(Waiting::DontKnow));
    assert_eq!(filled[0].answer.waiting, None);
    assert_eq!(filled[0].problems[0].kind, ProblemKind::Missing);
}

#[test]
fn a_page_of_a_practitioner_holds_nobody_up() {
    let given = through_housing("own", "30");
    let journey = given.journey();
    let page = &journey.pages()[journey.position(&path("adviser")).unwrap()];
    assert_eq!(page.state, State::Complete);
    assert!(page.content.is_for_practitioner());
}

#[test]
fn a_question_starts_with_an_earlier_answer_until_it_has_one() {
    let mut given = through_housing("rent", "30");
    let charges = form();
    let charges = charges.question(&[], &id("charges")).unwrap();
    let root = Scope::root();
    assert!(given.journey().prefill(charges, &root).is_none());
    given.put("rent", Value::Cents(50_000));
    let journey = given.journey();
    assert_eq!(journey.prefill(charges, &root).unwrap().0, path("rent"));
    Arc::make_mut(&mut given.answers).set(path("charges"), Answer::default());
    assert!(given.journey().prefill(charges, &root).is_none(), "emptied is answered");
}

#[test]
fn an_advice_is_shown_until_the_reasons_that_hold_were_seen() {
    let mut given = given();
    given.answer(&[("housing", "choice", "own")]);
    given.answer(&[("age", "number", "17")]);
    let journey = given.journey();
    let open = journey.next_open().unwrap();
    assert_eq!(open.path, path("not-for-you"));
    assert!(
        matches!(&open.content, PageContent::Advice { reasons, .. } if *reasons == [&id("too-young")])
    );
    drop(journey);
    assert_eq!(given.answer(&[]), "not-for-you");
    assert_eq!(given.journey().next_open().unwrap().path, path("contact"));
    // Another reason shows it again; both were seen then, whichever goes and comes back.
    given.put("housing", Value::Choice(id("none")));
    assert_eq!(given.journey().next_open().unwrap().path, path("not-for-you"));
    given.answer(&[]);
    given.put("age", Value::Whole(40));
    assert_eq!(given.journey().next_open().unwrap().path, path("contact"));
    let seen = given.answers.value(&path("not-for-you"));
    assert_eq!(seen, Some(&Value::Choices(vec![id("too-young"), id("no-home")])));
    given.put("housing", Value::Choice(id("own")));
    assert!(!given.pages().contains(&"not-for-you".to_owned()));
    assert!(!given.journey().is_asked(&path("not-for-you")), "it is no answer, and is not sent");
}

#[test]
fn acknowledging_keeps_the_order_of_the_form() {
    let form = form();
    let forms::definition::Step::Advice(advice) = &form.sections[0].steps[2] else { panic!() };
    let first = acknowledge(advice, &[&id("no-home")], None);
    let both = acknowledge(advice, &[&id("too-young")], Some(&first));
    assert_eq!(both.value, Some(Value::Choices(vec![id("too-young"), id("no-home")])));
}

#[test]
fn answers_of_a_section_that_is_left_apply_no_more_and_are_left_over() {
    let mut given = through_housing("rent", "17");
    given.answer(&[]);
    given.put("rent", Value::Cents(50_000));
    assert!(given.journey().no_longer_asked().is_empty());
    assert!(given.journey().leftovers().is_empty());
    given.put("housing", Value::Choice(id("own")));
    given.put("age", Value::Whole(30));
    let journey = given.journey();
    let gone: Vec<_> =
        journey.no_longer_asked().iter().map(|(path, ..)| path.to_string()).collect();
    assert_eq!(gone, ["rent"]);
    let left: Vec<_> = journey.leftovers().iter().map(ToString::to_string).collect();
    assert_eq!(left, ["not-for-you", "rent"], "what the advice kept goes, too");
}

#[test]
fn an_attribute_that_does_not_fit_is_refused_with_its_place() {
    for (from, to, expected) in [
        (
            r#""prefill": "rent""#,
            r#""prefill": "age""#,
            "questions.charges.prefill: it is a question of the same kind asked before, in this place or around it",
        ),
        (
            r#""prefill": "rent""#,
            r#""prefill": "charges""#,
            "questions.charges.prefill: it is a question of the same kind asked before, in this place or around it",
        ),
        (
            r#""recommended": true"#,
            r#""recommended": true, "optional": true"#,
            "questions.story: only one of \"optional\", \"recommended\", \"required_when\" is said",
        ),
        (
            "not answered(phone)",
            "not answered(rent)",
            "questions.email.required_when: \"rent\" is not asked before this place",
        ),
        (
            r#""when": "housing = 'rent'""#,
            r#""when": "rent > 5""#,
            "sections.home.when: \"rent\" is not asked before this place",
        ),
        (
            r#""id": "not-for-you""#,
            r#""id": "opinion""#,
            "sections.you.steps[2]: a question has the name \"opinion\"",
        ),
        (
            r#""id": "no-home""#,
            r#""id": "too-young""#,
            "sections.you.steps[2]: a reason stands twice",
        ),
        (
            "age < 18",
            "charges < 18",
            "sections.you.steps[2].reasons.too-young: \"charges\" is not asked before this place",
        ),
        (
            r#""declaration": {"id": "sign"}"#,
            r#""declaration": {"id": "sign", "by": "practitioner"}"#,
            "declaration: the person signs it: it has no \"by\"",
        ),
    ] {
        assert!(FORM.contains(from), "{from}");
        let error = load("x", &FORM.replace(from, to)).unwrap_err().to_string();
        assert_eq!(error, format!("x: {expected}"));
    }
}
