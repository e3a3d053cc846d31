//! The style sheet, the script and the icon. Their addresses carry a hash of their content, so that browsers
//! may keep them for good.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// A file that pages refer to.
pub(super) struct Asset {
    pub address: &'static str,
    media_type: &'static str,
    content: &'static str,
}

static STYLESHEET: LazyLock<Asset> = LazyLock::new(|| {
    let content = include_str!(concat!(env!("OUT_DIR"), "/guichet.css"));
    Asset {
        address: address("guichet", "css", content),
        media_type: "text/css; charset=utf-8",
        content,
    }
});
static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    let content = include_str!(concat!(env!("OUT_DIR"), "/guichet.js"));
    Asset {
        address: address("guichet", "js", content),
        media_type: "text/javascript; charset=utf-8",
        content,
    }
});
static ICON: LazyLock<Asset> = LazyLock::new(|| {
    let content = include_str!("../../../style/icon.svg");
    Asset { address: address("icon", "svg", content), media_type: "image/svg+xml", content }
});

pub(super) fn stylesheet() -> &'static Asset {
    &STYLESHEET
}

pub(super) fn script() -> &'static Asset {
    &SCRIPT
}

pub(super) fn icon() -> &'static Asset {
    &ICON
}

fn address(name: &str, ending: &str, content: &str) -> &'static str {
    let hash = blake3::hash(content.as_bytes()).to_hex();
    // Made once for the life of the program.
    Box::leak(format!("/assets/{name}-{}.{ending}", &hash[..12]).into_boxed_str())
}

pub(super) async fn get(Path(name): Path<String>) -> Response {
    let asked = format!("/assets/{name}");
    match [stylesheet(), script(), icon()].into_iter().find(|asset| asset.address == asked) {
        Some(asset) => (
            [
                (header::CONTENT_TYPE, asset.media_type),
                (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
            ],
            asset.content,
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
