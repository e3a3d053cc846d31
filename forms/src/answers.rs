//! What a person answered: one register an answer, one a row.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::kinds::{Typed, Value};
use crate::path::{Path, RowId, Scope};

/// One answer: what was typed, and what it means when it parses and holds.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The parts as the person typed them.
    pub typed: Typed,
    /// The meaning; none while what was typed is to be fixed, or nothing was typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Why the answer comes later, when the person said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<Waiting>,
}

impl Answer {
    /// Whether the journey is the same with either: both are words, into which no condition looks.
    pub fn leads_like(&self, other: &Self) -> bool {
        let is_words = |answer: &Self| answer.value.as_ref().is_some_and(Value::is_words);
        self.waiting == other.waiting && is_words(self) && is_words(other)
    }
}

/// Why an answer comes later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Waiting {
    /// "I don't know."
    DontKnow,
    /// "I'd rather do this with someone."
    WithSomeone,
    /// "They will give it later": somebody else has the questions.
    ThirdParty,
}

/// A row of a repeated group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// What the row stands for: `applicant`, `child`, or the ticked choice.
    pub role: Id,
    /// Rows are shown by rising order.
    pub order: u32,
    /// Whether the person removed it. Its answers stay in the history only.
    #[serde(default)]
    pub removed: bool,
}

/// All answers of one dossier.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answers {
    // By scope first: most of a path is the same for all answers of a row, and is compared once.
    // Shared, so that a changed copy costs little.
    answers: BTreeMap<Scope, BTreeMap<Id, (Path, Arc<Answer>)>>,
    rows: BTreeMap<(Scope, Id), Vec<(RowId, Row)>>,
    // Once redacted: which closed answers are in order. Beside the answers, for it is never stored.
    closed: Option<Arc<BTreeSet<Path>>>,
}

impl Answers {
    /// The answer at a path.
    pub fn get(&self, path: &Path) -> Option<&Answer> {
        self.answers.get(&path.scope)?.get(&path.leaf).map(|(_, answer)| &**answer)
    }

    /// The same, to be kept.
    pub fn shared(&self, path: &Path) -> Option<Arc<Answer>> {
        self.answers.get(&path.scope)?.get(&path.leaf).map(|(_, answer)| Arc::clone(answer))
    }

    /// The meaning of the answer at a path.
    pub fn value(&self, path: &Path) -> Option<&Value> {
        self.get(path)?.value.as_ref()
    }

    /// Puts an answer at a path.
    pub fn set(&mut self, path: Path, answer: impl Into<Arc<Answer>>) {
        let inside = self.answers.entry(path.scope.clone()).or_default();
        inside.insert(path.leaf.clone(), (path, answer.into()));
    }

    /// Takes an answer away, as if it had never been given.
    pub fn remove(&mut self, path: &Path) {
        if let Some(inside) = self.answers.get_mut(&path.scope) {
            inside.remove(&path.leaf);
            if inside.is_empty() {
                self.answers.remove(&path.scope);
            }
        }
    }

    /// The rows of a group inside a scope that were not removed, in order.
    pub fn rows(&self, scope: &Scope, group: &Id) -> impl Iterator<Item = &(RowId, Row)> {
        let rows = self.rows.get(&(scope.clone(), group.clone()));
        rows.into_iter().flatten().filter(|(_, row)| !row.removed)
    }

    /// The row whose scope this is, unless it was removed.
    pub fn row(&self, scope: &Scope) -> Option<&Row> {
        let (group, id) = scope.innermost()?;
        self.rows(&scope.outer()?, group).find(|(row, _)| row == id).map(|(_, row)| row)
    }

    /// Puts a row; does nothing for the root scope.
    pub fn set_row(&mut self, scope: &Scope, row: Row) {
        let (Some((group, id)), Some(outer)) = (scope.innermost(), scope.outer()) else {
            return;
        };
        let rows = self.rows.entry((outer, group.clone())).or_default();
        match rows.iter_mut().find(|(known, _)| known == id) {
            Some((_, known)) => *known = row,
            None => rows.push((*id, row)),
        }
        rows.sort_by(|a, b| (a.1.order, &a.0).cmp(&(b.1.order, &b.0)));
    }

    /// Takes the rows of a role out of a group, wherever it stands, as if there were none.
    pub(crate) fn forget_rows(&mut self, group: &Id, role: &Id) {
        let of_group = self.rows.iter_mut().filter(|((_, known), _)| known == group);
        of_group.for_each(|(_, rows)| rows.retain(|(_, row)| row.role != *role));
    }

    /// Says that these are redacted.
    pub(crate) fn close(&mut self) {
        self.closed.get_or_insert_default();
    }

    /// Says of a redacted answer whether it is closed and in order.
    pub(crate) fn note_closed(&mut self, path: &Path, is_in_order: bool) {
        let closed = Arc::make_mut(self.closed.get_or_insert_default());
        if is_in_order {
            closed.insert(path.clone())
        } else {
            closed.remove(path)
        };
    }

    /// Whether some of it may be closed: then the person knows more than what stands here.
    pub(crate) fn is_redacted(&self) -> bool {
        self.closed.is_some()
    }

    /// Whether an answer is closed, and in order.
    pub(crate) fn is_closed(&self, path: &Path) -> bool {
        self.closed.as_ref().is_some_and(|closed| closed.contains(path))
    }

    /// The order for a new row of a group: after all others, removed ones included.
    pub fn next_order(&self, scope: &Scope, group: &Id) -> u32 {
        let rows = self.rows.get(&(scope.clone(), group.clone()));
        rows.and_then(|rows| rows.iter().map(|(_, row)| row.order).max()).map_or(0, |last| last + 1)
    }

    /// Every answer with its path.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &Answer)> {
        self.answers.values().flat_map(BTreeMap::values).map(|(path, answer)| (path, &**answer))
    }
}
