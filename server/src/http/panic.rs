//! A panic is a mistake of ours. It costs one answer, and says no value.

use std::panic::{AssertUnwindSafe, PanicHookInfo};

use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;

/// Makes a panic an answer (500). What the panic says is dropped unread. (The layer of tower-http
/// would turn on its log of addresses.)
pub(super) async fn catch(request: Request, next: Next) -> Response {
    // Nothing that a request changes in memory outlives it.
    let answered = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    answered.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

/// A panic hook that logs where a panic was. Its message is not logged: it may quote what a person typed.
pub fn log_place(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    tracing::error!(place, "panic");
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use app::components::View;
    use app::i18n::{Language, Portal, Words};
    use app::pages::Page;
    use axum::Router;
    use axum::body::{Body, to_bytes};
    use axum::extract::{Request, State};
    use axum::routing::get;
    use jiff::tz::TimeZone;
    use leptos::prelude::*;
    use tower::ServiceExt;

    use super::*;
    use crate::clock::{SystemClock, SystemSleeper};
    use crate::config::DatabaseUrl;
    use crate::crypto::KeyRing;
    use crate::guide::GuideLimits;
    use crate::hashes::Cost;
    use crate::http::render::{self, Frame};
    use crate::http::{IdleEnds, Limits, Parts, Site, around};
    use crate::randomness::SystemRandomness;
    use crate::staff::Staff;
    use crate::way_back::WayBack;

    /// A page whose content has a mistake, found only while it is written.
    struct Broken;

    impl Page for Broken {
        fn title(&self, _: &Words) -> String {
            String::new()
        }

        fn content(&self, _: &Words) -> View {
            let mistake = || -> String { panic!("what a person typed") };
            view! { <p>{move || mistake()}</p> }.into_any()
        }
    }

    async fn site(folder: &std::path::Path) -> Site {
        let url = DatabaseUrl::Sqlite(folder.join("guichet.db"));
        Site::from_parts(Parts {
            storage: crate::storage::open(&url).await.unwrap(),
            keys: Arc::new(
                KeyRing::open_or_create(&folder.join("keys"), &SystemRandomness).unwrap(),
            ),
            clock: Box::new(SystemClock),
            randomness: Box::new(SystemRandomness),
            portal: Portal::embedded().unwrap(),
            benefits: crate::benefits::embedded().unwrap(),
            agency: None,
            time_zone: TimeZone::UTC,
            origin: None,
            is_secure: false,
            limits: Limits::default(),
            metrics: None,
            way_back: WayBack::new(Cost::OF_TESTS, Box::new(SystemSleeper), &SystemRandomness),
            staff: Staff::new(Cost::OF_TESTS, Box::new(SystemSleeper), &SystemRandomness),
            guide_limits: GuideLimits::default(),
            idle: IdleEnds::default(),
            trusted_proxies: 0,
        })
    }

    #[tokio::test]
    async fn a_panic_while_a_page_is_rendered_becomes_a_page_too() {
        let folder = tempfile::tempdir().unwrap();
        let site = site(folder.path()).await;
        let broken = |State(site): State<Site>| async move {
            render::page(&site, Frame::beside(Language::French, "/"), Broken)
        };
        let routes = Router::new().route("/fr/broken", get(broken));
        let app = around(routes, site);
        // Twice: the mistake leaves nothing behind that would break the next request.
        for _ in 0..2 {
            let request = Request::get("/fr/broken").body(Body::empty()).unwrap();
            let response = app.clone().oneshot(request).await.unwrap();
            assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
            let page = to_bytes(response.into_body(), usize::MAX).await.unwrap();
            let page = String::from_utf8(page.to_vec()).unwrap();
            assert!(page.contains("Nous n’avons pas pu montrer cette page"), "{page}");
            assert!(!page.contains("what a person typed"));
        }
    }
}
