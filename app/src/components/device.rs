//! Whose device is it?

use leptos::prelude::*;

use super::View;
use super::kinds::choices_input;
use super::question::OptionModel;
use crate::i18n::{Phrase, Words};

/// Whose device a person is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    /// Nobody else uses it.
    Own,
    /// Others use it, too: sessions end sooner, and nothing may stay on it.
    Shared,
}

impl Device {
    /// The field's name.
    pub const FIELD: &'static str = "device";

    fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Shared => "shared",
        }
    }
}

/// The question, with one answer chosen.
pub(crate) fn device_question(chosen: Device, words: &Words) -> View {
    let own = |id: &str| Phrase::plain(words.say(id), words.language());
    let options = [
        OptionModel { value: Device::Own.as_str().into(), label: own("device-own"), hint: None },
        OptionModel {
            value: Device::Shared.as_str().into(),
            label: own("device-shared"),
            hint: Some(own("device-shared.hint")),
        },
    ];
    let chosen = [chosen.as_str().to_owned()];
    view! {
        <fieldset class="part">
            <legend>{words.say("device")}</legend>
            {choices_input(Device::FIELD, &options, &chosen, "radio", words)}
        </fieldset>
    }
    .into_any()
}
