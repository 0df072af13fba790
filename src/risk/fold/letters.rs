//! Letter by letter: compatibility forms, marks, case and invisible characters (NFKD, Unicode 16; UTS 39 for look-alikes).
//!
//! What a child sees as the same letter becomes the same letter. Thai marks stay, because there they are vowels.

use icu_casemap::{CaseMapper, CaseMapperBorrowed};
use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use zeroize::Zeroize;

/// One letter or sign after folding.
#[derive(Clone, Copy)]
pub(super) struct Glyph {
    /// Folded: compatibility form, no marks, lower case.
    pub(super) letter: char,
    /// Before its case was folded: a capital may look like a Latin letter where its small form does not.
    pub(super) raw: char,
}

impl Zeroize for Glyph {
    fn zeroize(&mut self) {
        self.letter.zeroize();
        self.raw.zeroize();
    }
}

/// The letters of a text, without what is invisible.
pub(super) fn read(text: &str, out: &mut Vec<Glyph>) {
    if text.is_ascii() {
        out.extend(
            text.bytes()
                .filter(|byte| *byte != 0)
                .map(|byte| Glyph { letter: plain_sign(char::from(byte)).to_ascii_lowercase(), raw: char::from(byte) }),
        );
        return;
    }
    let marks = CanonicalCombiningClassMapBorrowed::new();
    let case = CaseMapper::new();
    let visible = text.chars().filter(|c| !is_invisible(*c)).map(plain_sign);
    for raw in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(visible) {
        push(raw, &marks, case, out);
    }
    join_sara_am(out);
    unstretch_thai(out);
}

/// A Thai letter typed three times or more is one letter ("มากกกก"): no word has three in a row, but some have two.
fn unstretch_thai(glyphs: &mut Vec<Glyph>) {
    let stretched = |run: &[Glyph]| run.len() >= 3 && is_thai(run[0].letter);
    if glyphs.chunk_by(|a, b| a.letter == b.letter).any(stretched) {
        let mut kept = Vec::with_capacity(glyphs.len());
        for run in glyphs.chunk_by(|a, b| a.letter == b.letter) {
            kept.extend_from_slice(if stretched(run) { &run[..1] } else { run });
        }
        std::mem::swap(glyphs, &mut kept);
        kept.zeroize();
    }
}

fn push(raw: char, marks: &CanonicalCombiningClassMapBorrowed<'_>, case: CaseMapperBorrowed<'_>, out: &mut Vec<Glyph>) {
    if raw.is_ascii() {
        out.push(Glyph { letter: raw.to_ascii_lowercase(), raw });
        return;
    }
    if is_thai(raw) {
        push_thai(raw, out);
        return;
    }
    if is_ascii_like_mark(raw) || marks.get_u8(raw) != 0 {
        return;
    }
    let letter = special(case.simple_fold(raw));
    match letter {
        'ß' => out.extend([Glyph { letter: 's', raw }; 2]),
        'æ' | 'œ' => {
            let first = if letter == 'æ' { 'a' } else { 'o' };
            out.push(Glyph { letter: first, raw });
            out.push(Glyph { letter: 'e', raw });
        }
        _ => out.push(Glyph { letter, raw }),
    }
}

/// A tone mark typed twice is one tone mark; two short "ae" are the long one.
fn push_thai(raw: char, out: &mut Vec<Glyph>) {
    if let Some(last) = out.last_mut() {
        if is_thai_mark(raw) && last.letter == raw {
            return;
        }
        if raw == '\u{e40}' && last.letter == '\u{e40}' {
            *last = Glyph { letter: '\u{e41}', raw: '\u{e41}' };
            return;
        }
    }
    out.push(Glyph { letter: raw, raw });
}

/// NFKD splits sara am in two (with a tone mark in between); matching wants it whole, as it is typed.
fn join_sara_am(glyphs: &mut Vec<Glyph>) {
    let mut at = 0;
    while at < glyphs.len() {
        if glyphs[at].letter == '\u{e4d}' {
            let tone = glyphs.get(at + 1).is_some_and(|g| is_tone(g.letter));
            let aa = at + 1 + usize::from(tone);
            if glyphs.get(aa).is_some_and(|g| g.letter == '\u{e32}') {
                glyphs[aa].letter = '\u{e33}';
                glyphs.remove(at);
                continue;
            }
        }
        at += 1;
    }
}

/// Default-ignorable and bidirectional control characters (DerivedCoreProperties, UAX 9): they change nothing a reader sees.
fn is_invisible(c: char) -> bool {
    matches!(u32::from(c),
        0x00 | 0xad | 0x34f | 0x61c | 0x640 | 0x115f | 0x1160 | 0x17b4 | 0x17b5 | 0x180b..=0x180f
        | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0x3164 | 0xfe00..=0xfe0f | 0xfeff | 0xffa0
        | 0xfff0..=0xfffb | 0x1bca0..=0x1bca3 | 0x1d173..=0x1d17a | 0x1f3fb..=0x1f3ff | 0xe0000..=0xe0fff)
}

/// Enclosing marks have no combining class.
fn is_ascii_like_mark(c: char) -> bool {
    matches!(u32::from(c), 0x483..=0x489 | 0x20d0..=0x20ff)
}

/// Signs with a meaning of their own that decomposition would tear apart or leave alone.
fn plain_sign(c: char) -> char {
    let code = u32::from(c);
    match code {
        // Spacing accents used as apostrophes, and the typographic apostrophes.
        0x60 | 0xb4 | 0x2018..=0x201b | 0x2b9..=0x2bc | 0x2032 | 0x55a | 0xa78c | 0x5f3 => '\'',
        // Letters in boxes and discs, and the letters that flags are made of.
        0x1f130..=0x1f149 => ascii(code - 0x1f130),
        0x1f150..=0x1f169 => ascii(code - 0x1f150),
        0x1f170..=0x1f189 => ascii(code - 0x1f170),
        0x1f1e6..=0x1f1ff => ascii(code - 0x1f1e6),
        _ => c,
    }
}

fn ascii(offset: u32) -> char {
    char::from_u32(u32::from('a') + offset).unwrap_or(' ')
}

/// Letters that Unicode does not decompose though a child types one for the other.
fn special(c: char) -> char {
    let code = u32::from(c);
    match c {
        'ø' | 'ɵ' => 'o',
        'ł' | 'ƚ' | 'ɫ' => 'l',
        'đ' | 'ð' | 'ɖ' => 'd',
        'ı' | 'ɩ' | 'ɪ' => 'i',
        'ħ' => 'h',
        'ŧ' => 't',
        'ɛ' | 'ǝ' | 'ə' => 'e',
        'ɔ' => 'o',
        'ɣ' => 'g',
        'ʋ' => 'v',
        'ƒ' => 'f',
        'ɗ' => 'd',
        'ŋ' => 'n',
        'ς' => 'σ',
        // Arabic: alef wasla, final ya without dots, ta marbuta, and the letters of Persian and Urdu keyboards.
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' => 'ي',
        'ة' | 'ہ' | 'ە' | 'ھ' => 'ه',
        'ک' | 'ڪ' | 'گ' => 'ك',
        'پ' => 'ب',
        'چ' => 'ج',
        'ڤ' => 'ف',
        _ => match code {
            0x250..=0x2af | 0x1d00..=0x1d2b | 0xa730..=0xa731 | 0x180..=0x24f => small_capital(c),
            0x660..=0x669 => digit(code - 0x660),
            0x6f0..=0x6f9 => digit(code - 0x6f0),
            _ => c,
        },
    }
}

fn digit(value: u32) -> char {
    char::from_digit(value, 10).unwrap_or('0')
}

/// Phonetic letters and small capitals, as "fancy text" sites give them out.
fn small_capital(c: char) -> char {
    const FROM: &str = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɐɓɕɘɡɥɦɨɭɯɱɲɹɾʂʇʉʌʍʎʐʑƀƃƈƙƥƭƴƶ";
    const TO: &str = "abcdefghijklmnoprstuvwyzaabcegchilmmnrrstuvwyzzbbckptyz";
    FROM.chars().position(|from| from == c).and_then(|at| TO.chars().nth(at)).unwrap_or(c)
}

/// Thai letters, vowels and marks (the digits are apart).
pub(in crate::risk) fn is_thai(c: char) -> bool {
    matches!(u32::from(c), 0xe01..=0xe3a | 0xe40..=0xe4e)
}

/// Vowels above and below, tone marks and the silencing mark: never typed twice on purpose.
pub(super) fn is_thai_mark(c: char) -> bool {
    matches!(u32::from(c), 0xe31 | 0xe34..=0xe3a | 0xe47..=0xe4e)
}

/// The four Thai tone marks.
pub(super) fn is_tone(c: char) -> bool {
    matches!(u32::from(c), 0xe48..=0xe4b)
}

/// One bit for the script of a letter: a lexicon without words of a script need not look its words up.
pub(in crate::risk) fn script(c: char) -> u8 {
    match u32::from(c) {
        0..=0x36f => 1,
        0x400..=0x52f => 2,
        0x600..=0x6ff => 4,
        0xe00..=0xe7f => 8,
        _ => 16,
    }
}

/// Letters of the Arabic script.
pub(super) fn is_arabic(c: char) -> bool {
    matches!(u32::from(c), 0x620..=0x65f | 0x671..=0x6d3)
}

/// Letters of the Cyrillic script.
pub(in crate::risk) fn is_cyrillic(c: char) -> bool {
    matches!(u32::from(c), 0x400..=0x52f)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> String {
        let mut glyphs = Vec::new();
        read(text, &mut glyphs);
        glyphs.iter().map(|glyph| glyph.letter).collect()
    }

    #[test]
    fn forms_of_compatibility_are_plain_letters() {
        assert_eq!(letters("Ｈｅｌｐ 𝓱𝓮𝓵𝓹 ⓗⓔⓛⓟ 🅷🅴🅻🅿"), "help help help help");
        assert_eq!(letters("ﺍﻟﺒﻴﺖ"), "البيت");
    }

    #[test]
    fn marks_and_case_are_gone() {
        assert_eq!(letters("ÉCOLE Ţară țară Ёлка ŁÓDŹ"), "ecole tara tara елка lodz");
        assert_eq!(letters("z̷͈̿a̸͎͝l̴͔̀g̵̝̈́o̸"), "zalgo");
        assert_eq!(letters("ʜᴇʟᴘ"), "help");
    }

    #[test]
    fn what_cannot_be_seen_is_not_read() {
        assert_eq!(letters("he\u{200b}l\u{ad}p\u{202e}\u{2069} é"), "help e");
    }

    #[test]
    fn arabic_spelling_is_one() {
        assert_eq!(letters("أُمّي إلى المدرسة"), "امي الي المدرسه");
        assert_eq!(letters("ســـاعدني"), "ساعدني");
    }

    #[test]
    fn thai_marks_stay_and_are_not_doubled() {
        assert_eq!(letters("น้ำ"), letters("น้ํา"));
        assert_eq!(letters("แม่่"), letters("เเม่"));
        assert_ne!(letters("พ่อ"), letters("พอ"));
        assert_eq!(letters("มากกกก กรรม"), "มาก กรรม");
    }

    #[test]
    fn the_table_of_small_capitals_has_two_sides() {
        assert_eq!(small_capital('ᴢ'), 'z');
        assert_eq!(small_capital('ƶ'), 'z');
        assert_eq!(small_capital('ɑ'), 'a');
    }
}
