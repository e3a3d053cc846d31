//! A page that stands alone: no link, no script, no request; to be kept as a file and printed.

use leptos::prelude::*;

use super::View;
use crate::i18n::Words;

/// A whole document around content, with its style inside.
pub fn printed(words: &Words, title: &str, style: &str, content: View) -> String {
    let language = words.language();
    let (tag, direction) = (language.tag(), language.direction().as_str());
    let title = view! { <title>{title.to_owned()}</title> }.to_html();
    let content = view! { <main id="main">{content}</main> }.to_html();
    // A style sheet of ours cannot end its own element: it holds no `<`.
    format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{title}\n\
         <style>\n{style}</style>\n</head>\n<body>\n{content}\n</body>\n</html>\n"
    )
}
