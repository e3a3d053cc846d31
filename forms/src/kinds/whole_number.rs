//! A whole number.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Asks, Part, Place, Problem, ProblemKind, Typed, Value, fixed, is_direction_mark, latin_digit,
};
use crate::definition::{Form, Question};
use crate::expression::{self, Outcome, Type};

/// A whole number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WholeNumberKind {
    /// The smallest number allowed.
    pub least: i64,
    /// The largest number allowed.
    pub most: i64,
}

impl Asks for WholeNumberKind {
    fn name(&self) -> &'static str {
        "whole_number"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&["number"])
    }

    fn read(&self, typed: &Typed, _: Place<'_>) -> Result<Value, Vec<Problem>> {
        parse(typed, self.least, self.most).map(Value::Whole)
    }

    fn check(&self, _: &Form, _: &Question) -> Result<(), String> {
        if self.least > self.most {
            return Err("\"least\" is larger than \"most\"".into());
        }
        Ok(())
    }

    fn type_of(&self, _: &Form, _: &dyn expression::Names) -> Type {
        Type::Number
    }

    fn outcome(&self, value: &Value) -> Outcome {
        match value {
            Value::Whole(number) => Outcome::Number(Decimal::from(*number)),
            _ => Outcome::Text,
        }
    }
}

fn parse(typed: &Typed, least: i64, most: i64) -> Result<i64, Vec<Problem>> {
    let fail = |kind| Err(vec![Problem::new("number", kind)]);
    let keep = |c: &char| !c.is_whitespace() && !is_direction_mark(*c);
    let text: String = typed.part("number").chars().filter(keep).map(latin_digit).collect();
    match text.parse::<i64>() {
        Ok(number) if number < least => fail(ProblemKind::TooSmall { least }),
        Ok(number) if number > most => fail(ProblemKind::TooLarge { most }),
        Ok(number) => Ok(number),
        Err(_) => fail(ProblemKind::NotANumber),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_told_apart() {
        let read = |text| parse(&Typed::default().with("number", text), 0, 20);
        assert_eq!(read("٧"), Ok(7));
        assert_eq!(read("-1").unwrap_err()[0].kind, ProblemKind::TooSmall { least: 0 });
        assert_eq!(read("21").unwrap_err()[0].kind, ProblemKind::TooLarge { most: 20 });
        assert_eq!(read("3,5").unwrap_err()[0].kind, ProblemKind::NotANumber);
    }
}
