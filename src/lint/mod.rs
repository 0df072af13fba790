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

use std::sync::OnceLock;

use crate::book::Book;
use crate::finding::Finding;

pub use locales::{Shelves, locales, merge};
pub use rules::{Of, RULES, Rule};
pub use walk::{STEPS_TO_END_MAX, Walked, walk};

/// Every finding of every rule, not sorted.
pub fn all(book: &Book) -> Vec<Finding> {
    all_with(book, |number, job| (0..number).for_each(job))
}

/// The same, where `many` does that number of jobs, each once, in any order and on as many cores as it likes.
pub fn all_with(book: &Book, many: impl Fn(usize, &(dyn Fn(usize) + Sync))) -> Vec<Finding> {
    // The longest first.
    let families: [fn(&Book) -> Vec<Finding>; 4] = [|book| walk(book).1, words::check, flows::check, risk::check];
    let done = families.map(|family| (family, OnceLock::new()));
    many(done.len(), &|at| {
        let (family, found) = &done[at];
        let _ = found.set(family(book));
    });
    done.into_iter().filter_map(|(_, found)| found.into_inner()).flatten().collect()
}
