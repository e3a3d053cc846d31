//! The number and words of a folder, made and shown once.

use app::i18n::{Language, secret_words};
use app::pages::CardPage;

use crate::http::Site;
use crate::storage::{FolderId, WayBackRecord};
use crate::way_back::{FolderNumber, SecretWords};

/// A new way back to a folder, in words of the page's language, with the card that shows it. Without a number the folder gets one. Nothing is
/// saved yet.
pub(super) async fn new_way_back(
    site: &Site,
    language: Language,
    folder: FolderId,
    number: Option<FolderNumber>,
    next: String,
) -> (WayBackRecord, CardPage) {
    let randomness = &*site.randomness;
    let number = number.unwrap_or_else(|| FolderNumber::draw(randomness));
    let (shown, words) = SecretWords::draw(&secret_words(language), randomness);
    let now = site.clock.now();
    let record = site.way_back.record(folder, number, &words, now, randomness).await;
    let card = CardPage { number: number.to_string(), digits: number.digits(), words: shown, next };
    (record, card)
}
