//! A request, and the text of its answer.

use leptos::prelude::window;
use leptos::wasm_bindgen::JsCast;
use web_sys::js_sys::futures::JsFuture;
use web_sys::{Headers, RequestInit, Response};

/// Asks for a page; with a message, posts that. None without a connection, and where the server did not do it.
pub(super) async fn ask(address: String, message: Option<String>) -> Option<String> {
    let init = RequestInit::new();
    if let Some(message) = message {
        let headers = Headers::new().ok()?;
        headers.set("content-type", "application/json").ok()?;
        init.set_method("POST");
        init.set_headers(&headers);
        init.set_body(&message.into());
    }
    let asked = window().fetch_with_str_and_init(&address, &init);
    let response: Response = JsFuture::from(asked).await.ok()?.unchecked_into();
    let text = response.text().ok().filter(|_| response.ok())?;
    JsFuture::from(text).await.ok()?.as_string()
}
