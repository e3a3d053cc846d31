//! JSON by the browser's own parser.

use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, JSON, Object, Reflect};

use super::super::message::Json;

/// Reads a text.
pub(super) fn parse(text: &str) -> Option<Json> {
    JSON::parse(text).ok().map(|value| taken(&value))
}

/// Writes one.
pub(super) fn text(json: &Json) -> String {
    JSON::stringify(&given(json)).map(String::from).unwrap_or_default()
}

fn taken(value: &JsValue) -> Json {
    if let Some(text) = value.as_string() {
        Json::Text(text)
    } else if let Some(number) = value.as_f64() {
        Json::Number(number)
    } else if let Some(truth) = value.as_bool() {
        Json::Truth(truth)
    } else if Array::is_array(value) {
        Json::List(Array::from(value).iter().map(|value| taken(&value)).collect())
    } else if value.is_object() {
        let names = Object::keys(value.unchecked_ref::<Object>());
        let entries = names
            .iter()
            .filter_map(|name| Some((name.as_string()?, taken(&Reflect::get(value, &name).ok()?))));
        Json::Object(entries.collect())
    } else {
        Json::Null
    }
}

fn given(json: &Json) -> JsValue {
    match json {
        Json::Null => JsValue::NULL,
        Json::Truth(truth) => (*truth).into(),
        Json::Number(number) => (*number).into(),
        Json::Text(text) => text.into(),
        Json::List(list) => {
            let all = Array::new();
            for json in list {
                all.push(&given(json));
            }
            all.into()
        }
        Json::Object(entries) => {
            let object = Object::new();
            for (name, json) in entries {
                let _ = Reflect::set(&object, &name.into(), &given(json));
            }
            object.into()
        }
    }
}
