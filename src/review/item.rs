//! What can be signed.

use std::collections::{BTreeMap, HashSet};

use toml::Value;

use crate::book::{Book, REFERENCE};
use crate::source::Source;
use crate::text;

/// How much hangs on an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// What a child in danger is told, what notices danger, and who is shown then.
    Crisis,
    /// Everything else.
    Ordinary,
}

/// One thing to read and to sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Unique in its locale: `account_start`, `13-17/account_start`, `risk/die-wish`, `contact/TG/allo-1011`.
    pub id: String,
    /// File it stands in.
    pub file: String,
    /// How much hangs on it.
    pub class: Class,
    /// What stands there, as a reviewer reads it.
    pub text: String,
    /// The same in the reference language; empty there, and for what has no counterpart.
    pub reference: String,
    /// 16 hexadecimal digits over id, reference and text.
    pub hash: String,
}

impl Item {
    fn new(id: String, file: &str, class: Class, text: String, reference: String) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in [&id, &reference, &text] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        }
        let hash = hasher.finalize().to_hex()[..16].to_owned();
        Self { id, file: file.to_owned(), class, text, reference, hash }
    }
}

/// Everything that a locale has to sign, file by file.
pub fn items(book: &Book, tag: &str) -> Vec<Item> {
    let mut items = messages(book, tag);
    items.extend(rules(book, tag));
    if tag == REFERENCE {
        items.extend(contacts(book));
    }
    items
}

fn messages(book: &Book, tag: &str) -> Vec<Item> {
    let safety: HashSet<String> = book.safety_messages().into_iter().collect();
    let own = text::texts(book.sources(), tag);
    let reference = if tag == REFERENCE { BTreeMap::new() } else { text::texts(book.sources(), REFERENCE) };
    let item = |(id, (file, words)): (String, (String, String))| {
        let plain = id.strip_prefix("13-17/").unwrap_or(&id);
        let class = if safety.contains(plain) { Class::Crisis } else { Class::Ordinary };
        let reference = reference.get(&id).map(|(_, words)| words.clone()).unwrap_or_default();
        Item::new(id, &file, class, words, reference)
    };
    let mut items: Vec<Item> = own.into_iter().map(item).collect();
    items.sort_by(|a, b| a.file.cmp(&b.file));
    items
}

/// Every rule of the lexicon, with what it is built of: groups of words, idioms, contexts.
fn rules(book: &Book, tag: &str) -> Vec<Item> {
    let path = format!("locales/{tag}/risk.toml");
    let Some(file) = book.sources().iter().find(|file| file.path == path) else { return Vec::new() };
    let mut items = Vec::new();
    for (key, value) in table(file) {
        match &value {
            Value::Table(parts) => {
                items.extend(parts.iter().map(|(name, part)| (format!("risk/{key}/{name}"), written(part))))
            }
            _ => items.push((format!("risk/{key}"), written(&value))),
        }
    }
    items.into_iter().map(|(id, text)| Item::new(id, &path, Class::Crisis, text, String::new())).collect()
}

fn contacts(book: &Book) -> Vec<Item> {
    let files = book.sources().iter().filter(|file| file.path.starts_with("flows/helplines/"));
    let of = |file: &Source| -> Vec<Item> {
        let contact = |(name, value): (String, Value)| {
            let id = format!("contact/{}/{name}", file.stem());
            Item::new(id, &file.path, Class::Crisis, written(&value), String::new())
        };
        table(file).into_iter().filter(|(_, value)| value.is_table()).map(contact).collect()
    };
    files.flat_map(of).collect()
}

/// A book's files have been read before, so that this one is a table.
fn table(file: &Source) -> Vec<(String, Value)> {
    file.text.parse::<toml::Table>().unwrap_or_default().into_iter().collect()
}

/// One form for equal values, whatever comments and layout stand around them.
fn written(value: &Value) -> String {
    match value {
        Value::Table(table) => toml::to_string(table).unwrap_or_default(),
        other => other.to_string(),
    }
}
