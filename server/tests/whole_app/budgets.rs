//! Sizes. A page with its style and its script: 14 kB compressed, in at most three requests.
//! It is usable after the first.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Request, header};

use crate::person::{App, Person};
use crate::robot::{Robot, tags};

const MOST: usize = 14_000;
const MOST_SCRIPT: usize = 5_000;

/// Everything that a page of questions loads is weighed, and the page of C2S that shows all answers.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_heaviest_page_of_each_benefit_and_language_fits_the_budget() {
    let app = App::new().await;
    let benefits = server::benefits::embedded().unwrap();
    for (benefit, language) in
        benefits.keys().flat_map(|name| ["fr", "en", "ar"].map(|language| (name, language)))
    {
        let mut person = app.person();
        let mut address = person.start_of(benefit, language).await;
        let mut robot = if benefit == "c2s" { Robot::rich() } else { Robot::large() };
        let mut assets = BTreeMap::new();
        let (mut heaviest, mut check) = ((0, String::new()), 0);
        while !address.ends_with("receipt") {
            let html = person.get(&address).await.text();
            let mut size = compressed(&mut person, &address).await;
            let linked = tags(&html, "link").into_iter().map(|link| link["href"].clone());
            let linked = linked.chain(scripts(&html)).filter(|asset| !asset.starts_with("data:"));
            let linked: Vec<_> = linked.collect();
            // The page itself is the third; its islands come when it is usable, and are weighed apart.
            assert!(linked.len() <= 2, "{address}: {linked:?}");
            assert!(!html.contains("<img"), "{address}");
            for asset in linked {
                if !assets.contains_key(&asset) {
                    assets.insert(asset.clone(), compressed(&mut person, &asset).await);
                }
                size += assets[&asset];
            }
            if address.ends_with("/check") {
                check = size;
            } else {
                heaviest = heaviest.max((size, address.clone()));
            }
            let fields = robot.fields(&html);
            address = person.post(&address, &fields).await.location();
        }
        let (size, name) = heaviest;
        let name = name.rsplit('/').next().unwrap();
        println!("{benefit} {language}: {name} {size} bytes with style and script, check {check}");
        assert!(size <= MOST, "{benefit} {language} {name}: {size}");
        // Others show more answers than C2S, to people who have loaded style and script long before.
        assert!(check <= MOST || benefit != "c2s", "{benefit} {language} check: {check}");
    }
}

#[tokio::test]
async fn the_script_fits_its_budget_and_stays_in_the_browser() {
    let app = App::new().await;
    let mut person = app.person();
    let html = person.get("/fr/").await.text();
    let [address] = &scripts(&html).collect::<Vec<_>>()[..] else { panic!("one script") };
    let size = compressed_by(&mut person, address, "br").await;
    println!("script: {size} bytes");
    assert!(size <= MOST_SCRIPT, "{size}");
    let answer = person.get(address).await;
    assert_eq!(answer.headers[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
    assert!(answer.headers[header::CONTENT_TYPE].to_str().unwrap().starts_with("text/javascript"));
    assert!(!answer.text().contains("\n//"), "comments stay in the source");
}

fn scripts(html: &str) -> impl Iterator<Item = String> {
    tags(html, "script").into_iter().filter_map(|script| script.get("src").cloned())
}

async fn compressed(person: &mut Person, address: &str) -> usize {
    compressed_by(person, address, "gzip").await
}

async fn compressed_by(person: &mut Person, address: &str, encoding: &str) -> usize {
    let request = Request::get(address).header(header::ACCEPT_ENCODING, encoding);
    let answer = person.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.headers[header::CONTENT_ENCODING], encoding, "{address}");
    answer.body.len()
}
