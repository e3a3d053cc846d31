//! `/{language}/desk/guide/{guide}`: the practitioner's page of a guide, from the pictures to the receipt.

use std::sync::Arc;

use app::components::GuideLive;
use app::guide::protocol::{Level, Parts, Said, Side};
use app::i18n::{Language, Words};
use app::pages::Telling;
use app::pages::desk::{
    EndedPage, MeetPage, MeetStage, PersonSight, Place, StepContent, StepPage, step_content,
    step_lines,
};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use forms::journey::Journey;
use forms::path::{Path as QuestionPath, Scope};
use forms::redaction::redact;

use super::help::pictures;
use super::models::{guided_of_practitioner, minutes_until, receipt_at_desk};
use super::state::word_of_guide;
use super::verb::unless_undone;
use crate::benefits::Benefit;
use crate::dossier::Dossier;
use crate::guide::{Content, PersonAt, Room, Stage, Standing, View};
use crate::hexadecimal::{bytes_of, hexadecimal};
use crate::http::Site;
use crate::http::desk::{DeskPlace, DeskVisit, Sign, see};
use crate::http::failure::Failure;
use crate::http::fields::{Action, Fields};
use crate::http::render::{self, Frame};
use crate::storage::GuideId;

/// After so many answers in a row the person manages.
const MANAGES: u32 = 5;

/// A practitioner at a guide of theirs.
struct AtGuide {
    language: Language,
    place: DeskPlace,
    desk: DeskVisit,
    room: Arc<Room>,
}

impl AtGuide {
    /// Whoever asks; without such a guide the way leads to their first page.
    async fn of(
        site: &Site,
        headers: &HeaderMap,
        (language, guide): (String, String),
        sign: Sign,
    ) -> Result<Self, Failure> {
        let language = Language::from_tag(&language).ok_or(Failure::NotFound)?;
        let id = bytes_of(&guide).map(GuideId).ok_or(Failure::NotFound)?;
        let place = DeskPlace::Guide(id);
        let desk = DeskVisit::of(site, headers, language, place, sign).await?;
        let room = site.guides().room(id, desk.practitioner.id);
        let ready = || Failure::Elsewhere(DeskPlace::Ready.address(language));
        Ok(Self { language, place, desk, room: room.ok_or_else(ready)? })
    }

    fn address(&self) -> String {
        self.place.address(self.language)
    }
}

pub(super) async fn get(
    State(site): State<Site>,
    Path(place): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let at = AtGuide::of(&site, &headers, place, Sign::of(&headers)).await?;
    let around = site.around();
    let standing = at.room.standing(&around).await;
    site.guides().look_after(&at.room, around.now).await;
    let words = site.words(at.language);
    let benefit = at.room.benefit().await;
    let benefit = site.benefit(&benefit).ok_or(Failure::NotFound)?;
    let here = at.address();
    let name = hexadecimal(&at.room.id.0);
    let frame = Frame::beside(at.language, format!("/desk/guide/{name}")).guide();
    let frame = frame.watch(format!("{here}/state"), word_of_guide(&standing));
    let meet = |stage| MeetPage {
        stage,
        language: words.in_language(standing.language).say("language-name"),
        form: benefit.texts.plain_words(&words).value("benefit"),
        here: here.clone(),
    };
    let page = match &standing.stage {
        Stage::Pictures { pair, .. } => {
            let pair = pictures(*pair).ok_or(Failure::NotFound)?;
            meet(MeetStage::Pictures(pair))
        }
        Stage::Consent { since } => {
            let until = *since + around.limits.consent;
            meet(MeetStage::Consent { seconds: until.duration_since(around.now).as_secs() })
        }
        Stage::NameCheck => {
            let first_name = at.room.look(&around, |view, _| view.journey.applicant_name()).await?;
            meet(MeetStage::NameCheck { first_name })
        }
        Stage::Live => return live(&site, &at, &standing, benefit, frame).await,
        Stage::Ended(_) => {
            let frame = Frame { watch: None, ..frame };
            let receipt = at.room.receipt(&around, |dossier, record| {
                let (form, context) = (&benefit.form, dossier.context(&site.time_zone));
                let journey = Journey::derive(form, dossier.answers(), context);
                let redacted = Arc::new(redact(form, dossier.answers(), |_| false));
                let redacted = Journey::derive(form, &redacted, context);
                let (texts, words) = (&benefit.texts, &words);
                let telling = Telling { journey: &redacted, texts, words };
                receipt_at_desk(&site, telling, &journey, record)
            });
            let page = EndedPage { receipt: receipt.await? };
            return Ok(render::page(&site, frame, page));
        }
    };
    Ok(render::page(&site, frame, page))
}

async fn live(
    site: &Site,
    at: &AtGuide,
    standing: &Standing,
    benefit: &Benefit,
    frame: Frame,
) -> Result<Response, Failure> {
    let around = site.around();
    let words = site.words(at.language);
    let me = &at.desk.practitioner;
    // The number first: what is told in between is shown already, and is told once more.
    let seq = at.room.greeting(Side::Practitioner, around.now).await.0;
    let (page, translation) = at
        .room
        .look(&around, |view, dossier| {
            let telling = Telling { journey: &view.journey, texts: &benefit.texts, words: &words };
            let page = step(site, at, standing, (view, dossier), telling);
            // The same view, in other words.
            let page = match standing.as_person {
                true => as_person(
                    page,
                    site.words(standing.language),
                    (standing, at),
                    (view, dossier),
                    telling,
                ),
                false => page,
            };
            (page, telling.form_words(&Scope::root()).translation())
        })
        .await?;
    let page = StepPage {
        watermark: standing
            .opened
            .as_ref()
            .map(|_| format!("{} {}", me.given_name, me.family_name)),
        ..page
    };
    let name = page.person.called(&words);
    let live = GuideLive { side: Side::Practitioner, name, address: at.address(), seq };
    let frame = frame.translation(translation).live(Some(live));
    Ok(render::page(site, frame, page))
}

/// The live screen: all of it is made of the view, which knows no closed answer.
fn step(
    site: &Site,
    at: &AtGuide,
    standing: &Standing,
    (view, dossier): (&View<'_>, &Dossier),
    telling: Telling<'_>,
) -> StepPage {
    let now = site.clock.now();
    let name = view.journey.applicant_name();
    let pages = view.journey.question_pages();
    let done = pages.iter().filter(|page| page.state.is_done()).count();
    let here = match &view.content {
        Content::Page(path) => Some(path),
        Content::Private | Content::Secret | Content::Elsewhere(_) => None,
    };
    let is_open = |path: &QuestionPath| view.closed(path).is_none();
    let may_invite = standing.level >= Level::Show && !standing.is_paused;
    StepPage {
        here: at.address(),
        person: PersonSight {
            name: name.clone(),
            language: telling.words.in_language(standing.language).say("language-name"),
            is_here: standing.here[0],
            seconds_away: None,
            progress: (done, pages.len()),
        },
        level: standing.level,
        minutes_left: minutes_until(standing.ends_at, now),
        write_minutes_left: standing.write_until.map(|until| minutes_until(until, now)),
        waits_for_second: standing.asks_write,
        waits_for_open: standing.asks_open.is_some(),
        steps_down: standing.alone >= MANAGES,
        is_paused: standing.is_paused,
        watermark: None,
        is_silent: standing.silent[1],
        as_person: None,
        steps: step_lines(telling, here, is_open, may_invite),
        content: content(
            standing,
            (view, dossier),
            telling,
            (at.room.practitioner, name.as_deref()),
        ),
    }
}

/// The step in the person's words, read only.
fn as_person(
    page: StepPage,
    theirs: Words,
    (standing, at): (&Standing, &AtGuide),
    (view, dossier): (&View<'_>, &Dossier),
    telling: Telling<'_>,
) -> StepPage {
    let telling = Telling { words: &theirs, ..telling };
    let name = view.journey.applicant_name();
    let who = (at.room.practitioner, name.as_deref());
    let content = content(standing, (view, dossier), telling, who);
    StepPage { content, as_person: Some(theirs), ..page }
}

fn content(
    standing: &Standing,
    (view, dossier): (&View<'_>, &Dossier),
    telling: Telling<'_>,
    (me, person): (crate::storage::PractitionerId, Option<&str>),
) -> StepContent {
    if standing.is_paused {
        return StepContent::Paused;
    }
    let place = match &view.content {
        Content::Page(_) => None,
        Content::Private | Content::Elsewhere(PersonAt::Beside | PersonAt::Page(_)) => {
            Some(Place::Beside)
        }
        Content::Secret => Some(Place::Secret),
        Content::Elsewhere(PersonAt::Check) => Some(Place::Check),
        Content::Elsewhere(PersonAt::Sections) => Some(Place::Sections),
        Content::Elsewhere(PersonAt::Together) => Some(Place::Together),
    };
    let (Some((journey, page)), None) = (view.page(), place) else {
        return StepContent::Elsewhere(place.unwrap_or(Place::Beside));
    };
    if page.section.is_none() {
        return StepContent::Elsewhere(Place::Declaration);
    }
    let called = person.map_or_else(|| telling.words.say("desk-person"), str::to_owned);
    let guided =
        |path: &QuestionPath| guided_of_practitioner(view, dossier, standing, (me, &called), path);
    let is_open = |path: &QuestionPath| view.closed(path).is_none();
    step_content(Telling { journey, ..telling }, page, is_open, guided)
}

pub(super) async fn post(
    State(site): State<Site>,
    Path(place): Path<(String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let at = AtGuide::of(&site, &headers, place, Sign::Use).await?;
    let Some(Action::Guide(pressed)) = fields.action() else { return Err(Failure::NotUnderstood) };
    let around = site.around();
    let room = &at.room;
    let (verb, object) = pressed.split_once(':').unwrap_or((&pressed, ""));
    let said = match (verb, object) {
        ("not-mine", "") => {
            room.not_mine(&around).await;
            None
        }
        ("name", "yes") => {
            room.confirm_name(&around).await;
            None
        }
        ("stop", "") => Some(Said::Stop),
        ("propose", path) => {
            let parts = parts(&fields, path);
            Some(Said::Propose { op: 0, path: path.to_owned(), parts })
        }
        ("write", path) => {
            let base = fields.first(&format!("version:{path}")).parse().ok();
            let parts = parts(&fields, path);
            let base = match base {
                Some(base) => base,
                None => room.version(&question(path)?, &around).await?,
            };
            let path = path.to_owned();
            Some(Said::Commit { op: 0, path, base, parts, replayed: false })
        }
        _ => Some(Said::Press { op: 0, verb: pressed }),
    };
    if let Some(said) = said {
        let told = room.hear(Side::Practitioner, said, &around).await;
        unless_undone(&told)?;
    }
    site.guides().look_after(room, around.now).await;
    Ok(see(&at.address()).into_response())
}

fn question(path: &str) -> Result<QuestionPath, Failure> {
    path.parse().map_err(|_| Failure::NotUnderstood)
}

/// The fields of one question, by part.
fn parts(fields: &Fields, path: &str) -> Parts {
    let own = |(name, text): (&str, &str)| {
        let part = name.strip_prefix(path)?.strip_prefix('.')?;
        Some((part.to_owned(), text.to_owned()))
    };
    fields.all().filter_map(own).collect()
}
