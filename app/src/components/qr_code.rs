//! A QR code as a picture in the page.

use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};

use super::View;

/// The white frame that readers need, in modules.
const QUIET: usize = 4;

/// The code of a text; nothing when the text is too long for one. Dark on white in every colour scheme, for that is what readers read.
pub(crate) fn qr_code(text: &str, alternative: String) -> View {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else {
        return ().into_any();
    };
    let width = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, c)| *c == Color::Dark);
    let modules: String = dark
        .map(|(place, _)| format!("M{} {}h1v1h-1z", place % width + QUIET, place / width + QUIET))
        .collect();
    let size = width + 2 * QUIET;
    view! {
        <svg class="code" role="img" aria-label=alternative viewBox=format!("0 0 {size} {size}") shape-rendering="crispEdges">
            <rect width=size height=size fill="#fff" />
            <path d=modules fill="#000" />
        </svg>
    }
    .into_any()
}
