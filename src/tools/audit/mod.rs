//! `linnet audit`: the sign-off book, one for each locale, to read on paper or on a screen.
//!
//! **Invariant:** the book stands by itself: no script, no other host, and nothing in it but the content.

mod compare;
mod page;
mod paths;
mod picture;
mod reference;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::show::load_or_report;
use crate::book::{Book, REFERENCE};
use crate::review::{Item, Ledger, Role, items, standing};
use crate::signature;

const STYLE: &str = include_str!("book.css");

/// Writes the sign-off book: every flow, text, risk rule and contact of each language, with who has signed it.
#[derive(Args)]
#[command(
    after_help = "Example:\n  linnet audit --out sign-off\n  linnet audit --content . --out sign-off --since ../older --locale ar\n\nOpen sign-off/index.html in a browser; print a language to get it as a PDF."
)]
pub struct Audit {
    /// Folder to write into
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Folder that holds flows/ and locales/; without it the content built into this program
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT")]
    content: Option<PathBuf>,
    /// Folder with older content, such as that which was signed last: what changed since is marked word by word
    #[arg(long, value_name = "DIR")]
    since: Option<PathBuf>,
    /// Only these languages
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
}

impl Audit {
    /// Writes it.
    pub fn run(self) -> io::Result<ExitCode> {
        let Some(book) = load_or_report(self.content.as_deref())? else { return Ok(ExitCode::from(1)) };
        let older = match &self.since {
            None => None,
            Some(folder) => match load_or_report(Some(folder))? {
                Some(older) => Some(older),
                None => return Ok(ExitCode::from(1)),
            },
        };
        let known: Vec<&str> = book.locales().map(|(_, edition)| edition.locale.tag.as_str()).collect();
        if let Some(tag) = self.locale.iter().find(|tag| !known.contains(&tag.as_str())) {
            eprintln!("linnet: there is no locale \"{tag}\"; there are {}", known.join(", "));
            return Ok(ExitCode::from(1));
        }
        write(&book, older.as_ref(), &self.locale, &self.out)?;
        println!("{}", self.out.join("index.html").display());
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes the book of these locales, of all where none is named.
fn write(book: &Book, older: Option<&Book>, only: &[String], out: &Path) -> io::Result<()> {
    fs::create_dir_all(out)?;
    fs::write(out.join("book.css"), STYLE)?;
    let contacts = Signed::of(book, older, REFERENCE)?;
    let mut all = Vec::new();
    for (ix, edition) in book.locales() {
        let tag = edition.locale.tag.clone();
        if !only.is_empty() && !only.contains(&tag) {
            continue;
        }
        let signed = Signed::of(book, older, &tag)?;
        let page = page::Page { book, edition, ix, signed: &signed, contacts: &contacts, compared: older.is_some() };
        fs::write(out.join(format!("{tag}.html")), page.html().into_string())?;
        all.push((edition, signed));
    }
    fs::write(out.join("index.html"), page::index(book, &all).into_string())
}

/// How the items of a locale stand: what is signed, and what became of it since.
struct Signed {
    order: Vec<String>,
    items: HashMap<String, Entry>,
    /// Items of the older content that are no more, with their words.
    gone: BTreeMap<String, String>,
    /// Entries of the ledger that do not count.
    refused: Vec<String>,
}

/// One item and what is known of it.
struct Entry {
    item: Item,
    roles: Vec<Role>,
    /// Somebody signed it when it read differently, and nobody has since.
    changed_since_signed: bool,
    older: Older,
}

/// How an item read in the older content.
enum Older {
    /// As it does now, or nobody asked.
    Same,
    /// It was not there.
    Missing,
    /// Differently: its own words and those of the reference.
    Words(String, String),
}

impl Signed {
    fn of(book: &Book, older: Option<&Book>, tag: &str) -> io::Result<Self> {
        let told = |fault: crate::finding::Finding| io::Error::other(fault.to_string());
        let standing = standing(book, tag, signature::verify).map_err(told)?;
        let ledger = Ledger::read(book.sources(), tag).map_err(told)?;
        let once: HashSet<&str> = ledger.signed.iter().flat_map(|entry| entry.signed().map(|(id, _)| id)).collect();
        let mut before: Option<BTreeMap<String, Item>> =
            older.map(|older| items(older, tag).into_iter().map(|item| (item.id.clone(), item)).collect());
        let (mut order, mut all) = (Vec::new(), HashMap::new());
        for (item, roles) in standing.items {
            let was = before.as_mut().map(|before| before.remove(&item.id));
            let older = match was {
                None => Older::Same,
                Some(None) => Older::Missing,
                Some(Some(was)) if was.hash == item.hash => Older::Same,
                Some(Some(was)) => Older::Words(was.text, was.reference),
            };
            let changed_since_signed = roles.is_empty() && once.contains(item.id.as_str());
            order.push(item.id.clone());
            let roles = roles.into_iter().collect();
            all.insert(item.id.clone(), Entry { item, roles, changed_since_signed, older });
        }
        let gone = before.unwrap_or_default().into_iter().map(|(id, item)| (id, item.text)).collect();
        Ok(Self { order, items: all, gone, refused: standing.refused })
    }

    fn get(&self, id: &str) -> Option<&Entry> {
        self.items.get(id)
    }

    fn all(&self) -> impl Iterator<Item = &Entry> {
        self.order.iter().filter_map(|id| self.items.get(id))
    }

    /// What a reader has to look at first.
    fn moved(&self) -> impl Iterator<Item = &Entry> {
        self.all().filter(|entry| entry.changed_since_signed || !matches!(entry.older, Older::Same))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::source::Source;

    #[test]
    fn the_book_holds_every_node_and_marks_what_changed() -> io::Result<()> {
        let (sources, _) = content::read(None)?;
        let older: Vec<Source> = sources
            .iter()
            .map(|file| match file.path.as_str() {
                "locales/ar/welcome.ftl" => {
                    Source { text: file.text.replacen(" = ", " = \u{642}\u{62f}\u{64a}\u{645} ", 1), ..file.clone() }
                }
                _ => file.clone(),
            })
            .collect();
        let (book, older) = (Book::compile(sources).0, Book::compile(older).0);
        let (Some(book), Some(older)) = (book, older) else { return Err(io::Error::other("no book")) };
        let out = std::env::temp_dir().join(format!("linnet-audit-{}", std::process::id()));
        write(&book, Some(&older), &["ar".to_owned(), "en".to_owned()], &out)?;
        for tag in ["ar", "en"] {
            let page = fs::read_to_string(out.join(format!("{tag}.html")))?;
            for node in &book.script().nodes {
                assert!(page.contains(&format!("id=\"{}\"", node.message())), "{tag} lacks {}", node.id);
            }
            for contact in book.helplines().contacts() {
                assert!(page.contains(&format!("id=\"contact/{}\"", contact.id)), "{tag} lacks {}", contact.id);
            }
            assert_eq!(page.matches("<svg").count(), book.script().flows.len());
            for foreign in ["<script", " src=", "href=\"http", "url("] {
                assert!(!page.contains(foreign), "{tag} has {foreign}");
            }
            // Rules are full of marks that HTML reads; all of them must have been escaped.
            assert!(!page.contains("<3") && !page.contains(" & "), "{tag} has unescaped text");
        }
        let arabic = fs::read_to_string(out.join("ar.html"))?;
        assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assert!(arabic.contains("<del>") && !fs::read_to_string(out.join("en.html"))?.contains("<del>"));
        assert!(fs::read_to_string(out.join("index.html"))?.contains("href=\"ar.html\""));
        fs::remove_dir_all(&out)
    }
}
