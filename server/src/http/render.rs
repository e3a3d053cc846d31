//! From a page to a response.

use app::components::{
    Chrome, GuideBar, GuideLive, LanguageSwitch, OpenSession, View, Watch, shell,
};
use app::i18n::{Language, Translation};
use app::pages::Page;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use leptos::nonce::Nonce;
use leptos::prelude::*;

use super::{Site, assets};

/// What a page may load and do. Scripts of its own are added with a nonce, behind it.
pub(super) const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'; script-src 'self'";

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// How a page is shown.
pub(super) struct Frame {
    pub language: Language,
    pub status: StatusCode,
    pub switch: LanguageSwitch,
    pub can_leave: bool,
    /// Who wrote the words of the form on the page.
    pub translation: Option<Translation>,
    /// The session that the page shows something of.
    pub session: Option<OpenSession>,
    /// Whether islands may wake: not where the visitor asks to be spared data.
    pub wakes_islands: bool,
    /// Whether it is a page of help side by side.
    pub is_guide: bool,
    /// The bar of a person who is helped.
    pub bar: Option<GuideBar>,
    /// What a page that waits for the other side looks at.
    pub watch: Option<Watch>,
    /// What the live connection of the page begins with.
    pub live: Option<GuideLive>,
}

/// Whether the visitor asks to be spared data (`Save-Data: on`).
pub(super) fn saves_data(headers: &HeaderMap) -> bool {
    headers.get("save-data").is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"on"))
}

impl Frame {
    /// A page beside the journey, with links to itself in the other languages.
    pub(super) fn beside(language: Language, rest: impl Into<String>) -> Self {
        let switch = LanguageSwitch::Links(rest.into());
        Self {
            language,
            status: StatusCode::OK,
            switch,
            can_leave: false,
            translation: None,
            session: None,
            wakes_islands: true,
            is_guide: false,
            bar: None,
            watch: None,
            live: None,
        }
    }

    /// A page that stands in one language, without links to others.
    pub(super) fn alone(language: Language) -> Self {
        Self { switch: LanguageSwitch::None, ..Self::beside(language, "") }
    }

    /// A page of the journey: languages and leaving are buttons of its form.
    pub(super) fn journey(language: Language, session: OpenSession) -> Self {
        let (switch, session) = (LanguageSwitch::Buttons, Some(session));
        Self { switch, can_leave: true, session, ..Self::beside(language, "") }
    }

    pub(super) fn session(self, session: OpenSession) -> Self {
        Self { session: Some(session), ..self }
    }

    pub(super) fn status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    pub(super) fn wakes_islands(self, wakes_islands: bool) -> Self {
        Self { wakes_islands, ..self }
    }

    /// A page of help side by side.
    pub(super) fn guide(self) -> Self {
        Self { is_guide: true, ..self }
    }

    /// Under the bar of a person who is helped, if they are.
    pub(super) fn bar(self, bar: Option<GuideBar>) -> Self {
        Self { is_guide: self.is_guide || bar.is_some(), bar, ..self }
    }

    /// With a live connection.
    pub(super) fn live(self, live: Option<GuideLive>) -> Self {
        Self { is_guide: self.is_guide || live.is_some(), live, ..self }
    }

    /// A page that waits for the other side.
    pub(super) fn watch(self, address: String, state: String) -> Self {
        Self { is_guide: true, watch: Some(Watch { address, state }), ..self }
    }

    pub(super) fn translation(self, translation: Option<Translation>) -> Self {
        Self { translation, ..self }
    }
}

/// Renders a page inside the shell.
pub(super) fn page(site: &Site, frame: Frame, page: impl Page) -> Response<Body> {
    let words = site.words(frame.language);
    let has_island = page.has_island() || frame.live.is_some();
    let island = assets::island().filter(|_| frame.wakes_islands && has_island);
    let chrome = Chrome {
        title: page.title(&words),
        has_problems: page.has_problems(),
        switch: frame.switch,
        can_leave: frame.can_leave,
        agency: site.agency.clone(),
        translation: frame.translation,
        session: frame.session,
        stylesheet: assets::stylesheet(),
        script: assets::script(),
        icon: assets::icon(),
        island,
        guide: frame.is_guide.then(assets::guide),
        bar: frame.bar,
        watch: frame.watch,
        guide_live: frame.live,
        words,
    };
    let nonce = Nonce::new();
    // Only a page with an island may run WebAssembly.
    let wasm = island.map_or("", |_| " 'wasm-unsafe-eval'");
    let policy = format!("{POLICY} 'nonce-{nonce}'{wasm}");
    let html = html(nonce, || shell(&chrome, page.content(&chrome.words)));
    let mut response = Response::new(Body::from(html));
    *response.status_mut() = frame.status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HTML);
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// A view as HTML: the same as `leptos_axum` makes of it, without what only pages need that wait for something. A page knows its view
/// model, nothing else, so there is nothing to wait for.
fn html(nonce: Nonce, view: impl FnOnce() -> View) -> String {
    // The signals of islands live as long as their owner: until the page is written.
    Owner::new().with(|| {
        provide_context(nonce);
        view().to_html()
    })
}

#[cfg(test)]
mod tests {
    use app::i18n::{Portal, Words};
    use app::islands::{MonthsTotal, MonthsWords};
    use axum::body::to_bytes;
    use axum::http::Request;
    use leptos::nonce::use_nonce;

    use super::*;

    /// Texts side by side, what is there or not, markup in values, an island, a nonce.
    fn view(words: &Words) -> View {
        let text = || String::from("<\"&'>");
        let said = MonthsWords {
            so_far: text(),
            differs: String::new(),
            unread: text(),
            use_total: text(),
        };
        let money = words.money_format();
        let rows = ["a", "", "c"].map(|row| view! { <li>{row}</li> }.into_any());
        let (missing, none): (Option<View>, Option<String>) = (None, None);
        view! {
            <!DOCTYPE html>
            <html lang="fr">
                <body data-none=none data-some=Some(text()) hidden>
                    {text()}" "{text()}<b>{text()}</b>{missing}{().into_any()}
                    <ul>{rows.collect_view()}</ul>
                    <MonthsTotal path=text() money words=said />
                    <script nonce=use_nonce()>"if (1 < 2) {}"</script>
                </body>
            </html>
        }
        .into_any()
    }

    #[tokio::test]
    async fn a_page_is_what_leptos_makes_of_it_for_axum() {
        let words = Portal::embedded().unwrap().words(Language::French);
        let nonce = || Nonce::from_value("once");
        let ours = html(nonce(), || view(&words));
        let theirs = leptos_axum::render_app_async_with_context(
            move || provide_context(nonce()),
            move || view(&words),
        );
        let _ = any_spawner::Executor::init_tokio();
        let theirs = theirs(Request::new(Body::empty())).await.into_body();
        let theirs = to_bytes(theirs, usize::MAX).await.unwrap();
        let theirs = str::from_utf8(&theirs).unwrap();
        // Behind the page stand scripts that only resources need. They are no valid HTML there.
        assert_eq!(ours, theirs.split_inclusive("</html>").next().unwrap());
        assert!(ours.contains("<leptos-island ") && ours.contains("nonce=\"once\""), "{ours}");
    }
}
