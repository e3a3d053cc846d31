//! A question on the page, and its fields. Their names are `<path>.<part>`.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, NodeList};

use super::super::GuideWords;
use super::super::words::Word;
use crate::guide::protocol::Parts;

/// Questions whose answers travel.
const QUESTIONS: &str = "[data-question][data-version]";
/// What is typed into, or ticked.
const FIELDS: &str = "input[name], textarea[name]";

/// How a closed question stands, in place of its fields.
pub(super) const CLOSED: &str = "[data-closed]";

/// A question that the page shows.
pub(super) struct Question {
    /// What stands around its label and fields.
    pub(super) wrapper: Element,
    /// Where its answer stands.
    pub(super) path: String,
}

/// The elements of a list.
pub(super) fn elements(list: &NodeList) -> Vec<Element> {
    let nodes = (0..list.length()).filter_map(|index| list.item(index));
    nodes.map(JsCast::unchecked_into).collect()
}

/// Those below a node that a selector finds.
pub(super) fn all(root: &Element, selector: &str) -> Vec<Element> {
    root.query_selector_all(selector).map(|list| elements(&list)).unwrap_or_default()
}

/// The first below a node.
pub(super) fn within(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok()?
}

/// The first of the page.
pub(super) fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok()?
}

impl Question {
    /// All of them below a node.
    pub(super) fn all(root: &Element) -> Vec<Self> {
        all(root, QUESTIONS).into_iter().filter_map(Self::at).collect()
    }

    /// The one of a path.
    pub(super) fn of(path: &str) -> Option<Self> {
        let all = Self::all(&document().document_element()?);
        all.into_iter().find(|question| question.path == path)
    }

    /// The one around an element.
    pub(super) fn around(element: &Element) -> Option<Self> {
        Self::at(element.closest(QUESTIONS).ok()??)
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
        let label = within(&self.wrapper, "legend, label, .label");
        label.and_then(|label| label.text_content()).unwrap_or_default().trim().to_owned()
    }

    /// Whether a verb about this question may be said: its button is there, and on.
    pub(super) fn may(&self, verb: &str) -> bool {
        let value = ["guide:", verb, ":", &self.path].concat();
        let buttons = all(&self.wrapper, "button:not([disabled])");
        buttons.iter().any(|button| button.get_attribute("value").as_ref() == Some(&value))
    }

    /// Whether it has no fields, because its answer is private.
    pub(super) fn is_closed(&self) -> bool {
        within(&self.wrapper, CLOSED).is_some()
    }

    /// Whether somebody is in one of its fields.
    pub(super) fn is_focused(&self) -> bool {
        document().active_element().is_some_and(|active| {
            self.wrapper.contains(Some(&active)) && active.matches(FIELDS).unwrap_or(false)
        })
    }

    /// Adds an element to it, with a class and a mark.
    pub(super) fn add(&self, tag: &str, class: &str, mark: &str) -> Option<Element> {
        let element = document().create_element(tag).ok()?;
        element.set_class_name(class);
        element.set_attribute(mark, "").ok()?;
        self.wrapper.append_with_node_1(&element).ok()?;
        Some(element)
    }

    /// Takes away what a selector finds in it.
    pub(super) fn remove(&self, selector: &str) {
        if let Some(found) = within(&self.wrapper, selector) {
            found.remove();
        }
    }

    /// What stands in its fields.
    pub(super) fn read(&self) -> Parts {
        self.parts(false)
    }

    /// What the page brought in them.
    pub(super) fn brought(&self) -> Parts {
        self.parts(true)
    }

    /// A box that is not ticked says nothing.
    fn parts(&self, as_brought: bool) -> Parts {
        let mut parts = Parts::new();
        for (part, field) in self.fields() {
            let text = match (is_box(&field), as_brought) {
                (true, true) => field.default_checked().then(|| field.value()),
                (true, false) => field.checked().then(|| field.value()),
                (false, true) => Some(field.default_value()),
                (false, false) => Some(field.value()),
            };
            parts.extend(text.map(|text| (part, text)));
        }
        parts
    }

    /// Puts an answer into its fields; a part that is not named is emptied.
    pub(super) fn write(&self, parts: &Parts) {
        for (part, field) in self.fields() {
            let mut texts = parts.iter().filter(|(of, _)| *of == part).map(|(_, text)| text);
            if is_box(&field) {
                field.set_checked(texts.any(|text| *text == field.value()));
            } else {
                let text = texts.next().map_or("", String::as_str);
                if field.value() != text {
                    field.set_value(text);
                }
            }
        }
    }

    /// An answer as it is read: what was typed, with its field's label where there are several, and the words of what was chosen.
    pub(super) fn shown(&self, parts: &Parts, words: &GuideWords) -> String {
        let (fields, own) = (self.fields(), self.label());
        let mut shown = String::new();
        for (part, text) in parts.iter().filter(|(_, text)| !text.is_empty()) {
            let field = fields
                .iter()
                .find(|(of, field)| of == part && (!is_box(field) || field.value() == *text));
            // What stands first in a label is its name, without "optional".
            let label = field.and_then(|(_, field)| {
                let label = field.labels()?.item(0)?;
                Some((is_box(field), label.first_child()?.text_content()?))
            });
            if !shown.is_empty() {
                shown.push(' ');
            }
            match label {
                Some((true, chosen)) => shown.push_str(&chosen),
                Some((false, label)) if !own.starts_with(label.trim()) => {
                    shown.push_str(&words.pair(Word::Part, label.trim(), text));
                }
                _ => shown.push_str(text),
            }
        }
        shown
    }

    /// Goes into the first field, and gives it.
    pub(super) fn enter(&self) -> Option<Element> {
        let first = within(&self.wrapper, FIELDS)?;
        let _ = first.unchecked_ref::<HtmlElement>().focus();
        Some(first)
    }

    /// A field of several lines is taken for one of one line: what is asked of it here is the same.
    fn fields(&self) -> Vec<(String, HtmlInputElement)> {
        let before = [&self.path, "."].concat();
        let named = |field: Element| {
            let part = field.get_attribute("name")?.strip_prefix(&before)?.to_owned();
            Some((part, field.unchecked_into()))
        };
        all(&self.wrapper, FIELDS).into_iter().filter_map(named).collect()
    }
}

fn is_box(field: &HtmlInputElement) -> bool {
    matches!(field.type_().as_str(), "radio" | "checkbox")
}
