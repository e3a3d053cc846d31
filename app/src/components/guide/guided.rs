//! What stands beside a question while somebody helps: who wrote what, what is proposed, and what each side may do.

use forms::redaction::Closed;
use leptos::prelude::*;

use super::super::{QuestionModel, View, phrase};
use crate::guide::protocol::{Parts, Side};
use crate::i18n::Words;

/// A question of a page that two people look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guided {
    /// The version of the answer; 0 before the first.
    pub version: u32,
    /// Whose page this is.
    pub side: Side,
    /// Who wrote what stands there.
    pub wrote: Option<Wrote>,
    /// What waits for the person.
    pub proposal: Option<ProposalModel>,
    /// The practitioner's answer that the person's took the place of, part by part. The person alone sees it.
    pub other: Option<Parts>,
    /// How a question stands that is closed to the practitioner. No input is rendered then.
    pub closed: Option<Closed>,
    /// What the practitioner may do with it.
    pub may: May,
    /// Whether the practitioner points at it.
    pub is_marked: bool,
}

/// Who wrote an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrote {
    /// Their name, as the reader of the page calls them. Not said of the reader's own answers.
    pub name: String,
    /// Which side they are on.
    pub by: Side,
    /// Whether the person still has to look at it.
    pub to_check: bool,
    /// Whether the reader may take it back.
    pub may_undo: bool,
}

/// A proposed answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalModel {
    /// Its number.
    pub number: u32,
    /// Who proposes it.
    pub name: String,
    /// As typed, part by part.
    pub parts: Parts,
}

/// What the practitioner may do with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum May {
    /// Nothing, and why.
    Nothing(WhyNot),
    /// Point at it.
    Point,
    /// And propose an answer.
    Propose,
    /// And write one.
    Write,
}

/// Why the practitioner may do nothing with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    /// The level of help does not allow it.
    Level,
    /// It is private.
    Closed,
    /// The person alone answers it.
    Theirs,
    /// The help is paused.
    Paused,
    /// They look at the page as the person sees it: nothing is offered there.
    AsPerson,
}

impl Guided {
    /// The question's fields, as far as this side may see and use them.
    pub(crate) fn input(&self, question: &QuestionModel, words: &Words) -> View {
        let mark = self.is_marked.then(|| {
            let message = match self.side {
                Side::Practitioner if self.may != May::Nothing(WhyNot::AsPerson) => {
                    "guide-marked-by-you"
                }
                _ => "guide-marked",
            };
            view! { <p class="mark-line" id="marked" tabindex="-1" data-marked>{words.say(message)}</p> }
        });
        if let Some(closed) = self.closed {
            return view! { {mark}{closed_question(closed, question, words)} }.into_any();
        }
        let input = question.input.view(question, words);
        let is_read = self.side == Side::Practitioner && !self.may.lets_type();
        let input = if is_read {
            // Seen, and not to be typed into.
            view! { <fieldset class="read" role="presentation" disabled>{input}</fieldset> }
                .into_any()
        } else {
            input
        };
        view! { {mark}{input} }.into_any()
    }

    /// What stands under the fields.
    pub(crate) fn beside(&self, question: &QuestionModel, words: &Words) -> View {
        let about = About { question, words };
        view! {
            {self.author(about)}
            {self.other.as_ref().map(|other| about.other(other))}
            {self.proposal.as_ref().map(|proposal| self.proposal(proposal, about))}
            {(self.side == Side::Practitioner).then(|| self.tools(about))}
        }
        .into_any()
    }

    /// `data-class`: whether it is closed to this side.
    pub(crate) fn class(&self) -> &'static str {
        if self.closed.is_some() { "closed" } else { "open" }
    }

    /// Who wrote what stands there, and what is to be done about it. The line is there without words, too: the island writes into it.
    fn author(&self, about: About<'_>) -> View {
        let words = about.words;
        let author = self.wrote.as_ref().map(|wrote| {
            if wrote.by == self.side {
                words.say("guide-wrote-you")
            } else {
                words.say_with("guide-wrote", "name", &wrote.name)
            }
        });
        let to_check = self.wrote.as_ref().is_some_and(|wrote| wrote.to_check);
        let may_undo = self.wrote.as_ref().is_some_and(|wrote| wrote.may_undo);
        view! {
            <p class="author" data-author>{author}</p>
            {to_check.then(|| to_check_mark(words))}
            {may_undo.then(|| about.button("undo", words.say("guide-undo"), words.say("guide-undo.done")))}
        }
        .into_any()
    }

    fn proposal(&self, proposal: &ProposalModel, about: About<'_>) -> View {
        let words = about.words;
        let number = proposal.number.to_string();
        let decide = |verb: &str, message: &str| {
            let label = about.label(words.say(message));
            let value = format!("guide:{verb}:{}", proposal.number);
            view! { <button class="secondary" name="action" value=value>{label}</button> }
        };
        let (title, buttons) = match self.side {
            Side::Person => (
                words.say_with("guide-proposes", "name", &proposal.name),
                Some(view! {
                    <p class="buttons">
                        {decide("accept", "guide-accept")}
                        {decide("change", "guide-change")}
                        {decide("refuse", "choice-no")}
                    </p>
                }),
            ),
            Side::Practitioner => (words.say("guide-proposal-waits"), None),
        };
        view! {
            <div class="proposal" data-proposal=number>
                <p>{title}</p>
                {about.typed(&proposal.parts)}
                {buttons}
            </div>
        }
        .into_any()
    }

    /// What the practitioner may do, and why not more.
    fn tools(&self, about: About<'_>) -> Option<View> {
        let words = about.words;
        let path = &about.question.path;
        let point = |is_off: Option<String>| {
            let (value, message, done) = if self.is_marked {
                ("guide:highlight".to_owned(), "guide-highlight-off", "guide-highlight-off.done")
            } else {
                (format!("guide:highlight:{path}"), "guide-highlight", "guide-marked-by-you")
            };
            let id = Some(format!("{path}-point"));
            let done = Some(words.say(done));
            let label = about.label(words.say(message));
            view! {
                <button id=id class="secondary" name="action" value=value data-done=done disabled=is_off.is_some() aria-describedby=is_off>{label}</button>
            }
            .into_any()
        };
        let why_id = format!("{path}-why-not");
        let off = || Some(why_id.clone());
        let propose = |is_off| {
            about.tool(format!("guide:propose:{path}"), words.say("guide-propose"), is_off)
        };
        let write = || about.tool(format!("guide:write:{path}"), words.say("guide-write"), None);
        let (tools, why) = match self.may {
            May::Nothing(why) => (vec![point(off())], Some(why.message()?)),
            May::Point => (vec![point(None), propose(off())], Some("guide-not-proposed-level")),
            May::Propose => (vec![point(None), propose(None)], None),
            May::Write => (vec![point(None), propose(None), write()], None),
        };
        let why = why.map(|message| {
            view! { <p class="hint" id=why_id.clone()>{words.say(message)}</p> }
        });
        Some(view! { <div class="tools"><p class="buttons">{tools}</p>{why}</div> }.into_any())
    }
}

impl WhyNot {
    /// What says it; none where nothing is offered.
    fn message(self) -> Option<&'static str> {
        match self {
            Self::Level => Some("guide-not-level"),
            Self::Closed => Some("guide-not-closed"),
            Self::Theirs => Some("guide-not-theirs"),
            Self::Paused => Some("guide-not-paused"),
            Self::AsPerson => None,
        }
    }
}

impl May {
    /// Whether something may be typed.
    fn lets_type(self) -> bool {
        matches!(self, Self::Propose | Self::Write)
    }
}

/// The question that something stands beside.
#[derive(Clone, Copy)]
struct About<'a> {
    question: &'a QuestionModel,
    words: &'a Words,
}

impl About<'_> {
    /// What a button does, and to those who hear it alone: in which question.
    fn label(&self, label: String) -> View {
        let question = self.question.label.text.clone();
        view! { {label}<span class="visually-hidden">" – "{question}</span> }.into_any()
    }

    fn button(&self, verb: &str, label: String, done: String) -> View {
        let value = format!("guide:{verb}:{}", self.question.path);
        let label = self.label(label);
        view! { <button class="quiet" name="action" value=value data-done=done>{label}</button> }
            .into_any()
    }

    /// What somebody typed, part by part, each in its own direction; in a question of several fields with the name of each.
    fn typed(&self, parts: &Parts) -> View {
        let (words, input) = (self.words, &self.question.input);
        let parts = parts.iter().filter(|(_, text)| !text.is_empty()).map(|(part, text)| {
            let said = match input.chosen(part, text, words) {
                Some(chosen) => phrase(&chosen, words),
                None => view! { <bdi>{text.clone()}</bdi> }.into_any(),
            };
            (input.part_label(part, words), said)
        });
        let parts: Vec<_> = parts.collect();
        if parts.iter().all(|(label, _)| label.is_none()) {
            let said = parts.into_iter().map(|(_, said)| view! { <span>{said}</span> });
            return view! { <p class="typed">{said.collect_view()}</p> }.into_any();
        }
        let parts = parts.into_iter().map(|(label, said)| {
            view! { <div><dt>{label}</dt><dd>{said}</dd></div> }
        });
        view! { <dl class="typed">{parts.collect_view()}</dl> }.into_any()
    }

    /// A button of the practitioner's; where it is off, it is described by why.
    fn tool(&self, value: String, label: String, is_off: Option<String>) -> View {
        let label = self.label(label);
        view! {
            <button class="secondary" name="action" value=value disabled=is_off.is_some() aria-describedby=is_off>{label}</button>
        }
        .into_any()
    }

    fn other(&self, parts: &Parts) -> View {
        let words = self.words;
        view! {
            <div class="other" data-other>
                <p>{words.say("guide-other")}</p>
                {self.typed(parts)}
                {self.button("restore", words.say("guide-restore"), words.say("guide-restore.done"))}
            </div>
        }
        .into_any()
    }
}

/// The sign of an answer that the person still has to look at.
pub(crate) fn to_check_mark(words: &Words) -> View {
    view! { <p class="to-check">{words.say("guide-to-check")}</p> }.into_any()
}

/// A question without its answer: how it stands, and nothing more.
fn closed_question(closed: Closed, question: &QuestionModel, words: &Words) -> View {
    let label = question.label_words(words);
    let label = if question.is_heading {
        view! { <h1>{label}</h1> }.into_any()
    } else {
        view! { <p class="label">{label}</p> }.into_any()
    };
    let [empty, filled, to_fix] =
        ["guide-closed-empty", "guide-closed-filled", "guide-closed-to-fix"]
            .map(|message| words.say(message));
    let now = match closed {
        Closed::Empty => &empty,
        Closed::InOrder => &filled,
        Closed::ToMend => &to_fix,
    };
    let now = now.clone();
    view! {
        {label}
        <p class="private" data-closed data-empty=empty data-filled=filled data-to-fix=to_fix>{now}</p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use forms::journey::Need;
    use forms::kinds::Typed;

    use super::super::super::question::question;
    use super::super::super::{Help, Input, ProblemModel};
    use super::super::samples::{every_language, plain};
    use super::*;
    use crate::i18n::Phrase;

    #[derive(Debug)]
    struct Box;

    /// A box beside the amount, of which one chooses.
    const PERIOD: &str = "period";

    impl Input for Box {
        fn view(&self, question: &QuestionModel, _: &Words) -> View {
            view! { <input name=question.field("amount") value=question.typed.part("amount").to_owned() /> }
                .into_any()
        }

        fn part_label(&self, part: &str, _: &Words) -> Option<String> {
            Some(if part == PERIOD { "Durée" } else { "Montant" }.to_owned())
        }

        fn chosen(&self, part: &str, text: &str, words: &Words) -> Option<Phrase> {
            let is_it = part == PERIOD && text == "month";
            is_it.then(|| Phrase::plain("Un mois".into(), words.language()))
        }
    }

    const PLAIN: Guided = Guided {
        version: 3,
        side: Side::Person,
        wrote: None,
        proposal: None,
        other: None,
        closed: None,
        may: May::Nothing(WhyNot::Level),
        is_marked: false,
    };

    fn by(side: Side) -> Option<Wrote> {
        Some(Wrote { name: "Marie Dupont".into(), by: side, to_check: false, may_undo: false })
    }

    /// The rent question, with 520 in it and a problem that repeats it.
    fn html(guided: Guided, words: &Words) -> String {
        let model = QuestionModel {
            path: "rent".into(),
            kind: "money",
            label: Phrase::plain("Loyer".into(), words.language()),
            is_heading: false,
            need: Need::Required,
            about_reader: true,
            help: Help::default(),
            input: Arc::new(Box),
            typed: Typed::default().with("amount", "520"),
            waiting: Some("waits".into()),
            notes: vec![Phrase::plain("noted 520".into(), words.language())],
            problems: vec![ProblemModel {
                part: "amount".into(),
                name: None,
                text: "520 is wrong".into(),
            }],
            guided: Some(guided),
        };
        plain(&question(&model, words).to_html())
    }

    #[test]
    fn who_wrote_an_answer_is_said_beside_it() {
        for words in every_language() {
            for (side, writer) in
                [(Side::Person, Side::Practitioner), (Side::Practitioner, Side::Person)]
            {
                let theirs = html(Guided { side, wrote: by(writer), ..PLAIN }, &words);
                assert!(theirs.contains("Marie Dupont"), "{theirs}");
                let own = html(Guided { side, wrote: by(side), ..PLAIN }, &words);
                assert!(own.contains(&words.say("guide-wrote-you")), "{own}");
            }
            let nobody = html(PLAIN, &words);
            assert!(
                nobody.contains("data-author class=\"author\"><!></p>")
                    && nobody.contains("data-version=\"3\""),
                "{nobody}"
            );
        }
    }

    #[test]
    fn what_was_written_for_the_person_is_marked_and_can_be_undone() {
        for words in every_language() {
            let wrote = by(Side::Practitioner).map(|wrote| Wrote {
                to_check: true,
                may_undo: true,
                ..wrote
            });
            let html = html(Guided { wrote, ..PLAIN }, &words);
            assert!(html.contains(&words.say("guide-to-check")), "{html}");
            assert!(html.contains("value=\"guide:undo:rent\""), "{html}");
        }
    }

    #[test]
    fn the_person_decides_on_a_proposal_and_the_practitioner_sees_it_wait() {
        let proposal = Some(ProposalModel {
            number: 7,
            name: "Marie Dupont".into(),
            parts: vec![("amount".into(), "<520>".into()), ("period".into(), "month".into())],
        });
        for words in every_language() {
            let theirs = html(Guided { proposal: proposal.clone(), ..PLAIN }, &words);
            for verb in ["accept", "change", "refuse"] {
                assert!(theirs.contains(&format!("value=\"guide:{verb}:7\"")), "{verb}: {theirs}");
            }
            assert!(
                theirs.contains("Marie Dupont") && theirs.contains("data-proposal=\"7\""),
                "{theirs}"
            );
            assert!(theirs.contains("<bdi>&lt;520&gt;</bdi>"), "{theirs}");
            assert!(theirs.contains("<dt>Montant</dt>"), "which field is which: {theirs}");
            assert!(theirs.contains("<dt>Durée</dt><dd>Un mois"), "{theirs}");
            let side = Side::Practitioner;
            let own = html(Guided { proposal: proposal.clone(), side, ..PLAIN }, &words);
            assert!(
                own.contains(&words.say("guide-proposal-waits")) && !own.contains("accept"),
                "{own}"
            );
        }
    }

    #[test]
    fn an_answer_that_was_written_over_can_be_put_back() {
        let [french, ..] = every_language();
        let html =
            html(Guided { other: Some(vec![("amount".into(), "610".into())]), ..PLAIN }, &french);
        assert!(html.contains("data-other") && html.contains("610"), "{html}");
        assert!(html.contains("value=\"guide:restore:rent\""), "{html}");
    }

    #[test]
    fn of_a_closed_question_nothing_is_on_the_page_but_how_it_stands() {
        let side = Side::Practitioner;
        let states = [
            (Closed::Empty, "guide-closed-empty"),
            (Closed::InOrder, "guide-closed-filled"),
            (Closed::ToMend, "guide-closed-to-fix"),
        ];
        for words in every_language() {
            for (closed, message) in states {
                let may = May::Nothing(WhyNot::Closed);
                let html = html(Guided { side, closed: Some(closed), may, ..PLAIN }, &words);
                assert!(html.contains(&format!(">{}</p>", words.say(message))), "{html}");
                assert!(!html.contains("<input") && !html.contains("520"), "{html}");
                assert!(!html.contains("has-problem") && !html.contains("waits"), "{html}");
                assert!(html.contains("data-class=\"closed\""), "{html}");
                assert!(html.contains(&words.say("guide-not-closed")), "{html}");
            }
        }
    }

    #[test]
    fn what_the_practitioner_may_not_do_is_off_and_says_why() {
        let [french, ..] = every_language();
        let tools = |may| html(Guided { side: Side::Practitioner, may, ..PLAIN }, &french);
        let is_on = |html: &str, value: &str| {
            let at = html.find(&format!("value=\"{value}\""))?;
            Some(!html[at..].split_once('>')?.0.contains("disabled"))
        };
        for (why, text) in [
            (WhyNot::Level, "guide-not-level"),
            (WhyNot::Theirs, "guide-not-theirs"),
            (WhyNot::Paused, "guide-not-paused"),
        ] {
            let html = tools(May::Nothing(why));
            assert!(html.contains(&french.say(text)), "{html}");
            assert_eq!(is_on(&html, "guide:highlight:rent"), Some(false), "{html}");
            assert!(html.contains("aria-describedby=\"rent-why-not\""), "{html}");
            assert!(
                html.contains("<fieldset role=\"presentation\" disabled class=\"read\">"),
                "{html}"
            );
        }
        let point = tools(May::Point);
        assert_eq!(is_on(&point, "guide:highlight:rent"), Some(true), "{point}");
        assert_eq!(is_on(&point, "guide:propose:rent"), Some(false), "{point}");
        let propose = tools(May::Propose);
        assert_eq!(is_on(&propose, "guide:propose:rent"), Some(true), "{propose}");
        assert_eq!(is_on(&propose, "guide:write:rent"), None, "{propose}");
        assert!(!propose.contains("class=\"read\""), "{propose}");
        assert_eq!(is_on(&tools(May::Write), "guide:write:rent"), Some(true));
    }

    #[test]
    fn the_person_has_none_of_the_practitioners_buttons() {
        let [french, ..] = every_language();
        let html = html(Guided { is_marked: true, ..PLAIN }, &french);
        assert!(html.contains("is-marked") && html.contains("data-marked"), "{html}");
        assert!(!html.contains("guide:highlight") && !html.contains("disabled"), "{html}");
        assert!(!html.contains("autofocus"), "{html}");
    }
}
