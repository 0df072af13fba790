//! What the parser could not read, each kind of slip explained, with the line as it should be.

use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::sheet::{Piece, Sheet};
use super::{Checks, Desk};
use crate::finding::{Finding, nearest};

pub(super) fn check(desk: &mut Desk<'_, '_>, checks: &Checks<'_, '_>, sheet: &Sheet<'_>) {
    // Where a file is in another encoding, the parser stumbles over what is told already.
    if !sheet.page.legible {
        return;
    }
    for error in &sheet.errors {
        if let Some(fault) = explain(desk, checks, error) {
            desk.add(fault);
        }
    }
    swallowed(desk, checks, sheet);
}

fn explain(desk: &Desk<'_, '_>, checks: &Checks<'_, '_>, error: &ParserError) -> Option<Finding> {
    let text = desk.page.text();
    let slice = error.slice.clone().unwrap_or(error.pos.clone());
    let junk = text.get(slice.clone())?;
    let indent = junk.len() - junk.trim_start_matches([' ', '\n', '\r']).len();
    let start = slice.start + indent;
    // An attribute that could not be read ends its message; why, only a second look at the attribute alone tells.
    if let Some(attribute) = text.get(start..slice.end).and_then(|rest| rest.strip_prefix('.')) {
        return Some(lone_attribute(desk, checks, attribute, start, slice.end));
    }
    Some(judge(desk, checks, &error.kind, error.pos.start.min(text.len()), start..slice.end)?.about(name(text, start)))
}

/// The name with which a broken part begins, or its first word.
fn name(text: &str, start: usize) -> String {
    text[start..].chars().take_while(|c| c.is_alphanumeric() || *c == '-' || *c == '_').collect()
}

fn lone_attribute(desk: &Desk<'_, '_>, checks: &Checks<'_, '_>, attribute: &str, start: usize, end: usize) -> Finding {
    // What follows the next label's dot is another label's matter.
    let own =
        attribute.match_indices('\n').find(|(at, _)| attribute[at + 1..].trim_start_matches(' ').starts_with('.'));
    let own = own.map_or(attribute, |(end, _)| &attribute[..=end]);
    let fault = match parser::parse(own) {
        Err((_, errors)) => errors.first().and_then(|error| {
            let at = start + 1 + error.pos.start.min(attribute.len());
            judge(desk, checks, &error.kind, at, start..end)
        }),
        Ok(_) => None,
    };
    let label = name(attribute, 0);
    let fault = fault.unwrap_or_else(|| {
        let line = desk.page.line(start).trim().to_owned();
        desk.page.fault("syntax", start..start + 1).key("syntax-lone-attribute").instead(format!("    {line}"))
    });
    fault.about(message_above(desk.page.text(), start).unwrap_or(label))
}

/// The id of the message that begins last before a byte.
fn message_above(text: &str, at: usize) -> Option<String> {
    text[..at]
        .lines()
        .rev()
        .find(|line| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'))
        .map(|line| line.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect())
}

fn judge(
    desk: &Desk<'_, '_>,
    checks: &Checks<'_, '_>,
    kind: &ErrorKind,
    at: usize,
    junk: Range<usize>,
) -> Option<Finding> {
    let page = desk.page;
    let text = page.text();
    let line = page.line(at);
    let here = &text[floor(text, at)..];
    let syntax = |key: &'static str| page.fault("syntax", at..at + 1).key(key);
    Some(match kind {
        ErrorKind::MissingDefaultVariant => {
            let variant = last_variant(text, junk.clone());
            let fault = page.fault("select-no-default", variant.unwrap_or(at)..variant.unwrap_or(at) + 1);
            match variant {
                Some(at) => fault.instead(starred(page.line(at))),
                None => fault,
            }
        }
        ErrorKind::MultipleDefaultVariants => syntax("syntax-two-defaults").instead(line.replacen("*[", " [", 1)),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            return empty(desk, checks, junk);
        }
        ErrorKind::MissingValue => page.fault("empty-value", at..at + 1).key("empty-value-variant"),
        ErrorKind::UnterminatedStringLiteral => {
            let mended = line.trim_end().trim_end_matches('}').trim_end();
            syntax("syntax-unclosed-quote").instead(format!("{mended}\" }}"))
        }
        ErrorKind::UnbalancedClosingBrace => {
            let brace = text[..at.min(text.len())].rfind('}').filter(|_| !here.starts_with('}')).unwrap_or(at);
            page.fault("syntax", brace..brace + 1)
                .key("syntax-stray-brace")
                .instead(page.mended(brace..brace + 1, "").trim_end().to_owned())
        }
        ErrorKind::ForbiddenCallee => {
            let start = text[..at].rfind('(').map_or(at, |bracket| word_start(text, bracket));
            let end = text[start..].find('(').map_or(at, |found| start + found);
            let function = text[start..end].trim();
            page.fault("syntax", start..end)
                .key("syntax-function-case")
                .arg("function", function)
                .instead(page.mended(start..end, &function.to_uppercase()))
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => syntax("syntax-selector"),
        ErrorKind::TermAttributeAsPlaceable => syntax("syntax-term-attribute"),
        ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::ExpectedLiteral => syntax("syntax-arguments"),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            let slash = text[..at.min(text.len())].rfind('\\').filter(|slash| at - slash < 10).unwrap_or(at);
            let slash = if here.starts_with('\\') { at } else { slash };
            page.fault("syntax", slash..slash + 1).key("syntax-escape").instead(page.mended(slash..slash + 1, "\\\\"))
        }
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedToken('}' | ')' | ']' | '>') => {
            inside(desk, checks, at, junk)
        }
        ErrorKind::ExpectedCharRange { .. } if at > junk.start && !line_start(text, at) => {
            inside(desk, checks, at, junk)
        }
        ErrorKind::ExpectedToken(' ') => comment(desk, junk.start),
        ErrorKind::ExpectedToken(_) | ErrorKind::ExpectedCharRange { .. } => outside(desk, checks, junk),
    })
}

fn line_start(text: &str, at: usize) -> bool {
    at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n')
}

/// A name, an equals sign, and nothing after it.
fn empty(desk: &Desk<'_, '_>, checks: &Checks<'_, '_>, junk: Range<usize>) -> Option<Finding> {
    let text = desk.page.text();
    let after = text.get(junk.end..).unwrap_or_default();
    let next = after.lines().next().unwrap_or_default();
    let begins =
        !next.is_empty() && !next.starts_with('#') && !next.split_once('=').is_some_and(|(id, _)| is_id(id.trim()));
    let below = text[junk.clone()].lines().nth(1).unwrap_or_default();
    // The text stands there, but at the line's beginning: told where the line is.
    if begins || below.starts_with('\t') {
        return (!begins)
            .then(|| outside(desk, checks, junk.start + text[junk.clone()].find('\t').unwrap_or(0)..junk.end));
    }
    let id = name(text, junk.start).trim_start_matches('-').to_owned();
    Some(
        desk.page
            .fault("empty-value", junk.start..junk.start + id.len())
            .instead(format!("{} …", desk.page.line(junk.start).trim_end())),
    )
}

fn comment(desk: &Desk<'_, '_>, at: usize) -> Finding {
    let line = desk.page.line(at);
    let text = line.trim_start_matches('#');
    let signs = &line[..line.len() - text.len()];
    desk.page.fault("syntax", at..at + signs.len()).key("syntax-comment").instead(format!(
        "{} {}",
        signs.get(..3).unwrap_or(signs),
        text.trim()
    ))
}

/// Something between braces.
fn inside(desk: &Desk<'_, '_>, checks: &Checks<'_, '_>, at: usize, junk: Range<usize>) -> Finding {
    let page = desk.page;
    let text = page.text();
    let at = floor(text, at);
    let open = text[junk.start..at].rfind('{').map_or(junk.start, |found| junk.start + found);
    let rest = &text[at..];
    let next = rest.chars().next().unwrap_or('\n');
    let before = text[..at].chars().next_back().unwrap_or(' ');
    if matches!(next, '“' | '”' | '„' | '«' | '‘' | '’' | '\'') || text[open..at].contains(['“', '”', '„', '«'])
    {
        let range = page.line_range(at);
        let line: String =
            text[range].trim_end().chars().map(|c| if "“”„«»‘’'".contains(c) { '"' } else { c }).collect();
        return page.fault("syntax", at..at + next.len_utf8()).key("syntax-curly-quote").instead(line);
    }
    let word = |c: char| c.is_alphanumeric() || c == '-' || c == '_' || c == '\'' || c == '’';
    if next.is_alphanumeric() && (word(before) || before == '$') || matches!(before, '$') && next == ' ' {
        let start = text[..at].rfind(['$', '{', ' ', '(']).map_or(at, |found| found + 1);
        let start = if before == '$' { at } else { start };
        let end = at
            + rest.find(|c: char| !(word(c) || before == '$' && c == ' ')).unwrap_or(rest.len()).max(next.len_utf8());
        let wrong = text[start..end].trim();
        let known = english_names(checks, text, junk.start);
        let near = nearest(wrong, known.iter().map(String::as_str))
            .map(str::to_owned)
            .or_else(|| (known.len() == 1).then(|| known[0].clone()));
        let fault = page.fault("syntax", start..end).key("syntax-bad-name").arg("name", wrong);
        return match near {
            Some(near) => fault.instead(page.mended(start..end, &near)),
            None => fault,
        };
    }
    if next == '}' && text[open + 1..at].trim().is_empty() {
        return page.fault("syntax", open..at + 1).key("syntax-empty-braces").instead(page.mended(open..at + 1, ""));
    }
    let line_end = page.line_range(at.saturating_sub(usize::from(next == '\n')).max(open)).end;
    let closes = text[open..line_end].contains('}');
    if !closes || next == '\n' {
        let inner = text[open..].split(['\n', '}']).next().unwrap_or_default().trim_end();
        let name: usize =
            inner.len() - inner[1..].trim_start_matches([' ', '$', '-', '"']).trim_start_matches(word).len();
        let end = if inner.contains("->") { open + inner.len() } else { open + name.max(1) };
        let fault = page.fault("syntax", open..end).key("syntax-unclosed-brace");
        if text[open..end].contains("->") {
            return fault;
        }
        return fault.instead(page.mended(end..end, " }").replace("  }", " }"));
    }
    page.fault("syntax", at..at + next.len_utf8()).key("syntax-braces")
}

/// Names of variables of the English message in which a broken part stands.
fn english_names(checks: &Checks<'_, '_>, text: &str, at: usize) -> Vec<String> {
    let id = message_above(text, at).filter(|_| text[at..].starts_with(['.', ' '])).unwrap_or_else(|| name(text, at));
    let Some(entry) = checks.english.message(&id) else { return Vec::new() };
    let mut names: Vec<String> =
        entry.texts().flat_map(|(_, words)| words.variables()).map(|(name, _)| name.to_owned()).collect();
    names.sort();
    names.dedup();
    names
}

/// A line that is no entry.
fn outside(desk: &Desk<'_, '_>, checks: &Checks<'_, '_>, junk: Range<usize>) -> Finding {
    let page = desk.page;
    let text = page.text();
    let at = floor(text, junk.start.min(text.len()));
    let line = page.line(at).to_owned();
    let trimmed = line.trim();
    let fault = |key: &'static str| page.fault("syntax", at..at + trimmed.len()).key(key);
    let first = trimmed.chars().next().unwrap_or(' ');
    if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| trimmed.starts_with(mark)) {
        return fault("syntax-conflict");
    }
    if line.starts_with(['\t', '\u{a0}', '\u{3000}', '\u{2003}']) || line.trim_start_matches(' ').starts_with('\t') {
        return fault("syntax-tab").instead(format!("    {trimmed}"));
    }
    for style in ["//", "/*", "<!--", ";", "[["] {
        if let Some(rest) = trimmed.strip_prefix(style) {
            let words = rest
                .trim_start_matches(['/', '*'])
                .trim_end_matches("*/")
                .trim_end_matches("-->")
                .trim_end_matches("]]");
            let sign = if style == "[[" { "##" } else { "#" };
            return fault("syntax-comment-style").instead(format!("{sign} {}", words.trim()));
        }
    }
    if trimmed.starts_with("*[") || (first == '[' && trimmed.contains(']')) {
        return fault("syntax-lone-variant").instead(format!("    {trimmed}"));
    }
    if first == '}' {
        return fault("syntax-stray-brace");
    }
    let Some((left, right)) = trimmed.split_once('=') else {
        return no_equals(desk, checks, at, trimmed);
    };
    let (left, right) = (left.trim(), right.trim());
    if is_id(left) {
        // The name is right, so the fault is in front of it.
        return fault("syntax-indent").instead(trimmed.to_owned());
    }
    if let Some((id, label)) = left.split_once('.').filter(|(id, label)| is_id(id) && is_id(label)) {
        return fault("syntax-attribute-name").arg("id", id).instead(format!("{id} =\n    .{label} = {right}"));
    }
    if left.contains(' ') && left.split(' ').count() > 3 {
        return fault("syntax-no-indent").instead(format!("    {trimmed}"));
    }
    let missing: Vec<&str> = checks.english.message_ids().filter(|id| checks.shelf.message(id).is_none()).collect();
    let fault = page.fault("syntax", at..at + left.len()).key("syntax-bad-id").arg("id", left);
    let near =
        nearest(&left.replace(' ', "-"), missing.iter().copied()).or_else(|| (missing.len() == 1).then(|| missing[0]));
    match near {
        Some(near) => fault.instead(format!("{near} = {right}")),
        None => fault,
    }
}

/// A line at the beginning of which no name and no `=` stands.
fn no_equals(desk: &Desk<'_, '_>, checks: &Checks<'_, '_>, at: usize, trimmed: &str) -> Finding {
    let page = desk.page;
    let id: String = trimmed.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect();
    let rest = trimmed[id.len()..].trim_start();
    let known = checks.english.message(&id).is_some()
        || id.strip_prefix('-').is_some_and(|term| checks.english.term(term).is_some());
    let sign = [":", "→", "＝", "-", "–"].iter().find_map(|sign| rest.strip_prefix(sign)).map(str::trim);
    match sign {
        Some(words) if known || (!words.is_empty() && id.contains(['_', '-'])) => page
            .fault("syntax", at + id.len()..at + trimmed.len() - words.len())
            .key("syntax-no-equals")
            .arg("id", &id)
            .instead(format!("{id} = {words}")),
        _ if known => page
            .fault("syntax", at..at + id.len())
            .key("syntax-no-equals")
            .arg("id", &id)
            .instead(format!("{id} = {rest}").trim_end().to_owned()),
        _ => page.fault("syntax", at..at + trimmed.len()).key("syntax-no-indent").instead(format!("    {trimmed}")),
    }
}

/// Entries that became part of the text above them: an indent before a name, or a label without its dot.
fn swallowed(desk: &mut Desk<'_, '_>, checks: &Checks<'_, '_>, sheet: &Sheet<'_>) {
    for entry in &sheet.entries {
        for (_, words) in entry.texts() {
            for piece in &words.pieces {
                let Piece::Text(text, at) = piece else { continue };
                let Some((left, right)) = text.split_once('=') else { continue };
                let left = left.trim();
                let start = page_start(desk.page.text(), *at);
                let own_line = desk.page.text()[start..*at].trim().is_empty();
                let label = left.trim_start_matches('.');
                if !own_line || !is_id(label.trim_start_matches('-')) {
                    continue;
                }
                let message = checks.english.message(left).is_some()
                    || left.strip_prefix('-').is_some_and(|term| checks.english.term(term).is_some());
                let original = checks.english.message(entry.id);
                let attribute = original.is_some_and(|english| english.attribute(label).is_some())
                    && entry.attribute(label).is_none();
                if !message && !attribute {
                    continue;
                }
                let shown = desk.page.line(*at).trim();
                let fault = desk.fault("syntax", entry, *at..at + text.trim_end().len());
                let fault = if message {
                    fault.key("syntax-swallowed").arg("id", left).instead(shown)
                } else {
                    fault.key("syntax-no-dot").arg("id", label).instead(format!("    .{label} = {}", right.trim()))
                };
                desk.add(fault);
            }
        }
    }
}

fn page_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |found| found + 1)
}

/// A name as Fluent has it.
fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

fn word_start(text: &str, end: usize) -> usize {
    let trimmed = text[..end].trim_end();
    trimmed.len() - trimmed.chars().rev().take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-').count()
}

/// Where the last variant of a broken choice begins.
fn last_variant(text: &str, junk: Range<usize>) -> Option<usize> {
    let mut from = junk.start;
    let mut last = None;
    for line in text[junk].split_inclusive('\n') {
        let start = line.len() - line.trim_start().len();
        if line[start..].starts_with('[') {
            last = Some(from + start);
        } else if last.is_some() && line[start..].starts_with('}') {
            break;
        }
        from += line.len();
    }
    last
}

/// The line of a variant with the star that makes it the one for all other cases.
fn starred(line: &str) -> String {
    let words = line.trim_start();
    let indent = &line[..line.len() - words.len()];
    format!("{}*{words}", indent.strip_suffix(' ').unwrap_or(indent))
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
