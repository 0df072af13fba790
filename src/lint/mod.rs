//! Proofs over the whole book: one file a family of rules.
//!
//! What compiling a book already refuses (a lost target, a missing safety message) is not repeated here.

mod flows;
mod graph;
mod locales;
mod risk;
mod rules;
mod walk;
mod words;

use crate::book::Book;
use crate::finding::Finding;

pub use locales::{locales, merge};
pub use rules::{Of, RULES, Rule};
pub use walk::{STEPS_TO_END_MAX, Walked, walk};

/// Every finding of every rule, not sorted.
pub fn all(book: &Book) -> Vec<Finding> {
    let (_, mut findings) = walk(book);
    findings.extend(words::check(book));
    findings.extend(risk::check(book));
    findings.extend(flows::check(book));
    findings
}
