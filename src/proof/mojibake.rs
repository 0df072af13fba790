//! Text that was saved in one encoding and opened in another.

use super::form::Form;
use super::{Desk, Spot};

/// What Windows-1252 makes of the bytes 0x80 to 0x9F; five are unused there and stay control codes.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// What Windows-1251 makes of the bytes 0x80 to 0xBF; from 0xC0 on come the letters А to я.
const WINDOWS_1251: &str = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї";

/// A byte as Windows-1252 reads it.
pub(super) fn from_windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

fn to_windows_1252(c: char) -> Option<u8> {
    match c {
        // Most scripts of the world, which it has nothing of.
        '\u{2dd}'..='\u{2010}' | '\u{2123}'.. => None,
        '\u{80}'..='\u{ff}' => u8::try_from(u32::from(c)).ok(),
        _ => WINDOWS_1252.iter().position(|known| *known == c).and_then(|at| u8::try_from(at + 0x80).ok()),
    }
}

fn to_windows_1251(c: char) -> Option<u8> {
    match c {
        '\u{492}'..='\u{2010}' | '\u{2123}'.. => None,
        'А'..='я' => u8::try_from(u32::from(c) - 0x410 + 0xc0).ok(),
        _ => WINDOWS_1251.chars().position(|known| known == c).and_then(|at| u8::try_from(at + 0x80).ok()),
    }
}

/// Finds letters that were taken apart, or lost; says whether there were any.
pub(super) fn check(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) -> bool {
    if form.text.is_ascii() {
        return lost(desk, spot, form);
    }
    let text = form.text.as_str();
    if let Some(at) = text.find('\u{fffd}') {
        let fault = desk.text_fault("mojibake", spot, form, at..at + '\u{fffd}'.len_utf8()).key("mojibake-lost");
        desk.add(fault);
        return true;
    }
    let mut found = false;
    let mut seen = 0;
    while let Some((range, mended)) = taken_apart(text, seen) {
        seen = range.end;
        // A run of such pairs is one fault.
        let (mut end, mut whole) = (range.end, mended);
        while let Some((next, more)) = taken_apart(text, end).filter(|(next, _)| next.start == end) {
            end = next.end;
            whole.push_str(&more);
        }
        seen = seen.max(end);
        let range = range.start..end;
        found = true;
        let fault = desk.text_fault("mojibake", spot, form, range.clone()).arg("shown", &text[range.clone()]);
        let fault = fault.arg("meant", &whole).instead(desk.mended(form, range, &whole));
        desk.add(fault);
    }
    found | lost(desk, spot, form)
}

/// Question marks in place of a whole word's letters.
fn lost(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) -> bool {
    let Some(at) = form.text.find("???") else { return false };
    // Nothing but signs is a note to oneself.
    if spot.english_has(|text| text.contains("??")) || !form.text.chars().any(char::is_alphabetic) {
        return false;
    }
    let end = at + form.text[at..].chars().take_while(|c| *c == '?').count();
    let words = end - at >= 4 || form.text[end..].starts_with(' ') && form.text[end..].contains("??");
    if words {
        let fault = desk.text_fault("mojibake", spot, form, at..end).key("mojibake-lost");
        desk.add(fault);
    }
    words
}

/// The next stretch that is UTF-8 opened as something else, and what it was.
fn taken_apart(text: &str, from: usize) -> Option<(std::ops::Range<usize>, String)> {
    for (at, first) in text[from..].char_indices().map(|(at, c)| (at + from, c)) {
        if first.is_ascii() {
            continue;
        }
        for encode in [to_windows_1252, to_windows_1251] {
            let Some(lead) = encode(first) else { continue };
            let wide = match lead {
                0xc2..=0xdf => 2,
                0xe0..=0xef => 3,
                0xf0..=0xf4 => 4,
                _ => continue,
            };
            let bytes: Option<Vec<u8>> = text[at..].chars().take(wide).map(encode).collect();
            let Some(bytes) = bytes.filter(|bytes| bytes.len() == wide) else { continue };
            let Ok(meant) = std::str::from_utf8(&bytes) else { continue };
            let end = at + text[at..].chars().take(wide).map(char::len_utf8).sum::<usize>();
            // Two Cyrillic letters in a row are a word, not a fault: only what no word has tells.
            let plain = |c: char| {
                matches!(
                    c,
                    'А'..='я'
                        | 'ё'
                        | 'Ё'
                        | 'і'
                        | 'ї'
                        | 'є'
                        | 'ґ'
                        | 'І'
                        | 'Ї'
                        | 'Є'
                        | 'Ґ'
                        | 'ў'
                        | 'Ў'
                        | 'ј'
                        | 'Ј'
                        | 'ѕ'
                        | 'љ'
                        | 'њ'
                        | 'ћ'
                        | 'ђ'
                        | 'џ'
                        | 'ќ'
                        | 'ѓ'
                        | 'Џ'
                        | 'Љ'
                        | 'Њ'
                        | 'Ћ'
                        | 'Ђ'
                        | 'Ќ'
                        | 'Ѓ'
                        | 'Ѕ'
                )
            };
            let cyrillic = matches!(first, 'А'..='я');
            if cyrillic
                && (!matches!(first, 'Р' | 'С' | 'Ð' | 'Ñ' | 'в')
                    || text[at..end].chars().skip(1).all(plain) && !shouted(text, at, &plain))
            {
                continue;
            }
            // « after a capital Â or Ã is as good as never meant; but letters of a word are left alone.
            if !cyrillic
                && wide == 2
                && !meant.chars().all(|c| c.is_alphanumeric() || "\u{a0}«»°·¿¡´ºª§©®£\u{ad}".contains(c))
            {
                continue;
            }
            return Some((at..end, meant.to_owned()));
        }
    }
    None
}

/// Whether capitals alternate with other letters, as they do where Cyrillic was taken apart (`РџСЂРё`).
fn shouted(text: &str, at: usize, plain: &dyn Fn(char) -> bool) -> bool {
    let run: Vec<char> = text[at..].chars().take_while(|c| !c.is_whitespace()).take(12).collect();
    run.len() >= 6
        && run.iter().step_by(2).all(|c| matches!(c, 'Р' | 'С'))
        && run.iter().any(|c| !plain(*c) || matches!(c, 'ѓ' | 'Ѓ' | 'џ' | 'Џ'))
}
