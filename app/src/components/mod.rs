//! The parts that pages are made of. Each is a plain function from a model to a view.

mod answer;
mod chrome;
mod error_summary;
mod kinds;
mod phrase;
mod question;
mod repeated_fields;

pub use answer::{Shown, show_answer};
pub use chrome::{Chrome, LanguageSwitch, OpenSession, shell};
pub(crate) use error_summary::error_summary;
pub(crate) use kinds::choices_input;
pub use phrase::{paragraphs, phrase};
pub(crate) use question::question;
pub use question::{Help, Input, Months, OptionModel, PointModel, ProblemModel, QuestionModel};
pub use repeated_fields::RepeatedFields;

/// Page-specific content as a view.
pub type View = leptos::prelude::AnyView;
