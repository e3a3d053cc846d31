//! Languages and leaving: buttons of the page's own form.

use crate::person::App;
use crate::robot::{Robot, tags};

/// Walks to the page of the applicant's names.
async fn at_names(app: &App) -> (crate::person::Person, String) {
    let mut person = app.person();
    let mut address = person.start("fr").await;
    let mut robot = Robot::new();
    while !address.ends_with("/names") {
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
    (person, address)
}

#[tokio::test]
async fn what_is_typed_is_kept_before_the_language_changes() {
    let app = App::new().await;
    let (mut person, address) = at_names(&app).await;
    let name = format!("{}.used", address.strip_prefix("/fr/c2s/form/").unwrap());
    let fields = [(name.as_str(), "Ben Ali"), ("action", "language:ar")];
    let arabic = person.post(&address, &fields).await.location();
    assert_eq!(arabic, address.replacen("/fr/", "/ar/", 1));
    let html = person.get(&arabic).await.text();
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    let typed = tags(&html, "input").into_iter().find(|input| input["name"] == name).unwrap();
    assert_eq!(typed["value"], "Ben Ali");
}

#[tokio::test]
async fn leaving_and_going_back_keep_what_is_typed_unvalidated() {
    let app = App::new().await;
    for (action, expected) in
        [("leave", "/fr/c2s/left"), ("sections", "/fr/c2s/sections"), ("back", "/fr/c2s/form/")]
    {
        let (mut person, address) = at_names(&app).await;
        let name = format!("{}.used", address.strip_prefix("/fr/c2s/form/").unwrap());
        let to =
            person.post(&address, &[(name.as_str(), "Zoé"), ("action", action)]).await.location();
        assert!(to.starts_with(expected) && to != address, "{to}");
        assert!(person.get(&address).await.text().contains("value=\"Zoé\""), "{action}");
    }
}

#[tokio::test]
async fn numbers_stay_left_to_right_in_arabic() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("ar").await;
    let mut seen = 0;
    Robot::rich()
        .walk(&mut person, &first, |address, page| {
            for input in tags(&page.text(), "input") {
                let part = input["name"].rsplit('.').next().unwrap();
                if ["number", "amount", "day", "month", "year", "email"].contains(&part) {
                    assert_eq!(input["dir"], "ltr", "{address}");
                    seen += 1;
                }
            }
        })
        .await;
    assert!(seen > 10, "{seen}");
}
