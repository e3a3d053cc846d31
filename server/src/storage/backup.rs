//! Copies of a whole database, made while servers run, and put back where there is none.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail};
use url::Url;

use super::sqlite;
use crate::config::DatabaseUrl;
use crate::randomness::Randomness;

/// Writes a consistent copy of a database to a file of its owner's alone, flushed; never over an existing one. SQLite gives a SQLite file,
/// PostgreSQL what `pg_dump --format=custom` writes.
///
/// # Errors
///
/// When the file exists or cannot be written, the database does not work, or `pg_dump` is missing; one line each.
pub async fn back_up(
    url: &DatabaseUrl,
    file: &Path,
    randomness: &dyn Randomness,
) -> anyhow::Result<()> {
    if file.exists() {
        bail!("{} exists: a backup is never written over another file", file.display());
    }
    let draft = draft_beside(file, randomness);
    let written = async {
        new_file(&draft).with_context(|| format!("{} cannot be written", file.display()))?;
        match url {
            DatabaseUrl::Sqlite(database) => sqlite::copy(database, &draft).await?,
            DatabaseUrl::Postgres(url) => {
                let arguments = ["--format=custom".into(), "--file".into(), draft.clone().into()];
                run_client("pg_dump", url, arguments.to_vec()).await?;
            }
        }
        put_in_place(&draft, file)
    }
    .await;
    // Under its own name it is in place; under this one nobody wants it.
    drop(fs::remove_file(&draft));
    written
}

/// A name for a file under way, in the folder of the one that it will be.
#[must_use]
pub fn draft_beside(file: &Path, randomness: &dyn Randomness) -> PathBuf {
    let suffix = u64::from_le_bytes(randomness.array());
    file.with_file_name(format!(".draft-{suffix:016x}"))
}

/// Copies a backup to a draft of a database that does not exist, and checks that it is whole.
///
/// # Errors
///
/// When the database exists, or the file cannot be read.
pub async fn copy_to_draft(file: &Path, draft: &Path, database: &Path) -> anyhow::Result<()> {
    if database.exists() {
        bail!(
            "there is a database at {}: stop the server and move it away before you restore",
            database.display()
        );
    }
    let mut from =
        File::open(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let copied = new_file(draft).and_then(|mut to| io::copy(&mut from, &mut to));
    copied.with_context(|| format!("{} cannot be written", draft.display()))?;
    // The draft, for reading alone may leave files beside it.
    sqlite::check(draft).await.with_context(|| format!("{} cannot be restored", file.display()))
}

/// Gives a draft its name, flushed; refused when the name is taken.
///
/// # Errors
///
/// When the name is taken or the folder cannot be written.
pub fn put_in_place(draft: &Path, file: &Path) -> anyhow::Result<()> {
    let placed = File::open(draft)
        .and_then(|draft| draft.sync_all())
        .and_then(|()| fs::hard_link(draft, file))
        .and_then(|()| match file.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
            _ => File::open(".")?.sync_all(),
        });
    match placed {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            bail!("{} exists: it is not written over", file.display())
        }
        placed => placed.with_context(|| format!("{} cannot be written", file.display())),
    }
}

/// Puts a backup into an empty PostgreSQL database, whole or not at all.
///
/// # Errors
///
/// When `pg_restore` is missing or refuses; it says itself why.
pub async fn restore_postgres(url: &str, file: &Path) -> anyhow::Result<()> {
    if !file.exists() {
        bail!("{} cannot be read", file.display());
    }
    let options = ["--no-owner", "--exit-on-error", "--single-transaction"];
    let mut arguments: Vec<_> = options.iter().map(Into::into).collect();
    arguments.push(file.into());
    run_client("pg_restore", url, arguments)
        .await
        .context("the backup was not put in place; the database must be empty")
}

fn new_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// Runs a client program of PostgreSQL. The password goes through the environment: arguments can be read by everyone on the machine.
async fn run_client(
    program: &'static str,
    url: &str,
    arguments: Vec<OsString>,
) -> anyhow::Result<()> {
    let (shown, password) = without_password(url)?;
    let mut command = Command::new(program);
    command.arg("--dbname").arg(shown).args(arguments).stdin(Stdio::null());
    if let Some(password) = password {
        command.env("PGPASSWORD", OsString::from_vec(password));
    }
    let ended = tokio::task::spawn_blocking(move || command.status()).await?;
    match ended {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => bail!("{program} failed"),
        Err(error) if error.kind() == ErrorKind::NotFound => bail!(
            "{program} is missing: install the client programs of PostgreSQL (Debian: postgresql-client)"
        ),
        Err(error) => Err(error).with_context(|| format!("{program} cannot be run")),
    }
}

/// A URL without its password, and the password.
fn without_password(url: &str) -> anyhow::Result<(String, Option<Vec<u8>>)> {
    // The parser's own words could repeat the URL.
    let Ok(mut url) = Url::parse(url) else { bail!("--database: the URL cannot be read") };
    let mut password = url.password().map(decoded);
    // A URL without a host has no place for one.
    if password.is_some() && url.set_password(None).is_err() {
        bail!("--database: the URL cannot be read");
    }
    let query: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    if query.iter().any(|(name, _)| name == "password") {
        url.query_pairs_mut().clear();
        for (name, value) in query {
            match name.as_str() {
                "password" => password = Some(value.into_bytes()),
                _ => drop(url.query_pairs_mut().append_pair(&name, &value)),
            }
        }
    }
    Ok((url.into(), password))
}

/// Undoes the `%41` of a URL.
fn decoded(text: &str) -> Vec<u8> {
    let mut pieces = text.split('%');
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        match piece.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend_from_slice(&piece.as_bytes()[2..]);
            }
            None => {
                bytes.push(b'%');
                bytes.extend_from_slice(piece.as_bytes());
            }
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_never_stands_among_the_arguments() {
        for (url, shown, password) in [
            ("postgres://u:p%40ss%25@db:5433/g", "postgres://u@db:5433/g", Some("p@ss%")),
            ("postgres://u@db/g", "postgres://u@db/g", None),
            (
                "postgres:///g?host=/run/pg&password=x+y",
                "postgres:///g?host=%2Frun%2Fpg",
                Some("x y"),
            ),
        ] {
            let (seen, found) = without_password(url).unwrap();
            assert_eq!((seen.as_str(), found.as_deref()), (shown, password.map(str::as_bytes)));
        }
    }
}
