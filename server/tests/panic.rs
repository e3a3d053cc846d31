//! A panic is logged with its place, and without its words: they may quote what a person typed.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![expect(dead_code, reason = "this program needs a part only of what the whole-app tests need")]

#[path = "whole_app/failing_storage.rs"]
mod failing_storage;
#[path = "whole_app/person.rs"]
mod person;

use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::http::StatusCode;
use failing_storage::{FailingStorage, QUOTED, Trouble};
use person::App;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

// The hook is the process': this test has a program of its own.
#[tokio::test]
async fn a_panic_is_logged_with_its_place_and_without_its_words() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .json()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .init();
    let app = App::with(|parts| {
        parts.storage = FailingStorage::at(1, Trouble::Panic, parts.storage.clone());
    })
    .await;
    let default = std::panic::take_hook();
    std::panic::set_hook(Box::new(server::http::log_place));
    let fields = [("action", "continue"), ("typed", "Zq7Wx9Kp3Vt5")];
    let answer = app.person().try_to_post("/fr/c2s", &fields).await;
    std::panic::set_hook(default);

    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let line = log.lines().find(|line| line.contains("\"message\":\"panic\"")).unwrap();
    assert!(line.contains("failing_storage.rs:"), "{line}");
    assert!(!log.contains(QUOTED) && !log.contains("Zq7Wx9Kp3Vt5"), "{log}");
}
