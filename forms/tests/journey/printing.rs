//! A form that is written down and read again is the same form.

use forms::definition::{
    Advice, By, Class, DatedRule, Each, Form, Group, Kind, List, Official, One, Page, PerChoice,
    Question, Reason, Rule, Section, Step, load,
};
use forms::expression::Expression;
use forms::id::Id;
use forms::kinds::Lists;
use jiff::civil::date;
use proptest::prelude::*;

fn id() -> impl Strategy<Value = Id> {
    "[a-z][a-z0-9-]{0,8}".prop_map(|name| Id::try_from(name).unwrap())
}

fn ids() -> impl Strategy<Value = Vec<Id>> {
    prop::collection::vec(id(), 0..3)
}

fn when() -> impl Strategy<Value = Option<Expression>> {
    prop::option::of(expression())
}

fn expression() -> impl Strategy<Value = Expression> {
    let sources = prop::sample::select(vec![
        "has-partner  =  'yes'",
        "age(birth-date) >= 18 and (not answered(x) or role != 'child')",
        "max(person, if(role = 'child', 0, amount(grid, 'wages') / 3)) > 500.50",
        "application-date - 18 years < birth-date",
    ]);
    sources.prop_map(|source| Expression::try_from(source.to_owned()).unwrap())
}

fn kind() -> impl Strategy<Value = Kind> {
    let kinds = prop::sample::select(vec![
        r#""short_text""#,
        r#"{"date": {"past": true, "partial": true}}"#,
        r#""iban""#,
        r#"{"choice": {"choices": ["a", {"id": "b", "when": "x = 'y'"}]}}"#,
        r#"{"long_list": {"list": "countries"}}"#,
        r#"{"person": {"group": "person", "when": "age(birth) >= 18", "none": true}}"#,
        r#"{"month_grid": {"from": "start", "count": 3, "of": "x"}}"#,
        r#"{"total": {"period": "month", "terms": [{"id": "a", "value": "amount(grid, 'wages')"}]}}"#,
        r#"{"hidden": {"value": "x = 'y'"}}"#,
        r#"{"yes_no": {"dont_know": true}}"#,
        r#"{"choices": {"choices": ["a", "b"], "none": "b"}}"#,
        r#"{"money": {"period": "month", "months": {"from": "start", "count": 3}}}"#,
        r#"{"static": {"items": [{"id": "a", "when": "x = 'y'"}, {"id": "b"}]}}"#,
    ]);
    kinds.prop_map(|kind| serde_json::from_str(kind).unwrap())
}

fn question() -> impl Strategy<Value = Question> {
    let rule = (id(), expression(), any::<bool>()).prop_map(|(id, holds, advice)| Rule {
        id,
        holds,
        advice,
    });
    let class = prop::sample::select(vec![Class::F0, Class::F1, Class::F2, Class::F3]);
    let asked = (when(), any::<(bool, bool, bool)>(), when(), prop::option::of(id()));
    let told = (prop::collection::vec(rule, 0..2), prop::option::of("\\PC{0,9}"));
    (id(), class, kind(), asked, told, any::<Option<bool>>()).prop_map(
        |(id, class, kind, asked, (rules, source), checked)| {
            let (when, (optional, may_wait, recommended), required_when, prefill) = asked;
            Question {
                id,
                class,
                kind,
                optional,
                may_wait,
                required_when,
                recommended,
                prefill,
                when,
                rules,
                source,
                checked,
            }
        },
    )
}

fn page() -> impl Strategy<Value = Page> {
    let by = prop::option::of(prop::sample::select(vec![By::Practitioner, By::ThirdParty]));
    (id(), ids(), when(), by).prop_map(|(id, questions, when, by)| Page { id, questions, when, by })
}

fn step() -> impl Strategy<Value = Step> {
    let reason = (id(), expression()).prop_map(|(id, when)| Reason { id, when });
    let advice = (id(), prop::collection::vec(reason, 0..3))
        .prop_map(|(id, reasons)| Step::Advice(Advice { id, reasons }));
    let leaf = prop_oneof![page().prop_map(Step::Page), advice];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let steps = || prop::collection::vec(inner.clone(), 0..3);
        prop_oneof![
            (id(), id(), when(), steps()).prop_map(|(group, role, when, steps)| Step::One(One {
                group,
                role,
                when,
                steps
            })),
            ((id(), id(), id()), when(), 1_usize..9, steps()).prop_map(
                |((id, group, role), when, at_most, steps)| {
                    Step::List(List { id, group, role, class: Class::F1, when, at_most, steps })
                }
            ),
            (id(), when(), steps()).prop_map(|(group, when, steps)| Step::Each(Each {
                group,
                when,
                steps
            })),
            (id(), id(), steps()).prop_map(|(group, of, steps)| Step::PerChoice(PerChoice {
                group,
                of,
                steps
            })),
        ]
    })
}

fn group() -> impl Strategy<Value = Group> {
    let questions = || prop::collection::vec(question(), 0..3);
    let leaf = (id(), any::<bool>(), prop::option::of(id()), questions()).prop_map(
        |(id, people, name, questions)| Group { id, people, name, questions, groups: Vec::new() },
    );
    leaf.prop_recursive(2, 4, 2, |inner| {
        (inner.clone(), prop::collection::vec(inner, 0..2))
            .prop_map(|(group, groups)| Group { groups, ..group })
    })
}

fn form() -> impl Strategy<Value = Form> {
    let section = (id(), when(), prop::collection::vec(step(), 0..3))
        .prop_map(|(id, when, steps)| Section { id, when, steps });
    let rule = (-24_i32..24, any::<Option<i16>>(), prop::option::of("[A-Z0-9 ]{1,9}")).prop_map(
        |(months, year, source)| DatedRule { from: date(2020, 1, 1), months, year, source },
    );
    let official = ("\\PC{0,9}", any::<bool>(), prop::collection::vec("\\PC{0,9}", 0..2))
        .prop_map(|(name, checked, sources)| Official { name, checked, sources });
    let dates = prop::collection::btree_map(id(), prop::collection::vec(rule, 1..3), 0..2);
    let asked = (
        prop::collection::vec(question(), 0..4),
        prop::collection::vec(group(), 0..2),
        prop::collection::vec(section, 0..3),
        page(),
    );
    (id(), official, when(), dates, asked, ids()).prop_map(
        |(
            id,
            official,
            helped_when,
            dates,
            (questions, groups, sections, declaration),
            receipt,
        )| {
            Form {
                schema: None,
                id,
                revision: date(2026, 11, 24),
                source_language: "fr".into(),
                official,
                helped_when,
                dates,
                questions,
                groups,
                sections,
                declaration,
                receipt,
                lists: Lists::new(),
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_of_a_form_is_read_as_the_same_form(form in form()) {
        let written = serde_json::to_string_pretty(&form).unwrap();
        prop_assert_eq!(serde_json::from_str::<Form>(&written).unwrap(), form);
    }
}

#[test]
fn the_forms_that_are_there_survive_being_written() {
    let c2s = include_str!("../../../benefits/c2s/form.json");
    for form in [load("c2s", c2s).unwrap(), crate::form(), crate::attributes::form()] {
        let written = serde_json::to_string_pretty(&form).unwrap();
        assert_eq!(load("written", &written).unwrap(), form);
    }
}

#[test]
fn an_expression_means_the_same_however_it_was_spaced() {
    let read = |source: &str| Expression::try_from(source.to_owned()).unwrap();
    let written = read("( a='yes' )and  b>=1");
    assert_eq!(written.to_string(), "a = 'yes' and b >= 1");
    assert_eq!(written.source(), "( a='yes' )and  b>=1");
    assert_eq!(read(&written.to_string()).to_string(), written.to_string());
}
