//! The time to derive a journey: a form of 200 questions, and a household of ten people who have
//! answered all of them. The bar: one millisecond.

#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first surprise")]

use std::fmt::Write;
use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use forms::answers::{Answer, Answers, Row};
use forms::definition::{Form, load};
use forms::expression::{Context, Expression};
use forms::fill::fill;
use forms::id::Id;
use forms::journey::{Journey, PageContent};
use forms::kinds::{Typed, Value};
use forms::path::{RowId, Scope};
use jiff::civil::date;

const CONTEXT: Context = Context { application_date: date(2026, 11, 24) };
const ONCE: usize = 140;
const PERSON: usize = 50;
const INCOME: usize = 10;
const PEOPLE: usize = 10;
/// Questions on a page; a condition looks at an earlier page.
const A_PAGE: usize = 4;

/// What an expression adds up: everything that everybody gets, and how many are grown up.
const TOTALS: [&str; 4] = [
    "sum(person, sum(income, i0))",
    "sum(person, sum(income, i0 + i1 * 3 - i2))",
    "sum(person, p4 * 12)",
    "count(person, age(p0) >= 18)",
];

/// The kind of the n-th question: each fourth an amount, the others words.
fn kind(n: usize) -> &'static str {
    match n % A_PAGE {
        0 => r#"{"money": {"period": "month"}}"#,
        1 => r#"{"yes_no": {}}"#,
        2 => r#"{"choice": {"choices": ["a", "b", "c"]}}"#,
        _ => r#"{"choices": {"choices": ["a", "b", "none"], "none": "none"}}"#,
    }
}

/// A question named by a letter and a number. Every second one has a condition on the page before.
fn question(letter: char, n: usize, condition: impl Fn(usize) -> String) -> String {
    let kind = if (letter, n) == ('p', 0) { r#"{"date": {"past": true}}"# } else { kind(n) };
    let when = match n {
        n if n >= A_PAGE && n % 2 == 1 => format!(r#", "when": "{}""#, condition(n)),
        _ => String::new(),
    };
    format!(r#"{{"id": "{letter}{n}", "class": "F2", "kind": {kind}{when}}}"#)
}

/// Conditions that hold for what is answered below, of the sorts that forms have.
fn once(n: usize) -> String {
    let page = n / A_PAGE * A_PAGE - A_PAGE;
    let (amount, yes, choice, some) = (page, page + 1, page + 2, page + 3);
    match n % 20 {
        1 => format!("q{amount} > 100 and (q{choice} in ('a', 'b') or q{some} has 'none')"),
        3 => format!("not (q{choice} = 'b' or q{choice} = 'c') and q{amount} * 12 < 99999"),
        _ => format!("not answered(q{yes}) or q{yes} = 'yes'"),
    }
}

/// The same after the household, every tenth over all of it.
fn after(n: usize) -> String {
    match n % 20 {
        5 => "sum(person, sum(income, i0)) > 500".into(),
        9 => "any(person, role = 'child' and age(p0) < 30) and count(person) > 1".into(),
        13 => "count(person, age(p0) >= 18) >= 2 and q0 > 1".into(),
        17 => "all(person, p4 >= 0 and p2 != 'c')".into(),
        _ => once(n),
    }
}

fn person(n: usize) -> String {
    match n % 8 {
        1 => "role in ('applicant', 'child') and age(p0) >= 18".into(),
        3 => format!("q{} = 'yes' and p{} = 'a'", 1, n / A_PAGE * A_PAGE - 2),
        _ if n < 2 * A_PAGE => "age(p0) > 5".into(),
        _ => format!("p{} > 5", n / A_PAGE * A_PAGE - A_PAGE),
    }
}

fn pages(letter: char, numbers: std::ops::Range<usize>) -> String {
    let mut steps = String::new();
    for first in numbers.clone().step_by(A_PAGE) {
        let ids = (first..numbers.end.min(first + A_PAGE)).map(|n| format!(r#""{letter}{n}""#));
        let ids = ids.collect::<Vec<_>>().join(", ");
        write!(steps, r#"{{"page": {{"id": "page-{letter}{first}", "questions": [{ids}]}}}},"#)
            .unwrap();
    }
    steps.trim_end_matches(',').to_owned()
}

fn form() -> Form {
    let list = |questions: Vec<String>| questions.join(",\n");
    let half = ONCE / 2 / A_PAGE * A_PAGE;
    let first = (0..half).map(|n| question('q', n, once));
    let second = (half..ONCE).map(|n| question('q', n, after));
    let text = format!(
        r#"{{"id": "large", "revision": "2026-11-24", "source_language": "fr",
        "official": {{"name": "none", "checked": false}},
        "questions": [{questions},
          {{"id": "sign", "class": "F1", "kind": {{"declaration": {{"statements": []}}}}}}],
        "groups": [{{"id": "person", "people": true, "questions": [{people}],
          "groups": [{{"id": "income", "questions": [{income}]}}]}}],
        "sections": [
          {{"id": "before", "steps": [{before}]}},
          {{"id": "household", "steps": [
            {{"one": {{"group": "person", "role": "applicant", "steps": [{you}]}}}},
            {{"list": {{"id": "children", "group": "person", "role": "child", "class": "F1",
              "at_most": 20, "steps": [{you}]}}}},
            {{"each": {{"group": "person", "when": "age(p0) >= 0", "steps": [{each},
              {{"per_choice": {{"group": "income", "of": "p7", "steps": [{amounts}]}}}}]}}}}]}},
          {{"id": "after", "steps": [{after}]}}],
        "declaration": {{"id": "sign"}}}}"#,
        questions = list(first.chain(second).collect()),
        people = list((0..PERSON).map(|n| question('p', n, person)).collect()),
        income = list((0..INCOME).map(|n| question('i', n, |_| "i0 > 1".into())).collect()),
        before = pages('q', 0..half),
        you = pages('p', 0..A_PAGE),
        each = pages('p', A_PAGE..PERSON),
        amounts = pages('i', 0..INCOME),
        after = pages('q', half..ONCE),
    );
    load("large", &text).unwrap()
}

/// Everything answered, page by page.
fn answers(form: &Form) -> Arc<Answers> {
    let mut answers = Arc::new(Answers::default());
    let mut issued = 0_u32;
    let mut add = |answers: &mut Arc<Answers>, scope: &Scope, group: &Id, role: &Id| {
        issued += 1;
        let [a, b, c, d] = issued.to_be_bytes();
        let row = scope.row(group, &RowId::from_random([a, b, c, d, 7]));
        let order = answers.next_order(scope, group);
        Arc::make_mut(answers).set_row(&row, Row { role: role.clone(), order, removed: false });
    };
    loop {
        let journey = Journey::derive(form, &answers, CONTEXT);
        for row in journey.needed() {
            add(&mut answers, &row.scope, &row.group, &row.role);
        }
        if !journey.needed().is_empty() {
            continue;
        }
        let Some(page) = journey.next_open() else { return answers };
        let scope = &page.path.scope;
        match &page.content {
            PageContent::List(list) if journey.list_rows(scope, list).len() + 1 < PEOPLE => {
                add(&mut answers, scope, &list.group, &list.role);
            }
            PageContent::List(_) => {
                let value = Some(Value::Choice(Id::of("no")));
                let answer = Answer { value, ..Answer::default() };
                Arc::make_mut(&mut answers).set(page.path.clone(), answer);
            }
            PageContent::Advice { .. } => unreachable!("the form advises nothing"),
            PageContent::Questions { questions, .. } => {
                let typed: Vec<_> = questions
                    .iter()
                    .map(|question| {
                        let choices = question.kind.choices();
                        let typed = question.kind.parts(form).iter().fold(
                            Typed::default(),
                            |typed, part| {
                                let text = match &**part {
                                    "choice" => choices[0].as_str(),
                                    "day" | "month" => "2",
                                    "year" => "1990",
                                    _ => "1 234,50",
                                };
                                typed.with(part, text)
                            },
                        );
                        // Two kinds of income each.
                        let both = question.id == "p7";
                        (*question, if both { typed.with("choice", "b") } else { typed })
                    })
                    .collect();
                for one in fill(&journey, scope, &typed, None) {
                    assert!(one.problems.is_empty(), "{one:?}");
                    Arc::make_mut(&mut answers).set(one.path, one.answer);
                }
            }
        }
    }
}

fn evaluate(criterion: &mut Criterion) {
    let form = form();
    assert_eq!(form.every_question().len(), ONCE + PERSON + INCOME + 1);
    let answers = answers(&form);
    let journey = Journey::derive(&form, &answers, CONTEXT);
    assert!(journey.is_ready());
    let people = journey.rows().iter().filter(|(_, row)| row.role == "child").count() + 1;
    assert_eq!(people, PEOPLE);
    let name = format!(
        "journey of 200 questions and {people} people ({} answers on {} pages)",
        answers.iter().count(),
        journey.pages().len()
    );
    criterion.bench_function(&name, |bencher| {
        bencher.iter(|| Journey::derive(black_box(&form), &answers, CONTEXT).is_ready());
    });
    let totals = TOTALS.map(|total| Expression::try_from(total.to_owned()).unwrap());
    criterion.bench_function("four totals over its household", |bencher| {
        bencher.iter(|| totals.each_ref().map(|total| journey.outcome(total, &Scope::root())));
    });
}

criterion_group!(benches, evaluate);
criterion_main!(benches);
