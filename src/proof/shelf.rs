//! All parsed files of a locale, and where each message and term stands.

use std::collections::{HashMap, HashSet};

use super::page::{File, Page};
use super::sheet::{Attribute, Entry, Sheet, Words};

/// The files of one locale's folder, read but not yet understood.
#[derive(Debug)]
pub struct Pages {
    pub(super) tag: String,
    pub(super) pages: Vec<Page>,
}

impl Pages {
    /// Reads the `.ftl` files of a locale's folder.
    pub fn read(tag: impl Into<String>, files: &[File]) -> Self {
        Self { tag: tag.into(), pages: files.iter().map(Page::read).collect() }
    }
}

/// A locale, parsed.
pub(super) struct Shelf<'p> {
    pub(super) sheets: Vec<Sheet<'p>>,
    /// Path of each sheet, as the English spells it where a slip in the name could be told.
    pub(super) paths: Vec<String>,
    messages: HashMap<&'p str, Vec<(usize, usize)>>,
    terms: HashMap<&'p str, (usize, usize)>,
    /// Names that stand in parts that could not be parsed, so that they are not told missing as well.
    broken: Vec<HashSet<String>>,
}

impl<'p> Shelf<'p> {
    pub(super) fn parse(pages: &'p Pages, paths: Vec<String>) -> Self {
        let sheets: Vec<Sheet<'p>> = pages.pages.iter().map(Sheet::parse).collect();
        let (mut messages, mut terms) = (HashMap::<_, Vec<_>>::new(), HashMap::new());
        for (at, sheet) in sheets.iter().enumerate() {
            for (number, entry) in sheet.entries.iter().enumerate() {
                if entry.term {
                    terms.entry(entry.id).or_insert((at, number));
                } else {
                    messages.entry(entry.id).or_default().push((at, number));
                }
            }
        }
        let broken = sheets.iter().map(broken_names).collect();
        Self { sheets, paths, messages, terms, broken }
    }

    pub(super) fn entry(&self, (sheet, entry): (usize, usize)) -> &Entry<'p> {
        &self.sheets[sheet].entries[entry]
    }

    /// Where messages of that id stand.
    pub(super) fn places(&self, id: &str) -> &[(usize, usize)] {
        self.messages.get(id).map_or(&[], Vec::as_slice)
    }

    /// Some message of that id.
    pub(super) fn message(&self, id: &str) -> Option<&Entry<'p>> {
        self.places(id).first().map(|place| self.entry(*place))
    }

    /// The message of that id in the file of that path.
    pub(super) fn message_in(&self, path: &str, id: &str) -> Option<&Entry<'p>> {
        self.places(id).iter().find(|(sheet, _)| self.paths[*sheet] == path).map(|place| self.entry(*place))
    }

    pub(super) fn term(&self, id: &str) -> Option<&Entry<'p>> {
        self.terms.get(id).map(|place| self.entry(*place))
    }

    pub(super) fn message_ids(&self) -> impl Iterator<Item = &'p str> {
        self.messages.keys().copied()
    }

    pub(super) fn term_ids(&self) -> impl Iterator<Item = &'p str> {
        self.terms.keys().copied()
    }

    /// Whether a name stands in a broken part of the file of that path, or of any file.
    pub(super) fn is_broken(&self, path: Option<&str>, name: &str) -> bool {
        let here = |at: usize| path.is_none_or(|path| self.paths[at] == path);
        self.broken.iter().enumerate().any(|(at, names)| here(at) && names.contains(name))
    }

    /// The words for another age band fall back to the base of the same language.
    pub(super) fn base_of(path: &str) -> Option<&str> {
        let (folder, rest) = path.split_once('/')?;
        let ages = folder.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
        (ages && folder.contains('-')).then_some(rest)
    }
}

impl<'p> Entry<'p> {
    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute<'p>> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// Its id as it is written where it is used: a term's with the dash.
    pub(super) fn name(&self) -> String {
        if self.term { format!("-{}", self.id) } else { self.id.to_owned() }
    }

    /// Its value and its attributes, each with the attribute's name.
    pub(super) fn texts(&self) -> impl Iterator<Item = (Option<&Attribute<'p>>, &Words<'p>)> {
        let attributes = self.attributes.iter().map(|attribute| (Some(attribute), &attribute.words));
        self.value.iter().map(|words| (None, words)).chain(attributes)
    }
}

/// Words before `=` and after a dot in what could not be parsed.
fn broken_names(sheet: &Sheet<'_>) -> HashSet<String> {
    let mut names = HashSet::new();
    for slice in sheet.errors.iter().filter_map(|error| error.slice.clone()) {
        let Some(text) = sheet.page.text().get(slice) else { continue };
        for line in text.lines() {
            let name: String = line
                .trim_start_matches([' ', '\t', '.', '-', '\u{a0}', '\u{200b}', '\u{feff}'])
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_')
                .collect();
            if !name.is_empty() {
                names.insert(name);
            }
        }
    }
    names
}
