//! Reads the keys of one table by name, and collects every fault of the table instead of stopping at the first.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::finding::{Finding, nearest};
use crate::source::Source;

/// What a required value may be when nobody knows it.
pub(super) const UNKNOWN: &str = "unknown";

/// One table of a file, being read.
pub(super) struct Fields<'s> {
    file: &'s Source,
    /// What findings say they are about.
    id: String,
    /// Where the table begins: there a missing key is reported.
    head: Range<usize>,
    table: DeTable<'s>,
    pub(super) findings: Vec<Finding>,
}

impl<'s> Fields<'s> {
    pub(super) fn new(file: &'s Source, id: String, head: Range<usize>, table: DeTable<'s>) -> Self {
        Self { file, id, head, table, findings: Vec::new() }
    }

    /// Refuses keys that are not among the known ones.
    pub(super) fn only(&mut self, known: &[&str]) {
        for key in self.table.keys() {
            let name = key.get_ref().as_ref();
            if !known.contains(&name) {
                let fault = self
                    .file
                    .error("unknown-key", key.span(), format!("the key \"{name}\" is not known here"))
                    .about(&self.id);
                self.findings.push(match nearest(name, known.iter().copied()) {
                    Some(meant) => fault.help(format!("did you mean \"{meant}\"?")),
                    None => fault.help(format!("remove it; known here are {}", known.join(", "))),
                });
            }
        }
    }

    /// Whether the key stands in the table.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// The table under a key; empty where it is missing, so that each of its keys is reported.
    pub(super) fn table(&mut self, key: &str) -> Fields<'s> {
        let (head, table) = match self.table.remove(key) {
            Some(value) => {
                let span = value.span();
                match value.into_inner() {
                    DeValue::Table(table) => (span, table),
                    _ => (span, DeTable::new()),
                }
            }
            None => (self.head.clone(), DeTable::new()),
        };
        Fields::new(self.file, self.id.clone(), head, table)
    }

    /// A value, where the key stands in the table.
    pub(super) fn take<T: DeserializeOwned>(&mut self, key: &str) -> Option<Spanned<T>> {
        let value = self.table.remove(key)?;
        self.read(value)
    }

    /// A value that must be there.
    pub(super) fn need<T: DeserializeOwned>(&mut self, key: &'static str) -> Option<Spanned<T>> {
        if !self.has(key) {
            self.missing(key);
        }
        self.take(key)
    }

    /// A value that must be there and may be "unknown": then none inside.
    pub(super) fn need_or_unknown<T: DeserializeOwned>(&mut self, key: &'static str) -> Option<Option<Spanned<T>>> {
        if !self.has(key) {
            self.missing(key);
        }
        let value = self.table.remove(key)?;
        if value.get_ref().as_str() == Some(UNKNOWN) {
            return Some(None);
        }
        self.read(value).map(Some)
    }

    /// One text or a list of texts.
    pub(super) fn texts(&mut self, key: &str) -> Option<Vec<Spanned<String>>> {
        let value = self.table.remove(key)?;
        if value.get_ref().is_array() {
            return self.read::<Vec<Spanned<String>>>(value).map(Spanned::into_inner);
        }
        self.read(value).map(|text| vec![text])
    }

    /// One name of a closed set.
    pub(super) fn one_of<T: Copy>(&mut self, word: &Spanned<String>, set: &[(&str, T)]) -> Option<T> {
        let found = set.iter().find(|(name, _)| *name == word.get_ref()).map(|(_, value)| *value);
        if found.is_none() {
            let names: Vec<&str> = set.iter().map(|(name, _)| *name).collect();
            let help = match nearest(word.get_ref(), names.iter().copied()) {
                Some(meant) => format!("did you mean \"{meant}\"?"),
                None => format!("write one of {}", names.join(", ")),
            };
            self.fault("bad-value", word.span(), format!("\"{}\" is not known here", word.get_ref()), help);
        }
        found
    }

    /// Notes a fault with its remedy.
    pub(super) fn fault(&mut self, rule: &'static str, at: Range<usize>, what: String, help: impl Into<String>) {
        let finding = self.file.error(rule, at, what).about(&self.id).help(help);
        self.findings.push(finding);
    }

    /// Notes a fault of the table as a whole.
    pub(super) fn fault_of_all(&mut self, rule: &'static str, what: &str, help: &str) {
        self.fault(rule, self.head.clone(), what.to_owned(), help);
    }

    /// Notes that a key is missing.
    pub(super) fn missing(&mut self, key: &str) {
        let help = format!("add it; write \"{UNKNOWN}\" only where docs/helplines.md allows it");
        self.fault("missing-key", self.head.clone(), format!("the key \"{key}\" is missing"), help);
    }

    fn read<T: DeserializeOwned>(&mut self, value: Spanned<DeValue<'s>>) -> Option<Spanned<T>> {
        let span = value.span();
        match self.file.read(value) {
            Ok(read) => Some(Spanned::new(span, read)),
            Err(fault) => {
                self.findings.push(Finding { rule: "bad-value", ..fault }.about(&self.id));
                None
            }
        }
    }
}
