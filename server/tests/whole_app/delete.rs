//! Deleting an application.

use axum::http::StatusCode;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};

use crate::person::{App, database};
use crate::robot::Robot;

async fn bytes(connection: &mut SqliteConnection, sql: &'static str) -> Vec<Vec<u8>> {
    sqlx::query_scalar(sql).fetch_all(connection).await.unwrap()
}

#[tokio::test]
async fn a_deleted_application_is_nowhere_in_the_files_and_the_others_live() {
    let app = App::new().await;
    let mut people = Vec::new();
    for _ in 0..12 {
        let mut person = app.person();
        let mut address = person.start("fr").await;
        let mut robot = Robot::new();
        // So many pages that tables grow beyond a page of the file.
        for _ in 0..6 {
            let fields = robot.fields(&person.get(&address).await.text());
            address = person.post(&address, &fields).await.location();
        }
        app.clock.advance(jiff::SignedDuration::from_secs(1));
        people.push((person, address));
    }
    let file = database(app.folder.path());
    let mut reader = SqliteConnectOptions::new().filename(&file).connect().await.unwrap();
    let dossier = "SELECT id FROM dossier ORDER BY opened_at LIMIT 1";
    let id = bytes(&mut reader, dossier).await.remove(0);
    let mut gone =
        bytes(&mut reader, "SELECT wrapped_key FROM dossier ORDER BY opened_at LIMIT 1").await;
    gone.extend(bytes(&mut reader, "SELECT sealed FROM register WHERE dossier = (SELECT id FROM dossier ORDER BY opened_at LIMIT 1)").await);
    let kept =
        bytes(&mut reader, "SELECT wrapped_key FROM dossier ORDER BY opened_at LIMIT -1 OFFSET 1")
            .await;
    assert!(gone.len() > 6 && kept.len() == 11);

    let (person, address) = &mut people[0];
    let sections = person.get("/fr/c2s/sections").await.text();
    assert!(sections.contains("href=\"/fr/c2s/delete\""));
    let question = person.get("/fr/c2s/delete").await;
    assert_eq!(question.status, StatusCode::OK);
    assert!(question.text().contains("href=\"/fr/c2s/sections\""), "one can change one's mind");
    let deleted = person.post("/fr/c2s/delete", &[("action", "continue")]).await.location();
    assert_eq!(person.get(&deleted).await.status, StatusCode::OK);
    assert_eq!(person.get(address).await.location(), "/fr/c2s");

    let deletions = bytes(&mut reader, "SELECT dossier FROM deletion").await;
    assert_eq!(deletions, [id], "the proof stays");
    reader.close().await.unwrap();
    let log = format!("{}-wal", file.display());
    let read = || [std::fs::read(&file).unwrap(), std::fs::read(&log).unwrap()].concat();
    let holds = |content: &[u8], value: &[u8]| content.windows(value.len()).any(|w| w == value);
    // Without the nonce: a part of a sealed value says as little as the whole, and must be gone, too.
    let parts = gone.iter().flat_map(|value| [&value[..32], &value[value.len() - 32..]]);
    let parts: Vec<_> = parts.collect();
    // The log is emptied on another thread, soon after.
    let is_found = || {
        let content = read();
        parts.iter().any(|part| holds(&content, part))
    };
    let mut waited = 0;
    while is_found() && waited < 100 {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        waited += 1;
    }
    assert!(!is_found());
    let content = read();
    let holds = |value: &[u8]| holds(&content, value);
    assert!(kept.iter().all(|value| holds(value)));
    for (person, address) in &mut people[1..] {
        assert_eq!(person.get(address).await.status, StatusCode::OK);
    }
    // And one may begin again.
    let (person, _) = &mut people[0];
    let first = person.start("fr").await;
    assert_eq!(person.get(&first).await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_was_sent_is_not_deleted() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let receipt = Robot::new().walk(&mut person, &first, |_, _| {}).await;
    let answer = person.post("/fr/c2s/delete", &[("action", "continue")]).await;
    assert_eq!(answer.location(), receipt);
    assert_eq!(person.get(&receipt).await.status, StatusCode::OK);
}

#[tokio::test]
async fn another_button_or_another_site_deletes_nothing() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("en").await;
    let answer = person.post("/en/c2s/delete", &[("action", "language:ar")]).await;
    assert_eq!(answer.location(), "/ar/c2s/delete");
    assert_eq!(person.get(&first).await.status, StatusCode::OK);
    let mut stranger = app.person();
    let answer = stranger.post("/en/c2s/delete", &[("action", "continue")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}
