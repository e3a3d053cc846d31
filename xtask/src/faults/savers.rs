//! Eight people who save as fast as they can, and remember what was acknowledged.

use crate::portal::{Connection, Filled, Person, Portal, typed};
use anyhow::{Result, bail};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// How many save at once.
pub const SAVERS: usize = 8;
/// Enough to come to the page that asks for names.
const ANSWERS: usize = 20;

/// One person, who gives the same answer another value again and again: 1, 2, 3 …
pub struct Saver {
    dossier: Filled,
    acknowledged: AtomicU64,
    sent: AtomicU64,
}

impl Saver {
    /// So many people with a dossier each.
    pub fn all(portal: &Portal) -> Result<Vec<Self>> {
        let mut connection = Connection::open(portal.address)?;
        let mut saver = || {
            let dossier = Person::new().fill(&mut connection, ANSWERS)?;
            anyhow::Ok(Self { dossier, acknowledged: 0.into(), sent: 0.into() })
        };
        (0..SAVERS).map(|_| saver()).collect()
    }

    /// Saves until the connection breaks, or until told that it is enough.
    pub fn save(&self, address: SocketAddr, is_enough: &AtomicBool) -> Result<()> {
        let mut connection = Connection::open(address)?;
        while !is_enough.load(Ordering::Relaxed) {
            self.save_once(&mut connection)?;
        }
        Ok(())
    }

    /// Saves the next value.
    pub fn save_once(&self, connection: &mut Connection) -> Result<()> {
        let number = self.sent() + 1;
        let (page, given) = self.dossier.names()?;
        let fields = page.fields_with(given, &word(number));
        let request = self.dossier.person.post_request(&page.address, &fields);
        self.sent.store(number, Ordering::SeqCst);
        let reply = connection.send(&request)?;
        if ![204, 303].contains(&reply.status) {
            bail!("a save was answered with status {}", reply.status);
        }
        self.acknowledged.store(number, Ordering::SeqCst);
        Ok(())
    }

    /// The last value that the server acknowledged.
    pub fn acknowledged(&self) -> u64 {
        self.acknowledged.load(Ordering::SeqCst)
    }

    /// The last value that was sent: one more than acknowledged while an answer is out.
    pub fn sent(&self) -> u64 {
        self.sent.load(Ordering::SeqCst)
    }

    /// Opens the page again and reads the value that stands there; none when the page cannot be opened. A server that says that its
    /// database is not there (503) is asked again: it may hold connections to one that was killed.
    pub fn kept(&self, connection: &mut Connection) -> Result<Option<u64>> {
        const TRIES: usize = 100;
        let (page, given) = self.dossier.names()?;
        for _ in 0..TRIES {
            let reply = self.dossier.person.get(connection, &page.address)?;
            match reply.status {
                200 => {
                    let typed = typed(&String::from_utf8_lossy(&reply.body), given);
                    // Before the first value, the robot's own word stands there.
                    return Ok(typed.map(|typed| number(&typed).unwrap_or(0)));
                }
                503 => {}
                _ => break,
            }
        }
        Ok(None)
    }

    /// Goes on from the value that stands.
    pub fn go_on_from(&self, kept: u64) {
        self.acknowledged.store(kept, Ordering::SeqCst);
        self.sent.store(kept, Ordering::SeqCst);
    }
}

/// A number as letters, for a name has no digits.
fn word(number: u64) -> String {
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'A')).collect()
}

fn number(word: &str) -> Option<u64> {
    let digit = |letter: u8| Some(u64::from(letter.checked_sub(b'A').filter(|digit| *digit < 10)?));
    word.bytes()
        .try_fold(0_u64, |number, letter| number.checked_mul(10)?.checked_add(digit(letter)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_survives_being_a_name() {
        for of in [1, 9, 10, 1_234_567_890] {
            assert_eq!(number(&word(of)), Some(of));
        }
        assert_eq!(number("Essai"), None);
    }
}
