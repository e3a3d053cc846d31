//! An amount that is added up from months, without JavaScript; and what wakes its island.

use std::io::Read;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::person::{Answer, App, Person};
use crate::robot::{Robot, questions, tags};

/// The address of the page that asks for the wages of twelve months.
async fn wages(person: &mut Person, robot: &mut Robot, language: &str) -> String {
    robot.say("income-kinds", "choice", "wages");
    let mut address = person.start(language).await;
    while !address.ends_with("/income-total") {
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
    address
}

/// Posts parts of the only question of a page.
async fn fill(person: &mut Person, address: &str, parts: &[(&str, &str)]) -> Answer {
    let page = person.get(address).await.text();
    let path = &questions(&page)[0].path;
    let mut fields: Vec<_> =
        parts.iter().map(|(part, text)| (format!("{path}.{part}"), (*text).to_owned())).collect();
    fields.push(("action".into(), "continue".into()));
    person.post(address, &fields).await
}

/// What the field of a part holds.
fn typed(page: &str, part: &str) -> String {
    let mut inputs = tags(page, "input").into_iter();
    inputs.find(|input| input["name"].ends_with(part)).unwrap()["value"].clone()
}

#[tokio::test]
async fn months_alone_make_the_total_that_is_checked_and_sent() {
    let app = App::new().await;
    let (mut person, mut robot) = (app.person(), Robot::new());
    let address = wages(&mut person, &mut robot, "fr").await;
    let mut next = fill(&mut person, &address, &[("month-1", "1 000"), ("month-12", "234,5")])
        .await
        .location();
    let page = person.get(&address).await.text();
    assert_eq!(typed(&page, ".amount"), "", "what was typed stays as typed");
    assert_eq!(typed(&page, ".month-12"), "234,5");
    while !next.ends_with("/check") {
        let fields = robot.fields(&person.get(&next).await.text());
        next = person.post(&next, &fields).await.location();
    }
    let sum = "1\u{202f}234,50";
    assert!(person.get(&next).await.text().contains(sum));
    robot.walk(&mut person, &next, |_, _| {}).await;
    assert!(person.get("/fr/c2s/receipt/copy").await.text().contains(sum));
}

#[tokio::test]
async fn months_beside_another_total_are_shown_back_with_both() {
    let app = App::new().await;
    let (mut person, mut robot) = (app.person(), Robot::new());
    let address = wages(&mut person, &mut robot, "en").await;
    let fresh = person.get(&address).await.text();
    assert!(!tags(&fresh, "details").iter().any(|details| details.contains_key("open")));
    let parts = [("amount", "300"), ("month-1", "1000"), ("month-2", "5")];
    let refused = fill(&mut person, &address, &parts).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    assert!(page.contains("€1,005") && page.contains("€300"), "{page}");
    assert_eq!(typed(&page, ".month-2"), "5");
    assert!(page.contains("<details open"), "{page}");
}

#[tokio::test]
async fn a_month_that_is_no_amount_is_told_at_its_field() {
    let app = App::new().await;
    let (mut person, mut robot) = (app.person(), Robot::new());
    let address = wages(&mut person, &mut robot, "fr").await;
    let refused = fill(&mut person, &address, &[("month-2", "beaucoup")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    let month = tags(&page, "input").into_iter().find(|input| input["name"].ends_with(".month-2"));
    let described = &month.unwrap()["aria-describedby"];
    assert!(described.ends_with(".month-2-error"), "{described}");
    let links = tags(&page, "a").into_iter().filter(|link| link["href"].ends_with(".month-2"));
    assert_eq!(links.count(), 1, "the summary leads to the month");
}

/// The policy around a page, and the addresses of island files on it.
fn island(page: &Answer) -> (String, Vec<String>) {
    let text = page.text();
    let policy = page.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned();
    let scripts = tags(&text, "script");
    let files = scripts.iter().flat_map(|script| {
        ["data-glue", "data-wasm"].into_iter().filter_map(|name| script.get(name).cloned())
    });
    let files = files.collect();
    (policy, files)
}

#[tokio::test]
async fn only_a_page_with_an_island_names_what_wakes_it_and_only_where_data_is_not_spared() {
    let app = App::new().await;
    let (mut person, mut robot) = (app.person(), Robot::new());
    let first = person.start("fr").await;
    let (policy, files) = island(&person.get(&first).await);
    assert!(files.is_empty() && !policy.contains("wasm"), "{policy}");

    let address = wages(&mut person, &mut robot, "fr").await;
    let (policy, files) = island(&person.get(&address).await);
    let request = Request::get(&address).header("save-data", "on").body(Body::empty()).unwrap();
    let (spared_policy, spared) = island(&person.send(request).await);
    assert!(spared.is_empty() && !spared_policy.contains("wasm"), "{spared_policy}");
    if files.is_empty() {
        println!("this server was built without islands");
        return;
    }
    assert!(policy.contains("script-src 'self' 'nonce-"), "{policy}");
    assert!(policy.ends_with(" 'wasm-unsafe-eval'"), "{policy}");
}

#[tokio::test]
async fn the_island_is_small_and_answers_to_the_name_on_the_page() {
    let app = App::new().await;
    let (mut person, mut robot) = (app.person(), Robot::new());
    let address = wages(&mut person, &mut robot, "fr").await;
    let page = person.get(&address).await;
    let (_, files) = island(&page);
    if files.is_empty() {
        println!("this server was built without islands");
        return;
    }
    let name = &tags(&page.text(), "leptos-island")[0]["data-component"];
    let glue = person.get(&files[0]).await.text();
    assert!(glue.contains(&format!("export function {name}(")), "{name}");
    let mut sizes = Vec::new();
    for file in &files {
        sizes.push(encoded(&mut person, file, "br").await.body.len());
    }
    println!("island: script {} bytes, WebAssembly {} bytes, brotli", sizes[0], sizes[1]);
    assert!(sizes.iter().sum::<usize>() <= 80_000, "{sizes:?}");
}

async fn encoded(person: &mut Person, address: &str, coding: &str) -> Answer {
    let request = Request::get(address).header(header::ACCEPT_ENCODING, coding);
    person.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn assets_come_as_they_are_stored_in_the_encoding_that_is_asked_for() {
    let app = App::new().await;
    let mut person = app.person();
    let page = person.get("/fr/").await.text();
    let links = tags(&page, "link");
    let stylesheet = links.iter().find(|link| link["rel"] == "stylesheet").unwrap();
    let plain = encoded(&mut person, &stylesheet["href"], "identity").await;
    assert!(!plain.headers.contains_key(header::CONTENT_ENCODING));
    for (asked, given) in [("gzip, br", "br"), ("gzip", "gzip"), ("br;q=0, gzip;q=0.5", "gzip")] {
        let answer = encoded(&mut person, &stylesheet["href"], asked).await;
        assert_eq!(answer.headers[header::CONTENT_ENCODING], given, "{asked}");
        let vary: Vec<_> = answer.headers.get_all(header::VARY).iter().collect();
        assert_eq!(vary, ["accept-encoding"]);
        assert!(answer.headers[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
        assert_eq!(answer.headers[header::CONTENT_TYPE], "text/css; charset=utf-8");
        let mut content = Vec::new();
        if given == "br" {
            brotli::Decompressor::new(&answer.body[..], 4096).read_to_end(&mut content).unwrap();
        } else {
            flate2::read::GzDecoder::new(&answer.body[..]).read_to_end(&mut content).unwrap();
        }
        assert!(content == plain.body && answer.body.len() < plain.body.len() / 3);
    }
    let icon = links.iter().find(|link| link["rel"] == "icon").unwrap();
    assert!(icon["href"].starts_with("data:image/svg+xml,%3Csvg"), "{}", icon["href"]);
    let missing = person.get("/assets/guichet-000000000000.css").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
}
