//! Each page of the person's side, in every language.

use leptos::prelude::RenderHtml;

use super::*;
use crate::components::guide::samples::{bar, every_language, marie, plain};
use crate::components::{GuideBar, Shown};
use crate::guide::pictures::Picture;
use crate::i18n::{Phrase, Words};
use crate::pages::Page;

fn html(page: &impl Page, words: &Words) -> String {
    let html = plain(&page.content(words).to_html());
    assert!(!html.contains("{ $") && !page.title(words).is_empty(), "{html}");
    html
}

fn text(text: &str, words: &Words) -> Phrase {
    Phrase::plain(text.into(), words.language())
}

fn help(stage: HelpStage, words: &Words) -> String {
    let page = HelpPage {
        stage,
        form: text("Complémentaire", words),
        way_on: "/fr/c2s/form/names".into(),
        receipt: Some("/fr/c2s/help/receipt".into()),
    };
    html(&page, words)
}

fn has(html: &str, verbs: &[&str]) {
    for verb in verbs {
        assert!(
            html.contains(&format!("name=\"action\" value=\"guide:{verb}\"")),
            "{verb}: {html}"
        );
    }
}

#[test]
fn where_nobody_helps_digits_are_offered_and_the_form_goes_on() {
    for words in every_language() {
        let html = help(HelpStage::Offer, &words);
        has(&html, &["code"]);
        assert!(
            html.contains("/fr/c2s/form/names") && html.contains("/fr/c2s/help/receipt"),
            "{html}"
        );
    }
}

#[test]
fn digits_stand_in_groups_from_left_to_right_with_a_warning() {
    for words in every_language() {
        let html = help(HelpStage::Digits { digits: "123456".into(), minutes: 10 }, &words);
        has(&html, &["cancel"]);
        assert!(html.contains("<bdi dir=\"ltr\">123\u{a0}456</bdi>"), "{html}");
        assert!(html.contains("data-spoken=\"1, 2, 3, 4, 5, 6\""), "{html}");
        assert!(html.contains(&words.say("guide-digits-never")), "{html}");
    }
}

#[test]
fn six_pairs_of_pictures_each_have_their_names_and_an_unknown_person_can_be_told() {
    let pictures: Vec<_> = (0..12).filter_map(Picture::of).collect();
    let choices: Vec<_> = pictures.chunks(2).map(|pair| [pair[0], pair[1]]).collect();
    for words in every_language() {
        for is_wrong in [false, true] {
            let stage = HelpStage::Pictures { who: marie(), choices: choices.clone(), is_wrong };
            let html = help(stage, &words);
            has(&html, &["picture:0", "picture:5", "unknown"]);
            assert!(!html.contains("guide:picture:6"), "{html}");
            for picture in &pictures {
                assert!(
                    html.contains(picture.sign()) && html.contains(&picture.name(&words)),
                    "{html}"
                );
            }
            assert_eq!(html.contains(&words.say("guide-pictures-wrong")), is_wrong);
            assert!(!html.contains("/fr/c2s/form/names"), "nothing leads away: {html}");
        }
    }
}

#[test]
fn the_first_yes_says_who_asks_what_is_seen_and_that_it_can_be_ended() {
    for words in every_language() {
        let html = help(HelpStage::Consent { who: marie(), seconds: 179 }, &words);
        has(&html, &["yes", "no", "unknown"]);
        for told in [
            "Marie Dupont",
            "CCAS de Lille",
            "Bureau 3",
            &words.say("guide-consent-sees"),
            &words.say("guide-consent-stop"),
        ] {
            assert!(html.contains(told), "{told}: {html}");
        }
        assert!(words.say("guide-consent-stop").contains(&words.say("guide-stop")));
        assert!(html.contains("data-listen=\"#consent\" data-clock"), "{html}");
        assert!(!html.contains("class=\"primary\""), "neither answer is the easier one: {html}");
    }
}

#[test]
fn while_the_first_name_is_said_it_can_be_ended() {
    for words in every_language() {
        has(&help(HelpStage::NameCheck { who: marie() }, &words), &["stop"]);
    }
}

#[test]
fn a_live_help_shows_the_whole_bar_and_leads_back_to_the_form() {
    for words in every_language() {
        let bar = GuideBar { in_form: false, ..bar() };
        let html = help(HelpStage::Live(Box::new(bar)), &words);
        has(&html, &["stop", "level:show", "level:propose", "extend", "follow:on"]);
        assert!(!html.contains("<details") && html.contains("class=\"primary\""), "{html}");
    }
}

#[test]
fn a_code_shows_who_shows_it_before_anything_is_chosen() {
    for words in every_language() {
        let form =
            |id: &str, has_draft| JoinForm { id: id.into(), title: text(id, &words), has_draft };
        let page =
            JoinPage { who: Some(marie()), forms: vec![form("c2s", true), form("rsa", false)] };
        let html = html(&page, &words);
        assert!(html.contains("Marie Dupont") && html.contains("Bureau 3"), "{html}");
        for id in ["c2s", "rsa"] {
            assert!(html.contains(&format!("name=\"benefit\" value=\"{id}\"")), "{html}");
        }
        assert!(html.contains("<form method=\"post\">"), "{html}");
    }
}

#[test]
fn a_code_that_is_over_asks_for_another_one() {
    for words in every_language() {
        let html = html(&JoinPage { who: None, forms: Vec::new() }, &words);
        assert!(
            html.contains(&words.say("guide-join-over")) && !html.contains("<button"),
            "{html}"
        );
    }
}

fn receipt(words: &Words) -> GuideReceipt {
    GuideReceipt {
        who: marie(),
        day: "12 mars 2026".into(),
        from: "10:05".into(),
        to: Some("10:41".into()),
        road: Road::Code,
        reason: EndReason::Sent,
        saw: true,
        shown_pages: vec![text("Revenus", words)],
        answered_alone: 14,
        proposed: 3,
        accepted: 2,
        wrote: vec![text("Loyer", words), text("Début du bail", words)],
        sent: Some(("10:39".into(), "4821-7305".into())),
    }
}

#[test]
fn the_receipt_says_who_when_and_what_was_done() {
    for words in every_language() {
        let page =
            GuideReceiptPage { receipt: receipt(&words), second: None, way_on: "/fr/c2s".into() };
        let html = html(&page, &words);
        for told in
            ["Marie Dupont", "10:05", "10:41", "Revenus", "14", "Loyer", "10:39", "4821-7305"]
        {
            assert!(html.contains(told), "{told}: {html}");
        }
        assert!(html.contains("data-listen=\"#receipt\""), "{html}");
    }
}

#[test]
fn behind_a_receipt_in_another_language_stands_the_french_one() {
    let [french, _, arabic] = every_language();
    let second = Some(receipt(&french));
    let page = GuideReceiptPage { receipt: receipt(&arabic), second, way_on: "/ar/c2s".into() };
    let html = html(&page, &arabic);
    assert!(html.contains("lang=\"fr\" dir=\"ltr\""), "{html}");
    assert!(html.contains("Vous avez répondu sans aide à 14 questions."), "{html}");
    assert!(html.contains(&arabic.say("guide-receipt-nobody")), "{html}");
}

#[test]
fn each_end_is_said_in_words_of_its_own() {
    let reasons = [
        EndReason::Person,
        EndReason::Practitioner,
        EndReason::Time,
        EndReason::Unused,
        EndReason::Away,
        EndReason::Sent,
        EndReason::NotMine,
        EndReason::Refused,
        EndReason::NoAnswer,
        EndReason::Unknown,
    ];
    for words in every_language() {
        let pages = reasons.map(|reason| {
            let receipt = GuideReceipt { reason, ..receipt(&words) };
            html(&GuideReceiptPage { receipt, second: None, way_on: "/".into() }, &words)
        });
        let distinct: std::collections::BTreeSet<_> = pages.iter().collect();
        assert_eq!(distinct.len(), reasons.len());
    }
}

#[test]
fn who_saw_nothing_is_not_said_to_have_done_anything() {
    let [french, ..] = every_language();
    let nothing = GuideReceipt {
        saw: false,
        sent: None,
        to: None,
        shown_pages: Vec::new(),
        wrote: Vec::new(),
        ..receipt(&french)
    };
    let html =
        html(&GuideReceiptPage { receipt: nothing, second: None, way_on: "/".into() }, &french);
    assert!(html.contains("Marie Dupont n’a rien vu de votre demande."), "{html}");
    assert!(html.contains("depuis 10:05") && !html.contains("sans aide"), "{html}");
    assert!(html.contains(&french.say("guide-receipt-still")), "{html}");
}

#[test]
fn together_parts_what_each_wrote_and_marks_what_is_to_be_checked() {
    for words in every_language() {
        let line = |label: &str, answer: &str, to_check: bool| TogetherLine {
            label: text(label, &words),
            about: to_check.then(|| text("Sami", &words)),
            shown: vec![Shown::Written(answer.into())],
            change: format!("change:{label}"),
            to_check,
        };
        let page = TogetherPage {
            who: vec![marie()],
            mine: vec![line("names", "Amina", false)],
            theirs: vec![line("rent", "520", true), line("lease", "2024", false)],
            to_confirm: 1,
        };
        let html = html(&page, &words);
        assert!(html.contains("name=\"action\" value=\"continue\""), "{html}");
        assert!(html.contains("value=\"change:rent\"") && html.contains("Sami"), "{html}");
        assert_eq!(html.matches("class=\"to-check\"").count(), 1, "{html}");
        let (theirs, mine) = html.split_once(&words.say("guide-together-mine")).unwrap();
        assert!(theirs.contains("520") && theirs.contains("Marie Dupont"), "{html}");
        assert!(mine.contains("Amina") && !mine.contains("520"), "{html}");
    }
}
