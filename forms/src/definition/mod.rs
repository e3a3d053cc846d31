//! What an author writes: one JSON file a benefit, read by [`load`].
//!
//! A form is a bank of questions, some of them inside repeated groups, and a list of sections
//! that say in which order they are asked. Texts are not here: a question's Fluent message bears
//! its id, with the attributes `.hint`, `.why`, `.where`, `.example` and `.choice-<id>`.

mod check;
mod load;
mod places;

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(crate) use check::roles_of;
pub use load::{FormError, load, load_with_lists, schema};
pub use places::Places;

pub use crate::kinds::{Choice, Item, Kind, Months, Period};

use crate::expression::Expression;
use crate::id::Id;
use crate::kinds::Lists;

/// A benefit's application form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Where the JSON Schema stands, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The benefit's name in addresses, the same as its folder's.
    pub id: Id,
    /// Which revision of the form this is, as a date of publication: `2026-11-24`.
    #[schemars(with = "String", extend("format" = "date"))]
    pub revision: Date,
    /// The language in which the form was written first, as an HTML tag: `fr`.
    pub source_language: String,
    /// The paper form or law that this form stands for.
    pub official: Official,
    /// When the form is filled for someone else than the person who types.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helped_when: Option<Expression>,
    /// Dates computed from the day of application, usable in conditions and in texts.
    #[serde(default)]
    pub dates: BTreeMap<Id, Vec<DatedRule>>,
    /// The questions asked once.
    pub questions: Vec<Question>,
    /// The questions asked once a row.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// What is asked, in which order.
    pub sections: Vec<Section>,
    /// The page that is read and signed last, after the answers were checked.
    pub declaration: Page,
    /// Static texts whose points the receipt repeats, such as the documents to bring.
    #[serde(default)]
    pub receipt: Vec<Id>,
    /// The lists that its questions may choose from. They stand beside the form.
    #[serde(skip)]
    pub lists: Lists,
    /// Where each of its questions stands; made when it is loaded.
    #[serde(skip)]
    pub places: Places,
}

/// The official model of a form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Official {
    /// Its name: `cerfa 12504*10`.
    pub name: String,
    /// Whether every wording was compared with the official form by a person who knows it.
    pub checked: bool,
    /// Law articles and notices that the form rests on.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// One rule for a computed date, in force from a day on.
///
/// The rule with the latest `from` that is not after the day of application counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DatedRule {
    /// First day on which the rule counts.
    #[schemars(with = "String", extend("format" = "date"))]
    pub from: Date,
    /// Months from the month of application; the date is the first day of that month.
    /// With `year` set, months are counted from January of that year.
    #[serde(default)]
    pub months: i32,
    /// Years from the year of application; the date is then in January.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// The law article or notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// Questions that are asked once a row: a person, an income of that person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The group's name.
    pub id: Id,
    /// Whether a row is a person, so that texts speak of that person.
    #[serde(default)]
    pub people: bool,
    /// The question whose answer names a row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Id>,
    /// The questions of a row.
    pub questions: Vec<Question>,
    /// Groups inside each row.
    #[serde(default)]
    pub groups: Vec<Group>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name, and the id of its texts.
    pub id: Id,
    /// Who may see the answer while somebody helps.
    pub class: Class,
    /// What is asked for.
    pub kind: Kind,
    /// Whether it may stay empty.
    #[serde(default)]
    pub optional: bool,
    /// Whether "I don't know" and "I'd rather do this with someone" are offered.
    #[serde(default)]
    pub may_wait: bool,
    /// When it must be answered; it may stay empty unless this certainly holds. Other answers of
    /// its own page count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_when: Option<Expression>,
    /// Whether it may stay empty, though an answer helps.
    #[serde(default)]
    pub recommended: bool,
    /// The question of the same kind, asked before in this place or around it, whose answer is
    /// offered while this one has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefill: Option<Id>,
    /// When it is asked, on a page that is shown. Only answers of other pages decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Expression>,
    /// What an answer must fulfil beyond its kind.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// The law article or notice behind the question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// False while the wording was not compared with the official form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<bool>,
}

/// A condition that an answer must fulfil.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The rule's name; its message is the question's attribute `.rule-<id>`.
    pub id: Id,
    /// What must hold. A rule that cannot be decided yet lets the answer pass.
    pub holds: Expression,
    /// Whether it only advises: broken, it is told, and the answer passes.
    #[serde(default)]
    pub advice: bool,
}

/// How private an answer is while somebody helps (guide mode).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Class {
    /// Labels, progress: nothing about the person.
    F0,
    /// Ordinary: names, birth date, household, address.
    F1,
    /// Sensitive: income, numbers, health, nationality, narratives.
    F2,
    /// Secret: passwords, codes.
    F3,
}

/// A part of the form, with a name in the section list: its text is the message `section-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The section's name.
    pub id: Id,
    /// When there is such a section; always, if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Expression>,
    /// What is asked in it.
    pub steps: Vec<Step>,
}

/// One step of a section.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Step {
    /// A page.
    Page(Page),
    /// The pages of one row with a fixed role, such as the applicant.
    One(One),
    /// Pages a row, for rows that the person adds and removes.
    List(List),
    /// Pages for each row that other steps made.
    Each(Each),
    /// Pages a ticked answer, each with a row of its own.
    PerChoice(PerChoice),
    /// A page that says why this may not be for the person, and stops nobody.
    Advice(Advice),
}

/// One page: one question or one small group of questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The page's name. A page of several questions has a title: the message `page-<id>`.
    pub id: Id,
    /// The questions on it; the one with the page's own name, if nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Id>,
    /// When it is shown; always, if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Expression>,
    /// Who fills it, when it is not the person alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<By>,
}

/// Who fills a page beside the person, or in their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// Only a practitioner, with the person: the person reads it, and it holds nobody up.
    Practitioner,
    /// Somebody who may know better: the person fills it, or hands the questions over. Who it is
    /// says the attribute `.by` of the message `page-<id>`.
    ThirdParty,
}

/// A page that says why this may not be for the person: message `advice-<id>`, with `.text`,
/// `.reason-<id>` and `.next`, which says where to go instead. Going on acknowledges the reasons.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// The page's name.
    pub id: Id,
    /// The reasons. The page is shown when one of them certainly holds.
    pub reasons: Vec<Reason>,
}

/// One reason why this may not be for the person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The reason's name; its text is the attribute `.reason-<id>`.
    pub id: Id,
    /// When it holds.
    pub when: Expression,
}

/// The pages of one row with a fixed role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct One {
    /// The group.
    pub group: Id,
    /// The role of the row: `applicant`, `partner`.
    pub role: Id,
    /// When there is such a row; always, if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Expression>,
    /// The pages of the row.
    pub steps: Vec<Step>,
}

/// Pages a row, for rows that the person adds and removes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// The name of the page that lists the rows and asks for another: message `list-<id>`,
    /// asked with `$count` rows; `.another` asks for one more.
    pub id: Id,
    /// The group.
    pub group: Id,
    /// The role of its rows: `child`.
    pub role: Id,
    /// Who may see the number of rows while somebody helps.
    pub class: Class,
    /// When the list is asked for; always, if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Expression>,
    /// The largest number of rows.
    pub at_most: usize,
    /// The pages of a row.
    pub steps: Vec<Step>,
}

/// Pages for each row of a group, whoever made the row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Each {
    /// The group.
    pub group: Id,
    /// Which of its rows; all, if nothing is said. Names are those of the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Expression>,
    /// The pages of a row.
    pub steps: Vec<Step>,
}

/// Pages a ticked answer of a `choices` question in the same scope.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PerChoice {
    /// The group whose rows stand for the ticked answers; a row's role is the answer's name.
    pub group: Id,
    /// The `choices` question.
    pub of: Id,
    /// The pages of a row.
    pub steps: Vec<Step>,
}

impl Form {
    /// The question with this name in the group reached by these group names.
    pub fn question<'g>(
        &self,
        groups: impl IntoIterator<Item = &'g Id>,
        id: &Id,
    ) -> Option<&Question> {
        let mut groups = groups.into_iter().peekable();
        let questions = match groups.peek() {
            None => &self.questions,
            Some(_) => &self.group(groups)?.questions,
        };
        questions.iter().find(|question| question.id == *id)
    }

    /// The question with this name, wherever it stands, with the names of the groups around it, outermost first.
    pub(crate) fn find(&self, id: &Id) -> Option<(&[Id], &Question)> {
        self.places.find(self, id)
    }

    /// Whether anything looks at the answer to a question but the page that it stands on: whether something is asked or offered, what is
    /// worked out, which rows there are. How its own page stands always follows from it.
    pub fn is_looked_at(&self, id: &Id) -> bool {
        self.places.is_looked_at(id)
    }

    /// The group reached by these names, outermost first.
    pub fn group<'g>(&self, groups: impl IntoIterator<Item = &'g Id>) -> Option<&Group> {
        let mut groups = groups.into_iter();
        let first = groups.next()?;
        let outermost = self.groups.iter().find(|group| group.id == *first)?;
        groups.try_fold(outermost, |group, id| group.groups.iter().find(|inner| inner.id == *id))
    }

    /// Every question of the form with the names of the groups it stands in.
    pub fn every_question(&self) -> Vec<(Vec<Id>, &Question)> {
        let mut found: Vec<_> = self.questions.iter().map(|q| (Vec::new(), q)).collect();
        let mut open: Vec<(Vec<Id>, &Group)> =
            self.groups.iter().map(|group| (vec![group.id.clone()], group)).collect();
        while let Some((names, group)) = open.pop() {
            found.extend(group.questions.iter().map(|q| (names.clone(), q)));
            open.extend(group.groups.iter().map(|inner| {
                let mut names = names.clone();
                names.push(inner.id.clone());
                (names, inner)
            }));
        }
        found
    }
}

impl Question {
    /// Whether it may stay empty, if only sometimes.
    pub fn may_stay_empty(&self) -> bool {
        self.optional || self.recommended || self.required_when.is_some()
    }
}

impl Page {
    /// The names of the questions on the page.
    pub fn question_ids(&self) -> &[Id] {
        if self.questions.is_empty() { std::slice::from_ref(&self.id) } else { &self.questions }
    }
}
