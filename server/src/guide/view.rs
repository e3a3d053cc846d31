//! What the practitioner may see of a dossier at this moment: a journey of redacted answers, and the step of it that the person is on.
//!
//! Whatever reaches the practitioner's browser, page or message, is made from a [`View`]. It knows no closed answer.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::guide::protocol::{Parts, Side, Told};
use forms::answers::{Answer, Answers};
use forms::definition::{Class, Form, Question};
use forms::expression::Context;
use forms::journey::{Journey, KeptJourney, PageContent, PageVisit, State};
use forms::kinds::{Typed, Value};
use forms::path::Path;
use forms::redaction::{Closed, is_closed, put_redacted, redact};

use super::room::PersonAt;
use crate::dossier::Dossier;

/// What is on the practitioner's screen beside what stands around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A page of the form.
    Page(Path),
    /// A page that closed answers brought about: nothing is said of it.
    Private,
    /// The person is somewhere else.
    Elsewhere(PersonAt),
    /// A page with secrets: never seen, not even that it is filled.
    Secret,
}

/// A question as the practitioner sees it.
#[derive(Debug, Clone)]
pub(super) enum Seen {
    /// With its answer.
    Open { version: u32, author: Side, answer: Arc<Answer> },
    /// How it stands, and nothing else.
    Closed(Closed),
}

impl PartialEq for Seen {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Open { version, author, answer },
                Self::Open { version: other_version, author: other_author, answer: other },
            ) => {
                let is_same = || Arc::ptr_eq(answer, other) || answer == other;
                version == other_version && author == other_author && is_same()
            }
            (Self::Closed(closed), Self::Closed(other)) => closed == other,
            _ => false,
        }
    }
}

/// What the practitioner's screen was last told: the next message says what became different.
#[derive(Debug, Clone)]
pub struct Sight {
    pub(super) content: Content,
    pub(super) questions: BTreeMap<Path, Seen>,
    /// Through redacted answers: its pages are the list of steps; words in it may be older ones. None once something was missed.
    journey: Option<KeptJourney>,
}

/// The practitioner's journey.
pub struct View<'f> {
    /// Through redacted answers.
    pub journey: Journey<'f>,
    /// The journey in which the page stands that is shown: the person's own one, where only that has it. None of its other pages is shown.
    pub shown: Option<Journey<'f>>,
    /// What is on the screen.
    pub content: Content,
    /// What is seen of this page's questions.
    pub(super) questions: BTreeMap<Path, Seen>,
}

impl<'f> View<'f> {
    /// The view of a dossier: of the page that the person is on, which is `opened` when they showed it.
    pub(super) fn of(
        form: &'f Form,
        dossier: &Dossier,
        context: Context,
        at: &PersonAt,
        opened: Option<&Path>,
    ) -> Self {
        let real = opened.map(|_| dossier.walk(form, context));
        let page = |journey: &Journey<'f>, path: &Path| {
            journey.position(path).map(|place| journey.pages()[place].clone())
        };
        let here = match at {
            PersonAt::Page(path) => Some(path),
            _ => None,
        };
        let opened = opened.filter(|path| here == Some(*path));
        let opened_page = opened.and_then(|path| page(real.as_ref()?, path));
        let open_paths: Vec<Path> = opened_page
            .as_ref()
            .map(|page| questions_of(page).map(|(path, _)| path).collect())
            .unwrap_or_default();
        let mut redacted = redact(form, dossier.answers(), |path| open_paths.contains(path));
        make_readable(&mut redacted);
        let journey = Journey::derive(form, &Arc::new(redacted), context);
        let mut shown = None;
        let (content, visit) = match here {
            None => (Content::Elsewhere(at.clone()), None),
            Some(path) => match page(&journey, path) {
                Some(visit) => (Content::Page(path.clone()), Some(visit)),
                None if opened_page.is_some() => {
                    shown = real;
                    (Content::Page(path.clone()), opened_page)
                }
                None => (Content::Private, None),
            },
        };
        let has_secrets = visit
            .as_ref()
            .is_some_and(|visit| questions_of(visit).any(|(_, q)| q.class == Class::F3));
        if has_secrets {
            let (content, questions) = (Content::Secret, BTreeMap::new());
            return Self { journey, shown: None, content, questions };
        }
        let questions = visit.as_ref().map(|visit| {
            let seen = |(path, question): (Path, &Question)| {
                let seen = see(question, &path, dossier, open_paths.contains(&path));
                (path, seen)
            };
            questions_of(visit).map(seen).collect()
        });
        Self { journey, shown, content, questions: questions.unwrap_or_default() }
    }

    /// The page on the screen, with the journey that it is told in.
    pub fn page(&self) -> Option<(&Journey<'f>, &PageVisit<'f>)> {
        let Content::Page(path) = &self.content else { return None };
        let journey = self.shown.as_ref().unwrap_or(&self.journey);
        Some((journey, &journey.pages()[journey.position(path)?]))
    }

    /// How a closed question of the page stands; none for an open one.
    pub fn closed(&self, path: &Path) -> Option<Closed> {
        match self.questions.get(path) {
            Some(Seen::Open { .. }) => None,
            Some(Seen::Closed(closed)) => Some(*closed),
            None => Some(Closed::Empty),
        }
    }

    /// Whether a question of the page is closed.
    pub fn has_closed(&self) -> bool {
        self.questions.values().any(|seen| matches!(seen, Seen::Closed(_)))
    }

    /// What the screen shows, to tell what becomes different.
    pub fn sight(&self) -> Sight {
        let (content, questions) = (self.content.clone(), self.questions.clone());
        Sight { content, questions, journey: self.journey.keep() }
    }
}

/// What may be seen of one question.
pub(super) fn see(question: &Question, path: &Path, dossier: &Dossier, is_opened: bool) -> Seen {
    let answer = dossier.answers().get(path);
    if is_closed(question.class) && !(is_opened && question.class == Class::F2) {
        return Seen::Closed(Closed::of(answer));
    }
    see_all(path, dossier)
}

/// A question as the person sees it: open.
pub(super) fn see_all(path: &Path, dossier: &Dossier) -> Seen {
    Seen::Open {
        version: dossier.version(path),
        author: author_of(dossier, path),
        answer: dossier.answers().shared(path).unwrap_or_default(),
    }
}

/// Whose the answer at a path is.
pub(super) fn author_of(dossier: &Dossier, path: &Path) -> Side {
    dossier.writer_of(path).map_or(Side::Person, |_| Side::Practitioner)
}

/// The questions of a page, with their paths.
pub fn questions_of<'p, 'f>(
    page: &'p PageVisit<'f>,
) -> impl Iterator<Item = (Path, &'f Question)> + use<'p, 'f> {
    let questions = match &page.content {
        PageContent::Questions { questions, .. } => questions.as_slice(),
        PageContent::List(_) | PageContent::Advice { .. } => &[],
    };
    questions.iter().map(|question| (page.path.scope.path(&question.id), *question))
}

impl Sight {
    /// What to tell a screen that shows this, so that it shows `next`.
    pub(super) fn until(&self, next: &Self) -> Vec<Told> {
        let same_questions = self.questions.keys().eq(next.questions.keys());
        let same_kinds = same_questions
            && self.questions.values().zip(next.questions.values()).all(|(one, other)| {
                matches!(one, Seen::Closed(_)) == matches!(other, Seen::Closed(_))
            });
        if self.content != next.content || !same_kinds {
            return vec![Told::Step];
        }
        let changed =
            next.questions.iter().filter(|(path, seen)| self.questions.get(path) != Some(seen));
        let mut told: Vec<Told> = changed.map(|(path, seen)| seen.told(path)).collect();
        // The list of steps is shown beside the page: only the whole page tells it.
        if !self.steps().eq(next.steps()) {
            told.push(Told::Reload);
        }
        told
    }

    /// Changes one answer, which leads on as the one before it: gives what to tell the screen.
    pub(super) fn put(
        &mut self,
        question: &Question,
        path: &Path,
        dossier: &Dossier,
    ) -> Option<Told> {
        let seen = self.questions.get_mut(path)?;
        let next = see(question, path, dossier, matches!(seen, Seen::Open { .. }));
        (*seen != next).then(|| {
            *seen = next;
            seen.told(path)
        })
    }

    /// Changes one answer at which nothing [looks](Form::is_looked_at): gives what to tell the screen. None when more may be different.
    pub(super) fn put_beside(
        &mut self,
        form: &Form,
        question: &Question,
        path: &Path,
        dossier: &Dossier,
    ) -> Option<Vec<Told>> {
        let is_shown = is_closed(question.class)
            && matches!(self.questions.get(path), Some(Seen::Open { .. }));
        if is_shown || form.is_looked_at(&path.leaf) {
            return None;
        }
        let answer = dossier.answers().shared(path)?;
        let before: Vec<State> = self.steps().map(|(_, state)| state).collect();
        let journey = self.journey.take()?.change(form, path, |redacted| {
            let answer = readable(&answer).map_or(answer, Arc::new);
            put_redacted(form, redacted, path, answer);
        });
        self.journey = Some(journey?);
        let mut told: Vec<Told> = self.put(question, path, dossier).into_iter().collect();
        if !self.steps().map(|(_, state)| state).eq(before) {
            told.push(Told::Reload);
        }
        Some(told)
    }

    /// Something became different that is not told: the page will be fetched anew. Until then no answer counts as seen: a private page may
    /// have been closed meanwhile.
    pub(super) fn miss(&mut self) {
        self.journey = None;
        self.questions.clear();
    }

    /// Whether something was not told since the page was fetched.
    pub(super) fn has_missed(&self) -> bool {
        self.journey.is_none()
    }

    fn steps(&self) -> impl Iterator<Item = (&Path, State)> {
        self.journey.iter().flat_map(KeptJourney::steps)
    }
}

impl Seen {
    /// How a message says it.
    pub(super) fn told(&self, path: &Path) -> Told {
        let path = path.to_string();
        match self {
            Self::Open { version, author, answer } => Told::Answer {
                path,
                version: *version,
                author: *author,
                parts: parts_of(answer),
                to_mend: Closed::of(Some(answer)) == Closed::ToMend,
            },
            Self::Closed(closed) => Told::Closed {
                path,
                filled: *closed != Closed::Empty,
                valid: *closed == Closed::InOrder,
            },
        }
    }
}

/// Figures that mean something, in the digits that both sides read.
fn make_readable(answers: &mut Answers) {
    let foreign: Vec<(Path, Answer)> = (answers.iter())
        .filter_map(|(path, answer)| Some((path.clone(), readable(answer)?)))
        .collect();
    for (path, answer) in foreign {
        answers.set(path, answer);
    }
}

/// An answer in the digits that both sides read; none when it is so already.
fn readable(answer: &Answer) -> Option<Answer> {
    let is_foreign = |text: &str| text.chars().any(|c| numerals::latin_digit(c) != c);
    if is_free(answer) || !answer.typed.parts().any(|(_, text)| is_foreign(text)) {
        return None;
    }
    let parts = parts_of(answer);
    let typed = parts.iter().fold(Typed::default(), |typed, (part, text)| typed.with(part, text));
    Some(Answer { typed, ..answer.clone() })
}

/// Whether an answer is words: they stay as they are.
fn is_free(answer: &Answer) -> bool {
    matches!(&answer.value, None | Some(Value::Text(_)))
}

/// An answer as the other side's fields take it: figures in the digits that both read, where they mean something.
pub(super) fn parts_of(answer: &Answer) -> Parts {
    let is_free = is_free(answer);
    let text = |text: &str| {
        if is_free { text.to_owned() } else { text.chars().map(numerals::latin_digit).collect() }
    };
    answer.typed.parts().map(|(part, typed)| (part.to_owned(), text(typed))).collect()
}
