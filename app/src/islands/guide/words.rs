//! What the island says, in the language of its page.

use serde::{Deserialize, Serialize};

/// Each text knows the other side's name already; [`PLACE`](crate::islands::PLACE) stands for a question, or a question and an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideWords {
    /// A question and an answer to it, each in its place.
    pub answer: String,
    /// The other side wrote an answer.
    pub wrote: String,
    /// They are typing in this question.
    pub writes_here: String,
    /// They are typing in another one.
    pub writes_elsewhere: String,
    /// They propose an answer.
    pub proposes: String,
    /// They took the proposal.
    pub accepted: String,
    /// They did not.
    pub not_accepted: String,
    /// The proposal is on their page.
    pub proposed: String,
    /// They point at a question.
    pub points: String,
    /// They invite to another page.
    pub invites: String,
    /// How much help there is now: each level, the lowest first.
    pub levels: [String; 4],
    /// They ask for the second yes.
    pub asks_to_write: String,
    /// They ask to see the page.
    pub asks_to_see: String,
    /// What was asked for was not granted.
    pub not_granted: String,
    /// They came.
    pub here: String,
    /// They went.
    pub away: String,
    /// It is over.
    pub ended: String,
    /// There is no connection.
    pub offline: String,
    /// It is back.
    pub online: String,
    /// They wrote something else in a question where one typed without a connection.
    pub other_answer: String,
    /// On the button that takes their answer.
    pub use_other: String,
    /// The level does not allow it, or the question does not.
    pub not_allowed: String,
    /// It is paused.
    pub paused: String,
    /// It was not saved.
    pub unsaved: String,
    /// It is too long.
    pub too_long: String,
}

impl GuideWords {
    /// A question and an answer, as they are read; a question alone when there is none.
    #[cfg(any(test, feature = "browser"))]
    pub(super) fn pair(&self, question: &str, answer: &str) -> String {
        if answer.is_empty() {
            return question.to_owned();
        }
        let mut around = self.answer.split(crate::islands::PLACE);
        let mut around = || around.next().unwrap_or_default();
        let (before, between, after) = (around(), around(), around());
        format!("{before}{question}{between}{answer}{after}")
    }
}

#[cfg(feature = "server")]
mod server {
    use super::GuideWords;
    use crate::guide::protocol::Side;
    use crate::i18n::Words;
    use crate::islands::PLACE;

    impl GuideWords {
        /// The words of one side's page. `name` is the other side's, as this one knows it.
        pub fn of(words: &Words, side: Side, name: &str) -> Self {
            let said = |id: &str| words.say_with(id, "name", name);
            let placed = |id: &str| {
                words.say_all(id, [("name", name.to_owned()), ("what", PLACE.to_owned())])
            };
            let is_person = side == Side::Person;
            let levels = if is_person {
                ["live-level-look", "live-level-show", "live-level-propose", "live-level-write"]
            } else {
                ["live-may-look", "live-may-show", "live-may-propose", "live-may-write"]
            };
            let answer =
                [("question", PLACE.to_owned()), ("answer", PLACE.to_owned())];
            Self {
                answer: words.say_all("live-answer", answer),
                wrote: placed("live-wrote"),
                writes_here: said("live-writes-here"),
                writes_elsewhere: said("live-writes-elsewhere"),
                proposes: placed("live-proposes"),
                accepted: said("live-accepted"),
                not_accepted: said("live-not-accepted"),
                proposed: said("live-proposed"),
                points: placed("live-points"),
                invites: said("live-invites"),
                levels: levels.map(said),
                asks_to_write: said("live-asks-to-write"),
                asks_to_see: said("live-asks-to-see"),
                not_granted: said("live-not-granted"),
                here: said("live-here"),
                away: said("live-away"),
                ended: said(if is_person { "live-ended" } else { "live-ended-desk" }),
                offline: said(if is_person { "live-offline" } else { "live-offline-desk" }),
                online: said("live-online"),
                other_answer: placed("live-other-answer"),
                use_other: said("live-use-other"),
                not_allowed: said("live-not-allowed"),
                paused: said("live-paused"),
                unsaved: said("live-unsaved"),
                too_long: said("live-too-long"),
            }
        }
    }
}

#[cfg(all(test, feature = "server"))]
mod tests {
    use super::GuideWords;
    use crate::guide::protocol::Side;
    use crate::i18n::{Language, Portal};
    use crate::islands::PLACE;

    #[test]
    fn an_answer_is_told_with_the_name_of_who_wrote_it_in_every_language() {
        let portal = Portal::embedded().unwrap();
        let told = |language| {
            let words = GuideWords::of(&portal.words(language), Side::Person, "Marie");
            assert_eq!(words.pair("loyer", ""), "loyer");
            words.wrote.replace(PLACE, &words.pair("loyer", "520"))
        };
        assert_eq!(told(Language::French), "Marie a écrit\u{a0}: loyer, 520");
        assert_eq!(told(Language::English), "Marie wrote: loyer, 520");
        assert_eq!(told(Language::Arabic), "إجابة بقلم Marie: loyer، 520");
    }

    #[test]
    fn each_side_is_told_what_a_level_means_to_it() {
        let portal = Portal::embedded().unwrap();
        let words = portal.words(Language::English);
        let person = GuideWords::of(&words, Side::Person, "Marie");
        let practitioner = GuideWords::of(&words, Side::Practitioner, "Amina");
        assert_eq!(person.levels[3], "Marie can write for you.");
        assert_eq!(practitioner.levels[3], "You can write for Amina.");
        assert!(person.levels.iter().all(|level| !practitioner.levels.contains(level)));
    }
}
