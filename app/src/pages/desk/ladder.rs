//! The four levels of help as a ladder: what each allows, and why one cannot be taken now.

use leptos::prelude::*;

use super::step::StepPage;
use crate::components::{View, level_name};
use crate::guide::protocol::Level;
use crate::i18n::Words;

/// What a level allows.
fn allows(level: Level, words: &Words) -> String {
    words.say(match level {
        Level::Look => "desk-level-look",
        Level::Show => "desk-level-show",
        Level::Propose => "desk-level-propose",
        Level::Write => "desk-level-write",
    })
}

/// The ladder.
pub(super) fn ladder(page: &StepPage, words: &Words) -> View {
    let rungs = Level::ALL.map(|level| {
        let (text_id, why_id) =
            (format!("level-{}", level.name()), format!("level-{}-why", level.name()));
        let text = view! { <p id=text_id.clone()>{allows(level, words)}</p> };
        if level == page.level {
            return view! {
                <li aria-current="true">
                    <strong>{level_name(level, words)}</strong>
                    " "
                    <span class="here">{words.say("desk-level-now")}</span>
                    {text}
                </li>
            }
            .into_any();
        }
        let why = why_not(page, level, words);
        let is_barred = why.is_some();
        let asks = || page.person.say("desk-level-asks", words);
        let note = why.or_else(|| (level == Level::Write).then(asks));
        let described = match note {
            Some(_) => format!("{text_id} {why_id}"),
            None => text_id,
        };
        view! {
            <li>
                <button
                    class="secondary"
                    name="action"
                    value=format!("guide:level:{}", level.name())
                    data-done=(level == Level::Write).then(|| page.person.say("desk-waits-second", words))
                    disabled=is_barred
                    aria-describedby=described
                >
                    {level_name(level, words)}
                </button>
                {text}
                {note.map(|note| view! { <p class="hint" id=why_id>{note}</p> })}
            </li>
        }
        .into_any()
    });
    view! {
        <section class="ladder" aria-labelledby="ladder">
            <h2 id="ladder">{words.say("desk-ladder")}</h2>
            <p>{words.say("desk-ladder.text")}</p>
            <ol>{rungs.collect_view()}</ol>
        </section>
    }
    .into_any()
}

/// Why a level cannot be taken now. Writing needs the person's second yes, and somebody there to say it.
fn why_not(page: &StepPage, level: Level, words: &Words) -> Option<String> {
    if page.is_paused {
        return Some(words.say("desk-why-paused"));
    }
    if level != Level::Write {
        return None;
    }
    if page.waits_for_second {
        return Some(page.person.say("desk-why-asked", words));
    }
    (!page.person.is_here).then(|| words.say("desk-why-away"))
}
