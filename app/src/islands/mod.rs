//! The few things that live in the browser, one file an island. Compiled twice: for the server,
//! which renders an island as it stands before it wakes, and for the browser, which wakes it.
//!
//! An island adds to a page that works without it. It stands beside the fields it looks at, never
//! around them, and never overwrites what a person has typed. Its words and formats come from the
//! server: what is used here must be small (no locale files, no form engine, no regular
//! expressions).

mod guide;
mod money;
mod months;

pub use guide::{GuideIsland, GuideIslandProps, GuideWords};
pub use money::{MoneyFormat, PLACE};
pub use months::{MonthsTotal, MonthsTotalProps, MonthsWords};

/// The script that wakes the islands of a page, once everything else on the page is there. It is
/// written into the page, so that a page without islands asks for nothing. `guichet:renewed` says that there are others now. The addresses of the
/// glue that wasm-bindgen makes and of the WebAssembly are its `data-glue` and `data-wasm`.
#[cfg(feature = "server")]
pub const LOADER: &str = include_str!("loader.js");

/// What the loader calls before it wakes the islands.
#[cfg(feature = "browser")]
#[leptos::wasm_bindgen::prelude::wasm_bindgen(wasm_bindgen = leptos::wasm_bindgen)]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
