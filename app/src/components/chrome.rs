//! What stands around every page: head, header, footer.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

use super::View;
use super::guide::{GuideBar, GuideLive, Length, Watch, look_again};
use crate::i18n::{Language, Translation, Words};
use crate::islands::LOADER;

/// What a page needs around it.
#[derive(Debug, Clone)]
pub struct Chrome {
    /// The portal's words in the page's language.
    pub words: Words,
    /// The page's title, without the service's name.
    pub title: String,
    /// Whether the page shows errors.
    pub has_problems: bool,
    /// How the language is changed.
    pub switch: LanguageSwitch,
    /// Whether the header offers to leave, as a button of the page's form.
    pub can_leave: bool,
    /// The agency that receives dossiers; without one the page says that it is a demonstration.
    pub agency: Option<String>,
    /// Who wrote the words of the form on the page.
    pub translation: Option<Translation>,
    /// The session that the page was opened with; none on a page that shows nothing of anyone.
    pub session: Option<OpenSession>,
    /// The address of the style sheet.
    pub stylesheet: &'static str,
    /// The address of the script.
    pub script: &'static str,
    /// The address of the icon.
    pub icon: &'static str,
    /// What wakes the page's islands; none on a page without islands.
    pub island: Option<IslandFiles>,
    /// What a page of help side by side loads beside; none elsewhere.
    pub guide: Option<GuideFiles>,
    /// The bar of a person who is helped; none while nobody helps.
    pub bar: Option<GuideBar>,
    /// The state of a page that waits for the other side.
    pub watch: Option<Watch>,
    /// What the island of a live page is woken with, on both sides.
    pub guide_live: Option<GuideLive>,
}

/// The addresses of what pages of help side by side load beside the style sheet and the script of every page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuideFiles {
    /// The style sheet.
    pub stylesheet: &'static str,
    /// The script.
    pub script: &'static str,
}

/// The addresses of what wakes the islands of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IslandFiles {
    /// The script that wasm-bindgen makes.
    pub glue: &'static str,
    /// The WebAssembly.
    pub wasm: &'static str,
}

/// What a page tells its script about the session and the dossier it was opened with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenSession {
    /// When the session ends after its last use, in seconds.
    pub idle_seconds: i64,
    /// Whether the device is shared: nothing stays on it.
    pub shared: bool,
    /// Names the dossier to the browser, so that one person's unsent text is never offered to
    /// another. It opens nothing; none on a page of no dossier.
    pub keep: Option<String>,
}

/// How the language is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LanguageSwitch {
    /// By buttons of the page's form, so that what is typed is kept.
    Buttons,
    /// By links to the same page: the address behind the language.
    Links(String),
    /// Not at all: the page is about languages, or has none.
    None,
}

/// A whole page around its content.
pub fn shell(chrome: &Chrome, content: View) -> View {
    let words = &chrome.words;
    let language = words.language();
    let service = words.say("service");
    let title = if chrome.has_problems {
        words.say_with("title-with-problems", "title", &chrome.title)
    } else {
        chrome.title.clone()
    };
    let has_form = chrome.switch == LanguageSwitch::Buttons;
    let session = chrome.session.as_ref();
    let shared = session.filter(|session| session.shared);
    // Without a script a shared device leaves by itself all the same.
    let watch = chrome.watch.as_ref();
    let leaves =
        shared.map(|session| format!("{};url=/{}/done", session.idle_seconds, language.tag()));
    let leaves = leaves.map(|content| {
        view! { <noscript><meta http-equiv="refresh" content=content /></noscript> }
    });
    let machine =
        [Some(words.translation()), chrome.translation].contains(&Some(Translation::Machine));
    view! {
        <!DOCTYPE html>
        <html lang=language.tag() dir=language.direction().as_str()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <title>{format!("{title} – {service}")}</title>
                <link rel="stylesheet" href=chrome.stylesheet />
                <link rel="icon" type="image/svg+xml" href=chrome.icon />
                <script defer src=chrome.script></script>
                {chrome.guide.map(|files| view! {
                    <link rel="stylesheet" href=files.stylesheet />
                    <script defer src=files.script></script>
                })}
                {leaves}
            </head>
            <body
                data-idle-seconds=session.map(|session| session.idle_seconds.to_string())
                data-keep=session.and_then(|session| session.keep.clone())
                data-shared=shared.map(|_| "")
                data-watch=watch.map(|watch| watch.address.clone())
                data-state=watch.map(|watch| watch.state.clone())
            >
                <a class="skip" href="#main">{words.say("skip-to-content")}</a>
                {has_form.then(default_button)}
                <header>
                    {chrome.agency.is_none().then(|| view! {
                        <p class="demonstration"><strong>{words.say("demonstration.title")}</strong>" "{words.say("demonstration")}</p>
                    })}
                    <div class="bar">
                        {brand(words, chrome.agency.as_deref(), has_form)}
                        // On a shared device, who leaves is done: one button says it.
                        {(chrome.can_leave && shared.is_none()).then(|| view! {
                            <button class="quiet" form="answers" name="action" value="leave">{words.say("leave")}</button>
                        })}
                        {session.map(|_| done(words, has_form))}
                        {languages(words, &chrome.switch)}
                    </div>
                </header>
                {chrome.bar.as_ref().map(|bar| bar.view(Length::Short, words))}
                {watch.map(|_| look_again(words))}
                <main id="main" tabindex="-1">{content}</main>
                {chrome.guide_live.as_ref().map(|live| view! {
                    <div class="visually-hidden" role="status" data-guide-told></div>
                    {live.view(words)}
                })}
                <footer>
                    {machine.then(|| view! { <p>{words.say("machine-translation")}</p> })}
                    <p>{words.say("footer")}</p>
                </footer>
                {session.map(|session| ends(words, session.shared))}
                {chrome.island.map(|files| view! {
                    <script nonce=use_nonce() data-glue=files.glue data-wasm=files.wasm inner_html=LOADER></script>
                })}
            </body>
        </html>
    }
    .into_any()
}

/// What the script shows before the session ends: it is not part of the page until then.
fn ends(words: &Words, shared: bool) -> View {
    if shared {
        return view! {
            <template id="cover">
                <div class="cover" role="dialog" aria-modal="true" aria-labelledby="cover-title">
                    <h2 id="cover-title">{words.say("cover-title")}</h2>
                    <p>{words.say("cover-text")}</p>
                    <p role="alert" data-closing=words.say("cover-closing")></p>
                    <button type="button" class="primary">{words.say("cover-open")}</button>
                </div>
            </template>
        }
        .into_any();
    }
    view! {
        <template id="ends">
            <div
                class="ends"
                role="alert"
                data-over=words.say("session-over")
                data-unreached=words.say("session-unreached")
            >
                <p>{words.say("session-ends")}</p>
                <button type="button" class="secondary">{words.say("session-stay")}</button>
            </div>
        </template>
    }
    .into_any()
}

/// The first submit button of a form is the one that the Enter key presses. Buttons of the header
/// stand before the form's own, so this one, which nobody sees or reaches, goes before them all.
fn default_button() -> View {
    view! { <button class="default" form="answers" tabindex="-1" aria-hidden="true"></button> }
        .into_any()
}

/// The way out that leaves nothing on the device. On a page with a form it is the form's: what is typed is saved first.
fn done(words: &Words, in_form: bool) -> View {
    let label = words.say("done");
    if in_form {
        return view! { <button class="quiet" form="answers" name="action" value="done">{label}</button> }
            .into_any();
    }
    let address = format!("/{}/done", words.language().tag());
    view! { <form class="done" method="post" action=address><button class="quiet">{label}</button></form> }
        .into_any()
}

fn brand(words: &Words, agency: Option<&str>, in_form: bool) -> View {
    let service = words.say("service");
    let agency = agency.map(|agency| view! { <span class="agency">{agency.to_owned()}</span> });
    let name =
        view! { <span class="mark" aria-hidden="true"></span><span>{service}</span>{agency} };
    if in_form {
        view! { <p class="brand">{name}</p> }.into_any()
    } else {
        let home = format!("/{}/", words.language().tag());
        view! { <p class="brand"><a href=home>{name}</a></p> }.into_any()
    }
}

fn languages(words: &Words, switch: &LanguageSwitch) -> View {
    if *switch == LanguageSwitch::None {
        return ().into_any();
    }
    let items = Language::ALL.map(|language| {
        let name = words.in_language(language).say("language-name");
        let (tag, direction) = (language.tag(), language.direction().as_str());
        let item = match switch {
            _ if language == words.language() => {
                view! { <span aria-current="true" lang=tag dir=direction>{name}</span> }.into_any()
            }
            LanguageSwitch::Links(rest) => {
                let address = format!("/{tag}{rest}");
                view! { <a href=address lang=tag hreflang=tag dir=direction>{name}</a> }.into_any()
            }
            _ => view! {
                <button class="quiet" form="answers" name="action" value=format!("language:{tag}") lang=tag dir=direction>{name}</button>
            }
            .into_any(),
        };
        view! { <li>{item}</li> }
    });
    view! { <nav class="languages" aria-label=words.say("languages")><ul>{items.collect_view()}</ul></nav> }
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::super::guide::samples::{bar, every_language, plain};
    use super::*;
    use crate::guide::protocol::Side;

    fn chrome(words: Words) -> Chrome {
        Chrome {
            words,
            title: "Rent".into(),
            has_problems: false,
            switch: LanguageSwitch::Buttons,
            can_leave: true,
            agency: None,
            translation: None,
            session: None,
            stylesheet: "/style",
            script: "/script",
            icon: "data:,",
            island: None,
            guide: None,
            bar: None,
            watch: None,
            guide_live: None,
        }
    }

    fn html(chrome: &Chrome) -> String {
        plain(&shell(chrome, view! { <h1>"Rent"</h1> }.into_any()).to_html())
    }

    #[test]
    fn a_page_without_help_carries_nothing_of_it() {
        for words in every_language() {
            let html = html(&chrome(words));
            for mark in ["guide", "data-watch", "data-state", "refresh"] {
                assert!(!html.contains(mark), "{mark}: {html}");
            }
        }
    }

    #[test]
    fn the_bar_stands_between_header_and_page_and_changes_are_told_once() {
        for words in every_language() {
            let direction = format!("dir=\"{}\"", words.language().direction().as_str());
            let live = GuideLive {
                side: Side::Person,
                name: "Marie".into(),
                address: "/fr/c2s/help".into(),
                seq: 4,
            };
            let chrome = Chrome { bar: Some(bar()), guide_live: Some(live), ..chrome(words) };
            let html = html(&chrome);
            let place = |mark: &str| html.find(mark).unwrap_or_else(|| panic!("{mark}: {html}"));
            assert!(place("</header>") < place("data-guide-bar"));
            assert!(place("data-guide-bar") < place("<main"));
            assert_eq!(html.matches("data-guide-told").count(), 1);
            assert_eq!(html.matches("<leptos-island").count(), 1);
            assert!(html.contains("Marie"), "its words know who helps: {html}");
            // The button that the Enter key presses still comes before those of the bar.
            assert!(place("class=\"default\"") < place("guide:stop"));
            assert!(html.contains(&direction), "{html}");
        }
    }

    #[test]
    fn a_page_that_waits_says_where_to_look_with_and_without_a_script() {
        for words in every_language() {
            let watch = Watch { address: "/fr/c2s/help/state".into(), state: "digits-1".into() };
            let html = html(&Chrome { watch: Some(watch), ..chrome(words) });
            assert!(
                html.contains("data-watch=\"/fr/c2s/help/state\" data-state=\"digits-1\""),
                "{html}"
            );
            assert!(html.contains("<noscript><p class=\"look-again\">"), "{html}");
        }
    }
}
