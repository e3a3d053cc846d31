//! Leaks, looked for in every benefit: all that reaches the practitioner (pages, messages, headers) and the log, while a person fills the
//! form with values that are recognised wherever they turn up.

use std::collections::{BTreeMap, HashMap};

use app::guide::protocol::{Said, Side};
use axum::http::StatusCode;
use forms::definition::{Class, Form};
use forms::path::Path;
use forms::redaction::class_of;

use super::Pair;
use super::live::Live;
use crate::log::log;
use crate::person::{Answer, App};
use crate::privacy::base64;
use crate::robot::{Question, Robot, questions};

/// What was typed into closed questions, by question.
#[derive(Default)]
struct Marks {
    typed: BTreeMap<String, Vec<String>>,
    next: u32,
}

impl Marks {
    /// The robot's fields of a page, with a mark in place of each closed answer that a mark fits into.
    fn fields(&mut self, html: &str, form: &Form, robot: &mut Robot) -> Vec<(String, String)> {
        let mut fields = robot.fields(html);
        for question in questions(html) {
            let path: Path = question.path.parse().unwrap();
            if class_of(form, &path) < Class::F2 {
                continue;
            }
            let own = format!("{}.", question.path);
            let mut marks = Vec::new();
            for (name, text) in fields.iter_mut().filter(|(name, _)| name.starts_with(&own)) {
                if let Some(mark) = self.mark(&question, name) {
                    *text = mark.clone();
                    marks.push(mark);
                }
            }
            if !marks.is_empty() {
                self.typed.insert(question.path, marks);
            }
        }
        fields
    }

    fn mark(&mut self, question: &Question, name: &str) -> Option<String> {
        self.next += 1;
        let n = self.next;
        match question.kind.as_str() {
            "short_text" | "long_text" => Some(format!("Zq{n:04}Wx & Kp{n:04}é")),
            "names" => Some(format!("Zq{n:04}é Wx")),
            "money" | "month_grid" if !name.ends_with(".choice") => {
                Some(format!("{} {:03},{:02}", 3 + n / 900, n % 900 + 73, n % 89 + 10))
            }
            "nir" => {
                let number = 1_840_375_056_000 + u64::from(n);
                let key = 97 - number % 97;
                let text = format!("{number}");
                let (a, b, c) = (&text[0..1], &text[1..3], &text[3..5]);
                let (d, e, f) = (&text[5..7], &text[7..10], &text[10..13]);
                Some(format!("{a} {b} {c} {d} {e} {f} {key:02}"))
            }
            "iban" => {
                let account = format!("3000600001{:011}89", 12_345_000_000 + u64::from(n));
                // FR00 behind it, letters as numbers: F is 15, R is 27.
                let digits = format!("{account}152700");
                let rest = digits
                    .bytes()
                    .fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97);
                let text = format!("FR{:02}{account}", 98 - rest);
                let groups: Vec<_> =
                    text.as_bytes().chunks(4).map(|g| std::str::from_utf8(g).unwrap()).collect();
                Some(groups.join(" "))
            }
            _ => None,
        }
    }
}

/// A text as it may turn up: as typed, without spaces, with other spaces, with a point, in HTML, in an address, in base64.
fn shapes(text: &str) -> Vec<Vec<u8>> {
    let spaceless = text.replace(' ', "");
    let mut texts = vec![
        text.to_owned(),
        text.replace(' ', "\u{a0}"),
        text.replace(' ', "\u{202f}"),
        spaceless.replace(',', "."),
        spaceless.replace(',', ""),
        spaceless,
    ];
    texts.extend([
        text.replace('&', "&amp;"),
        text.replace('&', "\\u0026"),
        text.replace('é', "&#233;"),
        text.replace('é', "\\u00e9"),
        form_urlencoded::byte_serialize(text.as_bytes()).collect(),
        form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20"),
    ]);
    let mut shapes: Vec<Vec<u8>> = texts.iter().map(|text| text.clone().into_bytes()).collect();
    for offset in 0..3 {
        let padded = [vec![0; offset], text.as_bytes().to_vec()].concat();
        let encoded = base64(&padded);
        // The first and last characters also depend on what stands around the text.
        shapes.push(encoded[4..encoded.len() - 4].to_vec());
    }
    // Six figures alone may be anything.
    shapes.retain(|shape| shape.len() >= 7);
    shapes
}

/// All shapes of many texts, found in one walk.
struct Search {
    by_start: HashMap<[u8; 4], Vec<(Vec<u8>, String)>>,
    starts: Vec<bool>,
}

impl Search {
    fn of<'m>(texts: impl Iterator<Item = (&'m String, &'m String)>) -> Self {
        let (mut by_start, mut starts) = (HashMap::<_, Vec<_>>::new(), vec![false; 1 << 16]);
        for (question, text) in texts {
            for shape in shapes(text) {
                let start: [u8; 4] = shape[..4].try_into().unwrap();
                starts[usize::from(start[0]) << 8 | usize::from(start[1])] = true;
                by_start.entry(start).or_default().push((shape, format!("{question}: {text}")));
            }
        }
        Self { by_start, starts }
    }

    /// The first text of them in there.
    fn first_in(&self, content: &[u8]) -> Option<&str> {
        (0..content.len().saturating_sub(4)).find_map(|at| {
            let place = usize::from(content[at]) << 8 | usize::from(content[at + 1]);
            if !self.starts[place] {
                return None;
            }
            let start: [u8; 4] = content[at..at + 4].try_into().unwrap();
            let shapes = self.by_start.get(&start)?;
            let found = shapes.iter().find(|(shape, _)| content[at..].starts_with(shape));
            found.map(|(_, what)| what.as_str())
        })
    }
}

/// All of a response.
fn whole(answer: &Answer) -> Vec<u8> {
    let mut whole = format!("{:?}\n", answer.headers).into_bytes();
    whole.extend(&answer.body);
    whole
}

/// Fills a benefit with marks while the practitioner looks at everything; then each page in turn is shown.
async fn nothing_leaks(benefit: &str, mut robot: Robot) {
    let log = log();
    let app = App::new().await;
    let mut pair = Pair::find_each_other(&app, "fr", benefit).await;
    pair.agree().await;
    let form = &app.site.benefits[benefit].form;
    let room = pair.room(&app).await;
    let mut live = Live::new(&app, &room, Side::Practitioner).await;
    let mut marks = Marks::default();
    let (mut seen, mut marked) = (Vec::new(), Vec::new());
    pair.marie_does("level:propose").await;
    for _ in 0..200 {
        let html = pair.amina_sees().await;
        seen.extend(whole(&pair.marie.get(&pair.desk).await));
        if questions(&html).iter().any(|question| question.kind == "declaration") {
            break;
        }
        let fields = marks.fields(&html, form, &mut robot);
        let answer = pair.amina.post(&pair.page, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}: {fields:?}", pair.page);
        seen.extend(whole(&pair.marie.get(&pair.desk).await));
        let of_page = questions(&html).into_iter().map(|question| question.path);
        let of_page: Vec<_> = of_page.filter(|path| marks.typed.contains_key(path)).collect();
        if !of_page.is_empty() {
            marked.push((pair.page.clone(), of_page));
        }
        pair.page = answer.location();
    }
    for rest in ["", "/state"] {
        seen.extend(whole(&pair.marie.get(&format!("{}{rest}", pair.desk)).await));
        seen.extend(whole(&pair.marie.get(&format!("/fr/desk{rest}")).await));
    }
    assert!(marks.typed.len() > 5 && marked.len() > 3, "{benefit}: {:?}", marks.typed);
    let around = || app.site.around();

    // Shown, a page says its own and nothing of any other; and closes when it is left.
    for (page, own) in &marked {
        let shown = pair.amina.get(page).await;
        assert_eq!(shown.status, StatusCode::OK, "{page}");
        room.hear(Side::Person, Said::Open, &around()).await;
        let desk = pair.marie.get(&pair.desk).await;
        let html = desk.body.as_slice();
        for path in own {
            for text in &marks.typed[path] {
                let is_there = shapes(text).iter().any(|shape| contains(html, shape));
                assert!(is_there, "{page} is shown without {path}: {text}");
            }
        }
        let others = marks.typed.iter().filter(|(path, _)| !own.contains(path));
        let others = others.flat_map(|(path, texts)| texts.iter().map(move |text| (path, text)));
        let found = Search::of(others).first_in(&whole(&desk)).map(str::to_owned);
        assert_eq!(found, None, "{page} shows another page's");
        pair.amina.get(&format!("/fr/{benefit}/sections")).await;
        seen.extend(whole(&pair.marie.get(&pair.desk).await));
        // What messages said while it was shown is its own; nothing is said after it is closed.
        live.told();
        live.texts.clear();
        pair.amina.get(page).await;
        seen.extend(whole(&pair.marie.get(&pair.desk).await));
        live.told();
        seen.extend(live.texts.concat().into_bytes());
    }
    seen.extend(live.texts.concat().into_bytes());
    room.hear(Side::Person, Said::Stop, &around()).await;
    seen.extend(whole(&pair.marie.get(&pair.desk).await));

    let all = marks.typed.iter();
    let all = all.flat_map(|(path, texts)| texts.iter().map(move |text| (path, text)));
    let search = Search::of(all);
    assert_eq!(search.first_in(&seen), None, "{benefit}: at the desk");
    assert_eq!(search.first_in(&log.read()), None, "{benefit}: in the log");
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

#[tokio::test]
async fn no_closed_answer_of_the_c2s_reaches_the_desk_or_the_log() {
    nothing_leaks("c2s", Robot::large()).await;
}

#[tokio::test]
async fn no_closed_answer_of_the_rsa_reaches_the_desk_or_the_log() {
    nothing_leaks("rsa", Robot::large()).await;
}

#[tokio::test]
async fn no_closed_answer_of_the_housing_benefit_reaches_the_desk_or_the_log() {
    nothing_leaks("housing", Robot::large()).await;
}

#[tokio::test]
async fn no_closed_answer_of_other_lives_reaches_the_desk_or_the_log() {
    for (benefit, turn) in [("rsa", 1), ("housing", 2), ("c2s", 3)] {
        nothing_leaks(benefit, Robot::turning(turn)).await;
    }
}
