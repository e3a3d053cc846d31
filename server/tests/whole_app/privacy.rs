//! What a person typed is nowhere but in sealed registers and on their own pages.

use axum::http::StatusCode;

use crate::log::log;
use crate::person::App;
use crate::robot::Robot;

const SENTINEL: &str = "Zq7Wx9Kp3Vt5";

/// The sentinel in UTF-8, in UTF-16 of both orders, and in base64 at its three offsets; also in
/// lower case, as an e-mail address holds it.
fn forms() -> Vec<Vec<u8>> {
    let mut forms = Vec::new();
    for text in [SENTINEL.to_owned(), SENTINEL.to_lowercase()] {
        forms.push(text.as_bytes().to_vec());
        forms.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        forms.push(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
        for offset in 0..3 {
            let padded = [vec![0; offset], text.as_bytes().to_vec()].concat();
            let encoded = base64(&padded);
            // The first and last characters also depend on what stands around the text.
            forms.push(encoded[4..encoded.len() - 4].to_vec());
        }
    }
    forms
}

/// Bytes in base64, without padding.
pub fn base64(bytes: &[u8]) -> Vec<u8> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut encoded = Vec::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte))
            << (8 * (3 - chunk.len()));
        encoded.extend((0..4).map(|place| ALPHABET[(bits >> (18 - 6 * place) & 63) as usize]));
    }
    encoded
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

#[tokio::test]
async fn a_sentinel_typed_everywhere_is_found_in_no_file_log_or_error_page() {
    // Of all tests of this program: whatever any of them logs is searched, too.
    let log = log();
    let app = App::new().await;
    let mut person = app.person();
    let card = person.start_with_card("fr", "own").await;
    let first = card.next.clone();
    let mut robot = Robot::rich();
    robot.words = SENTINEL.into();
    let mut shown = false;
    // What a script saves, too: kept, refused, and from a stranger.
    let saved = [("question", "for-whom"), ("for-whom.choice", SENTINEL)];
    let address = first.replace("/form/", "/save/");
    assert_eq!(person.post(&address, &saved).await.status, StatusCode::NO_CONTENT);
    for refused in [SENTINEL, "for-whom"] {
        let refused = [
            ("question", refused),
            ("for-whom.choice", "x"),
            ("was:for-whom.choice", SENTINEL),
            (SENTINEL, SENTINEL),
        ];
        person.post(&address, &refused[..]).await;
        app.person().post(&address, &refused[..]).await;
    }
    robot
        .walk(&mut person, &first, |_, page| shown |= contains(&page.body, SENTINEL.as_bytes()))
        .await;
    assert!(shown, "the person sees what they typed");

    let mut places = Vec::new();
    // Error pages of every kind, asked for with the sentinel in hand.
    let mut stranger = app.person();
    let typed = [("for-whom.choice", SENTINEL), (SENTINEL, SENTINEL), ("action", SENTINEL)];
    for address in [first.clone(), format!("/fr/{SENTINEL}"), "/fr/c2s/check".into()] {
        places.push(("an error page".to_owned(), stranger.post(&address, &typed).await.body));
    }
    places.push(("an error page".into(), person.post("/fr/c2s/nothing", &typed).await.body));
    // The way back, with right and wrong words, and the sentinel among them.
    for words in [card.words.clone(), format!("{SENTINEL} deux trois quatre")] {
        let fields = [("resume.number", card.number.as_str()), ("resume.words", &words)];
        stranger.post("/fr/return", &fields).await;
    }
    let words = card.words.split(' ').collect::<Vec<_>>();
    let number = card.number.replace('\u{a0}', "");
    let log = log.read();
    assert!(contains(&log, b"\"route\""), "the log was written");
    for secret in [number, words.join(" "), words.join("+"), words.join("%20")] {
        assert!(!contains(&log, secret.as_bytes()), "the log holds number or words");
        for (name, page) in &places {
            assert!(!contains(page, secret.as_bytes()), "{name} holds number or words");
        }
    }
    places.push(("the log".into(), log));
    for entry in std::fs::read_dir(app.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            places.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
    assert!(places.iter().any(|(name, content)| name.ends_with(".db-wal") && !content.is_empty()));

    for (name, content) in places {
        for form in forms() {
            assert!(!contains(&content, &form), "{name} holds what a person typed");
        }
    }
}

#[tokio::test]
async fn what_is_stored_names_no_question() {
    let app = App::new().await;
    let mut person = app.person();
    let first = person.start("fr").await;
    Robot::rich().walk(&mut person, &first, |_, _| {}).await;
    for entry in std::fs::read_dir(app.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let content = std::fs::read(&path).unwrap();
            for name in ["birth-date", "income-kinds", "has-partner", "06 12 34 56 78"] {
                assert!(!contains(&content, name.as_bytes()), "{} in {}", name, path.display());
            }
        }
    }
}
