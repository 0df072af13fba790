//! The messages of a Fluent file as they are written.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::serializer::serialize;

use super::catalogue::span_in;
use crate::proof::guard;
use crate::source::Source;

/// A message or term, without its comments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FluentEntry {
    /// Its id, a term's with the leading hyphen.
    pub id: String,
    /// The entry in the one layout that Fluent's own serializer gives it.
    pub words: String,
    /// Where the id stands in the file, in bytes.
    pub span: Range<usize>,
}

/// Every message and term of a file that can be read, in their order.
pub fn entries(file: &Source) -> Vec<FluentEntry> {
    let text = guard(&file.text);
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse_runtime(text.as_ref());
    let entry = |entry: ast::Entry<&str>| {
        let (name, term) = match &entry {
            ast::Entry::Message(message) => (message.id.name, false),
            ast::Entry::Term(term) => (term.id.name, true),
            _ => return None,
        };
        let span = span_in(&text, name);
        let words = serialize(&ast::Resource { body: vec![entry.clone()] });
        let id = if term { format!("-{name}") } else { name.to_owned() };
        Some(FluentEntry { id, words, span })
    };
    resource.body.into_iter().filter_map(entry).collect()
}

/// Every message and term of a locale: its file and its words, by its id, one of the overlay as `13-17/id`.
pub fn texts(files: &[Source], tag: &str) -> BTreeMap<String, (String, String)> {
    let base = format!("locales/{tag}/");
    let mut texts = BTreeMap::new();
    for file in files.iter().filter(|file| file.path.ends_with(".ftl")) {
        let Some(short) = file.path.strip_prefix(&base) else { continue };
        let folder = short.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        texts.extend(
            entries(file).into_iter().map(|entry| (format!("{folder}{}", entry.id), (file.path.clone(), entry.words))),
        );
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_and_terms_come_in_one_layout() {
        let text = "# A comment\n-linnet = Linnet\na_b =\n      Hello\n      there\n   .yes = Yes\n";
        let file = Source { path: "locales/en/a.ftl".into(), text: text.into() };
        let all = entries(&file);
        assert_eq!(all.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["-linnet", "a_b"]);
        assert_eq!(all[1].words, "a_b =\n    Hello\n    there\n    .yes = Yes\n");
        assert_eq!(&text[all[1].span.clone()], "a_b");
    }
    #[test]
    fn an_escape_that_is_cut_short_costs_its_message_and_no_more() {
        let file = Source { path: "locales/en/13-17/a.ftl".into(), text: "a = { \"\\u00é\" }\nb_c = Yes\n".into() };
        assert!(entries(&file).iter().any(|entry| entry.id == "b_c"));
        let texts = texts(&[file], "en");
        assert_eq!(texts.get("13-17/b_c").map(|(_, words)| words.as_str()), Some("b_c = Yes\n"));
    }
}
