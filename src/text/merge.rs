//! Translations put into Fluent files: exactly the entries that changed, every other byte as it was.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser;
use fluent_syntax::serializer::serialize;

use super::catalogue::span_in;
use super::units::{Unit, pattern};
use crate::proof::guard;
use crate::source::Source;

/// The files of a locale that change when these units get these words. A unit whose words cannot be read as Fluent is
/// given back by its number. `order` are all units of the locale, in the order of the English.
pub fn merge(files: &[Source], tag: &str, order: &[Unit], changes: &[(&Unit, &str)]) -> (Vec<Source>, Vec<usize>) {
    let mut broken = Vec::new();
    let mut wanted: BTreeMap<&str, BTreeMap<&str, Vec<Change>>> = BTreeMap::new();
    for (number, (unit, words)) in changes.iter().enumerate() {
        match pattern(words) {
            Some(pattern) => wanted
                .entry(unit.file.as_str())
                .or_default()
                .entry(unit.id.as_str())
                .or_default()
                .push((unit.attribute.as_deref(), pattern)),
            None => broken.push(number),
        }
    }
    let mut changed = Vec::new();
    for (name, entries) in wanted {
        let path = format!("locales/{tag}/{name}");
        let mut text = files.iter().find(|file| file.path == path).map_or(String::new(), |file| file.text.clone());
        let ids: Vec<&str> = order.iter().filter(|unit| unit.file == name).map(|unit| unit.id.as_str()).collect();
        // In the order of the English, so that each new entry finds the one it follows.
        let mut entries: Vec<(&str, Vec<Change>)> = entries.into_iter().collect();
        entries.sort_by_key(|(id, _)| ids.iter().position(|known| known == id));
        for (id, changes) in entries {
            // Words for an age band keep the order of the base.
            let (base, rest): (Vec<&Unit>, Vec<&Unit>) =
                order.iter().filter(|unit| unit.id == id).partition(|unit| !unit.file.contains('/'));
            let labels: Vec<&str> = base.into_iter().chain(rest).filter_map(|unit| unit.attribute.as_deref()).collect();
            put(&mut text, &ids, id, &labels, changes);
        }
        changed.push(Source { path, text });
    }
    (changed, broken)
}

/// A label, or none for the text, and what it is to say.
type Change<'u> = (Option<&'u str>, ast::Pattern<String>);

/// Writes one entry: over the old one, over the comment in which it waits, or behind the one that it follows in English.
fn put(text: &mut String, ids: &[&str], id: &str, labels: &[&str], changes: Vec<Change<'_>>) {
    let old = regions(text);
    let here = old.iter().find(|(known, _)| known == id).map(|(_, range)| range.clone());
    let mut entry = here.as_ref().and_then(|range| one(&text[range.clone()])).unwrap_or_else(|| blank(id));
    for (label, pattern) in changes {
        set(&mut entry, labels, label, pattern);
    }
    // The serializer indents blank lines as well, which nobody writes.
    let new = serialize(&ast::Resource { body: vec![entry] }).replace("\n    \n", "\n\n").replace("\n    \n", "\n\n");
    if let Some(range) = here {
        text.replace_range(range, new.trim_end());
        return;
    }
    if let Some(range) = waiting(text, id) {
        text.replace_range(range, new.trim_end());
        return;
    }
    let before = ids.iter().take_while(|known| **known != id).copied().collect::<Vec<_>>();
    let after = before.iter().rev().find_map(|known| old.iter().find(|(there, _)| there == known));
    match after {
        Some((_, range)) => text.insert_str(range.end, &format!("\n\n{}", new.trim_end())),
        None => {
            // Behind what is said of the whole file.
            let at = match old.first() {
                Some((_, range)) => comment_start(text, range.start),
                None => text.len(),
            };
            let gap = if at > 0 && !text[..at].ends_with("\n\n") { "\n" } else { "" };
            let end = if at < text.len() { "\n" } else { "" };
            text.insert_str(at, &format!("{gap}{}\n{end}", new.trim_end()));
        }
    }
    // A file ends with one line end.
    if !text.ends_with('\n') {
        text.push('\n');
    }
}

/// Where the comment right above an entry begins, or the entry itself.
fn comment_start(text: &str, mut at: usize) -> usize {
    while at > 0 {
        let above = text[..at - 1].rfind('\n').map_or(0, |found| found + 1);
        if !text[above..at].starts_with("# ") && text[above..at].trim_end() != "#" {
            break;
        }
        at = above;
    }
    at
}

/// Every entry of a file with its stretch, from its name to the end of its last line, without its comment.
fn regions(text: &str) -> Vec<(String, Range<usize>)> {
    let guarded = guard(text);
    let (Ok(resource) | Err((resource, _))) = parser::parse(guarded.as_ref());
    let mut found: Vec<(String, Range<usize>)> = Vec::new();
    for entry in &resource.body {
        let (name, dash) = match entry {
            ast::Entry::Message(message) => (message.id.name, ""),
            ast::Entry::Term(term) => (term.id.name, "-"),
            _ => continue,
        };
        let start = span_in(&guarded, name).start - dash.len();
        let mut end = start;
        // Only the lines of an entry begin with a space, a brace, a bracket or a star; blank lines count when more follow.
        for (number, line) in text[start..].split_inclusive('\n').enumerate() {
            let on = number == 0 || line.trim().is_empty() || line.starts_with([' ', '{', '}', '[', '*']);
            if !on {
                break;
            }
            end += line.len();
        }
        end = start + text[start..end].trim_end().len();
        found.push((format!("{dash}{name}"), start..end));
    }
    found
}

/// The comment in which a message waits to be translated (see `scaffold`).
fn waiting(text: &str, id: &str) -> Option<Range<usize>> {
    let mut at = 0;
    let head = format!("# {id} =");
    for line in text.split_inclusive('\n') {
        if line.starts_with(&head) {
            let lines = text[at..].split_inclusive('\n');
            let long: usize =
                lines.take_while(|line| line.starts_with("# ") || line.trim_end() == "#").map(str::len).sum();
            return Some(at..at + text[at..at + long].trim_end().len());
        }
        at += line.len();
    }
    None
}

/// The one entry that a stretch of text is.
fn one(text: &str) -> Option<ast::Entry<String>> {
    let resource = parser::parse(format!("{}\n", guard(text))).ok()?;
    <[ast::Entry<String>; 1]>::try_from(resource.body).ok().map(|[entry]| entry)
}

fn blank(id: &str) -> ast::Entry<String> {
    match id.strip_prefix('-') {
        Some(name) => ast::Entry::Term(ast::Term {
            id: ast::Identifier { name: name.to_owned() },
            value: ast::Pattern { elements: Vec::new() },
            attributes: Vec::new(),
            comment: None,
        }),
        None => ast::Entry::Message(ast::Message {
            id: ast::Identifier { name: id.to_owned() },
            value: None,
            attributes: Vec::new(),
            comment: None,
        }),
    }
}

fn set(entry: &mut ast::Entry<String>, order: &[&str], label: Option<&str>, pattern: ast::Pattern<String>) {
    let attributes = match (entry, label) {
        (ast::Entry::Message(message), None) => {
            message.value = Some(pattern);
            return;
        }
        (ast::Entry::Term(term), None) => {
            term.value = pattern;
            return;
        }
        (ast::Entry::Message(message), Some(_)) => &mut message.attributes,
        (ast::Entry::Term(term), Some(_)) => &mut term.attributes,
        _ => return,
    };
    let Some(name) = label else { return };
    match attributes.iter_mut().find(|there| there.id.name == name) {
        Some(there) => there.value = pattern,
        None => {
            let place = |name: &str| order.iter().position(|known| *known == name);
            let at = attributes.iter().position(|there| place(&there.id.name) > place(name));
            let id = ast::Identifier { name: name.to_owned() };
            attributes.insert(at.unwrap_or(attributes.len()), ast::Attribute { id, value: pattern });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::units::units;
    use super::*;

    const ENGLISH: &str =
        "### All\n\n# One\na_a = One\n    .yes = Yes\n    .no = No\n\na_b = Two\n\na_c =\n    Three\n\n    and more\n";

    fn merged(own: &str, changes: &[(&str, &str)]) -> String {
        let file = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
        let files = [file("locales/en/a.ftl", ENGLISH), file("locales/fr/a.ftl", own)];
        let order = units(&files, "en", "fr");
        let changes: Vec<(&Unit, &str)> = changes
            .iter()
            .filter_map(|(name, words)| {
                Some((order.iter().find(|unit| unit.name() == format!("a.ftl:{name}"))?, *words))
            })
            .collect();
        let (mut changed, broken) = merge(&files, "fr", &order, &changes);
        assert!(broken.is_empty());
        changed.pop().map_or(String::new(), |file| file.text)
    }

    #[test]
    fn a_changed_unit_changes_its_entry_and_no_other_byte() {
        let own = "### Tout\n\n#  Ma note\na_a   =   Un\n    .yes = Oui\n\n\n\na_c =\n      Trois\n";
        let now = merged(own, &[("a_a.no", "Non"), ("a_a", "Une")]);
        assert_eq!(now, own.replace("a_a   =   Un\n    .yes = Oui", "a_a = Une\n    .yes = Oui\n    .no = Non"));
        assert_eq!(merged(own, &[("a_b", "Deux")]), own.replace("Oui\n\n\n\na_c", "Oui\n\na_b = Deux\n\n\n\na_c"));
        let first = merged("### Tout\n\na_c = Trois\n", &[("a_a", "Un")]);
        assert_eq!(first, "### Tout\n\na_a = Un\n\na_c = Trois\n");
    }

    #[test]
    fn a_new_file_and_one_that_waits_are_filled() {
        assert_eq!(
            merged("", &[("a_b", "Deux"), ("a_c", "Trois\n\nfin")]),
            "a_b = Deux\n\na_c =\n    Trois\n\n    fin\n"
        );
        let waits = "### Tout\n\n## One\n# a_a = One\n#     .yes = Yes\n\n# a_b = Two\n";
        assert_eq!(merged(waits, &[("a_b", "Deux")]), waits.replace("# a_b = Two", "a_b = Deux"));
        assert_eq!(
            merged(waits, &[("a_a", "Un"), ("a_a.yes", "Oui")]),
            "### Tout\n\n## One\na_a = Un\n    .yes = Oui\n\n# a_b = Two\n"
        );
    }
}
