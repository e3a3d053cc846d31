//! Help side by side, without a script on either side: how the two meet, what the practitioner sees, whose word stands.

use axum::http::StatusCode;
use jiff::SignedDuration;

use crate::person::{App, Person};
use crate::robot::{Robot, questions, tags};

/// A person and a practitioner who met, at the first page of a form.
pub struct Pair {
    pub amina: Person,
    pub marie: Person,
    /// Amina's page about help.
    pub help: String,
    /// The page of the form that she is on.
    pub page: String,
    /// Marie's page of the guide.
    pub desk: String,
}

/// What a button of a page does.
pub fn verb(verb: &str) -> [(&'static str, String); 1] {
    [("action", format!("guide:{verb}"))]
}

/// The values of the buttons of a page.
pub fn buttons(html: &str) -> Vec<String> {
    tags(html, "button").into_iter().filter_map(|mut tag| tag.remove("value")).collect()
}

/// The digits that a person's page shows.
pub fn digits(html: &str) -> String {
    let after = html.split_once("data-spoken=\"").expect("digits").1;
    after.split_once('"').unwrap().0.chars().filter(char::is_ascii_digit).collect()
}

/// What stands in the fields of a page, as a browser posts it.
pub fn standing(html: &str) -> Vec<(String, String)> {
    let is_given = |tag: &std::collections::BTreeMap<String, String>| {
        let is_box =
            tag.get("type").is_some_and(|kind| ["radio", "checkbox"].contains(&kind.as_str()));
        !is_box || tag.contains_key("checked")
    };
    let given = tags(html, "input").into_iter().filter(is_given);
    let field = |mut tag: std::collections::BTreeMap<String, String>| {
        Some((tag.remove("name")?, tag.remove("value").unwrap_or_default()))
    };
    given.filter_map(field).collect()
}

impl Pair {
    /// By the digits that the person reads out, up to the first yes and the name.
    pub async fn meet(app: &App, language: &str) -> Self {
        let mut pair = Self::find_each_other(app, language, "c2s").await;
        pair.agree().await;
        pair
    }

    /// The same, before anything is agreed.
    pub async fn find_each_other(app: &App, language: &str, benefit: &str) -> Self {
        let mut amina = app.person();
        let page = amina.start_of(benefit, language).await;
        let mut marie = app.practitioner("marie").await;
        let help = format!("/{language}/{benefit}/help");
        assert_eq!(amina.post(&help, &verb("code")).await.location(), help);
        let digits = digits(&amina.get(&help).await.text());
        let desk = marie.post("/fr/desk", &[("digits", digits)]).await.location();
        Self { amina, marie, help, page, desk }
    }

    pub async fn pick_the_pictures(&mut self) {
        let seen = self.marie.get(&self.desk).await.text();
        let choices = self.amina.get(&self.help).await.text();
        let pairs = choices.split("guide:picture:").skip(1).map(|pair| {
            let signs = pair.split("<span>").skip(1).map(|part| part.split('<').next().unwrap());
            signs.take(2).map(str::to_owned).collect::<Vec<_>>()
        });
        let is_seen = |pair: &Vec<String>| pair.iter().all(|sign| seen.contains(sign));
        let place = pairs.into_iter().position(|pair| is_seen(&pair)).expect("the pair");
        let next = self.amina.post(&self.help, &verb(&format!("picture:{place}"))).await;
        assert_eq!(next.location(), self.help);
    }

    pub async fn agree(&mut self) {
        self.pick_the_pictures().await;
        assert_eq!(self.amina.post(&self.help, &verb("yes")).await.location(), self.help);
        assert_eq!(self.marie.post(&self.desk, &verb("name:yes")).await.location(), self.desk);
        self.amina.get(&self.page).await;
    }

    /// Amina's button, on the page of the form that she is on, with all that stands in its fields.
    pub async fn amina_does(&mut self, what: &str) {
        let mut fields = standing(&self.amina_sees().await);
        fields.extend(verb(what).map(|(name, value)| (name.to_owned(), value)));
        let answer = self.amina.post(&self.page, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    }

    pub async fn marie_does(&mut self, what: &str) {
        assert_eq!(self.marie.post(&self.desk, &verb(what)).await.location(), self.desk);
    }

    pub async fn amina_sees(&mut self) -> String {
        self.amina.get(&self.page).await.text()
    }

    pub async fn marie_sees(&mut self) -> String {
        self.marie.get(&self.desk).await.text()
    }

    /// Amina fills pages with a robot until one has a question of this name.
    pub async fn go_to(&mut self, question: &str, robot: &mut Robot) {
        for _ in 0..200 {
            let html = self.amina_sees().await;
            if questions(&html).iter().any(|found| found.id() == question) {
                return;
            }
            let fields = robot.fields(&html);
            self.page = self.amina.post(&self.page, &fields).await.location();
        }
        panic!("{question} was not met");
    }

    /// The path of a question on Amina's page.
    pub async fn path_of(&mut self, question: &str) -> String {
        let html = self.amina_sees().await;
        let found = questions(&html).into_iter().find(|found| found.id() == question);
        found.unwrap_or_else(|| panic!("no {question}")).path
    }
}

#[tokio::test]
async fn they_meet_by_digits_that_are_read_out_and_each_sees_who_the_other_is() {
    let app = App::new().await;
    let mut pair = Pair::find_each_other(&app, "ar", "c2s").await;
    let html = pair.amina.get(&pair.help).await.text();
    for text in ["Marie Dupont", "CCAS Lille", "dir=\"rtl\""] {
        assert!(html.contains(text), "{text}");
    }
    let html = pair.marie_sees().await;
    assert!(html.contains("العربية"), "her language");
    pair.pick_the_pictures().await;
    let html = pair.amina.get(&pair.help).await.text();
    assert!(buttons(&html).contains(&"guide:yes".to_owned()));
    assert!(!pair.marie_sees().await.contains("data-question"), "nothing before the first yes");
    pair.amina.post(&pair.help, &verb("yes")).await.location();
    assert!(!pair.marie_sees().await.contains("data-question"), "nothing before the name");
    pair.marie.post(&pair.desk, &verb("name:yes")).await.location();
    pair.amina.get(&pair.page).await;
    let html = pair.marie_sees().await;
    assert!(html.contains("lang=\"fr\"") && html.contains("data-question"), "{html}");
    let html = pair.amina_sees().await;
    assert!(html.contains("data-guide-bar") && html.contains("guide:stop"));
}

#[tokio::test]
async fn wrong_pictures_end_it_and_nothing_was_seen() {
    let app = App::new().await;
    let mut pair = Pair::find_each_other(&app, "fr", "c2s").await;
    for place in [9, 9, 9] {
        pair.amina.post(&pair.help, &verb(&format!("picture:{place}"))).await.location();
    }
    let html = pair.marie_sees().await;
    assert!(html.contains("guide-receipt") && !html.contains("data-question"));
    // Both are free again.
    assert!(pair.marie.get("/fr/desk").await.text().contains("/fr/desk/state"));
    let html = pair.amina.get(&pair.help).await.text();
    assert!(buttons(&html).contains(&"guide:code".to_owned()));
}

#[tokio::test]
async fn what_the_person_answers_is_seen_and_what_is_private_is_not() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    let mut robot = Robot::new();
    pair.go_to("nir", &mut robot).await;
    let nir = pair.path_of("nir").await;
    let fields =
        [(format!("{nir}.number"), "2 90 03 75 116 042 34"), ("action".into(), "sections")];
    pair.amina.post(&pair.page, &fields).await.location();
    pair.amina.get(&pair.page).await;
    let html = pair.marie_sees().await;
    assert!(!html.contains("116 042") && !html.contains("116042"), "{html}");
    let inputs = tags(&html, "input");
    assert!(
        !inputs.iter().any(|input| input.get("name").is_some_and(|name| name.starts_with(&nir)))
    );
    pair.amina_does("open").await;
    let html = pair.marie_sees().await;
    assert!(html.contains("116 042"), "shown");
    // It closes when the page is left.
    pair.amina.get("/fr/c2s/sections").await;
    assert!(!pair.marie_sees().await.contains("116 042"));
    pair.amina.get(&pair.page).await;
    assert!(!pair.marie_sees().await.contains("116 042"));
}

#[tokio::test]
async fn the_ladder_goes_up_by_the_persons_yes_alone_and_down_by_anybody() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    pair.go_to("helper-name", &mut Robot::rich()).await;
    let path = pair.path_of("helper-name").await;
    pair.marie_sees().await;
    let text = format!("{path}.text");
    let write = |words: &str| {
        [("action".to_owned(), format!("guide:write:{path}")), (text.clone(), words.to_owned())]
    };
    let propose = |words: &str| {
        [("action".to_owned(), format!("guide:propose:{path}")), (text.clone(), words.to_owned())]
    };
    // Look: nothing.
    pair.marie.post(&pair.desk, &write("Karim")).await.location();
    pair.marie.post(&pair.desk, &propose("Karim")).await.location();
    let html = pair.amina_sees().await;
    assert!(!html.contains("Karim"));
    // Propose.
    pair.marie_does("level:propose").await;
    pair.marie.post(&pair.desk, &write("Karim")).await.location();
    pair.marie.post(&pair.desk, &propose("Karim Benali")).await.location();
    let html = pair.amina_sees().await;
    assert!(html.contains("Karim Benali") && html.contains("guide:accept:1"), "{html}");
    pair.amina_does("accept:1").await;
    let html = pair.amina_sees().await;
    assert!(html.contains("value=\"Karim Benali\"") && !html.contains("guide:accept"));
    // Write: only with the second yes.
    pair.marie_does("level:write").await;
    pair.marie.post(&pair.desk, &write("Other")).await.location();
    assert!(!pair.amina_sees().await.contains("value=\"Other\""));
    pair.amina_does("second:yes").await;
    pair.marie.post(&pair.desk, &write("Leïla Benali")).await.location();
    let html = pair.amina_sees().await;
    assert!(html.contains("value=\"Leïla Benali\"") && html.contains("Marie Dupont"), "{html}");
    assert!(buttons(&html).contains(&format!("guide:undo:{path}")));
    pair.amina_does(&format!("undo:{path}")).await;
    assert!(pair.amina_sees().await.contains("value=\"Karim Benali\""));
    // Down again.
    pair.amina_does("level:look").await;
    pair.marie.post(&pair.desk, &write("Other")).await.location();
    assert!(!pair.amina_sees().await.contains("value=\"Other\""));
}

#[tokio::test]
async fn stop_blanks_the_practitioners_page_and_leaves_a_receipt_on_both_sides() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "ar").await;
    pair.amina_does("stop").await;
    let html = pair.marie_sees().await;
    assert!(html.contains("guide-receipt") && !html.contains("data-question"));
    let receipt = pair.amina.get(&format!("{}/receipt", pair.help)).await.text();
    for text in ["Marie Dupont", "CCAS Lille"] {
        assert!(receipt.contains(text), "{text}");
    }
    assert!(receipt.contains("lang=\"fr\""), "the French version behind it");
    assert!(!pair.amina_sees().await.contains("data-guide-bar"));
}

#[tokio::test]
async fn a_request_that_nobody_answers_ends() {
    let app = App::new().await;
    let mut pair = Pair::find_each_other(&app, "fr", "c2s").await;
    app.clock.advance(SignedDuration::from_mins(3));
    assert!(pair.marie_sees().await.contains("guide-receipt"), "no answer");
}

#[tokio::test]
async fn more_help_than_is_used_ends_before_the_rest() {
    let app = App::new().await;
    let mut pair = Pair::meet(&app, "fr").await;
    pair.marie_does("level:write").await;
    pair.amina_does("second:yes").await;
    app.clock.advance(SignedDuration::from_mins(5));
    assert!(!buttons(&pair.marie_sees().await).iter().any(|b| b.starts_with("guide:write:")));
    app.clock.advance(SignedDuration::from_mins(6));
    assert!(!pair.marie_sees().await.contains("data-question"), "paused");
    pair.amina_does("resume").await;
    assert!(pair.marie_sees().await.contains("data-question"));
    app.clock.advance(SignedDuration::from_mins(20));
    assert!(pair.marie.get(&pair.desk).await.location().contains("/desk/unlock"));
    assert!(!pair.amina_sees().await.contains("data-guide-bar"), "unused");
}
