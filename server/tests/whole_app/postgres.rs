//! PostgreSQL under the whole app, and two servers on one database.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use futures_util::future::join_all;
use server::config::DatabaseUrl;
use tower::ServiceExt;

use crate::own_database::OwnDatabase;
use crate::person::App;
use crate::robot::{Robot, reference};

/// Sends each request to the next of the servers, as a proxy does.
fn round_robin(servers: Vec<Router>) -> Router {
    let turn = Arc::new(AtomicUsize::new(0));
    Router::new().fallback(move |request: Request<Body>| {
        let server = servers[turn.fetch_add(1, Ordering::Relaxed) % servers.len()].clone();
        async move { server.oneshot(request).await.unwrap_or_else(|never| match never {}) }
    })
}

/// Two servers on one database, with the same keys, behind one address.
async fn two_servers(database: &OwnDatabase) -> App {
    let url = DatabaseUrl::parse(&database.url).unwrap();
    let mut app = App::on(&url, tempfile::tempdir().unwrap(), |_| ()).await;
    let keys = tempfile::tempdir().unwrap();
    fs::DirBuilder::new().mode(0o700).create(keys.path().join("keys")).unwrap();
    for entry in fs::read_dir(app.folder.path().join("keys")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), keys.path().join("keys").join(entry.file_name())).unwrap();
    }
    let other = App::on(&url, keys, |_| ()).await;
    app.router = round_robin(vec![app.router, other.router]);
    app
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rich_journey_on_postgresql_reaches_its_receipt() {
    let Some(database) = OwnDatabase::create().await else { return };
    let url = DatabaseUrl::parse(&database.url).unwrap();
    let app = App::on(&url, tempfile::tempdir().unwrap(), |_| ()).await;
    let mut person = app.person();
    let first = person.start("ar").await;
    let receipt = Robot::rich().walk(&mut person, &first, |_, _| {}).await;
    assert!(!reference(&person.get(&receipt).await.text()).is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_on_one_database_carry_a_journey_in_turn() {
    let Some(database) = OwnDatabase::create().await else { return };
    let app = two_servers(&database).await;
    let mut person = app.person();
    let first = person.start("fr").await;
    let receipt = Robot::rich().walk(&mut person, &first, |_, _| {}).await;
    let [one, other] = [person.get(&receipt).await.text(), person.get(&receipt).await.text()];
    assert_eq!(reference(&one), reference(&other));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_two_windows_save_at_once_on_two_servers_is_all_kept() {
    let Some(database) = OwnDatabase::create().await else { return };
    let app = two_servers(&database).await;
    let mut person = app.person();
    let first = person.start("fr").await;
    // Neither window waits for the other: both servers put versions of one register.
    let saves = ["me", "someone", "me", "someone"].map(|choice| {
        let mut window = app.person();
        window.cookie = person.cookie.clone();
        let first = &first;
        async move {
            let fields = [("for-whom.choice", choice), ("action", "continue")];
            window.post(first, &fields).await.status
        }
    });
    for status in join_all(saves).await {
        assert_eq!(status, StatusCode::SEE_OTHER);
    }
    assert_eq!(person.get(&first).await.status, StatusCode::OK);
    let gaps: i64 = sqlx::query_scalar("SELECT max(sequence) - count(*) FROM journal")
        .fetch_one(&mut database.connection().await)
        .await
        .unwrap();
    assert_eq!(gaps, 0);
}
