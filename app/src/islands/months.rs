//! Adds up the months of an amount while a person types them. The fields are the page's own.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::MoneyFormat;

/// What the adder says; [`PLACE`](super::PLACE) stands for the sum. It travels as a list, which is read by less code than names are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct MonthsWords {
    /// The months make the total.
    pub so_far: String,
    /// The person typed another total.
    pub differs: String,
    /// A month does not read as an amount, or not yet.
    pub unread: String,
    /// On the button that takes the sum as the total.
    pub use_total: String,
}

impl From<Vec<String>> for MonthsWords {
    fn from(texts: Vec<String>) -> Self {
        let mut texts = texts.into_iter();
        let mut next = || texts.next().unwrap_or_default();
        Self { so_far: next(), differs: next(), unread: next(), use_total: next() }
    }
}

impl From<MonthsWords> for Vec<String> {
    fn from(words: MonthsWords) -> Self {
        vec![words.so_far, words.differs, words.unread, words.use_total]
    }
}

/// The running total of the months of the question at `path`. It fills the total as long as the
/// person has typed none of their own.
#[island]
pub fn MonthsTotal(
    /// Where the question's answer stands; its fields are `<path>.amount` and `<path>.month-<n>`.
    path: String,
    /// How the page's language writes amounts.
    money: MoneyFormat,
    /// What is said.
    words: MonthsWords,
) -> impl IntoView {
    let told = RwSignal::new(String::new());
    let differs = RwSignal::new(false);
    let label = words.use_total.clone();
    #[cfg(feature = "browser")]
    let take = browser::attend(path, Adder::new(money, words), move |sentence, other| {
        told.set(sentence);
        differs.set(other);
    });
    #[cfg(not(feature = "browser"))]
    let take = {
        let _ = (path, money, words);
        || {}
    };
    view! {
        <p role="status">{move || told.get()}</p>
        <button type="button" class="secondary" hidden=move || !differs.get() on:click=move |_| take()>
            {label}
        </button>
    }
}

#[cfg(any(test, feature = "browser"))]
use adder::{Adder, Heard};

/// What follows from what is typed.
#[cfg(any(test, feature = "browser"))]
mod adder {
    use numerals::read_cents;

    use super::super::MoneyFormat;
    use super::MonthsWords;

    /// Knows which total is its own, and which the person's.
    pub(super) struct Adder {
        money: MoneyFormat,
        words: MonthsWords,
        /// The last total that was the sum of the months, as it stands in its field.
        own: String,
    }

    /// Where something was typed.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(super) enum Heard {
        /// In a month, or anywhere before the island woke.
        Month,
        /// In the total.
        Total,
    }

    /// What is to be done.
    #[derive(Debug, Default, PartialEq, Eq)]
    pub(super) struct Outcome {
        /// What to write into the total, if anything.
        pub(super) total: Option<String>,
        /// What to tell.
        pub(super) told: String,
        /// Whether the person's total is another one.
        pub(super) differs: bool,
    }

    impl Adder {
        pub(super) fn new(money: MoneyFormat, words: MonthsWords) -> Self {
            Self { money, words, own: String::new() }
        }

        pub(super) fn hear(&mut self, months: &[String], total: &str, heard: Heard) -> Outcome {
            let is_own = heard == Heard::Month && total == self.own;
            let sum = match add_up(months) {
                Sum::Cents(sum) => sum,
                // While a month is half typed the total rests.
                Sum::Unread => {
                    return Outcome { told: self.words.unread.clone(), ..Outcome::default() };
                }
                Sum::Nothing if is_own => {
                    self.own.clear();
                    return Outcome { total: Some(String::new()), ..Outcome::default() };
                }
                Sum::Nothing => return Outcome::default(),
            };
            let is_empty = total.trim().is_empty();
            let written =
                (is_own || (is_empty && heard == Heard::Month)).then(|| self.money.plain(sum));
            let total = written.as_deref().unwrap_or(total);
            let agrees = read_cents(total) == Ok(sum);
            if agrees {
                self.own = total.to_owned();
            }
            let differs = !agrees && !is_empty;
            let told = if differs { &self.words.differs } else { &self.words.so_far };
            Outcome { told: self.money.place(told, sum), total: written, differs }
        }

        /// The sum becomes the total, whatever stands there.
        pub(super) fn take(&mut self, months: &[String]) -> Outcome {
            self.own.clear();
            self.hear(months, "", Heard::Month)
        }
    }

    /// What the months make.
    enum Sum {
        /// No month is filled in.
        Nothing,
        /// One of them does not read as an amount.
        Unread,
        /// The sum in cents.
        Cents(i64),
    }

    fn add_up(months: &[String]) -> Sum {
        let filled = months.iter().filter(|month| !month.trim().is_empty());
        filled.fold(Sum::Nothing, |sum, month| match (sum, read_cents(month)) {
            (Sum::Unread, _) | (_, Err(_)) => Sum::Unread,
            (Sum::Nothing, Ok(cents)) => Sum::Cents(cents),
            (Sum::Cents(sum), Ok(cents)) => Sum::Cents(sum + cents),
        })
    }
}

/// Between the adder and the fields of the page.
#[cfg(feature = "browser")]
mod browser {
    use std::cell::RefCell;
    use std::rc::Rc;
    use std::time::Duration;

    use leptos::ev;
    use leptos::leptos_dom::helpers::{debounce, queue_microtask, window_event_listener};
    use leptos::prelude::document;
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::{Event, HtmlInputElement};

    use super::adder::Outcome;
    use super::{Adder, Heard};

    /// A screen reader is told when typing pauses, not at every key.
    const PAUSE: Duration = Duration::from_millis(400);

    struct Fields {
        total: HtmlInputElement,
        months: Vec<HtmlInputElement>,
    }

    impl Fields {
        fn of(path: &str) -> Option<Self> {
            let field = |part: &str| {
                let found = document().get_element_by_id(&format!("{path}.{part}"));
                found.and_then(|found| found.dyn_into::<HtmlInputElement>().ok())
            };
            let months = (1..).map_while(|month| field(&format!("month-{month}"))).collect();
            Some(Self { total: field("amount")?, months })
        }

        fn months(&self) -> Vec<String> {
            self.months.iter().map(HtmlInputElement::value).collect()
        }

        fn heard(&self, event: &Event) -> Option<Heard> {
            let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
            if field == self.total {
                Some(Heard::Total)
            } else {
                self.months.contains(&field).then_some(Heard::Month)
            }
        }

        fn write(&self, outcome: &Outcome) {
            if let Some(total) = &outcome.total
                && *total != self.total.value()
            {
                self.total.set_value(total);
            }
        }
    }

    /// Listens to the fields of a question from now on, and counts what stands in them already.
    /// Gives what the button does.
    pub(super) fn attend(
        path: String,
        adder: Adder,
        tell: impl Fn(String, bool) + Copy + 'static,
    ) -> impl Fn() {
        let adder = Rc::new(RefCell::new(adder));
        let fields = Fields::of(&path).map(Rc::new);
        if let Some(fields) = fields.clone() {
            let settle = {
                let (adder, fields) = (adder.clone(), fields.clone());
                move |heard| {
                    let total = fields.total.value();
                    let outcome = adder.borrow_mut().hear(&fields.months(), &total, heard);
                    fields.write(&outcome);
                    outcome
                }
            };
            let woken = settle(Heard::Month);
            // Waking takes what the server wrote as it is: what is told now comes after it.
            queue_microtask(move || tell(woken.told, woken.differs));
            let later =
                debounce(PAUSE, move |outcome: Outcome| tell(outcome.told, outcome.differs));
            let later = RefCell::new(later);
            // For the life of the page: the handle that would end it is let go.
            let _ = window_event_listener(ev::input, move |event| {
                if let Some(heard) = fields.heard(&event) {
                    (later.borrow_mut())(settle(heard));
                }
            });
        }
        move || {
            let Some(fields) = &fields else { return };
            let outcome = adder.borrow_mut().take(&fields.months());
            fields.write(&outcome);
            tell(outcome.told, outcome.differs);
            // The button is gone now; and other scripts of the page hear of the change.
            let _ = fields.total.focus();
            if let Ok(change) = Event::new("change") {
                change.init_event_with_bubbles("change", true);
                let _ = fields.total.dispatch_event(&change);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn adder() -> Adder {
        let text = |text: &str| text.to_owned();
        let money = MoneyFormat { group: text(" "), decimal: text(","), euros: text("{} €") };
        let words = MonthsWords {
            so_far: text("So far {}"),
            differs: text("Not {}"),
            unread: text("?"),
            use_total: text("Use"),
        };
        Adder::new(money, words)
    }

    fn months(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    /// What stands in the total afterwards, what is told, whether the button shows.
    fn hear(
        adder: &mut Adder,
        texts: &[&str],
        total: &str,
        heard: Heard,
    ) -> (String, String, bool) {
        let outcome = adder.hear(&months(texts), total, heard);
        (outcome.total.unwrap_or_else(|| total.to_owned()), outcome.told, outcome.differs)
    }

    fn all(total: &str, told: &str, differs: bool) -> (String, String, bool) {
        (total.to_owned(), told.to_owned(), differs)
    }

    #[test]
    fn words_arrive_as_they_were_sent() {
        let texts = ["So far {}", "Not {}", "?", "Use"].map(str::to_owned);
        let words = MonthsWords::from(texts.to_vec());
        assert_eq!(words.use_total, "Use");
        let travelled: Vec<String> = words.clone().into();
        assert_eq!(MonthsWords::from(travelled), words);
    }

    #[test]
    fn an_empty_total_follows_the_months() {
        let mut adder = adder();
        let first = hear(&mut adder, &["1000", "", "234,5"], "", Heard::Month);
        assert_eq!(first, all("1 234,50", "So far 1 234,50 €", false));
        let more = hear(&mut adder, &["1000", "1", "234,5"], "1 234,50", Heard::Month);
        assert_eq!(more, all("1 235,50", "So far 1 235,50 €", false));
        assert_eq!(hear(&mut adder, &["", "", ""], "1 235,50", Heard::Month), all("", "", false));
    }

    #[test]
    fn a_total_of_ones_own_is_never_overwritten() {
        let mut adder = adder();
        let differs = all("500", "Not 100 €", true);
        assert_eq!(hear(&mut adder, &["100"], "500", Heard::Month), differs);
        assert_eq!(hear(&mut adder, &["100"], "500", Heard::Total), differs);
        assert_eq!(hear(&mut adder, &[""], "500", Heard::Month), all("500", "", false));
    }

    #[test]
    fn a_total_that_agrees_follows_from_then_on() {
        let mut adder = adder();
        assert_eq!(
            hear(&mut adder, &["100"], "100,00 €", Heard::Month),
            all("100,00 €", "So far 100 €", false)
        );
        assert_eq!(
            hear(&mut adder, &["150"], "100,00 €", Heard::Month),
            all("150", "So far 150 €", false)
        );
    }

    #[test]
    fn who_empties_the_total_is_left_to_type_another() {
        let mut adder = adder();
        hear(&mut adder, &["100"], "", Heard::Month);
        assert_eq!(hear(&mut adder, &["100"], "", Heard::Total), all("", "So far 100 €", false));
        assert_eq!(
            hear(&mut adder, &["100", "5"], "", Heard::Month),
            all("105", "So far 105 €", false)
        );
    }

    #[test]
    fn a_month_half_typed_leaves_the_total_alone() {
        let mut adder = adder();
        hear(&mut adder, &["12"], "", Heard::Month);
        assert_eq!(hear(&mut adder, &["12,"], "12", Heard::Month), all("12", "?", false));
        assert_eq!(
            hear(&mut adder, &["12,5"], "12", Heard::Month),
            all("12,50", "So far 12,50 €", false)
        );
    }

    #[test]
    fn the_button_makes_the_sum_the_total() {
        let mut adder = adder();
        hear(&mut adder, &["100"], "500", Heard::Month);
        let taken = adder.take(&months(&["100"]));
        assert_eq!(taken.total.as_deref(), Some("100"));
        assert!(!taken.differs);
    }
}
