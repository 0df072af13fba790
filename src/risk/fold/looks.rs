//! Signs that stand for the letters they look like: other scripts (UTS 39), and digits and symbols ("leet").

use super::letters::{Glyph, is_cyrillic};

/// The Latin letter that a letter of another script looks like, if any.
pub(super) fn latin(glyph: Glyph) -> Option<char> {
    if glyph.letter.is_ascii() {
        return Some(glyph.letter);
    }
    extra(glyph.letter).or_else(|| prototype(glyph.letter)).or_else(|| prototype(glyph.raw))
}

/// Strictly by the table of UTS 39: for words wholly in another script, where guessing would make words out of words.
pub(super) fn latin_strict(glyph: Glyph) -> Option<char> {
    prototype(glyph.letter)
}

fn prototype(c: char) -> Option<char> {
    let mut bytes = [0; 4];
    let mut skeleton = unicode_security::confusable_detection::skeleton(c.encode_utf8(&mut bytes));
    match (skeleton.next(), skeleton.next()) {
        (Some(one), None) if one.is_ascii_alphabetic() => Some(one.to_ascii_lowercase()),
        _ => None,
    }
}

/// Look-alikes that people use and the table leaves out, because there they differ in case or in a stroke.
fn extra(c: char) -> Option<char> {
    Some(match c {
        'в' | 'ь' | 'β' => 'b',
        'н' | 'η' if is_cyrillic(c) => 'h',
        'η' | 'п' => 'n',
        'к' | 'κ' => 'k',
        'м' => 'm',
        'т' | 'τ' => 't',
        'г' => 'r',
        'и' | 'υ' | 'μ' => 'u',
        'з' | 'ε' | 'є' | 'э' => 'e',
        'ω' | 'ш' | 'щ' => 'w',
        'χ' => 'x',
        'α' => 'a',
        'ι' => 'i',
        'я' => 'r',
        _ => return None,
    })
}

/// The Cyrillic letter that a Latin one looks like, for Russian words with Latin letters mixed in.
pub(super) fn cyrillic(letter: char) -> Option<char> {
    Some(match letter {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'k' => 'к',
        'm' => 'м',
        'n' => 'п',
        'o' => 'о',
        'p' => 'р',
        'r' => 'г',
        't' => 'т',
        'u' => 'и',
        'x' => 'х',
        'y' => 'у',
        '0' => 'о',
        '3' => 'з',
        '4' => 'ч',
        '6' => 'б',
        '9' => 'я',
        '1' => 'и',
        '@' => 'а',
        _ if is_cyrillic(letter) => letter,
        _ => return None,
    })
}

/// The Latin letter that a digit or symbol most often stands for.
pub(super) fn leet(sign: char) -> Option<char> {
    Some(match sign {
        '0' => 'o',
        '1' | '!' | '|' | '¡' => 'i',
        '2' => 'z',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '6' | '9' => 'g',
        '7' | '+' => 't',
        '8' => 'b',
        '£' => 'l',
        _ => return None,
    })
}

/// One letter for all those that share a sign: 1 is written for both i and l.
pub(in crate::risk) fn leet_key(letter: char) -> char {
    match letter {
        'l' => 'i',
        'q' => 'g',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glyph(letter: char) -> Glyph {
        Glyph { letter, raw: letter }
    }

    #[test]
    fn look_alikes_have_a_latin_letter() {
        for (other, like) in "асеорхуіѕԁһ".chars().zip("aceopxyisdh".chars()) {
            assert_eq!(latin(glyph(other)), Some(like), "{other}");
        }
        assert_eq!(latin(glyph('ж')), None);
    }

    #[test]
    fn a_capital_is_asked_where_the_small_letter_has_none() {
        let alike = latin(Glyph { letter: 'н', raw: 'Н' });
        assert_eq!(alike, Some('h'));
    }
}
