//! The page as the person sees it, at the desk.

use super::{Pair, buttons};
use crate::person::App;
use crate::robot::{Robot, tags};

#[tokio::test]
async fn the_practitioner_sees_the_page_in_the_persons_language_and_writes_nothing_there() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "ar").await;
    let path = pair.write().await;
    let fields = [(format!("{path}.text"), "Karim"), ("action".to_owned(), "sections")];
    pair.amina.post(&pair.page, &fields).await.location();
    pair.amina_sees().await;
    let own = pair.marie_sees().await;
    assert!(
        !own.contains("class=\"seen\"") && buttons(&own).contains(&format!("guide:write:{path}"))
    );
    pair.marie_does("seen:on").await;
    let html = pair.marie_sees().await;
    let step = html.split_once("class=\"seen\"").expect("the step").1;
    let step = step.split_once("class=\"ladder\"").unwrap().0;
    assert!(
        html.contains("<div lang=\"ar\" dir=\"rtl\" class=\"seen\">")
            && html.starts_with("<!DOCTYPE html>")
    );
    assert!(html.contains("<html lang=\"fr\""), "what stands around it stays");
    assert!(step.contains("value=\"Karim\"") && step.contains("disabled"), "{step}");
    let does = |value: &String| {
        ["write", "propose", "highlight", "undo"]
            .iter()
            .any(|verb| value.starts_with(&format!("guide:{verb}")))
    };
    assert!(!buttons(step).iter().any(does), "{step}");
    pair.marie_does("seen:off").await;
    assert!(buttons(&pair.marie_sees().await).contains(&format!("guide:write:{path}")));
}

#[tokio::test]
async fn as_the_person_sees_it_shows_no_closed_answer() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "ar").await;
    pair.go_to("nir", &mut Robot::new()).await;
    let nir = pair.path_of("nir").await;
    let fields =
        [(format!("{nir}.number"), "2 90 03 75 116 042 34"), ("action".into(), "sections")];
    pair.amina.post(&pair.page, &fields).await.location();
    pair.amina.get(&pair.page).await;
    pair.marie_does("seen:on").await;
    let html = pair.marie_sees().await;
    assert!(!html.contains("116 042") && !html.contains("116042"), "{html}");
    let is_its = |tag: &std::collections::BTreeMap<String, String>| {
        tag.get("name").is_some_and(|name| name.starts_with(&nir))
    };
    assert!(!tags(&html, "input").iter().any(is_its));
    pair.amina_shows().await;
    assert!(pair.marie_sees().await.contains("116 042"), "shown");
}
