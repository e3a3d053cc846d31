//! Statements to agree with, and a typed name as signature.
//!
//! A declaration never falls back silently: where its words are not in the page's language, the
//! page says so and asks to have it read.

use std::sync::Arc;

use forms::kinds::{DeclarationKind, Problem, ProblemKind, Typed, Value};
use leptos::prelude::*;

use super::super::question::PointModel;
use super::super::{QuestionModel, Shown, View, paragraphs};
use super::field::{Field, labelled};
use super::static_text::{points, points_of, texts_of};
use super::{Asked, Input, Looks, written};
use crate::i18n::{Phrase, Words};

impl Looks for DeclarationKind {
    fn input(&self, asked: Asked<'_>) -> Arc<dyn Input> {
        Arc::new(Statements { text: asked.text("text"), items: points_of(asked) })
    }

    fn lines(&self, value: &Value, _: &Typed, _: Asked<'_>) -> Vec<Shown> {
        match value {
            Value::Declared { name } => written([name.as_str()]),
            _ => Vec::new(),
        }
    }

    fn problem(&self, problem: &Problem, asked: Asked<'_>) -> Option<String> {
        Some(asked.words.say(match problem.kind {
            ProblemKind::AgreementNeeded => "problem-agreement-needed",
            ProblemKind::SignatureNeeded => "problem-signature-needed",
            _ => return None,
        }))
    }

    fn texts(&self) -> Vec<String> {
        texts_of(&self.statements)
    }
}

#[derive(Debug)]
struct Statements {
    /// What comes before the statements.
    text: Option<Phrase>,
    items: Vec<PointModel>,
}

impl Input for Statements {
    fn view(&self, question: &QuestionModel, words: &Words) -> View {
        let Self { text, items } = self;
        let foreign = items.iter().any(|item| item.text.language != words.language());
        let agree = question.field("agree");
        view! {
            <fieldset>
                {question.legend(words)}
                {foreign.then(|| view! { <p class="notice">{words.say("declaration-not-translated")}</p> })}
                {text.as_ref().map(|text| paragraphs(text, words))}
                {points(items, words)}
                {question.problem("agree", words)}
                <div class="option">
                    <input
                        id=agree.clone()
                        name=agree.clone()
                        type="checkbox"
                        value="yes"
                        checked=question.typed.part("agree") == "yes"
                        aria-describedby=question.described_by("agree")
                        aria-invalid=question.invalid(Some("agree"))
                    />
                    <label for=agree>{words.say("declaration-agree")}</label>
                </div>
                <p class="hint">{words.say("declaration-name.hint")}</p>
                {labelled(question, &Field::new("name").known_as("name"), words.say("declaration-name"), None, words)}
            </fieldset>
        }
        .into_any()
    }
}
