//! A country by the two letters of ISO 3166-1.

use std::fmt;
use std::str::FromStr;

/// A country, by its two capital letters (`TG`).
///
/// Whether two letters stand for a country is not held against a list: a file of that name, or an offer in the settings,
/// is what makes a country known to us.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// The two capital letters.
    pub fn as_str(&self) -> &str {
        // Always ASCII letters, see `from_str`; the empty string stands for what cannot be.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The two capital letters as bytes.
    pub fn bytes(self) -> [u8; 2] {
        self.0
    }
}

impl FromStr for Country {
    type Err = NoCountry;

    /// Reads two capital letters.
    fn from_str(text: &str) -> Result<Self, NoCountry> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([*a, *b])),
            _ => Err(NoCountry),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// The text is not two capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a country is two capital letters, such as TG")]
pub struct NoCountry;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_capital_letters_are_a_country_and_nothing_else_is() {
        assert_eq!("TG".parse::<Country>().map(|c| c.to_string()), Ok("TG".into()));
        for wrong in ["", "T", "tg", "TGO", "T1", "ท", "é"] {
            assert!(wrong.parse::<Country>().is_err(), "{wrong}");
        }
    }
}
