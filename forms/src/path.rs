//! Where an answer stands: the rows around it, and its question.
//!
//! Rows bear identifiers issued by the server, at every depth. No path carries an index, so that
//! removing a row never changes the meaning of another one's address.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::id::Id;

/// A row's identifier: eight characters of `a–z` and `2–7` (40 bits), issued by the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RowId([u8; Self::LENGTH]);

impl RowId {
    /// Characters in an identifier.
    pub const LENGTH: usize = 8;

    /// An identifier made of five random bytes.
    pub fn from_random(bytes: [u8; 5]) -> Self {
        const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
        let bits = bytes.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        Self(std::array::from_fn(|place| ALPHABET[(bits >> (5 * place) & 31) as usize]))
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("an identifier is made of letters and digits")
    }
}

impl TryFrom<String> for RowId {
    type Error = NotAPath;

    fn try_from(text: String) -> Result<Self, NotAPath> {
        Self::try_from(text.as_str())
    }
}

impl TryFrom<&str> for RowId {
    type Error = NotAPath;

    fn try_from(text: &str) -> Result<Self, NotAPath> {
        let bytes: [u8; Self::LENGTH] = text.as_bytes().try_into().map_err(|_| NotAPath)?;
        let is_good = |byte: &u8| byte.is_ascii_lowercase() || (b'2'..=b'7').contains(byte);
        if bytes.iter().all(is_good) { Ok(Self(bytes)) } else { Err(NotAPath) }
    }
}

impl From<RowId> for String {
    fn from(row: RowId) -> String {
        row.as_str().to_owned()
    }
}

/// The rows around a question, outermost first. Empty for questions asked once. Cheap to clone.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Scope(Arc<[(Id, RowId)]>);

impl Scope {
    /// The scope of questions asked once.
    pub fn root() -> Self {
        Self::default()
    }

    /// The scope of one row of a group inside this scope.
    pub fn row(&self, group: &Id, row: &RowId) -> Self {
        Self(self.0.iter().cloned().chain([(group.clone(), *row)]).collect())
    }

    /// The scope around the innermost row; none at the root.
    pub fn outer(&self) -> Option<Self> {
        match &*self.0 {
            [] => None,
            [_] => Some(Self::root()),
            [around @ .., _] => Some(Self(around.into())),
        }
    }

    /// The outermost so many rows; none when there are fewer.
    pub fn around(&self, depth: usize) -> Option<Self> {
        match self.0.get(..depth)? {
            [] => Some(Self::root()),
            rows if rows.len() == self.0.len() => Some(self.clone()),
            rows => Some(Self(rows.into())),
        }
    }

    /// Whether this scope is that row, or lies inside it.
    pub fn is_within(&self, row: &Self) -> bool {
        self.0.starts_with(&row.0)
    }

    /// The innermost group and row.
    pub fn innermost(&self) -> Option<&(Id, RowId)> {
        self.0.last()
    }

    /// The names of the groups, outermost first.
    pub fn groups(&self) -> impl Iterator<Item = &Id> {
        self.0.iter().map(|(group, _)| group)
    }

    /// The path of a question in this scope.
    pub fn path(&self, leaf: &Id) -> Path {
        Path { scope: self.clone(), leaf: leaf.clone() }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (group, row) in self.0.iter() {
            write!(formatter, "{separator}{group}/{}", row.as_str())?;
            separator = "/";
        }
        Ok(())
    }
}

/// The address of an answer, or of a page: `birth-date`, `person/k7f2mmqa/birth-date`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    /// The rows around it.
    pub scope: Scope,
    /// The question's or page's name.
    pub leaf: Id,
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.scope.0.is_empty() {
            write!(formatter, "{}", self.leaf)
        } else {
            write!(formatter, "{}/{}", self.scope, self.leaf)
        }
    }
}

/// A text that is no path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a path")]
pub struct NotAPath;

/// What a stored or posted address names: an answer, or a row itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// An answer or a page.
    Leaf(Path),
    /// A row: the innermost one of the scope.
    Row(Scope),
}

impl std::str::FromStr for Address {
    type Err = NotAPath;

    fn from_str(text: &str) -> Result<Self, NotAPath> {
        let id = |part: &str| Id::try_from(part.to_owned()).map_err(|_| NotAPath);
        let mut scope = Scope::root();
        let mut parts = text.split('/');
        while let Some(part) = parts.next() {
            match parts.next() {
                None => return Ok(Self::Leaf(Path { scope, leaf: id(part)? })),
                Some(row) => scope = scope.row(&id(part)?, &RowId::try_from(row)?),
            }
        }
        Ok(Self::Row(scope))
    }
}

impl std::str::FromStr for Path {
    type Err = NotAPath;

    fn from_str(text: &str) -> Result<Self, NotAPath> {
        match text.parse()? {
            Address::Leaf(path) => Ok(path),
            Address::Row(_) => Err(NotAPath),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_path_survives_being_written_and_read(rows in prop::collection::vec(any::<[u8; 5]>(), 0..4)) {
            let mut scope = Scope::root();
            for bytes in rows {
                scope = scope.row(&Id::of("person"), &RowId::from_random(bytes));
            }
            let path = scope.path(&Id::of("birth-date"));
            prop_assert_eq!(path.to_string().parse::<Path>(), Ok(path));
        }

        #[test]
        fn any_text_is_read_without_panic(text in ".{0,200}") {
            let _ = text.parse::<Address>();
        }
    }

    #[test]
    fn an_index_is_not_a_row() {
        assert_eq!("person/0/birth-date".parse::<Path>(), Err(NotAPath));
    }
}
