//! One question page in process: what of a request is journey and rendering, and what is the rest.

#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first surprise")]
#![expect(dead_code, reason = "this program needs a part only of what the whole-app tests need")]

#[path = "../tests/whole_app/person.rs"]
mod person;
#[path = "../tests/whole_app/robot.rs"]
mod robot;

use axum::http::StatusCode;
use criterion::{Criterion, criterion_group, criterion_main};
use person::{App, Person};
use robot::{Robot, questions};

/// As many as in `cargo xtask bench pages`.
const ANSWERS: usize = 40;

/// A person whose dossier has so many answers; the addresses of its pages, each with what was posted there.
async fn filled(app: &App) -> (Person, Vec<(String, Vec<(String, String)>)>) {
    let mut person = app.person();
    let mut address = person.start("fr").await;
    let (mut robot, mut pages, mut answered) = (Robot::rich(), Vec::new(), 0);
    while answered < ANSWERS {
        let html = person.get(&address).await.text();
        answered += questions(&html).len();
        let fields = robot.fields(&html);
        let next = person.post(&address, &fields).await.location();
        pages.push((std::mem::replace(&mut address, next), fields));
    }
    (person, pages)
}

fn pages(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let app = runtime.block_on(App::new());
    let (mut person, pages) = runtime.block_on(filled(&app));
    let mut turn = pages.iter().cycle();

    // Rendered without a session or a database: the frame of every page, and little in it.
    criterion.bench_function("GET of a page without a dossier", |bencher| {
        let mut stranger = app.person();
        bencher.iter(|| {
            let page = runtime.block_on(stranger.get("/fr/c2s"));
            assert_eq!(page.status, StatusCode::OK);
        });
    });
    criterion.bench_function("GET of a question page, 40 answers", |bencher| {
        bencher.iter(|| {
            let (address, _) = turn.next().unwrap();
            let page = runtime.block_on(person.get(address));
            assert_eq!(page.status, StatusCode::OK);
        });
    });
    let (names, fields) = pages
        .iter()
        .find(|(_, fields)| fields.iter().any(|(name, _)| name.ends_with(".given")))
        .unwrap();
    let mut fields = fields.clone();
    let mut number = 0_u32;
    criterion.bench_function("POST of a valid answer, 40 answers, durable", |bencher| {
        bencher.iter(|| {
            number += 1;
            let digits = number.to_string();
            let name: String =
                digits.bytes().map(|digit| char::from(digit - b'0' + b'a')).collect();
            fields
                .iter_mut()
                .filter(|(field, _)| field.ends_with(".given"))
                .for_each(|field| field.1.clone_from(&name));
            let answer = runtime.block_on(person.post(names, &fields));
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
        });
    });
}

criterion_group!(benches, pages);
criterion_main!(benches);
