//! Sizes. A page is usable after HTML and CSS: 14 kB compressed, in at most three requests.

use axum::body::Body;
use axum::http::{Request, header};

use crate::person::App;
use crate::robot::{Robot, tags};

const MOST: usize = 14_000;

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
                requests = linked.filter(|address| !address.starts_with("data:")).collect();
                assert!(!html.contains("<script src") && !html.contains("<img"), "{address}");
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
        println!("{language}: {name} {page_size} bytes, with style {}", page_size + asset_size);
        assert!(page_size + asset_size <= MOST, "{language} {name}: {page_size} + {asset_size}");
    }
}

async fn compressed(person: &mut crate::person::Person, address: &str) -> usize {
    let request = Request::get(address).header(header::ACCEPT_ENCODING, "gzip");
    let answer = person.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.headers[header::CONTENT_ENCODING], "gzip", "{address}");
    answer.body.len()
}
