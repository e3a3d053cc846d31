//! Every benefit inside the program, in every language, from its first page to its receipt.
//!
//! Nothing here names a benefit, but the household of twelve: a new one is walked by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use app::i18n::{Language, Portal};
use axum::http::StatusCode;
use forms::definition::{By, Form, Page, Step};

use crate::person::{Answer, App};
use crate::robot::{Robot, questions, tags};

/// What a text that stands in another language than its page is marked with.
const FELL_BACK: &str = "class=\"untranslated\"";

/// Every form with every language.
fn everywhere() -> Vec<(Form, Language)> {
    let benefits = server::benefits::embedded().unwrap();
    let forms = benefits.into_values().map(|benefit| benefit.form);
    forms.flat_map(|form| Language::ALL.map(|language| (form.clone(), language))).collect()
}

/// The pages of a form, by their last segment in addresses, whoever they are about.
#[derive(Default)]
struct Pages<'a> {
    all: BTreeSet<&'a str>,
    advice: BTreeSet<&'a str>,
    practitioner: BTreeSet<&'a str>,
    third_party: BTreeSet<&'a str>,
}

impl<'a> Pages<'a> {
    fn of(form: &'a Form) -> Self {
        let mut pages = Self::default();
        let mut steps: Vec<_> = form.sections.iter().flat_map(|section| &section.steps).collect();
        while let Some(step) = steps.pop() {
            let inner = match step {
                Step::Page(page) => {
                    pages.add(page);
                    continue;
                }
                Step::Advice(advice) => {
                    pages.all.insert(advice.id.as_str());
                    pages.advice.insert(advice.id.as_str());
                    continue;
                }
                Step::List(list) => {
                    pages.all.insert(list.id.as_str());
                    &list.steps
                }
                Step::One(one) => &one.steps,
                Step::Each(each) => &each.steps,
                Step::PerChoice(per_choice) => &per_choice.steps,
            };
            steps.extend(inner);
        }
        pages
    }

    fn add(&mut self, page: &'a Page) {
        self.all.insert(page.id.as_str());
        match page.by {
            Some(By::Practitioner) => self.practitioner.insert(page.id.as_str()),
            Some(By::ThirdParty) => self.third_party.insert(page.id.as_str()),
            _ => false,
        };
    }
}

/// The last segment of an address.
fn last(address: &str) -> &str {
    address.rsplit('/').next().unwrap()
}

/// Fills until the receipt; pages that others fill in are handed over where `hands_over` says so.
/// Gives the names of the pages that were met.
async fn walk(
    app: &App,
    (form, language): (&Form, Language),
    robot: &mut Robot,
    hands_over: bool,
    mut on_page: impl FnMut(&str, &Answer),
) -> BTreeSet<String> {
    let language = language.tag();
    let mut person = app.person();
    let mut address = person.start_of(form.id.as_str(), language).await;
    let mut met = BTreeSet::new();
    for _ in 0..300 {
        let page = person.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        on_page(&address, &page);
        met.insert(last(&address).to_owned());
        let html = page.text();
        if html.contains("data-receipt=") {
            assert_eq!(address, format!("/{language}/{}/receipt", form.id));
            let copy = person.get(&format!("{address}/copy")).await;
            assert_eq!(copy.status, StatusCode::OK);
            on_page("copy", &copy);
            return met;
        }
        if html.contains("value=\"sheet\"") {
            let sheet = person.get(&address.replacen("/form/", "/sheet/", 1)).await;
            assert_eq!(sheet.status, StatusCode::OK, "the sheet of {address}");
            on_page("sheet", &sheet);
        }
        let mut fields = robot.fields(&html);
        if hands_over && html.contains("value=\"wait:third-party\"") {
            fields = vec![("action".into(), "wait:third-party".into())];
        }
        let answer = person.post(&address, &fields).await;
        let why = || format!("{address}: {fields:?}: {}", problems(&answer));
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", why());
        address = answer.location();
    }
    panic!("no receipt after 300 pages, at {address}");
}

/// What the summary of a refused page says.
fn problems(answer: &Answer) -> String {
    let html = answer.text();
    html.split("error-summary").nth(1).unwrap_or_default().chars().take(600).collect()
}

/// A text that is not there in a language is marked; none is, on any page.
fn is_all_in(address: &str, page: &Answer) {
    let html = page.text();
    if let Some((before, _)) = html.split_once(FELL_BACK) {
        let shown: String = before.chars().rev().take(300).collect();
        panic!("{address}: {}", shown.chars().rev().collect::<String>());
    }
}

#[test]
fn no_line_of_french_begins_with_a_sign_of_the_line_before() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let benefits = server::benefits::embedded().unwrap();
    let texts = benefits.keys().map(|name| root.join(format!("benefits/{name}/texts/fr/form.ftl")));
    let portal = ["portal.ftl", "guide.ftl", "desk.ftl", "glossary.ftl"]
        .map(|name| root.join("locales/fr").join(name));
    for file in texts.chain(portal) {
        let text = std::fs::read_to_string(&file).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let apart =
                [" ?", " !", " ;", " :", " »", "« "].into_iter().find(|at| line.contains(at));
            assert!(apart.is_none(), "{}: no-break space wanted: {line}", file.display());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_alone_reaches_the_receipt_of_every_benefit_in_every_language() {
    let app = App::new().await;
    for (form, language) in everywhere() {
        walk(&app, (&form, language), &mut Robot::new(), false, is_all_in).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rich_household_reaches_it_past_advice_and_pages_of_others() {
    let app = App::new().await;
    for (form, language) in everywhere() {
        let pages = Pages::of(&form);
        let met = walk(&app, (&form, language), &mut Robot::large(), false, is_all_in).await;
        let has_met = |names: &BTreeSet<&str>| names.iter().any(|name| met.contains(*name));
        let place = format!("{} in {}: {met:?}", form.id, language.tag());
        assert!(pages.advice.is_empty() || has_met(&pages.advice), "no advice of {place}");
        for other in pages.practitioner.iter().chain(&pages.third_party) {
            assert!(met.contains(*other), "{other} of {place}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_others_will_give_later_does_not_stop_the_journey() {
    let app = App::new().await;
    let portal = Portal::embedded().unwrap();
    for (form, language) in everywhere() {
        let pages = Pages::of(&form);
        if pages.third_party.is_empty() {
            continue;
        }
        let optional = form.questions.iter().filter(|question| question.optional);
        let optional: BTreeSet<_> = optional.map(|question| question.id.as_str()).collect();
        let is_optional = |id: &str| optional.contains(id);
        let (mut sheets, mut asked, mut check) = (0, 0, String::new());
        walk(&app, (&form, language), &mut Robot::large(), true, |address, page| {
            is_all_in(address, page);
            if address == "sheet" {
                sheets += 1;
            } else if pages.third_party.contains(last(address)) {
                let asks = questions(&page.text());
                asked += asks.iter().filter(|asked| !is_optional(asked.id())).count();
            } else if address.ends_with("/check") {
                check = page.text();
            }
        })
        .await;
        assert!(sheets > 0, "no sheet to print in {}", form.id);
        let later = portal.words(language).say("waiting-third-party");
        assert_eq!(check.matches(&later).count(), asked, "{later}: {check}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_robots_meet_every_page_of_every_benefit() {
    let app = App::new().await;
    let benefits = server::benefits::embedded().unwrap();
    for benefit in benefits.values() {
        let mut parents = Robot::young();
        parents.say("minimum-benefits", "choice", "none");
        let mut childless = Robot::new();
        childless.births = vec!["2004"];
        let told = [Robot::new(), Robot::rich(), Robot::young(), parents, childless];
        let mut met = BTreeSet::new();
        for mut robot in told.into_iter().chain((1..16).map(Robot::turning)) {
            met.append(
                &mut walk(&app, (&benefit.form, Language::French), &mut robot, true, is_all_in)
                    .await,
            );
        }
        let pages = Pages::of(&benefit.form).all;
        let missed: Vec<_> = pages.into_iter().filter(|page| !met.contains(*page)).collect();
        assert!(missed.is_empty(), "{}: {missed:?}", benefit.form.id);
    }
}

/// The size of each page of questions and of lists, by its name: the heaviest of all people.
async fn sizes(app: &App, robot: &mut Robot) -> BTreeMap<String, (usize, usize)> {
    let benefits = server::benefits::embedded().unwrap();
    let mut sizes = BTreeMap::new();
    walk(app, (&benefits["rsa"].form, Language::French), robot, false, |address, page| {
        let html = page.text();
        if questions(&html).is_empty() {
            return;
        }
        let inputs = tags(&html, "input").len();
        let heaviest = sizes.entry(last(address).to_owned()).or_insert((0, 0));
        *heaviest = (*heaviest).max((html.len(), inputs));
    })
    .await;
    sizes
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twelve_people_make_more_pages_and_no_larger_ones() {
    let app = App::new().await;
    let household = |children| {
        let mut robot = Robot::large();
        robot.rows = [("children", children)].into();
        robot.births = vec!["1984", "1986"];
        robot.births.resize(2 + children, "2006");
        robot
    };
    let (few, many) = (&mut household(1), &mut household(10));
    let (few, many) = (sizes(&app, few).await, sizes(&app, many).await);
    assert_eq!(few.keys().collect::<Vec<_>>(), many.keys().collect::<Vec<_>>());
    for (page, (size, inputs)) in &many {
        let (few_size, few_inputs) = few[page];
        println!("{page}: {few_size} bytes for three people, {size} for twelve");
        assert_eq!(*inputs, few_inputs, "fields of {page}");
        // A page may name everyone: the list of the children does.
        assert!(*size <= few_size + 10 * 600, "{page}: {few_size} to {size}");
    }
}
