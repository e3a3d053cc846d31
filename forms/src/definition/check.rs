//! What serde cannot see: names that exist, conditions that look back, types that fit.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashSet};

use super::{Advice, Form, Group, Kind, Page, Question, Step};
use crate::expression::{Expression, Names, Type, check as check_types};
use crate::id::Id;
use crate::kinds::Before;

/// The place and what is wrong there.
type Wrong = (String, String);

const RESERVED: [&str; 17] = [
    "role",
    "application-date",
    "and",
    "or",
    "not",
    "in",
    "has",
    "any",
    "all",
    "count",
    "sum",
    "min",
    "max",
    "smaller",
    "larger",
    "if",
    "check",
];
/// The most rows a list may have.
const MOST_ROWS: usize = 50;

/// Finds what is wrong. Gives the questions at whose answers something looks that does not stand on their own page.
pub(super) fn check(form: &Form) -> Result<HashSet<Id>, Wrong> {
    names_are_unique(form)?;
    for (groups, question) in form.every_question() {
        question_is_whole(form, question).map_err(|what| (place_of(&groups, question), what))?;
    }
    for group in &form.groups {
        group_is_whole(group)?;
    }
    if form.dates.values().any(Vec::is_empty) {
        return wrong("dates", "a date needs at least one rule");
    }
    let mut walk =
        Walk { form, asked: HashSet::new(), pages: HashSet::new(), looked_at: RefCell::default() };
    for section in &form.sections {
        walk.when(section.when.as_ref(), &[], &format!("sections.{}", section.id))?;
        walk.steps(&section.steps, &[], None, &format!("sections.{}.steps", section.id))?;
    }
    walk.page(&form.declaration, &[], None, "declaration")?;
    let is_declaration = |id: &Id| {
        form.question(&[], id).is_some_and(|q| matches!(q.kind, Kind::Declaration { .. }))
    };
    let sometimes = |id: &Id| form.question(&[], id).is_some_and(|q| q.when.is_some());
    if form.declaration.when.is_some() || form.declaration.question_ids().iter().any(sometimes) {
        return wrong(
            "declaration",
            "it is always asked: neither it nor its question has a \"when\"",
        );
    }
    if form.declaration.by.is_some() {
        return wrong("declaration", "the person signs it: it has no \"by\"");
    }
    if !matches!(form.declaration.question_ids(), [id] if is_declaration(id)) {
        return wrong("declaration", "it holds one question of the kind \"declaration\"");
    }
    let is_static = |id: &Id| {
        form.question(&[], id).is_some_and(|question| matches!(question.kind, Kind::Static { .. }))
    };
    if let Some(id) = form.receipt.iter().find(|id| !is_static(id)) {
        return wrong("receipt", &format!("\"{id}\" is no static text asked once"));
    }
    if let Some(when) = &form.helped_when {
        walk.condition(when, &[], "helped_when")?;
    }
    for (groups, question) in form.every_question() {
        if !walk.asked.contains(&(groups.clone(), question.id.clone())) {
            return Err((place_of(&groups, question), "the question is asked nowhere".into()));
        }
    }
    Ok(walk.looked_at.into_inner())
}

fn wrong<T>(place: &str, what: &str) -> Result<T, Wrong> {
    Err((place.to_owned(), what.to_owned()))
}

fn place_of(groups: &[Id], question: &Question) -> String {
    let groups: String = groups.iter().map(|group| format!("groups.{group}.")).collect();
    format!("{groups}questions.{}", question.id)
}

fn names_are_unique(form: &Form) -> Result<(), Wrong> {
    let mut known = HashSet::new();
    for (groups, question) in form.every_question() {
        if RESERVED.contains(&question.id.as_str()) || form.dates.contains_key(&question.id) {
            return Err((place_of(&groups, question), "the name is reserved".into()));
        }
        if !known.insert(&question.id) {
            return Err((place_of(&groups, question), "another question has the same name".into()));
        }
    }
    let mut sections = HashSet::new();
    match form.sections.iter().find(|section| !sections.insert(&section.id)) {
        Some(section) => {
            wrong(&format!("sections.{}", section.id), "another section has the same name")
        }
        None => Ok(()),
    }
}

fn question_is_whole(form: &Form, question: &Question) -> Result<(), String> {
    let choices = question.kind.choices();
    if choices.iter().collect::<HashSet<_>>().len() != choices.len() {
        return Err("a choice stands twice".into());
    }
    let empty = [question.optional, question.recommended, question.required_when.is_some()];
    if empty.iter().filter(|says| **says).count() > 1 {
        return Err("only one of \"optional\", \"recommended\", \"required_when\" is said".into());
    }
    question.kind.check(form, question)
}

fn group_is_whole(group: &Group) -> Result<(), Wrong> {
    if let Some(name) = &group.name {
        let named = group.questions.iter().find(|question| question.id == *name);
        if !named.is_some_and(|q| matches!(q.kind, Kind::Names | Kind::ShortText)) {
            let place = format!("groups.{}.name", group.id);
            return wrong(&place, "it is a question of the group, of names or one line of text");
        }
    }
    group.groups.iter().try_for_each(group_is_whole)
}

struct Walk<'a> {
    form: &'a Form,
    asked: HashSet<(Vec<Id>, Id)>,
    pages: HashSet<(Vec<Id>, Id, Option<Id>)>,
    /// Every name that an expression may use is looked up when its types are checked: there it is noted.
    looked_at: RefCell<HashSet<Id>>,
}

impl Walk<'_> {
    fn steps(
        &mut self,
        steps: &[Step],
        groups: &[Id],
        role: Option<&Id>,
        place: &str,
    ) -> Result<(), Wrong> {
        for (index, step) in steps.iter().enumerate() {
            let place = format!("{place}[{index}]");
            let inner = format!("{place}.steps");
            match step {
                Step::Page(page) => self.page(page, groups, role, &place)?,
                Step::One(one) => {
                    self.when(one.when.as_ref(), groups, &place)?;
                    let groups = self.enter(groups, &one.group, &place)?;
                    self.steps(&one.steps, &groups, Some(&one.role), &inner)?;
                }
                Step::List(list) => {
                    self.when(list.when.as_ref(), groups, &place)?;
                    if !(1..=MOST_ROWS).contains(&list.at_most) {
                        return wrong(&place, "\"at_most\" lies between 1 and 50");
                    }
                    let inside = self.enter(groups, &list.group, &place)?;
                    self.steps(&list.steps, &inside, Some(&list.role), &inner)?;
                    self.name_page(&list.id, groups, role, &place)?;
                    self.keeps_apart(&list.id, groups, &place)?;
                }
                Step::Each(each) => {
                    let groups = self.enter(groups, &each.group, &place)?;
                    self.when(each.when.as_ref(), &groups, &place)?;
                    self.steps(&each.steps, &groups, None, &inner)?;
                }
                Step::PerChoice(per_choice) => {
                    let of = self.form.question(groups, &per_choice.of);
                    let asked = (groups.to_vec(), per_choice.of.clone());
                    let several = of.is_some_and(|q| matches!(q.kind, Kind::Choices { .. }));
                    if !several || !self.asked.contains(&asked) {
                        let what =
                            "it is a question of several choices asked before, in the same place";
                        return wrong(&format!("{place}.of"), what);
                    }
                    self.looked_at.borrow_mut().insert(per_choice.of.clone());
                    let groups = self.enter(groups, &per_choice.group, &place)?;
                    self.steps(&per_choice.steps, &groups, None, &inner)?;
                }
                Step::Advice(advice) => {
                    self.name_page(&advice.id, groups, role, &place)?;
                    self.keeps_apart(&advice.id, groups, &place)?;
                    self.reasons(advice, groups, &place)?;
                }
            }
        }
        Ok(())
    }

    fn reasons(&self, advice: &Advice, groups: &[Id], place: &str) -> Result<(), Wrong> {
        let names: HashSet<_> = advice.reasons.iter().map(|reason| &reason.id).collect();
        if advice.reasons.is_empty() {
            return wrong(place, "at least one reason is needed");
        }
        if names.len() != advice.reasons.len() {
            return wrong(place, "a reason stands twice");
        }
        advice.reasons.iter().try_for_each(|reason| {
            self.condition(&reason.when, groups, &format!("{place}.reasons.{}", reason.id))
        })
    }

    /// What such a page keeps stands beside the answers: it needs a name that no question has.
    fn keeps_apart(&self, id: &Id, groups: &[Id], place: &str) -> Result<(), Wrong> {
        match self.form.question(groups, id) {
            None => Ok(()),
            Some(_) => wrong(place, &format!("a question has the name \"{id}\"")),
        }
    }

    fn enter(&self, groups: &[Id], group: &Id, place: &str) -> Result<Vec<Id>, Wrong> {
        let inside = [groups, std::slice::from_ref(group)].concat();
        match self.form.group(&inside) {
            Some(_) => Ok(inside),
            None => wrong(place, &format!("there is no group \"{group}\" here")),
        }
    }

    fn name_page(
        &mut self,
        id: &Id,
        groups: &[Id],
        role: Option<&Id>,
        place: &str,
    ) -> Result<(), Wrong> {
        let anyone = (groups.to_vec(), id.clone(), None);
        let fresh = self.pages.insert((groups.to_vec(), id.clone(), role.cloned()))
            && (role.is_none() || !self.pages.contains(&anyone));
        if fresh { Ok(()) } else { wrong(place, &format!("there are two pages \"{id}\" here")) }
    }

    fn page(
        &mut self,
        page: &Page,
        groups: &[Id],
        role: Option<&Id>,
        place: &str,
    ) -> Result<(), Wrong> {
        self.when(page.when.as_ref(), groups, place)?;
        self.name_page(&page.id, groups, role, place)?;
        let mut questions = Vec::new();
        for id in page.question_ids() {
            let question = self.form.question(groups, id);
            let what = || format!("there is no question \"{id}\" here");
            questions.push(question.ok_or_else(|| (place.to_owned(), what()))?);
        }
        for question in &questions {
            let question_place = place_of(groups, question);
            self.when(question.when.as_ref(), groups, &question_place)?;
            self.prefill(question, groups, &question_place)?;
            let names = Known { walk: self, groups: groups.to_vec(), page: &[] };
            let before = Before { form: self.form, groups, names: &names };
            question.kind.check_place(&before).map_err(|what| (question_place, what))?;
        }
        for question in &questions {
            self.asked.insert((groups.to_vec(), question.id.clone()));
        }
        for question in questions {
            let question_place = place_of(groups, question);
            if let Some(when) = &question.required_when {
                self.judge(when, groups, page, &format!("{question_place}.required_when"))?;
            }
            for rule in &question.rules {
                let place = format!("{question_place}.rules.{}", rule.id);
                self.judge(&rule.holds, groups, page, &place)?;
            }
            for item in question.kind.items() {
                let place = format!("{question_place}.{}", item.id);
                self.when(item.when.as_ref(), groups, &place)?;
            }
        }
        Ok(())
    }

    fn prefill(&self, question: &Question, groups: &[Id], place: &str) -> Result<(), Wrong> {
        let Some(source) = &question.prefill else { return Ok(()) };
        let is_asked = (0..=groups.len()).rev().any(|depth| {
            let known = self.form.question(&groups[..depth], source);
            known.is_some_and(|known| known.kind == question.kind)
                && self.asked.contains(&(groups[..depth].to_vec(), source.clone()))
        });
        if is_asked {
            return Ok(());
        }
        let what = "it is a question of the same kind asked before, in this place or around it";
        wrong(&format!("{place}.prefill"), what)
    }

    fn when(&self, when: Option<&Expression>, groups: &[Id], place: &str) -> Result<(), Wrong> {
        when.map_or(Ok(()), |when| self.condition(when, groups, &format!("{place}.when")))
    }

    fn condition(&self, condition: &Expression, groups: &[Id], place: &str) -> Result<(), Wrong> {
        self.holds(condition, &Known { walk: self, groups: groups.to_vec(), page: &[] }, place)
    }

    /// A condition that says no more than how far its page is.
    fn judge(
        &self,
        condition: &Expression,
        groups: &[Id],
        page: &Page,
        place: &str,
    ) -> Result<(), Wrong> {
        let page = page.question_ids();
        self.holds(condition, &Known { walk: self, groups: groups.to_vec(), page }, place)
    }

    fn holds(&self, condition: &Expression, names: &Known<'_>, place: &str) -> Result<(), Wrong> {
        match check_types(condition, names) {
            Ok(Type::Boolean) => Ok(()),
            Ok(_) => wrong(place, "a condition is needed, this is a value"),
            Err(error) => wrong(place, &error.to_string()),
        }
    }
}

/// The names that an expression may use in one place.
struct Known<'w> {
    walk: &'w Walk<'w>,
    groups: Vec<Id>,
    /// The questions of the page that the expression judges: it may look at them.
    page: &'w [Id],
}

impl Names for Known<'_> {
    fn name(&self, id: &Id) -> Option<Type> {
        let form = self.walk.form;
        if *id == "application-date" || form.dates.contains_key(id) {
            return Some(Type::Date);
        }
        if *id == "role" {
            let mut roles = BTreeSet::new();
            for section in &form.sections {
                roles_of(&section.steps, self.groups.last()?, form, &mut roles);
            }
            return Some(Type::Word(roles));
        }
        (0..=self.groups.len()).rev().find_map(|depth| {
            let groups = self.groups[..depth].to_vec();
            let question = form.question(&groups, id)?;
            let is_asked = self.walk.asked.contains(&(groups.clone(), id.clone()));
            if !self.page.contains(id) {
                self.walk.looked_at.borrow_mut().insert(id.clone());
            }
            let names = Known { walk: self.walk, groups, page: &[] };
            is_asked.then(|| question.kind.type_of(form, &names))
        })
    }

    fn row(&self, group: &Id) -> Option<Box<dyn Names + '_>> {
        (0..=self.groups.len()).rev().find_map(|depth| {
            let groups = [&self.groups[..depth], std::slice::from_ref(group)].concat();
            self.walk.form.group(&groups)?;
            // Rows are others' as well: their questions stand on other pages.
            Some(Box::new(Known { walk: self.walk, groups, page: &[] }) as Box<dyn Names>)
        })
    }

    fn grid(&self, id: &Id) -> Option<BTreeSet<String>> {
        let form = self.walk.form;
        self.name(id)?;
        let mut depths = (0..=self.groups.len()).rev();
        let question = depths.find_map(|depth| form.question(&self.groups[..depth], id))?;
        match &question.kind {
            Kind::MonthGrid(grid) => {
                Some(grid.possible_rows(form).into_iter().map(String::from).collect())
            }
            _ => None,
        }
    }
}

/// The roles that rows of a group have: those of its steps, or the ticked answers.
pub(crate) fn roles_of(steps: &[Step], group: &Id, form: &Form, roles: &mut BTreeSet<String>) {
    for step in steps {
        match step {
            Step::Page(_) | Step::Advice(_) => {}
            Step::One(one) => {
                if one.group == *group {
                    roles.insert(one.role.to_string());
                }
                roles_of(&one.steps, group, form, roles);
            }
            Step::List(list) => {
                if list.group == *group {
                    roles.insert(list.role.to_string());
                }
                roles_of(&list.steps, group, form, roles);
            }
            Step::Each(each) => roles_of(&each.steps, group, form, roles),
            Step::PerChoice(per_choice) => {
                if per_choice.group == *group {
                    let every = form.every_question();
                    let of = every.iter().find(|(_, question)| question.id == per_choice.of);
                    roles.extend(of.iter().flat_map(|(_, q)| q.kind.choices()).map(String::from));
                }
                roles_of(&per_choice.steps, group, form, roles);
            }
        }
    }
}
