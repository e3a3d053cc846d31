//! The page as the server would render it now: fetched, and put in place bit by bit. What somebody types stays; focus and scroll stay.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use web_sys::js_sys::futures::JsFuture;
use web_sys::{
    Document, DomParser, Element, FocusOptions, HtmlElement, HtmlInputElement, Response,
    SupportedType,
};

use super::fields::{Question, all, find};

/// The person's bar, and the practitioner's.
pub(super) const BAR: &str = "[data-guide-bar]";
/// All of the practitioner's page that moves with the person.
pub(super) const STEP: &str = "[data-step]";

/// What stands beside a question's fields, without them.
const MARKS: [&str; 6] =
    ["[data-author]", ".to-check", "button[value^='guide:undo:']", "[data-other]", "[data-proposal]", ".tools"];

/// Fetches a page. None without a connection, and where the server shows no page.
pub(super) async fn fetch(address: &str) -> Option<Document> {
    let asked = leptos::prelude::window().fetch_with_str(address);
    let response: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    let parser = DomParser::new().ok()?;
    parser.parse_from_string(&text, SupportedType::TextHtml).ok().filter(|_| response.ok())
}

/// Puts the content of an element in the place of the old one's; one that is not there any more goes.
pub(super) fn swap(selector: &str, fresh: &Document) {
    let Some(old) = find(selector) else { return };
    let Some(new) = fresh.query_selector(selector).ok().flatten() else { return old.remove() };
    let content = new.inner_html();
    if content == old.inner_html() {
        return;
    }
    keeping_focus(&old, || {
        let open: Vec<_> =
            all(&old, "details").map(|details| details.has_attribute("open")).collect();
        old.set_inner_html(&content);
        let details: Vec<_> = all(&old, "details").collect();
        // What was unfolded stays so, where the page is still the same.
        if details.len() == open.len() {
            for (details, _) in details.iter().zip(open).filter(|(_, is_open)| *is_open) {
                let _ = details.set_attribute("open", "");
            }
        }
    });
}

/// Puts what stands beside a question's fields in the place of the old, and leaves the fields.
pub(super) fn swap_marks(old: &Question, new: &Question) {
    let wrapper = &old.wrapper;
    let is_marked = new.wrapper.class_list().contains("is-marked");
    mark(wrapper, is_marked);
    if let Some(line) = direct(wrapper, "[data-marked]").next() {
        line.remove();
    }
    if let Some(line) = direct(&new.wrapper, "[data-marked]").next() {
        let _ = wrapper.prepend_with_node_1(&line);
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
    direct(wrapper, &MARKS.join(",")).collect()
}

/// The children of a question that a selector finds.
fn direct(wrapper: &Element, selector: &str) -> impl Iterator<Item = Element> + use<> {
    let parent = wrapper.clone();
    all(wrapper, selector).filter(move |found| found.parent_element().as_ref() == Some(&parent))
}

/// Changes what is inside an element. Who was in a field or on a button of it is there again afterwards; where that is gone, at what
/// says who wrote the answer: no keyboard comes up on a phone.
pub(super) fn keeping_focus(root: &Element, change: impl FnOnce()) {
    let active = document().active_element().filter(|active| root.contains(Some(active)));
    let Some(active) = active else { return change() };
    let line = active.dyn_ref::<HtmlInputElement>();
    let selected = line.and_then(|line| {
        Some((line.selection_start().ok()??, line.selection_end().ok()??))
    });
    let attribute = |name: &str| active.get_attribute(name);
    let (id, name, value) = (attribute("id"), attribute("name"), attribute("value"));
    let question = Question::around(&active).map(|question| question.path);
    change();
    if active.is_connected() {
        return;
    }
    let known = id.and_then(|id| document().get_element_by_id(&id));
    let known = known.or_else(|| {
        all(root, "[name]").find(|element| {
            element.get_attribute("name") == name && element.get_attribute("value") == value
        })
    });
    let author = || {
        let question = Question::of(&question?)?;
        let author = question.wrapper.query_selector("[data-author]").ok()??;
        author.set_attribute("tabindex", "-1").ok()?;
        Some(author)
    };
    if let Some(known) = known.or_else(author) {
        if let Some(known) = known.dyn_ref::<HtmlElement>() {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = known.focus_with_options(&options);
        }
        if let (Some(line), Some((start, end))) = (known.dyn_ref::<HtmlInputElement>(), selected) {
            let _ = line.set_selection_range(start, end);
        }
    }
}
