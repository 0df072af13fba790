//! Characters that nobody sees and that do something all the same.

use unicode_script::{Script, UnicodeScript};

use super::form::Form;
use super::{Desk, Spot};

/// Whether a character has no picture of its own. Spaces and bidi marks are looked at elsewhere.
pub fn unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}' | '\u{61c}' | '\u{2800}'
    ) || control(c)
}

fn control(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}')
}

fn bidi(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

pub(super) fn check(desk: &mut Desk<'_, '_>, spot: &Spot<'_, '_>, form: &Form) {
    if form.text.bytes().all(|byte| (b' '..0x7f).contains(&byte) || byte == b'\n') {
        return;
    }
    let text = form.text.as_str();
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    for (number, (at, c)) in chars.iter().enumerate() {
        if !unseen(*c) || bidi(*c) || allowed(desk, &chars, number) || spot.english_has(|text| text.contains(*c)) {
            continue;
        }
        // A row of them is one fault.
        if number > 0 && unseen(chars[number - 1].1) && !bidi(chars[number - 1].1) {
            continue;
        }
        let end = chars[number..].iter().find(|(_, c)| !unseen(*c) || bidi(*c)).map_or(text.len(), |(end, _)| *end);
        // What opened as Windows-1252 leaves control codes behind; that is told as what it is.
        if ('\u{80}'..='\u{9f}').contains(c)
            && text[..*at].chars().next_back().is_some_and(|before| ('\u{c2}'..='\u{f4}').contains(&before))
        {
            continue;
        }
        let with = if matches!(c, '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}') { " " } else { "" };
        let fault = desk
            .text_fault("invisible", spot, form, *at..end)
            .arg("code", format!("U+{:04X}", u32::from(*c)))
            .arg("name", name(*c));
        let fault = fault.instead(desk.mended(form, *at..end, with));
        desk.add(fault);
    }
}

/// Whether a script or an emoji needs the character here.
fn allowed(desk: &Desk<'_, '_>, chars: &[(usize, char)], number: usize) -> bool {
    let c = chars[number].1;
    let before = chars[..number].iter().rev().map(|(_, c)| *c).find(|c| !matches!(c, '\u{fe0f}' | '\u{fe0e}'));
    let after = chars.get(number + 1).map(|(_, c)| *c);
    let script = before.map_or(Script::Common, |c| c.script());
    let joins = matches!(
        script,
        Script::Arabic
            | Script::Syriac
            | Script::Mongolian
            | Script::Nko
            | Script::Adlam
            | Script::Devanagari
            | Script::Bengali
            | Script::Gurmukhi
            | Script::Gujarati
            | Script::Oriya
            | Script::Tamil
            | Script::Telugu
            | Script::Kannada
            | Script::Malayalam
            | Script::Sinhala
            | Script::Khmer
            | Script::Myanmar
            | Script::Tibetan
            | Script::Inherited
    );
    match c {
        '\u{200b}' => {
            // Scripts without spaces mark with it where a line may end.
            !desk.tongue.spaced() && before.is_some_and(written) && after.is_some_and(written)
        }
        '\u{200c}' => joins && after.is_some_and(|c| c.is_alphanumeric() || c == super::form::OBJECT),
        '\u{200d}' => joins || (before.is_some_and(emoji) && after.is_some_and(emoji)),
        '\u{fe0f}' | '\u{fe0e}' => chars[..number]
            .last()
            .is_some_and(|(_, c)| emoji(*c) || matches!(c, '0'..='9' | '#' | '*' | '\u{ae}' | '\u{a9}' | '\u{2122}')),
        '\u{fe00}' => before.is_some_and(|c| c.script() == Script::Myanmar || c.script() == Script::Han),
        '\u{e0100}'..='\u{e01ef}' => script == Script::Han,
        // The flags of England, Scotland and Wales.
        '\u{e0020}'..='\u{e007f}' => {
            let flag = chars[..number].iter().rev().map(|(_, c)| *c).find(|c| !('\u{e0020}'..='\u{e007f}').contains(c));
            flag == Some('\u{1f3f4}')
                && chars[number..].iter().map(|(_, c)| *c).find(|c| !('\u{e0020}'..='\u{e007e}').contains(c))
                    == Some('\u{e007f}')
        }
        '\u{180b}'..='\u{180f}' => script == Script::Mongolian,
        '\u{34f}' => matches!(script, Script::Hebrew | Script::Inherited),
        // A word that must not be cut before a dash or a slash.
        '\u{2060}' => false,
        _ => false,
    }
}

/// Whether a character belongs to written words, so that a line may end beside it.
fn written(c: char) -> bool {
    let marked = matches!(
        c.script(),
        Script::Inherited | Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar | Script::Tibetan
    );
    c.is_alphanumeric() || marked || c == super::form::OBJECT || "«»“”()".contains(c)
}

/// Pictures that can be joined or tinted.
pub(super) fn emoji(c: char) -> bool {
    matches!(
        c,
        '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{27bf}' | '\u{2900}'..='\u{297f}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}'
            | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}' | '\u{20e3}'
    )
}

fn name(c: char) -> &'static str {
    match c {
        '\u{200b}' => "ZERO WIDTH SPACE",
        '\u{200c}' => "ZERO WIDTH NON-JOINER",
        '\u{200d}' => "ZERO WIDTH JOINER",
        '\u{ad}' => "SOFT HYPHEN",
        '\u{2060}' => "WORD JOINER",
        '\u{feff}' => "BYTE ORDER MARK",
        '\u{2028}' => "LINE SEPARATOR",
        '\u{2029}' => "PARAGRAPH SEPARATOR",
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => "VARIATION SELECTOR",
        '\u{e0000}'..='\u{e007f}' => "TAG CHARACTER",
        '\u{3164}' | '\u{ffa0}' | '\u{115f}' | '\u{1160}' => "HANGUL FILLER",
        c if control(c) => "CONTROL CODE",
        _ => "INVISIBLE CHARACTER",
    }
}
