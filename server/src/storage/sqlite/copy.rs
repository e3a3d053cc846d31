//! A copy of a SQLite file, made while servers write to it.

use std::path::Path;

use anyhow::{Context, bail};
use sqlx::{ConnectOptions, Connection};

use super::options;

/// Copies the database, as it stands at one moment, into an empty file, and checks the copy.
pub(in crate::storage) async fn copy(database: &Path, empty: &Path) -> anyhow::Result<()> {
    let shown = database.display();
    let target = empty.to_str().context("the path must be UTF-8")?;
    let mut source = options(database)
        .read_only(true)
        .connect()
        .await
        .with_context(|| format!("the database {shown} cannot be opened"))?;
    let copied = sqlx::query("VACUUM INTO ?1").bind(target).execute(&mut source).await;
    copied.with_context(|| format!("the database {shown} cannot be copied"))?;
    source.close().await?;
    check(empty).await
}

/// Checks that a file is a whole database.
pub(in crate::storage) async fn check(file: &Path) -> anyhow::Result<()> {
    let damaged = || format!("{} is damaged, or no database", file.display());
    let mut copy = options(file).read_only(true).connect().await.with_context(damaged)?;
    let check = sqlx::query_scalar("PRAGMA integrity_check");
    let said: String = check.fetch_one(&mut copy).await.with_context(damaged)?;
    copy.close().await.with_context(damaged)?;
    if said == "ok" { Ok(()) } else { bail!(damaged()) }
}
