//! The page as the server would render it now: fetched, and put in place bit by bit. What somebody types stays; focus and scroll stay.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use web_sys::{
    Document, DomParser, Element, FocusOptions, HtmlElement, HtmlInputElement, SupportedType,
};

use super::fields::{Question, all, find, within};

/// The person's bar, and the practitioner's.
pub(super) const BAR: &str = "[data-guide-bar]";
/// All of the practitioner's page that moves with the person.
pub(super) const STEP: &str = "[data-step]";

/// What stands beside a question's fields, without them.
const MARKS: &str =
    "[data-author], .to-check, button[value^='guide:undo:'], [data-other], [data-proposal], .tools";

/// Reads a page.
pub(super) fn parse(text: &str) -> Option<Document> {
    DomParser::new().ok()?.parse_from_string(text, SupportedType::TextHtml).ok()
}

/// Puts the content of an element in the place of the old one's, then does what is to be done before the focus is back. One that is
/// not there any more goes.
pub(super) fn swap(selector: &str, fresh: &Document, then: &dyn Fn()) {
    let Some(old) = find(selector) else { return };
    let Some(new) = fresh.query_selector(selector).ok().flatten() else { return old.remove() };
    let content = new.inner_html();
    if content == old.inner_html() {
        return;
    }
    keeping_focus(&old, || {
        let before = all(&old, "details");
        old.set_inner_html(&content);
        let after = all(&old, "details");
        // What was unfolded stays so, where the page is still the same.
        if before.len() == after.len() {
            for (before, after) in before.iter().zip(&after) {
                if before.has_attribute("open") {
                    let _ = after.set_attribute("open", "");
                }
            }
        }
        then();
    });
}

/// Puts what stands beside a question's fields in the place of the old, and leaves the fields.
pub(super) fn swap_marks(old: &Question, new: &Question) {
    let wrapper = &old.wrapper;
    let is_marked = new.wrapper.class_list().contains("is-marked");
    mark(wrapper, is_marked);
    if let Some(line) = direct(wrapper, "[data-marked]").first() {
        line.remove();
    }
    if let Some(line) = direct(&new.wrapper, "[data-marked]").first() {
        let _ = wrapper.prepend_with_node_1(line);
    }
    let (before, after) = (marks(wrapper), marks(&new.wrapper));
    let Some(anchor) = before.first() else { return };
    let same = before.len() == after.len()
        && before.iter().zip(&after).all(|(one, other)| one.outer_html() == other.outer_html());
    if same {
        return;
    }
    keeping_focus(wrapper, || {
        for element in after.iter().rev() {
            let _ = anchor.after_with_node_1(element);
        }
        before.iter().for_each(Element::remove);
    });
}

/// Marks a question that is pointed at, or takes the mark away.
pub(super) fn mark(wrapper: &Element, is_marked: bool) {
    let _ = wrapper.class_list().toggle_with_force("is-marked", is_marked);
}

fn marks(wrapper: &Element) -> Vec<Element> {
    direct(wrapper, MARKS)
}

/// The children of a question that a selector finds.
fn direct(wrapper: &Element, selector: &str) -> Vec<Element> {
    let mut found = all(wrapper, selector);
    found.retain(|found| found.parent_element().as_ref() == Some(wrapper));
    found
}

/// Changes what is inside an element. Who was in a field or on a button of it is there again afterwards; where that is gone, at what
/// says who wrote the answer, or at the element itself: no keyboard comes up on a phone.
pub(super) fn keeping_focus(root: &Element, change: impl FnOnce()) {
    let active = document().active_element().filter(|active| root.contains(Some(active)));
    let Some(active) = active else { return change() };
    // What has no selection gives none.
    let line: &HtmlInputElement = active.unchecked_ref();
    let selected = line.selection_start().ok().flatten().zip(line.selection_end().ok().flatten());
    let [id, name, value] = ["id", "name", "value"].map(|name| active.get_attribute(name));
    let question = Question::around(&active).map(|question| question.path);
    change();
    if active.is_connected() {
        return;
    }
    let same = |element: &Element| {
        element.get_attribute("name") == name && element.get_attribute("value") == value
    };
    let known = id
        .and_then(|id| document().get_element_by_id(&id))
        .or_else(|| all(root, "[name]").into_iter().find(same));
    let author = || within(&Question::of(&question?)?.wrapper, "[data-author]");
    if let Some(known) = &known
        && focus(known)
    {
        if let Some((start, end)) = selected {
            let _ = known.unchecked_ref::<HtmlInputElement>().set_selection_range(start, end);
        }
    } else {
        // Where nobody wrote, there is no such line.
        for instead in author().into_iter().chain([root.clone()]) {
            let _ = instead.set_attribute("tabindex", "-1");
            if focus(&instead) {
                break;
            }
        }
    }
}

/// Goes to an element, and leaves the page where it is scrolled to. Says whether it could.
fn focus(element: &Element) -> bool {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.unchecked_ref::<HtmlElement>().focus_with_options(&options);
    document().active_element().as_ref() == Some(element)
}
