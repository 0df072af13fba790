//! Words against screens and safety: lengths, numbers in sentences, the safe word.

use crate::book::{Book, Edition, Line, REFERENCE};
use crate::finding::Finding;
use crate::risk::fold;
use crate::script::Age;

/// Longest bubble, in characters: four of them fill the screen of a small phone.
const BUBBLE_CHARS_MAX: usize = 280;
/// Longest label of a button, in characters.
const LABEL_CHARS_MAX: usize = 40;
/// How many digits in a row read as a telephone number.
const NUMBER_DIGITS: usize = 3;

/// Holds every text of every locale against the rules for words.
pub(super) fn check(book: &Book) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, edition) in book.locales() {
        for age in Age::ALL {
            for ix in book.script().indexes() {
                let node = book.script().node(ix);
                let text = edition.node(Some(age), ix);
                if !text.borrowed {
                    let id = node.message();
                    text.say.iter().for_each(|bubble| bubble_faults(edition, age, &id, bubble, &mut findings));
                    text.labels.iter().for_each(|label| label_faults(edition, age, &id, label, &mut findings));
                }
            }
        }
        safe_word_faults(book, edition, &mut findings);
    }
    findings
}

fn file_of(edition: &Edition, age: Age, id: &str) -> String {
    let overlay = if age == Age::Teen { "13-17/" } else { "" };
    let flow = id.split('_').next().unwrap_or_default();
    format!("locales/{}/{overlay}{flow}.ftl", edition.locale.tag)
}

fn bubble_faults(edition: &Edition, age: Age, id: &str, bubble: &str, findings: &mut Vec<Finding>) {
    let length = bubble.chars().count();
    // The words of other locales are held to it beside the English, in the room `proof`.
    if edition.locale.tag == REFERENCE && length > BUBBLE_CHARS_MAX {
        findings.push(
            Finding::fault(file_of(edition, age, id), "too-long")
                .mild()
                .key("too-long-bubble")
                .about(id)
                .arg("length", length)
                .arg("limit", BUBBLE_CHARS_MAX),
        );
    }
    if has_number(bubble) {
        findings.push(Finding::fault(file_of(edition, age, id), "number-in-text").about(id).arg("id", id));
    }
}

/// Years and ages have a right to be in a sentence; a run of digits that is no year does not.
fn has_number(text: &str) -> bool {
    text.split(|c: char| !c.is_numeric()).any(|digits| {
        let year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
        digits.chars().count() >= NUMBER_DIGITS && !year
    })
}

fn label_faults(edition: &Edition, age: Age, id: &str, label: &str, findings: &mut Vec<Finding>) {
    let length = label.chars().count();
    if edition.locale.tag == REFERENCE && length > LABEL_CHARS_MAX {
        findings.push(
            Finding::fault(file_of(edition, age, id), "too-long")
                .mild()
                .about(id)
                .arg("length", length)
                .arg("limit", LABEL_CHARS_MAX),
        );
    }
}

/// A safe word must not fire by accident: it stands in no text and no label but the sentences that tell it
/// (standard S3).
fn safe_word_faults(book: &Book, edition: &Edition, findings: &mut Vec<Finding>) {
    let by_accident = |words: &str| edition.is_safe_word(&fold(words));
    // Where a text tells the word, Fluent has set it apart with isolation marks.
    let telling = |words: &&Line| !words.contains('\u{2068}');
    let fault = |file: String, id: &str| Finding::fault(file, "safe-word-in-text").about(id).arg("id", id);
    for age in Age::ALL {
        for ix in book.script().indexes() {
            let text = edition.node(Some(age), ix);
            if text.say.iter().filter(telling).chain(&text.labels).any(|words| by_accident(words)) {
                let id = book.script().node(ix).message();
                findings.push(fault(file_of(edition, age, &id), &id));
            }
        }
        let engine = edition.engine_texts(age).filter(|(_, words)| telling(words));
        findings
            .extend(engine.filter(|(_, words)| by_accident(words)).map(|(id, _)| fault(file_of(edition, age, id), id)));
    }
    for (id, words) in edition.page_texts().filter(|(_, words)| !words.contains('\u{2068}')) {
        if by_accident(words) {
            findings.push(fault(format!("locales/{}/page.ftl", edition.locale.tag), id));
        }
    }
}
