//! A Fluent file as it comes: bytes to text, with what is wrong about the bytes.

use std::borrow::Cow;
use std::ops::Range;

use super::rules;
use crate::finding::Finding;
use crate::source::Source;

/// One file of a locale's folder.
#[derive(Debug, Clone)]
pub struct File {
    /// Path below the folder of the locale (`13-17/account.ftl`).
    pub path: String,
    /// Path as findings show it (`locales/fr/13-17/account.ftl`).
    pub shown: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// A file as text that can be parsed.
#[derive(Debug)]
pub(super) struct Page {
    /// Path below the folder of the locale, as the English spells it where that could be told.
    pub(super) path: String,
    pub(super) source: Source,
    /// The text with what would break the parser itself blotted out; as long as the text, byte for byte.
    guarded: Option<String>,
    /// Where each line begins.
    lines: Vec<usize>,
    /// Whether the bytes could be read as they are meant to.
    pub(super) legible: bool,
    pub(super) faults: Vec<Finding>,
}

impl Page {
    /// Reads bytes; whatever they are, there is a page.
    pub(super) fn read(file: &File) -> Self {
        let bytes = file.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&file.bytes);
        let (text, encoding) = decode(bytes);
        let legible = encoding.is_none();
        let guarded = guard(&text).into_owned();
        let guarded = (guarded != text).then_some(guarded);
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let source = Source { path: file.shown.clone(), text };
        let mut page = Self { path: file.path.clone(), source, guarded, lines, legible, faults: Vec::new() };
        if let Some((at, shown)) = encoding {
            let fault = page.fault("encoding", at..at).arg("shown", shown).instead(page.line(at));
            page.faults.push(fault);
        }
        if bytes.len() < file.bytes.len() {
            let fault = page.fault("bom", 0..0).instead(page.line(0));
            page.faults.push(fault);
        }
        page.line_ends();
        page
    }

    /// What the parser reads.
    pub(super) fn text(&self) -> &str {
        self.guarded.as_deref().unwrap_or(&self.source.text)
    }

    /// A finding of that rule at that span.
    pub(super) fn fault(&self, rule: &'static str, span: Range<usize>) -> Finding {
        let mut finding = Finding::error(&self.source.path, rule, "").at(self.source.place(span)).key(rule);
        finding.severity = rules::severity(rule);
        finding
    }

    /// A finding about the file as a whole.
    pub(super) fn file_fault(&self, rule: &'static str) -> Finding {
        let mut finding = Finding::error(&self.source.path, rule, "").key(rule);
        finding.severity = rules::severity(rule);
        finding
    }

    /// The line in which a byte stands, without its end.
    pub(super) fn line(&self, at: usize) -> &str {
        self.source.text[self.line_range(at)].trim_end_matches('\r')
    }

    /// The bytes of the line in which a byte stands.
    pub(super) fn line_range(&self, at: usize) -> Range<usize> {
        let text = &self.source.text;
        let number = self.lines.partition_point(|start| *start <= at).max(1) - 1;
        let start = self.lines[number].min(text.len());
        let end = self.lines.get(number + 1).map_or(text.len(), |next| next - 1);
        start..end.max(start)
    }

    /// The line of a span with the span written differently.
    pub(super) fn mended(&self, span: Range<usize>, with: &str) -> String {
        let line = self.line_range(span.start);
        let text = &self.source.text;
        let end = span.end.clamp(span.start, line.end.max(span.start));
        match (text.get(line.start..span.start), text.get(end..line.end)) {
            (Some(before), Some(after)) => format!("{before}{with}{after}").trim_end_matches('\r').to_owned(),
            _ => with.to_owned(),
        }
    }

    fn line_ends(&mut self) {
        let text = &self.source.text;
        let carriage = text.find('\r');
        let Some(at) = carriage else { return };
        let alone = text.match_indices('\r').any(|(at, _)| !text[at + 1..].starts_with('\n'));
        let key = if alone { "line-ends-lone" } else { "line-ends" };
        let fault = self.fault("line-ends", at..at + 1).key(key).instead(self.line(at).replace('\r', "\n"));
        self.faults.push(fault);
    }
}

/// The text of bytes; where they are no UTF-8, what comes nearest, the place of the first fault and what it may mean.
fn decode(bytes: &[u8]) -> (String, Option<(usize, String)>) {
    if let Some(text) = wide(bytes) {
        return (text, Some((0, "UTF-16".to_owned())));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), text.find('\0').map(|at| (at, "NUL".to_owned()))),
        Err(fault) => {
            let mut text = String::new();
            for chunk in bytes.utf8_chunks() {
                text.push_str(chunk.valid());
                text.extend(chunk.invalid().iter().map(|byte| super::mojibake::from_windows_1252(*byte)));
            }
            let at = fault.valid_up_to();
            let shown = text[at..].chars().take_while(|c| !c.is_ascii_control()).take(20).collect();
            (text, Some((at, shown)))
        }
    }
}

/// Text in UTF-16, told by its mark or by its zero bytes.
fn wide(bytes: &[u8]) -> Option<String> {
    let zeros = |odd: usize| bytes.iter().skip(odd).step_by(2).take(64).filter(|byte| **byte == 0).count();
    let half = (bytes.len() / 2).min(64);
    let little = bytes.starts_with(b"\xff\xfe") || (half >= 4 && zeros(1) * 2 > half);
    let big = bytes.starts_with(b"\xfe\xff") || (half >= 4 && zeros(0) * 2 > half);
    if !little && !big {
        return None;
    }
    let unit = |pair: &[u8]| match pair {
        [a, b] if little => u16::from_le_bytes([*a, *b]),
        [a, b] => u16::from_be_bytes([*a, *b]),
        _ => u16::from(b'\n'),
    };
    let units: Vec<u16> = bytes.chunks(2).map(unit).collect();
    Some(String::from_utf16_lossy(&units).trim_start_matches('\u{feff}').to_owned())
}

/// Most braces and brackets inside one another that are still parsed: the parser calls itself for each.
const NESTING_MAX: usize = 60;

/// The same text, byte for byte as long, without what breaks the parser of `fluent-syntax` 0.12 instead of being a
/// fault to it: a byte order mark, an escape that is cut short by a letter of more than one byte, and braces nested without end.
pub fn guard(text: &str) -> Cow<'_, str> {
    let mut out: Option<Vec<u8>> = None;
    let bytes = text.as_bytes();
    if text.starts_with('\u{feff}') {
        // As blank lines the mark costs nothing; as a letter it costs the first message.
        out.get_or_insert_with(|| bytes.to_vec())[..3].fill(b'\n');
    }
    let (mut deep, mut quoted) = (0usize, false);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'{' | b'(' if !quoted && (*byte == b'{' || deep > 0) => {
                deep += 1;
                if deep > NESTING_MAX {
                    out.get_or_insert_with(|| bytes.to_vec())[at] = b'}';
                }
            }
            b'}' | b')' if !quoted => deep = deep.saturating_sub(1),
            b'"' if deep > 0 => quoted = !quoted,
            b'\n' => {
                quoted = false;
                // Only a new entry closes what was left open.
                if bytes.get(at + 1).is_some_and(|next| next.is_ascii_alphabetic() || *next == b'-') {
                    deep = 0;
                }
            }
            b'u' | b'U' if deep > 0 && at > 0 && bytes[at - 1] == b'\\' => {
                let digits = bytes[at + 1..].iter().take(6).take_while(|byte| byte.is_ascii_hexdigit()).count();
                let mut end = at + 1 + digits;
                while bytes.get(end).is_some_and(|byte| !byte.is_ascii()) {
                    out.get_or_insert_with(|| bytes.to_vec())[end] = b'?';
                    end += 1;
                }
            }
            _ => {}
        }
    }
    match out.map(String::from_utf8) {
        Some(Ok(text)) => Cow::Owned(text),
        // A blot never cuts a letter in two, so this is the untouched text.
        _ => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(bytes: &[u8]) -> Page {
        Page::read(&File { path: "a.ftl".into(), shown: "fr/a.ftl".into(), bytes: bytes.to_vec() })
    }

    fn rules(bytes: &[u8]) -> Vec<&'static str> {
        page(bytes).faults.iter().map(|fault| fault.rule).collect()
    }

    #[test]
    fn bytes_of_other_encodings_are_read_and_told() {
        assert_eq!(rules("a = é\n".as_bytes()), [""; 0]);
        assert_eq!(rules(b"a = \xe9t\xe9\n"), ["encoding"]);
        assert_eq!(page(b"a = \xe9t\xe9\n").source.text, "a = été\n");
        assert_eq!(rules(b"\xff\xfea\0 \0=\0 \0b\0\n\0"), ["encoding"]);
        assert_eq!(page(b"\xff\xfea\0 \0=\0 \0b\0\n\0").source.text, "a = b\n");
        assert_eq!(rules(b"\xef\xbb\xbfa = b\n"), ["bom"]);
        assert_eq!(rules(b"a = b\r\nc = d\r\n"), ["line-ends"]);
    }

    #[test]
    fn what_breaks_the_parser_is_blotted_out_and_nothing_else() {
        for text in ["a = { \"\\u00é\" }\n", "a = { \"\\u12\u{1F600}34\" }\n"] {
            let guarded = guard(text);
            assert_eq!(guarded.len(), text.len());
            assert!(guarded != text);
            let _ = fluent_syntax::parser::parse(guarded.as_ref());
        }
        let deep = format!("a = {}\n", "{".repeat(50_000));
        let _ = fluent_syntax::parser::parse(guard(&deep).as_ref());
        assert!(matches!(guard("a = { NUMBER($n) } é\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_line_is_mended_in_place() {
        let page = page("a = un  deux\nb = x\n".as_bytes());
        assert_eq!(page.mended(6..8, " "), "a = un deux");
    }
}
