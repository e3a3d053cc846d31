//! Whether a database is whole, asked of the database itself.

use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;

/// Each gives no row: damage, a reference to nothing, a gap between versions.
const NOTHING: [&str; 3] = [
    "SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
    "SELECT * FROM pragma_foreign_key_check",
    "SELECT 1 FROM register GROUP BY dossier, path_hash HAVING min(version) <> 1 OR max(version) <> count(*)",
];

/// Checks a SQLite file.
pub fn check(file: &Path) -> Result<()> {
    for question in NOTHING {
        let mut sqlite = Command::new("sqlite3");
        let output = sqlite.arg(file).arg(question).output().context("sqlite3 did not start")?;
        ensure!(
            output.status.success() && output.stdout.is_empty(),
            "{}: the database is not whole: {question}: {}",
            file.display(),
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(())
}
