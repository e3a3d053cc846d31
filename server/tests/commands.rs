//! The commands beside a server: what they print, and their exit codes.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use server::config::{DatabaseUrl, Places};
use server::randomness::SystemRandomness;
use server::startup::prepare;
use server::storage::{Change, FolderId};

fn guichet(home: &Path, arguments: &[&str]) -> Output {
    command(home, arguments).output().unwrap()
}

/// The same, with a line on standard input.
fn guichet_told(home: &Path, arguments: &[&str], line: &str) -> Output {
    let mut command = command(home, arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // One that refuses its options does not wait to be told.
    let _ = writeln!(child.stdin.take().unwrap(), "{line}");
    child.wait_with_output().unwrap()
}

fn command(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command
        .args(arguments)
        .arg("--data")
        .arg(home.join("data"))
        .current_dir(home)
        .env_clear()
        // Where no program of PostgreSQL is found.
        .env("PATH", home);
    command
}

/// The exit code and the lines on both outputs.
fn told(output: &Output) -> (Option<i32>, String) {
    let text = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

/// A database with two folders.
async fn database(home: &Path) {
    let root = home.canonicalize().unwrap();
    let places = Places {
        data: root.join("data"),
        keys: root.join("data.keys"),
        heads: root.join("data.heads"),
        database: DatabaseUrl::Sqlite(root.join("data/guichet.db")),
    };
    let storage = prepare(&places, &SystemRandomness).await.unwrap().storage;
    let created_at = "2026-11-24T10:00:00Z".parse().unwrap();
    let folder = |id| Change::CreateFolder { id: FolderId([id; 16]), created_at };
    storage.save(vec![folder(1), folder(2)]).await.unwrap();
    storage.close().await;
}

#[tokio::test]
async fn verification_says_by_its_exit_code_what_it_came_to() {
    let home = tempfile::tempdir().unwrap();
    let (code, text) = told(&guichet(home.path(), &["journal", "verify"]));
    assert_eq!((code, text.lines().count()), (Some(2), 1), "{text}");
    database(home.path()).await;
    let signed = told(&guichet(home.path(), &["journal", "sign"]));
    assert_eq!(signed, (Some(0), "2 journals signed\n".into()));
    let whole = told(&guichet(home.path(), &["journal", "verify"]));
    assert_eq!(whole, (Some(0), "2 journals, 2 events: all whole\n".into()));

    let line = home.path().join("data.heads/heads.jsonl");
    let text = std::fs::read_to_string(&line).unwrap().replacen("moved", "Moved", 1);
    std::fs::write(&line, text).unwrap();
    let (code, text) = told(&guichet(home.path(), &["journal", "verify"]));
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("heads.jsonl, line 1: changed, or not signed"), "{text}");
    assert!(text.ends_with("2 findings\n"), "{text}");
}

#[tokio::test]
async fn a_backup_goes_out_and_comes_back() {
    let home = tempfile::tempdir().unwrap();
    database(home.path()).await;
    assert_eq!(told(&guichet(home.path(), &["journal", "sign"])).0, Some(0));
    assert_eq!(told(&guichet(home.path(), &["backup", "backup.db"])).0, Some(0));
    let (code, text) = told(&guichet(home.path(), &["backup", "backup.db"]));
    assert_eq!((code, text.lines().count()), (Some(2), 1), "{text}");
    let (code, text) = told(&guichet(home.path(), &["restore", "backup.db"]));
    assert!(code == Some(2) && text.contains("there is a database"), "{text}");
    std::fs::remove_dir_all(home.path().join("data")).unwrap();
    let (code, text) = told(&guichet(home.path(), &["restore", "backup.db"]));
    assert_eq!(code, Some(0), "{text}");
    let (code, text) = told(&guichet(home.path(), &["journal", "verify"]));
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("restored on "), "{text}");
}

#[tokio::test]
async fn keys_are_changed_and_listed() {
    let home = tempfile::tempdir().unwrap();
    database(home.path()).await;
    let listed = told(&guichet(home.path(), &["keys", "list"]));
    assert_eq!(listed, (Some(0), "1.key: 2 values\n".into()));
    let (code, text) = told(&guichet(home.path(), &["keys", "rotate"]));
    assert_eq!(code, Some(0), "{text}");
    assert!(text.starts_with("2.key made; 0 data keys wrapped anew\n1.key: 0 values; "), "{text}");
    std::fs::remove_file(home.path().join("data.keys/1.key")).unwrap();
    let listed = told(&guichet(home.path(), &["keys", "list"]));
    assert_eq!(listed, (Some(0), "2.key: 2 values\n".into()));
}

#[tokio::test]
async fn an_export_of_nothing_is_no_mistake_and_a_missing_database_is() {
    let home = tempfile::tempdir().unwrap();
    for command in
        [&["submissions", "export", "out"][..], &["keys", "rotate"], &["journal", "sign"]]
    {
        let (code, text) = told(&guichet(home.path(), command));
        assert_eq!((code, text.lines().count()), (Some(2), 1), "{text}");
        assert!(!home.path().join("data").exists(), "nothing is made");
    }
    database(home.path()).await;
    let exported = told(&guichet(home.path(), &["submissions", "export", "out"]));
    assert_eq!(exported, (Some(0), "0 submissions handed over, 0 not whole\n".into()));
}

#[test]
fn postgresql_without_its_programs_is_said_in_one_line_without_the_password() {
    let home = tempfile::tempdir().unwrap();
    let url = "postgres://u:secret@127.0.0.1:1/guichet";
    let (code, text) = told(&guichet(home.path(), &["backup", "b", "--database", url]));
    assert_eq!((code, text.lines().count()), (Some(2), 1), "{text}");
    assert!(text.contains("pg_dump is missing") && !text.contains("secret"), "{text}");
    assert!(!home.path().join("b").exists());
}

const MARIE: &str = "--sign-in marie.dupont --given Marie --family Dupont --role social-worker --organisation CCAS --place Lille";

fn add(options: &str) -> Vec<&str> {
    ["staff", "add"].into_iter().chain(options.split(' ')).collect()
}

#[tokio::test]
async fn an_account_is_made_listed_and_ended_and_its_secrets_are_shown_once() {
    let home = tempfile::tempdir().unwrap();
    database(home.path()).await;
    let password = "soleil de plomb";
    let (code, text) = told(&guichet_told(home.path(), &add(MARIE), password));
    assert_eq!(code, Some(0), "{text}");
    let address = "address: otpauth://totp/Guichet:marie.dupont?secret=";
    let secret = text.split_once(address).unwrap().1.split_once('&').unwrap().0.to_owned();
    assert!(text.contains(&format!("secret:  {secret}\n")) && secret.len() == 32, "{text}");
    assert!(text.contains('█'), "{text}");
    let ended = "marie.dupont: Marie Dupont, social-worker, CCAS, Lille";
    let listed = told(&guichet(home.path(), &["staff", "list"]));
    assert_eq!(listed, (Some(0), format!("{ended}\n")));

    let (code, text) = told(&guichet(home.path(), &["keys", "rotate"]));
    assert!(
        code == Some(0) && text.contains(", 1 secrets of practitioners wrapped anew"),
        "{text}"
    );
    assert!(!text.contains(password) && !text.contains(&secret));

    let (code, _) = told(&guichet(home.path(), &["staff", "end", "marie.dupont"]));
    assert_eq!(code, Some(0));
    let (_, text) = told(&guichet(home.path(), &["staff", "list"]));
    assert!(text.starts_with(&format!("{ended}, ended 2")), "{text}");
    let database = std::fs::read(home.path().join("data/guichet.db")).unwrap();
    for clear in [password.as_bytes(), secret.as_bytes()] {
        assert!(!database.windows(clear.len()).any(|window| window == clear));
    }
}

#[tokio::test]
async fn an_account_that_cannot_be_is_refused_in_one_line() {
    let home = tempfile::tempdir().unwrap();
    database(home.path()).await;
    let password = "soleil de plomb";
    assert_eq!(told(&guichet_told(home.path(), &add(MARIE), password)).0, Some(0));
    let other = MARIE.replace("marie.dupont", "zoe");
    for (options, password, problem) in [
        (MARIE, password, "there is an account marie.dupont already"),
        (&other, "onze signes", "12 characters"),
        (&other, "", "12 characters"),
        (&other.replace("zoe", "zo:e"), password, "--sign-in: "),
        (&other.replace("social-worker", "director"), password, "director"),
        (&other.replace("Lille", "Lyon"), password, "--place: CCAS is known at Lille"),
    ] {
        let (code, text) = told(&guichet_told(home.path(), &add(options), password));
        assert_eq!((code, text.lines().count()), (Some(2), 1), "{text}");
        assert!(text.contains(problem), "{text}");
    }
    let (code, text) = told(&guichet(home.path(), &["staff", "end", "zoe"]));
    assert_eq!((code, text.lines().count()), (Some(2), 1), "{text}");
    assert_eq!(told(&guichet(home.path(), &["staff", "list"])).1.lines().count(), 1);
}
