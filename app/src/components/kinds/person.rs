//! One of the people told of before, by their names.

use std::sync::Arc;

use forms::kinds::{ChosenPerson, PersonKind, Typed, Value};
use forms::path::Scope;

use super::super::Shown;
use super::super::question::OptionModel;
use super::options::OneOf;
use super::{Asked, Input, Looks};

impl Looks for PersonKind {
    fn input(&self, asked: Asked<'_>) -> Arc<dyn Input> {
        let offered = self.offered(asked.place()).into_iter();
        let people = offered.filter_map(|row| {
            let value = row.innermost()?.1.as_str().to_owned();
            let mut label = asked.own("row-unnamed");
            if let Some(name) = asked.journey.name_of(&row) {
                // Isolated: a name may run in the other direction than the page.
                label.text = format!("\u{2068}{name}\u{2069}");
            }
            Some(OptionModel { value, label, hint: None })
        });
        let none = self.none.then(|| OptionModel {
            value: Self::NONE.into(),
            label: asked.text("none").unwrap_or_else(|| asked.own("nobody")),
            hint: None,
        });
        Arc::new(OneOf { options: people.chain(none).collect(), several: false })
    }

    fn lines(&self, value: &Value, _: &Typed, asked: Asked<'_>) -> Vec<Shown> {
        let rows = asked.journey.rows_around(asked.scope, &self.group);
        match value {
            Value::Person(ChosenPerson::Nobody) => {
                vec![Shown::Words(asked.text("none").unwrap_or_else(|| asked.own("nobody")))]
            }
            Value::Person(ChosenPerson::Row(id)) => {
                let is_chosen = |row: &&Scope| row.innermost().is_some_and(|(_, row)| row == id);
                let name = rows.iter().find(is_chosen).and_then(|row| asked.journey.name_of(row));
                vec![Shown::Written(name.unwrap_or_else(|| asked.words.say("row-unnamed")))]
            }
            _ => Vec::new(),
        }
    }

    fn missing(&self) -> &'static str {
        "problem-missing-choice"
    }

    fn texts(&self) -> Vec<String> {
        let none = self.none.then(|| "none".to_owned());
        std::iter::once("why".to_owned()).chain(none).collect()
    }
}
