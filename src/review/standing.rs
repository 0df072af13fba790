//! How a locale stands: what is signed as it is now, and what is not.

use std::collections::{BTreeMap, BTreeSet};

use super::item::{Class, Item, items};
use super::ledger::{Ledger, Reviewer, Role};
use crate::book::{Book, REFERENCE};
use crate::finding::Finding;

/// The roles that have to sign before something counts as reviewed: somebody who reads the language as a native, and
/// somebody answerable for the safety of children (standards R3, L4).
const NEEDED: [Role; 2] = [Role::NativeReader, Role::ChildSafeguarding];

/// How one locale stands.
#[derive(Debug, Clone)]
pub struct Standing {
    /// All items with the roles that have signed them as they are now.
    pub items: Vec<(Item, BTreeSet<Role>)>,
    /// Entries of the ledger that do not count, each with the reason.
    pub refused: Vec<String>,
    /// Those who have signed anything, by their names in `reviewers.toml`.
    pub reviewers: BTreeSet<String>,
}

/// What a locale lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unsigned {
    /// Items of the class asked for.
    pub all: usize,
    /// Those of them that are not signed by everybody who has to.
    pub missing: usize,
}

impl Standing {
    /// What is missing, of crisis content only or of everything.
    pub fn unsigned(&self, most: Class) -> Unsigned {
        let asked = || self.items.iter().filter(|(item, _)| item.class <= most);
        let whole = |roles: &BTreeSet<Role>| NEEDED.iter().all(|role| roles.contains(role));
        Unsigned { all: asked().count(), missing: asked().filter(|(_, roles)| !whole(roles)).count() }
    }
}

/// How a locale stands. `verify` says whether a signature over a statement was made with a key; an entry that carries a
/// signature which does not hold counts for nothing, and neither does one without where the reviewer has a key.
pub fn standing(
    book: &Book,
    tag: &str,
    verify: impl Fn(&str, &str, &str) -> Result<(), String>,
) -> Result<Standing, Finding> {
    let ledger = Ledger::read(book.sources(), tag)?;
    let reviewers = Reviewer::read(book.sources())?;
    let mut refused = Vec::new();
    let mut signed: BTreeMap<(&str, &str), BTreeSet<Role>> = BTreeMap::new();
    for (number, entry) in ledger.signed.iter().enumerate() {
        let holds = match reviewers.get(&entry.who) {
            None => Err(format!("\"{}\" does not stand in reviewers.toml", entry.who)),
            Some(reviewer) if !reviewer.roles.contains(&entry.role) => {
                Err(format!("\"{}\" may not sign as {}", entry.who, entry.role.as_str()))
            }
            Some(Reviewer { key: Some(key), .. }) => match &entry.signature {
                Some(signature) => verify(key, &entry.statement(tag), signature),
                None => Err(format!("\"{}\" has a key, and this entry has no signature", entry.who)),
            },
            Some(Reviewer { key: None, .. }) => Ok(()),
        };
        match holds {
            Ok(()) => entry.signed().for_each(|item| {
                signed.entry(item).or_default().insert(entry.role);
            }),
            Err(why) => refused.push(format!("entry {} of locales/{tag}: {why}", number + 1)),
        }
    }
    let items = items(book, tag).into_iter().map(|item| {
        let mut roles = signed.get(&(item.id.as_str(), item.hash.as_str())).cloned().unwrap_or_default();
        // A contact is checked, not translated; the reference language is its authors' own.
        if item.id.starts_with("contact/") || tag == REFERENCE && item.id.starts_with("risk/") {
            roles.extend(roles.contains(&Role::ChildSafeguarding).then_some(Role::NativeReader));
        }
        (item, roles)
    });
    let reviewers = ledger.signed.iter().map(|entry| entry.who.clone()).collect();
    Ok(Standing { items: items.collect(), refused, reviewers })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::Entry;
    use crate::source::Source;

    #[test]
    fn a_statement_names_everything_but_the_signature() {
        let entry = Entry {
            who: "ana".into(),
            role: Role::NativeReader,
            date: "2026-11-22".into(),
            items: vec!["a_b 0123456789abcdef".into()],
            signature: Some("x".into()),
        };
        assert_eq!(
            entry.statement("ro"),
            "linnet review 1\nro\nana\nnative-reader\n2026-11-22\na_b 0123456789abcdef\n"
        );
        assert_eq!(entry.signed().collect::<Vec<_>>(), [("a_b", "0123456789abcdef")]);
    }

    #[test]
    fn a_broken_ledger_is_told_with_its_place() {
        let file = Source { path: "locales/ro/signed.toml".into(), text: "[[signed]]\nwho = 3\n".into() };
        let fault = Ledger::read(&[file], "ro").err();
        assert_eq!(fault.and_then(|fault| fault.place).map(|place| place.line), Some(2));
    }
}
