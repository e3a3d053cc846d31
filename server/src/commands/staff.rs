//! `guichet staff add`, `guichet staff list` and `guichet staff end`.

use std::io::{self, BufRead, IsTerminal};
use std::process::ExitCode;

use anyhow::{Context, anyhow, bail};
use clap::{Args, Subcommand};
use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;
use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
use server::clock::{Clock, SystemClock, SystemSleeper};
use server::config::{PlaceOptions, Places};
use server::hashes::Cost;
use server::randomness::SystemRandomness;
use server::staff::{Account, AccountOptions, Authenticator, Password, Staff};
use server::startup::{self, Prepared};
use server::storage::{
    OrganisationId, PractitionerId, PractitionerRecord, SaveError, StaffChange, Storage,
};
use zeroize::Zeroizing;

use super::{Stop, say};

/// What can be asked for.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Makes an account for a practitioner. The first line of standard input is the password; what their authenticator app needs is shown once.
    Add(AddOptions),
    /// Lists the accounts.
    List(PlaceOptions),
    /// Ends an account for good, and its session.
    End(EndOptions),
}

/// The options of `guichet staff add`.
#[derive(Args)]
pub(crate) struct AddOptions {
    #[command(flatten)]
    account: AccountOptions,

    #[command(flatten)]
    places: PlaceOptions,
}

/// The options of `guichet staff end`.
#[derive(Args)]
pub(crate) struct EndOptions {
    /// The name to sign in of the account.
    sign_in: String,

    #[command(flatten)]
    places: PlaceOptions,
}

pub(super) async fn run(command: Command) -> Result<ExitCode, Stop> {
    let lines = match command {
        Command::Add(options) => add(options).await,
        Command::List(places) => list(places).await,
        Command::End(options) => end(options).await,
    };
    for line in lines.map_err(Stop::refused)? {
        say(&line).map_err(Stop::refused)?;
    }
    Ok(ExitCode::SUCCESS)
}

async fn opened(places: PlaceOptions) -> anyhow::Result<Prepared> {
    startup::open_existing(&Places::try_from(places)?, &SystemRandomness).await
}

async fn add(options: AddOptions) -> anyhow::Result<Vec<String>> {
    let account = Account::try_from(options.account)?;
    let password = read_password()?;
    let prepared = opened(options.places).await?;
    let added = add_to(&prepared, account, password).await;
    prepared.storage.close().await;
    added
}

async fn add_to(
    prepared: &Prepared,
    account: Account,
    password: Password,
) -> anyhow::Result<Vec<String>> {
    let (storage, randomness) = (&*prepared.storage, &SystemRandomness);
    let id = PractitionerId::generate(randomness);
    let authenticator = Authenticator::draw(randomness);
    let totp = authenticator.seal(id, &prepared.keys, randomness);
    let door = Staff::new(Cost::OWASP, Box::new(SystemSleeper), randomness);
    let hash = door.hash(password, randomness).await;
    let sign_in = account.sign_in.clone();
    loop {
        if storage.practitioner_by_sign_in(&sign_in).await?.is_some() {
            bail!("--sign-in: there is an account {sign_in} already");
        }
        let organisation = organisation_of(storage, &account).await?;
        let (account, hash, totp) = (account.clone(), hash.clone(), totp.clone());
        let record = account.record(id, organisation, hash, totp, SystemClock.now());
        match storage.save(vec![StaffChange::Add(record.into()).into()]).await {
            // Another command made the account or the organisation just now.
            Err(SaveError::Conflict) => {}
            saved => break saved?,
        }
    }
    let address = authenticator.address(&sign_in);
    Ok(vec![
        format!(
            "{sign_in} can sign in at /desk/sign-in of each language, with codes of an authenticator app."
        ),
        "The app takes the secret below, which is not shown again:".into(),
        picture(&address)?,
        format!("address: {address}"),
        format!("secret:  {}", authenticator.base32()),
    ])
}

/// The organisation of that name, or a new one.
async fn organisation_of(
    storage: &dyn Storage,
    account: &Account,
) -> anyhow::Result<OrganisationId> {
    let practitioners = storage.practitioners().await?;
    let mut known = practitioners.iter().map(|practitioner| &practitioner.organisation);
    match known.find(|organisation| organisation.name == account.organisation) {
        None => Ok(OrganisationId::generate(&SystemRandomness)),
        Some(known) if known.place == account.place => Ok(known.id),
        Some(known) => bail!("--place: {} is known at {}", known.name, known.place),
    }
}

/// A code to scan, light on dark as most terminals are: apps read both.
fn picture(address: &str) -> anyhow::Result<String> {
    let code = QrCode::new(address).context("the address is too long for a QR code")?;
    let (dark, light) = (Dense1x2::Light, Dense1x2::Dark);
    Ok(code.render::<Dense1x2>().dark_color(dark).light_color(light).build())
}

async fn list(places: PlaceOptions) -> anyhow::Result<Vec<String>> {
    let prepared = opened(places).await?;
    let practitioners = prepared.storage.practitioners().await;
    prepared.storage.close().await;
    Ok(practitioners?.iter().map(line).collect())
}

fn line(practitioner: &PractitionerRecord) -> String {
    let PractitionerRecord { sign_in, given_name, family_name, role, organisation, .. } =
        practitioner;
    let ended = practitioner.ended_at.map_or_else(String::new, |at| format!(", ended {at:.0}"));
    let (role, name, place) = (role.name(), &organisation.name, &organisation.place);
    format!("{sign_in}: {given_name} {family_name}, {role}, {name}, {place}{ended}")
}

async fn end(options: EndOptions) -> anyhow::Result<Vec<String>> {
    let prepared = opened(options.places).await?;
    let ended = end_in(&*prepared.storage, &options.sign_in).await;
    prepared.storage.close().await;
    ended
}

async fn end_in(storage: &dyn Storage, sign_in: &str) -> anyhow::Result<Vec<String>> {
    let practitioner = storage.practitioner_by_sign_in(sign_in).await?;
    let practitioner = practitioner.ok_or_else(|| anyhow!("there is no account {sign_in}"))?;
    let end = StaffChange::End { practitioner: practitioner.id, ended_at: SystemClock.now() };
    storage.save(vec![end.into()]).await?;
    Ok(vec![format!("{sign_in} has ended; the name is not given again")])
}

/// The password: on a terminal typed unseen, twice; else the first line.
fn read_password() -> anyhow::Result<Password> {
    let input = io::stdin();
    let line = if input.is_terminal() {
        let first = read_unseen("Password, 12 characters at least: ")?;
        if first != read_unseen("The same again: ")? {
            bail!("the passwords are not the same");
        }
        first
    } else {
        read_line()?
    };
    Ok(Password::choose(&line)?)
}

fn read_unseen(question: &str) -> anyhow::Result<Zeroizing<String>> {
    let input = io::stdin();
    let shown = tcgetattr(&input)?;
    let mut unseen = shown.clone();
    unseen.local_modes.remove(LocalModes::ECHO);
    // To standard error: what is shown once may be sent to a file.
    eprint!("{question}");
    tcsetattr(&input, OptionalActions::Flush, &unseen)?;
    let line = read_line();
    tcsetattr(&input, OptionalActions::Flush, &shown)?;
    eprintln!();
    line
}

fn read_line() -> anyhow::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::new());
    io::stdin().lock().read_line(&mut line).context("the password cannot be read")?;
    let end = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(end);
    Ok(line)
}
