//! Sizes. A page with its style and its script: 14 kB compressed, in at most three requests.
//! It is usable after the first.

use axum::body::Body;
use axum::http::{Request, header};

use crate::person::{App, Person};
use crate::robot::{Robot, tags};

const MOST: usize = 14_000;
const MOST_SCRIPT: usize = 5_000;

#[tokio::test]
async fn the_heaviest_page_of_each_language_fits_the_budget() {
    let app = App::new().await;
    for language in ["fr", "en", "ar"] {
        let mut person = app.person();
        let first = person.start(language).await;
        let mut addresses = Vec::new();
        let mut requests = Vec::new();
        Robot::rich()
            .walk(&mut person, &first, |address, page| {
                let html = page.text();
                let linked = tags(&html, "link").into_iter().map(|link| link["href"].clone());
                let linked = linked.chain(scripts(&html));
                requests = linked.filter(|address| !address.starts_with("data:")).collect();
                assert!(!html.contains("<img"), "{address}");
                addresses.push(address.to_owned());
            })
            .await;
        // The page itself is the third; its islands come when it is usable, and are weighed apart.
        assert!(requests.len() <= 2, "{requests:?}");
        let mut asset_size = 0;
        for asset in &requests {
            asset_size += compressed(&mut person, asset).await;
        }

        // The dossier is sent by now: the pages are weighed on a second walk.
        let mut person = app.person();
        let mut address = person.start(language).await;
        let mut robot = Robot::rich();
        let mut heaviest = (0, String::new());
        while !address.ends_with("receipt") {
            heaviest = heaviest.max((compressed(&mut person, &address).await, address.clone()));
            let fields = robot.fields(&person.get(&address).await.text());
            address = person.post(&address, &fields).await.location();
        }
        let (page_size, name) = heaviest;
        let name = name.rsplit('/').next().unwrap();
        println!(
            "{language}: {name} {page_size} bytes, with style and script {}",
            page_size + asset_size
        );
        assert!(page_size + asset_size <= MOST, "{language} {name}: {page_size} + {asset_size}");
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
