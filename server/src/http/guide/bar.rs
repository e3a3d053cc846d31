//! The bar over every page of a person who is helped.

use app::components::{Ask, GuideBar, GuideLive, PageSight};
use app::guide::protocol::Side;
use app::i18n::{Language, Phrase};
use forms::path::Path;

use super::models::{minutes_until, who};
use crate::guide::{GuideLimits, PersonAt, Sees, Stage, Standing};
use crate::http::Site;
use crate::http::applicant::{Addresses, Visit};
use crate::http::failure::Failure;
use crate::storage::FolderId;

/// What a guided page of the person's has around it.
pub(in crate::http) struct Around {
    pub(in crate::http) bar: GuideBar,
    pub(in crate::http) live: GuideLive,
    pub(in crate::http) standing: Standing,
}

/// Tells the room where the person is, and makes the bar of the page; none while nobody helps.
pub(in crate::http) async fn bar(
    visit: &Visit<'_>,
    at: PersonAt,
    in_form: bool,
) -> Result<Option<Around>, Failure> {
    let Some(room) = &visit.guide else { return Ok(None) };
    let (site, language) = (visit.site, visit.place.language);
    let around = site.around();
    let here = match &at {
        PersonAt::Page(path) => Some(path.to_string()),
        _ => None,
    };
    if visit.is_there {
        room.is_at(at, language, &around).await;
    }
    let standing = room.standing(&around).await;
    site.guides().look_after(room, around.now).await;
    if standing.stage != Stage::Live {
        return Ok(None);
    }
    let sees = room.sees(&around).await?;
    let addresses = visit.addresses();
    let marks = Marks { here, ..Marks::of(visit, &standing) };
    let bar = bar_of(site, &standing, sees, in_form, marks, addresses.below("help"));
    let live = GuideLive {
        side: Side::Person,
        name: bar.who.name(),
        address: addresses.below("help"),
        seq: visit.guide_seq,
    };
    Ok(Some(Around { bar, live, standing }))
}

/// The bar of a page beside the form: the practitioner sees nothing of it.
pub(in crate::http) async fn bar_beside(
    site: &Site,
    folder: FolderId,
    language: Language,
) -> Option<GuideBar> {
    let room = site.guides().of_folder(folder)?;
    let around = site.around();
    room.is_at(PersonAt::Beside, language, &around).await;
    let standing = room.standing(&around).await;
    if standing.stage != Stage::Live {
        return None;
    }
    let benefit = room.benefit().await;
    let help = Addresses { language, benefit: &benefit }.below("help");
    Some(bar_of(site, &standing, Sees::NotThere, false, Marks::default(), help))
}

/// What the bar says of places in the form.
#[derive(Default)]
struct Marks {
    here: Option<String>,
    invite: Option<(String, Phrase)>,
    wrote: Vec<Phrase>,
}

impl Marks {
    fn of(visit: &Visit<'_>, standing: &Standing) -> Self {
        if standing.invite.is_none() && standing.wrote_before.is_empty() {
            return Self::default();
        }
        let journey = visit.journey();
        let telling = visit.telling(&journey);
        let invite = standing.invite.as_ref().and_then(|path| {
            let title = telling.page_title(&journey.pages()[journey.position(path)?]);
            Some((visit.addresses().below(&format!("form/{path}")), title))
        });
        let label = |path: &Path| telling.form_words(&path.scope).value(path.leaf.as_str());
        Self { invite, wrote: standing.wrote_before.iter().map(label).collect(), ..Self::default() }
    }
}

fn bar_of(
    site: &Site,
    standing: &Standing,
    sees: Sees,
    in_form: bool,
    marks: Marks,
    help: String,
) -> GuideBar {
    let now = site.clock.now();
    let second = standing.asks_write.then_some(Ask::Write);
    let asks = second.into_iter().chain(standing.asks_open.clone().map(Ask::Open));
    GuideBar {
        who: who(&standing.record.helper),
        level: standing.level,
        minutes_left: minutes_until(standing.ends_at, now),
        may_extend: standing.ends_at.duration_since(now) <= GuideLimits::WARNING,
        write_minutes_left: standing.write_until.map(|until| minutes_until(until, now)),
        is_here: standing.here[1],
        is_paused: standing.is_paused,
        follows: standing.follows,
        is_silent: standing.silent[0],
        is_quiet: standing.is_quiet,
        wrote: marks.wrote,
        points: standing.highlight.is_some(),
        page: match sees {
            Sees::All => PageSight::Open,
            Sees::Shown => PageSight::Shown,
            Sees::NotThePrivate => PageSight::Closed,
            Sees::Nothing => PageSight::Hidden,
            Sees::NotThere => PageSight::Beside,
        },
        here: marks.here,
        asks: asks.collect(),
        invite: marks.invite,
        in_form,
        help,
    }
}
