//! A disk that fails: full, or broken at the n-th write or flush.
//!
//! The person sees a page that says so (503), keeps everything that was acknowledged, and goes on when the fault is over, without a
//! restart of the server.

use super::strace::Strace;
use crate::portal::{Connection, Filled, Person, Portal, Setup};
use anyhow::{Context, Result, ensure};
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::Command;

/// Pages of a journey are answered until so many questions are.
pub const ANSWERS: usize = 20;

/// What a journey over a failing disk was like.
#[derive(Debug, Default, Clone, Copy)]
pub struct Journey {
    /// Pages that said that nothing was saved.
    pub refused: usize,
}

/// One journey in which the n-th system call of a kind fails: `call` is `pwrite64` or `fsync,fdatasync`, `error` as strace names it.
/// The fault is over with the first page that is refused: that one is posted again. Then everything is looked at.
pub fn one_failure(
    portal: &Portal,
    call: &str,
    error: &str,
    nth: usize,
    folder: &Path,
) -> Result<Journey> {
    let mut connection = Connection::open(portal.address)?;
    let mut journey = Journey::default();
    // strace counts for each thread: one that comes after the failure would meet the next one.
    let trace = format!("trace={call}");
    let inject = format!("inject={call}:error={error}:when={nth}");
    let arguments = ["-e", &trace, "-e", &inject];
    let mut fault = Some(Strace::attach(&[portal.id()], &arguments, &folder.join("failures.txt"))?);
    let dossier = Person::new().fill_with(&mut connection, ANSWERS, |reply| {
        journey.refused += 1;
        let fault = fault.take().context("refused again, though the fault is over")?;
        fault.detach()?;
        is_clear(reply.status, &reply.body)
    });
    drop(fault);
    let dossier = dossier.with_context(|| format!("{call} number {nth} failed with {error}"))?;
    everything_stands(&mut connection, &dossier)?;
    Ok(journey)
}

/// Whether a refusal is one that a person understands: 503, as a page with a heading.
fn is_clear(status: u16, body: &[u8]) -> Result<()> {
    let html = String::from_utf8_lossy(body);
    ensure!(status == 503 && html.contains("<h1"), "status {status}, and no page that explains it");
    Ok(())
}

/// Every page that was acknowledged shows what was posted to it last.
fn everything_stands(connection: &mut Connection, dossier: &Filled) -> Result<()> {
    for (address, fields) in dossier.last_posts() {
        let reply = dossier.person.get(connection, address)?;
        let html = String::from_utf8_lossy(&reply.body);
        ensure!(reply.status == 200, "{address}: status {}", reply.status);
        ensure!(crate::portal::shows(&html, fields), "{address}: an acknowledged answer is gone");
    }
    Ok(())
}

/// Every write and every flush fails, until it does not: pages are read all the while, and the next save is kept.
pub fn dead_disk(portal: &Portal, folder: &Path) -> Result<()> {
    let mut connection = Connection::open(portal.address)?;
    let mut dossier = Person::new().fill(&mut connection, ANSWERS)?;
    for inject in [
        "inject=fsync,fdatasync:error=EIO",
        "inject=pwrite64:error=ENOSPC",
        "inject=pwrite64:error=EIO",
    ] {
        let strace = Strace::attach(
            &[portal.id()],
            &["-e", "trace=fsync,fdatasync,pwrite64", "-e", inject],
            &folder.join("failures.txt"),
        )?;
        refuses_and_reads(&mut connection, &mut dossier).context(inject)?;
        strace.detach()?;
        saves(&mut connection, &mut dossier).with_context(|| format!("after {inject}"))?;
        everything_stands(&mut connection, &dossier)?;
    }
    Ok(())
}

/// A disk that is really full: a small one in memory, filled by another file. Needs root; `None` without.
pub fn full_disk(setup: &Setup) -> Result<Option<()>> {
    let data = setup.data();
    fs::create_dir_all(&data)?;
    let mount = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=6m,mode=700", "tmpfs"])
        .arg(&data)
        .output()?;
    if !mount.status.success() {
        return Ok(None);
    }
    let result = on_full_disk(setup, &data);
    // Lazily: a server that hangs must not keep the mount.
    ensure!(
        Command::new("umount").arg("-l").arg(&data).status()?.success(),
        "{} stays mounted",
        data.display()
    );
    result.map(Some)
}

fn on_full_disk(setup: &Setup, data: &Path) -> Result<()> {
    let mut portal = setup.start()?;
    let mut connection = Connection::open(portal.address)?;
    let mut dossier = Person::new().fill(&mut connection, ANSWERS)?;
    let filler = data.join("filler");
    for _ in 0..3 {
        let mut file = File::create(&filler)?;
        while file.write_all(&[0; 4096]).is_ok() {}
        drop(file);
        // The log may have room inside: what was written to it before is written over.
        let is_refused = (0..2_000).any(|_| saves(&mut connection, &mut dossier).is_err());
        ensure!(is_refused, "the disk is full, and 2,000 saves were acknowledged");
        refuses_and_reads(&mut connection, &mut dossier)?;
        fs::remove_file(&filler)?;
        saves(&mut connection, &mut dossier).context("after the disk had room again")?;
        everything_stands(&mut connection, &dossier)?;
    }
    ensure!(portal.stop()?.success(), "the server did not stop well");
    Ok(())
}

/// A save is refused with a page; what was acknowledged is still shown.
fn refuses_and_reads(connection: &mut Connection, dossier: &mut Filled) -> Result<()> {
    for _ in 0..3 {
        let reply = dossier.post_another_name(connection)?;
        is_clear(reply.status, &reply.body)?;
    }
    everything_stands(connection, dossier)
}

/// A save is acknowledged.
fn saves(connection: &mut Connection, dossier: &mut Filled) -> Result<()> {
    let reply = dossier.post_another_name(connection)?;
    ensure!(reply.status == 303, "status {}", reply.status);
    Ok(())
}
