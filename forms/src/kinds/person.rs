//! One of the people told of before.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Asks, Before, Part, Place, Problem, ProblemKind, Typed, Value, condition, fixed};
use crate::definition::Form;
use crate::expression::Expression;
use crate::id::Id;
use crate::path::{RowId, Scope};

/// One of the people of a group asked for before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonKind {
    /// The group, one of people.
    pub group: Id,
    /// Which of its rows are offered; all, if nothing is said. Names are those of the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Expression>,
    /// Whether "none of them" is offered, too: the text `.none`.
    #[serde(default)]
    pub none: bool,
}

/// Who was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChosenPerson {
    /// None of those offered.
    Nobody,
    /// The row of a person.
    Row(RowId),
}

impl PersonKind {
    /// What is posted for "none of them".
    pub const NONE: &'static str = "none";

    /// The rows that are offered.
    pub fn offered(&self, place: Place<'_>) -> Vec<Scope> {
        let rows = place.journey.rows_around(place.scope, &self.group);
        let holds =
            |row: &Scope| self.when.as_ref().is_none_or(|when| place.journey.holds(when, row));
        rows.into_iter().filter(holds).collect()
    }
}

impl Asks for PersonKind {
    fn name(&self) -> &'static str {
        "person"
    }

    fn parts(&self, _: &Form) -> Vec<Part> {
        fixed(&["choice"])
    }

    fn read(&self, typed: &Typed, place: Place<'_>) -> Result<Value, Vec<Problem>> {
        let choice = typed.part("choice");
        if self.none && choice == Self::NONE {
            return Ok(Value::Person(ChosenPerson::Nobody));
        }
        let offered = self.offered(place).into_iter();
        let mut rows = offered.filter_map(|row| row.innermost().map(|(_, id)| *id));
        match rows.find(|row| row.as_str() == choice) {
            Some(row) => Ok(Value::Person(ChosenPerson::Row(row))),
            None => Err(vec![Problem::new("choice", ProblemKind::NotAChoice)]),
        }
    }

    fn check_place(&self, before: &Before<'_>) -> Result<(), String> {
        let Some(row) = before.names.row(&self.group) else {
            return Err(format!("there is no group \"{}\" here", self.group));
        };
        let names_people = before.people(&self.group);
        if !names_people {
            return Err(format!("the rows of \"{}\" are no people", self.group));
        }
        self.when.as_ref().map_or(Ok(()), |when| condition(when, &*row))
    }

    fn fits(&self, value: &Value, place: Place<'_>) -> bool {
        match value {
            Value::Person(ChosenPerson::Nobody) => self.none,
            Value::Person(ChosenPerson::Row(row)) => {
                let offered = self.offered(place);
                offered.iter().any(|scope| scope.innermost().is_some_and(|(_, id)| id == row))
            }
            _ => false,
        }
    }
}
