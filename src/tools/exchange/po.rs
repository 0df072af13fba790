//! PO files of gettext, as Poedit, Weblate and their like read and write them.
//!
//! Written here and not with a crate: those at hand stop at the first fault, know no lines, and some panic at files cut
//! short, while a translator should be told every fault with its line.

use std::fmt::Write;

use super::{Exchanged, Item};
use crate::finding::Finding;
use crate::source::Source;
use crate::text::Unit;

/// The header's field that names the locale as Linnet does; `Language` would have `pt_BR`.
const LOCALE: &str = "X-Linnet-Locale";

/// All units of a locale as a PO file. `outdated` tells of which the English has changed since.
pub(super) fn write(tag: &str, units: &[Unit], outdated: impl Fn(&Unit) -> bool) -> String {
    let mut out = format!(
        "# What Linnet says to children. Braces and what is in them stay as they are; a blank line begins a new bubble.\n\
         msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: linnet\\n\"\n\"Language: {}\\n\"\n\"MIME-Version: 1.0\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n\"{LOCALE}: {tag}\\n\"\n",
        tag.replace('-', "_")
    );
    for unit in units {
        // Writing to a text cannot fail.
        let _ = writeln!(out);
        for note in &unit.notes {
            let _ = writeln!(out, "#. {note}");
        }
        if let Some((path, line)) = &unit.place {
            let _ = writeln!(out, "#: {path}:{line}");
        }
        if unit.words.is_some() && outdated(unit) {
            let _ = writeln!(out, "#, fuzzy");
        }
        field(&mut out, "msgctxt", &unit.name());
        field(&mut out, "msgid", &unit.english);
        field(&mut out, "msgstr", unit.words.as_deref().unwrap_or_default());
    }
    out
}

fn field(out: &mut String, name: &str, text: &str) {
    let lines: Vec<String> = text.split_inclusive('\n').map(quoted).collect();
    match lines.as_slice() {
        [] => out.push_str(&format!("{name} \"\"\n")),
        [line] => out.push_str(&format!("{name} {line}\n")),
        lines => out.push_str(&format!("{name} \"\"\n{}\n", lines.join("\n"))),
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Which text a line of quotes goes on with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    English,
    Words,
    /// Plural forms, which Fluent keeps inside the text.
    Other,
}

/// What a file says of one unit, as it is being read.
#[derive(Default)]
struct Draft {
    context: Option<String>,
    english: Option<String>,
    words: Option<String>,
    fuzzy: bool,
    line: usize,
}

/// Every unit of a PO file, with all its faults. Whatever bytes it holds, there is an answer.
pub(super) fn read(file: &Source) -> (Exchanged, Vec<Finding>) {
    let mut reader =
        Reader { file, at: 0, draft: Draft::default(), field: None, read: Exchanged::default(), faults: Vec::new() };
    for line in file.text.split_inclusive('\n') {
        reader.line(line.trim_end_matches(['\n', '\r']));
        reader.at += line.len();
    }
    reader.finish();
    (reader.read, reader.faults)
}

struct Reader<'f> {
    file: &'f Source,
    /// Where the line begins.
    at: usize,
    draft: Draft,
    field: Option<Field>,
    read: Exchanged,
    faults: Vec<Finding>,
}

impl Reader<'_> {
    fn line(&mut self, line: &str) {
        let text = line.trim_start_matches('\u{feff}').trim();
        // What is no longer used, and what the English was before.
        if text.starts_with("#~") || text.starts_with("#|") {
            return;
        }
        if let Some(flags) = text.strip_prefix("#,") {
            self.begin_after_words();
            self.draft.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            return;
        }
        if text.is_empty() {
            return self.finish();
        }
        if text.starts_with('#') {
            self.begin_after_words();
            return;
        }
        let (name, rest) = match text.find('"') {
            Some(at) => (text[..at].trim(), &text[at..]),
            None => return self.fault("exchange", "no text in quotation marks"),
        };
        let field = match name {
            "" => self.field,
            "msgctxt" => Some(Field::Context),
            "msgid" => Some(Field::English),
            "msgstr" => Some(Field::Words),
            _ if name == "msgid_plural" || name.starts_with("msgstr[") => Some(Field::Other),
            _ => None,
        };
        let Some(field) = field else { return self.fault("exchange", name) };
        if !name.is_empty() && (field == Field::Context || (field == Field::English && self.draft.english.is_some())) {
            self.begin_after_words();
        }
        self.field = Some(field);
        let Some(part) = unquoted(rest) else { return self.fault("exchange", rest) };
        if field == Field::Words && !name.is_empty() {
            self.draft.line = self.at;
        }
        let slot = match field {
            Field::Context => &mut self.draft.context,
            Field::English => &mut self.draft.english,
            Field::Words => &mut self.draft.words,
            Field::Other => return self.fault("exchange", name),
        };
        slot.get_or_insert_default().push_str(&part);
    }

    fn fault(&mut self, rule: &'static str, what: &str) {
        let end = self.at + self.file.text[self.at..].lines().next().map_or(0, str::len);
        self.faults.push(self.file.error(rule, self.at..end, "").key("exchange-line").arg("what", what));
    }

    fn begin_after_words(&mut self) {
        if self.draft.words.is_some() || (self.draft.english.is_some() && self.draft.context.is_some()) {
            self.finish();
        }
    }

    fn finish(&mut self) {
        self.field = None;
        let draft = std::mem::take(&mut self.draft);
        let Some(words) = draft.words else { return };
        let english = draft.english.unwrap_or_default();
        match draft.context {
            Some(name) => {
                self.read.items.push(Item { name, english, words, unsure: draft.fuzzy, at: draft.line });
            }
            // The header is the unit without a name and without English.
            None if english.is_empty() => {
                let of = |wanted: &str| {
                    let field = words.lines().filter_map(|line| line.split_once(':')).find(|(name, _)| *name == wanted);
                    field.map(|(_, value)| value.trim().to_owned()).filter(|value| !value.is_empty())
                };
                self.read.tag = of(LOCALE).or_else(|| of("Language").map(|tag| tag.replace('_', "-")));
            }
            None => {
                let place = draft.line..draft.line + 6;
                self.faults.push(self.file.error("exchange", place, "").key("exchange-no-name").arg("text", english));
            }
        }
    }
}

/// What a text in quotation marks says; none where a mark is missing or an escape is unknown.
fn unquoted(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let (mut out, mut signs) = (String::new(), inner.chars());
    while let Some(c) = signs.next() {
        match c {
            '\\' => out.push(match signs.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                c @ ('\\' | '"') => c,
                _ => return None,
            }),
            '"' => return None,
            c => out.push(c),
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source { path: "fr.po".into(), text: text.into() }
    }

    fn unit(english: &str, words: Option<&str>) -> Unit {
        Unit {
            file: "13-17/a.ftl".into(),
            id: "a_b".into(),
            attribute: None,
            english: english.into(),
            words: words.map(str::to_owned),
            notes: vec!["Calm.".into()],
            place: Some(("locales/en/13-17/a.ftl".into(), 3)),
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let units = [unit("One \"two\"\n\n\\u", Some("Un « deux »\n\nfin")), unit("Three", None)];
        let text = write("pt-BR", &units, |unit| unit.english == "Three" || unit.words.is_some());
        assert!(
            text.contains("#. Calm.\n#: locales/en/13-17/a.ftl:3\n#, fuzzy\nmsgctxt \"13-17/a.ftl:a_b\"\n"),
            "{text}"
        );
        let (read, faults) = read(&source(&text));
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(read.tag.as_deref(), Some("pt-BR"));
        let items: Vec<(&str, &str, bool)> =
            read.items.iter().map(|item| (item.english.as_str(), item.words.as_str(), item.unsure)).collect();
        assert_eq!(items, [("One \"two\"\n\n\\u", "Un « deux »\n\nfin", true), ("Three", "", false)]);
    }

    #[test]
    fn what_other_tools_change_in_the_form_is_understood() {
        let text = "\u{feff}msgid \"\"\r\nmsgstr \"\"\r\n\"Language: pt_BR\\n\"\r\n\r\n# a note\r\n#| msgid \"Old\"\r\n\
                    #, fuzzy, no-wrap\r\nmsgctxt \"a\"\r\nmsgid \"\"\r\n\"On\"\r\n\"e\"\r\nmsgstr \"Um\"\r\n\
                    msgctxt \"b\"\r\nmsgid \"Two\"\r\nmsgstr \"\"\r\n#~ msgid \"gone\"\r\n#~ msgstr \"ido\"\r\n";
        let (read, faults) = read(&source(text));
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(read.tag.as_deref(), Some("pt-BR"));
        let items: Vec<_> =
            read.items.iter().map(|item| (item.name.as_str(), item.english.as_str(), item.unsure)).collect();
        assert_eq!(items, [("a", "One", true), ("b", "Two", false)]);
    }

    #[test]
    fn every_fault_is_told_with_its_line() {
        let text = "msgid \"\"\nmsgstr \"\"\n\nmsgctxt \"a\"\nmsgid \"One\nmsgstr \"\\q\"\nnonsense\n\nmsgid \"Two\"\nmsgstr \"Deux\"\n";
        let (_, faults) = read(&source(text));
        let lines: Vec<usize> = faults.iter().filter_map(|fault| Some(fault.place.as_ref()?.line)).collect();
        assert_eq!(lines, [5, 6, 7, 10]);
    }
}
