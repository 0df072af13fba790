//! A day of the calendar, for when a contact was checked and is due again.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, de};
use toml::value::Datetime;

/// A day of the calendar; days compare in the order of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The same day a year later; 29 February gives 28 February.
    #[must_use]
    pub fn a_year_later(self) -> Self {
        let day = match (self.month, self.day) {
            (2, 29) => 28,
            (_, day) => day,
        };
        Self { year: self.year + 1, day, ..self }
    }

    fn of(value: &Datetime) -> Option<Self> {
        match value {
            Datetime { date: Some(date), time: None, offset: None } => {
                Some(Self { year: date.year, month: date.month, day: date.day })
            }
            _ => None,
        }
    }
}

impl FromStr for Date {
    type Err = NoDate;

    /// Reads `2026-04-22`; days that are in no calendar are refused.
    fn from_str(text: &str) -> Result<Self, NoDate> {
        text.parse().ok().as_ref().and_then(Self::of).ok_or(NoDate)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        Self::of(&Datetime::deserialize(input)?).ok_or_else(|| de::Error::custom(NoDate))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The text is no day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a day is written as year, month and day, without quotes: 2026-04-22")]
pub struct NoDate;

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap_or_else(|_| panic!("{text}"))
    }

    #[test]
    fn days_are_read_written_and_compared() {
        assert_eq!(date("2026-04-22").to_string(), "2026-04-22");
        assert!(date("2026-04-22") < date("2026-06-02"));
        assert_eq!(date("2024-02-29").a_year_later(), date("2025-02-28"));
        for wrong in ["2026-02-30", "2026-13-01", "2026-04-22T10:00:00", "soon", ""] {
            assert!(wrong.parse::<Date>().is_err(), "{wrong}");
        }
    }
}
