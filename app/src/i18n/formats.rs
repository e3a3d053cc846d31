//! Numbers, dates and months as a language writes them (CLDR).

use fixed_decimal::{Decimal, FloatPrecision};
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::input::Date as IcuDate;
use icu_decimal::DecimalFormatter;
use jiff::civil::Date;

use super::Language;

/// The formats of one language.
#[derive(Debug)]
pub struct Formats {
    number: DecimalFormatter,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
}

impl Formats {
    /// The formats of a language.
    ///
    /// # Panics
    /// When the data compiled into the program lacks one of [`Language::ALL`]; a test reads all.
    pub fn new(language: Language) -> Self {
        let locale = language.icu_locale();
        let number = DecimalFormatter::try_new((&locale).into(), Default::default());
        let day = FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long());
        let month = FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long());
        Self {
            number: number.expect("numbers of our languages are compiled in"),
            day: day.expect("dates of our languages are compiled in"),
            month: month.expect("months of our languages are compiled in"),
        }
    }

    /// A whole number: `1 234`.
    pub fn whole(&self, number: i64) -> String {
        self.number.format(&Decimal::from(number)).to_string()
    }

    /// Cents as euros without the sign: `1 234,50`, or `1 234` when there are none.
    pub fn amount(&self, cents: i64) -> String {
        let mut amount = Decimal::from(cents);
        amount.multiply_pow10(-2);
        if cents % 100 == 0 {
            amount.trim_end();
        }
        self.number.format(&amount).to_string()
    }

    /// What stands between thousands, and what before the cents.
    pub(super) fn separators(&self) -> (String, String) {
        // 1 234,56: whatever is no digit.
        let sample = self.amount(123_456);
        let mut between =
            sample.split(|c: char| c.is_ascii_digit()).filter(|text| !text.is_empty());
        let mut next = || between.next().unwrap_or_default().to_owned();
        (next(), next())
    }

    /// A number of a Fluent message.
    pub(super) fn float(&self, number: f64) -> String {
        match Decimal::try_from_f64(number, FloatPrecision::RoundTrip) {
            Ok(decimal) => self.number.format(&decimal).to_string(),
            Err(_) => String::new(),
        }
    }

    /// A day in words: `14 février 1990`.
    pub fn day(&self, date: Date) -> String {
        gregorian(date).map_or_else(String::new, |date| self.day.format(&date).to_string())
    }

    /// A month in words: `février 1990`.
    pub fn month(&self, date: Date) -> String {
        gregorian(date).map_or_else(String::new, |date| self.month.format(&date).to_string())
    }
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    IcuDate::try_new_gregorian(date.year().into(), month, day).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn each_language_writes_amounts_and_dates_in_its_way() {
        let written = Language::ALL.map(|language| {
            let formats = Formats::new(language);
            [
                formats.amount(123_450),
                formats.day(date(1990, 2, 14)),
                formats.month(date(2025, 10, 1)),
            ]
        });
        assert_eq!(written[0], ["1\u{202f}234,50", "14 février 1990", "octobre 2025"]);
        assert_eq!(written[1], ["1,234.50", "14 February 1990", "October 2025"]);
        assert_eq!(written[2], ["1,234.50", "14 فبراير 1990", "أكتوبر 2025"]);
    }
}
