//! A person and a practitioner meet, as people without a script do: by digits that are read out, pictures, the first yes, the name.

use anyhow::{Context, Result, bail};

use crate::portal::{Connection, Person, Reply};

const BENEFIT: &str = "/fr/bench";
const HELP: &str = "/fr/bench/help";
/// How many questions the page of the form has.
pub const QUESTIONS: u32 = 20;

/// A guide that is live.
pub struct Meeting {
    /// The cookie of the person's browser.
    pub person: String,
    /// The cookie of the practitioner's.
    pub practitioner: String,
    /// The practitioner's page of the guide.
    desk: String,
    /// The number of the last answer.
    pub last: u32,
    /// The version of each question's answer.
    pub versions: [u32; QUESTIONS as usize],
}

impl Meeting {
    /// A new dossier of the benchmark's form, and a practitioner who sees its page of questions.
    pub fn begin(connection: &mut Connection, mut practitioner: Person) -> Result<Self> {
        let mut person = Person::new();
        let page = led(person.start(connection, BENEFIT)?, "starting")?;
        press(&mut person, connection, HELP, "code")?;
        let digits = digits(&shown(&person, connection, HELP)?)?;
        let fields = [("digits".to_owned(), digits)];
        let desk = led(practitioner.post(connection, "/fr/desk", &fields)?, "the digits")?;
        let seen = shown(&practitioner, connection, &desk)?;
        let pair = pair_of(&shown(&person, connection, HELP)?, &seen)?;
        press(&mut person, connection, HELP, &format!("picture:{pair}"))?;
        press(&mut person, connection, HELP, "yes")?;
        press(&mut practitioner, connection, &desk, "name:yes")?;
        shown(&person, connection, &page)?;
        // Nothing is told of a page that was not looked at.
        if !shown(&practitioner, connection, &desk)?.contains("data-question=\"answer-01\"") {
            bail!("the practitioner does not see the questions");
        }
        let cookie = |browser: &Person| browser.cookie().map(str::to_owned).context("no cookie");
        Ok(Self {
            person: cookie(&person)?,
            practitioner: cookie(&practitioner)?,
            desk,
            last: 0,
            versions: [0; QUESTIONS as usize],
        })
    }

    /// Where the sockets of the two sides are: the person's, the practitioner's.
    pub fn sockets(&self) -> [String; 2] {
        [HELP, &self.desk].map(|page| format!("{page}/live"))
    }
}

/// Where a POST leads to.
fn led(reply: Reply, what: &str) -> Result<String> {
    match reply {
        Reply { status: 303, location: Some(address), .. } => Ok(address),
        reply => bail!("{what}: status {}", reply.status),
    }
}

/// Presses a button of guide mode.
fn press(who: &mut Person, connection: &mut Connection, page: &str, verb: &str) -> Result<()> {
    let fields = [("action".to_owned(), format!("guide:{verb}"))];
    led(who.post(connection, page, &fields)?, verb).map(drop)
}

/// A page.
fn shown(who: &Person, connection: &mut Connection, page: &str) -> Result<String> {
    let reply = who.get(connection, page)?;
    if reply.status != 200 {
        bail!("{page}: status {}", reply.status);
    }
    Ok(String::from_utf8(reply.body)?)
}

/// The digits that a person's page shows.
fn digits(html: &str) -> Result<String> {
    let spoken = html.split_once("data-spoken=\"").and_then(|(_, after)| after.split_once('"'));
    let (spoken, _) = spoken.context("the person is shown no digits")?;
    Ok(spoken.chars().filter(char::is_ascii_digit).collect())
}

/// The place, among those that a person's page shows, of the pair that the practitioner's page shows.
fn pair_of(choices: &str, seen: &str) -> Result<usize> {
    // Other lists of the page have no pictures.
    let mut pairs = choices.split("<li>").skip(1).filter_map(|choice| {
        let mut signs = choice.split("<span>").skip(1).filter_map(|part| part.split('<').next());
        Some([signs.next()?, signs.next()?])
    });
    let place = pairs.position(|pair| pair.iter().all(|sign| seen.contains(sign)));
    place.context("the practitioner's pictures are not among the person's")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_pictures_are_read_from_pages() {
        assert_eq!(digits("<p data-spoken=\"1 2 3, 4 5 6\">").unwrap(), "123456");
        let choices = "<nav><li>no picture</li></nav><ul><li><span>A</span><span>B</span><span>names</span></li>\
                       <li><span>C</span><span>D</span></li></ul>";
        assert_eq!(pair_of(choices, "<p>C and D</p>").unwrap(), 1);
        assert!(pair_of(choices, "<p>A and D</p>").is_err());
    }
}
