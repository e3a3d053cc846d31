//! Dossiers that were opened a moment ago are not opened again, and nothing old is ever shown of them.

use jiff::SignedDuration;

use crate::failing_storage::{FailingStorage, Trouble};
use crate::person::{App, Person};
use crate::robot::{Robot, questions};

/// Two servers on one database, with the same keys.
async fn two_servers() -> (App, App) {
    let first = App::new().await;
    let (storage, keys) = (first.site.storage.clone(), first.site.keys.clone());
    let second = App::with(|parts| (parts.storage, parts.keys) = (storage, keys)).await;
    (first, second)
}

/// A journey's page, and the page that comes after it.
async fn answer(person: &mut Person, robot: &mut Robot, address: &str) -> String {
    let html = person.get(address).await.text();
    let fields = robot.fields(&html);
    person.post(address, &fields).await.location()
}

#[tokio::test]
async fn what_another_server_saved_is_seen_at_once() {
    let (first, second) = two_servers().await;
    let mut here = first.person();
    let mut address = here.start("fr").await;
    let mut there = second.person();
    there.cookie = here.cookie.clone();
    let mut robot = Robot::new();
    let mut pages = 0;
    while !address.ends_with("/check") {
        let person = if pages % 2 == 0 { &mut here } else { &mut there };
        let next = answer(person, &mut robot, &address).await;
        for seen in [&address, &next] {
            let (here, there) = (here.get(seen).await, there.get(seen).await);
            assert_eq!(here.status, there.status);
            let shown = |html: &str| html.split_once("<main").unwrap().1.to_owned();
            assert_eq!(shown(&here.text()), shown(&there.text()), "{seen}");
        }
        address = next;
        pages += 1;
    }
    assert!(pages > 15, "{pages} pages");
    assert!(!first.site.opened().is_empty() && !second.site.opened().is_empty());
}

#[tokio::test]
async fn an_answer_changed_in_turn_on_two_servers_is_always_the_last_one() {
    let (first, second) = two_servers().await;
    let mut here = first.person();
    let address = here.start("fr").await;
    let mut there = second.person();
    there.cookie = here.cookie.clone();
    let path = questions(&here.get(&address).await.text())[0].path.clone();
    for round in 0..8 {
        let choice = if round % 3 == 0 { "me" } else { "someone" };
        let person = if round % 2 == 0 { &mut here } else { &mut there };
        person
            .post(&address, &[(format!("{path}.choice").as_str(), choice), ("action", "continue")])
            .await;
        for person in [&mut here, &mut there] {
            let html = person.get(&address).await.text();
            let checked = html.split("<input").find(|input| input.contains("checked")).unwrap();
            assert!(checked.contains(&format!("value=\"{choice}\"")), "round {round}");
        }
    }
}

#[tokio::test]
async fn what_a_person_saved_alone_is_not_read_again() {
    let (app, storage) = FailingStorage::app(0, Trouble::NotSaved, |_| {}).await;
    let mut person = app.person();
    let mut robot = Robot::new();
    let mut address = person.start("fr").await;
    person.get(&address).await;
    for _ in 0..5 {
        address = answer(&mut person, &mut robot, &address).await;
        let asked = storage.asked();
        person.get(&address).await;
        // The session, the end of the journal, the dossiers; and no register.
        assert_eq!(storage.asked() - asked, 3, "{address}");
    }
}

#[tokio::test]
async fn what_another_server_saved_while_one_was_saving_is_seen() {
    let (first, storage) = FailingStorage::app(0, Trouble::Wait, |_| {}).await;
    let (shared, keys) = (first.site.storage.clone(), first.site.keys.clone());
    let second = App::with(|parts| (parts.storage, parts.keys) = (shared, keys)).await;
    let mut here = first.person();
    let address = here.start("fr").await;
    let next = answer(&mut here, &mut Robot::new(), &address).await;
    let mut there = second.person();
    there.cookie = here.cookie.clone();
    let choices = |html: &str| {
        let inputs = html.split("<input").filter(|input| input.contains("type=\"radio\""));
        inputs.map(|input| input.contains("checked")).collect::<Vec<_>>()
    };
    let before = choices(&here.get(&address).await.text());

    let path = questions(&there.get(&address).await.text())[0].path.clone();
    let fields = Robot::new().fields(&here.get(&next).await.text());
    storage.fail_next();
    let saving = here.post(&next, &fields);
    let meanwhile = async {
        storage.arrived.acquire().await.unwrap().forget();
        let other = [(format!("{path}.choice"), "someone"), ("action".to_owned(), "continue")];
        there.post(&address, &other).await;
        storage.go_on();
    };
    tokio::join!(saving, meanwhile);
    let (after, seen) =
        (choices(&here.get(&address).await.text()), choices(&there.get(&address).await.text()));
    assert_eq!(after, seen);
    assert_ne!(after, before);
}

#[tokio::test]
async fn nothing_stays_open_of_a_person_who_is_done_or_gone() {
    let app = App::new().await;
    let (mut leaving, mut away) = (app.person(), app.person());
    for person in [&mut leaving, &mut away] {
        let first = person.start("fr").await;
        person.get(&first).await;
    }
    assert_eq!(app.site.opened().len(), 2);
    leaving.post("/fr/done", &[("action", "done")]).await;
    assert_eq!(app.site.opened().len(), 1);
    app.clock.advance(SignedDuration::from_secs(119));
    app.site.opened().forget_unused(app.site.clock.now());
    assert_eq!(app.site.opened().len(), 1);
    app.clock.advance(SignedDuration::from_secs(1));
    app.site.opened().forget_unused(app.site.clock.now());
    assert!(app.site.opened().is_empty());
}

#[tokio::test]
async fn nothing_stays_open_of_a_deleted_dossier() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    person.get(&first).await;
    person.post("/fr/c2s/delete", &[("action", "continue")]).await;
    assert!(app.site.opened().is_empty());
}
