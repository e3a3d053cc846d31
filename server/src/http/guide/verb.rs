//! What the person's buttons do: on every page of theirs, by its form.

use app::guide::protocol::{Decision, Said, Side, Told, Why};

use crate::guide::{EndReason, Stage};
use crate::http::applicant::Visit;
use crate::http::failure::Failure;

/// The op of what a form says: nobody waits for its answer by number.
const OP: u32 = 0;

/// Does what a button says; gives the address that it leads to, none for the page that it stands on.
pub(in crate::http) async fn do_verb(
    visit: &Visit<'_>,
    pressed: &str,
) -> Result<Option<String>, Failure> {
    let (verb, object) = pressed.split_once(':').unwrap_or((pressed, ""));
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
            // Its page's connection was faster than its form.
            "stop" => return Ok(Some(visit.addresses().below("help/receipt"))),
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
        ("go", "") => {
            let invite = room.standing(&around).await.invite;
            return Ok(invite.map(|page| visit.addresses().below(&format!("form/{page}"))));
        }
        ("stop", "") => Some(Said::Stop),
        ("accept", number) => decide(number, Decision::Accept),
        ("change", number) => decide(number, Decision::Change),
        ("refuse", number) => decide(number, Decision::Refuse),
        _ => Some(Said::Press { op: OP, verb: pressed.to_owned() }),
    };
    if let Some(said) = said {
        let told = room.hear(Side::Person, said, &around).await;
        unless_undone(&told)?;
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
pub(super) fn unless_undone(told: &[Told]) -> Result<(), Failure> {
    for told in told {
        match told {
            Told::Refused { why: Why::Unsaved, .. } => {
                return Err(Failure::Guide(crate::storage::SaveError::Conflict.into()));
            }
            Told::Refused { why: Why::NotUnderstood, .. } => return Err(Failure::NotUnderstood),
            _ => {}
        }
    }
    Ok(())
}

fn decide(number: &str, decision: Decision) -> Option<Said> {
    let proposal = number.parse().ok()?;
    Some(Said::Decide { op: OP, proposal, decision })
}
