//! Help side by side: how the two meet, what the practitioner sees, whose word stands. Most of it by plain pages, as without a script;
//! `live.rs` is a connection in process, `socket.rs` one over a network.

mod codes;
mod devices;
mod failures;
mod interference;
mod ladder;
mod leaks;
mod live;
mod meet;
mod model;
mod press;
mod say;
mod seen;
mod socket;
mod unsaved;
mod verbs;

use std::sync::Arc;

use app::guide::protocol::Said;
use axum::http::StatusCode;
use server::guide::Room;

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

/// Words that a side gives as an answer.
pub fn commit(op: u32, path: &str, base: u32, words: &str) -> Said {
    let parts = vec![("text".to_owned(), words.to_owned())];
    Said::Commit { op, path: path.to_owned(), base, parts, replayed: false }
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
        let marie = app.practitioner("marie").await;
        let help = format!("/{language}/{benefit}/help");
        Self::by_digits((amina, page), marie, help).await
    }

    /// A person who is at a page, and a practitioner.
    pub async fn by_digits(
        (mut amina, page): (Person, String),
        mut marie: Person,
        help: String,
    ) -> Self {
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

    /// Presses the button of her page that shows it.
    pub async fn amina_shows(&mut self) {
        let open = self.show_button().await;
        self.amina_does(&open).await;
    }

    /// What the button of her page says that shows it.
    pub async fn show_button(&mut self) -> String {
        let buttons = tags(&self.amina_sees().await, "button");
        let values = buttons.iter().filter_map(|button| button.get("value"));
        let mut verbs = values.filter_map(|value| value.strip_prefix("guide:"));
        verbs.find(|verb| verb.starts_with("open:")).expect("a button shows the page").to_owned()
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

    /// At a page whose question is the practitioner's to write, too: `helper-name`. Gives its path.
    pub async fn write(&mut self) -> String {
        self.go_to("helper-name", &mut Robot::rich()).await;
        self.marie_sees().await;
        self.may_write().await;
        self.path_of("helper-name").await
    }

    /// The second yes.
    pub async fn may_write(&mut self) {
        self.marie_does("level:write").await;
        self.amina_does("second:yes").await;
        self.marie_sees().await;
    }

    /// What Marie's button writes.
    pub async fn marie_writes(&mut self, path: &str, words: &str) {
        let fields = [
            ("action".to_owned(), format!("guide:write:{path}")),
            (format!("{path}.text"), words.to_owned()),
        ];
        self.marie.post(&self.desk, &fields).await.location();
    }

    /// What stands in a field of Amina's page.
    pub async fn field(&mut self, path: &str) -> String {
        let name = format!("{path}.text");
        let fields = standing(&self.amina_sees().await);
        fields.into_iter().find(|(own, _)| *own == name).expect("the field").1
    }

    /// The room that both are in.
    pub async fn room(&self, app: &App) -> Arc<Room> {
        let named = |room: &Arc<Room>| {
            let name: String = room.id.0.iter().map(|byte| format!("{byte:02x}")).collect();
            self.desk.ends_with(&name)
        };
        let dossiers = app.site.storage.dossiers_after(None, 100).await.unwrap();
        let mut rooms = dossiers.iter().filter_map(|known| app.site.guides().of_dossier(known.id));
        rooms.find(named).expect("a room")
    }

    /// The two browsers, at another server.
    pub fn at(self, app: &App) -> Self {
        let there = |person: &Person| {
            let mut there = app.person();
            there.cookie.clone_from(&person.cookie);
            there
        };
        Self { amina: there(&self.amina), marie: there(&self.marie), ..self }
    }

    /// The path of a question on Amina's page.
    pub async fn path_of(&mut self, question: &str) -> String {
        let html = self.amina_sees().await;
        let found = questions(&html).into_iter().find(|found| found.id() == question);
        found.unwrap_or_else(|| panic!("no {question}")).path
    }
}
