//! Administrative words lead to what they mean, on the page where they stand.

use crate::person::App;
use crate::robot::Robot;

fn between<'a>(html: &'a str, from: &str, to: char) -> Vec<&'a str> {
    html.split(from).skip(1).filter_map(|rest| rest.split(to).next()).collect()
}

#[tokio::test]
async fn every_word_that_is_linked_is_explained_on_its_page_in_every_language() {
    let app = App::new().await;
    for language in ["fr", "en", "ar"] {
        let mut person = app.person();
        let mut pages = vec![person.get(&format!("/{language}/c2s")).await.text()];
        let mut address = person.start(language).await;
        let mut robot = Robot::rich();
        while !address.ends_with("/check") {
            let html = person.get(&address).await.text();
            let fields = robot.fields(&html);
            address = person.post(&address, &fields).await.location();
            pages.push(html);
        }
        let mut linked = 0;
        for html in pages {
            let explained = between(&html, "id=\"word-", '"');
            for word in between(&html, "href=\"#word-", '"') {
                assert!(
                    explained.contains(&word),
                    "{language}: {word}: {}",
                    between(&html, "<h1", '/')[0]
                );
                linked += 1;
            }
            let mut once = explained.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), explained.len(), "{language}: an id stands once on a page");
        }
        assert!(linked > 15, "{language}: {linked} words");
    }
}
