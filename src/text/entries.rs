//! The messages of a Fluent file as they are written.

use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::serializer::serialize;

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
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse_runtime(file.text.as_str());
    let entry = |entry: ast::Entry<&str>| {
        let (name, term) = match &entry {
            ast::Entry::Message(message) => (message.id.name, false),
            ast::Entry::Term(term) => (term.id.name, true),
            _ => return None,
        };
        let start = (name.as_ptr() as usize).saturating_sub(file.text.as_ptr() as usize);
        let words = serialize(&ast::Resource { body: vec![entry.clone()] });
        let id = if term { format!("-{name}") } else { name.to_owned() };
        Some(FluentEntry { id, words, span: start..start + name.len() })
    };
    resource.body.into_iter().filter_map(entry).collect()
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
}
