//! How a guide stands, for the pages of either side.

use app::guide::protocol::{Level, Parts, Side};
use app::i18n::Language;
use forms::path::Path;
use jiff::Timestamp;

use super::record::Record;
use super::room::{Around, GuideError, PersonAt, Room};
use super::stage::Stage;
use super::view::Content;

/// How a guide stands at a moment.
#[derive(Debug, Clone)]
pub struct Standing {
    /// How far it is.
    pub stage: Stage,
    /// How much help there is.
    pub level: Level,
    /// The person's language.
    pub language: Language,
    /// Who helps, how they met, what happened so far.
    pub record: Record,
    /// Where the person is.
    pub at: PersonAt,
    /// The private page that is shown.
    pub opened: Option<Path>,
    /// Whether it is paused.
    pub is_paused: bool,
    /// Whether the page of the person follows.
    pub follows: bool,
    /// Whether the person hears of what the practitioner wrote on the next page alone.
    pub is_quiet: bool,
    /// What the practitioner wrote on the person's page before this one.
    pub wrote_before: Vec<Path>,
    /// Whether the practitioner looks at the page as the person sees it.
    pub as_person: bool,
    /// Whose page makes no sound: the person's, the practitioner's.
    pub silent: [bool; 2],
    /// When it ends by itself.
    pub ends_at: Timestamp,
    /// When "write for me" ends by itself.
    pub write_until: Option<Timestamp>,
    /// Whether the second yes is asked for.
    pub asks_write: bool,
    /// Why the practitioner asks to see the page.
    pub asks_open: Option<String>,
    /// Where the practitioner invites to.
    pub invite: Option<Path>,
    /// The question that the practitioner points at.
    pub highlight: Option<Path>,
    /// Whether each side is there: the person, the practitioner.
    pub here: [bool; 2],
    /// The answers that wait for the person.
    pub proposals: Vec<(u32, Path, Parts)>,
    /// Answers of the practitioner's that the person's own took the place of.
    pub others: Vec<(Path, Parts)>,
    /// How many answers in a row the person gave alone.
    pub alone: u32,
}

/// How much of the person's page the practitioner sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sees {
    /// All of it: nothing on it is private.
    All,
    /// All of it: the person shows it.
    Shown,
    /// Not the private questions on it.
    NotThePrivate,
    /// Nothing, ever: secrets stand on it.
    Nothing,
    /// Nothing: it is no page of the form.
    NotThere,
}

impl Room {
    /// How it stands.
    pub async fn standing(&self, around: &Around<'_>) -> Standing {
        let mut state = self.state().await;
        self.settle(&mut state, around).await;
        let state = &*state;
        Standing {
            stage: state.stage.clone(),
            level: state.level,
            language: state.language,
            record: state.record.clone(),
            at: state.at.clone(),
            opened: state.opened.as_ref().map(|(path, _)| path.clone()),
            is_paused: state.is_paused,
            follows: state.follows,
            is_quiet: state.is_quiet,
            wrote_before: state.wrote_before.clone(),
            as_person: state.as_person,
            silent: [0, 1].map(|side: usize| state.sides[side].is_silent),
            ends_at: state.ends_at,
            write_until: (state.level == Level::Write).then(|| state.write_until(around.limits)),
            asks_write: state.asks_write.is_some(),
            asks_open: state.asks_open.as_ref().map(|(why, _)| why.clone()),
            invite: state.invite.clone(),
            highlight: state.highlight.clone(),
            here: [Side::Person, Side::Practitioner].map(|side| state.is_here(side, around.now)),
            proposals: (state.proposals.iter())
                .map(|(number, one)| (*number, one.path.clone(), one.parts.clone()))
                .collect(),
            others: (state.others.iter())
                .map(|(path, (_, parts))| (path.clone(), parts.clone()))
                .collect(),
            alone: state.alone,
        }
    }

    /// How much of the person's page the practitioner sees.
    ///
    /// # Errors
    /// [`GuideError`].
    pub async fn sees(&self, around: &Around<'_>) -> Result<Sees, GuideError> {
        let state = self.state().await;
        let dossier = state.recall(around)?;
        let form = around.form(&state.dossier)?;
        let view = state.view(form, &dossier, around);
        Ok(match view.content {
            Content::Page(_) if state.opened.is_some() => Sees::Shown,
            Content::Page(_) if !view.has_closed() => Sees::All,
            Content::Page(_) | Content::Private => Sees::NotThePrivate,
            Content::Secret => Sees::Nothing,
            Content::Elsewhere(_) => Sees::NotThere,
        })
    }
}
