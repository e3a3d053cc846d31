//! A button of a live page that says all in its value, by its form or over a connection.

use app::guide::protocol::{Level, Said, Side, Told, Why};

use super::GuideLimits;
use super::hear::{Refusal, path_of};
use super::room::{Around, PersonAt, Room, State, place};

impl Room {
    /// Does what the button says.
    pub(super) async fn press(
        &self,
        state: &mut State,
        side: Side,
        verb: &str,
        around: &Around<'_>,
    ) -> Result<(), Refusal> {
        match self.said_by(state, side, verb, around).await? {
            Some(said) => drop(self.do_it(state, side, said, around).await?),
            None => state.set(side, verb, around)?,
        }
        // The bar of the person's other devices says something else now.
        if side == Side::Person {
            state.tell_own_others(|| Told::Reload);
        }
        Ok(())
    }

    /// The message that says the same; none where there is none.
    async fn said_by(
        &self,
        state: &State,
        side: Side,
        verb: &str,
        around: &Around<'_>,
    ) -> Result<Option<Said>, Refusal> {
        let (verb, object) = verb.split_once(':').unwrap_or((verb, ""));
        let path = || object.to_owned();
        Ok(Some(match (side, verb, object) {
            (_, "level", name) => {
                Said::Level { level: Level::named(name).ok_or(Why::NotUnderstood)? }
            }
            (_, "undo", _) => {
                let (base, to) = self.versions(state, &path_of(object)?, around).await?;
                Said::Undo { op: 0, path: path(), base, to }
            }
            (Side::Person, "restore", _) => {
                let (base, to) = state.other(&path_of(object)?, around)?;
                Said::Undo { op: 0, path: path(), base, to }
            }
            (Side::Person, "second", "yes" | "no") => Said::Answer { yes: object == "yes" },
            // The page that the button stands on, and no other that is open beside it.
            (Side::Person, "open", _) if state.at != PersonAt::Page(path_of(object)?) => {
                return Err(Why::Gone.into());
            }
            (Side::Person, "open", _) => Said::Open,
            (Side::Person, "close" | "refuse-open", "") => Said::Close,
            (Side::Practitioner, "ask-open", _) => Said::AskOpen { reason: path() },
            (Side::Practitioner, "highlight", "") => Said::Highlight { path: None },
            (Side::Practitioner, "highlight", _) => Said::Highlight { path: Some(path()) },
            (Side::Practitioner, "invite", _) => Said::Invite { page: path() },
            _ => return Ok(None),
        }))
    }
}

impl State {
    /// What a side sets for itself, and no message says.
    fn set(&mut self, side: Side, verb: &str, around: &Around<'_>) -> Result<(), Refusal> {
        match (side, verb) {
            // Whatever they do, the person goes on after a pause.
            (Side::Person, "resume") => {}
            (Side::Person, "extend") => {
                if self.ends_at.duration_since(around.now) > GuideLimits::WARNING {
                    return Err(Why::NotYours.into());
                }
                self.ends_at += GuideLimits::EXTENSION;
                self.tell(Side::Practitioner, Told::Reload);
            }
            (Side::Person, "follow:on") => self.follows = true,
            (Side::Person, "follow:off") => self.follows = false,
            (Side::Person, "stay") => self.invite = None,
            (Side::Person, "quiet:on") => self.is_quiet = true,
            (Side::Person, "quiet:off") => self.is_quiet = false,
            (Side::Practitioner, "seen:on") => self.as_person = true,
            (Side::Practitioner, "seen:off") => self.as_person = false,
            (_, "sound:on") => self.sides[place(side)].is_silent = false,
            (_, "sound:off") => self.sides[place(side)].is_silent = true,
            _ => return Err(Why::NotUnderstood.into()),
        }
        Ok(())
    }
}
