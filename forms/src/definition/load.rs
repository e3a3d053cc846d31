//! Reading a form from its file.

use thiserror::Error;

use super::places::Places;
use super::{Form, check};
use crate::kinds::Lists;

/// Why a form cannot be used: one line with file, place and what is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}: {place}: {what}")]
pub struct FormError {
    /// The file, as the caller names it.
    pub file: String,
    /// The line and column, or the way through the form: `sections.you.steps[2].when`.
    pub place: String,
    /// What is wrong there.
    pub what: String,
}

/// Reads and checks a form.
///
/// # Errors
/// The first thing that is wrong: JSON, a missing class, an unknown name, a condition that looks
/// at something asked later, types that do not fit.
pub fn load(file: &str, text: &str) -> Result<Form, FormError> {
    load_with_lists(file, text, &Lists::new())
}

/// Reads and checks a form that may choose from lists.
///
/// # Errors
/// As [`load`], and a list that is not there.
pub fn load_with_lists(file: &str, text: &str, lists: &Lists) -> Result<Form, FormError> {
    let mut form: Form = serde_json::from_str(text).map_err(|error| {
        let whole = error.to_string();
        let what = whole.rsplit_once(" at line ").map_or(whole.as_str(), |(what, _)| what);
        FormError {
            file: file.to_owned(),
            place: format!("line {}, column {}", error.line(), error.column()),
            what: what.to_owned(),
        }
    })?;
    form.lists = lists.clone();
    form.places = Places::of(&form);
    let looked_at = check::check(&form).map_err(|(place, what)| FormError {
        file: file.to_owned(),
        place,
        what,
    })?;
    form.places.look_at(&looked_at);
    Ok(form)
}

/// The JSON Schema of forms, for editors and for other tools.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Form).to_value()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small(question: &str, page: &str) -> String {
        format!(
            r#"{{"id": "x", "revision": "2026-11-24", "source_language": "fr",
            "official": {{"name": "none", "checked": false}},
            "questions": [{question},
              {{"id": "sign", "class": "F1", "kind": {{"declaration": {{"statements": []}}}}}}],
            "sections": [{{"id": "one", "steps": [{{"page": {page}}}]}}],
            "declaration": {{"id": "sign"}}}}"#
        )
    }

    fn message(text: &str) -> String {
        load("benefits/x/form.json", text).unwrap_err().to_string()
    }

    const YES: &str = r#"{"id": "a", "class": "F1", "kind": {"yes_no": {}}}"#;

    #[test]
    fn a_small_form_loads() {
        assert!(load("x", &small(YES, r#"{"id": "a"}"#)).is_ok());
    }

    #[test]
    fn a_question_without_a_class_does_not_load() {
        let text = small(r#"{"id": "a", "kind": "short_text"}"#, r#"{"id": "a"}"#);
        assert_eq!(
            message(&text),
            "benefits/x/form.json: line 3, column 59: missing field `class`"
        );
    }

    #[test]
    fn an_error_names_file_place_and_what_is_wrong() {
        for (page, expected) in [
            (r#"{"id": "b"}"#, "sections.one.steps[0]: there is no question \"b\" here"),
            (
                r#"{"id": "a", "when": "later = 'yes'"}"#,
                "sections.one.steps[0].when: \"later\" is not asked before this place",
            ),
            (
                r#"{"id": "a", "when": "a = 'yes'"}"#,
                "sections.one.steps[0].when: \"a\" is not asked before this place",
            ),
        ] {
            assert_eq!(message(&small(YES, page)), format!("benefits/x/form.json: {expected}"));
        }
    }

    #[test]
    fn months_begin_at_a_date_of_the_form_and_are_twelve_at_most() {
        let found = |from: &str, count: u8| {
            let kind = format!(
                r#"{{"money": {{"period": "once", "months": {{"from": "{from}", "count": {count}}}}}}}"#
            );
            let question = format!(r#"{{"id": "a", "class": "F1", "kind": {kind}}}"#);
            let rule = r#""dates": {"start": [{"from": "2020-01-01", "months": -3}]}, "questions""#;
            let text = small(&question, r#"{"id": "a"}"#).replace(r#""questions""#, rule);
            load("x", &text).map(|_| ()).map_err(|error| error.to_string())
        };
        assert_eq!(found("start", 1), Ok(()));
        assert_eq!(found("start", 12), Ok(()));
        let range = "x: questions.a: \"months\" count from 1 to 12";
        assert_eq!(found("start", 0).unwrap_err(), range);
        assert_eq!(found("start", 13).unwrap_err(), range);
        let date = "x: questions.a: \"months\" begin at the date \"end\", which \"dates\" lacks";
        assert_eq!(found("end", 12).unwrap_err(), date);
    }

    /// Nothing but its own page looks at the answer to `c`, though a rule of that page does.
    #[test]
    fn a_form_knows_which_of_its_answers_something_looks_at() {
        let questions = format!(
            r#"{YES}, {{"id": "b", "class": "F1", "kind": {{"choices": {{"choices": ["x", "y"]}}}}}},
            {{"id": "c", "class": "F1", "kind": {{"whole_number": {{"least": 0, "most": 9}}}},
              "rules": [{{"id": "small", "holds": "c < d"}}]}},
            {{"id": "d", "class": "F1", "kind": {{"whole_number": {{"least": 0, "most": 9}}}}}},
            {{"id": "e", "class": "F1", "kind": "short_text",
              "rules": [{{"id": "all", "holds": "d < 5"}}], "required_when": "answered(a)"}}"#
        );
        let pages = r#"{"id": "a"}}, {"page": {"id": "b"}},
            {"per_choice": {"group": "part", "of": "b", "steps": [{"page": {"id": "size"}}]}},
            {"page": {"id": "cd", "questions": ["c", "d"]}}, {"page": {"id": "e"}"#;
        let size = r#"{"whole_number": {"least": 0, "most": 9}}"#;
        let groups = format!(
            r#""groups": [{{"id": "part", "questions": [{{"id": "size", "class": "F1", "kind": {size},
              "rules": [{{"id": "sum", "holds": "all(part, size < 5)"}}]}}]}}], "sections""#
        );
        let text = small(&questions, pages).replace(r#""sections""#, &groups);
        let form = load("x", &text).unwrap();
        let ids = form.every_question().into_iter().map(|(_, question)| &question.id);
        let free: Vec<_> =
            ids.filter(|id| !form.is_looked_at(id)).map(ToString::to_string).collect();
        assert_eq!(free, ["c", "e", "sign"]);
        assert!(form.is_looked_at(&crate::id::Id::of("stranger")));
    }

    #[test]
    fn an_unused_question_is_found() {
        let two = format!(r#"{YES}, {{"id": "b", "class": "F1", "kind": "short_text"}}"#);
        let found = message(&small(&two, r#"{"id": "a"}"#));
        assert_eq!(found, "benefits/x/form.json: questions.b: the question is asked nowhere");
    }

    #[test]
    fn the_schema_file_is_the_one_made_from_the_types() {
        let kept = include_str!("../../form.schema.json");
        let made = format!("{:#}\n", schema());
        assert!(
            kept == made,
            "write forms/form.schema.json anew: cargo run -p forms --example schema > forms/form.schema.json"
        );
    }
}
