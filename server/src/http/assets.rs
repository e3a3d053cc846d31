//! The style sheet, the script and what else pages load. Addresses carry a hash of the content, so that
//! browsers may keep it for good; content lies ready in three encodings, made by `build.rs`.

use std::sync::LazyLock;

use app::components::{GuideFiles, IslandFiles};
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// A file as `build.rs` stores it.
struct Stored {
    name: &'static str,
    ending: &'static str,
    plain: &'static [u8],
    brotli: &'static [u8],
    gzip: &'static [u8],
}

// `STORED`: every file of the list in `build.rs` that was there.
include!(concat!(env!("OUT_DIR"), "/stored.rs"));

/// The addresses, in the order of [`STORED`]; made once for the life of the program.
static ADDRESSES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let address = |file: &Stored| {
        let hash = blake3::hash(file.plain).to_hex();
        format!("/assets/{}-{}.{}", file.name, &hash[..12], file.ending)
    };
    STORED.iter().map(address).collect()
});

fn address(name: &str, ending: &str) -> Option<&'static str> {
    let place = STORED.iter().position(|file| file.name == name && file.ending == ending)?;
    Some(ADDRESSES[place].as_str())
}

/// The address of the style sheet.
pub(super) fn stylesheet() -> &'static str {
    address("guichet", "css").expect("build.rs stores the style sheet")
}

/// The address of the script.
pub(super) fn script() -> &'static str {
    address("guichet", "js").expect("build.rs stores the script")
}

/// What pages of help side by side load beside.
pub(super) fn guide() -> GuideFiles {
    let address = |ending| address("guide", ending).expect("build.rs stores what guides load");
    GuideFiles { stylesheet: address("css"), script: address("js") }
}

/// The icon, as an address that holds it: it costs no request.
pub(super) fn icon() -> &'static str {
    static ICON: LazyLock<String> = LazyLock::new(|| {
        let drawing = include_str!("../../../style/icon.svg").lines().map(str::trim);
        let drawing: String = drawing.filter(|line| !line.starts_with("<!--")).collect();
        let mut data = "data:image/svg+xml,".to_owned();
        for character in drawing.chars() {
            match character {
                '"' => data.push('\''),
                '#' => data.push_str("%23"),
                '%' => data.push_str("%25"),
                '<' => data.push_str("%3C"),
                '>' => data.push_str("%3E"),
                other => data.push(other),
            }
        }
        data
    });
    &ICON
}

/// What wakes islands; none in a server that was built without them.
pub(super) fn island() -> Option<IslandFiles> {
    Some(IslandFiles { glue: address("island", "js")?, wasm: address("island", "wasm")? })
}

pub(super) async fn get(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let asked = format!("/assets/{name}");
    let Some(place) = ADDRESSES.iter().position(|address| *address == asked) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let file = &STORED[place];
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let headers = [
        (header::CONTENT_TYPE, media_type(file.ending)),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::VARY, "accept-encoding"),
    ];
    let accepts = |coding| accepted.is_some_and(|accepted| accepts(accepted, coding));
    // An encoding that is named keeps the compression layer from compressing once more.
    if accepts("br") {
        (headers, [(header::CONTENT_ENCODING, "br")], file.brotli).into_response()
    } else if accepts("gzip") {
        (headers, [(header::CONTENT_ENCODING, "gzip")], file.gzip).into_response()
    } else {
        (headers, file.plain).into_response()
    }
}

fn media_type(ending: &str) -> &'static str {
    match ending {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

/// Whether `Accept-Encoding` names a coding without refusing it (RFC 9110, 12.5.3).
fn accepts(accepted: &str, coding: &str) -> bool {
    accepted.split(',').any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let weight = weight.trim().strip_prefix("q=").map_or(Ok(1.0), str::parse::<f32>);
        name.trim().eq_ignore_ascii_case(coding) && weight.is_ok_and(|weight| weight > 0.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coding_that_is_refused_or_not_named_is_not_sent() {
        assert!(accepts("gzip, deflate, br;q=0.5", "br"));
        assert!(accepts("GZIP", "gzip"));
        for accepted in ["", "gzip", "br;q=0", "gzip, br; q=0.0", "br;q=x", "brotli"] {
            assert!(!accepts(accepted, "br"), "{accepted}");
        }
    }
}
