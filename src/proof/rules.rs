//! How bad each fault of a Fluent file is for a child (the contract has the names).

use crate::finding::Severity;

/// Faults with which a child could see broken, unsafe, wrong or no text.
const ERRORS: [&str; 29] = [
    "syntax",
    "select-no-default",
    "encoding",
    "mojibake",
    "missing-file",
    "file-name",
    "locale-name",
    "missing-message",
    "missing-value",
    "empty-value",
    "missing-attribute",
    "missing-term",
    "unknown-term",
    "unknown-term-attribute",
    "unknown-reference",
    "cyclic-reference",
    "unknown-function",
    "missing-variable",
    "unknown-variable",
    "duplicate-id",
    "duplicate-attribute",
    "placeholder-text",
    "wrong-language",
    "wrong-script",
    "bidi",
    "markup-injection",
    "markup-mismatch",
    "phone-changed",
    "url-changed",
];

/// Faults that leave safe text: poorer, but safe.
const WARNINGS: [&str; 24] = [
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
];

/// Every rule for Fluent files, with how bad a fault of it is where nothing else is said.
pub fn rules() -> impl Iterator<Item = (&'static str, Severity)> {
    let errors = ERRORS.iter().map(|rule| (*rule, Severity::Error));
    errors.chain(WARNINGS.iter().map(|rule| (*rule, Severity::Warning)))
}

/// How bad a fault of that rule is.
pub(super) fn severity(rule: &str) -> Severity {
    if WARNINGS.contains(&rule) { Severity::Warning } else { Severity::Error }
}
