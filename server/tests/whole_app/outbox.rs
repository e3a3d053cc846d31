//! What was sent reaches its end, once.

use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::task::Poll;

use jiff::SignedDuration;
use server::clock::Clock;
use server::outbox::{Outbox, Round, unfinished};
use server::randomness::SystemRandomness;
use server::storage::{DossierId, FolderId};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Executor};

use crate::failing_storage::{FailingStorage, Trouble};
use crate::person::{App, Person, database};
use crate::robot::{Robot, reference};

pub fn outbox(app: &App) -> Outbox<'_> {
    Outbox {
        storage: &*app.site.storage,
        keys: &app.site.keys,
        benefits: &app.site.benefits,
        portal: &app.site.portal,
        time_zone: &app.site.time_zone,
        randomness: &SystemRandomness,
    }
}

/// A person who has sent: with the reference of the receipt.
async fn sent(app: &App, language: &str, mut robot: Robot) -> (Person, String) {
    let mut person = app.person();
    let first = person.start(language).await;
    let receipt = robot.walk(&mut person, &first, |_, _| {}).await;
    let reference = reference(&person.get(&receipt).await.text());
    (person, reference)
}

fn files(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A future that is dropped after so many polls; whether it came to its end before.
async fn stopped_after<T>(polls: usize, future: impl Future<Output = T>) -> bool {
    let mut future = pin!(future);
    let mut left = polls;
    std::future::poll_fn(move |context| {
        if left == 0 {
            return Poll::Ready(false);
        }
        left -= 1;
        future.as_mut().poll(context).map(|_| true)
    })
    .await
}

/// How often a journal tells an event.
async fn told(app: &App, event: &str) -> usize {
    let mut count = 0;
    let folders: Vec<FolderId> = app.site.storage.folders().await.unwrap();
    for folder in folders {
        let journal = app.site.storage.journal(folder).await.unwrap();
        count += journal.iter().filter(|record| record.event.contains(event)).count();
    }
    count
}

#[tokio::test]
async fn the_receipt_says_how_far_it_has_come() {
    let app = App::new().await;
    let (mut person, _) = sent(&app, "en", Robot::new()).await;
    let folder = app.folder.path().join("out");
    let receipt = "/en/c2s/receipt";
    assert!(person.get(receipt).await.text().contains("We are checking that everything arrived"));
    let now = app.clock.now();
    assert_eq!(outbox(&app).look(now).await.unwrap(), Round { ready: 1, ..Round::default() });
    assert!(person.get(receipt).await.text().contains("Everything arrived"));
    let round = outbox(&app).hand_over(&folder, now).await.unwrap();
    assert_eq!(round, Round { handed_over: 1, ..Round::default() });
    assert!(person.get(receipt).await.text().contains("Taken out on 24 November 2026"));
}

#[tokio::test]
async fn an_export_says_all_in_the_declared_language_and_writes_once() {
    let app = App::new().await;
    let (_, reference) = sent(&app, "fr", Robot::rich()).await;
    let folder = app.folder.path().join("out");
    let now = app.clock.now();
    let round = outbox(&app).hand_over(&folder, now).await.unwrap();
    assert_eq!(round, Round { ready: 1, handed_over: 1, damaged: 0 });
    assert_eq!(files(&folder), [format!("{reference}.html"), format!("{reference}.json")]);

    let data = std::fs::read(folder.join(format!("{reference}.json"))).unwrap();
    let data: serde_json::Value = serde_json::from_slice(&data).unwrap();
    assert_eq!(
        (data["reference"].as_str(), data["language"].as_str()),
        (Some(&*reference), Some("fr"))
    );
    let answers = data["answers"].as_array().unwrap();
    assert!(answers.len() > 30, "{}", answers.len());
    assert!(answers.iter().all(|answer| answer["label"].is_string()), "each has its label");
    let names = answers.iter().find(|answer| answer["question"] == "names").unwrap();
    assert_eq!(names["typed"]["given"][0], "Essai");
    assert!(names["value"].is_object());
    let page = std::fs::read_to_string(folder.join(format!("{reference}.html"))).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"fr\" dir=\"ltr\">"));
    assert!(page.contains(&reference) && page.contains("Essai"));
    for request in ["<script", "<link", "href=", "src=", "url(", "@import"] {
        assert!(!page.contains(request), "{request}");
    }

    std::fs::remove_dir_all(&folder).unwrap();
    let round = outbox(&app).hand_over(&folder, now).await.unwrap();
    assert_eq!((round, folder.exists()), (Round::default(), false), "the outbox ended there");
}

#[tokio::test]
async fn a_stop_between_any_two_steps_finishes_it_once() {
    let app = App::new().await;
    let folder = app.folder.path().join("out");
    let mut stops = 0;
    for polls in 0.. {
        let (_, reference) = sent(&app, "fr", Robot::new()).await;
        let now = app.clock.now();
        let is_whole = stopped_after(polls, outbox(&app).hand_over(&folder, now)).await;
        stops += 1;
        // The next start takes up what is left.
        outbox(&app).hand_over(&folder, now).await.unwrap();
        let written = files(&folder).into_iter().filter(|name| name.contains(&reference)).count();
        assert_eq!(written, 2, "after {polls} polls");
        assert_eq!(app.site.storage.unfinished_deliveries().await.unwrap(), []);
        if is_whole {
            break;
        }
    }
    assert!(stops >= 3, "{stops}");
    assert_eq!(
        (told(&app, "dossier-ready").await, told(&app, "dossier-handed-over").await),
        (stops, stops)
    );
    assert_eq!(files(&folder).len(), 2 * stops, "no draft is left");
}

#[tokio::test]
async fn a_step_that_is_not_saved_or_not_heard_of_is_finished_once_the_next_time() {
    let app = App::new().await;
    let folder = app.folder.path().join("out");
    let now = app.clock.now();
    for trouble in [Trouble::NotSaved, Trouble::SavedUnheard] {
        for step in 1..=2 {
            let (_, reference) = sent(&app, "fr", Robot::new()).await;
            let failing = FailingStorage::at(step, trouble, app.site.storage.clone());
            let stopped = Outbox { storage: &*failing, ..outbox(&app) };
            assert!(stopped.hand_over(&folder, now).await.is_err());
            outbox(&app).hand_over(&folder, now).await.unwrap();
            let written = files(&folder).into_iter().filter(|name| name.contains(&reference));
            assert_eq!(written.count(), 2, "{trouble:?} at step {step}");
        }
    }
    assert_eq!(app.site.storage.unfinished_deliveries().await.unwrap(), []);
    assert_eq!(
        (told(&app, "dossier-ready").await, told(&app, "dossier-handed-over").await),
        (4, 4)
    );
}

#[tokio::test]
async fn a_damaged_submission_shows_as_unfinished_and_stops_no_other() {
    let app = App::new().await;
    sent(&app, "fr", Robot::new()).await;
    let mut attacker =
        SqliteConnectOptions::new().filename(database(app.folder.path())).connect().await.unwrap();
    attacker.execute("DROP TRIGGER submission_keeps_rows").await.unwrap();
    attacker.execute("UPDATE submission SET sealed = zeroblob(200)").await.unwrap();
    let (_, whole) = sent(&app, "fr", Robot::new()).await;
    let folder = app.folder.path().join("out");
    let round = outbox(&app).hand_over(&folder, app.clock.now()).await.unwrap();
    assert_eq!(round, Round { ready: 1, handed_over: 1, damaged: 1 });
    assert_eq!(files(&folder), [format!("{whole}.html"), format!("{whole}.json")]);
    let storage = &*app.site.storage;
    assert_eq!(unfinished(storage, app.clock.now()).await.unwrap(), 0, "there is time yet");
    app.clock.advance(SignedDuration::from_mins(6));
    assert_eq!(unfinished(storage, app.clock.now()).await.unwrap(), 1);
}

#[tokio::test]
async fn a_reference_that_would_be_a_path_is_not_written() {
    let app = App::new().await;
    sent(&app, "fr", Robot::new()).await;
    let mut attacker =
        SqliteConnectOptions::new().filename(database(app.folder.path())).connect().await.unwrap();
    attacker.execute("DROP TRIGGER submission_keeps_rows").await.unwrap();
    attacker.execute("UPDATE submission SET reference = '../outside'").await.unwrap();
    let folder = app.folder.path().join("out");
    let round = outbox(&app).hand_over(&folder, app.clock.now()).await.unwrap();
    assert_eq!(round, Round { damaged: 1, ..Round::default() });
    let dossier: DossierId = app.site.storage.unfinished_deliveries().await.unwrap()[0].dossier;
    assert!(app.site.storage.submission(dossier).await.unwrap().is_some());
    assert!(!app.folder.path().join("outside.json").exists());
}
