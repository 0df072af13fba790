//! Every locale proofread beside the English, as `linnet locale check` does it.

use std::collections::BTreeMap;

use crate::book::REFERENCE;
use crate::finding::{Finding, Severity};
use crate::proof::{self, File, Pages};
use crate::source::Source;

/// What is missing comes in English and is marked as borrowed, so it is poorer but safe; whether a safety message is
/// among it, the book tells.
const FALLS_BACK: [&str; 6] =
    ["missing-file", "missing-message", "missing-value", "missing-attribute", "missing-term", "empty-value"];

/// Holds the Fluent files of all locales against the rules of the room `proof`.
pub fn locales(sources: &[Source]) -> Vec<Finding> {
    let mut folders: BTreeMap<&str, Vec<File>> = BTreeMap::new();
    for source in sources.iter().filter(|source| source.path.ends_with(".ftl")) {
        let Some((tag, path)) = source.path.strip_prefix("locales/").and_then(|path| path.split_once('/')) else {
            continue;
        };
        let file = File { path: path.to_owned(), shown: source.path.clone(), bytes: source.text.clone().into_bytes() };
        folders.entry(tag).or_default().push(file);
    }
    let pages: BTreeMap<&str, Pages> = folders.iter().map(|(tag, files)| (*tag, Pages::read(*tag, files))).collect();
    let Some(reference) = pages.get(REFERENCE) else { return Vec::new() };
    let mut findings = Vec::new();
    for (tag, locale) in &pages {
        let mut found = proof::check(reference, locale, &[]);
        for finding in found.iter_mut().filter(|finding| *tag != REFERENCE && FALLS_BACK.contains(&finding.rule)) {
            finding.severity = Severity::Warning;
        }
        findings.extend(found);
    }
    findings
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
