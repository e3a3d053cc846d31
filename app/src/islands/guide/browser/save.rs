//! What `script/guichet.js` hands over to be saved, in place of its POST: `guichetGuide.save([[path, text], …])` promises a status as the
//! POST would have. It gives nothing where the POST is to be made after all.

use std::rc::Rc;

use leptos::prelude::window;
use leptos::wasm_bindgen::JsValue;
use leptos::wasm_bindgen::closure::Closure;
use web_sys::js_sys::{Array, Function, Object, Promise, Reflect};

use super::fields::Question;
use super::{Guide, brought, fits};
use crate::guide::protocol::Parts;

/// What the script waits for.
pub(super) struct Batch {
    /// The texts that are not answered yet, by question.
    open: Vec<(String, String)>,
    /// What was answered so far: the first that is not kept counts. Without a number the plain POST is to be made.
    status: Option<u16>,
    answer: Function,
}

impl Batch {
    /// The answer for a question came. Says whether it was the last.
    pub(super) fn settle(&mut self, path: &str, status: Option<u16>) -> bool {
        let Some(place) = self.open.iter().position(|(of, _)| of == path) else { return false };
        let (_, text) = self.open.remove(place);
        if status == Some(204) {
            brought(path, Some(&text));
        }
        if self.status == Some(204) {
            self.status = status;
        }
        self.open.is_empty()
    }

    /// Answers.
    pub(super) fn answer(self) {
        let status = self.status.map_or(JsValue::UNDEFINED, JsValue::from);
        let _ = self.answer.call1(&JsValue::UNDEFINED, &status);
    }

    /// No answer will come.
    pub(super) fn unanswered(self) {
        Self { status: Some(0), ..self }.answer();
    }
}

/// Offers to save over the connection.
pub(super) fn offer(guide: &Rc<Guide>) {
    let guide = Rc::clone(guide);
    let save = Closure::<dyn FnMut(Array) -> JsValue>::new(move |batch: Array| {
        guide.save(&batch).map_or(JsValue::UNDEFINED, JsValue::from)
    });
    let offered = Object::new();
    let _ = Reflect::set(&offered, &"save".into(), &save.into_js_value());
    let _ = Reflect::set(&window(), &"guichetGuide".into(), &offered);
}

impl Guide {
    fn save(&self, batch: &Array) -> Option<Promise> {
        let mut texts: Vec<(String, String, Parts)> = Vec::new();
        for pair in batch.iter() {
            let pair = Array::from(&pair);
            let (path, text) = (pair.get(0).as_string()?, pair.get(1).as_string()?);
            let parts = Question::of(&path)?.read();
            // What is longer goes by the POST, which takes more.
            if !fits(&path, &parts) {
                return None;
            }
            texts.push((path, text, parts));
        }
        let mut state = self.state();
        let knows = texts.iter().all(|(path, ..)| state.ledger.has(path));
        if !state.connection.is_open() || !knows || state.batch.is_some() {
            return None;
        }
        let mut open = Vec::new();
        let mut said = Vec::new();
        for (path, text, parts) in texts {
            said.extend(state.ledger.commit(&path, parts));
            open.push((path, text));
        }
        let mut answer = None;
        let promise = Promise::new(&mut |done, _| answer = Some(done));
        state.batch = Some(Batch { open, status: Some(204), answer: answer? });
        drop(state);
        for said in &said {
            self.say(said);
        }
        Some(promise)
    }
}
