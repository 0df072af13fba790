//! A text ready to be said: as people read it, and as it goes over the wire.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use serde::{Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

/// Words of the content, with the escapes of JSON put in when the book is made: looking for them in every turn would
/// cost more than the step itself.
#[derive(Clone)]
pub struct Line {
    words: Box<str>,
    json: Box<RawValue>,
}

impl Line {
    /// No words.
    pub fn none() -> &'static Self {
        static NONE: std::sync::LazyLock<Line> = std::sync::LazyLock::new(Line::default);
        &NONE
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.words
    }
}

impl<S: Into<Box<str>>> From<S> for Line {
    fn from(words: S) -> Self {
        let words = words.into();
        // A string can always be written as JSON.
        let json = to_raw_value(&words).unwrap_or_else(|_| RawValue::NULL.to_owned());
        Self { words, json }
    }
}

impl Default for Line {
    fn default() -> Self {
        Self::from("")
    }
}

impl Deref for Line {
    type Target = str;

    fn deref(&self) -> &str {
        &self.words
    }
}

impl Serialize for Line {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

impl fmt::Display for Line {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.words)
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.words, out)
    }
}

impl PartialEq for Line {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
    }
}

impl Eq for Line {}

impl Hash for Line {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.words.hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_go_out_as_json_would_write_them() {
        for words in ["", "plain", "a \"quote\"\nand a \\", "نعناع \u{2068}x\u{2069}"] {
            assert_eq!(serde_json::to_string(&Line::from(words)).ok(), serde_json::to_string(words).ok());
        }
    }
}
