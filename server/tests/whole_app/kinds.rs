//! A form with every kind of question, walked without JavaScript.

use axum::http::StatusCode;
use server::clock::Clock;

use crate::outbox::outbox;
use crate::person::{App, Person};
use crate::robot::{Robot, questions, reference, tags};

/// An app whose only benefit is a form with every kind.
async fn app() -> App {
    let folder = tempfile::tempdir().unwrap();
    let texts = folder.path().join("kinds/texts/fr");
    std::fs::create_dir_all(&texts).unwrap();
    std::fs::write(folder.path().join("kinds/form.json"), include_str!("kinds/form.json")).unwrap();
    std::fs::write(texts.join("form.ftl"), include_str!("kinds/form.ftl")).unwrap();
    let benefits = server::benefits::from_folder(folder.path()).unwrap();
    App::with(|parts| parts.benefits = benefits).await
}

/// Something wrong for each kind that takes an answer: by question, the parts.
const WRONG: &[(&str, &[(&str, &str)])] = &[
    ("names", &[("given", " "), ("used", "Mina")]),
    ("birth", &[("day", "3"), ("year", "1962")]),
    ("income-in", &[("choice", "wages"), ("choice", "none")]),
    ("grid", &[("wages-1", "beaucoup"), ("pension-3", "12")]),
    ("line", &[("text", " ")]),
    ("story", &[("text", " ")]),
    ("agrees", &[("choice", "perhaps")]),
    ("country", &[("text", "Congo")]),
    ("plan", &[("choice", "france")]),
    ("rent", &[("amount", "cher")]),
    ("rooms", &[("number", "99")]),
    ("number", &[("number", "1 84 03 75 056 572 45")]),
    ("mail", &[("email", "amina")]),
    ("call", &[("number", "12")]),
    ("home", &[("situation", "home"), ("town", "Lille")]),
    ("account", &[("number", "FR76 3000 6000 0112 3456 7890 188")]),
    ("since", &[("day", "31"), ("month", "février"), ("year", "2020")]),
    ("speaker", &[("choice", "aaaaaaaa")]),
    ("sign", &[("name", "Amina")]),
];

/// Walks to the receipt. Every question is first answered wrong, once.
async fn walk(person: &mut Person, robot: &mut Robot, language: &str) -> (Vec<String>, String) {
    let mut address = person.start_of("kinds", language).await;
    let (mut refused, mut check) = (Vec::new(), String::new());
    for _ in 0..80 {
        let html = person.get(&address).await.text();
        if html.contains("data-receipt=") {
            return (refused, check);
        }
        if address.ends_with("/check") {
            check.clone_from(&html);
        }
        let asked = questions(&html);
        let wrong = asked.first().and_then(|one| {
            let (_, parts) = WRONG.iter().find(|(id, _)| *id == one.id())?;
            (!refused.contains(&one.id().to_owned())).then_some((one, parts))
        });
        if let Some((question, parts)) = wrong {
            let mut fields: Vec<_> = parts
                .iter()
                .map(|(part, text)| (format!("{}.{part}", question.path), (*text).to_owned()))
                .collect();
            fields.push(("action".into(), "continue".into()));
            let answer = person.post(&address, &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", question.path);
            let page = answer.text();
            for (name, text) in &fields[..fields.len() - 1] {
                let input = tags(&page, "input").into_iter().find(|input| {
                    input.get("name") == Some(name)
                        && (input["type"] != "radio" && input["type"] != "checkbox")
                });
                if let Some(input) = input {
                    assert_eq!(input["value"], *text, "{name} is shown back as typed");
                }
            }
            assert!(page.contains("role=\"alert\""), "{}", question.path);
            let summary = page.split("error-summary").nth(1).unwrap();
            for link in summary.split("href=\"#").skip(1) {
                let field = link.split('"').next().unwrap();
                assert!(page.contains(&format!("id=\"{field}\"")), "#{field} leads to a field");
            }
            refused.push(question.id().to_owned());
            continue;
        }
        let fields = robot.fields(&html);
        address = person.post(&address, &fields).await.location();
    }
    panic!("no receipt, at {address}");
}

#[tokio::test]
async fn every_kind_is_answered_wrong_then_right_in_french() {
    let app = app().await;
    let (mut person, mut robot) = (app.person(), Robot::new());
    robot.say_all("birth", &[("month", "févr."), ("year", "1962")]);
    robot.say_all("country", &[("text", "congo"), ("choice", "cd")]);
    robot.say_all("income-in", &[("choice", "wages"), ("choice", "pension")]);
    let (refused, check) = walk(&mut person, &mut robot, "fr").await;
    assert_eq!(refused.len(), WRONG.len(), "{refused:?}");
    let copy = person.get("/fr/kinds/receipt/copy").await.text();
    for page in [&check, &copy] {
        for shown in [
            "février 1962",
            "Congo-Kinshasa",
            "FR76 3000 6000 0112 3456 7890 189",
            "Pays de la banque\u{a0}: France",
            "août 2026",
            "octobre 2026",
            // Two kinds of income, three months: 6 × 1 234,50, a gift of 100,50, and their sum.
            "Salaires",
            "3\u{202f}703,50\u{a0}€",
            "Revenus du travail",
            "7\u{202f}407",
            "100,50",
            "7\u{202f}507,50",
            "Calculé à partir de vos réponses",
            "Plus de mille euros",
        ] {
            assert!(page.contains(shown), "{shown} in {page}");
        }
    }
}

#[tokio::test]
async fn every_kind_is_answered_wrong_then_right_in_arabic() {
    let app = app().await;
    let (mut person, mut robot) = (app.person(), Robot::new());
    robot.say_all("birth", &[("day", "٣"), ("month", "شباط"), ("year", "١٩٦٢")]);
    robot.say_all("country", &[("text", "جزائر")]);
    robot.say_all("account", &[("number", "DE89370400440532013000")]);
    let (refused, check) = walk(&mut person, &mut robot, "ar").await;
    assert_eq!(refused.len(), WRONG.len(), "{refused:?}");
    for shown in ["3 فبراير 1962", "الجزائر", "DE89 3704 0044 0532 0130 00", "ألمانيا"]
    {
        assert!(check.contains(shown), "{shown} in {check}");
    }
}

#[tokio::test]
async fn a_ticked_income_more_asks_for_its_months_again() {
    let app = app().await;
    let (mut person, mut robot) = (app.person(), Robot::new());
    robot.say("income-in", "choice", "wages");
    let mut address = person.start_of("kinds", "fr").await;
    let mut income = String::new();
    while !address.ends_with("/line") {
        if address.ends_with("/income-in") {
            income.clone_from(&address);
        }
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
    robot.say_all("income-in", &[("choice", "wages"), ("choice", "pension")]);
    let fields = robot.fields(&person.get(&income).await.text());
    let grid = person.post(&income, &fields).await.location();
    assert!(grid.ends_with("/grid"), "{grid}");
    let page = person.get(&grid).await.text();
    let typed: Vec<_> = tags(&page, "input")
        .into_iter()
        .filter(|input| input["name"].contains(".wages-") || input["name"].contains(".pension-"))
        .map(|input| input["value"].clone())
        .collect();
    assert_eq!(typed, ["1 234,50", "1 234,50", "1 234,50", "", "", ""]);
    let wages = tags(&page, "input").into_iter().find(|i| i["name"].ends_with(".wages-1")).unwrap();
    let refused = person.post(&grid, &[(wages["name"].as_str(), "1")]).await.text();
    // Away from its field, a month says which one it is; beside it, its label does.
    assert!(refused.contains("Retraite, août 2026\u{a0}: Écrivez un montant"), "{refused}");
    assert_eq!(refused.matches("Retraite, août 2026").count(), 1);
    // Nothing behind it may be visited before.
    let ahead = person.get(&address).await;
    assert_eq!(ahead.location(), grid);
}

#[tokio::test]
async fn an_option_is_offered_while_its_condition_holds() {
    let app = app().await;
    let (mut person, mut robot) = (app.person(), Robot::new());
    robot.say("country", "text", "France");
    let mut address = person.start_of("kinds", "fr").await;
    while !address.ends_with("/plan") {
        let fields = robot.fields(&person.get(&address).await.text());
        address = person.post(&address, &fields).await.location();
    }
    let page = person.get(&address).await.text();
    assert!(page.contains("Rester en France") && !page.contains("Venir en France"), "{page}");
}

#[tokio::test]
async fn what_was_worked_out_is_sent() {
    let app = app().await;
    let (mut person, mut robot) = (app.person(), Robot::new());
    let next = person.start_of("kinds", "fr").await;
    let receipt = robot.walk(&mut person, &next, |_, _| {}).await;
    let reference = reference(&person.get(&receipt).await.text());
    let folder = app.folder.path().join("out");
    outbox(&app).hand_over(&folder, app.clock.now()).await.unwrap();
    let data = std::fs::read(folder.join(format!("{reference}.json"))).unwrap();
    let data: serde_json::Value = serde_json::from_slice(&data).unwrap();
    let answers = data["answers"].as_array().unwrap();
    let value = |question: &str| {
        let answer = answers.iter().find(|answer| answer["question"] == question);
        answer.unwrap()["value"].clone()
    };
    assert_eq!(value("income")["worked_out"], "7507.5");
    assert_eq!(value("is-high")["worked_out"], "true");
    assert_eq!(value("grid")["month_grid"][0]["months"][0], 123_450);
    assert_eq!(value("account")["iban"], "FR7630006000011234567890189");
    assert_eq!(value("country")["choice"], "dz");
    assert!(value("speaker")["person"]["row"].is_string());
}
