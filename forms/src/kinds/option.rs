//! An answer to choose, offered always or while a condition holds.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Before, Place, condition};
use crate::expression::Expression;
use crate::id::Id;

/// An answer to choose: its name, or `{"id": …, "when": …}`.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its name.
    pub id: Id,
    /// When it is offered; always, if nothing is said.
    pub when: Option<Expression>,
}

/// An answer that is offered while a condition certainly holds.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Conditional {
    id: Id,
    when: Expression,
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = Choice;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a name, or an object with \"id\" and \"when\"")
            }

            fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Choice, E> {
                let id = Id::try_from(name.to_owned()).map_err(E::custom)?;
                Ok(Choice { id, when: None })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Choice, A::Error> {
                let Conditional { id, when } =
                    Conditional::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Choice { id, when: Some(when) })
            }
        }

        deserializer.deserialize_any(Either)
    }
}

impl Serialize for Choice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.when.clone() {
            None => self.id.serialize(serializer),
            Some(when) => Conditional { id: self.id.clone(), when }.serialize(serializer),
        }
    }
}

impl JsonSchema for Choice {
    fn schema_name() -> Cow<'static, str> {
        "Choice".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let name = generator.subschema_for::<Id>();
        let conditional = generator.subschema_for::<Conditional>();
        schemars::json_schema!({
            "description": "An answer to choose: its name, or an object that says when it is offered.",
            "anyOf": [name, conditional],
        })
    }
}

/// All names, offered or not.
pub(super) fn ids(choices: &[Choice]) -> Vec<Id> {
    choices.iter().map(|choice| choice.id.clone()).collect()
}

/// The names of those that are offered in a place.
pub(super) fn offered(choices: &[Choice], place: Place<'_>) -> Vec<Id> {
    let holds = |choice: &&Choice| {
        choice.when.as_ref().is_none_or(|when| place.journey.holds(when, place.scope))
    };
    choices.iter().filter(holds).map(|choice| choice.id.clone()).collect()
}

/// Whether this one is offered in a place.
pub(super) fn is_offered(choices: &[Choice], id: &Id, place: Place<'_>) -> bool {
    let known = choices.iter().find(|choice| choice.id == *id);
    known.is_some_and(|choice| {
        choice.when.as_ref().is_none_or(|when| place.journey.holds(when, place.scope))
    })
}

/// There is something to choose, whatever was answered before.
pub(super) fn check(choices: &[Choice]) -> Result<(), String> {
    if choices.len() < 2 {
        return Err("at least two choices are needed".into());
    }
    if choices.iter().all(|choice| choice.when.is_some()) {
        return Err("at least one choice without a condition is needed".into());
    }
    Ok(())
}

/// The conditions look back.
pub(super) fn check_place(choices: &[Choice], before: &Before<'_>) -> Result<(), String> {
    choices.iter().try_for_each(|choice| {
        let Some(when) = &choice.when else { return Ok(()) };
        condition(when, before.names).map_err(|what| format!("choices.{}.{what}", choice.id))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_a_name_or_a_name_with_a_condition() {
        let read: Vec<Choice> =
            serde_json::from_str(r#"["a", {"id": "b", "when": "x = 'yes'"}]"#).unwrap();
        assert_eq!((read[0].id.as_str(), read[0].when.is_some()), ("a", false));
        assert_eq!((read[1].id.as_str(), read[1].when.is_some()), ("b", true));
        let written = serde_json::to_string(&read).unwrap();
        assert_eq!(written, r#"["a",{"id":"b","when":"x = 'yes'"}]"#);
        let error = serde_json::from_str::<Choice>(r#"{"id": "b", "when": "x ="}"#).unwrap_err();
        assert!(!error.to_string().contains("variant"), "{error}");
    }
}
