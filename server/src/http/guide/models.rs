//! From a guide's standing to what pages show of it.

use std::collections::HashMap;

use app::components::{Guided, May, ProposalModel, Who, WhyNot, Wrote};
use app::guide::protocol::{Level, Side};
use app::pages::guide as pages;
use forms::definition::Kind;
use forms::journey::{Journey, PageVisit};
use forms::path::Path;
use forms::redaction::{class_of, is_closed};
use jiff::Timestamp;

use crate::dossier::Dossier;
use crate::guide::{EndReason, Helper, Record, Standing, View, questions_of};
use crate::http::Site;
use crate::http::applicant::{Visit, day_and_time};
use crate::http::failure::Failure;
use crate::storage::{GuideRecord, PractitionerId};
use app::pages::Telling;

/// Who helps, as pages show it.
pub(super) fn who(helper: &Helper) -> Who {
    Who {
        given: helper.given.clone(),
        family: helper.family.clone(),
        role: helper.role(),
        organisation: helper.organisation.clone(),
        place: helper.place.clone(),
    }
}

/// The minutes until a moment; a begun one counts.
pub(super) fn minutes_until(until: Timestamp, now: Timestamp) -> i64 {
    let seconds = until.duration_since(now).as_secs();
    (seconds + 59).div_euclid(60).max(0)
}

/// What stands beside the questions of a page of the person's: who wrote what, what is proposed. After the help, only what they still have to
/// look at.
pub(in crate::http) fn guided_of_person(
    visit: &Visit<'_>,
    page: &PageVisit<'_>,
    standing: Option<&Standing>,
    helpers: &HashMap<PractitionerId, Helper>,
) -> HashMap<String, Guided> {
    let dossier = &visit.dossier;
    let name = |helper: &Helper| who(helper).name();
    let mut guided = HashMap::new();
    for (path, _) in questions_of(page) {
        let wrote = dossier.writer_of(&path).map(|writer| Wrote {
            name: helpers.get(&writer).map(name).unwrap_or_default(),
            by: Side::Practitioner,
            to_check: true,
            may_undo: standing.is_some(),
        });
        if standing.is_none() && wrote.is_none() {
            continue;
        }
        let proposals = standing.map(|standing| standing.proposals.as_slice()).unwrap_or_default();
        let proposal = proposals.iter().find(|(_, at, _)| *at == path);
        let others = standing.map(|standing| standing.others.as_slice()).unwrap_or_default();
        let other = others.iter().find(|(at, _)| *at == path);
        let model = Guided {
            version: dossier.version(&path),
            side: Side::Person,
            wrote,
            proposal: proposal.zip(standing).map(|((number, _, parts), standing)| ProposalModel {
                number: *number,
                name: name(&standing.record.helper),
                parts: parts.clone(),
            }),
            other: other.map(|(_, parts)| parts.clone()),
            closed: None,
            may: May::Nothing(WhyNot::Theirs),
            is_marked: standing.is_some_and(|standing| standing.highlight.as_ref() == Some(&path)),
        };
        guided.insert(path.to_string(), model);
    }
    guided
}

/// What stands beside a question of the practitioner's step.
pub(super) fn guided_of_practitioner(
    view: &View<'_>,
    dossier: &Dossier,
    standing: &Standing,
    (me, person): (PractitionerId, &str),
    path: &Path,
) -> Guided {
    let closed = view.closed(path);
    let form = view.journey.form();
    let kind = form.question(path.scope.groups(), &path.leaf).map(|question| &question.kind);
    let may = match (kind, standing.level) {
        _ if standing.is_paused => May::Nothing(WhyNot::Paused),
        _ if standing.as_person => May::Nothing(WhyNot::AsPerson),
        _ if closed.is_some() => May::Nothing(WhyNot::Closed),
        (None | Some(Kind::Declaration { .. }), _) => May::Nothing(WhyNot::Theirs),
        (_, Level::Look) => May::Nothing(WhyNot::Level),
        (Some(Kind::Static { .. } | Kind::Total { .. } | Kind::Hidden { .. }), _)
        | (_, Level::Show) => May::Point,
        // Where money goes, and how the person is reached, is theirs to write.
        (Some(Kind::Iban | Kind::Email | Kind::Phone), _) | (_, Level::Propose) => May::Propose,
        (_, Level::Write) => May::Write,
    };
    let is_answered = dossier.answers().get(path).is_some_and(|answer| !answer.typed.is_empty());
    let writer = dossier.writer_of(path);
    let wrote = (closed.is_none() && is_answered && !standing.as_person).then(|| Wrote {
        name: person.to_owned(),
        by: if writer.is_some() { Side::Practitioner } else { Side::Person },
        to_check: writer.is_some(),
        may_undo: writer == Some(me) && may == May::Write,
    });
    let mut proposals = standing.proposals.iter().filter(|_| !standing.as_person);
    let proposal = proposals.find(|(_, at, _)| at == path);
    Guided {
        version: if closed.is_none() { dossier.version(path) } else { 0 },
        side: Side::Practitioner,
        wrote,
        proposal: proposal.map(|(number, _, parts)| ProposalModel {
            number: *number,
            name: String::new(),
            parts: parts.clone(),
        }),
        other: None,
        closed,
        may,
        is_marked: standing.highlight.as_ref() == Some(path),
    }
}

/// The helps with a dossier, the oldest first. One that cannot be opened is passed over.
pub(super) async fn records(
    site: &Site,
    dossier: &Dossier,
) -> Result<Vec<(GuideRecord, Record)>, Failure> {
    let kept = site.storage.guides(dossier.record.id).await?;
    let open = |guide: GuideRecord| {
        let record = Record::open(&guide, dossier);
        record
            .inspect_err(|error| tracing::error!(%error, "a guide cannot be read"))
            .ok()
            .map(|r| (guide, r))
    };
    Ok(kept.into_iter().filter_map(open).collect())
}

/// Whether somebody helped with this dossier.
pub(in crate::http) async fn has_helped(visit: &Visit<'_>) -> Result<bool, Failure> {
    Ok(!records(visit.site, &visit.dossier).await?.is_empty())
}

/// Who wrote what a practitioner wrote; asked of the database only where there is something.
pub(in crate::http) async fn helpers(
    visit: &Visit<'_>,
) -> Result<HashMap<PractitionerId, Helper>, Failure> {
    if visit.dossier.written_by_others().is_empty() {
        return Ok(HashMap::new());
    }
    let records = records(visit.site, &visit.dossier).await?;
    Ok(records.into_iter().map(|(guide, record)| (guide.practitioner, record.helper)).collect())
}

/// The receipt of a help as the practitioner has it: made of a `telling` of redacted answers. Answers that were closed to them are not
/// counted; of the person's own journey it says the titles of pages that were shown.
pub(super) fn receipt_at_desk(
    site: &Site,
    telling: Telling<'_>,
    journey: &Journey<'_>,
    record: &Record,
) -> pages::GuideReceipt {
    let redacted = telling.journey;
    let is_open = |path: &Path| !is_closed(class_of(redacted.form(), path));
    let is_seen = |path: &&String| {
        let path = path.parse::<Path>();
        path.is_ok_and(|path| redacted.is_asked(&path) && is_open(&path))
    };
    let answered = record.answered.iter().filter(is_seen).cloned().collect();
    let record = Record { answered, ..record.clone() };
    let shown = receipt(site, Telling { journey, ..telling }, &record).shown_pages;
    pages::GuideReceipt { shown_pages: shown, ..receipt(site, telling, &record) }
}

/// The receipt of a help, in the words of a language. Values are never on it.
pub(super) fn receipt(site: &Site, telling: Telling<'_>, record: &Record) -> pages::GuideReceipt {
    let words = telling.words;
    let (day, from) = day_and_time(site, words, record.began_at);
    let time = |at: Timestamp| day_and_time(site, words, at).1;
    let journey = telling.journey;
    let label = |path: &String| {
        let path: Path = path.parse().ok()?;
        Some(telling.form_words(&path.scope).value(path.leaf.as_str()))
    };
    let title = |path: &String| {
        let position = path.parse().ok().and_then(|path| journey.position(&path))?;
        Some(telling.page_title(&journey.pages()[position]))
    };
    pages::GuideReceipt {
        who: who(&record.helper),
        day,
        from,
        to: record.ended.map(|(at, _)| time(at)),
        road: record.road,
        // Said only of one that is over.
        reason: record.ended.map_or(EndReason::Person, |(_, reason)| reason),
        saw: record.saw,
        shown_pages: record.shown.iter().filter_map(title).collect(),
        answered_alone: u32::try_from(record.answered.len()).unwrap_or(u32::MAX),
        proposed: record.proposed,
        accepted: record.accepted,
        wrote: record.wrote.iter().filter_map(label).collect(),
        sent: record.sent.as_ref().map(|(at, reference)| (time(*at), reference.clone())),
    }
}
