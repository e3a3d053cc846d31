//! A start that is refused says why in one line.

use std::process::{Command, Output};

fn serve(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_guichet"))
        .arg("serve")
        .args(arguments)
        .env_clear()
        // A panic would show a backtrace; nothing else should.
        .env("RUST_BACKTRACE", "1")
        .output()
        .expect("the built command runs")
}

fn one_line(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).expect("errors are UTF-8");
    assert_eq!(text.lines().count(), 1, "{text}");
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert!(output.stdout.is_empty());
    text
}

#[test]
fn a_bad_option_is_named_in_one_line_with_exit_code_2() {
    for (option, value) in [
        ("--address", "nowhere"),
        ("--port", "70000"),
        ("--data", "/"),
        ("--data", ""),
        ("--keys", "/"),
        ("--heads", "/"),
        ("--database", "mysql://x"),
        ("--database", "postgres://127.0.0.1:1/x"),
        ("--public-origin", "ftp://x"),
        ("--benefits", "/missing"),
        ("--agency", " "),
        ("--time-zone", "Mars/Olympus"),
        ("--most-connections", "0"),
        ("--most-requests", "many"),
        ("--drain-seconds", "3601"),
        ("--metrics-address", "127.0.0.1"),
        ("--desk-idle-minutes", "16"),
    ] {
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join("data");
        let mut arguments = vec![option, value];
        if option != "--data" {
            arguments.extend(["--data", data.to_str().unwrap()]);
        }
        let text = one_line(&serve(&arguments));
        assert!(text.starts_with("guichet: ") && text.contains(option), "{text}");
    }
}

#[test]
fn an_unknown_option_is_named_in_one_line() {
    assert!(one_line(&serve(&["--colour", "red"])).contains("--colour"));
}

#[test]
fn a_bad_environment_variable_is_refused_like_the_option() {
    let output = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .arg("serve")
        .env("GUICHET_TIME_ZONE", "Mars/Olympus")
        .output()
        .unwrap();
    assert!(one_line(&output).contains("GUICHET_TIME_ZONE"));
}

#[test]
fn help_explains_every_option_on_standard_output() {
    let output = serve(&["--help"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0));
    for option in [
        "address",
        "port",
        "data",
        "keys",
        "database",
        "heads",
        "deliver-to",
        "public-origin",
        "benefits",
        "agency",
        "time-zone",
        "most-connections",
        "most-requests",
        "drain-seconds",
        "metrics-address",
    ] {
        assert!(text.contains(&format!("--{option} ")), "{option}");
    }
}

#[test]
fn a_metrics_address_in_use_stops_the_start() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let data = data.to_str().unwrap();
    let arguments = ["--data", data, "--port", "0", "--metrics-address", &address];
    let text = one_line(&serve(&arguments));
    assert!(text.contains(&format!("--metrics-address: {address} cannot be used")), "{text}");
}

#[test]
fn a_wrong_form_stops_the_start_with_file_place_and_what_is_wrong() {
    let home = tempfile::tempdir().unwrap();
    let benefit = home.path().join("benefits/x");
    std::fs::create_dir_all(&benefit).unwrap();
    let form = r#"{"id": "x", "revision": "2026-11-24", "source_language": "fr",
        "official": {"name": "none", "checked": false},
        "questions": [{"id": "a", "kind": "short_text"}]}"#;
    std::fs::write(benefit.join("form.json"), form).unwrap();
    let (data, benefits) = (home.path().join("data"), home.path().join("benefits"));
    let output = serve(&[
        "--data",
        data.to_str().unwrap(),
        "--benefits",
        benefits.to_str().unwrap(),
        "--port",
        "0",
    ]);
    let text = one_line(&output);
    assert!(text.contains("x/form.json: line 3, column "), "{text}");
    assert!(text.contains("missing field `class`"), "{text}");
}
