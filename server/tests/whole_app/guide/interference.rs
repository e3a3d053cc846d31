//! Non-interference: of two people who differ in closed answers only, with the same standing, the practitioner sees and hears the same, byte
//! for byte and in the same order.

use app::guide::protocol::{Said, Side};
use axum::http::StatusCode;
use forms::definition::{Class, Form, Kind, Question};
use forms::fill::fill;
use forms::journey::Journey;
use forms::kinds::Typed;
use forms::path::Path;
use forms::redaction::class_of;
use server::dossier::Dossier;
use server::randomness::SystemRandomness;

use super::live::Live;
use super::{Pair, buttons, verb};
use crate::person::App;
use crate::robot::{Robot, questions};

/// A generator of numbers that are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn text(&mut self) -> String {
        (0..=self.below(60)).map(|_| char::from(b"abcd efgh"[self.below(9)])).collect::<String>()
            + "z"
    }

    fn amount(&mut self) -> String {
        let most = [9, 99, 9_999, 99_999][self.below(4)];
        format!("{},{:02}", self.below(most), self.below(100))
    }

    /// Another answer to a question, by its kind; none for a kind that has no other.
    fn other(&mut self, kind: &Kind, known: &Typed) -> Option<Typed> {
        let typed = Typed::default();
        Some(match kind {
            Kind::YesNo(_) => typed.with("choice", ["yes", "no"][self.below(2)]),
            Kind::Choice(kind) => {
                let choice = &kind.choices[self.below(kind.choices.len())];
                typed.with("choice", choice.id.as_str())
            }
            Kind::Choices(kind) => {
                let none = kind.none.as_ref();
                let some = kind.choices.iter().filter(|choice| Some(&choice.id) != none);
                let some: Vec<_> = some.filter(|_| self.below(2) == 0).collect();
                match (some.is_empty(), none) {
                    (true, Some(none)) => typed.with("choice", none.as_str()),
                    (true, None) => typed.with("choice", kind.choices[0].id.as_str()),
                    (false, _) => {
                        some.iter().fold(typed, |typed, one| typed.with("choice", one.id.as_str()))
                    }
                }
            }
            Kind::Money(_) => typed.with("amount", &self.amount()),
            Kind::MonthGrid(_) => known.parts().fold(typed, |typed, (part, _)| {
                let amount = self.amount();
                typed.with(part, &amount)
            }),
            Kind::ShortText | Kind::LongText => typed.with("text", &self.text()),
            Kind::Names => {
                let (given, birth) = (self.text(), self.text());
                typed.with("given", &given).with("birth", &birth)
            }
            Kind::WholeNumber(_) => typed.with("number", &(1 + self.below(9)).to_string()),
            Kind::Date(_) => {
                let year = (1991 + self.below(30)).to_string();
                typed.with("day", "3").with("month", "4").with("year", &year)
            }
            Kind::Nir => {
                let number = 1_840_375_056_000 + self.below(900);
                typed.with("number", &format!("{number}{:02}", 97 - number % 97))
            }
            _ => return None,
        })
    }
}

/// The dossier of the app that has one.
async fn dossier(app: &App) -> Dossier {
    let record = app.site.storage.dossiers_after(None, 1).await.unwrap().pop().unwrap();
    Dossier::read(record, &*app.site.storage, &app.site.keys).await.unwrap()
}

/// The questions whose answers are closed, with what stands there.
fn closed<'f>(form: &'f Form, dossier: &Dossier) -> Vec<(Path, &'f Question, Typed)> {
    let closed = dossier
        .answers()
        .iter()
        .filter(|(path, answer)| class_of(form, path) >= Class::F2 && answer.value.is_some());
    let question = |path: &Path| form.question(path.scope.groups(), &path.leaf);
    let mut closed: Vec<_> = closed
        .filter_map(|(path, answer)| Some((path.clone(), question(path)?, answer.typed.clone())))
        .collect();
    closed.sort_by(|one, other| one.0.cmp(&other.0));
    closed
}

/// Gives other answers to the closed questions, each as much in order as the one before. Says how many became different.
async fn give_other_answers(app: &App, benefit: &str, chance: &mut Chance) -> usize {
    let form = &app.site.benefits[benefit].form;
    let mut dossier = dossier(app).await;
    let journey = Journey::derive(form, dossier.answers(), dossier.context(&app.site.time_zone));
    let mut changed = 0;
    for (path, question, known) in closed(form, &dossier) {
        for _ in 0..5 {
            let Some(typed) = chance.other(&question.kind, &known) else { break };
            let filled = fill(&journey, &path.scope, &[(question, typed)], None).remove(0);
            if filled.answer.value.is_some() && filled.answer.typed != known {
                dossier.put(&path, filled.answer);
                changed += 1;
                break;
            }
        }
    }
    let now = app.site.around().now;
    dossier.save(Vec::new(), &app.site.storage, now, &SystemRandomness).await.unwrap();
    changed
}

/// What is different each time and says nothing: names of guides, nonces, numbers of messages, versions.
fn normal(text: &str, guide: &str) -> String {
    let text = text.replace(guide, "GUIDE");
    let mut normal = text;
    for before in [
        " nonce=\"",
        "'nonce-",
        "\"seq\":",
        "data-seq=\"",
        "&quot;seq&quot;:",
        "\"version\":",
        "data-version=\"",
        "\"op\":",
    ] {
        normal = without(&normal, before);
    }
    without_versions(&normal)
}

/// The text without what stands behind each `before`, up to the next mark.
fn without(text: &str, before: &str) -> String {
    let mut parts = text.split(before);
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |all, part| {
        let end = part.find(|c: char| "\"',}&".contains(c)).unwrap_or(part.len());
        all + before + &part[end..]
    })
}

/// Without the hidden fields that hold versions: `name="version:…" value="…"`.
fn without_versions(text: &str) -> String {
    let mut parts = text.split("name=\"version:");
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |all, part| {
        let (name, rest) = part.split_once('"').unwrap();
        let (between, rest) = rest.split_once("value=\"").unwrap_or((rest, "\""));
        all + "name=\"version:" + name + "\"" + between + rest.split_once('"').unwrap().1
    })
}

/// All that the practitioner sees and hears while the person walks over the pages that both see.
async fn tour(
    app: &App,
    pair: &mut Pair,
    benefit: &str,
    chance: &mut Chance,
    pages: Option<&[String]>,
) -> (Vec<String>, Vec<String>) {
    let form = &app.site.benefits[benefit].form;
    let room = pair.room(app).await;
    let guide = pair.desk.rsplit_once('/').unwrap().1.to_owned();
    let mut record = Vec::new();
    let mut note =
        |what: &str, text: &str| record.push(format!("{what}\n{}", normal(text, &guide)));
    pair.amina.get(&format!("/fr/{benefit}/sections")).await;
    let mut live = Live::new(app, &room, Side::Practitioner).await;
    pair.marie_does("level:show").await;
    let html = pair.marie_sees().await;
    note("sections", &html);
    let invited = buttons(&html).into_iter();
    let mut invited: Vec<String> =
        invited.filter_map(|value| Some(value.strip_prefix("guide:invite:")?.to_owned())).collect();
    invited.retain(|page| pages.is_none_or(|pages| pages.contains(page)));
    let mut walked = Vec::new();
    for page in invited {
        let address = format!("/fr/{benefit}/form/{page}");
        let shown = pair.amina.get(&address).await;
        if shown.status != StatusCode::OK {
            // Only who answered otherwise has it: the others' walk leaves it out.
            continue;
        }
        walked.push(page.clone());
        let desk = pair.marie.get(&pair.desk).await;
        note(&page, &desk.text());
        note(&page, &format!("{:?}", desk.headers));
        // She answers what is closed once more, otherwise; and something open, the same each time.
        let dossier = dossier(app).await;
        for question in questions(&shown.text()) {
            let path: Path = question.path.parse().unwrap();
            let Some(asked) = form.question(path.scope.groups(), &path.leaf) else { continue };
            let known = dossier.answers().get(&path).map(|answer| answer.typed.clone());
            let known = known.unwrap_or_default();
            let typed = if asked.class < Class::F2 {
                matches!(asked.kind, Kind::ShortText)
                    .then(|| Typed::default().with("text", "the same"))
            } else {
                let journey =
                    Journey::derive(form, dossier.answers(), dossier.context(&app.site.time_zone));
                let other = chance.other(&asked.kind, &known).filter(|typed| {
                    let filled = fill(&journey, &path.scope, &[(asked, typed.clone())], None);
                    filled[0].answer.value.is_some()
                });
                // She is at it in any case: what is not in order would be another standing.
                (!known.is_empty()).then(|| other.unwrap_or(known))
            };
            let Some(typed) = typed else { continue };
            let parts =
                typed.parts().map(|(part, text)| (part.to_owned(), text.to_owned())).collect();
            let base = dossier.version(&path);
            let said = Said::Writing { path: path.to_string() };
            room.hear(Side::Person, said, &app.site.around()).await;
            let said = Said::Commit { op: 1, path: path.to_string(), base, parts, replayed: false };
            room.hear(Side::Person, said, &app.site.around()).await;
        }
        live.told();
        note(&page, &live.texts.join("\n"));
        live.texts.clear();
        let html = pair.marie_sees().await;
        note(&page, &html);
        pair.marie_does("seen:on").await;
        note(&page, &pair.marie_sees().await);
        pair.marie_does("seen:off").await;
    }
    // On pages that only her own journey has, she answers as she likes.
    let dossier = dossier(app).await;
    for (path, question, known) in closed(form, &dossier) {
        if chance.below(3) > 0 {
            continue;
        }
        let Some(typed) = chance.other(&question.kind, &known) else { continue };
        let parts = typed.parts().map(|(part, text)| (part.to_owned(), text.to_owned())).collect();
        let base = dossier.version(&path);
        let said = Said::Commit { op: 1, path: path.to_string(), base, parts, replayed: false };
        if is_in_order(&dossier, form, app, &path, question, typed) {
            room.hear(Side::Person, said, &app.site.around()).await;
        }
    }
    live.told();
    note("beside", &live.texts.join("\n"));
    note("beside", &pair.marie_sees().await);
    room.hear(Side::Person, Said::Stop, &app.site.around()).await;
    note("receipt", &pair.marie_sees().await);
    pair.amina.post(&pair.help, &verb("stop")).await;
    (record, walked)
}

fn is_in_order(
    dossier: &Dossier,
    form: &Form,
    app: &App,
    path: &Path,
    question: &Question,
    typed: Typed,
) -> bool {
    let journey = Journey::derive(form, dossier.answers(), dossier.context(&app.site.time_zone));
    fill(&journey, &path.scope, &[(question, typed)], None)[0].answer.value.is_some()
}

/// The same guide once more.
async fn meet_again(pair: Pair) -> Pair {
    let Pair { amina, marie, help, page, .. } = pair;
    let mut pair = Pair::by_digits((amina, page), marie, help).await;
    pair.agree().await;
    pair
}

async fn closed_answers_are_indifferent(benefit: &str, mut robot: Robot, comparisons: u32) {
    let app = App::with(|parts| parts.idle.desk = jiff::SignedDuration::from_hours(48)).await;
    let mut amina = app.person();
    let mut page = amina.start_of(benefit, "fr").await;
    while !page.ends_with("/check") {
        let fields = robot.fields(&amina.get(&page).await.text());
        page = amina.post(&page, &fields).await.location();
    }
    let marie = app.practitioner("marie").await;
    let help = format!("/fr/{benefit}/help");
    let first = format!("/fr/{benefit}/form/for-whom");
    let mut pair = Pair::by_digits((amina, first), marie, help).await;
    pair.agree().await;
    // The first tour settles the open answers.
    let mut pages = tour(&app, &mut pair, benefit, &mut Chance(1), None).await.1;
    let (mut last, mut compared): (Option<Vec<String>>, u32) = (None, 0);
    for round in 0..12 {
        let mut chance = Chance(1_000 + round * 77);
        let changed = give_other_answers(&app, benefit, &mut chance).await;
        assert!(changed > 3, "{benefit}: {changed} became different");
        pair = meet_again(pair).await;
        let (record, walked) = tour(&app, &mut pair, benefit, &mut chance, Some(&pages)).await;
        assert!(walked.len() > 5, "{benefit}: {walked:?}");
        // Whoever has one page less shortens the walk of the rounds to come.
        if let Some(before) = last.filter(|_| walked == pages) {
            assert_same(benefit, &before, &record);
            compared += 1;
        }
        (last, pages) = (Some(record), walked);
        if compared == comparisons {
            return;
        }
    }
    panic!("{benefit}: {compared} walks were compared, of {comparisons}");
}

fn assert_same(benefit: &str, one: &[String], other: &[String]) {
    assert_eq!(one.len(), other.len(), "{benefit}");
    for (one, other) in one.iter().zip(other) {
        if one != other {
            let at = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
            let around = |text: &str| {
                let from = (0..=at.saturating_sub(300))
                    .rev()
                    .find(|place| text.is_char_boundary(*place))
                    .unwrap();
                text[from..].chars().take(500).collect::<String>()
            };
            let page = one.lines().next().unwrap();
            panic!("{benefit}, {page}:\n{}\n---- and ----\n{}", around(one), around(other));
        }
    }
}

#[tokio::test]
async fn closed_answers_of_the_c2s_change_nothing_at_the_desk() {
    closed_answers_are_indifferent("c2s", Robot::large(), 3).await;
}

#[tokio::test]
async fn closed_answers_of_the_rsa_change_nothing_at_the_desk() {
    closed_answers_are_indifferent("rsa", Robot::large(), 3).await;
}

#[tokio::test]
async fn closed_answers_of_the_housing_benefit_change_nothing_at_the_desk() {
    closed_answers_are_indifferent("housing", Robot::large(), 3).await;
}

/// What somebody reads on a page: no attribute, and so no name of a row or a guide.
fn words(html: &str) -> String {
    let texts = html.split('<').filter_map(|part| Some(part.split_once('>')?.1.trim()));
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A person, at the same place whatever was closed before, and all that the practitioner reads there.
async fn at_the_same_place(app: &App, closed: &[(&'static str, &str)]) -> (Pair, String) {
    let mut pair = Pair::meet(app, "fr").await;
    let mut robot = Robot::new();
    for (question, choice) in [("affiliation", "no")].iter().chain(closed) {
        robot.say(question, "choice", choice);
    }
    pair.go_to("contract-manager", &mut robot).await;
    pair.marie_does("level:show").await;
    let seen = words(&pair.marie_sees().await);
    (pair, seen)
}

/// Who has RSA is not asked for income and rent; who has no permit is not told how to be covered.
#[tokio::test]
async fn nobody_is_seen_to_pass_over_a_page_that_a_closed_answer_decides() {
    let standing =
        [("nationality", "other-country"), ("permit", "yes"), ("minimum-benefits", "none")];
    let app = App::new().await;
    let (mut pair, seen) = at_the_same_place(&app, &standing).await;
    assert!(seen.contains("Les étapes"), "{seen}");
    for other in [("minimum-benefits", "rsa"), ("permit", "no")] {
        let app = App::new().await;
        let (_, same) = at_the_same_place(&app, &[&standing[..], &[other]].concat()).await;
        assert_eq!(seen, same, "{other:?}");
    }

    // On such a page nothing is said of it, until the person shows it: then it is their own.
    pair.page = "/fr/c2s/form/tenure".into();
    let is_there = |html: &str| html.contains("data-question=\"tenure\"");
    assert!(is_there(&pair.amina_sees().await));
    assert!(!is_there(&pair.marie_sees().await));
    pair.amina_shows().await;
    assert!(is_there(&pair.marie_sees().await));
    pair.amina.get("/fr/c2s/sections").await;
    assert!(!is_there(&pair.marie_sees().await));
}
