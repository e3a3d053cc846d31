//! The fields of a posted page.

use std::collections::BTreeMap;

use app::components::Device;
use app::i18n::Language;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use forms::answers::Waiting;
use forms::definition::{Form, Kind};
use forms::kinds::Typed;
use forms::path::Path;

/// Fields by name, repeated names kept in their order.
pub(super) struct Fields(BTreeMap<String, Vec<String>>);

/// What a person wants to do with a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Action {
    /// Go on; also the Enter key.
    Continue,
    /// Go on, and answer later what is empty.
    Wait(Waiting),
    /// Go to the page before.
    Back,
    /// See the questions on a sheet to hand over.
    Sheet,
    /// See the sections.
    Sections,
    /// Leave.
    Leave,
    /// Leave, and leave nothing on the device.
    Done,
    /// Read the page in another language.
    Language(Language),
    /// Change an answer or a row.
    Change(String),
    /// Remove a row.
    Remove(String),
    /// Do something with the help that one has, or ask for some: what, by its verb.
    Guide(String),
}

impl Fields {
    /// The fields of a body; none when there are more than any page of ours posts.
    pub(super) fn parse(body: &[u8]) -> Option<Self> {
        let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(body) {
            if fields.len() > 500 {
                return None;
            }
            fields.entry(name.into_owned()).or_default().push(value.into_owned());
        }
        Some(Self(fields))
    }

    /// Every field with its value, as often as it was posted.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(name, values)| {
            values.iter().map(move |value| (name.as_str(), value.as_str()))
        })
    }

    /// Whose device it is, as the start and the way back ask.
    pub(super) fn device(&self) -> Device {
        match self.get(Device::FIELD).first().map(String::as_str) {
            Some("shared") => Device::Shared,
            _ => Device::Own,
        }
    }

    /// What is posted under a name.
    pub(super) fn get(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// The first value under a name; empty when there is none.
    pub(super) fn first(&self, name: &str) -> &str {
        self.get(name).first().map_or("", String::as_str)
    }

    /// What was typed for a question.
    pub(super) fn typed(&self, path: &Path, kind: &Kind, form: &Form) -> Typed {
        Typed::read(kind, form, |part| self.get(&format!("{path}.{part}")))
    }

    /// What a script saw of a question before it was changed: the same parts under `was:`.
    pub(super) fn seen(&self, path: &Path, kind: &Kind, form: &Form) -> Typed {
        Typed::read(kind, form, |part| self.get(&format!("was:{path}.{part}")))
    }

    /// The button that was pressed; none when the page has no such button.
    pub(super) fn action(&self) -> Option<Action> {
        let Some(action) = self.get("action").first() else { return Some(Action::Continue) };
        let (verb, object) = action.split_once(':').unwrap_or((action, ""));
        Some(match (verb, object) {
            ("continue", "") => Action::Continue,
            ("wait", "dont-know") => Action::Wait(Waiting::DontKnow),
            ("wait", "with-someone") => Action::Wait(Waiting::WithSomeone),
            ("wait", "third-party") => Action::Wait(Waiting::ThirdParty),
            ("sheet", "") => Action::Sheet,
            ("back", "") => Action::Back,
            ("sections", "") => Action::Sections,
            ("leave", "") => Action::Leave,
            ("done", "") => Action::Done,
            ("language", tag) => Action::Language(Language::from_tag(tag)?),
            ("change", path) => Action::Change(path.to_owned()),
            ("remove", path) => Action::Remove(path.to_owned()),
            ("guide", verb) => Action::Guide(verb.to_owned()),
            _ => return None,
        })
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let body = Bytes::from_request(request, state).await.map_err(|rejection| {
            // Too large, or the connection broke off: the page of the status explains it.
            rejection.status().into_response()
        })?;
        Self::parse(&body).ok_or_else(|| StatusCode::BAD_REQUEST.into_response())
    }
}
