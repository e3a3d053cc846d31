//! strace, attached to a running portal: it writes down system calls, or makes them fail, until it is let go.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// An attached strace.
pub struct Strace(Child);

impl Strace {
    /// Attaches to every thread of these processes, and to the children they will have. Attached when this returns.
    pub fn attach(processes: &[u32], arguments: &[&str], output: &Path) -> Result<Self> {
        let mut child = Command::new("strace")
            .args(processes.iter().flat_map(|process| ["-p".into(), process.to_string()]))
            .args(["-f", "-o"])
            .arg(output)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .context("strace did not start")?;
        let mut messages = BufReader::new(child.stderr.take().context("strace says nothing")?);
        let strace = Self(child);
        for _ in processes {
            let mut line = String::new();
            messages.read_line(&mut line)?;
            if !line.contains(" attached") {
                bail!("strace cannot attach: {}", line.trim());
            }
        }
        // It tells of threads that come later, too; a full pipe would stop it.
        std::thread::spawn(move || messages.read_to_end(&mut Vec::new()));
        Ok(strace)
    }

    /// Lets go: what it wrote is whole, what it made fail works again.
    pub fn detach(mut self) -> Result<()> {
        self.end()
    }

    fn end(&mut self) -> Result<()> {
        Command::new("kill").args(["-INT", &self.0.id().to_string()]).status()?;
        self.0.wait()?;
        Ok(())
    }
}

impl Drop for Strace {
    fn drop(&mut self) {
        if let Ok(None) = self.0.try_wait() {
            drop(self.end());
        }
    }
}
