//! A form file: refused in one line, or a form that can be filled in.

use std::sync::Arc;

use forms::definition::load_with_lists;
use forms::id::Id;
use forms::kinds::{List, Lists};

use crate::walk::Walk;

/// The most pages that are answered.
const MOST_PAGES: usize = 60;

/// What long lists choose from.
fn lists() -> Lists {
    let countries = List::read("id\tfr\ten\nfr\tFrance\tFrance\nma\tMaroc\tMorocco\n");
    let countries = Arc::new(countries.expect("the list holds"));
    [(Id::try_from("countries".to_owned()).expect("a name"), countries)].into()
}

/// Loads a form file. One that holds survives being written and read, and is filled in for a while.
///
/// # Panics
/// When something is found.
pub fn form(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let lists = lists();
    let form = match load_with_lists("form.json", text, &lists) {
        Ok(form) => form,
        Err(error) => {
            // Words quoted from the file are as long as the file; they never make it more lines.
            assert!(error.to_string().len() <= 4 * text.len() + 1_000, "a long message");
            return;
        }
    };
    let written = serde_json::to_string(&form).expect("a form is JSON");
    let again = load_with_lists("form.json", &written, &lists)
        .expect("a form that holds holds when written");
    assert!(again == form, "a form changes when written and read");
    let mut walk = Walk::new(&form, bytes.len());
    walk.go(MOST_PAGES, 2);
    let journey = walk.journey();
    // Rows times steps at most; a step is written in ten bytes at least.
    let rows = journey.rows().len() + 1;
    assert!(journey.pages().len() <= rows * text.len(), "more pages than steps");
}
