//! Rows: added, changed, removed.

use crate::person::{App, Person};
use crate::robot::{Robot, tags};

async fn at_children(person: &mut Person, robot: &mut Robot) -> String {
    let mut address = person.start("fr").await;
    while !address.ends_with("/children") {
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
    address
}

const YES: [(&str, &str); 2] = [("children.choice", "yes"), ("action", "continue")];

#[tokio::test]
async fn two_taps_on_add_make_one_row() {
    let app = App::new().await;
    let mut person = app.person();
    let list = at_children(&mut person, &mut Robot::new()).await;
    let first = person.post(&list, &YES).await.location();
    let second = person.post(&list, &YES).await.location();
    assert_eq!(first, second);
}

#[tokio::test]
async fn a_removed_row_is_gone_and_its_removal_is_asked_first() {
    let app = App::new().await;
    let mut person = app.person();
    let mut robot = Robot::new();
    let list = at_children(&mut person, &mut robot).await;
    let mut address = person.post(&list, &YES).await.location();
    while address != list {
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
    let html = person.get(&list).await.text();
    let remove = tags(&html, "button")
        .into_iter()
        .filter_map(|mut button| button.remove("value"))
        .find(|value| value.starts_with("remove:"))
        .unwrap();
    let confirm = person.post(&list, &[("action", remove.as_str())]).await.location();
    assert!(person.get(&confirm).await.text().contains("Essai"));
    assert!(person.get(&list).await.text().contains("remove:"), "asking removes nothing");
    assert_eq!(person.post(&confirm, &[("action", "continue")]).await.location(), list);
    assert!(!person.get(&list).await.text().contains("remove:"));
    assert_eq!(person.post(&confirm, &[("action", "continue")]).await.status, 303);
}

#[tokio::test]
async fn a_list_without_an_answer_says_so() {
    let app = App::new().await;
    let mut person = app.person();
    let list = at_children(&mut person, &mut Robot::new()).await;
    let answer = person.post(&list, &[("action", "continue")]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("href=\"#children.choice.yes\""));
}

#[tokio::test]
async fn what_is_ticked_on_a_list_is_kept_when_the_language_changes() {
    let app = App::new().await;
    let mut person = app.person();
    let list = at_children(&mut person, &mut Robot::new()).await;
    let ticked = [("children.choice", "no"), ("action", "language:en")];
    let english = person.post(&list, &ticked).await.location();
    let html = person.get(&english).await.text();
    let no = tags(&html, "input").into_iter().find(|input| input["id"] == "children.choice.no");
    assert!(no.unwrap().contains_key("checked"));
    // It decides nothing before the person goes on.
    assert_eq!(person.get("/fr/c2s/form/others").await.location(), list);
}

#[tokio::test]
async fn a_row_begun_by_mistake_can_be_removed() {
    let app = App::new().await;
    let mut person = app.person();
    let list = at_children(&mut person, &mut Robot::new()).await;
    let row = person.post(&list, &YES).await.location();
    // Back from the row's first page is the list, which offers to remove it.
    assert_eq!(person.post(&row, &[("action", "back")]).await.location(), list);
    let html = person.get(&list).await.text();
    let remove = tags(&html, "button")
        .into_iter()
        .filter_map(|mut button| button.remove("value"))
        .find(|value| value.starts_with("remove:"))
        .unwrap();
    let confirm = person.post(&list, &[("action", remove.as_str())]).await.location();
    assert_eq!(person.post(&confirm, &[("action", "continue")]).await.location(), list);
    let no = [("children.choice", "no"), ("action", "continue")];
    assert!(person.post(&list, &no).await.location().ends_with("/others"));
}

#[tokio::test]
async fn two_taps_at_the_same_moment_make_one_row() {
    let app = App::new().await;
    let mut person = app.person();
    let list = at_children(&mut person, &mut Robot::new()).await;
    let mut other = app.person();
    other.cookie = person.cookie.clone();
    let (first, second) = tokio::join!(person.post(&list, &YES), other.post(&list, &YES));
    assert_eq!(first.location(), second.location());
}
