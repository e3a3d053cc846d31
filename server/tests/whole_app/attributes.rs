//! What a small form says of its questions, pages and sections, and how its pages show it.

use axum::http::StatusCode;
use server::dossier::Dossier;

use crate::person::{Answer, App, Card, Person};
use crate::robot::tags;

const FORM: &str = r#"{
  "id": "essai", "revision": "2026-11-24", "source_language": "fr",
  "official": {"name": "none", "checked": false},
  "questions": [
    {"id": "age", "class": "F1", "kind": {"whole_number": {"least": 0, "most": 120}}},
    {"id": "housing", "class": "F1", "kind": {"choice": {"choices": ["tenant", "owner"]}}},
    {"id": "email", "class": "F1", "kind": "email", "required_when": "not answered(phone)"},
    {"id": "phone", "class": "F1", "kind": "phone", "required_when": "not answered(email)"},
    {"id": "story", "class": "F2", "kind": "long_text", "recommended": true},
    {"id": "opinion", "class": "F2", "kind": "long_text"},
    {"id": "rent", "class": "F2", "kind": {"money": {"period": "month"}},
     "rules": [{"id": "much", "holds": "rent <= 1000", "advice": true}]},
    {"id": "lease", "class": "F1", "kind": {"choice": {"choices": ["empty", "furnished"]}}},
    {"id": "guarantee", "class": "F2", "kind": {"money": {"period": "month"}}, "prefill": "rent"},
    {"id": "sign", "class": "F1", "kind": {"declaration": {"statements": []}}}
  ],
  "sections": [
    {"id": "you", "steps": [
      {"page": {"id": "age"}},
      {"advice": {"id": "not-for-you", "reasons": [
        {"id": "too-young", "when": "age < 18"}, {"id": "too-old", "when": "age > 100"}]}},
      {"page": {"id": "housing"}},
      {"page": {"id": "contact", "questions": ["email", "phone"]}},
      {"page": {"id": "story"}},
      {"page": {"id": "opinion", "by": "practitioner"}}]},
    {"id": "home", "when": "housing = 'tenant'", "steps": [
      {"page": {"id": "landlord", "questions": ["rent", "lease"], "by": "third_party"}},
      {"page": {"id": "guarantee"}}]}
  ],
  "declaration": {"id": "sign"}
}"#;

const FRENCH: &str = "translation-state = source
benefit = Aide d’essai
    .short = Essai
    .summary = Pour essayer.
    .time = Peu.
    .ready = Rien.
    .after = Rien.
section-you = Vous
section-home = Le logement
age = Quel âge avez-vous ?
    .why = Pour la loi.
housing = Quel logement ?
    .why = Pour la loi.
    .choice-tenant = Locataire
    .choice-owner = Propriétaire
page-contact = Vous joindre
email = Courriel
    .why = Pour vous joindre.
phone = Téléphone
    .why = Pour vous joindre.
story = Votre histoire
    .why = Pour comprendre.
opinion = Avis de la personne qui accompagne
    .why = Pour comprendre.
page-landlord = Le loyer
    .by = Votre propriétaire
rent = Quel loyer ?
    .hint = Sans les charges.
    .why = Pour le calcul.
    .rule-much = Ce loyer est haut. Vérifiez-le.
lease = Quel bail ?
    .why = Pour le calcul.
    .choice-empty = Vide
    .choice-furnished = Meublé
guarantee = Quelle caution ?
    .why = Pour le calcul.
sign = Signature
advice-not-for-you = Cette aide n’est peut-être pas pour vous
    .text = Vous pouvez quand même la demander.
    .reason-too-young = Elle commence à 18 ans.
    .reason-too-old = Elle finit à 100 ans.
    .next =
        Allez à la mairie.

        Ou appelez-la.
";

const ENGLISH: &str = "translation-state = machine
benefit = Trial benefit
rent = How much is the rent?
    .hint = Without charges.
lease = Which lease?
    .choice-empty = Unfurnished
";

/// A folder with the small form, in these French words.
fn folder(french: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join("essai").join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("form.json", FORM);
    write("texts/fr/form.ftl", french);
    write("texts/en/form.ftl", ENGLISH);
    folder
}

/// An app that serves the small form alone.
async fn app() -> App {
    let benefits = server::benefits::from_folder(folder(FRENCH).path()).unwrap();
    App::with(|parts| parts.benefits = benefits).await
}

async fn start(person: &mut Person) -> String {
    Card::of(&person.post("/fr/essai", &[("action", "continue")]).await).next
}

/// Answers a page of the form and gives the next address.
async fn go(person: &mut Person, page: &str, fields: &[(&str, &str)]) -> String {
    let mut fields = fields.to_vec();
    fields.push(("action", "continue"));
    person.post(&format!("/fr/essai/form/{page}"), &fields).await.location()
}

/// A person with a flat of their own, before the page that asks how to reach them.
async fn at_contact(app: &App, housing: &str) -> Person {
    let mut person = app.person();
    start(&mut person).await;
    go(&mut person, "age", &[("age.number", "30")]).await;
    go(&mut person, "housing", &[("housing.choice", housing)]).await;
    person
}

/// A tenant on the landlord's page.
async fn at_landlord(app: &App) -> Person {
    let mut person = at_contact(app, "tenant").await;
    go(&mut person, "contact", &[("phone.number", "0612345678")]).await;
    go(&mut person, "story", &[]).await;
    let next = go(&mut person, "opinion", &[]).await;
    assert_eq!(next, "/fr/essai/form/landlord");
    person
}

/// A tenant with everything answered.
async fn at_check(app: &App, rent: &str) -> Person {
    let mut person = at_landlord(app).await;
    go(&mut person, "landlord", &[("rent.amount", rent), ("lease.choice", "empty")]).await;
    let next = go(&mut person, "guarantee", &[("guarantee.amount", "500")]).await;
    assert_eq!(next, "/fr/essai/check");
    person
}

async fn page(person: &mut Person, address: &str) -> String {
    let answer = person.get(address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}");
    answer.text()
}

fn actions(html: &str) -> Vec<String> {
    tags(html, "button").into_iter().filter_map(|mut button| button.remove("value")).collect()
}

/// The part of a page behind a text.
fn behind<'a>(html: &'a str, text: &str) -> &'a str {
    html.split_once(text).unwrap_or_else(|| panic!("no {text} in {html}")).1
}

#[tokio::test]
async fn an_advice_says_why_and_where_to_go_and_stops_nobody() {
    let app = app().await;
    let mut person = app.person();
    start(&mut person).await;
    let advice = go(&mut person, "age", &[("age.number", "16")]).await;
    assert_eq!(advice, "/fr/essai/form/not-for-you");
    let html = page(&mut person, &advice).await;
    for text in
        ["peut-être pas pour vous</h1>", "à 18 ans", "<p>Allez à la mairie.</p>", "quand même"]
    {
        assert!(html.contains(text), "{text}");
    }
    assert!(!html.contains("100 ans"), "a reason that does not hold is not told");
    assert!(actions(&html).contains(&"leave".to_owned()));
    // It comes before what follows, until the person goes on.
    assert_eq!(person.get("/fr/essai/form/housing").await.location(), advice);
    let left = person.post(&advice, &[("action", "sections")]).await.location();
    assert!(page(&mut person, &left).await.contains(&advice));
    assert_eq!(go(&mut person, "not-for-you", &[]).await, "/fr/essai/form/housing");
    // Another reason shows it again.
    assert_eq!(go(&mut person, "age", &[("age.number", "101")]).await, advice);
    assert!(page(&mut person, &advice).await.contains("100 ans"));
}

#[tokio::test]
async fn an_advice_is_told_on_the_check_page_and_is_not_sent() {
    let app = app().await;
    let mut person = app.person();
    start(&mut person).await;
    go(&mut person, "age", &[("age.number", "16")]).await;
    go(&mut person, "not-for-you", &[]).await;
    go(&mut person, "housing", &[("housing.choice", "owner")]).await;
    go(&mut person, "contact", &[("phone.number", "0612345678")]).await;
    go(&mut person, "story", &[]).await;
    assert_eq!(go(&mut person, "opinion", &[]).await, "/fr/essai/check");
    let html = page(&mut person, "/fr/essai/check").await;
    assert!(html.contains("Elle commence à 18 ans."));
    let again = [("action", "change:not-for-you")];
    let again = person.post("/fr/essai/check", &again).await.location();
    assert_eq!(again, "/fr/essai/change/not-for-you");
    let on = person.post(&again, &[("action", "continue")]).await.location();
    assert_eq!(on, "/fr/essai/check");
    send(&mut person).await;
    let copy = page(&mut person, "/fr/essai/receipt/copy").await;
    assert!(
        !copy.contains("18 ans") && copy.contains("06 12 34 56 78") | copy.contains("0612345678")
    );
}

async fn send(person: &mut Person) {
    let receipt = go(person, "sign", &[("sign.agree", "yes"), ("sign.name", "A")]).await;
    assert_eq!(receipt, "/fr/essai/receipt");
}

#[tokio::test]
async fn one_of_two_questions_is_enough_and_neither_is_told_at_both() {
    let app = app().await;
    let mut person = at_contact(&app, "owner").await;
    let address = "/fr/essai/form/contact";
    assert!(!page(&mut person, address).await.contains("facultatif"), "not decided yet");
    let neither = person.post(address, &[("action", "continue")]).await;
    assert_eq!(neither.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = neither.text();
    assert!(html.contains("href=\"#email.email\"") && html.contains("href=\"#phone.number\""));
    let next = go(&mut person, "contact", &[("email.email", "a@b.fr")]).await;
    assert_eq!(next, "/fr/essai/form/story");
    assert!(page(&mut person, address).await.contains("facultatif"));
}

#[tokio::test]
async fn a_recommended_question_says_so_and_stays_within_reach() {
    let app = app().await;
    let mut person = at_contact(&app, "owner").await;
    go(&mut person, "contact", &[("phone.number", "0612345678")]).await;
    assert!(page(&mut person, "/fr/essai/form/story").await.contains("(conseillé)"));
    go(&mut person, "story", &[]).await;
    go(&mut person, "opinion", &[]).await;
    let html = page(&mut person, "/fr/essai/check").await;
    assert!(html.contains("Une réponse peut aider"));
    assert!(actions(&html).contains(&"change:story".to_owned()));
}

#[tokio::test]
async fn a_rule_that_advises_is_told_beside_the_answer_and_lets_it_pass() {
    let app = app().await;
    let mut person = at_check(&app, "1200").await;
    let html = page(&mut person, "/fr/essai/check").await;
    assert!(behind(&html, "Quel loyer").contains("Ce loyer est haut"));
    let html = page(&mut person, "/fr/essai/form/landlord").await;
    let amount = tags(&html, "input").into_iter().find(|input| input["name"] == "rent.amount");
    let described = amount.unwrap()["aria-describedby"].clone();
    assert!(described.contains("rent-note") && html.contains("id=\"rent-note\""), "{described}");
    assert!(!page(&mut at_check(&app, "900").await, "/fr/essai/check").await.contains("est haut"));
}

#[tokio::test]
async fn a_question_without_an_answer_starts_with_an_earlier_one_and_says_so() {
    let app = app().await;
    let mut person = at_landlord(&app).await;
    go(&mut person, "landlord", &[("rent.amount", "650"), ("lease.choice", "empty")]).await;
    let address = "/fr/essai/form/guarantee";
    let value = |html: &str| {
        let input =
            tags(html, "input").into_iter().find(|input| input["name"] == "guarantee.amount");
        input.unwrap()["value"].clone()
    };
    let html = page(&mut person, address).await;
    assert_eq!(value(&html), "650");
    assert!(html.contains("Repris de «\u{a0}Quel loyer ?\u{a0}»"), "{html}");
    // Who leaves it as it is has not answered.
    let left = [("guarantee.amount", "650"), ("action", "sections")];
    person.post(address, &left).await.location();
    assert!(page(&mut person, address).await.contains("Repris de"));
    assert_eq!(person.get("/fr/essai/check").await.location(), address);
    go(&mut person, "guarantee", &[("guarantee.amount", "700")]).await;
    let html = page(&mut person, address).await;
    assert_eq!(value(&html), "700");
    assert!(!html.contains("Repris de"));
}

#[tokio::test]
async fn a_page_of_a_practitioner_is_read_and_takes_nothing() {
    let app = app().await;
    let mut person = at_contact(&app, "owner").await;
    go(&mut person, "contact", &[("phone.number", "0612345678")]).await;
    assert_eq!(go(&mut person, "story", &[]).await, "/fr/essai/form/opinion");
    let html = page(&mut person, "/fr/essai/form/opinion").await;
    assert!(html.contains("remplit cette page avec vous"));
    assert!(tags(&html, "textarea").is_empty() && tags(&html, "input").is_empty());
    assert_eq!(go(&mut person, "opinion", &[("opinion.text", "Faux")]).await, "/fr/essai/check");
    let script = [("question", "opinion"), ("opinion.text", "Faux")];
    let saved = person.post("/fr/essai/save/opinion", &script).await;
    assert_eq!(saved.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = page(&mut person, "/fr/essai/check").await;
    assert!(!html.contains("Faux"));
    assert!(behind(&html, "Avis de la personne").contains("remplira avec vous"));
    assert!(!actions(&html).contains(&"change:opinion".to_owned()));
}

#[tokio::test]
async fn what_a_third_party_gives_later_waits_and_is_told() {
    let app = app().await;
    let mut person = at_landlord(&app).await;
    let address = "/fr/essai/form/landlord";
    let html = page(&mut person, address).await;
    assert!(html.contains("Votre propriétaire"));
    for action in ["wait:third-party", "sheet"] {
        assert!(actions(&html).contains(&action.to_owned()), "{action}");
    }
    assert!(!actions(&html).contains(&"wait:with-someone".to_owned()));
    let later = [("rent.amount", "65"), ("action", "wait:third-party")];
    assert_eq!(person.post(address, &later).await.location(), "/fr/essai/form/guarantee");
    assert!(page(&mut person, address).await.contains("class=\"waiting\""));
    go(&mut person, "guarantee", &[("guarantee.amount", "500")]).await;
    let html = page(&mut person, "/fr/essai/check").await;
    assert!(html.contains("Une autre personne donnera la réponse"));
    // Nobody else's page has the button.
    let elsewhere = [("housing.choice", "tenant"), ("action", "wait:third-party")];
    let refused = person.post("/fr/essai/form/housing", &elsewhere).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
}

/// The sheet of the landlord's page in a language, for a person who typed their own answer.
async fn sheet(app: &App, language: &str) -> Answer {
    let mut person = at_landlord(app).await;
    let typed = [("rent.amount", "4321"), ("action", "sheet")];
    let sheet = person.post("/fr/essai/form/landlord", &typed).await.location();
    assert_eq!(sheet, "/fr/essai/sheet/landlord");
    // What was typed before was kept.
    assert!(page(&mut person, "/fr/essai/form/landlord").await.contains("4321"));
    person.get(&sheet.replacen("/fr/", &format!("/{language}/"), 1)).await
}

#[tokio::test]
async fn a_sheet_to_hand_over_has_the_questions_and_room_and_no_answer() {
    let app = app().await;
    let html = sheet(&app, "fr").await.text();
    for text in ["Quel loyer ?</h2>", "Sans les charges", "Vide", "Meublé", "Votre propriétaire"]
    {
        assert!(html.contains(text), "{text}");
    }
    assert!(!html.contains("4321"), "the answer stays with the person");
    assert!(html.contains("<ul aria-hidden=\"true\" class=\"rows\"><li></li>"), "{html}");
    assert!(html.contains("href=\"/fr/essai/form/landlord\""));
    assert!(
        !html.contains("lang=\"fr\" dir=\"ltr\" class=\"hint\">Quel"),
        "French stands there once"
    );
}

#[tokio::test]
async fn a_sheet_in_another_language_has_the_forms_own_beneath() {
    let app = app().await;
    let html = sheet(&app, "en").await.text();
    assert!(html.contains("How much is the rent?</h2>"));
    for text in ["Quel loyer ?", "Sans les charges.", "Vide", "Ces réponses servent à une demande"]
    {
        let marked = format!("lang=\"fr\" dir=\"ltr\" class=\"hint\">{text}");
        assert!(html.contains(&marked), "{marked}");
    }
    // What is not translated stands there once, marked.
    assert_eq!(html.matches("Meublé").count(), 1);
    let arabic = sheet(&app, "ar").await.text();
    assert!(arabic.contains("dir=\"rtl\""));
    assert_eq!(arabic.matches("Quel loyer").count(), 1);
}

#[tokio::test]
async fn only_a_page_that_is_open_and_handed_over_has_a_sheet() {
    let app = app().await;
    let mut person = at_contact(&app, "tenant").await;
    for page in ["housing", "landlord", "nothing"] {
        let next = person.get(&format!("/fr/essai/sheet/{page}")).await.location();
        assert_eq!(next, "/fr/essai/form/contact", "{page}");
    }
    let mut stranger = app.person();
    assert_eq!(stranger.get("/fr/essai/sheet/landlord").await.location(), "/fr/essai");
}

#[tokio::test]
async fn answers_that_apply_no_more_are_shown_last_and_emptied_when_it_is_sent() {
    let app = app().await;
    let mut person = at_check(&app, "1200").await;
    let change = [("housing.choice", "owner"), ("action", "continue")];
    let check = person.post("/fr/essai/change/housing", &change).await.location();
    assert_eq!(check, "/fr/essai/check");
    let html = page(&mut person, &check).await;
    let gone = behind(&html, "Plus nécessaire");
    for text in ["Quel loyer ?", "1\u{202f}200", "Quel bail ?", "Vide", "Quelle caution ?"] {
        assert!(gone.contains(text), "{text}");
    }
    assert!(!actions(&html).contains(&"change:landlord".to_owned()));
    assert!(!gone.contains("Ce loyer est haut"), "nobody is told to mend what does not count");

    // Kept until it is sent: they count again when the person changes back.
    let back = [("housing.choice", "tenant"), ("action", "continue")];
    assert_eq!(person.post("/fr/essai/change/housing", &back).await.location(), check);
    assert!(!page(&mut person, &check).await.contains("Plus nécessaire"));
    person.post("/fr/essai/change/housing", &change).await.location();
    assert_eq!(kept(&app).await, 3);

    send(&mut person).await;
    let copy = page(&mut person, "/fr/essai/receipt/copy").await;
    assert!(!copy.contains("Quel loyer") && !copy.contains("Plus nécessaire"));
    assert_eq!(kept(&app).await, 0);
}

/// How many of the three answers about the rented flat the only dossier holds.
async fn kept(app: &App) -> usize {
    let storage = &*app.site.storage;
    let folder = storage.folders().await.unwrap()[0];
    let record = storage.dossiers(folder).await.unwrap().remove(0);
    let dossier = Dossier::read(record, storage, &app.site.keys).await.unwrap();
    let flat = ["rent", "lease", "guarantee"];
    let answers = dossier.answers().iter();
    let says = answers.filter(|(path, answer)| {
        flat.contains(&path.leaf.as_str()) && **answer != forms::answers::Answer::default()
    });
    says.count()
}

#[test]
fn a_text_that_advice_or_a_hand_over_lacks_stops_the_start() {
    for (line, missing) in [
        ("    .text = Vous pouvez quand même la demander.\n", "\"advice-not-for-you.text\""),
        ("    .reason-too-old = Elle finit à 100 ans.\n", "\"advice-not-for-you.reason-too-old\""),
        ("    .by = Votre propriétaire\n", "\"page-landlord.by\""),
        ("    .rule-much = Ce loyer est haut. Vérifiez-le.\n", "\"rent.rule-much\""),
    ] {
        assert!(FRENCH.contains(line), "{line}");
        let folder = folder(&FRENCH.replace(line, ""));
        let error = server::benefits::from_folder(folder.path()).err().unwrap();
        assert!(error.to_string().ends_with(&format!("{missing} is missing")), "{error}");
    }
}
