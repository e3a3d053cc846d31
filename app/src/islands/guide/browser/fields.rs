//! A question on the page, and its fields. Their names are `<path>.<part>`.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement, Node, NodeList};

use crate::guide::protocol::Parts;

/// A question that the page shows.
pub(super) struct Question {
    /// What stands around its label and fields.
    pub(super) wrapper: Element,
    /// Where its answer stands.
    pub(super) path: String,
}

enum Field {
    Line(HtmlInputElement),
    Area(HtmlTextAreaElement),
}

/// The elements of a list.
pub(super) fn elements(list: &NodeList) -> impl Iterator<Item = Element> + use<> {
    let nodes: Vec<Node> = (0..list.length()).filter_map(|index| list.item(index)).collect();
    nodes.into_iter().filter_map(|node| node.dyn_into().ok())
}

/// Those below a node that a selector finds.
pub(super) fn all(root: &Element, selector: &str) -> impl Iterator<Item = Element> + use<> {
    root.query_selector_all(selector).ok().into_iter().flat_map(|list| elements(&list))
}

/// The first of the page that a selector finds.
pub(super) fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok()?
}

impl Question {
    /// All of them below a node.
    pub(super) fn all(root: &Element) -> impl Iterator<Item = Self> + use<> {
        all(root, "[data-question][data-version]").filter_map(Self::at)
    }

    /// The one of a path.
    pub(super) fn of(path: &str) -> Option<Self> {
        Self::all(&document().document_element()?).find(|question| question.path == path)
    }

    /// The one around an element.
    pub(super) fn around(element: &Element) -> Option<Self> {
        Self::at(element.closest("[data-question][data-version]").ok()??)
    }

    fn at(wrapper: Element) -> Option<Self> {
        let path = wrapper.get_attribute("data-question")?;
        Some(Self { wrapper, path })
    }

    /// The version that the page brought.
    pub(super) fn version(&self) -> u32 {
        let version = self.wrapper.get_attribute("data-version");
        version.and_then(|version| version.parse().ok()).unwrap_or_default()
    }

    /// Its label, as it is read.
    pub(super) fn label(&self) -> String {
        let label = self.wrapper.query_selector("legend, label, .label").ok().flatten();
        label.and_then(|label| label.text_content()).unwrap_or_default().trim().to_owned()
    }

    /// The button of a verb about this question.
    pub(super) fn button(&self, verb: &str) -> Option<Element> {
        let value = format!("guide:{verb}:{}", self.path);
        all(&self.wrapper, "button").find(|button| {
            button.get_attribute("value").is_some_and(|it| it == value)
                && !button.has_attribute("disabled")
        })
    }

    /// Whether somebody is in one of its fields.
    pub(super) fn is_focused(&self) -> bool {
        document().active_element().is_some_and(|active| {
            self.wrapper.contains(Some(&active)) && Field::of(active).is_some()
        })
    }

    /// What stands in its fields.
    pub(super) fn read(&self) -> Parts {
        self.parts(false)
    }

    /// What the page brought in them.
    pub(super) fn brought(&self) -> Parts {
        self.parts(true)
    }

    fn parts(&self, as_brought: bool) -> Parts {
        let fields = self.fields();
        fields.filter_map(|(part, field)| Some((part, field.text(as_brought)?))).collect()
    }

    /// Puts an answer into its fields; a part that is not named is emptied.
    pub(super) fn write(&self, parts: &Parts) {
        for (part, field) in self.fields() {
            let mut texts = parts.iter().filter(|(of, _)| *of == part).map(|(_, text)| text);
            match field {
                Field::Line(line) if is_box(&line) => {
                    line.set_checked(texts.any(|text| *text == line.value()));
                }
                Field::Line(line) => {
                    let text = texts.next().map_or("", String::as_str);
                    if line.value() != text {
                        line.set_value(text);
                    }
                }
                Field::Area(area) => {
                    let text = texts.next().map_or("", String::as_str);
                    if area.value() != text {
                        area.set_value(text);
                    }
                }
            }
        }
    }

    /// An answer as it is read: what was typed, and the words of what was chosen.
    pub(super) fn shown(&self, parts: &Parts) -> String {
        let mut shown = String::new();
        for (part, text) in parts.iter().filter(|(_, text)| !text.is_empty()) {
            let chosen = self.fields().find_map(|(of, field)| match field {
                Field::Line(line) if of == *part && is_box(&line) && line.value() == *text => {
                    let label = line.labels()?.item(0)?.text_content()?;
                    Some(label.trim().to_owned())
                }
                _ => None,
            });
            if !shown.is_empty() {
                shown.push(' ');
            }
            shown.push_str(chosen.as_deref().unwrap_or(text));
        }
        shown
    }

    /// The first field, from which events of the question come.
    pub(super) fn first(&self) -> Option<Element> {
        self.wrapper.query_selector(FIELDS).ok().flatten()
    }

    fn fields(&self) -> impl Iterator<Item = (String, Field)> + use<> {
        let before = format!("{}.", self.path);
        all(&self.wrapper, FIELDS).filter_map(move |element| {
            let part = element.get_attribute("name")?.strip_prefix(&before)?.to_owned();
            Some((part, Field::of(element)?))
        })
    }
}

const FIELDS: &str = "input[name], textarea[name]";

fn is_box(line: &HtmlInputElement) -> bool {
    matches!(line.type_().as_str(), "radio" | "checkbox")
}

impl Field {
    fn of(element: Element) -> Option<Self> {
        match element.dyn_into::<HtmlInputElement>() {
            Ok(line) => Some(Self::Line(line)),
            Err(element) => element.dyn_into().ok().map(Self::Area),
        }
    }

    /// What it says; a box that is not ticked says nothing.
    fn text(&self, as_brought: bool) -> Option<String> {
        match self {
            Self::Line(line) if is_box(line) => {
                let is_on = if as_brought { line.default_checked() } else { line.checked() };
                is_on.then(|| line.value())
            }
            Self::Line(line) if as_brought => Some(line.default_value()),
            Self::Line(line) => Some(line.value()),
            Self::Area(area) if as_brought => area.default_value().ok(),
            Self::Area(area) => Some(area.value()),
        }
    }
}
