//! What messages go through: a WebSocket, or server-sent events and posts.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use leptos::prelude::location;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use web_sys::js_sys::Function;
use web_sys::{CloseEvent, Event, EventSource, MessageEvent, WebSocket};

use super::super::connection::Road;
use super::super::message::Json;
use super::http::ask;
use super::json::parse;
use crate::guide::protocol::VERSION;

/// What happens on it.
pub(super) enum Happened {
    /// It stands.
    Opened,
    /// A message came.
    Heard(Json),
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
            let message = message.data().as_string().as_deref().and_then(parse);
            if let Some(message) = message {
                self.happen(Happened::Heard(message));
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
        WebSocket::new_with_str(&[&origin, &self.address, "/live"].concat(), VERSION).ok()
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
                    spawn_local(wire.post_all());
                }
            }
            None => {}
        }
    }

    /// One after the other: the server hears them in the order in which they were said. Its answers are a list of messages.
    async fn post_all(self: Rc<Self>) {
        let line = self.lines.get();
        loop {
            let Some(text) = self.outbox.borrow().front().cloned() else { return };
            let told = ask([&self.address, "/say"].concat(), Some(text)).await;
            // The line fell meanwhile, and all that was to be said on it.
            if self.lines.get() != line || self.outbox.borrow_mut().pop_front().is_none() {
                return;
            }
            let Some(Json::List(told)) = told.as_deref().and_then(parse) else {
                self.close();
                return self.happen(Happened::Closed(0));
            };
            for message in told {
                self.happen(Happened::Heard(message));
            }
        }
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
