//! What several tools need: a book or its faults.

use std::io;
use std::path::Path;

use crate::book::Book;
use crate::content;
use crate::finding::{Finding, Severity};

/// Loads the content; where it has errors, prints them all on standard error and gives none.
pub fn load_or_report(folder: Option<&Path>) -> io::Result<Option<Book>> {
    let (book, findings) = content::load(folder)?;
    if book.is_none() {
        tell(&findings);
    }
    Ok(book)
}

/// Prints every error, in full, on standard error.
pub fn tell(findings: &[Finding]) {
    for finding in findings.iter().filter(|finding| finding.severity == Severity::Error) {
        eprintln!("{finding}\n");
    }
    eprintln!("the content has faults, so nothing was started");
}
