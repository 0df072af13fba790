//! How bad each fault of a Fluent file is for a child (the contract has the names).

use crate::finding::Severity;

/// Faults that leave safe text: poorer, but safe. All others are errors.
const WARNINGS: [&str; 25] = [
    "bom",
    "line-ends",
    "not-nfc",
    "obsolete-file",
    "obsolete-message",
    "misplaced-message",
    "obsolete-value",
    "obsolete-attribute",
    "missing-term-reference",
    "unknown-term-variant",
    "unknown-variant",
    "duplicate-variant",
    "missing-plural",
    "unknown-plural",
    "untranslated",
    "mixed-script",
    "wrong-letter",
    "invisible",
    "too-long",
    "typography",
    "whitespace",
    "number-changed",
    "silence-without-reason",
    "silence-unused",
    "orphan-comment",
];

/// How bad a fault of that rule is, where it is not said otherwise.
pub(super) fn severity(rule: &str) -> Severity {
    if WARNINGS.contains(&rule) { Severity::Warning } else { Severity::Error }
}
