//! Words: Fluent messages, and numbers and dates by CLDR. The files stand in `locales/` (the
//! portal's own words) and in `benefits/*/texts/` (each form's words).

mod bundle;
mod form_texts;
mod formats;
mod glossary;
mod language;
mod portal;
mod required;
mod secret_words;

pub use bundle::{Translation, WordsError};
pub use form_texts::{FormTexts, FormWords, Phrase};
pub use formats::Formats;
pub use glossary::{Mention, Word};
pub use language::{Direction, Language};
pub use portal::{Portal, Words};
pub use secret_words::secret_words;
