//! The page, fetched again.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::{document, location, window};
use leptos::wasm_bindgen::JsCast;
use web_sys::{Document, Event, HtmlElement};

use super::super::ledger::{Brought, Now};
use super::fields::{Question, find};
use super::http::ask;
use super::page::{BAR, STEP};
use super::{Guide, Later, Wanted, page};
use crate::guide::protocol::Side;

impl Guide {
    pub(super) fn want(self: &Rc<Self>, wanted: Wanted, after: Duration) {
        let mut state = self.state();
        let is_under_way = state.wanted != Wanted::Nothing || state.is_fetching;
        state.wanted = state.wanted.max(wanted);
        if !is_under_way {
            self.later(after, Later::Fetch);
        }
    }

    /// What is to be fetched now.
    fn take_wanted(&self) -> Wanted {
        let mut state = self.state();
        let wanted = std::mem::replace(&mut state.wanted, Wanted::Nothing);
        state.is_fetching = wanted != Wanted::Nothing;
        wanted
    }

    pub(super) async fn fetch(self: Rc<Self>) {
        loop {
            let wanted = self.take_wanted();
            if wanted == Wanted::Nothing {
                return;
            }
            let address = match self.side {
                Side::Person => location().pathname().unwrap_or_default(),
                Side::Practitioner => self.address.clone(),
            };
            let page = ask(address, None).await;
            let Some(fresh) = page.as_deref().and_then(page::parse) else { continue };
            match self.side {
                Side::Person => self.renew(&fresh),
                Side::Practitioner => self.renew_desk(&fresh, wanted),
            }
        }
    }

    /// The person's page: the bar, what stands beside the fields, and what came while nobody told of it.
    fn renew(self: &Rc<Self>, fresh: &Document) {
        page::swap(BAR, fresh, &|| {});
        self.renew_questions(fresh);
        let is_invited = std::mem::take(&mut self.state().is_invited);
        // Who follows is taken along, by the button that saves what is typed first.
        if is_invited
            && find("[data-guide-bar] button[value='guide:follow:off']").is_some()
            && let Some(go) = find("[data-guide-bar] button[value='guide:go']")
            && let Some(go) = go.dyn_ref::<HtmlElement>()
        {
            go.click();
        }
    }

    fn renew_questions(self: &Rc<Self>, fresh: &Document) {
        let Some(root) = fresh.document_element() else { return };
        for new in Question::all(&root) {
            let Some(old) = Question::of(&new.path) else { continue };
            let (parts, is_focused) = (old.read(), old.is_focused());
            let now = Some(Now { parts: &parts, is_focused });
            let brought = new.brought();
            let heard = self.state().ledger.hear(&new.path, new.version(), brought, false, now);
            if let Brought::Shown(parts) = heard {
                self.show(&old, &parts);
            }
            page::swap_marks(&old, &new);
        }
    }

    /// The practitioner's page. Where the step is another one, all of it; else what stands beside the fields.
    fn renew_desk(self: &Rc<Self>, fresh: &Document, wanted: Wanted) {
        let (Some(step), Ok(Some(_))) = (find(STEP), fresh.query_selector(STEP)) else {
            // It is no live page any more: the server says what it is.
            return drop(location().replace(&self.address));
        };
        if wanted == Wanted::Marks {
            page::swap(BAR, fresh, &|| {});
            page::swap("[data-steps]", fresh, &|| {});
            return self.renew_questions(fresh);
        }
        let mut typed = Vec::new();
        // A closed question has no fields to type in: nothing there is no text that was taken away.
        for question in Question::all(&step).into_iter().filter(|question| !question.is_closed()) {
            let parts = question.read();
            if self.state().ledger.is_dirty(&question.path, &parts) {
                typed.push((question.path, parts));
            }
        }
        self.state().is_renewing = true;
        page::swap(STEP, fresh, &|| {
            for (path, parts) in &typed {
                if let Some(question) = Question::of(path) {
                    question.write(parts);
                }
            }
        });
        self.state().is_renewing = false;
        self.learn();
        // Islands of the new step are woken.
        if let Ok(renewed) = Event::new("guichet:renewed") {
            let _ = window().dispatch_event(&renewed);
        }
    }

    /// The questions of the page as it is.
    pub(super) fn learn(&self) {
        let Some(root) = document().document_element() else { return };
        let mut state = self.state();
        let there = Question::all(&root);
        for question in &there {
            state.ledger.learn(&question.path, question.version(), question.brought());
        }
        state.ledger.keep(|path| there.iter().any(|question| question.path == path));
    }
}
