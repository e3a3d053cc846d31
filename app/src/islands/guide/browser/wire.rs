//! What messages go through: a WebSocket, or server-sent events and posts.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use leptos::prelude::{location, window};
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use web_sys::js_sys::futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Array, Function, JSON};
use web_sys::{
    CloseEvent, Event, EventSource, Headers, MessageEvent, RequestInit, Response, WebSocket,
};

use super::super::connection::Road;
use crate::guide::protocol::VERSION;

/// What happens on it.
pub(super) enum Happened {
    /// It stands.
    Opened,
    /// A message came.
    Heard(String),
    /// It fell, with the server's code, or 0.
    Closed(u16),
}

/// The line to the server: one at a time.
pub(super) struct Wire {
    address: String,
    line: RefCell<Option<Line>>,
    /// How many lines there were.
    lines: Cell<u32>,
    /// What is to be posted, in order.
    outbox: RefCell<VecDeque<String>>,
    heard: OnceCell<Closure<dyn FnMut(Event)>>,
    happens: OnceCell<Box<dyn Fn(Happened)>>,
}

#[derive(Clone)]
enum Line {
    Socket(WebSocket),
    Events(EventSource),
}

impl Wire {
    /// None yet; the address is what its own are made of.
    pub(super) fn new(address: String) -> Self {
        Self {
            address,
            line: RefCell::default(),
            lines: Cell::default(),
            outbox: RefCell::default(),
            heard: OnceCell::new(),
            happens: OnceCell::new(),
        }
    }

    /// Who is told what happens.
    pub(super) fn tell(self: &Rc<Self>, happens: impl Fn(Happened) + 'static) {
        let _ = self.happens.set(Box::new(happens));
        let wire = Rc::downgrade(self);
        let _ = self.heard.set(Closure::new(move |event: Event| {
            if let Some(wire) = wire.upgrade() {
                wire.hear(&event);
            }
        }));
    }

    fn happen(&self, happened: Happened) {
        if let Some(happens) = self.happens.get() {
            happens(happened);
        }
    }

    fn hear(&self, event: &Event) {
        if let Some(message) = event.dyn_ref::<MessageEvent>() {
            if let Some(text) = message.data().as_string() {
                self.happen(Happened::Heard(text));
            }
        } else if event.type_() == "open" {
            self.happen(Happened::Opened);
        } else {
            let code = event.dyn_ref::<CloseEvent>().map_or(0, CloseEvent::code);
            self.close();
            self.happen(Happened::Closed(code));
        }
    }

    /// Opens it. An error is an end, too.
    pub(super) fn open(&self, road: Road, seq: u64) {
        let line = match road {
            Road::Socket => self.socket().map(Line::Socket),
            Road::Events => EventSource::new(&format!("{}/events?seq={seq}", self.address))
                .ok()
                .map(Line::Events),
        };
        let Some(line) = line else { return self.happen(Happened::Closed(0)) };
        line.attach(self.heard.get().map(|heard| heard.as_ref().unchecked_ref()));
        self.lines.set(self.lines.get() + 1);
        *self.line.borrow_mut() = Some(line);
    }

    fn socket(&self) -> Option<WebSocket> {
        let origin = location().origin().ok()?.replacen("http", "ws", 1);
        WebSocket::new_with_str(&format!("{origin}{}/live", self.address), VERSION).ok()
    }

    /// Closes it without a word to who listens.
    pub(super) fn close(&self) {
        self.outbox.borrow_mut().clear();
        if let Some(line) = self.line.borrow_mut().take() {
            line.attach(None);
            match line {
                Line::Socket(socket) => drop(socket.close()),
                Line::Events(events) => events.close(),
            }
        }
    }

    /// Sends a message.
    pub(super) fn say(self: &Rc<Self>, text: String) {
        match self.line.borrow().clone() {
            Some(Line::Socket(socket)) => drop(socket.send_with_str(&text)),
            Some(Line::Events(_)) => {
                self.outbox.borrow_mut().push_back(text);
                // Who posts already takes it along.
                if self.outbox.borrow().len() == 1 {
                    let wire = Rc::clone(self);
                    spawn_local(async move { wire.post_all().await });
                }
            }
            None => {}
        }
    }

    /// One after the other: the server hears them in the order in which they were said.
    async fn post_all(&self) {
        let line = self.lines.get();
        loop {
            let Some(text) = self.outbox.borrow().front().cloned() else { return };
            let told = self.post(&text).await;
            // The line fell meanwhile, and all that was to be said on it.
            if self.lines.get() != line || self.outbox.borrow_mut().pop_front().is_none() {
                return;
            }
            let Some(told) = told else {
                self.close();
                return self.happen(Happened::Closed(0));
            };
            for message in told.iter() {
                let text = JSON::stringify(&message).ok().and_then(|text| text.as_string());
                self.happen(Happened::Heard(text.unwrap_or_default()));
            }
        }
    }

    /// The server's answers to a message.
    async fn post(&self, text: &str) -> Option<Array> {
        let headers = Headers::new().ok()?;
        headers.set("content-type", "application/json").ok()?;
        let init = RequestInit::new();
        init.set_method("POST");
        init.set_headers(&headers);
        init.set_body(&text.into());
        let address = format!("{}/say", self.address);
        let asked = window().fetch_with_str_and_init(&address, &init);
        let response: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        JsFuture::from(response.json().ok()?).await.ok()?.dyn_into().ok()
    }
}

impl Line {
    fn attach(&self, heard: Option<&Function>) {
        match self {
            Self::Socket(socket) => {
                socket.set_onopen(heard);
                socket.set_onmessage(heard);
                socket.set_onclose(heard);
            }
            Self::Events(events) => {
                events.set_onopen(heard);
                events.set_onmessage(heard);
                events.set_onerror(heard);
            }
        }
    }
}
