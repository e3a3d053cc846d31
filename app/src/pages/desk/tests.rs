//! What a practitioner reads and can press at each moment, in every language.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path as FilePath;
use std::sync::Arc;

use forms::answers::{Answer, Answers, Row};
use forms::definition::{Form, Kind, Question, load_with_lists};
use forms::expression::Context;
use forms::fill::{Filled, fill};
use forms::id::Id;
use forms::journey::{Journey, PageContent, PageVisit};
use forms::kinds::{List, Lists, Typed};
use forms::path::{Path, RowId};
use forms::redaction::{class_of, is_closed, redact};
use leptos::prelude::*;
use serde_json::Value;

use super::*;
use crate::components::{Guided, May, Role, Who, WhyNot};
use crate::guide::pictures::Picture;
use crate::guide::protocol::{Level, Side};
use crate::i18n::{FormTexts, Language, Phrase, Portal, Words};
use crate::pages::guide::{EndReason, GuideReceipt, Road};
use crate::pages::{Page, Telling};

/// The words of every language.
fn languages() -> Vec<Words> {
    let portal = Portal::embedded().unwrap();
    Language::ALL.map(|language| portal.words(language)).into()
}

/// A page as HTML, with the invisible marks of direction left out.
fn html(page: &impl Page, words: &Words) -> String {
    assert!(!page.title(words).is_empty());
    page.content(words).to_html().replace(['\u{2068}', '\u{2069}'], "")
}

/// The words of a message, as they stand on a page.
fn said(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").replace('&', "&amp;").replace('<', "&lt;")
}

/// The tags of a name, each up to its end.
fn tags<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let open = format!("<{name}");
    let rest = html.split(open.as_str()).skip(1);
    let rest = rest.filter(|rest| rest.starts_with([' ', '>']));
    rest.map(|rest| rest.split('>').next().unwrap()).collect()
}

/// The buttons whose value begins so.
fn buttons<'h>(html: &'h str, value: &str) -> Vec<&'h str> {
    let value = format!("value=\"{value}");
    tags(html, "button").into_iter().filter(|tag| tag.contains(&value)).collect()
}

fn is_disabled(button: &str) -> bool {
    button.split_whitespace().any(|word| word == "disabled" || word.starts_with("disabled="))
}

/// Whatever is disabled is described by a text that stands on the page, and every id stands there once.
fn is_explained(html: &str) {
    let ids: Vec<_> =
        html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    for id in &ids {
        assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{id} in {html}");
    }
    let described = html.split("aria-describedby=\"").skip(1);
    for id in described.flat_map(|rest| rest.split('"').next().unwrap().split_whitespace()) {
        assert!(ids.contains(&id), "nothing is called {id} in {html}");
    }
    for button in tags(html, "button") {
        let is_default = button.contains("class=\"default\"");
        if is_disabled(button) && !is_default {
            assert!(button.contains("aria-describedby"), "{button} does not say why");
        }
    }
}

// ---- The first page ----

fn ready() -> ReadyPage {
    ReadyPage {
        name: "Marie Dupont".into(),
        role: Role::SocialWorker,
        organisation: "CCAS".into(),
        place: "Lille".into(),
        offer: Offer {
            address: "https://example.org/fr/join/abcdefghijklmnop".into(),
            digits: "1234567".into(),
            seconds: 90,
        },
        problem: None,
        open: None,
    }
}

#[test]
fn the_ready_desk_shows_a_code_once_and_a_field_for_digits() {
    for words in languages() {
        let html = html(&ready(), &words);
        assert!(html.contains("<svg") && !html.contains("abcdefghijklmnop"), "{html}");
        assert!(html.contains("1 234 567") && html.contains("Marie Dupont"));
        assert!(html.contains("name=\"digits\"") && html.contains("autocomplete=\"off\""));
        is_explained(&html);
        let without =
            ReadyPage { offer: Offer { digits: String::new(), ..ready().offer }, ..ready() };
        assert!(!self::html(&without, &words).contains(&said(&words.say("desk-scan-digits"))));
    }
}

#[test]
fn digits_that_lead_to_nobody_are_not_repeated_and_a_pause_closes_the_field() {
    for words in languages() {
        for (problem, text, is_open) in [
            (DigitsProblem::Wrong, "problem-digits", true),
            (DigitsProblem::Busy, "problem-digits-busy", true),
            (DigitsProblem::Paused, "problem-digits-paused", false),
            (DigitsProblem::Locked, "problem-digits-locked", false),
        ] {
            let page = ReadyPage { problem: Some(problem), ..ready() };
            assert!(page.has_problems());
            let html = html(&page, &words);
            assert!(html.contains(&said(&words.say(text))), "{text}: {html}");
            assert!(html.contains("role=\"alert\""));
            let field = tags(&html, "input")[0];
            assert_eq!(is_disabled(field), !is_open, "{field}");
            assert!(!field.contains(" value="));
            is_explained(&html);
        }
    }
}

#[test]
fn an_open_guide_session_is_ended_before_the_next_person() {
    for words in languages() {
        let address = format!("/{}/desk/guide/0a", words.language().tag());
        for name in [Some("Amina".to_owned()), None] {
            let open = Some(OpenGuide { id: "0a".into(), name: name.clone() });
            let html = html(&ReadyPage { open, ..ready() }, &words);
            assert!(!html.contains("<svg") && !html.contains("name=\"digits\""), "{html}");
            assert!(html.contains(&format!("href=\"{address}\"")));
            assert!(html.contains(&format!("action=\"{address}\"")));
            assert_eq!(buttons(&html, "guide:stop").len(), 1);
            let called = name.unwrap_or_else(|| said(&words.say("desk-person")));
            assert!(html.contains(&format!("<bdi>{called}</bdi>")));
        }
    }
}

// ---- The meeting ----

fn meet(stage: MeetStage, words: &Words) -> String {
    let form = Phrase::plain("RSA".into(), words.language());
    let page = MeetPage { stage, language: "arabe".into(), form, here: "/fr/desk/guide/0a".into() };
    assert!(!page.title(words).contains("Amina"), "a title stays in the history");
    let html = html(&page, words);
    assert!(
        html.contains("arabe")
            && html.contains("RSA")
            && html.contains("action=\"/fr/desk/guide/0a\"")
    );
    assert_eq!(buttons(&html, "guide:not-mine").len(), 1);
    is_explained(&html);
    html
}

#[test]
fn both_say_their_pictures_then_the_person_says_yes_then_the_name_is_said() {
    for words in languages() {
        let pair = [3, 40].map(|number| Picture::of(number).unwrap());
        let html = meet(MeetStage::Pictures(pair), &words);
        for picture in pair {
            assert!(html.contains(picture.sign()));
            assert!(html.matches(&said(&picture.name(&words))).count() >= 2, "shown, and to say");
        }
        assert!(buttons(&html, "guide:name").is_empty());

        let html = meet(MeetStage::Consent { seconds: 121 }, &words);
        assert!(html.contains(&said(&words.say_count("desk-consent-minutes", 3))), "{html}");
        assert!(buttons(&html, "guide:name").is_empty());

        let first_name = Some("Amina".to_owned());
        let html = meet(MeetStage::NameCheck { first_name }, &words);
        assert!(html.contains("Amina") && buttons(&html, "guide:name:yes").len() == 1);
        let html = meet(MeetStage::NameCheck { first_name: None }, &words);
        assert!(html.contains(&said(&words.say("desk-name-unknown"))));
        assert_eq!(buttons(&html, "guide:name:yes").len(), 1);
    }
}

// ---- The step ----

/// The health benefit, with the answers of an example.
struct Dossier {
    form: Form,
    texts: Arc<FormTexts>,
    answers: Arc<Answers>,
    context: Context,
}

impl Dossier {
    fn new() -> Self {
        let root = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("../benefits");
        let read = |file: &str| fs::read_to_string(root.join(file)).unwrap();
        let countries = Arc::new(List::read(&read("lists/countries.tsv")).unwrap());
        let lists: Lists = [(Id::of("countries"), countries)].into();
        let form = load_with_lists("c2s", &read("c2s/form.json"), &lists).unwrap();
        let texts = FormTexts::read(&form, |language| {
            let file = format!("c2s/texts/{}/form.ftl", language.folder());
            Some((file.clone(), read(&file).into()))
        });
        let example: Value = serde_json::from_str(&read("c2s/examples/alone.json")).unwrap();
        let day = example["application_date"].as_str().unwrap().parse().unwrap();
        let context = Context { application_date: day };
        let given = example["answers"].as_object().unwrap();
        let leaf = |address: &str| address.rsplit('/').next().unwrap().to_owned();
        let given = given.iter().map(|(address, said)| (leaf(address), said.clone())).collect();
        let answers = Arc::new(filled_in(&form, &given, context));
        Self { form, texts: texts.unwrap(), answers, context }
    }

    /// Calls with the journey that the practitioner sees while `is_open` says what is open.
    fn seen<T>(
        &self,
        words: &Words,
        is_open: impl Fn(&Path) -> bool,
        show: impl FnOnce(Telling<'_>) -> T,
    ) -> T {
        let answers = Arc::new(redact(&self.form, &self.answers, is_open));
        let journey = Journey::derive(&self.form, &answers, self.context);
        show(Telling { journey: &journey, texts: &self.texts, words })
    }
}

/// The answers of a person who goes from page to page.
fn filled_in(form: &Form, given: &BTreeMap<String, Value>, context: Context) -> Answers {
    let mut answers = Arc::new(Answers::default());
    for issued in 0..200_u8 {
        let journey = Journey::derive(form, &answers, context);
        if let Some(needed) = journey.needed().first() {
            let row = Row { role: needed.role.clone(), order: issued.into(), removed: false };
            let id = RowId::from_random([issued, 1, 2, 3, 4]);
            let scope = needed.scope.row(&needed.group, &id);
            Arc::make_mut(&mut answers).set_row(&scope, row);
            continue;
        }
        let Some(visit) = journey.next_open() else { break };
        let filled = match &visit.content {
            PageContent::Questions { questions, .. } => {
                let typed = questions.iter().map(|one| (*one, typed(one, form, given)));
                fill(&journey, &visit.path.scope, &typed.collect::<Vec<_>>(), None)
            }
            PageContent::List(_) => {
                let value = Some(forms::kinds::Value::Choice(Id::of("no")));
                let typed = Typed::default().with("choice", "no");
                let answer = Answer { typed, value, waiting: None };
                let path = visit.path.clone();
                vec![Filled { path, answer, problems: Vec::new(), advice: Vec::new() }]
            }
            PageContent::Advice { advice, .. } => panic!("an advice: {}", advice.id),
        };
        assert!(filled.iter().all(|one| one.problems.is_empty()), "{}: {filled:?}", visit.path);
        for one in filled {
            Arc::make_mut(&mut answers).set(one.path, one.answer);
        }
    }
    Arc::unwrap_or_clone(answers)
}

fn typed(question: &Question, form: &Form, given: &BTreeMap<String, Value>) -> Typed {
    let part = match &question.kind {
        Kind::Money(_) => "amount".into(),
        kind => kind.parts(form).first().cloned().unwrap_or_default(),
    };
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    match given.get(question.id.as_str()) {
        None => Typed::default(),
        Some(Value::Object(parts)) => parts
            .iter()
            .fold(Typed::default(), |typed, (part, value)| typed.with(part, &text(value))),
        Some(Value::Array(ticked)) => {
            ticked.iter().fold(Typed::default(), |typed, value| typed.with(&part, &text(value)))
        }
        Some(value) => Typed::default().with(&part, &text(value)),
    }
}

fn beside(may: May) -> Guided {
    Guided {
        version: 1,
        side: Side::Practitioner,
        wrote: None,
        proposal: None,
        other: None,
        closed: None,
        may,
        is_marked: false,
    }
}

fn step(content: StepContent) -> StepPage {
    StepPage {
        here: "/fr/desk/guide/0a".into(),
        person: PersonSight {
            name: Some("Amina".into()),
            language: "arabe".into(),
            is_here: true,
            seconds_away: None,
            progress: (3, 17),
        },
        level: Level::Show,
        minutes_left: 72,
        write_minutes_left: None,
        waits_for_second: false,
        waits_for_open: false,
        steps_down: false,
        is_paused: false,
        is_silent: false,
        as_person: None,
        watermark: None,
        steps: Vec::new(),
        content,
    }
}

/// What holds on every live screen.
fn is_sound(page: &StepPage, words: &Words) -> String {
    assert!(!page.title(words).contains("Amina"), "a title stays in the history");
    let html = html(page, words);
    is_explained(&html);
    assert_eq!(tags(&html, "h1").len(), 1, "{html}");
    assert_eq!(tags(&html, "form").len(), 1, "everything is a post of one form");
    let stop = buttons(&html, "guide:stop");
    assert!(stop.len() == 1 && !is_disabled(stop[0]), "{stop:?}");
    for value in ["continue", "sections", "back", "guide:send"] {
        assert!(buttons(&html, &format!("{value}\"")).is_empty(), "{value}");
    }
    // Enter presses the first button, which is there to do nothing.
    let first = tags(&html, "button")[0];
    assert!(first.contains("class=\"default\"") && is_disabled(first), "{first}");
    html
}

/// Every text that was typed into what is closed, long enough to be nothing else.
fn secrets(dossier: &Dossier, is_open: impl Fn(&Path) -> bool) -> Vec<String> {
    let answers = dossier.answers.iter();
    let closed =
        answers.filter(|(path, _)| is_closed(class_of(&dossier.form, path)) && !is_open(path));
    let typed = closed.filter_map(|(_, answer)| serde_json::to_value(&answer.typed).ok());
    let mut texts = Vec::new();
    for value in typed {
        leaves(&value, &mut texts);
    }
    texts.retain(|text| text.chars().any(|letter| letter.is_ascii_digit()) && text.len() > 2);
    texts
}

fn leaves(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|one| leaves(one, texts)),
        Value::Object(all) => all.values().for_each(|one| leaves(one, texts)),
        _ => {}
    }
}

#[test]
fn of_a_closed_question_no_field_and_no_text_is_there_on_any_page_in_any_language() {
    let dossier = Dossier::new();
    let secrets = secrets(&dossier, |_| false);
    assert!(secrets.iter().any(|secret| secret == "9 840,50"), "{secrets:?}");
    let (mut private, mut some_closed) = (0, 0);
    for words in languages() {
        dossier.seen(
            &words,
            |_| false,
            |telling| {
                for visit in telling.journey.question_pages() {
                    // The highest level asks for as much as can be asked for.
                    let content = step_content(telling, visit, |_| false, |_| beside(May::Write));
                    private += usize::from(matches!(content, StepContent::Private { .. }));
                    let steps = step_lines(telling, Some(&visit.path), |_| false, true);
                    let page = StepPage { level: Level::Write, steps, ..step(content) };
                    let html = is_sound(&page, &words);
                    for secret in &secrets {
                        assert!(!html.contains(secret), "{secret} on {}: {html}", visit.path);
                    }
                    let PageContent::Questions { questions, .. } = &visit.content else { continue };
                    for question in questions.iter().filter(|question| is_closed(question.class)) {
                        let path = visit.path.scope.path(&question.id);
                        some_closed +=
                            usize::from(html.contains(&format!("data-question=\"{path}\"")));
                        assert!(!html.contains(&format!("name=\"{path}.")), "a field of {path}");
                        for verb in ["write", "propose"] {
                            let of_it = buttons(&html, &format!("guide:{verb}:{path}\""));
                            assert!(of_it.into_iter().all(is_disabled), "{verb} {path}");
                        }
                    }
                }
            },
        );
    }
    assert!(private > 0 && some_closed > 0, "{private} {some_closed}");
}

#[test]
fn what_the_person_opens_is_seen_with_the_name_of_who_looks() {
    let dossier = Dossier::new();
    let words = &languages()[0];
    let all = |_: &Path| true;
    let html = dossier.seen(words, all, |telling| {
        let asks = |visit: &&PageVisit<'_>| match &visit.content {
            PageContent::Questions { questions, .. } => {
                questions.iter().any(|question| question.id.as_str() == "income-total")
            }
            PageContent::List(_) | PageContent::Advice { .. } => false,
        };
        let visit = telling.journey.question_pages().iter().find(asks).unwrap();
        let content = step_content(telling, visit, all, |_| beside(May::Propose));
        let watermark = Some("Marie Dupont".to_owned());
        is_sound(&StepPage { watermark, level: Level::Propose, ..step(content) }, words)
    });
    let seen = html.split("class=\"sensitive\"").nth(1).unwrap();
    assert!(seen.contains("9 840,50") && seen.contains("Marie Dupont"), "{html}");
}

#[test]
fn the_ladder_marks_where_one_is_and_says_why_a_level_cannot_be_taken() {
    for words in languages() {
        for level in Level::ALL {
            let page = StepPage { level, ..step(StepContent::Elsewhere(Place::Check)) };
            let html = is_sound(&page, &words);
            assert!(buttons(&html, &format!("guide:level:{}", level.name())).is_empty());
            assert_eq!(buttons(&html, "guide:level:").len(), 3);
            assert!(
                html.contains("aria-current=\"true\"")
                    && html.contains(&said(&words.say("desk-level-now")))
            );
        }
        let named = |id: &str| said(&words.say_with(id, "name", "Amina"));
        let write = |page: StepPage, why: String| {
            let html = is_sound(&page, &words);
            assert!(html.contains(&why), "{why}: {html}");
            is_disabled(buttons(&html, "guide:level:write")[0])
        };
        let here = || step(StepContent::Elsewhere(Place::Check));
        assert!(!write(here(), named("desk-level-asks")));
        assert!(write(StepPage { waits_for_second: true, ..here() }, named("desk-why-asked")));
        let away = PersonSight { is_here: false, seconds_away: Some(61), ..here().person };
        let page = StepPage { person: away, ..here() };
        assert!(html(&page, &words).contains(&said(&words.say_count("desk-away-minutes", 2))));
        assert!(write(page, said(&words.say("desk-why-away"))));
        let paused = is_sound(&StepPage { is_paused: true, ..here() }, &words);
        assert!(buttons(&paused, "guide:level:").into_iter().all(is_disabled));
        let down = StepPage { steps_down: true, level: Level::Propose, ..here() };
        assert!(is_sound(&down, &words).contains(&named("desk-steps-down")));
    }
}

#[test]
fn pages_that_are_not_shared_say_so_and_sending_is_the_persons() {
    for words in languages() {
        for (place, text) in [
            (Place::Check, "desk-at-check.text"),
            (Place::Sections, "desk-at-sections.text"),
            (Place::Together, "desk-at-together.text"),
            (Place::Declaration, "desk-at-declaration.text"),
            (Place::Secret, "desk-at-secret.text"),
            (Place::Away, "desk-at-away.text"),
            (Place::Beside, "desk-at-beside.text"),
        ] {
            let html = is_sound(&step(StepContent::Elsewhere(place)), &words);
            assert!(html.contains(&said(&words.say_with(text, "name", "Amina"))), "{text}: {html}");
            let send = html.contains(&said(&words.say("sign-and-send")));
            assert_eq!(send, place == Place::Declaration);
            assert!(tags(&html, "input").is_empty());
        }
        let html = is_sound(&step(StepContent::Elsewhere(Place::Declaration)), &words);
        let why = said(&words.say_with("desk-send", "name", "Amina"));
        let send = tags(&html, "button").into_iter().find(|tag| tag.contains("send-why")).unwrap();
        assert!(html.contains(&why) && is_disabled(send) && send.contains("type=\"button\""));
        assert!(!send.contains(" name=") && !send.contains(" value="));
    }
}

#[test]
fn lists_advice_private_pages_and_pauses_show_no_more_than_they_may() {
    for words in languages() {
        let title = || Phrase::plain("Title".into(), words.language());
        let rows = vec![Phrase::plain("Nour".into(), words.language())];
        let html = is_sound(&step(StepContent::List { title: title(), rows }), &words);
        assert!(html.contains("Nour") && tags(&html, "input").is_empty());
        let html = is_sound(&step(StepContent::List { title: title(), rows: Vec::new() }), &words);
        assert!(html.contains(&said(&words.say("nobody"))));
        let html = is_sound(&step(StepContent::Advice { title: title() }), &words);
        assert!(html.contains(&said(&words.say_with("desk-advice", "name", "Amina"))));

        let private = || step(StepContent::Private { title: title(), filled: 1, of: 3 });
        let html = is_sound(&private(), &words);
        let filled =
            words.say_all("desk-private-filled", [("filled", "1".into()), ("of", "3".into())]);
        assert!(html.contains(&said(&filled)) && tags(&html, "input").is_empty());
        let reasons = ["check-month", "check-number", "explain", "other"];
        for reason in reasons {
            let ask = buttons(&html, &format!("guide:ask-open:{reason}\""));
            assert!(ask.len() == 1 && !is_disabled(ask[0]), "{reason}");
        }
        let html = is_sound(&StepPage { waits_for_open: true, ..private() }, &words);
        assert!(buttons(&html, "guide:ask-open:").into_iter().all(is_disabled));

        let paused = StepPage { is_paused: true, ..private() };
        let blank = step(StepContent::Paused);
        for page in [StepPage { is_paused: true, ..blank }, paused] {
            let html = is_sound(&page, &words);
            assert!(html.contains(&said(&words.say_with("desk-paused.text", "name", "Amina"))));
            assert!(!html.contains("Title") && buttons(&html, "guide:ask-open").is_empty());
        }
    }
}

#[test]
fn the_steps_say_how_far_each_page_is_and_where_the_person_can_be_invited() {
    let dossier = Dossier::new();
    for words in languages() {
        dossier.seen(
            &words,
            |_| false,
            |telling| {
                let pages = telling.journey.question_pages();
                let at = &pages[1].path;
                let lines = step_lines(telling, Some(at), |_| false, true);
                let all: Vec<_> = lines.iter().flat_map(|line| &line.pages).collect();
                assert_eq!(all.len(), pages.len());
                assert!(all.iter().any(|page| matches!(page.state, PageState::Private { .. })));
                assert!(all.iter().any(|page| page.state == PageState::Done));
                assert!(all[1].is_current && all[1].invite.is_none() && all[0].invite.is_some());

                let page = |level, lines| StepPage {
                    level,
                    steps: lines,
                    ..step(StepContent::Elsewhere(Place::Sections))
                };
                let html = is_sound(&page(Level::Show, lines), &words);
                assert_eq!(html.matches("aria-current=\"step\"").count(), 1);
                assert_eq!(buttons(&html, &format!("guide:invite:{}\"", pages[0].path)).len(), 1);

                let lines = step_lines(telling, Some(at), |_| false, false);
                let html = is_sound(&page(Level::Look, lines), &words);
                assert!(
                    buttons(&html, "guide:invite:").is_empty()
                        && html.contains("id=\"invite-why\"")
                );
            },
        );
    }
}

#[test]
fn the_person_may_have_no_name_yet() {
    for words in languages() {
        let here = step(StepContent::Elsewhere(Place::Check));
        let person = PersonSight { name: None, ..here.person };
        let html = is_sound(&StepPage { person, ..here }, &words);
        assert!(html.contains(&said(&words.say("desk-person"))) && !html.contains("Amina"));
        let inside = words.say_with("desk-seen-on", "name", words.say("desk-person.inside"));
        assert!(html.contains(&said(&inside)));
    }
}

#[test]
fn what_may_not_be_done_with_a_question_is_off_and_says_why() {
    let dossier = Dossier::new();
    for words in languages() {
        dossier.seen(
            &words,
            |_| false,
            |telling| {
                let pages = telling.journey.question_pages();
                let first = |visit: &&PageVisit<'_>| {
                    matches!(&visit.content, PageContent::Questions { .. })
                };
                let visit = pages.iter().find(first).unwrap();
                for (may, proposes) in [
                    (May::Nothing(WhyNot::Level), false),
                    (May::Nothing(WhyNot::Theirs), false),
                    (May::Nothing(WhyNot::Paused), false),
                    (May::Point, false),
                    (May::Propose, true),
                    (May::Write, true),
                ] {
                    let content = step_content(telling, visit, |_| false, |_| beside(may));
                    let html = is_sound(&step(content), &words);
                    let on = buttons(&html, "guide:propose:")
                        .into_iter()
                        .filter(|tag| !is_disabled(tag));
                    assert_eq!(on.count() > 0, proposes, "{may:?}: {html}");
                    assert_eq!(buttons(&html, "guide:write:").is_empty(), may != May::Write);
                }
            },
        );
    }
}

// ---- The end ----

#[test]
fn the_end_shows_the_receipt_without_answers_and_leads_to_the_next_person() {
    for words in languages() {
        let who = Who {
            given: "Marie".into(),
            family: "Dupont".into(),
            role: Role::SocialWorker,
            organisation: "CCAS".into(),
            place: "Lille".into(),
        };
        for reason in
            [EndReason::Practitioner, EndReason::Person, EndReason::NotMine, EndReason::Sent]
        {
            let receipt = GuideReceipt {
                who: who.clone(),
                day: "12 mars 2026".into(),
                from: "10:05".into(),
                to: Some("10:41".into()),
                road: Road::Code,
                reason,
                saw: reason != EndReason::NotMine,
                shown_pages: vec![Phrase::plain("Income".into(), words.language())],
                answered_alone: 14,
                proposed: 3,
                accepted: 2,
                wrote: vec![Phrase::plain("Rent".into(), words.language())],
                sent: None,
            };
            let html = html(&EndedPage { receipt }, &words);
            assert!(html.contains("Marie Dupont") && html.contains("10:41"));
            assert!(html.contains(&format!("href=\"/{}/desk\"", words.language().tag())));
            assert!(tags(&html, "button").is_empty() && tags(&html, "input").is_empty());
            is_explained(&html);
        }
    }
}
