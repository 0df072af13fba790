//! Spaces: too many, of an odd kind, at an edge, or missing beside something that is put in.

use super::form::{Form, OBJECT};
use super::{Desk, Spot};

/// Languages that put a space between words and grow nothing onto them, so that a letter right before what is put in
/// is a slip.
const APART: [&str; 16] =
    ["fr", "es", "pt", "it", "ro", "de", "nl", "sv", "da", "nb", "pl", "cs", "sk", "ru", "uk", "en"];

pub(super) fn check(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    rows(desk, spot, form);
    edges(desk, spot, form);
    beside(desk, spot, form);
}

fn space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\t' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// Spaces in a row, tabs, spaces of a width that no language asks for, spaces at the end of a line.
fn rows(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    let text = form.text.as_str();
    let east = desk.tongue.is(&["zh", "ja", "ko"]);
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if at < end || !space(c) {
            continue;
        }
        end = text[at..].find(|c| !space(c)).map_or(text.len(), |found| at + found);
        let row = &text[at..end];
        let line_edge = at == 0 || text[..at].ends_with('\n') || end == text.len() || text[end..].starts_with('\n');
        let odd =
            row.chars().find(|c| !(matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}') || east && *c == '\u{3000}'));
        let many = row.chars().count() > 1;
        if (!many && odd.is_none()) || line_edge && odd.is_none() {
            continue;
        }
        // Two spaces after a full stop are an old habit; where the English has it, nobody is to blame.
        if odd.is_none() && spot.english_has(|text| text.contains("  "))
            || odd.is_some_and(|c| spot.english_has(|text| text.contains(c)))
        {
            continue;
        }
        if row.contains(OBJECT) || !form.literal(&(at..end)) {
            continue;
        }
        let kept = row.chars().find(|c| matches!(c, '\u{a0}' | '\u{202f}')).unwrap_or(' ');
        let key = if odd == Some('\t') {
            "whitespace-tab"
        } else if odd.is_some() {
            "whitespace-odd"
        } else {
            "whitespace"
        };
        let fault = desk.text_fault("whitespace", spot, form, at..end).key(key);
        let fault = match odd {
            Some(c) => fault.arg("code", format!("U+{:04X}", u32::from(c))),
            None => fault,
        };
        let fault = fault.instead(desk.mended(form, at..end, &kept.to_string()));
        desk.add(fault);
    }
    line_ends(desk, spot, form);
}

/// Blanks between the last word of a line and its end: an editor shows nothing, a diff shows noise.
fn line_ends(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    let mut ends: Vec<usize> = form.text.match_indices('\n').map(|(at, _)| at).filter(|at| *at > 0).collect();
    ends.push(form.text.len());
    for end in ends {
        let Some(last) = form.text[..end].chars().next_back().filter(|c| *c != '\n') else { continue };
        let at = form.span(end - last.len_utf8()..end).start;
        let line = desk.page.line(at);
        let trimmed = line.trim_end();
        if trimmed.len() < line.len() && !trimmed.is_empty() {
            let start = desk.page.line_range(at).start + trimmed.len();
            let fault = desk
                .fault("whitespace", spot.entry, start..start + line.len() - trimmed.len())
                .key("whitespace-end")
                .instead(trimmed);
            desk.add(fault);
        }
    }
}

/// Spaces that were put at the beginning or the end on purpose, with quotes or hard spaces, where the English has none.
fn edges(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    let text = form.text.as_str();
    let inner = text.trim_matches(|c| space(c) || c == '\n');
    if inner.is_empty() || inner.len() == text.len() {
        return;
    }
    let start = inner.as_ptr() as usize - text.as_ptr() as usize;
    let end = start + inner.len();
    for (range, english) in [
        (0..start, spot.english_has(|text| text.starts_with(space))),
        (end..text.len(), spot.english_has(|text| text.ends_with(space))),
    ] {
        let plain = text[range.clone()].chars().all(|c| matches!(c, ' ' | '\n')) && !form.quoted(&range);
        if range.is_empty() || english || plain {
            continue;
        }
        let span = form.span(range.clone());
        let fault = desk.fault("whitespace", spot.entry, span.clone()).key("whitespace-edge");
        // Quotes with nothing but spaces in them go as a whole, braces too.
        let source = &desk.page.source.text;
        let open = source[..span.start].trim_end_matches(['"', ' ']).len();
        let close = source.len() - source[span.end..].trim_start_matches(['"', ' ']).len();
        let whole = source[..open].ends_with('{') && source[close..].starts_with('}');
        let mended = if whole && form.quoted(&range) {
            desk.page.mended(open - 1..close + 1, "")
        } else {
            desk.page.mended(span, "")
        };
        let fault = fault.instead(mended.trim_end());
        desk.add(fault);
    }
}

/// A word that touches what is put in.
fn beside(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    if spot.english.is_empty() || !desk.tongue.is(&APART) {
        return;
    }
    for (at, _) in form.text.match_indices(OBJECT) {
        let before = form.text[..at].chars().next_back();
        let after = form.text[at + OBJECT.len_utf8()..].chars().next();
        let touches = |text: &str| text.match_indices(OBJECT).any(|(at, _)| text[..at].ends_with(char::is_alphabetic));
        let sentence = |c: char| matches!(c, ',' | ';' | '?' | '!');
        if before.is_some_and(|c| c.is_alphabetic() || sentence(c)) && !spot.english_has(touches) {
            let span = form.span(at..at + OBJECT.len_utf8());
            let open = desk.page.source.text[..span.start].rfind('{').unwrap_or(span.start);
            let fault = desk
                .fault("whitespace", spot.entry, open..span.end)
                .key("whitespace-joined")
                .instead(desk.page.mended(open..open, " "));
            desk.add(fault);
        }
        let touched = |text: &str| {
            text.match_indices(OBJECT).any(|(at, _)| text[at + OBJECT.len_utf8()..].starts_with(char::is_alphabetic))
        };
        if after.is_some_and(char::is_alphabetic)
            && desk.tongue.is(&["fr", "es", "pt", "it", "ro"])
            && !spot.english_has(touched)
        {
            let span = form.span(at..at + OBJECT.len_utf8());
            let close = desk.page.source.text[span.end..].find('}').map_or(span.end, |found| span.end + found + 1);
            let fault = desk
                .fault("whitespace", spot.entry, span.start..close)
                .key("whitespace-joined")
                .instead(desk.page.mended(close..close, " "));
            desk.add(fault);
        }
    }
}
