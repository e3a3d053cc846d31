//! Whether a database is whole, asked of the database itself.

use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;

/// Each gives no row: damage, a reference to nothing, a gap between versions, a row that no later one and no end leads to.
const NOTHING: [&str; 5] = [
    "SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
    "SELECT * FROM pragma_foreign_key_check",
    "SELECT 1 FROM register GROUP BY dossier, path_hash HAVING min(version) <> 1 OR max(version) <> count(*)",
    "SELECT row FROM register WHERE (row, dossier) NOT IN (
         SELECT previous, dossier FROM register WHERE previous IS NOT NULL
         UNION ALL SELECT last, dossier FROM register_end WHERE last IS NOT NULL
     )",
    "SELECT row FROM journal WHERE (row, folder) NOT IN (
         SELECT previous, folder FROM journal WHERE previous IS NOT NULL
         UNION ALL SELECT last, folder FROM journal_end WHERE last IS NOT NULL
     )",
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
