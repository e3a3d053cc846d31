//! Practitioners: their accounts, made as an operator makes them, and their way through the desk's door.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use totp_rs::{Algorithm, Builder, Secret, Totp};

use crate::portal::{Connection, Person};

/// What every practitioner of a benchmark has for a password.
const PASSWORD: &str = "banc d'essai, vingt lignes";

/// An account with its authenticator app.
pub struct Account {
    sign_in: String,
    codes: Totp,
}

impl Account {
    /// Makes an account by `guichet staff add`.
    pub fn add(guichet: &Path, data: &Path, sign_in: String) -> Result<Self> {
        let mut child = Command::new(guichet)
            .args(["staff", "add", "--sign-in", &sign_in, "--role", "social-worker"])
            .args(["--given", "Marie", "--family", "Dupont"])
            .args(["--organisation", "CCAS Lille", "--place", "Lille", "--data"])
            .arg(data)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot run {}", guichet.display()))?;
        child.stdin.take().context("no input")?.write_all(PASSWORD.as_bytes())?;
        let output = child.wait_with_output()?;
        if !output.status.success() {
            bail!("`guichet staff add` failed; its message is above");
        }
        let text = String::from_utf8(output.stdout)?;
        let secret = text.lines().find_map(|line| line.strip_prefix("secret:"));
        let secret = secret.context("`guichet staff add` tells no secret")?.trim();
        let codes = Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_digits(6)
            .with_step_duration(30)
            .with_secret(Secret::try_from_base32(secret).context("the secret is not base32")?)
            .with_account_name("bench")
            .build()
            .context("the secret makes no codes")?;
        Ok(Self { sign_in, codes })
    }

    /// Signs in; gives the practitioner's browser.
    #[expect(clippy::disallowed_methods, reason = "the codes are those of the server's clock")]
    pub fn sign_in(&self, connection: &mut Connection) -> Result<Person> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        let code = self.codes.generate(now).to_string();
        let fields =
            [("sign-in", self.sign_in.as_str()), ("password", PASSWORD), ("authenticator", &code)];
        let fields = fields.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let mut browser = Person::new();
        let reply = browser.post(connection, "/fr/desk/sign-in", &fields)?;
        if reply.status != 303 || browser.cookie().is_none() {
            bail!("signing in: status {}", reply.status);
        }
        Ok(browser)
    }
}
