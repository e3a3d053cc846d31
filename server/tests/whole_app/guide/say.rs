//! Messages that are posted, where there is no socket.

use std::time::Duration;

use app::guide::protocol::{Said, Side, Told, Why};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use server::guide::Room;

use super::Pair;
use super::live::Live;
use crate::person::{Answer, App, Person};

async fn say(person: &mut Person, address: &str, said: &Said) -> Answer {
    let request = Request::builder()
        .method(Method::POST)
        .uri(format!("{address}/say"))
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/json")
        .body(Body::from(serde_json::to_string(said).unwrap()));
    person.send(request.unwrap()).await
}

/// So many messages at this moment.
async fn fill(room: &Room, count: usize) {
    for _ in 0..count {
        room.take_post(Side::Practitioner, Some(&Said::Highlight { path: None })).await;
    }
}

fn told(answer: &Answer) -> Vec<Told> {
    serde_json::from_slice(&answer.body).unwrap()
}

#[tokio::test]
async fn who_posts_too_much_at_once_loses_is_writing_first_then_is_refused_then_has_to_wait() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let path = pair.write().await;
    let room = pair.room(&app).await;
    let parts = vec![("text".to_owned(), "Karim".to_owned())];
    let commit = Said::Commit { op: 7, path: path.clone(), base: 0, parts, replayed: false };
    let mut amina = Live::new(&app, &room, Side::Person).await;
    fill(&room, 20).await;
    let answer = say(&mut pair.marie, &pair.desk, &Said::Writing { path: path.clone() }).await;
    assert_eq!(told(&answer), []);
    assert_eq!(amina.told(), [], "it was lost");
    fill(&room, 20).await;
    let answer = say(&mut pair.marie, &pair.desk, &commit).await;
    assert!(
        answer.status == StatusCode::TOO_MANY_REQUESTS
            || told(&answer) == [Told::Refused { op: Some(7), why: Why::Rate }],
    );
    fill(&room, 41).await;
    let answer = say(&mut pair.marie, &pair.desk, &commit).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(pair.field(&path).await, "", "nothing of it was written");
    // The other side is not kept out by it, and a second later nobody is.
    assert_eq!(say(&mut pair.amina, &pair.help, &Said::Shown).await.status, StatusCode::OK);
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    let answer = say(&mut pair.marie, &pair.desk, &commit).await;
    assert!(matches!(told(&answer)[..], [Told::Kept { op: 7, .. }]));
}
