//! What holds of every journey, whatever was answered at whatever path.

use std::sync::Arc;

use forms::answers::{Answer, Waiting};
use forms::definition::Form;
use forms::fill::acknowledge;
use forms::id::Id;
use forms::journey::{Journey, PageContent, PageVisit};
use forms::kinds::{Typed, Value};
use forms::path::Path;
use jiff::civil::date;
use proptest::prelude::*;

use crate::given::Given;

/// An answer to a path of the journey: which path, and what is put there.
pub type Put = (usize, usize);

/// What is put when it is words.
const WORDS: usize = 13;

pub fn puts(most: usize) -> impl Strategy<Value = Vec<Put>> {
    prop::collection::vec((0_usize..30, 0..=WORDS), 0..most)
}

/// The paths where something may be answered: questions, and pages that keep something.
pub fn paths(journey: &Journey<'_>) -> Vec<Path> {
    let of_page = |page: &PageVisit<'_>| match &page.content {
        PageContent::Questions { questions, .. } => {
            questions.iter().map(|question| page.path.scope.path(&question.id)).collect()
        }
        PageContent::List(_) | PageContent::Advice { .. } => vec![page.path.clone()],
    };
    journey.pages().iter().flat_map(of_page).collect()
}

pub fn put(given: &mut Given, (place, what): Put) {
    let journey = given.journey();
    let paths = paths(&journey);
    let path = paths[place % paths.len()].clone();
    let page = journey.pages().iter().find(|page| page.path == path).cloned();
    let choice = |choice| Some(Value::Choice(Id::of(choice)));
    let value = match what {
        0 | 1 => None,
        2 => choice("yes"),
        3 => Some(Value::Choices(vec![Id::of("wages"), Id::of("pension")])),
        4 => Some(Value::Choices(vec![Id::of("none")])),
        5 => Some(Value::Date(date(1990, 1, 1))),
        6 => Some(Value::Date(date(2015, 1, 1))),
        7 => Some(Value::Cents(70_000)),
        8 => choice("rent"),
        9 => choice("none"),
        10 => choice("no"),
        11 => Some(Value::Whole(17)),
        12 => Some(Value::Whole(40)),
        _ => Some(Value::Text("x".into())),
    };
    let typed = if what == 0 { Typed::default() } else { Typed::default().with("text", "typed") };
    let waiting = (what == 1).then_some(Waiting::WithSomeone);
    let answer = match page.map(|page| page.content) {
        Some(PageContent::Advice { advice, reasons }) if what % 2 == 0 => {
            acknowledge(advice, &reasons, given.answers.get(&path))
        }
        _ => Answer { typed, value, waiting },
    };
    let list = given.journey().pages().iter().find_map(|page| match &page.content {
        PageContent::List(list) if page.path == path && what == 2 => {
            Some((list.group.clone(), list.role.clone()))
        }
        _ => None,
    });
    drop(journey);
    Arc::make_mut(&mut given.answers).set(path.clone(), answer);
    if let Some((group, role)) = list {
        given.add(&path.scope, &group, &role);
    }
    given.issue();
}

fn forms() -> [Form; 2] {
    [crate::form(), crate::attributes::form()]
}

/// All that a journey says.
pub fn told(journey: &Journey<'_>) -> String {
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {}",
        journey.pages(),
        journey.hidden(),
        journey.rows(),
        journey.worked_out(),
        journey.leftovers(),
        journey.no_longer_asked(),
        journey.is_ready()
    )
}

proptest! {
    /// Whatever was stored at whatever path, the walk ends, and says what is missing.
    #[test]
    fn the_journey_always_ends_or_says_what_is_missing(which in 0_usize..2, puts in puts(40)) {
        let mut given = Given::new(forms()[which].clone());
        for one in puts {
            put(&mut given, one);
            let journey = given.journey();
            prop_assert!(journey.needed().is_empty());
            prop_assert_eq!(journey.is_ready(), journey.next_open().is_none());
            // The next open page may be visited, and so may every page that is done; the
            // declaration only when nothing before it is open.
            for (position, page) in journey.pages().iter().enumerate() {
                let may = journey.may_visit(position);
                if page.section.is_none() {
                    prop_assert_eq!(may, journey.is_ready());
                    continue;
                }
                let is_next = journey.next_open().is_some_and(|next| next.path == page.path);
                prop_assert!(!(page.state.is_done() || is_next) || may);
            }
        }
    }

    /// What is kept of a journey gives all of it back, with the same form alone.
    #[test]
    fn a_kept_journey_is_the_journey_that_was_kept(which in 0_usize..2, puts in puts(40)) {
        let mut given = Given::new(forms()[which].clone());
        for one in puts {
            put(&mut given, one);
            let journey = given.journey();
            let kept = journey.keep().unwrap();
            let same = Journey::recall(&given.form, &kept).unwrap();
            prop_assert_eq!(format!("{journey:?}"), format!("{same:?}"));
            prop_assert!(kept.is_of(&given.answers) && same.is_of(&given.answers));
            for path in paths(&journey) {
                let at = Journey::recall_at(&given.form, &kept, &path).unwrap();
                let asks = |page: &&PageVisit<'_>| {
                    let PageContent::Questions { questions, .. } = &page.content else { return false };
                    page.path.scope == path.scope && questions.iter().any(|q| q.id == path.leaf)
                };
                let asking: Vec<_> = journey.pages().iter().filter(asks).collect();
                prop_assert_eq!(format!("{asking:?}"), format!("{:?}", at.pages()));
            }
        }
    }

    /// What is kept of a journey holds while answers change that lead on as the ones before.
    #[test]
    fn other_words_lead_the_same_way(which in 0_usize..2, puts in puts(40)) {
        let mut given = Given::new(forms()[which].clone());
        for one in puts {
            put(&mut given, one);
            let places = paths(&given.journey());
            let path = places[one.0 % places.len()].clone();
            put(&mut given, (one.0, WORDS));
            let kept = given.journey().keep().unwrap();
            let Some(known) = given.answers.get(&path).cloned() else { continue };
            let value = Some(Value::Text("other words".into()));
            let other = Answer { typed: Typed::default(), value, ..known.clone() };
            if !known.leads_like(&other) {
                continue;
            }
            Arc::make_mut(&mut given.answers).set(path, other);
            let same = Journey::recall(&given.form, &kept.clone().apart().through(&given.answers)).unwrap();
            prop_assert_eq!(told(&given.journey()), told(&same));
            prop_assert!(!kept.is_of(&given.answers));
        }
    }

    /// An answer at which nothing looks changes how far its own page is, and nothing else: what is kept finds that without a walk.
    #[test]
    fn where_nothing_looks_the_way_is_the_same(which in 0_usize..2, puts in puts(40)) {
        let mut given = Given::new(forms()[which].clone());
        for one in puts {
            let (kept, path) = {
                let journey = given.journey();
                let places = paths(&journey);
                (journey.keep().unwrap(), places[one.0 % places.len()].clone())
            };
            put(&mut given, one);
            let beside = kept.apart().beside(&given.form, &given.answers, std::slice::from_ref(&path));
            prop_assert_eq!(beside.is_none(), given.form.is_looked_at(&path.leaf));
            if let Some(beside) = beside {
                let same = Journey::recall(&given.form, &beside).unwrap();
                prop_assert_eq!(told(&given.journey()), told(&same));
            }
        }
    }

    /// A finished page stays within reach, or its answers are told as no longer needed.
    #[test]
    fn no_answer_makes_a_finished_page_vanish_in_silence(which in 0_usize..2, puts in puts(40)) {
        let mut given = Given::new(forms()[which].clone());
        for one in puts {
            let answered: Vec<(Path, Path)> = {
                let journey = given.journey();
                let done = journey.question_pages().iter().filter(|page| page.state.is_done());
                let questions = done.filter_map(|page| match &page.content {
                    PageContent::Questions { questions, .. } => Some((page, questions)),
                    PageContent::List(_) | PageContent::Advice { .. } => None,
                });
                let paths = questions.flat_map(|(page, questions)| {
                    let of = |question: &&forms::definition::Question| {
                        (page.path.clone(), page.path.scope.path(&question.id))
                    };
                    questions.iter().map(of).collect::<Vec<_>>()
                });
                paths.collect()
            };
            put(&mut given, one);
            let journey = given.journey();
            let told: Vec<&Path> =
                journey.no_longer_asked().into_iter().map(|(path, ..)| path).collect();
            let left = journey.leftovers();
            for (page, path) in answered {
                let says = |answer: &Answer| !answer.typed.is_empty() || answer.waiting.is_some();
                let is_empty = !given.answers.get(&path).is_some_and(says);
                let is_part = journey.position(&page).is_some() && journey.is_asked(&path);
                prop_assert!(is_empty || is_part != told.contains(&&path), "{path}");
                prop_assert!(is_empty || is_part != left.contains(&&path), "{path}");
            }
            // What is asked is never told as gone, and nothing is told twice.
            prop_assert!(told.iter().all(|path| !journey.is_asked(path)));
            let mut once = told.clone();
            once.dedup();
            prop_assert_eq!(once.len(), told.len());
        }
    }
}
