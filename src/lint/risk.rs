//! The risk words against their own examples, and against the safe words.

use crate::book::Book;
use crate::finding::Finding;
use crate::risk::fold;

/// Runs every example of every rule: what must fire, what must stay quiet, and no safe word among either.
pub(super) fn check(book: &Book) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, edition) in book.locales() {
        findings.extend(edition.lexicon.check_examples());
        for word in &edition.locale.safe_words {
            if edition.lexicon.judge(&fold(word)).is_some() {
                let file = format!("locales/{}/locale.toml", edition.locale.tag);
                let message = format!("the safe word \"{word}\" fires a risk rule");
                findings.push(Finding::error(file, "safe-word-in-risk", message).help("choose another safe word"));
            }
        }
    }
    findings
}
