//! The parts that pages are made of. Each is a plain function from a model to a view.

mod answer;
mod chrome;
mod device;
mod error_summary;
pub(crate) mod guide;
mod kinds;
mod phrase;
mod printed;
mod qr_code;
mod question;
mod repeated_fields;
mod role;
mod secret_words_field;
mod sign_in_field;

pub use answer::{Shown, show_answer};
pub use chrome::{Chrome, GuideFiles, IslandFiles, LanguageSwitch, OpenSession, shell};
pub use device::Device;
pub(crate) use device::device_question;
pub(crate) use error_summary::{error_summary, summary};
pub use guide::{
    Ask, GuideBar, GuideLive, Guided, May, PageSight, ProposalModel, Watch, Who, WhyNot, Wrote,
};
pub(crate) use guide::{Buttons, Length, level_name, listen, sound_button, sounds, to_check_mark};
pub use kinds::{Asked, Input};
pub(crate) use kinds::{OneOf, choices_input, look, problem_text, shown_items};
pub use phrase::{explained, explanations, paragraphs, phrase};
pub use printed::printed;
pub(crate) use qr_code::qr_code;
pub(crate) use question::question;
pub use question::{Help, OptionModel, PointModel, ProblemModel, QuestionModel};
pub use repeated_fields::RepeatedFields;
pub use role::Role;
pub use secret_words_field::{WORDS, WayBackProblem};
pub(crate) use secret_words_field::{number_field, secret_words_field, way_back_problems};
pub use sign_in_field::{AUTHENTICATOR, PASSWORD};
pub(crate) use sign_in_field::{SignInField, Typing, code_field, sign_in_field};

/// Page-specific content as a view.
pub type View = leptos::prelude::AnyView;
