//! What a running server does beside answering.

use jiff::SignedDuration;
use server::clock::Clock;
use server::journal::heads::Heads;
use server::journal::sign::Signer;
use server::randomness::SystemRandomness;
use server::storage::TokenHash;
use server::tasks::Tasks;

use crate::person::App;
use crate::robot::Robot;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_running_server_delivers_what_is_sent_forgets_old_sessions_and_signs_to_the_end() {
    let app = App::new().await;
    let mut stranger = app.person();
    stranger.start("fr").await;
    let token = stranger.cookie.clone().unwrap().split_once('=').unwrap().1.to_owned();
    let token = TokenHash::of(token.as_bytes());
    app.clock.advance(SignedDuration::from_hours(25));

    let (storage, heads) = (app.site.storage.clone(), Heads::at(&app.folder.path().join("heads")));
    let keys = app.folder.path().join("keys");
    let now = app.clock.now();
    let signer =
        Signer::open(storage.clone(), heads.clone(), &keys, now, &SystemRandomness).unwrap();
    let out = app.folder.path().join("out");
    let tasks = Tasks::start(&app.site, signer, Some(out.clone()));

    let mut person = app.person();
    let first = person.start("fr").await;
    Robot::new().walk(&mut person, &first, |_, _| {}).await;
    while !storage.unfinished_deliveries().await.unwrap().is_empty()
        || storage.session(&token).await.unwrap().is_some()
    {
        tokio::task::yield_now().await;
    }
    assert_eq!(std::fs::read_dir(&out).unwrap().count(), 2);

    app.clock.advance(SignedDuration::from_secs(30));
    person.post("/fr/c2s", &[("action", "continue")]).await;
    tasks.stop().await;
    assert_eq!(
        heads.last_signed().unwrap(),
        Some(app.clock.now()),
        "what came last is signed, too"
    );
}
