//! Every locale proofread beside the English, as `linnet locale check` does it.

use std::collections::BTreeMap;

use crate::book::REFERENCE;
use crate::finding::{Finding, Severity};
use crate::proof::{File, Original, Pages};
use crate::source::Source;

/// What is missing comes in English and is marked as borrowed, so it is poorer but safe; whether a safety message is
/// among it, the book tells.
const FALLS_BACK: [&str; 6] =
    ["missing-file", "missing-message", "missing-value", "missing-attribute", "missing-term", "empty-value"];

/// The Fluent files of all locales, read for proofreading.
pub struct Shelves(BTreeMap<String, Pages>);

impl Shelves {
    /// Reads the Fluent files among those of the content.
    pub fn read(sources: &[Source]) -> Self {
        let mut folders: BTreeMap<&str, Vec<File>> = BTreeMap::new();
        for source in sources.iter().filter(|source| source.path.ends_with(".ftl")) {
            let Some((tag, path)) = source.path.strip_prefix("locales/").and_then(|path| path.split_once('/')) else {
                continue;
            };
            let bytes = source.text.clone().into_bytes();
            folders.entry(tag).or_default().push(File { path: path.to_owned(), shown: source.path.clone(), bytes });
        }
        Self(folders.into_iter().map(|(tag, files)| (tag.to_owned(), Pages::read(tag, &files))).collect())
    }

    /// The locales there are.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The reference, parsed; none where it has no files.
    pub fn original(&self) -> Option<Original<'_>> {
        self.0.get(REFERENCE).map(Original::of)
    }

    /// Holds one locale against the reference.
    pub fn check(&self, original: &Original<'_>, tag: &str) -> Vec<Finding> {
        let Some(locale) = self.0.get(tag) else { return Vec::new() };
        let mut found = original.check(locale, &[]);
        for finding in found.iter_mut().filter(|finding| tag != REFERENCE && FALLS_BACK.contains(&finding.rule)) {
            finding.severity = Severity::Warning;
        }
        found
    }
}

/// Holds the Fluent files of all locales against the rules of the room `proof`.
pub fn locales(sources: &[Source]) -> Vec<Finding> {
    let shelves = Shelves::read(sources);
    let Some(original) = shelves.original() else { return Vec::new() };
    shelves.tags().flat_map(|tag| shelves.check(&original, tag)).collect()
}

/// Leaves out what compiling told in fewer words about the same line or message.
pub fn merge(compiled: Vec<Finding>, proofread: Vec<Finding>) -> Vec<Finding> {
    let line = |finding: &Finding| finding.place.as_ref().map(|place| place.line);
    let told = |finding: &Finding| {
        proofread.iter().any(|other| {
            other.file == finding.file
                && match finding.rule {
                    "syntax" | "duplicate-id" => {
                        other.rule == finding.rule && line(other) == line(finding)
                            || other.rule == "select-no-default"
                            || other.rule == "empty-value"
                    }
                    "unknown-reference" => other.severity == Severity::Error && other.id == finding.id,
                    _ => false,
                }
        })
    };
    let mut merged: Vec<Finding> = compiled.into_iter().filter(|finding| !told(finding)).collect();
    merged.extend(proofread);
    merged
}
