//! From a page to a response.

use app::components::{Chrome, GuideBar, GuideLive, LanguageSwitch, OpenSession, Watch, shell};
use app::i18n::{Language, Translation};
use app::pages::Page;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header};
use leptos::context::use_context;
use leptos::nonce::use_nonce;
use leptos_axum::{ResponseOptions, render_app_async_with_context};
use std::sync::Arc;

use super::{Site, assets};

/// What a page may load and do. Scripts of its own are added with a nonce, behind it.
pub(super) const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'; script-src 'self'";

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
    pub(super) fn watch(self, address: String, state: String, reloads: bool) -> Self {
        Self { is_guide: true, watch: Some(Watch { address, state, reloads }), ..self }
    }

    pub(super) fn translation(self, translation: Option<Translation>) -> Self {
        Self { translation, ..self }
    }
}

/// Renders a page inside the shell.
pub(super) async fn page(site: &Site, frame: Frame, page: impl Page) -> Response<Body> {
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
    let (status, page, chrome) = (frame.status, Arc::new(page), Arc::new(chrome));
    let app = move || shell(&chrome, page.content(&chrome.words));
    let context = move || {
        let Some(options) = use_context::<ResponseOptions>() else { return };
        options.set_status(status);
        let nonce = use_nonce().map_or_else(String::new, |nonce| format!(" 'nonce-{nonce}'"));
        // Only a page with an island may run WebAssembly.
        let wasm = island.map_or("", |_| " 'wasm-unsafe-eval'");
        let policy = format!("{POLICY}{nonce}{wasm}");
        if let Ok(policy) = HeaderValue::from_str(&policy) {
            options.insert_header(header::CONTENT_SECURITY_POLICY, policy);
        }
    };
    // The request is not handed on: a page knows its view model, nothing else.
    let response = render_app_async_with_context(context, app)(Request::new(Body::empty())).await;
    whole(response).await
}

/// The page up to its end. Leptos writes scripts behind it that only resources need, which no
/// island of ours has; they are no valid HTML there.
async fn whole(response: Response<Body>) -> Response<Body> {
    const END: &[u8] = b"</html>";
    let (parts, body) = response.into_parts();
    // A page is rendered in memory: its body cannot fail, and has no limit of its own.
    let mut page = to_bytes(body, usize::MAX).await.unwrap_or_default();
    if let Some(end) = page.windows(END.len()).rposition(|window| window == END) {
        page.truncate(end + END.len());
    }
    Response::from_parts(parts, Body::from(page))
}
