//! The portal under test, from outside: its process, a connection to it, and a person who fills pages.

mod connection;
mod person;
pub mod process;
#[expect(
    clippy::unwrap_used,
    reason = "the whole-app tests' robot: it stops at the first surprise"
)]
#[expect(dead_code, reason = "a command needs a part only of what the whole-app tests need")]
#[path = "../../../server/tests/whole_app/robot.rs"]
mod robot;

pub use connection::{Connection, Reply};
pub use person::{Filled, Person};
pub use process::{Portal, Setup, hold_to_core};

/// What stands in a text field of a page.
pub fn typed(html: &str, field: &str) -> Option<String> {
    let inputs = robot::tags(html, "input").into_iter();
    let mut named = inputs.filter(|input| input.get("name").is_some_and(|name| name == field));
    named.next()?.remove("value")
}

/// Whether a page shows what was posted to it: texts in their fields, choices ticked. What is not an input (a long text, a button) is not
/// looked at.
pub fn shows(html: &str, fields: &[(String, String)]) -> bool {
    let inputs = robot::tags(html, "input");
    fields.iter().all(|(name, value)| {
        let mut named = inputs.iter().filter(|input| input.get("name") == Some(name)).peekable();
        if named.peek().is_none() {
            return true;
        }
        named.any(|input| {
            let is_ticked = ["radio", "checkbox"].contains(&input["type"].as_str());
            input.get("value").is_some_and(|shown| shown == value)
                && (!is_ticked || input.contains_key("checked"))
        })
    })
}
