//! A person with a browser that has no JavaScript, who fills the demonstration's first benefit.

use super::robot::{Robot, questions};
use super::{Connection, Reply};
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};

/// Who fills, and where they are.
pub struct Person {
    cookie: Option<String>,
}

/// A dossier that was filled as far as asked.
pub struct Filled {
    pub person: Person,
    /// The pages that were answered, in order.
    pub pages: Vec<FilledPage>,
}

/// A page that was answered.
pub struct FilledPage {
    pub address: String,
    /// What was posted to it.
    pub fields: Vec<(String, String)>,
}

impl Filled {
    /// The page that asks for names, and the name of the field for the given one: a text that can be any other each time.
    pub fn names(&self) -> Result<(&FilledPage, &str)> {
        let named = self.pages.iter().rev().find_map(|page| {
            let given = page.fields.iter().find(|(name, _)| name.ends_with(".given"));
            given.map(|(name, _)| (page, name.as_str()))
        });
        named.context("no page asks for names")
    }
}

impl Filled {
    /// Posts the page of names again, with a given name that was never there.
    pub fn post_another_name(&mut self, connection: &mut Connection) -> Result<Reply> {
        let (page, given) = self.names()?;
        let (address, given) = (page.address.clone(), given.to_owned());
        let fields = page.fields_with(&given, &format!("{}a", page.field(&given)));
        let reply = self.person.post(connection, &address, &fields)?;
        if reply.status == 303 {
            self.pages.push(FilledPage { address, fields });
        }
        Ok(reply)
    }

    /// What was posted last to each page.
    pub fn last_posts(&self) -> BTreeMap<&str, &[(String, String)]> {
        self.pages.iter().map(|page| (page.address.as_str(), page.fields.as_slice())).collect()
    }
}

impl FilledPage {
    /// What was typed into a field.
    fn field(&self, name: &str) -> &str {
        self.fields.iter().find(|field| field.0 == name).map_or("", |field| &field.1)
    }

    /// The same fields with another value in one of them.
    pub fn fields_with(&self, name: &str, value: &str) -> Vec<(String, String)> {
        let mut fields = self.fields.clone();
        fields
            .iter_mut()
            .filter(|field| field.0 == name)
            .for_each(|field| field.1 = value.to_owned());
        fields
    }
}

impl Person {
    pub fn new() -> Self {
        Self { cookie: None }
    }

    /// A GET as bytes. `encodings` is what the browser says it can unpack; nothing when empty.
    pub fn get_request(&self, address: &str, encodings: &str) -> Vec<u8> {
        let encodings = match encodings {
            "" => String::new(),
            named => format!("Accept-Encoding: {named}\r\n"),
        };
        format!(
            "GET {address} HTTP/1.1\r\nHost: localhost\r\n{encodings}{}\r\n",
            self.cookie_line()
        )
        .into_bytes()
    }

    /// A POST of fields as bytes.
    pub fn post_request(&self, address: &str, fields: &[(String, String)]) -> Vec<u8> {
        let pairs: Vec<_> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect();
        let body = pairs.join("&");
        format!(
            "POST {address} HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n{}\r\n{body}",
            body.len(),
            self.cookie_line()
        )
        .into_bytes()
    }

    fn cookie_line(&self) -> String {
        self.cookie().map_or_else(String::new, |cookie| format!("Cookie: {cookie}\r\n"))
    }

    pub fn get(&self, connection: &mut Connection, address: &str) -> Result<Reply> {
        connection.send(&self.get_request(address, ""))
    }

    pub fn post(
        &mut self,
        connection: &mut Connection,
        address: &str,
        fields: &[(String, String)],
    ) -> Result<Reply> {
        let reply = connection.send(&self.post_request(address, fields))?;
        if reply.cookie.is_some() {
            self.cookie.clone_from(&reply.cookie);
        }
        Ok(reply)
    }

    /// The cookie of their browser, `name=value`, once a page has set one.
    pub fn cookie(&self) -> Option<&str> {
        self.cookie.as_deref()
    }

    /// Opens a dossier of the benefit at an address: the answer leads to its first page.
    pub fn start(&mut self, connection: &mut Connection, benefit: &str) -> Result<Reply> {
        let go = [("action".to_owned(), "continue".to_owned())];
        let mut reply = self.post(connection, benefit, &go)?;
        if reply.status == 200 {
            // A page that is shown once stands in between; asked again, the way goes on.
            reply = self.post(connection, benefit, &go)?;
        }
        Ok(reply)
    }

    /// Fills a dossier until so many questions are answered.
    pub fn fill(self, connection: &mut Connection, answers: usize) -> Result<Filled> {
        self.fill_with(connection, answers, |reply| bail!("status {}", reply.status))
    }

    /// The same; a page that was not acknowledged goes to `refused`, and is posted again when that is content with it.
    pub fn fill_with(
        mut self,
        connection: &mut Connection,
        answers: usize,
        mut refused: impl FnMut(&Reply) -> Result<()>,
    ) -> Result<Filled> {
        let mut address = loop {
            match self.start(connection, START)? {
                Reply { location: Some(address), .. } => break address,
                reply => refused(&reply).context(START)?,
            }
        };
        let (mut robot, mut pages, mut answered) = (Robot::rich(), Vec::new(), BTreeSet::new());
        while answered.len() < answers {
            if pages.len() > 200 {
                bail!("{} answers on 200 pages", answered.len());
            }
            let page = self.get(connection, &address)?;
            if page.status != 200 {
                refused(&page).with_context(|| address.clone())?;
                continue;
            }
            let html = String::from_utf8(page.body)?;
            let fields = robot.fields(&html);
            let reply = loop {
                let reply = self.post(connection, &address, &fields)?;
                if reply.status == 303 {
                    break reply;
                }
                refused(&reply).with_context(|| address.clone())?;
            };
            answered.extend(questions(&html).into_iter().map(|question| question.path));
            let here = std::mem::replace(&mut address, reply.location.unwrap_or_default());
            pages.push(FilledPage { address: here, fields });
        }
        Ok(Filled { person: self, pages })
    }
}

const START: &str = "/fr/c2s";

/// A text of a form's body: everything but letters, digits and `-._` is escaped.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
                encoded.push(byte.into())
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_escaped_for_the_body_of_a_post() {
        assert_eq!(encoded("a/b é=&+"), "a%2Fb%20%C3%A9%3D%26%2B");
    }
}
