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
            let folded = fold(word);
            let sets = edition.word_sets(&folded);
            let file = format!("locales/{}/locale.toml", edition.locale.tag);
            if rules_hold(book, &edition.locale.tag, word) {
                findings.push(Finding::fault(&file, "safe-word-in-risk").arg("word", word));
            }
            if let Some((topic, _)) = sets.first() {
                findings.push(Finding::fault(&file, "safe-word-in-topics").arg("word", word).arg("topic", topic));
            }
        }
    }
    findings
}

/// Whether the risk words of a locale hold a word as it is written. What they would guess from slips does not count:
/// a safe word is looked for before topics, and a danger before both.
fn rules_hold(book: &Book, tag: &str, word: &str) -> bool {
    let path = format!("locales/{tag}/risk.toml");
    let file = book.sources().iter().find(|file| file.path == path);
    file.is_some_and(|file| file.text.to_lowercase().contains(&word.to_lowercase()))
}
