//! The lists that stand beside the benefits, read from their folder.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use forms::id::Id;
use forms::kinds::{List, Lists};

/// The lists of `lists/`, by the names of their files; none where there is no such folder.
///
/// # Errors
/// When a file cannot be read, or is no list: its name and what is wrong.
pub fn lists(benefits: &Path) -> io::Result<Lists> {
    let mut lists = Lists::new();
    let entries = match fs::read_dir(benefits.join("lists")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(lists),
        entries => entries?,
    };
    for entry in entries {
        let path = entry?.path();
        let wrong = |what: String| io::Error::other(format!("{}: {what}", path.display()));
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let name = Id::try_from(name).map_err(|error| wrong(error.to_string()))?;
        let list = List::read(&fs::read_to_string(&path)?);
        lists.insert(name, Arc::new(list.map_err(|error| wrong(error.to_string()))?));
    }
    Ok(lists)
}
