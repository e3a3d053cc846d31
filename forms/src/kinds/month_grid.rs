//! Amounts a month for each ticked answer of another question: wages and pension, three months.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use numerals::read_cents;

use super::money::check_months;
use super::{Asks, Before, ChoicesKind, Kind, Part, Place, Problem, ProblemKind, Typed, Value};
use crate::definition::{Form, Question};
use crate::expression::{self, Outcome, Type};
use crate::id::Id;

/// Amounts of euros: the ticked answers of a question × months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MonthGridKind {
    /// The date of the form that lies in the first month.
    pub from: Id,
    /// How many months there are.
    #[schemars(range(min = 1, max = 12))]
    pub count: u8,
    /// The question of several choices, asked before in the same place, whose ticked answers are
    /// the rows.
    pub of: Id,
}

/// The amounts of a month grid, in cents.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MonthGrid(Vec<GridRow>);

/// One row of a month grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GridRow {
    /// The ticked answer.
    pub row: Id,
    /// The amount of each month, in cents, in their order.
    pub months: Vec<i64>,
}

impl GridRow {
    /// The sum of its months, in cents.
    pub fn total(&self) -> i64 {
        self.months.iter().sum()
    }
}

impl MonthGrid {
    /// The rows, in the order of the choices.
    pub fn rows(&self) -> &[GridRow] {
        &self.0
    }

    /// The sum of one row, in cents; none when the answer was not ticked.
    pub fn row_total(&self, row: &str) -> Option<i64> {
        self.0.iter().find(|one| one.row == *row).map(GridRow::total)
    }

    /// The sum of all amounts, in cents.
    pub fn total(&self) -> i64 {
        self.0.iter().map(GridRow::total).sum()
    }
}

impl MonthGridKind {
    /// The part of a cell; months count from 1.
    pub fn part(row: &Id, month: u8) -> String {
        format!("{row}-{month}")
    }

    /// The answers that may become rows.
    pub fn possible_rows(&self, form: &Form) -> Vec<Id> {
        let every = form.every_question();
        let of = every.into_iter().find(|(_, question)| question.id == self.of);
        of.map_or_else(Vec::new, |(_, question)| counted(&question.kind, question.kind.choices()))
    }

    /// The rows that are asked for: the ticked answers.
    pub fn rows(&self, place: Place<'_>) -> Vec<Id> {
        let of = place.journey.form().question(place.scope.groups(), &self.of);
        match (of, place.journey.answers().value(&place.scope.path(&self.of))) {
            (Some(of), Some(Value::Choices(ticked))) => counted(&of.kind, ticked.clone()),
            _ => Vec::new(),
        }
    }

    fn grid(&self, typed: &Typed, rows: &[Id]) -> Result<MonthGrid, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut cell = |row: &Id, month: u8| {
            let part = Self::part(row, month);
            if typed.trimmed(&part).is_empty() {
                problems.push(Problem::new(part, ProblemKind::MonthEmpty));
                return 0;
            }
            read_cents(typed.part(&part)).unwrap_or_else(|error| {
                problems.push(Problem::new(part, error.into()));
                0
            })
        };
        let mut grid = Vec::new();
        for row in rows {
            let months = (1..=self.count).map(|month| cell(row, month)).collect();
            grid.push(GridRow { row: row.clone(), months });
        }
        match (problems.is_empty(), typed.is_empty(), rows.first()) {
            (false, true, Some(row)) => {
                Err(vec![Problem::new(Self::part(row, 1), ProblemKind::Missing)])
            }
            (false, ..) => Err(problems),
            (true, ..) => Ok(MonthGrid(grid)),
        }
    }
}

/// What is an income of these: all but "none of these".
fn counted(of: &Kind, mut choices: Vec<Id>) -> Vec<Id> {
    if let Kind::Choices(ChoicesKind { none: Some(none), .. }) = of {
        choices.retain(|choice| choice != none);
    }
    choices
}

impl Asks for MonthGridKind {
    fn name(&self) -> &'static str {
        "month_grid"
    }

    fn parts(&self, form: &Form) -> Vec<Part> {
        let rows = self.possible_rows(form);
        let cells = |row: &Id| {
            let row = row.clone();
            (1..=self.count).map(move |month| Part::Owned(Self::part(&row, month)))
        };
        rows.iter().flat_map(cells).collect()
    }

    fn read(&self, typed: &Typed, place: Place<'_>) -> Result<Value, Vec<Problem>> {
        self.grid(typed, &self.rows(place)).map(Value::MonthGrid)
    }

    fn check(&self, form: &Form, _: &Question) -> Result<(), String> {
        check_months(form, &self.from, self.count)
    }

    fn check_place(&self, before: &Before<'_>) -> Result<(), String> {
        let of = before.form.question(before.groups, &self.of);
        let is_choices = of.is_some_and(|question| matches!(question.kind, Kind::Choices(_)));
        if is_choices && before.names.name(&self.of).is_some() {
            return Ok(());
        }
        Err(format!("\"{}\" is no question of several choices asked before in this place", self.of))
    }

    fn type_of(&self, _: &Form, _: &dyn expression::Names) -> Type {
        Type::Number
    }

    fn outcome(&self, value: &Value) -> Outcome {
        match value {
            Value::MonthGrid(grid) => Outcome::Number(Decimal::new(grid.total(), 2)),
            _ => Outcome::Text,
        }
    }

    /// Once another answer is ticked, or one no longer, the amounts are asked again.
    fn fits(&self, value: &Value, place: Place<'_>) -> bool {
        let Value::MonthGrid(grid) = value else { return false };
        let is_whole = |row: &GridRow| row.months.len() == usize::from(self.count);
        grid.rows().iter().all(is_whole)
            && grid.rows().iter().map(|row| &row.row).eq(self.rows(place).iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind() -> MonthGridKind {
        MonthGridKind { from: Id::of("start"), count: 2, of: Id::of("income") }
    }

    fn rows() -> [Id; 2] {
        [Id::of("wages"), Id::of("pension")]
    }

    #[test]
    fn each_ticked_answer_has_an_amount_a_month() {
        let typed = Typed::default()
            .with("wages-1", "1 200,50")
            .with("wages-2", "٠")
            .with("pension-1", "300")
            .with("pension-2", "300 €");
        let grid = kind().grid(&typed, &rows()).unwrap();
        assert_eq!(grid.row_total("pension"), Some(60_000));
        assert_eq!(grid.row_total("rent"), None);
        assert_eq!(grid.total(), 180_050);
    }

    #[test]
    fn an_empty_month_and_one_that_is_no_amount_are_named() {
        let typed = Typed::default().with("wages-1", "about").with("pension-2", "-3");
        let problems = kind().grid(&typed, &rows()).unwrap_err();
        let found: Vec<_> = problems.iter().map(|p| (&*p.part, p.kind.clone())).collect();
        assert_eq!(
            found,
            [
                ("wages-1", ProblemKind::NotAnAmount),
                ("wages-2", ProblemKind::MonthEmpty),
                ("pension-1", ProblemKind::MonthEmpty),
                ("pension-2", ProblemKind::TooSmall { least: 0 }),
            ]
        );
    }

    #[test]
    fn a_grid_left_empty_is_one_problem() {
        let problems = kind().grid(&Typed::default(), &rows()).unwrap_err();
        assert_eq!(problems, [Problem::new("wages-1", ProblemKind::Missing)]);
        assert_eq!(kind().grid(&Typed::default(), &[]), Ok(MonthGrid::default()));
    }
}
