//! What the person's buttons do: on every page of theirs, by its form.

use app::guide::protocol::{Decision, Level, Said, Side, Told, Why};
use forms::path::Path;

use crate::guide::{EndReason, Room, Stage};
use crate::http::applicant::Visit;
use crate::http::failure::Failure;

/// The op of what a form says: nobody waits for its answer by number.
const OP: u32 = 0;

/// Does what a button says; gives the address that it leads to, none for the page that it stands on.
pub(in crate::http) async fn do_verb(
    visit: &Visit<'_>,
    verb: &str,
) -> Result<Option<String>, Failure> {
    let (verb, object) = verb.split_once(':').unwrap_or((verb, ""));
    let help = || Ok(Some(visit.addresses().below("help")));
    if verb == "help" {
        return help();
    }
    let around = visit.site.around();
    let guides = visit.site.guides();
    let Some(room) = &visit.guide else {
        match verb {
            "code" => {
                guides.ask(&visit.dossier, around.limits, around.now, around.randomness);
            }
            "cancel" => guides.cancel(visit.dossier.record.id),
            // It ended meanwhile: the page says so.
            _ => {}
        }
        return help();
    };
    let said = match (verb, object) {
        ("picture", number) => {
            room.pick(number.parse().unwrap_or(usize::MAX), &around).await;
            None
        }
        ("unknown", "") => {
            tracing::warn!(practitioner = ?room.practitioner, "a person does not know who asks to help");
            room.refuse(EndReason::Unknown, &around).await;
            None
        }
        ("yes", "") => {
            room.agree(&around).await?;
            None
        }
        ("no", "") => {
            room.refuse(EndReason::Refused, &around).await;
            None
        }
        ("listen", "") => {
            room.listen(around.now).await;
            None
        }
        ("resume", "") => {
            room.resume(&around).await;
            None
        }
        ("extend", "") => {
            room.extend(&around).await;
            None
        }
        ("follow", on) => {
            room.follow(on == "on").await;
            None
        }
        ("stay", "") => {
            room.stay().await;
            None
        }
        ("go", "") => {
            let invite = room.standing(&around).await.invite;
            return Ok(invite.map(|page| visit.addresses().below(&format!("form/{page}"))));
        }
        ("stop", "") => Some(Said::Stop),
        ("level", level) => Level::named(level).map(|level| Said::Level { level }),
        ("second", answer) => Some(Said::Answer { yes: answer == "yes" }),
        ("open", "") => Some(Said::Open),
        ("close" | "refuse-open", "") => Some(Said::Close),
        ("accept", number) => decide(number, Decision::Accept),
        ("change", number) => decide(number, Decision::Change),
        ("refuse", number) => decide(number, Decision::Refuse),
        ("undo", path) => undo(room, path, &around).await?,
        ("restore", path) => restore(room, path, &around).await?,
        _ => return Err(Failure::NotUnderstood),
    };
    if let Some(said) = said {
        let told = room.hear(Side::Person, said, &around).await;
        unless_unsaved(&told)?;
    }
    guides.look_after(room, around.now).await;
    let is_over = matches!(room.standing(&around).await.stage, Stage::Ended(_));
    if is_over {
        return Ok(Some(visit.addresses().below("help/receipt")));
    }
    // Before it is live, there is one page for it.
    Ok(matches!(verb, "picture" | "yes").then(|| visit.addresses().below("help")))
}

/// Whoever presses a button hears when nothing came of it.
pub(super) fn unless_unsaved(told: &[Told]) -> Result<(), Failure> {
    let is_unsaved = |told: &Told| matches!(told, Told::Refused { why: Why::Unsaved, .. });
    if told.iter().any(is_unsaved) {
        return Err(Failure::Guide(crate::storage::SaveError::Conflict.into()));
    }
    Ok(())
}

fn decide(number: &str, decision: Decision) -> Option<Said> {
    let proposal = number.parse().ok()?;
    Some(Said::Decide { op: OP, proposal, decision })
}

async fn undo(
    room: &Room,
    path: &str,
    around: &crate::guide::Around<'_>,
) -> Result<Option<Said>, Failure> {
    let question: Path = path.parse().map_err(|_| Failure::NotUnderstood)?;
    let (base, to) = room.before(&question, around).await?;
    Ok(Some(Said::Undo { op: OP, path: path.to_owned(), base, to }))
}

async fn restore(
    room: &Room,
    path: &str,
    around: &crate::guide::Around<'_>,
) -> Result<Option<Said>, Failure> {
    let question: Path = path.parse().map_err(|_| Failure::NotUnderstood)?;
    let other = room.other(&question, around).await?;
    Ok(other.map(|(base, to)| Said::Undo { op: OP, path: path.to_owned(), base, to }))
}
