//! A content file as text: where a byte stands in it, and its TOML tables with all their faults.

use std::ops::Range;

use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::finding::{Finding, Place};

/// A key of a TOML file and its value, each with its span.
pub type Entry<'s> = (Spanned<String>, Spanned<DeValue<'s>>);

/// One content file: its path below the content folder, with forward slashes, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Path as findings show it.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl Source {
    /// A file from its path and bytes; bytes that are no UTF-8 are a finding.
    pub fn new(path: impl Into<String>, bytes: &[u8]) -> Result<Self, Finding> {
        let path = path.into();
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self { path, text: text.to_owned() }),
            Err(fault) => {
                let good = String::from_utf8_lossy(&bytes[..fault.valid_up_to()]).into_owned();
                let end = good.len();
                let place = Self { path: path.clone(), text: good }.place(end..end);
                Err(Finding::error(path, "encoding", "this file is not written in UTF-8")
                    .at(place)
                    .help("save the file again with the encoding \"UTF-8\""))
            }
        }
    }

    /// The file's name without folder and ending: `account` for `flows/account.toml`.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// The place of a span of bytes: its first line, marked as far as that line goes.
    pub fn place(&self, span: Range<usize>) -> Place {
        let start = floor(&self.text, span.start);
        let line_start = self.text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
        let text = self.text[line_start..line_end].trim_end_matches('\r');
        let from = (start - line_start).min(text.len());
        let end = floor(&self.text, span.end.clamp(start, start.max(line_start + text.len())));
        Place {
            line: self.text[..line_start].matches('\n').count() + 1,
            column: self.text[line_start..start].chars().count() + 1,
            text: text.to_owned(),
            mark: from..(end - line_start).min(text.len()).max(from),
        }
    }

    /// An error at a span of this file.
    pub fn error(&self, rule: &'static str, span: Range<usize>, message: impl Into<String>) -> Finding {
        Finding::error(&self.path, rule, message).at(self.place(span))
    }

    /// A fault at a span of this file, told in the words of the checker.
    pub fn fault(&self, rule: &'static str, span: Range<usize>) -> Finding {
        Finding::fault(&self.path, rule).at(self.place(span))
    }

    /// A warning at a span of this file.
    pub fn warning(&self, rule: &'static str, span: Range<usize>, message: impl Into<String>) -> Finding {
        Finding::warning(&self.path, rule, message).at(self.place(span))
    }

    /// The file's top-level values in their order, each with the span of its key. Where the syntax is broken, what could
    /// still be read is given beside the findings.
    pub fn toml(&self) -> (Vec<Entry<'_>>, Vec<Finding>) {
        let (table, faults) = DeTable::parse_recoverable(&self.text);
        let findings = faults.iter().map(|fault| self.toml_fault(fault)).collect();
        let entries = table
            .into_inner()
            .into_iter()
            .map(|(key, value)| (Spanned::new(key.span(), key.get_ref().to_string()), value))
            .collect();
        (entries, findings)
    }

    /// One value as a type of ours, or the finding that says what is wrong with it.
    pub fn read<T: DeserializeOwned>(&self, value: Spanned<DeValue<'_>>) -> Result<T, Finding> {
        let span = value.span();
        T::deserialize(value.into_deserializer()).map_err(|mut fault: toml::de::Error| {
            fault.set_input(None);
            let mut finding = self.toml_fault(&fault);
            if fault.span().is_none() {
                finding.place = Some(self.place(span));
            }
            finding
        })
    }

    fn toml_fault(&self, fault: &toml::de::Error) -> Finding {
        let finding = Finding::fault(&self.path, "toml").arg("what", fault.message().replace('`', "\""));
        match fault.span() {
            Some(span) => finding.at(self.place(span)),
            None => finding,
        }
    }
}

/// The nearest character boundary at or before a byte.
fn floor(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source { path: "flows/a.toml".into(), text: text.into() }
    }

    #[test]
    fn a_place_counts_characters_not_bytes() {
        let file = source("one\nété = x\n");
        let at = file.text.find('x').unwrap_or_default();
        let place = file.place(at..at + 1);
        assert_eq!((place.line, place.column), (2, 7));
        assert_eq!(&place.text[place.mark.clone()], "x");
    }

    #[test]
    fn a_span_past_the_end_is_no_panic() {
        let place = source("ä").place(7..900);
        assert_eq!((place.line, place.column), (1, 2));
    }

    #[test]
    fn bytes_that_are_no_utf8_are_a_finding_with_a_place() {
        let fault = Source::new("a.ftl", b"one\ntw\xff").err();
        assert_eq!(fault.and_then(|f| f.place).map(|p| (p.line, p.column)), Some((2, 3)));
    }
}
