//! What time alone brings about in a guide: it ends, pauses, takes a level back, lets a request go.

use app::guide::protocol::{Level, Side, Told};
use jiff::Timestamp;

use super::connections::MOMENT;
use super::record::EndReason;
use super::room::{Around, Room, State, place};
use super::stage::Stage;

impl Room {
    /// What time alone brings about.
    pub(super) async fn settle(&self, state: &mut State, around: &Around<'_>) {
        let (limits, now) = (around.limits, around.now);
        let is_over = |since: Timestamp, limit| now.duration_since(since) >= limit;
        match state.stage {
            Stage::Ended(_) => {
                if state.is_unkept && state.kept > 0 {
                    self.keep(state, Vec::new(), around).await;
                }
                return;
            }
            Stage::Pictures { since, .. } | Stage::Consent { since } => {
                if is_over(since, limits.consent) {
                    self.end(state, EndReason::NoAnswer, around).await;
                }
                return;
            }
            Stage::NameCheck | Stage::Live => {}
        }
        let last = state.sides[0].active_at.max(state.sides[1].active_at);
        let away = state.sides.iter().filter_map(|side| side.away_since);
        if now >= state.ends_at {
            return self.end(state, EndReason::Time, around).await;
        }
        if is_over(last, limits.unused) {
            return self.end(state, EndReason::Unused, around).await;
        }
        if away.into_iter().any(|since| is_over(since, limits.grace)) {
            return self.end(state, EndReason::Away, around).await;
        }
        for side in [Side::Person, Side::Practitioner] {
            let own = &mut state.sides[place(side)];
            let is_gone = own.away_since.is_some_and(|since| is_over(since, MOMENT));
            if !is_gone || std::mem::replace(&mut own.is_away, true) {
                continue;
            }
            match side {
                // Whoever was away begins again with the least.
                Side::Practitioner => self.set_level(state, Level::Look, "time", around).await,
                // What a person showed, they showed while they were there.
                Side::Person => self.close_page(state, around).await,
            }
            // After what closes a page, which takes back what was said before.
            state.pass(side.other(), Told::Presence { here: false });
        }
        if state.asks_write.is_some_and(|since| is_over(since, limits.consent)) {
            state.asks_write = None;
            state.tell(Side::Practitioner, Told::NotGranted);
            state.tell(Side::Person, Told::NotGranted);
        }
        if state.asks_open.as_ref().is_some_and(|(_, since)| is_over(*since, limits.consent)) {
            state.asks_open = None;
            state.tell(Side::Practitioner, Told::NotGranted);
            state.tell(Side::Person, Told::NotGranted);
        }
        let is_hidden = state.hidden_since.is_some_and(|since| is_over(since, limits.write_hidden));
        if state.level == Level::Write && (now >= state.write_until(limits) || is_hidden) {
            self.set_level(state, Level::Propose, "time", around).await;
        }
        if !state.is_paused && is_over(last, limits.pause) {
            state.is_paused = true;
            state.tell(Side::Practitioner, Told::Step);
            state.tell(Side::Person, Told::Reload);
        }
    }
}
