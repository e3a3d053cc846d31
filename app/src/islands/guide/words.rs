//! What the island says, in the language of its page.

use serde::{Deserialize, Serialize};

/// What is said. Each text knows the other side's name already; [`PLACE`](crate::islands::PLACE) stands for a question, or a question
/// and an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// A question and an answer to it, each in its place.
    Answer,
    /// The other side wrote an answer.
    Wrote,
    /// They are typing in this question.
    WritesHere,
    /// They are typing in another one.
    WritesElsewhere,
    /// They propose an answer.
    Proposes,
    /// They took the proposal.
    Accepted,
    /// They did not.
    NotAccepted,
    /// The proposal is on their page.
    Proposed,
    /// They point at a question.
    Points,
    /// They invite to another page.
    Invites,
    /// How much help there is now: the lowest level.
    Look,
    /// The second.
    Show,
    /// The third.
    Propose,
    /// The highest.
    Write,
    /// They ask for the second yes.
    AsksToWrite,
    /// They ask to see the page.
    AsksToSee,
    /// What was asked for was not granted.
    NotGranted,
    /// They came.
    Here,
    /// They went.
    Away,
    /// It is over.
    Ended,
    /// There is no connection.
    Offline,
    /// It is back.
    Online,
    /// They wrote something else in a question where one typed without a connection.
    OtherAnswer,
    /// On the button that takes their answer.
    UseOther,
    /// The level does not allow it, or the question does not.
    NotAllowed,
    /// It is paused.
    Paused,
    /// It was not saved.
    Unsaved,
    /// It is too long.
    TooLong,
    /// A field of a question and what is in it, each in its place.
    Part,
    /// The reader changed an answer on another device.
    OtherDevice,
    /// On the button that puts back what was there before.
    PutBack,
}

/// The texts, in the order of `Word`: a list is read by less code than names are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideWords(Vec<String>);

#[cfg(any(test, feature = "browser"))]
impl GuideWords {
    /// A text.
    pub(super) fn say(&self, word: Word) -> &str {
        self.0.get(word as usize).map_or("", String::as_str)
    }

    /// A text about something.
    pub(super) fn about(&self, word: Word, what: &str) -> String {
        let (before, after) = self.say(word).split_once(crate::islands::PLACE).unwrap_or_default();
        [before, what, after].concat()
    }

    /// A question and an answer, or a field and what is in it, as they are read; the first alone when the second is empty.
    pub(super) fn pair(&self, word: Word, question: &str, answer: &str) -> String {
        if answer.is_empty() {
            return question.to_owned();
        }
        let around = self.say(word).split_once(crate::islands::PLACE).unwrap_or_default();
        let (between, after) = around.1.split_once(crate::islands::PLACE).unwrap_or_default();
        [around.0, question, between, answer, after].concat()
    }
}

#[cfg(feature = "server")]
mod server {
    use super::{GuideWords, Word};
    use crate::guide::protocol::Side;
    use crate::i18n::Words;
    use crate::islands::PLACE;

    impl Word {
        /// All of them, in their order.
        const ALL: [Self; 31] = [
            Self::Answer,
            Self::Wrote,
            Self::WritesHere,
            Self::WritesElsewhere,
            Self::Proposes,
            Self::Accepted,
            Self::NotAccepted,
            Self::Proposed,
            Self::Points,
            Self::Invites,
            Self::Look,
            Self::Show,
            Self::Propose,
            Self::Write,
            Self::AsksToWrite,
            Self::AsksToSee,
            Self::NotGranted,
            Self::Here,
            Self::Away,
            Self::Ended,
            Self::Offline,
            Self::Online,
            Self::OtherAnswer,
            Self::UseOther,
            Self::NotAllowed,
            Self::Paused,
            Self::Unsaved,
            Self::TooLong,
            Self::Part,
            Self::OtherDevice,
            Self::PutBack,
        ];

        /// The message of a side.
        fn message(self, side: Side) -> &'static str {
            let is_person = side == Side::Person;
            match self {
                Self::Answer => "live-answer",
                Self::Wrote => "live-wrote",
                Self::WritesHere => "live-writes-here",
                Self::WritesElsewhere => "live-writes-elsewhere",
                Self::Proposes => "live-proposes",
                Self::Accepted => "live-accepted",
                Self::NotAccepted => "live-not-accepted",
                Self::Proposed => "live-proposed",
                Self::Points => "live-points",
                Self::Invites => "live-invites",
                Self::Look if is_person => "live-level-look",
                Self::Show if is_person => "live-level-show",
                Self::Propose if is_person => "live-level-propose",
                Self::Write if is_person => "live-level-write",
                Self::Look => "live-may-look",
                Self::Show => "live-may-show",
                Self::Propose => "live-may-propose",
                Self::Write => "live-may-write",
                Self::AsksToWrite => "live-asks-to-write",
                Self::AsksToSee => "live-asks-to-see",
                Self::NotGranted => "live-not-granted",
                Self::Here => "live-here",
                Self::Away => "live-away",
                Self::Ended if is_person => "live-ended",
                Self::Ended => "live-ended-desk",
                Self::Offline if is_person => "live-offline",
                Self::Offline => "live-offline-desk",
                Self::Online => "live-online",
                Self::OtherAnswer => "live-other-answer",
                Self::UseOther => "live-use-other",
                Self::NotAllowed => "live-not-allowed",
                Self::Paused => "live-paused",
                Self::Unsaved => "live-unsaved",
                Self::TooLong => "live-too-long",
                Self::Part => "live-part",
                Self::OtherDevice => "live-other-device",
                Self::PutBack => "live-put-back",
            }
        }
    }

    impl GuideWords {
        /// The words of one side's page. `name` is the other side's, as this one knows it.
        pub fn of(words: &Words, side: Side, name: &str) -> Self {
            let texts = Word::ALL.map(|word| {
                let place = || PLACE.to_owned();
                let texts = [
                    ("name", name.to_owned()),
                    ("what", place()),
                    ("question", place()),
                    ("answer", place()),
                ];
                words.say_all(word.message(side), texts)
            });
            Self(texts.into())
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use crate::i18n::{Language, Portal};

        /// Without the marks that part what is put in from the text around it.
        fn plain(text: &str) -> String {
            text.replace(['\u{2068}', '\u{2069}'], "")
        }

        #[test]
        fn each_text_stands_in_the_place_of_its_name() {
            for (place, word) in Word::ALL.into_iter().enumerate() {
                assert_eq!(word as usize, place, "{word:?}");
            }
        }

        #[test]
        fn an_answer_is_told_with_the_name_of_who_wrote_it_in_every_language() {
            let portal = Portal::embedded().unwrap();
            let told = |language| {
                let words = GuideWords::of(&portal.words(language), Side::Person, "Marie");
                assert_eq!(words.pair(Word::Answer, "loyer", ""), "loyer");
                plain(&words.about(Word::Wrote, &words.pair(Word::Answer, "loyer", "520")))
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
            assert_eq!(plain(person.say(Word::Write)), "Marie can write for you.");
            assert_eq!(plain(practitioner.say(Word::Write)), "You can write for Amina.");
            for level in [Word::Look, Word::Show, Word::Propose, Word::Write] {
                assert_ne!(person.say(level), practitioner.say(level));
            }
        }
    }
}
