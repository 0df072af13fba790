//! Controls of the writing direction: those that can turn a text round, and those that are left open.

use unicode_script::{Script, UnicodeScript};

use super::form::Form;
use super::{Desk, Spot};

pub(super) fn check(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    if form.text.is_ascii() {
        return;
    }
    for (from, paragraph) in form.text.split('\n').scan(0, |from, line| {
        let at = *from;
        *from += line.len() + 1;
        Some((at, line))
    }) {
        line(desk, spot, form, from, paragraph);
    }
}

fn line(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form, from: usize, text: &str) {
    let mut open: Vec<(usize, char)> = Vec::new();
    let rtl_text = desk.tongue.rtl || text.chars().any(right_to_left);
    for (at, c) in text.char_indices() {
        let range = from + at..from + at + c.len_utf8();
        match c {
            '\u{202d}' | '\u{202e}' => {
                // It turns letters round, whatever they are: the tool of those who disguise addresses.
                let mut end = range.end;
                let mut with = String::new();
                if let Some(close) = text[at..].find('\u{202c}') {
                    with = text[at + c.len_utf8()..at + close].to_owned();
                    end = from + at + close + '\u{202c}'.len_utf8();
                }
                let fault =
                    desk.text_fault("bidi", spot, form, range.clone()).key("bidi-override").arg("code", code(c));
                let fault = fault.instead(desk.mended(form, range.start..end, &with));
                desk.add(fault);
                open.push((at, c));
            }
            '\u{202a}' | '\u{202b}' | '\u{2066}'..='\u{2068}' => open.push((at, c)),
            '\u{202c}' | '\u{2069}' => {
                let embeds = |open: char| matches!(open, '\u{202a}'..='\u{202e}');
                if open.last().is_some_and(|(_, last)| embeds(*last) == (c == '\u{202c}')) {
                    let opener = open.pop();
                    if let Some((start, '\u{202a}' | '\u{202b}')) = opener.filter(|_| !rtl_text) {
                        let words = &text[start + 3..at];
                        let fault = desk
                            .text_fault("bidi", spot, form, from + start..range.end)
                            .key("bidi-pointless")
                            .arg("code", code('\u{202a}'));
                        let fault = fault.instead(desk.mended(form, from + start..range.end, words));
                        desk.add(fault);
                    }
                } else {
                    let fault =
                        desk.text_fault("bidi", spot, form, range.clone()).key("bidi-unopened").arg("code", code(c));
                    let fault = fault.instead(desk.mended(form, range, ""));
                    desk.add(fault);
                }
            }
            '\u{200e}' | '\u{200f}' | '\u{61c}' => {
                let twice = text[at + c.len_utf8()..].starts_with(c);
                if twice || (!rtl_text && !spot.english_has(|text| text.contains(c))) {
                    let fault =
                        desk.text_fault("bidi", spot, form, range.clone()).key("bidi-pointless").arg("code", code(c));
                    let fault = fault.instead(desk.mended(form, range, ""));
                    desk.add(fault);
                }
            }
            _ => {}
        }
    }
    for (at, c) in open.into_iter().filter(|(_, c)| !matches!(c, '\u{202d}' | '\u{202e}')) {
        let close = if matches!(c, '\u{2066}'..='\u{2068}') { '\u{2069}' } else { '\u{202c}' };
        let range = from + at..from + at + c.len_utf8();
        let fault =
            desk.text_fault("bidi", spot, form, range).key("bidi-open").arg("code", code(c)).arg("close", code(close));
        let end = from + text.len();
        let fault = fault.instead(desk.mended(form, end..end, &close.to_string()));
        desk.add(fault);
    }
}

/// Letters that run from right to left.
pub(super) fn right_to_left(c: char) -> bool {
    matches!(
        c.script(),
        Script::Arabic | Script::Hebrew | Script::Syriac | Script::Thaana | Script::Nko | Script::Adlam
    )
}

fn code(c: char) -> String {
    let name = match c {
        '\u{202a}' => "LRE",
        '\u{202b}' => "RLE",
        '\u{202c}' => "PDF",
        '\u{202d}' => "LRO",
        '\u{202e}' => "RLO",
        '\u{2066}' => "LRI",
        '\u{2067}' => "RLI",
        '\u{2068}' => "FSI",
        '\u{2069}' => "PDI",
        '\u{200e}' => "LRM",
        '\u{200f}' => "RLM",
        _ => "ALM",
    };
    format!("U+{:04X} {name}", u32::from(c))
}
