//! An English file as a translator gets it to begin with.

use fluent_syntax::ast;
use fluent_syntax::serializer::serialize;

use crate::proof::guard;

/// The text of an English Fluent file in which every message waits as a comment, under its own comment: taking the `# `
/// away and writing over the English makes it a translation. What is still a comment is not offered to children.
/// `plurals` are the forms of the language with a number each.
pub fn scaffold(text: &str, language: &str, plurals: &[(&str, usize)]) -> String {
    let text = guard(text);
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(text.as_ref());
    let forms: Vec<String> = plurals.iter().map(|(form, number)| format!("{form} (as for {number})")).collect();
    let mut out = format!(
        "### To translate into {language}: take the \"# \" away from a message and write your words over the English.\n\
         ### Names after a dot, and everything in braces, stay as they are. Forms for numbers: {}.\n\n",
        forms.join(", ")
    );
    for entry in resource.body {
        let own = ast::Resource { body: vec![entry.clone()] };
        match entry {
            ast::Entry::Message(ast::Message { comment, .. }) => waits(&mut out, comment, own),
            ast::Entry::Term(ast::Term { comment, .. }) => waits(&mut out, comment, own),
            ast::Entry::Junk { .. } => {}
            _ => out.push_str(&format!("{}\n", serialize(&own).trim_end())),
        }
        out.push('\n');
    }
    out
}

fn waits(out: &mut String, comment: Option<ast::Comment<&str>>, mut own: ast::Resource<&str>) {
    for line in comment.iter().flat_map(|comment| &comment.content) {
        out.push_str(&format!("## {line}\n"));
    }
    for entry in &mut own.body {
        match entry {
            ast::Entry::Message(message) => message.comment = None,
            ast::Entry::Term(term) => term.comment = None,
            _ => {}
        }
    }
    for line in serialize(&own).trim_end().lines() {
        out.push_str(format!("# {line}").trim_end());
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_translated_and_everything_is_there() {
        let text = "### A file\n\n# Said first\na_b =\n    Hello\n\n    there\n    .yes = Yes\n";
        let made = scaffold(text, "uk", &[("one", 1), ("few", 2)]);
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(made.as_str());
        assert!(!resource.body.iter().any(|entry| matches!(entry, ast::Entry::Message(_) | ast::Entry::Junk { .. })));
        assert!(made.contains("## Said first\n# a_b =\n#     Hello\n#\n#     there\n#     .yes = Yes\n"), "{made}");
        assert!(made.contains("one (as for 1), few (as for 2)"));
    }
}
