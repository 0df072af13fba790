//! Who has signed what: every message, risk rule and contact, by a hash of its reference and its translation together.
//!
//! In the spirit of cargo-vet: the ledger stands in the repository (`locales/<tag>/signed.toml`), an entry names a
//! reviewer, a role and the hashes of what was read. A changed sentence has another hash, so that a change makes exactly
//! the touched items unsigned. The contacts are signed once, in the ledger of the reference language.
//!
//! **Invariant:** the ledger says nothing to a child and is no part of the content digest: a signature changes no word.

mod item;
mod ledger;
mod standing;

pub use item::{Class, Item, items};
pub use ledger::{Entry, LEDGER, Ledger, REVIEWERS, Reviewer, Role, TRANSLATED};
pub use standing::{Standing, Unsigned, standing};
