//! Where each question of a form stands: no two have the same name, and a journey looks up thousands.

use std::collections::HashSet;

use hashbrown::HashMap;

use super::{Form, Group, Question};
use crate::id::Id;

/// The groups around each question, by its name. Made when a form is loaded.
#[derive(Debug, Clone, Default)]
pub struct Places(HashMap<Id, Place>);

#[derive(Debug, Clone, Default)]
struct Place {
    groups: Vec<Id>,
    /// The same groups, and the question, by their numbers.
    numbers: Vec<usize>,
    question: usize,
    is_looked_at: bool,
}

/// They follow from the form: two forms that are the same have the same.
impl PartialEq for Places {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Places {
    pub(super) fn of(form: &Form) -> Self {
        let mut places = Self::default();
        places.add(&form.questions, &Place::default());
        places.enter(&form.groups, &Place::default());
        places
    }

    fn enter(&mut self, groups: &[Group], around: &Place) {
        for (number, group) in groups.iter().enumerate() {
            let mut inside = around.clone();
            inside.groups.push(group.id.clone());
            inside.numbers.push(number);
            self.add(&group.questions, &inside);
            self.enter(&group.groups, &inside);
        }
    }

    fn add(&mut self, questions: &[Question], around: &Place) {
        for (question, asked) in questions.iter().enumerate() {
            self.0.insert(asked.id.clone(), Place { question, ..around.clone() });
        }
    }

    /// Notes the questions at whose answers something looks.
    pub(super) fn look_at(&mut self, names: &HashSet<Id>) {
        for (id, place) in &mut self.0 {
            place.is_looked_at = names.contains(id);
        }
    }

    /// Whether something looks at the answer to a question; also of one that is not known.
    pub(super) fn is_looked_at(&self, id: &Id) -> bool {
        self.0.get(id).is_none_or(|place| place.is_looked_at)
    }

    /// A question of the form that these places were made of, with the groups around it.
    pub(super) fn find<'f>(&'f self, form: &'f Form, id: &Id) -> Option<(&'f [Id], &'f Question)> {
        let place = self.0.get(id)?;
        let (mut questions, mut groups) = (&form.questions, &form.groups);
        for number in &place.numbers {
            let group = groups.get(*number)?;
            (questions, groups) = (&group.questions, &group.groups);
        }
        Some((&place.groups, questions.get(place.question)?))
    }
}
