//! One line of text.

use std::sync::Arc;

use forms::kinds::{Typed, Value};

use super::super::Shown;
use super::field::{Alone, Field};
use super::{Asked, Input, Looks, written};

/// The kind, which has no settings.
pub(super) struct ShortText;

impl Looks for ShortText {
    fn input(&self, _: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(Alone(Field::new("text")))
    }

    fn lines(&self, value: &Value, _: &Typed, _: Asked<'_>) -> Vec<Shown> {
        match value {
            Value::Text(text) => written([text.as_str()]),
            _ => Vec::new(),
        }
    }
}
