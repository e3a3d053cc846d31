//! What only the person does is not reached from the desk, at no level (failure situation 27).

use app::guide::protocol::{Decision, Level, Said, Told};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};

use super::{Pair, standing, verb};
use crate::person::App;
use crate::robot::{Robot, questions};

/// What must be the same afterwards.
async fn state(app: &App, pair: &Pair) -> String {
    let around = app.site.around();
    let standing = pair.room(app).await.standing(&around).await;
    let dossier = app.site.storage.dossiers_after(None, 10).await.unwrap().pop().unwrap();
    let registers = app.site.storage.registers(dossier.id).await.unwrap();
    let versions: Vec<_> =
        registers.iter().map(|register| (register.path_hash.0, register.version)).collect();
    let submission = app.site.storage.submission(dossier.id).await.unwrap();
    let (level, at, opened) = (standing.level, standing.at, standing.opened);
    let (ends, stage) = (standing.ends_at, standing.stage);
    let sent = (dossier.sent_at, submission.is_some(), dossier.language);
    format!("{level:?} {at:?} {opened:?} {ends} {stage:?} {sent:?} {versions:?}")
}

/// The guide's verbs that are the person's.
const PERSONS: [&str; 20] = [
    "code",
    "cancel",
    "picture:0",
    "unknown",
    "yes",
    "no",
    "listen",
    "second:yes",
    "second:no",
    "open",
    "close",
    "refuse-open",
    "accept:1",
    "change:1",
    "resume",
    "extend",
    "follow:on",
    "go",
    "stay",
    "restore:helper-name",
];

#[tokio::test]
async fn f27_nothing_is_declared_sent_deleted_withdrawn_or_exported_from_the_desk_at_any_level() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let mut robot = Robot::rich();
    robot.say("helper-name", "text", "Zq7Wx9Kp");
    robot.words = "Zq7Wx9Kp".into();
    for _ in 0..200 {
        let html = pair.amina_sees().await;
        if questions(&html).iter().any(|question| question.kind == "declaration") {
            break;
        }
        let fields = robot.fields(&html);
        pair.page = pair.amina.post(&pair.page, &fields).await.location();
    }
    let html = pair.amina_sees().await;
    let declaration = questions(&html).remove(0).path;
    let signed = robot.fields(&html);
    let helper = "/fr/c2s/form/helper";
    for level in Level::ALL {
        if level == Level::Write {
            pair.marie_does("level:write").await;
            pair.amina.post(&pair.help, &verb("second:yes")).await.location();
        } else {
            pair.marie_does(&format!("level:{}", level.name())).await;
        }
        pair.amina_sees().await;
        pair.marie_sees().await;
        let before = state(&app, &pair).await;
        let mut continues = standing(&pair.marie_sees().await);
        continues.push(("action".into(), "continue".into()));
        let bare = vec![("action".to_owned(), "continue".to_owned())];
        let mut posts = vec![
            (pair.page.clone(), signed.clone()),
            (pair.page.replace("/form/", "/change/"), signed.clone()),
            (pair.page.replace("/form/", "/save/"), signed.clone()),
            (helper.to_owned(), continues.clone()),
            (helper.replace("/form/", "/save/"), continues.clone()),
            (pair.desk.clone(), signed.clone()),
            (pair.desk.clone(), continues),
        ];
        for rest in ["check", "together", "delete", "sections", "remove/person/aaaaaaaa", "help"] {
            posts.push((format!("/fr/c2s/{rest}"), bare.clone()));
        }
        for rest in ["dossiers/words", "session/extend"] {
            posts.push((format!("/fr/{rest}"), bare.clone()));
        }
        for own in PERSONS {
            let fields = vec![("action".to_owned(), format!("guide:{own}"))];
            posts.extend(
                [pair.help.clone(), pair.desk.clone(), pair.page.clone()]
                    .map(|address| (address, fields.clone())),
            );
        }
        for action in
            ["sheet", "leave", "done", "change:helper", "later", "dont-know", "en", "back"]
        {
            posts.push((pair.desk.clone(), vec![("action".to_owned(), action.to_owned())]));
        }
        for (address, fields) in posts {
            let answer = pair.marie.post(&address, &fields).await;
            assert!(
                answer.status.is_client_error() || answer.status.is_redirection(),
                "{level:?} {address} {fields:?}: {}",
                answer.status
            );
            assert!(!answer.text().contains("Zq7Wx9Kp") || address == pair.desk, "{address}");
            assert_eq!(state(&app, &pair).await, before, "{level:?} {address} {fields:?}");
        }
        for rest in [
            "form/helper",
            "check",
            "together",
            "sections",
            "receipt",
            "receipt/copy",
            "sheet/helper",
            "left",
            "delete",
            "help",
            "help/receipt",
            "help/state",
            "help/events",
        ] {
            let answer = pair.marie.get(&format!("/fr/c2s/{rest}")).await;
            assert!(!answer.text().contains("Zq7Wx9Kp"), "{rest}");
            assert!(!answer.text().contains("data-question"), "{rest}");
        }
        assert!(!pair.marie.get("/fr/dossiers").await.text().contains("c2s/"));
        says_nothing_of_the_persons(&mut pair, &declaration, level).await;
        assert_eq!(state(&app, &pair).await, before, "{level:?}");
    }
    // She can, on her own phone.
    let receipt = pair.amina.post(&pair.page, &signed).await.location();
    assert_eq!(receipt, "/fr/c2s/receipt");
}

/// The same by messages: what the person says, said from the desk, and the declaration.
async fn says_nothing_of_the_persons(pair: &mut Pair, declaration: &str, level: Level) {
    let parts = vec![("agree".to_owned(), "yes".to_owned()), ("name".into(), "Marie".into())];
    let path = declaration.to_owned();
    let own = [
        Said::Answer { yes: true },
        Said::Open,
        Said::Close,
        Said::Decide { op: 1, proposal: 1, decision: Decision::Accept },
        Said::Commit { op: 1, path: path.clone(), base: 0, parts: parts.clone(), replayed: false },
        Said::Propose { op: 1, path, parts },
    ];
    for said in own {
        let text = serde_json::to_string(&said).unwrap();
        let request = |address: String| {
            Request::builder()
                .method(Method::POST)
                .uri(address)
                .header("sec-fetch-site", "same-origin")
                .header("content-type", "application/json")
                .body(Body::from(text.clone()))
                .unwrap()
        };
        let answer = pair.marie.send(request(format!("{}/say", pair.desk))).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
        let told: Vec<Told> = serde_json::from_slice(&answer.body).unwrap();
        assert!(matches!(told[..], [Told::Refused { .. }]), "{level:?} {said:?}: {told:?}");
        let answer = pair.marie.send(request(format!("{}/say", pair.help))).await;
        assert!(answer.status.is_client_error(), "{}", answer.status);
    }
}
