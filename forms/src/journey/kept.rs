//! A journey kept from one request to the next, apart from its form.
//!
//! A [`Journey`] looks into the form it goes through, and so cannot be kept beside it. What is kept says which of the form's pages and
//! questions it met by their numbers; the same form makes a journey of it again, at a small part of what the walk costs.

use std::sync::Arc;

use super::{Found, Hidden, Journey, PageContent, PageVisit, State};
use crate::answers::Answers;
use crate::definition::{Advice, Form, List, Page, Step};
use crate::expression::Context;
use crate::id::Id;
use crate::path::Path;

/// A journey apart from its form. Cheap to clone.
#[derive(Debug, Clone)]
pub struct KeptJourney {
    answers: Arc<Answers>,
    kept: Arc<Kept>,
}

#[derive(Debug, Clone, PartialEq)]
struct Kept {
    context: Context,
    pages: Vec<KeptPage>,
    hidden: Vec<KeptHidden>,
    found: Arc<Found>,
}

#[derive(Debug, Clone, PartialEq)]
struct KeptPage {
    section: Option<usize>,
    path: Path,
    state: State,
    /// Its number among the pages of the form.
    number: usize,
    /// The numbers, on the page, of the questions that are asked, or of the reasons that hold.
    shown: Box<[usize]>,
}

#[derive(Debug, Clone, PartialEq)]
struct KeptHidden {
    section: Option<usize>,
    path: Path,
}

impl KeptJourney {
    /// Whether it was derived from these very answers, and they have not changed since.
    pub fn is_of(&self, answers: &Arc<Answers>) -> bool {
        Arc::ptr_eq(&self.answers, answers)
    }

    /// Lets go of the answers, so that they can be changed in their place.
    #[must_use]
    pub fn apart(self) -> Apart {
        Apart(self.kept)
    }

    /// What it was derived with, beside the answers.
    pub fn context(&self) -> Context {
        self.kept.context
    }

    /// Its pages in order, the declaration last, and how far each is.
    pub fn steps(&self) -> impl Iterator<Item = (&Path, State)> {
        self.kept.pages.iter().map(|page| (&page.path, page.state))
    }

    /// Changes the answer at one path; as [`Apart::beside`], if the rest of the journey is the same with it.
    #[must_use]
    pub fn change(
        self,
        form: &Form,
        path: &Path,
        change: impl FnOnce(&mut Answers),
    ) -> Option<Self> {
        let Self { mut answers, kept } = self;
        change(Arc::make_mut(&mut answers));
        Apart(kept).beside(form, &answers, std::slice::from_ref(path))
    }
}

/// A kept journey without its answers.
#[derive(Debug)]
pub struct Apart(Arc<Kept>);

impl Apart {
    /// The same journey through other answers, each of which [leads like](crate::answers::Answer::leads_like) the one it takes the place of.
    #[must_use]
    pub fn through(self, answers: &Arc<Answers>) -> KeptJourney {
        KeptJourney { answers: Arc::clone(answers), kept: self.0 }
    }

    /// The same journey through answers of which some are others, at which nothing [looks](Form::is_looked_at): no more than how far their
    /// own pages are may differ. None when something looks at one of them, or the form is not the one it was derived with.
    #[must_use]
    pub fn beside(
        self,
        form: &Form,
        answers: &Arc<Answers>,
        changed: &[Path],
    ) -> Option<KeptJourney> {
        let mut kept = self.through(answers);
        for path in changed {
            // A list or an advice may have the name of a question that stands elsewhere.
            let is_question =
                form.find(&path.leaf).is_some_and(|(groups, _)| path.scope.groups().eq(groups));
            if !is_question || form.is_looked_at(&path.leaf) {
                return None;
            }
            kept.judge(form, path)?;
        }
        debug_assert!(
            Journey::derive(form, answers, kept.context())
                .keep()
                .is_some_and(|derived| derived.kept == kept.kept),
            "something looks at {changed:?}"
        );
        Some(kept)
    }
}

impl KeptJourney {
    /// Looks once more how the page stands on which a question is asked, if it is asked.
    fn judge(&mut self, form: &Form, path: &Path) -> Option<()> {
        let mut journey = Journey::recall_at(form, self, path)?;
        if journey.pages.is_empty() {
            return Some(());
        }
        let (_, question) = form.find(&path.leaf)?;
        let fits = journey.fits(question, path);
        if fits == journey.found.unfit.contains(path) {
            let unfit = &mut journey.note().unfit;
            if fits {
                unfit.remove(path)
            } else {
                unfit.insert(path.clone())
            };
            Arc::make_mut(&mut self.kept).found = Arc::clone(&journey.found);
        }
        for visit in &journey.pages {
            let PageContent::Questions { page, questions } = &visit.content else { continue };
            let state = journey.page_state(page, questions, &visit.path.scope)?;
            if state != visit.state {
                let pages = &mut Arc::make_mut(&mut self.kept).pages;
                pages.iter_mut().find(|page| page.path == visit.path)?.state = state;
            }
        }
        Some(())
    }
}

impl<'a> Journey<'a> {
    /// What is kept of it; none of a journey whose form is not the one it was derived with.
    pub fn keep(&self) -> Option<KeptJourney> {
        let leaves = leaves(self.form);
        let mut near = 0;
        let mut pages = Vec::with_capacity(self.pages.len());
        for page in &self.pages {
            // Most pages stand behind the one before.
            let mut numbers = (near..leaves.len()).chain(0..near);
            let number = numbers.find(|number| leaves[*number].is(&page.content))?;
            near = number;
            let shown = match &page.content {
                PageContent::List(_) => Box::default(),
                PageContent::Questions { page, questions } => {
                    let mut ids = page.question_ids().iter().enumerate();
                    let mut place = |id: &Id| Some(ids.find(|(_, known)| *known == id)?.0);
                    questions.iter().map(|asked| place(&asked.id)).collect::<Option<_>>()?
                }
                PageContent::Advice { advice, reasons } => {
                    let mut known = advice.reasons.iter().enumerate();
                    let mut place = |id: &Id| Some(known.find(|(_, known)| known.id == *id)?.0);
                    reasons.iter().map(|reason| place(reason)).collect::<Option<_>>()?
                }
            };
            let (section, path, state) = (page.section, page.path.clone(), page.state);
            pages.push(KeptPage { section, path, state, number, shown });
        }
        let hidden = self.hidden.iter();
        let hidden = hidden
            .map(|hidden| KeptHidden { section: hidden.section, path: hidden.path.clone() })
            .collect();
        let (answers, found) = (Arc::clone(&self.answers), Arc::clone(&self.found));
        let kept = Kept { context: self.context, pages, hidden, found };
        Some(KeptJourney { answers, kept: Arc::new(kept) })
    }

    /// The journey again, with the form it was derived with; none with another one.
    pub fn recall(form: &'a Form, kept: &KeptJourney) -> Option<Self> {
        let journey = Self::recall_pages(form, kept, |_, _| true)?;
        let hidden = |kept: &KeptHidden| {
            let (_, question) = form.find(&kept.path.leaf)?;
            Some(Hidden { section: kept.section, path: kept.path.clone(), question })
        };
        let hidden = kept.kept.hidden.iter().map(hidden).collect::<Option<_>>()?;
        Some(Self { hidden, ..journey })
    }

    /// The same, with none of its pages but the one that asks a question, and nothing hidden: all that it takes to read one answer.
    pub fn recall_at(form: &'a Form, kept: &KeptJourney, path: &Path) -> Option<Self> {
        Self::recall_pages(form, kept, |page, leaf| {
            let Leaf::Page(content) = leaf else { return false };
            let ids = content.question_ids();
            page.path.scope == path.scope
                && page.shown.iter().any(|place| ids.get(*place) == Some(&path.leaf))
        })
    }

    fn recall_pages(
        form: &'a Form,
        kept: &KeptJourney,
        is_wanted: impl Fn(&KeptPage, Leaf<'a>) -> bool,
    ) -> Option<Self> {
        let KeptJourney { answers, kept } = kept;
        let leaves = leaves(form);
        let wanted =
            |page: &&KeptPage| leaves.get(page.number).is_none_or(|leaf| is_wanted(page, *leaf));
        let content = |kept: &KeptPage| {
            let shown = kept.shown.iter();
            Some(match *leaves.get(kept.number)? {
                Leaf::List(list) => PageContent::List(list),
                Leaf::Advice(advice) => PageContent::Advice {
                    advice,
                    reasons: shown
                        .map(|place| Some(&advice.reasons.get(*place)?.id))
                        .collect::<Option<_>>()?,
                },
                Leaf::Page(page) => PageContent::Questions {
                    page,
                    questions: shown
                        .map(|place| Some(form.find(page.question_ids().get(*place)?)?.1))
                        .collect::<Option<_>>()?,
                },
            })
        };
        let page = |kept: &KeptPage| {
            let (section, path, state) = (kept.section, kept.path.clone(), kept.state);
            Some(PageVisit { section, path, content: content(kept)?, state })
        };
        Some(Self {
            form,
            answers: Arc::clone(answers),
            context: kept.context,
            pages: kept.pages.iter().filter(wanted).map(page).collect::<Option<_>>()?,
            hidden: Vec::new(),
            found: Arc::clone(&kept.found),
        })
    }
}

/// A page of a form, as its author wrote it.
#[derive(Clone, Copy)]
enum Leaf<'a> {
    Page(&'a Page),
    List(&'a List),
    Advice(&'a Advice),
}

impl Leaf<'_> {
    /// Whether this very page is shown. Pages of different rows may be alike, so they are told apart by where they stand.
    fn is(self, content: &PageContent<'_>) -> bool {
        match (self, content) {
            (Leaf::Page(this), PageContent::Questions { page, .. }) => std::ptr::eq(this, *page),
            (Leaf::List(this), PageContent::List(list)) => std::ptr::eq(this, *list),
            (Leaf::Advice(this), PageContent::Advice { advice, .. }) => std::ptr::eq(this, *advice),
            _ => false,
        }
    }
}

/// The pages of a form in their order, the declaration last: a page's number is its place here.
fn leaves(form: &Form) -> Vec<Leaf<'_>> {
    let mut leaves = Vec::with_capacity(128);
    form.sections.iter().for_each(|section| collect(&section.steps, &mut leaves));
    leaves.push(Leaf::Page(&form.declaration));
    leaves
}

fn collect<'a>(steps: &'a [Step], leaves: &mut Vec<Leaf<'a>>) {
    for step in steps {
        match step {
            Step::Page(page) => leaves.push(Leaf::Page(page)),
            Step::Advice(advice) => leaves.push(Leaf::Advice(advice)),
            Step::List(list) => {
                leaves.push(Leaf::List(list));
                collect(&list.steps, leaves);
            }
            Step::One(one) => collect(&one.steps, leaves),
            Step::Each(each) => collect(&each.steps, leaves),
            Step::PerChoice(per_choice) => collect(&per_choice.steps, leaves),
        }
    }
}
